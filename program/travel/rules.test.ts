import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { addDays } from "#platform/days.ts";
import { checkCorrection } from "./rules.ts";
import { checkRecord } from "./rules.ts";
import { mayBecome } from "./rules.ts";
import { nextPresses } from "./rules.ts";
import { travelStates } from "./travel.ts";
import type { Travel } from "./travel.ts";

const codes = (outcome: { ok: boolean; problems?: readonly { code: string }[] }) =>
  outcome.ok ? [] : outcome.problems!.map((problem) => problem.code);
const stay = (day: string, isConfirmed = true) => ({
  day,
  recordedBy: "a",
  confirmedBy: isConfirmed ? "a" : null,
  confirmedAt: isConfirmed ? new Date(0) : null,
});
const travel = (changes: Partial<Travel>): Travel => ({
  id: "t",
  matchId: "m",
  accountId: "p",
  fiscalYear: 2023,
  state: "ticketed",
  stateSince: new Date(0),
  arrival: null,
  departure: null,
  version: 1,
  ...changes,
});

test("papers lead over the visa to the ticket, and a refused visa to a new application alone", () => {
  assert.deepEqual(nextPresses("papers"), ["papers_sent", "ticketed"]);
  assert.deepEqual(nextPresses("visa_applied"), ["visa_issued", "visa_refused"]);
  assert.deepEqual(nextPresses("visa_refused"), ["visa_applied"]);
  for (const to of travelStates) assert.ok(!mayBecome("departed", to), to);
});

test("a day of arrival is recorded with a ticket, and not before it has come", () => {
  assert.deepEqual(codes(checkRecord(travel({ state: "visa_issued" }), "arrival", "2023-09-09", "2023-09-10")), ["state-has-moved"]);
  assert.deepEqual(codes(checkRecord(travel({}), "arrival", "2023-09-11", "2023-09-10")), ["day-in-future"]);
  assert.ok(checkRecord(travel({}), "arrival", "2023-09-10", "2023-09-10").ok);
});

test("nobody departs before the arrival is confirmed", () => {
  const arrived = travel({ state: "arrived", arrival: stay("2023-09-09", false) });
  assert.deepEqual(codes(checkRecord(arrived, "departure", "2023-10-25", "2023-10-25")), ["arrival-not-confirmed"]);
  assert.ok(checkRecord({ ...arrived, arrival: stay("2023-09-09") }, "departure", "2023-09-09", "2023-10-25").ok);
});

test("whatever is recorded or corrected, no departure lies before its arrival", () => {
  const day = fc.integer({ min: 0, max: 60 }).map((number) => addDays("2023-09-01", number));
  fc.assert(
    fc.property(day, day, day, (arrival, departure, corrected) => {
      const recorded = checkRecord(travel({ state: "arrived", arrival: stay(arrival) }), "departure", departure, "2023-12-31");
      assert.equal(recorded.ok, departure >= arrival);
      if (!recorded.ok) return;
      const whole = travel({ state: "departed", arrival: stay(arrival), departure: stay(departure) });
      if (checkCorrection(whole, "arrival", corrected, "mistyped", "2023-12-31").ok) assert.ok(corrected <= departure);
      if (checkCorrection(whole, "departure", corrected, "mistyped", "2023-12-31").ok) assert.ok(corrected >= arrival);
    }),
  );
});

test("a correction says why, from the list", () => {
  const whole = travel({ state: "arrived", arrival: stay("2023-09-09") });
  assert.deepEqual(codes(checkCorrection(whole, "arrival", "2023-09-10", "", "2023-09-20")), ["reason-needed"]);
  assert.deepEqual(codes(checkCorrection(whole, "arrival", "2023-09-10", "because", "2023-09-20")), ["reason-needed"]);
  assert.deepEqual(codes(checkCorrection(whole, "arrival", "2023-09-09", "mistyped", "2023-09-20")), ["day-unchanged"]);
  assert.deepEqual(codes(checkCorrection(whole, "departure", "2023-09-10", "mistyped", "2023-09-20")), ["nothing-recorded"]);
  assert.ok(checkCorrection(whole, "arrival", "2023-09-10", "passport-stamp", "2023-09-20").ok);
});
