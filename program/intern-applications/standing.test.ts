import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { applicationAnswers } from "#tests/makers/intern-application.ts";
import { seedYear } from "#program/year/seeds.ts";
import { sectionNames } from "./sections.ts";
import { knownStandingOf } from "./standing.server.ts";
import { standingOf } from "./standing.server.ts";
import type { AnswersBySection } from "./facts.ts";
import type { SavedSection } from "./records.server.ts";
import type { SectionName } from "./sections.ts";

const year = seedYear(2023)!;
const whole = applicationAnswers();

test("a page tells what is left in every section as if it had read them all, after whatever was saved in whichever draft", () => {
  const saving = fc.record({
    draft: fc.constantFrom("one", "other"),
    section: fc.constantFrom(...sectionNames),
    answers: fc.constantFrom<(section: SectionName) => AnswersBySection[SectionName]>(
      (section) => whole[section],
      () => ({}),
      (section) => ({ ...whole[section], fullName: "", residence: "nowhere", motivation: "x".repeat(30_000) }),
    ),
  });
  fc.assert(
    fc.property(fc.array(saving, { maxLength: 12 }), fc.uuid(), (savings, run) => {
      const drafts = new Map<string, Map<SectionName, SavedSection>>();
      for (const { draft, section, answers } of savings) {
        const saved = drafts.get(draft) ?? new Map<SectionName, SavedSection>();
        drafts.set(draft, saved);
        const version = (saved.get(section)?.version ?? 0) + 1;
        saved.set(section, { answers: answers(section) ?? {}, version, savedAt: new Date("2023-06-20T12:00:00+09:00") });
        const answersNow = Object.fromEntries([...saved].map(([name, { answers: kept }]) => [name, kept]));
        assert.deepEqual(knownStandingOf(year, `${run} ${draft}`, saved), standingOf(year, answersNow));
      }
    }),
    { numRuns: 60 },
  );
});

test("another year reads the same draft by its own rules", () => {
  const saved = new Map<SectionName, SavedSection>([
    ["declarations", { answers: whole.declarations ?? {}, version: 1, savedAt: new Date("2023-06-20T12:00:00+09:00") }],
  ]);
  const leftIn = (one: typeof year) =>
    knownStandingOf(one, "a draft", saved)
      .find(({ section }) => section === "declarations")!
      .left.map(({ code }) => code);
  assert.deepEqual(leftIn(year), []);
  assert.deepEqual(leftIn({ ...year, privacy: { ...year.privacy, textVersion: "a newer text" } }), ["consent-outdated"]);
});
