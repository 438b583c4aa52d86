import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { countries } from "#program/year/countries.ts";
import { seedYears } from "#program/year/seeds.ts";
import { carriedAnswers, checkPerson, checkQuestionNames, nextCheckQuestion, withAnswer } from "./check.ts";
import { problemsOf } from "./form.server.ts";
import { eligibility } from "./rules.ts";
import { englishAnswers, japaneseAnswers } from "./sections.ts";
import type { AnswersBySection } from "./facts.ts";

const years = seedYears();
const [fy2023] = years;
const june = new Date("2023-06-12T12:00:00+09:00");
const codes = countries.map(({ alpha2 }) => alpha2);
const two = (number: number) => String(number).padStart(2, "0");

/** A person as the questions are answered, and the same person as the rule is asked. */
const people = fc
  .record({
    nationalities: fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 3 }),
    residence: fc.oneof(fc.constant("JP"), fc.constantFrom(...codes)),
    born: fc.tuple(fc.integer({ min: 1975, max: 2009 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })),
    standing: fc.constantFrom("student", "graduate", "neither"),
    japanese: fc.constantFrom(...japaneseAnswers),
    english: fc.constantFrom(...englishAnswers),
    before: fc.boolean(),
  })
  .map(({ nationalities, residence, born, standing, japanese, english, before }) => {
    const [year, month, day] = born;
    const birthDate = `${year}-${two(month)}-${two(day)}`;
    const named = Object.fromEntries(nationalities.map((code, index) => [`nationality${index + 1}`, code]));
    const answers: AnswersBySection = {
      person: { ...named, residence, birthDate },
      education: { standing },
      languages: { japanese, english },
      background: { participatedBefore: before ? "yes" : "no" },
    };
    const level = <Level extends string>(answer: Level | "none") => (answer === "none" ? null : answer);
    return {
      answers,
      standing,
      person: { nationalities, residence, birthDate, japanese: level(japanese), english: level(english), participatedBefore: before },
    };
  });

test("the checker answers as the rule of eligibility does, for anybody, in every year and course", () => {
  fc.assert(
    fc.property(people, fc.constantFrom(...years), ({ answers, person, standing }, year) => {
      const checked = checkPerson(year, answers, june);
      assert.ok(checked);
      for (const one of checked.courses) {
        const { eligible, failed, flags } = eligibility(year, one.course, person);
        assert.deepEqual([one.eligible, one.failed, one.flags], [eligible, failed, flags]);
        assert.equal(one.isFor, eligible && standing !== "neither");
        const unmet = Object.entries(one.rules).flatMap(([rule, state]) => (state === "unmet" ? [rule] : []));
        assert.deepEqual(new Set(unmet), new Set([...failed, ...(standing === "neither" ? ["education"] : [])]));
        assert.equal(one.rules.age === "look", flags.includes("age"));
        assert.equal(one.mayApply, one.isFor && one.window.isOpen);
      }
    }),
    { numRuns: 400 },
  );
});

test("the questions come one after the other, each once, and an answer may be changed without losing the others", () => {
  const typed = {
    nationality1: "VN",
    residence: "JP",
    birthDate: "2000-01-02",
    standing: "student",
    japanese: "N3",
    english: "none",
    participatedBefore: "no",
  };
  let answers: AnswersBySection = {};
  const asked: string[] = [];
  for (let next = nextCheckQuestion(answers); next !== null; next = nextCheckQuestion(answers)) {
    assert.equal(checkPerson(fy2023, answers, june), null);
    asked.push(next);
    answers = withAnswer(answers, next, typed);
  }
  assert.deepEqual(asked, checkQuestionNames);
  const moved = withAnswer(answers, "residence", { residence: "VN", japanese: "N5" });
  assert.equal(moved.person?.residence, "VN");
  assert.equal(moved.person?.birthDate, "2000-01-02");
  assert.equal(moved.languages?.japanese, "N3", "nothing but the question's own fields is taken");
});

test("what is carried into an application are answers that its own form takes", () => {
  fc.assert(
    fc.property(people, fc.constantFrom(...years), ({ answers }, year) => {
      const carried = carriedAnswers(year, answers, june);
      for (const [section, fields] of Object.entries(carried)) {
        const problems = problemsOf(year, section as "person", fields).filter(({ field }) => field !== null && field in fields);
        assert.deepEqual(problems, [], section);
      }
    }),
    { numRuns: 200 },
  );
});
