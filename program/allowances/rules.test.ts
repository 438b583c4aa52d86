import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { Fault } from "#platform/assert.ts";
import { theCourse } from "#program/year/rules.ts";
import { seedYear } from "#program/year/seeds.ts";
import type { CourseTerms } from "#program/year/program-year.ts";
import { allowanceYen } from "./rules.ts";

const terms = (fiscalYear: number, code: string): CourseTerms => {
  const year = seedYear(fiscalYear);
  assert.ok(year);
  return theCourse(year, code).terms;
};
const dayCounts = fc.nat({ max: 400 });

test("course C pays every day of stay, also the days without activity", () => {
  assert.equal(allowanceYen(terms(2023, "C"), { activityDays: 20, stayDays: 30 }), 90_000);
});

test("courses A to B2 pay days of activity alone", () => {
  for (const code of ["A", "A2", "B", "B2"])
    assert.equal(allowanceYen(terms(2023, code), { activityDays: 20, stayDays: 30 }), 20_000, code);
});

test("2024 pays the visit by day of stay and the online course by day of activity", () => {
  assert.equal(allowanceYen(terms(2024, "IN_PERSON"), { activityDays: 30, stayDays: 45 }), 135_000);
  assert.equal(allowanceYen(terms(2024, "ONLINE"), { activityDays: 30, stayDays: 0 }), 30_000);
});

test("no day is no yen, and one day more is one day's pay more", () => {
  fc.assert(
    fc.property(fc.constantFrom("A", "B", "C"), dayCounts, dayCounts, (code, activityDays, stayDays) => {
      const pay = terms(2023, code);
      const more = { activityDays: activityDays + 1, stayDays: stayDays + 1 };
      assert.equal(allowanceYen(pay, more) - allowanceYen(pay, { activityDays, stayDays }), pay.allowanceYenPerDay);
      assert.equal(allowanceYen(pay, { activityDays: 0, stayDays: 0 }), 0);
    }),
  );
});

test("the days that a course does not count change nothing", () => {
  fc.assert(
    fc.property(dayCounts, dayCounts, dayCounts, (counted, one, other) => {
      assert.equal(
        allowanceYen(terms(2023, "A"), { activityDays: counted, stayDays: one }),
        allowanceYen(terms(2023, "A"), { activityDays: counted, stayDays: other }),
      );
      assert.equal(
        allowanceYen(terms(2023, "C"), { activityDays: one, stayDays: counted }),
        allowanceYen(terms(2023, "C"), { activityDays: other, stayDays: counted }),
      );
    }),
  );
});

test("days that are negative, broken or beyond counting are a fault, also where the course does not count them", () => {
  for (const days of [-1, 0.5, Number.NaN, Infinity, 2 ** 53]) {
    assert.throws(() => allowanceYen(terms(2023, "A"), { activityDays: days, stayDays: 0 }), Fault);
    assert.throws(() => allowanceYen(terms(2023, "A"), { activityDays: 0, stayDays: days }), Fault);
  }
  assert.throws(() => allowanceYen(terms(2023, "C"), { activityDays: 0, stayDays: 2 ** 52 }), Fault);
});
