import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import {
  addDays,
  ageOn,
  dayOf,
  dayOfWeek,
  daysBetween,
  daysFromTo,
  fiscalYearOf,
  isDay,
  isoInJapan,
  japan,
  sayClosing,
  sayDay,
  sayInstant,
  startOfDay,
} from "./days.ts";

/** Instants since Japan has kept one clock, to the millisecond. */
const instants = fc.date({ min: new Date("1952-05-01T00:00:00Z"), max: new Date("2199-12-31T23:59:59Z"), noInvalidDate: true });
const days = instants.map((instant) => instant.toISOString().slice(0, 10));
const inJapan = (instant: Date) => Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(japan);

test("days of Japan are those of the calendar library, at every instant", () => {
  fc.assert(
    fc.property(instants, (instant) => {
      assert.equal(dayOf(instant), inJapan(instant).toPlainDate().toString());
      assert.equal(isoInJapan(instant), inJapan(instant).toString({ timeZoneName: "never", smallestUnit: "second" }));
    }),
    { numRuns: 2_000 },
  );
});

test("counting days, weekdays, ages and fiscal years agrees with the calendar library", () => {
  fc.assert(
    fc.property(days, days, fc.integer({ min: -5_000, max: 5_000 }), (one, other, more) => {
      const [first, second] = [Temporal.PlainDate.from(one), Temporal.PlainDate.from(other)];
      assert.equal(addDays(one, more), first.add({ days: more }).toString());
      assert.equal(daysBetween(one, other), first.until(second, { largestUnit: "days" }).days);
      assert.equal(dayOfWeek(one), first.dayOfWeek);
      assert.equal(startOfDay(one).getTime(), first.toZonedDateTime(japan).epochMilliseconds);
      assert.equal(fiscalYearOf(one), first.subtract({ months: 3 }).year);
      assert.ok(isDay(one));
    }),
    { numRuns: 2_000 },
  );
});

test("somebody born on 29 February turns a year older on 1 March of a common year", () => {
  assert.deepEqual([ageOn("2004-02-29", "2023-02-28"), ageOn("2004-02-29", "2023-03-01"), ageOn("2004-02-29", "2024-02-29")], [18, 19, 20]);
});

test("what is no calendar day is refused, never read as the next one", () => {
  for (const text of ["2023-02-29", "2023-02-30", "2023-04-31", "2023-13-01", "2023-00-10", "2023-1-1", "", "soon", "2023-06-19T00:00"]) {
    assert.equal(isDay(text), false, text);
    assert.throws(() => addDays(text, 1), RangeError, text);
  }
  assert.ok(isDay("2024-02-29") && isDay("0099-12-31"));
  assert.throws(() => dayOf(new Date(Number.NaN)), RangeError);
});

test("days from one to the other include both, and none when the end lies before", () => {
  assert.deepEqual(daysFromTo("2024-02-28", "2024-03-01"), ["2024-02-28", "2024-02-29", "2024-03-01"]);
  assert.deepEqual(daysFromTo("2024-03-01", "2024-02-28"), []);
});

test("an instant is said in Japan's time unless another zone is named", () => {
  const noon = new Date("2023-06-19T03:00:00Z");
  assert.equal(sayInstant(noon, "en"), "Mon 19 June 2023, 12:00 noon");
  assert.equal(sayInstant(noon, "ja"), "2023年6月19日（月） 正午 12:00");
  assert.equal(sayInstant(noon, "en", "Africa/Nairobi"), "Mon 19 June 2023, 06:00");
  assert.equal(sayDay("2023-07-03", "ja"), "2023年7月3日（月）");
});

test("a window that ends at midnight is said to close at the last second of the day before", () => {
  const midnight = new Date("2023-07-04T00:00:00+09:00");
  assert.equal(sayClosing(midnight, "en"), "Mon 3 July 2023, 23:59:59");
  assert.equal(sayClosing(midnight, "ja"), "2023年7月3日（月） 23:59:59");
  assert.equal(sayClosing(midnight, "en", "Asia/Kolkata"), "Mon 3 July 2023, 20:30");
});
