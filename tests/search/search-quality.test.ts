import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { seedYears } from "#program/year/seeds.ts";
import { findQuestions } from "#program/publications/find-questions.ts";

/** What people would type, written down without looking at the entries, with the entry that must stand first. */
const asked = JSON.parse(readFileSync(`${import.meta.dirname}/eighty-questions.json`, "utf8")) as readonly {
  readonly language: "en" | "ja";
  readonly typed: string;
  readonly id: string;
}[];
const [year] = seedYears();

test("at least 95 % of what people would type leads to the entry that must be first, in both languages", () => {
  assert.ok(asked.length >= 80 && asked.some(({ language }) => language === "en") && asked.some(({ language }) => language === "ja"));
  const missed = asked.flatMap(({ typed, id }) => {
    const [first] = findQuestions(typed, year, 1);
    return first?.id === id ? [] : [`${typed}: ${first?.id ?? "nothing"} instead of ${id}`];
  });
  assert.ok(missed.length <= asked.length * 0.05, missed.join("\n"));
});
