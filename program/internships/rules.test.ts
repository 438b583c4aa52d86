import assert from "node:assert/strict";
import test from "node:test";
import { yearSeeds } from "#program/year/seeds.ts";
import { yearFrom } from "#program/year/read-year.ts";
import { activityDays, countActivityDays } from "./rules.ts";

test("weekends and public holidays are no activity days, both ends are counted", () => {
  assert.deepEqual(activityDays("2023-09-15", "2023-09-19"), ["2023-09-15", "2023-09-19"]);
  assert.equal(countActivityDays("2023-09-15", "2023-09-19"), 2);
  assert.equal(countActivityDays("2023-09-16", "2023-09-18"), 0);
  assert.equal(countActivityDays("2023-09-19", "2023-09-15"), 0);
});

test("every course's internship is as long as its year asks, to the day in 2023", () => {
  const years = yearSeeds.map(yearFrom);
  for (const { courses } of years) {
    for (const { code, period, activityDaysMin } of courses) assert.ok(countActivityDays(period.startsOn, period.endsOn) >= activityDaysMin, code);
  }
  const found = years[0]?.courses.map(({ period }) => countActivityDays(period.startsOn, period.endsOn));
  assert.deepEqual(found, [30, 30, 30, 30, 30]);
});
