import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { addDays } from "#platform/days.ts";
import { dayOfWeek } from "#platform/days.ts";
import { holidayOn } from "#platform/holidays.ts";
import { yearSeeds } from "#program/year/seeds.ts";
import { yearFrom } from "#program/year/read-year.ts";
import { checklistLines } from "./checklist.ts";
import { checklistOf } from "./checklist.ts";
import { stillToDo } from "./checklist.ts";
import { internshipStates } from "./internship.ts";
import { activityDays } from "./rules.ts";
import { checkEarlyEnd } from "./rules.ts";
import { checkMove } from "./rules.ts";
import { checkPeriod } from "./rules.ts";
import { countActivityDays } from "./rules.ts";
import { planAfterEnd } from "./rules.ts";
import { planOf } from "./rules.ts";
import { mayBecome } from "./states.ts";

const codes = (outcome: { ok: boolean; problems?: readonly { code: string }[] }) =>
  outcome.ok ? [] : outcome.problems!.map((problem) => problem.code);
const day = fc.integer({ min: 0, max: 3650 }).map((number) => addDays("2020-01-01", number));
const length = fc.integer({ min: 0, max: 120 });

test("weekends and public holidays are no activity days, both ends are counted", () => {
  assert.deepEqual(activityDays("2023-09-15", "2023-09-19"), ["2023-09-15", "2023-09-19"]);
  assert.equal(countActivityDays("2023-09-15", "2023-09-19"), 2);
  assert.equal(countActivityDays("2023-09-16", "2023-09-18"), 0);
  assert.equal(countActivityDays("2023-09-19", "2023-09-15"), 0);
});

test("every course's internship is as long as its year asks, to the day in 2023", () => {
  const years = yearSeeds.map(yearFrom);
  for (const { courses } of years) {
    for (const { code, period, activityDaysMin } of courses)
      assert.ok(countActivityDays(period.startsOn, period.endsOn) >= activityDaysMin, code);
  }
  const found = years[0]?.courses.map(({ period }) => countActivityDays(period.startsOn, period.endsOn));
  assert.deepEqual(found, [30, 30, 30, 30, 30]);
});

test("no plan holds a weekend, and none plans a public holiday", () => {
  fc.assert(
    fc.property(day, length, (from, days) => {
      const plan = planOf(from, addDays(from, days));
      for (const one of plan) {
        assert.ok(dayOfWeek(one.day) <= 5, one.day);
        assert.equal(one.kind, holidayOn(one.day) === null ? "planned" : "holiday", one.day);
      }
      assert.deepEqual(
        plan.filter((one) => one.kind === "planned").map((one) => one.day),
        activityDays(from, addDays(from, days)),
      );
    }),
  );
});

test("an early end leaves no day after it and keeps every day before it", () => {
  fc.assert(
    fc.property(day, length, length, (from, days, after) => {
      const plan = planOf(from, addDays(from, days));
      const end = addDays(from, after);
      const left = planAfterEnd(plan, end);
      assert.ok(left.every((one) => one.day <= end));
      assert.deepEqual([...left, ...plan.filter((one) => one.day > end)], plan);
    }),
  );
});

test("a period lies in order inside its fiscal year and has a day of activity", () => {
  assert.deepEqual(checkPeriod(2023, { startsOn: "2023-08-28", endsOn: "2023-10-10" }), {
    ok: true,
    value: { startsOn: "2023-08-28", endsOn: "2023-10-10" },
  });
  assert.deepEqual(codes(checkPeriod(2023, { startsOn: "2023-10-10", endsOn: "2023-10-09" })), ["end-before-start"]);
  assert.deepEqual(codes(checkPeriod(2023, { startsOn: "2023-03-31", endsOn: "2023-04-10" })), ["outside-year"]);
  assert.deepEqual(codes(checkPeriod(2023, { startsOn: "2024-03-29", endsOn: "2024-04-01" })), ["outside-year"]);
  assert.deepEqual(codes(checkPeriod(2023, { startsOn: "2023-09-16", endsOn: "2023-09-18" })), ["no-activity-day"]);
});

test("nobody starts before the first day, and nobody is through before the last", () => {
  const one = { startsOn: "2023-08-28", endsOn: "2023-10-10" };
  assert.deepEqual(codes(checkMove({ ...one, state: "ready" }, "active", { today: "2023-08-27", checklist: [] })), ["too-early"]);
  assert.ok(checkMove({ ...one, state: "ready" }, "active", { today: "2023-08-28", checklist: [] }).ok);
  assert.deepEqual(codes(checkMove({ ...one, state: "active" }, "completed", { today: "2023-10-09", checklist: [] })), ["not-over-yet"]);
  assert.ok(checkMove({ ...one, state: "active" }, "completed", { today: "2023-10-10", checklist: [] }).ok);
});

test("everybody of a mode is ready when its list is ticked, a visitor when the flight is booked as well", () => {
  for (const mode of ["commuting", "online", "visiting"] as const) {
    const all = checklistOf(mode);
    assert.deepEqual(stillToDo(checklistLines(mode, all, null)), mode === "visiting" ? ["ticket"] : [], mode);
    assert.deepEqual(stillToDo(checklistLines(mode, all, "ticketed")), [], mode);
    assert.deepEqual(
      codes(
        checkMove({ startsOn: "2023-08-28", endsOn: "2023-10-10", state: "preparing" }, "ready", {
          today: "2023-08-01",
          checklist: checklistLines(mode, [], "ticketed"),
        }),
      ),
      ["checklist-open"],
    );
  }
});

test("an early end lies inside the period, before the last day and not before a report", () => {
  const one = { startsOn: "2023-08-28", endsOn: "2023-10-10", state: "active" as const };
  const end = (endedOn: string, last: string | null = null, reason = "health") =>
    codes(checkEarlyEnd(one, { endedOn, reason, note: "" }, last));
  assert.deepEqual(end("2023-08-27"), ["outside-period"]);
  assert.deepEqual(end("2023-10-11"), ["outside-period"]);
  assert.deepEqual(end("2023-10-10"), ["last-day-is-the-end"]);
  assert.deepEqual(end("2023-09-01", "2023-09-04"), ["report-after-end"]);
  assert.deepEqual(end("2023-09-04", "2023-09-04"), []);
  assert.deepEqual(end("2023-09-04", null, "other"), ["note-needed"]);
});

test("from no state does a closed or a called-off internship go on", () => {
  for (const to of internshipStates) {
    assert.ok(!mayBecome("closed", to), to);
    assert.ok(!mayBecome("cancelled", to), to);
    assert.equal(mayBecome(to, "cancelled"), to === "preparing", to);
  }
});
