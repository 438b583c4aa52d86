import assert from "node:assert/strict";
import test from "node:test";
import { seedYear } from "#program/year/seeds.ts";
import { shownAnswer } from "./shown-answers.ts";
import { applicationFlags } from "./warnings.ts";
import { expiredTests } from "./warnings.ts";
import { stayWarning } from "./warnings.ts";

const y2023 = seedYear(2023)!;
const english = (englishTest: string, englishTestMonth: string) => ({
  japanese: "none",
  english: "B2",
  englishTest,
  englishScore: "6.5",
  englishTestMonth,
});

test("a score counts to the end of the month two years after the test, and is expired when that lies before the year's day", () => {
  assert.deepEqual(expiredTests(y2023, english("ielts", "2021-08-")), []); // To 31 August 2023; the day is 1 August.
  assert.deepEqual(expiredTests(y2023, english("ielts", "2021-07-")), [
    { test: "ielts", field: "englishTestMonth", lastDay: "2023-07-31" },
  ]);
  assert.deepEqual(expiredTests(y2023, english("toeic", "2020-12-")), [
    { test: "toeic", field: "englishTestMonth", lastDay: "2022-12-31" },
  ]);
});

test("a test without a limit never expires: the level of the JLPT, Cambridge, and every test in a year that says nothing", () => {
  assert.deepEqual(expiredTests(y2023, { ...english("cambridge", "2001-01-"), japanese: "N2", japaneseTest: "2005-12-" }), []);
  assert.deepEqual(expiredTests({ ...y2023, languageTests: null }, english("ielts", "2001-01-")), []);
  const withJlpt = { ...y2023, languageTests: { asOf: "2023-08-01", validMonths: [{ id: "jlpt", months: 60 }] } };
  assert.deepEqual(expiredTests(withJlpt, { japanese: "N2", japaneseTest: "2015-12-" }), [
    { test: "jlpt", field: "japaneseTest", lastDay: "2020-12-31" },
  ]);
});

test("whoever reads an answer reads that the result is expired, in both languages", () => {
  assert.deepEqual(shownAnswer(y2023, "englishTestMonth", english("ielts", "2021-07-")).answer, {
    en: "July 2021 (expired this year: it counted until Mon 31 July 2023)",
    ja: "2021年7月・有効期間終了：2023年7月31日（月）",
  });
});

test("whoever lives in Japan without its nationality says until when; a stay that ends before the internship is told", () => {
  const inJapan = { birthDate: "2000-04-15", nationality1: "VN", nationality2: "", nationality3: "", residence: "JP" };
  const ends = y2023.courses.find((course) => course.code === "A")!.period.endsOn;
  const student = { ...inJapan, stayStatus: "student" };
  assert.deepEqual(stayWarning(y2023, inJapan, ["A"]), { code: "stay-unknown" });
  assert.deepEqual(stayWarning(y2023, student, ["A"]), { code: "stay-unknown" });
  assert.deepEqual(stayWarning(y2023, { ...student, stayUntil: "2023-09-10" }, ["A"]), {
    code: "stay-ends-early",
    until: "2023-09-10",
    ends,
  });
  assert.equal(stayWarning(y2023, { ...student, stayUntil: ends }, ["A"]), null);
  assert.equal(stayWarning(y2023, { ...inJapan, stayStatus: "permanent" }, ["A"]), null);
  assert.equal(stayWarning(y2023, { ...inJapan, nationality2: "JP" }, ["A"]), null);
  assert.equal(stayWarning(y2023, { ...inJapan, residence: "VN" }, ["A"]), null);
});

test("the office sees what is to be looked at as flags, and nobody is refused by them", () => {
  const person = { birthDate: "2000-04-15", nationality1: "VN", residence: "JP", stayStatus: "student", stayUntil: "2023-09-10" };
  assert.deepEqual(applicationFlags(y2023, { person, languages: english("ielts", "2020-01-") }, ["A"]), [
    "language-test-expired",
    "stay-ends-early",
  ]);
});
