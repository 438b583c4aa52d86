import assert from "node:assert/strict";
import test from "node:test";
import { applicationAnswers } from "#tests/makers/intern-application.ts";
import { seedYear } from "#program/year/seeds.ts";
import { knownFactsOf } from "./facts.ts";
import { problemsOf } from "./form.server.ts";
import { coursesFor } from "./rules.ts";
import { regionCodes } from "./regions.ts";
import type { Answers } from "./sections.ts";
import type { SectionName } from "./sections.ts";

const year = seedYear(2023)!;
const at = new Date("2023-06-20T12:00:00+09:00");
const codesOf = (section: SectionName, answers: Answers) =>
  problemsOf(year, section, { ...applicationAnswers()[section], ...answers }).map(({ field, code }) => `${field}: ${code}`);

test("the first answers are enough to hear which courses are out of reach, and which are open", () => {
  const open = coursesFor(year, knownFactsOf({ person: { nationality1: "KE", residence: "KE" } }), at);
  assert.deepEqual(
    open.map(({ course, failed }) => `${course.code}: ${failed.join(" ")}`),
    ["A: residence", "A2: residence", "B: ", "B2: ", "C: "],
  );
  assert.deepEqual(knownFactsOf({}), {}, "before any answer nothing is said");
});

test("somebody who does not know the Japanese equivalent of a degree writes what their school calls it", () => {
  assert.deepEqual(codesOf("education", { degree: "unknown" }), ["degreeName: required"]);
  assert.deepEqual(codesOf("education", { degree: "unknown", degreeName: "Licenciatura" }), []);
});

test("a test of English comes with the score that it gives and its month", () => {
  assert.deepEqual(codesOf("languages", { englishTest: "ielts" }), ["englishScore: required", "englishTestMonth: test-month-needed"]);
  for (const [englishTest, englishScore, isScore] of [
    ["ielts", "6.5", true],
    ["ielts", "9.5", false],
    ["ielts", "６．５", true],
    ["toefl", "120", true],
    ["toefl", "121", false],
    ["toeic", "990", true],
    ["toeic", "995", false],
    ["cambridge", "C1 Advanced, grade B", true],
  ] as const) {
    const found = codesOf("languages", { englishTest, englishScore, englishTestMonth: "2022-03-" });
    assert.deepEqual(found, isScore ? [] : ["englishScore: score-unknown"], `${englishTest} ${englishScore}`);
  }
});

test("work has a place, a role and a beginning, and does not end before it began", () => {
  assert.deepEqual(codesOf("skills", { work: "none" }), []);
  assert.deepEqual(codesOf("skills", { work: "now" }), ["workPlace: required", "workRole: required", "workFrom: required"]);
  const job = { work: "before", workPlace: "Example Ltd", workRole: "Clerk", workFrom: "2022-03-" };
  assert.deepEqual(codesOf("skills", { ...job, workTo: "2022-02-" }), ["workTo: end-before-start"]);
  assert.deepEqual(codesOf("skills", { ...job, workTo: "2022-03-" }), []);
});

test("a name in kana is kana, and a name of one part needs no other", () => {
  assert.deepEqual(codesOf("name", { fullName: "Sukarno", kana: "スカルノ" }), []);
  assert.deepEqual(codesOf("name", { kana: "Sukarno" }), ["kana: kana-only"]);
});

test("regions are wishes from the list of Japan's eight", () => {
  assert.equal(regionCodes.length, 8);
  assert.deepEqual(codesOf("wishes", { regions: ["kanto", "kyushu-okinawa"] }), []);
  assert.deepEqual(codesOf("wishes", { regions: ["atlantis"] }), ["regions: choice-unknown"]);
});
