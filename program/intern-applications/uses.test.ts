import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { fieldUses } from "./uses.ts";
import { fieldsOf } from "./sections.ts";
import { sectionNames } from "./sections.ts";
import type { FieldUse } from "./uses.ts";

const asked = sectionNames.flatMap((section) => fieldsOf(section, 1)).map((field) => (field === "wish1" ? "wish" : field));

test("every field of the person's form is named with what it is for, and nothing is named that is not asked", () => {
  assert.deepEqual(Object.keys(fieldUses).sort(), [...asked].sort());
  for (const [field, uses] of Object.entries(fieldUses)) assert.ok(uses.length > 0, `${field} is asked for nothing`);
});

/** Where each use is carried out: a field that claims it is named there. Readers of the screening see whole sections. */
const places: Readonly<Partial<Record<FieldUse, readonly string[]>>> = {
  matching: ["program/matching/people.server.ts", "program/matching/read-market.server.ts"],
  company: [
    "app/company/matching/candidate-facts.tsx",
    "app/company/matching/choosing-sheet.tsx",
    "program/matching/people.server.ts",
    "program/matching/reasons.ts",
  ],
};

test("what is said to serve the matching or to be shown to companies is read there by name", () => {
  const root = new URL("../../", import.meta.url);
  const inOtherWords: Readonly<Record<string, string>> = {
    fullName: "full_name",
    otherName: "other_name",
    wish: "wishRank",
    skillCodes: "skillsSaid",
  };
  for (const [use, files] of Object.entries(places)) {
    const text = files.map((file) => readFileSync(new URL(file, root), "utf8")).join("\n");
    for (const [field, uses] of Object.entries(fieldUses))
      if (uses.includes(use as FieldUse)) assert.match(text, new RegExp(`\\b${inOtherWords[field] ?? field}\\b`), `${field}: ${use}`);
  }
});
