import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { addDays } from "#platform/days.ts";
import { planOf } from "#program/internships/rules.ts";
import { planAfterEnd } from "#program/internships/rules.ts";
import { checkWrite } from "./rules.ts";
import { dayState } from "./rules.ts";
import { isLate } from "./rules.ts";
import { missingDays } from "./rules.ts";
import type { Internship } from "#program/internships/internship.ts";

const codes = (outcome: { ok: boolean; problems?: readonly { code: string }[] }) =>
  outcome.ok ? [] : outcome.problems!.map((problem) => problem.code);
const internship = (changes: Partial<Internship> = {}): Internship => ({
  id: "i",
  matchId: "m",
  positionId: "p",
  companyId: "c",
  applicationId: "a",
  accountId: "o",
  fiscalYear: 2023,
  course: "B",
  startsOn: "2023-08-28",
  endsOn: "2023-10-10",
  state: "active",
  stateSince: new Date(0),
  concierge: null,
  endedOn: null,
  checklist: [],
  version: 1,
  ...changes,
});
const plan = planOf("2023-08-28", "2023-10-10");
const write = (
  day: string,
  today: string,
  changes: Partial<Internship> = {},
  state?: "submitted" | "host_commented" | "checked" | "returned",
) => codes(checkWrite(internship(changes), plan, day, state === undefined ? null : { state }, today));

test("a report is written on its day or later, inside the period, for a day of activity", () => {
  assert.deepEqual(write("2023-08-28", "2023-08-28"), []);
  assert.deepEqual(write("2023-08-28", "2023-10-30"), []);
  assert.deepEqual(write("2023-08-29", "2023-08-28"), ["future-day"]);
  assert.deepEqual(write("2023-08-27", "2023-08-28"), ["outside-period"]);
  assert.deepEqual(write("2023-10-11", "2023-10-11"), ["outside-period"]);
  assert.deepEqual(write("2023-09-02", "2023-09-05"), ["no-activity-day"]);
  assert.deepEqual(write("2023-09-18", "2023-09-20"), ["no-activity-day"]);
});

test("nothing is written before the start, after closing, or for a day after an early end", () => {
  for (const state of ["preparing", "ready", "closed", "cancelled"] as const)
    assert.deepEqual(write("2023-08-28", "2023-08-28", { state }), ["not-running"], state);
  assert.deepEqual(write("2023-09-05", "2023-09-06", { state: "ended_early", endedOn: "2023-09-04" }), ["outside-period"]);
  assert.deepEqual(write("2023-09-04", "2023-09-06", { state: "ended_early", endedOn: "2023-09-04" }), []);
});

test("a report may be changed until somebody has answered, and again when the office gives it back", () => {
  assert.deepEqual(write("2023-08-28", "2023-08-29", {}, "submitted"), []);
  assert.deepEqual(write("2023-08-28", "2023-08-29", {}, "returned"), []);
  assert.deepEqual(write("2023-08-28", "2023-08-29", {}, "host_commented"), ["already-answered"]);
  assert.deepEqual(write("2023-08-28", "2023-08-29", {}, "checked"), ["already-answered"]);
});

test("a planned day is to come, due on the day itself, and missing once it has passed in Japan", () => {
  const state = (today: string) => dayState({ state: "active" }, { day: "2023-09-05", kind: "planned" }, null, today);
  assert.deepEqual(["2023-09-04", "2023-09-05", "2023-09-06"].map(state), ["later", "due", "missing"]);
  assert.equal(dayState({ state: "active" }, { day: "2023-09-18", kind: "holiday" }, null, "2023-09-20"), "free");
  assert.equal(dayState({ state: "active" }, { day: "2023-09-05", kind: "training" }, null, "2023-09-20"), "free");
  assert.equal(dayState({ state: "ready" }, { day: "2023-09-05", kind: "planned" }, null, "2023-09-20"), "later");
  assert.equal(dayState({ state: "closed" }, { day: "2023-09-05", kind: "planned" }, null, "2023-09-20"), "free");
});

test("what is missing are planned days before today without a report, and none after an early end", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), fc.subarray(plan), (after, ended, written) => {
      const today = addDays("2023-08-20", after);
      const end = addDays("2023-08-28", ended);
      const missing = missingDays({ state: "ended_early" }, planAfterEnd(plan, end), new Set(written.map((one) => one.day)), today);
      for (const day of missing) assert.ok(day < today && day <= end && !written.some((one) => one.day === day));
    }),
  );
});

test("late is what was sent after its day in Japan", () => {
  const report = (submittedAt: string) => isLate({ day: "2023-09-05", submittedAt: new Date(submittedAt) });
  assert.equal(report("2023-09-05T23:59:59+09:00"), false);
  assert.equal(report("2023-09-06T00:00:00+09:00"), true);
});
