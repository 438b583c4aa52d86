import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { Fault } from "./assert.ts";
import { addDays, dayOfWeek } from "./days.ts";
import { areHolidaysKnown, countWorkingDays, holidayOn, holidaysKnown, isWorkingDay, workingDays } from "./holidays.ts";

const days = fc.integer({ min: 0, max: 29_000 }).map((after) => addDays("1970-01-01", after));

test("a working day is Monday to Friday without a public holiday", () => {
  assert.deepEqual(["2023-08-10", "2023-08-11", "2023-08-12", "2023-08-13", "2023-08-14"].map(isWorkingDay), [
    true,
    false,
    false,
    false,
    true,
  ]);
  assert.deepEqual(holidayOn("2023-08-11"), { en: "Mountain Day", ja: "山の日" });
  assert.equal(holidayOn("2023-08-10"), null);
});

test("holidays in lieu and the special ones of 2019 to 2021 are known", () => {
  for (const day of ["2023-01-02", "2024-02-12", "2019-05-01", "2019-10-22", "2020-07-24", "2021-07-23"])
    assert.equal(isWorkingDay(day), false, day);
  for (const day of ["2020-10-12", "2021-07-19", "2023-12-29", "2024-01-02"]) assert.equal(isWorkingDay(day), true, day);
});

test("both ends of a range count, and a range that ends before it begins holds no day", () => {
  assert.deepEqual(workingDays("2023-08-10", "2023-08-14"), ["2023-08-10", "2023-08-14"]);
  assert.deepEqual(workingDays("2023-08-14", "2023-08-10"), []);
  assert.equal(countWorkingDays("2023-08-14", "2023-08-14"), 1);
  assert.equal(countWorkingDays("2023-08-13", "2023-08-13"), 0);
});

test("counting without a list gives what the list holds, also over many years", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -5, max: 400 }), (from, length) => {
      const to = addDays(from, length);
      if (areHolidaysKnown(to)) assert.equal(countWorkingDays(from, to), workingDays(from, to).length);
    }),
    { numRuns: 60 },
  );
  assert.equal(countWorkingDays(holidaysKnown.from, "1979-12-31"), workingDays(holidaysKnown.from, "1979-12-31").length);
});

test("a range is the sum of its two parts, wherever it is cut", () => {
  fc.assert(
    fc.property(days, days, days, (...three) => {
      const [from = "", cut = "", to = ""] = three.sort();
      assert.equal(countWorkingDays(from, to), countWorkingDays(from, cut) + countWorkingDays(addDays(cut, 1), addDays(to, 0)));
    }),
  );
});

test("no weekend is a working day", () => {
  fc.assert(fc.property(days, (day) => assert.ok(!isWorkingDay(day) || dayOfWeek(day) <= 5)));
});

test("outside 1970 to 2050 nothing is guessed", () => {
  assert.equal(countWorkingDays("2050-12-30", "2050-12-31"), 1);
  assert.throws(() => countWorkingDays("2050-12-31", "2051-01-01"), Fault);
  assert.throws(() => workingDays("1969-12-31", "1970-01-05"), Fault);
});
