import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { companyAnswers } from "#tests/makers/company.ts";
import { corporateNumber } from "#tests/makers/company.ts";
import { positionAnswers } from "#tests/makers/company.ts";
import { seedYear } from "#program/year/seeds.ts";
import { theCourse } from "#program/year/rules.ts";
import { companyFields } from "./company-application.ts";
import { flagsOf } from "./requirements.ts";
import { isInTime } from "./requirements.ts";
import { missingAnswers } from "./requirements.ts";
import { openCourses } from "./requirements.ts";
import { positionProblems } from "./requirements.ts";
import { positionQuestions } from "./requirements.ts";
import { submissionProblems } from "./requirements.ts";
import { nextCompanyStates } from "./rules.ts";
import { companyStates } from "./rules.ts";
import { deedsIn } from "./states.ts";
import { mayBecome } from "./states.ts";
import { mayEdit } from "./states.ts";
import { mayWithdraw } from "./states.ts";
import { officeDeeds } from "./states.ts";
import { officeDeedNames } from "./states.ts";
import { stepsOf } from "./states.ts";
import type { CompanyAnswers } from "./company-application.ts";
import type { Position } from "./position.ts";

const year = seedYear(2023)!;
const noon = new Date("2023-06-12T12:00:00+09:00");
const aPosition = (changes: Partial<Position> = {}): Position => ({
  ...positionAnswers(),
  id: "p",
  companyApplicationId: "a",
  companyId: "c",
  fiscalYear: 2023,
  officeEnglish: [],
  lookAgain: false,
  state: "draft",
  courseChosenAt: noon,
  version: 1,
  ...changes,
});
const answers = companyAnswers({ corporateNumber: corporateNumber() });

const unsent = { submittedAt: null, state: "draft" as const, lookAgain: [], returnedPoints: [], pointAnswers: [] };

test("every deed of the office follows the machine, step by step, and ends where it says", () => {
  for (const state of companyStates) {
    for (const deed of officeDeedNames) {
      const steps = stepsOf(deed, state);
      assert.equal(steps !== null, deedsIn(state).includes(deed));
      if (steps === null) continue;
      assert.equal(steps.at(-1), officeDeeds[deed].to);
      steps.reduce((from, to) => {
        assert.ok(mayBecome(from, to), `${deed}: ${from} to ${to}`);
        return to;
      }, state);
    }
  }
});

test("the office decides nothing while the company writes, and nothing after the end", () => {
  for (const state of companyStates) {
    if (mayEdit(state) || nextCompanyStates(state).length === 0) assert.deepEqual(deedsIn(state), [], state);
    if (mayEdit(state)) assert.ok(mayBecome(state, "submitted"));
    if (mayWithdraw(state)) assert.ok(mayBecome(state, "withdrawn"));
  }
  assert.equal(mayWithdraw("matching"), false);
});

test("each unanswered question is named, and an answered one never", () => {
  fc.assert(
    fc.property(fc.subarray([...companyFields]), (left) => {
      const empty: Partial<Record<keyof CompanyAnswers, unknown>> = {};
      for (const field of left) empty[field] = field === "purposes" ? [] : field === "capitalYen" || field === "employees" ? null : "";
      const found = missingAnswers({ ...answers, ...empty } as CompanyAnswers).map((problem) => problem.field);
      assert.deepEqual(
        found,
        left.toSorted((one, other) => companyFields.indexOf(one) - companyFields.indexOf(other)),
      );
    }),
  );
  assert.deepEqual(missingAnswers({ ...answers, capitalYen: 0, employees: 0 }), []); // Zero is an answer.
});

test("lodging is asked where interns come to Japan, meetings where they work online", () => {
  const asked = Object.fromEntries(
    year.courses.map((course) => [
      course.code,
      positionQuestions(course).filter((field) => field === "lodgingPlan" || field === "meetingsPerWeek"),
    ]),
  );
  assert.deepEqual(asked, { A: [], A2: [], B: ["meetingsPerWeek"], B2: ["meetingsPerWeek"], C: ["lodgingPlan"] });
  assert.deepEqual(positionProblems(year, positionAnswers({ course: "C", lodgingPlan: "" })), [{ code: "required", field: "lodgingPlan" }]);
  assert.deepEqual(positionProblems(year, positionAnswers({ course: "A", meetingsPerWeek: null })), []);
});

test("an online position meets at least as often as the year says", () => {
  const least = year.company.onlineMeetingsPerWeekMin;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20 }), (meetingsPerWeek) => {
      const codes = positionProblems(year, positionAnswers({ course: "B2", meetingsPerWeek })).map((problem) => problem.code);
      assert.deepEqual(codes, meetingsPerWeek < least ? ["meetings-too-few"] : []);
    }),
  );
});

test("one of the two languages must be named", () => {
  const codes = (needsJapanese: "" | "N2", needsEnglish: "" | "B2") =>
    positionProblems(year, positionAnswers({ needsJapanese, needsEnglish })).map((problem) => problem.code);
  assert.deepEqual([codes("", ""), codes("N2", ""), codes("", "B2"), codes("N2", "B2")], [["language-needed"], [], [], []]);
});

test("a course is in time from its opening on and before its end; what was received in time stays so after a return", () => {
  for (const course of year.courses) {
    const { opensAt, closesAt } = course.windows.company;
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000_000 }), (seconds) => {
        const now = new Date(opensAt.getTime() + seconds * 1000);
        const isOpen = opensAt <= now && now < closesAt;
        assert.equal(isInTime(course, { courseChosenAt: now }, null, now), isOpen);
        assert.equal(openCourses(year, now).includes(course), isOpen);
        assert.equal(isInTime(course, { courseChosenAt: opensAt }, opensAt, now), true);
      }),
    );
    const received = new Date(closesAt.getTime() - 1);
    assert.equal(isInTime(course, { courseChosenAt: closesAt }, received, closesAt), false);
  }
});

test("a whole application is received; size never stands in its way", () => {
  fc.assert(
    fc.property(fc.nat(10_000_000_000), fc.nat(50_000), (capitalYen, employees) => {
      const own = { ...answers, capitalYen, employees };
      assert.deepEqual(submissionProblems(year, { answers: own, ...unsent }, [aPosition()], noon), []);
      const isBeyond = capitalYen > 300_000_000 && employees > 300;
      assert.deepEqual(flagsOf(year, own, [aPosition()]), isBeyond ? ["not-sme"] : []);
    }),
  );
});

test("bodies that the year excludes are not received; one that it admits is flagged", () => {
  for (const bodyKind of year.company.excludedBodies) {
    const problems = submissionProblems(year, { answers: { ...answers, bodyKind }, ...unsent }, [aPosition()], noon);
    assert.deepEqual(
      problems.map((problem) => problem.code),
      ["body-excluded"],
    );
  }
  const open = { ...year, company: { ...year.company, excludedBodies: [] } };
  const cooperative = { ...answers, bodyKind: "non-profit" as const };
  assert.deepEqual(submissionProblems(open, { answers: cooperative, ...unsent }, [aPosition()], noon), []);
  assert.deepEqual(flagsOf(open, cooperative, [aPosition()]), ["other-body"]);
});

test("a late course names itself and its end, so that the page can say both", () => {
  const { closesAt } = theCourse(year, "A").windows.company;
  assert.deepEqual(submissionProblems(year, { answers, ...unsent }, [aPosition({ course: "A" }), aPosition()], closesAt), [
    { code: "window-closed", field: null, facts: { course: "A", closesAt: closesAt.toISOString() } },
  ]);
});
