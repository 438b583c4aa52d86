import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { addDays } from "#platform/days.ts";
import { isDay } from "#platform/days.ts";
import { fiscalYearOf } from "#platform/days.ts";
import { dayOutside } from "./day-bounds.ts";
import { dayProblems } from "./day-bounds.ts";
import { daysOfProgram } from "./day-bounds.ts";
import { daysOfYear } from "./day-bounds.ts";

test("a day that staff type lies in the program year, from 1 April to 31 March, both included", () => {
  const year = daysOfYear(2023);
  const facts = { from: "2023-04-01", to: "2024-03-31" };
  for (const day of ["2023-04-01", "2024-02-29", "2024-03-31"]) assert.deepEqual(dayOutside("dueOn", day, year), [], day);
  for (const day of ["2023-03-31", "2024-04-01", "9999-12-31", "0001-01-01"])
    assert.deepEqual(dayOutside("dueOn", day, year), [{ code: "day-outside", field: "dueOn", facts }], day);
  fc.assert(
    fc.property(fc.integer({ min: -2000, max: 2000 }), (days) => {
      const day = addDays("2023-10-01", days);
      assert.equal(dayOutside("on", day, year).length === 0, isDay(day) && fiscalYearOf(day) === 2023);
    }),
  );
});

test("what belongs to no one year lies between the program's first day and the end of the next fiscal year", () => {
  assert.deepEqual(daysOfProgram(new Date("2024-03-31T23:59:59+09:00")), { from: "2016-04-01", to: "2025-03-31" });
  assert.deepEqual(daysOfProgram(new Date("2024-04-01T00:00:00+09:00")), { from: "2016-04-01", to: "2026-03-31" });
});

test("a day outside is refused with both ends named, in both languages", () => {
  const said = dayProblems["day-outside"]({ ...daysOfYear(2023) });
  assert.ok(said.en.includes("1 April 2023") && said.en.includes("31 March 2024"), said.en);
  assert.ok(said.ja.includes("2023年4月1日") && said.ja.includes("2024年3月31日"), said.ja);
});
