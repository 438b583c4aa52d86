import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { readClock } from "./typed-days.ts";
import { readEndClock } from "./typed-days.ts";
import { readDay } from "./typed-days.ts";

const day = (typed: string) => {
  const read = readDay(typed);
  return read.ok ? read.value : read.wrong;
};
const clock = (typed: string) => {
  const read = readClock(typed);
  return read.ok ? read.value : read.wrong;
};

test("a day is read as people type it, in half or full width", () => {
  for (const typed of [
    "2023-09-05",
    "2023/9/5",
    "2023.9.5",
    "20230905",
    "2023年9月5日",
    "２０２３／９／５",
    "２０２３－０９－０５",
    " 2023 年 9 月 5 日 ",
  ])
    assert.equal(day(typed), "2023-09-05", typed);
});

test("what is no day says why: unreadable, or not in the calendar", () => {
  for (const typed of ["5/9/2023", "9/5", "2023-9", "2023/9-5", "tomorrow", "23-09-05", "2023-09-05x"])
    assert.equal(day(typed), "day-unreadable", typed);
  for (const typed of ["2023-02-29", "2023/9/31", "20231301", "2023年0月5日"]) assert.equal(day(typed), "day-invalid", typed);
});

test("an hour is read as people type it, in half or full width", () => {
  for (const typed of [
    "14:30",
    "１４：３０",
    "1430",
    "１４３０",
    "14.30",
    "14時30分",
    "14時半",
    "午後2時30分",
    "2:30 pm",
    "2:30 p.m.",
    "14:30:00",
  ])
    assert.equal(clock(typed), "14:30", typed);
  for (const typed of ["9:30", "09:30", "930", "９：３０", "9時30分", "午前9時半", "9:30 AM"]) assert.equal(clock(typed), "09:30", typed);
  assert.deepEqual(["14時", "午後0時", "12 pm", "12 am", "00:00", "23:59"].map(clock), [
    "14:00",
    "12:00",
    "12:00",
    "00:00",
    "00:00",
    "23:59",
  ]);
});

test("what is no hour says why: unreadable, or never on a clock", () => {
  for (const typed of ["14", "9", "noon", "14:3", ":30", "14-30", "正午"]) assert.equal(clock(typed), "clock-unreadable", typed);
  for (const typed of ["24:00", "14:60", "2560", "午後14時", "14時75分", "9:00:60", "9:00:99", "９：３０：９９", "2:30:75 pm"])
    assert.equal(clock(typed), "clock-invalid", typed);
});

test("the end of a day may be typed as the hour 24, as timetables in Japan say it; nothing later, and no beginning", () => {
  const end = (typed: string) => {
    const read = readEndClock(typed);
    return read.ok ? read.value : read.wrong;
  };
  for (const typed of ["24:00", "２４：００", "2400", "24時", "24時00分", "24:00:00"]) assert.equal(end(typed), "24:00", typed);
  for (const typed of ["24:01", "24:00:01", "25:00", "午後24時", "24時半"]) assert.equal(end(typed), "clock-invalid", typed);
  for (const typed of ["9:30", "00:00", "23:59", "noon", "9:00:99"]) assert.equal(end(typed), clock(typed), typed);
});

test("every day and every hour of the clock is read as it is written; no text makes reading fall over", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true }), (instant) => {
      const iso = instant.toISOString();
      assert.deepEqual([day(iso.slice(0, 10)), clock(iso.slice(11, 16))], [iso.slice(0, 10), iso.slice(11, 16)]);
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => assert.match(`${day(text)} ${clock(text)}`, /\S+ \S+/)));
});
