import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { courseApplicationStates } from "#program/intern-applications/intern-application.ts";
import { finalCourseStates } from "#program/intern-applications/states.ts";
import { mayFollow } from "#program/intern-applications/states.ts";
import { nextCourseStates } from "#program/intern-applications/states.ts";
import { seedYear } from "#program/year/seeds.ts";
import { criteria } from "./selection.ts";
import { interviewOutcomes } from "./selection.ts";
import { reasonCodes } from "./selection.ts";
import { reasons } from "./selection.ts";
import { reasonsFor } from "./selection.ts";
import { screeningResults } from "./selection.ts";
import { reasonNames } from "./messages.ts";
import { reasonsTold } from "./messages.ts";
import { checkInvitation } from "./rules.ts";
import { decideCorrection } from "./rules.ts";
import { decideInterview } from "./rules.ts";
import { decideScreening } from "./rules.ts";
import { heldStateOf } from "./rules.ts";
import { heldUntil } from "./rules.ts";
import { interviewSteps } from "./rules.ts";
import { invitedTo } from "./rules.ts";
import { lateBefore } from "./rules.ts";
import { nextStep } from "./rules.ts";
import { officeSteps } from "./rules.ts";
import { scoreOf } from "./rules.ts";
import { stateForPerson } from "./rules.ts";
import { stepOfState } from "./rules.ts";
import { waitsForInvitation } from "./rules.ts";
import type { CourseApplicationState } from "#program/intern-applications/intern-application.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { Marks } from "./selection.ts";

const fy2023 = seedYear(2023)!;
const fy2024 = seedYear(2024)!;
const without = (year: ProgramYear, ...gone: string[]): ProgramYear => ({
  ...year,
  selection: { ...year.selection, steps: year.selection.steps.filter((step) => !gone.includes(step.id)) },
});
const noInterview = without(fy2023, "interview1", "interview2");
const secondOnly = without(fy2023, "interview1");
const years = [fy2023, fy2024, noInterview, secondOnly];
const anyYear = fc.constantFrom(...years);
const noon = new Date("2023-07-06T12:00:00+09:00");
const anHour = 3_600_000;
const allMarks = fc.record(
  Object.fromEntries(criteria.map((criterion) => [criterion, fc.integer({ min: 0, max: 4 })])),
) as unknown as fc.Arbitrary<Marks>;

test("FY2023 has two office interviews and FY2024 one, by the year's data alone", () => {
  assert.deepEqual(
    officeSteps(fy2023).map((step) => step.id),
    ["documents", "interview1", "interview2"],
  );
  assert.deepEqual(
    officeSteps(fy2024).map((step) => step.id),
    ["documents", "interview1"],
  );
  assert.equal(nextStep(fy2023, "interview1_done").state, "interview2_invited");
  assert.equal(nextStep(fy2024, "interview1_done").state, "pool");
  assert.equal(nextStep(noInterview, "screening").state, "pool");
});

test("no state of selection is without a way on or an end, in any year", () => {
  for (const year of years) {
    const reached = new Set<CourseApplicationState>(["submitted"]);
    for (const state of reached) for (const next of nextCourseStates(year, state)) reached.add(next);
    for (const state of reached) assert.ok(finalCourseStates.includes(state) || nextCourseStates(year, state).length > 0, state);
    assert.ok(reached.has("pool"));
    // Everybody at a step can be decided both ways by the office.
    for (const state of reached) {
      if (stepOfState(state) === null) continue;
      assert.ok(mayFollow(year, "screening", "not_selected") && courseApplicationStates.includes(nextStep(year, state).state), state);
    }
  }
});

test("each way that a screening decides is one that the states allow", () => {
  fc.assert(
    fc.property(
      anyYear,
      fc.constantFrom(...courseApplicationStates),
      fc.constantFrom(...screeningResults),
      fc.constantFrom("", ...reasonCodes),
      fc.string(),
      (year, state, result, reason, note) => {
        const decided = decideScreening(year, state, { result, reason, note });
        if (!decided.ok) return;
        assert.equal(stepOfState(state), "documents");
        const { path, to } = decided.value;
        assert.equal(path.at(-1), to);
        path.reduce((from, next) => {
          assert.ok(mayFollow(year, from, next), `${from} to ${next}`);
          return next;
        }, state);
        assert.ok(result === "passed" ? to !== "not_selected" && to !== "ineligible" : to === result);
      },
    ),
  );
});

test("each way that an interview decides is one that the states allow", () => {
  fc.assert(
    fc.property(
      anyYear,
      fc.nat(1),
      fc.boolean(),
      fc.constantFrom(...interviewOutcomes),
      fc.constantFrom("", ...reasonCodes),
      fc.string(),
      (year, at, isHeld, outcome, reason, note) => {
        const step = interviewSteps(year)[at];
        if (step === undefined) return;
        const interview = { step: step.id, state: isHeld ? ("held" as const) : ("invited" as const), scheduledAt: noon, result: null };
        const decided = decideInterview(year, interview, { outcome, reason, note }, noon);
        if (!decided.ok) return;
        decided.value.path.reduce<CourseApplicationState>(
          (from, next) => {
            assert.ok(mayFollow(year, from, next), `${from} to ${next}`);
            return next;
          },
          isHeld ? heldStateOf(step.id) : invitedTo(step.id),
        );
      },
    ),
  );
});

test("whoever does not pass has a reason of that result, and an inner one has its note", () => {
  const decide = (result: "not_selected" | "ineligible", reason: string, note = "") =>
    decideScreening(fy2023, "screening", { result, reason, note });
  assert.deepEqual(decide("not_selected", ""), { ok: false, problems: [{ code: "reason-needed", field: "reason" }] });
  assert.deepEqual(decide("not_selected", "nationality"), { ok: false, problems: [{ code: "reason-unknown", field: "reason" }] });
  assert.deepEqual(decide("ineligible", "__proto__"), { ok: false, problems: [{ code: "reason-unknown", field: "reason" }] });
  assert.deepEqual(decide("not_selected", "answers-contradict"), { ok: false, problems: [{ code: "note-needed", field: "note" }] });
  assert.ok(decide("not_selected", "answers-contradict", "The dates of study differ.").ok);
  assert.ok(decide("ineligible", "nationality").ok);
});

test("a reason is told in words of both languages or stays in the office; each result has one of each kind", () => {
  for (const code of reasonCodes) {
    assert.equal(reasonsTold[code] !== undefined, reasons[code].isTold, code);
    assert.notEqual(reasonNames[code].en, reasonNames[code].ja);
  }
  for (const [result, step] of [
    ["not_selected", "documents"],
    ["ineligible", "documents"],
    ["not_selected", "interview1"],
  ] as const) {
    assert.ok(
      reasonsFor(result, step).some((code) => reasons[code].isTold) && reasonsFor(result, step).some((code) => !reasons[code].isTold),
    );
  }
});

test("the score is the part of all squares, from 0 to 100; neither nationality nor sex nor age is a criterion", () => {
  assert.deepEqual(
    criteria.filter((criterion) => /nation|country|sex|gender|age$|photo/.test(criterion)),
    [],
  );
  const all = (mark: number) => Object.fromEntries(criteria.map((criterion) => [criterion, mark])) as unknown as Marks;
  assert.equal(scoreOf(all(0)), 0);
  assert.equal(scoreOf(all(4)), 100);
  assert.equal(scoreOf({ ...all(2), motivation: 4 }), 60);
  fc.assert(fc.property(allMarks, (marks) => scoreOf(marks) >= 0 && scoreOf(marks) <= 100));
  // One better mark never lowers the score.
  fc.assert(
    fc.property(allMarks, fc.constantFrom(...criteria), (marks, criterion) => scoreOf({ ...marks, [criterion]: 4 }) >= scoreOf(marks)),
  );
  assert.throws(() => scoreOf(all(5)));
});

test("a result waits for the first moment of its course's day in Japan, and no longer", () => {
  const [course] = fy2023.courses;
  assert.equal(course!.resultsOn, "2023-07-28");
  assert.deepEqual(heldUntil(fy2023, "A", new Date("2023-07-27T23:59:59.999+09:00")), new Date("2023-07-28T00:00:00+09:00"));
  assert.equal(heldUntil(fy2023, "A", new Date("2023-07-28T00:00:00+09:00")), null);
});

test("nobody reads on their page what is told later", () => {
  const before = new Date("2023-07-27T12:00:00+09:00");
  const after = new Date("2023-07-28T12:00:00+09:00");
  assert.equal(stateForPerson(fy2023, "A", "not_selected", before), "screening");
  assert.equal(stateForPerson(fy2023, "A", "ineligible", before), "screening");
  assert.equal(stateForPerson(fy2023, "A", "interview1_invited", before), "interview1_invited");
  assert.equal(stateForPerson(fy2023, "A", "not_selected", after), "not_selected");
});

test("an interview is recorded from its first minute on, once", () => {
  const interview = { step: "interview1" as const, state: "invited" as const, scheduledAt: noon, result: null };
  const passed = { outcome: "passed" as const, reason: "", note: "" };
  assert.deepEqual(decideInterview(fy2023, interview, passed, new Date(noon.getTime() - 1)), {
    ok: false,
    problems: [{ code: "not-held-yet", field: null }],
  });
  assert.deepEqual(decideInterview(fy2023, interview, passed, noon), {
    ok: true,
    value: { path: ["interview1_done", "interview2_invited"], to: "interview2_invited" },
  });
  assert.deepEqual(decideInterview(fy2024, interview, passed, noon), {
    ok: true,
    value: { path: ["interview1_done", "pool"], to: "pool" },
  });
  assert.deepEqual(decideInterview(fy2023, { ...interview, state: "held", result: "passed" }, passed, noon), {
    ok: false,
    problems: [{ code: "already-recorded", field: null }],
  });
  assert.deepEqual(decideInterview(fy2023, { ...interview, state: "cancelled" }, passed, noon), {
    ok: false,
    problems: [{ code: "interview-cancelled", field: null }],
  });
});

test("an invitation has a time still to come, a place and a language of the step", () => {
  const [, step] = officeSteps(fy2023);
  const second = officeSteps(fy2023)[2]!;
  const later = new Date(noon.getTime() + anHour);
  assert.deepEqual(checkInvitation(step!, { at: later, place: "https://meet.example/1", language: "local" }, noon, 2023), {
    ok: true,
    value: "local",
  });
  assert.deepEqual(checkInvitation(second, { at: later, place: "x", language: "local" }, noon, 2023), {
    ok: false,
    problems: [{ code: "language-not-offered", field: "language" }],
  });
  assert.deepEqual(checkInvitation(step!, { at: noon, place: "", language: "" }, noon, 2023), {
    ok: false,
    problems: [
      { code: "time-passed", field: "at" },
      { code: "language-not-offered", field: "language" },
      { code: "place-needed", field: "place" },
    ],
  });
});

test("a course application waits for an invitation until one covers it, and again after one that was missed", () => {
  const one = { id: "c", state: "interview1_invited" as const };
  const covering = (state: "invited" | "held" | "no_show" | "cancelled") => ({ step: "interview1" as const, state, covers: ["c"] });
  assert.ok(waitsForInvitation(one, "interview1", []));
  assert.ok(waitsForInvitation(one, "interview1", [covering("cancelled")]));
  assert.ok(waitsForInvitation(one, "interview1", [{ ...covering("held"), covers: ["another"] }]));
  assert.ok(!waitsForInvitation(one, "interview1", [covering("invited")]));
  assert.ok(!waitsForInvitation(one, "interview2", []));
  assert.ok(waitsForInvitation({ id: "c", state: "no_show" }, "interview1", [covering("no_show")]));
  assert.ok(!waitsForInvitation({ id: "c", state: "no_show" }, "interview2", [covering("no_show")]));
});

test("a screening is taken back only while nothing builds on it, and with a reason", () => {
  const facts = { state: "not_selected" as const, lastResult: "not_selected" as const, hasInterview: false };
  assert.deepEqual(decideCorrection(fy2023, facts, "Wrong row."), { ok: true, value: { path: ["screening"], to: "screening" } });
  assert.ok(decideCorrection(fy2023, { ...facts, state: "interview1_invited", lastResult: "passed" }, "Wrong row.").ok);
  assert.deepEqual(decideCorrection(fy2023, facts, ""), { ok: false, problems: [{ code: "why-needed", field: "why" }] });
  assert.deepEqual(decideCorrection(fy2023, { ...facts, hasInterview: true }, "x"), {
    ok: false,
    problems: [{ code: "already-interviewed", field: null }],
  });
  assert.deepEqual(decideCorrection(fy2023, { ...facts, lastResult: null }, "x"), {
    ok: false,
    problems: [{ code: "nothing-to-correct", field: null }],
  });
  assert.deepEqual(decideCorrection(fy2023, { ...facts, state: "pool", lastResult: "passed" }, "x"), {
    ok: false,
    problems: [{ code: "nothing-to-correct", field: null }],
  });
});

test("ten calendar days of waiting in Japan are late", () => {
  assert.deepEqual(lateBefore(new Date("2023-07-11T00:30:00+09:00")), new Date("2023-07-02T00:00:00+09:00"));
});
