import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { Fault } from "#platform/assert.ts";
import type { ProgramYear, Window } from "./program-year.ts";
import {
  comingWindows,
  courseOf,
  daysLeft,
  documentsFor,
  eligibleCountries,
  extendWindow,
  hasCommittee,
  hasCompanyInterview,
} from "./rules.ts";
import { lastResultOn, officeInterviews, openWindows, stepAfter, theCourse, windowAt, windowsAt, withWindow } from "./rules.ts";
import { seedYear } from "./seeds.ts";

const year = (fiscalYear: number): ProgramYear => {
  const found = seedYear(fiscalYear);
  assert.ok(found);
  return found;
};
const y2023 = year(2023);
const y2024 = year(2024);
const at = (text: string) => new Date(text);
const instants = fc.date({ min: at("2023-04-01T00:00:00Z"), max: at("2024-03-31T00:00:00Z"), noInvalidDate: true });

test("the interns' window of course A ends at noon of 19 June in Japan, to the millisecond", () => {
  assert.equal(windowAt(y2023, "A", "intern", at("2023-06-19T11:59:59.999+09:00")).isOpen, true);
  assert.equal(windowAt(y2023, "A", "intern", at("2023-06-19T12:00:00+09:00")).isOpen, false);
});

test("a window is open from its first instant on", () => {
  assert.equal(windowAt(y2023, "A", "intern", at("2023-05-14T23:59:59.999+09:00")).state, "coming");
  assert.equal(windowAt(y2023, "A", "intern", at("2023-05-15T00:00:00+09:00")).state, "open");
});

test("the last result of several courses is that of the latest course, whatever their order", () => {
  const [second, online] = [theCourse(y2023, "A2").resultsOn, theCourse(y2023, "B").resultsOn];
  assert.ok(online < second);
  assert.equal(lastResultOn(y2023, ["A2", "B"]), second);
  assert.equal(lastResultOn(y2023, ["B", "A2"]), second);
  assert.equal(lastResultOn(y2023, ["B"]), online);
  assert.equal(lastResultOn(y2023, []), y2023.selection.resultsBy);
});

test("a midnight end leaves the whole day before it", () => {
  assert.equal(windowAt(y2023, "B", "intern", at("2023-07-03T23:59:59.999+09:00")).isOpen, true);
  assert.equal(windowAt(y2023, "B", "intern", at("2023-07-04T00:00:00+09:00")).isOpen, false);
});

test("days left count to the last day in Japan, which is 0", () => {
  const days = (text: string) => ["A", "B", "A2"].map((code) => windowAt(y2023, code, "intern", at(text)).daysLeft);
  assert.deepEqual(days("2023-06-12T10:00:00+09:00"), [7, 21, 64]);
  assert.deepEqual(days("2023-06-19T00:00:00+09:00"), [0, 14, 57]);
  assert.deepEqual(days("2023-06-19T12:00:00+09:00"), [null, 14, 57]);
  assert.equal(daysLeft(at("2023-07-04T00:00:00+09:00"), at("2023-07-03T15:30:00Z")), -1);
});

test("the windows that are open come with the next to close first, and none stands in two lists", () => {
  assert.deepEqual(
    openWindows(y2023, "intern", at("2023-06-12T10:00:00+09:00")).map(({ course }) => course.code),
    ["A", "B", "B2", "C", "A2"],
  );
  assert.deepEqual(comingWindows(y2023, "intern", at("2023-05-01T00:00:00+09:00")).length, y2023.courses.length);
  fc.assert(
    fc.property(instants, fc.constantFrom("intern" as const, "company" as const), (when, side) => {
      const open = openWindows(y2023, side, when).map(({ course }) => course.code);
      const coming = comingWindows(y2023, side, when).map(({ course }) => course.code);
      const closed = windowsAt(y2023, side, when)
        .filter((window) => window.state === "closed")
        .map(({ course }) => course.code);
      assert.deepEqual([...open, ...coming, ...closed].sort(), y2023.courses.map(({ code }) => code).sort());
    }),
  );
});

test("a window is open exactly between its ends, and only then has days left", () => {
  fc.assert(
    fc.property(instants, fc.constantFrom(...y2023.courses), (when, course) => {
      const found = windowAt(y2023, course.code, "intern", when);
      assert.equal(found.isOpen, found.opensAt.getTime() <= when.getTime() && when.getTime() < found.closesAt.getTime());
      assert.equal(found.daysLeft !== null, found.isOpen);
      assert.ok(found.daysLeft === null || found.daysLeft >= 0);
    }),
  );
});

test("a course that the year lacks is a fault", () => {
  assert.equal(courseOf(y2024, "A"), null);
  assert.throws(() => windowAt(y2024, "A", "intern", at("2024-06-01T00:00:00Z")), Fault);
});

test("an extension sets a later end and keeps every old one on record", () => {
  const first: Window = theCourse(y2023, "A2").windows.intern;
  const once = extendWindow(theCourse(y2023, "A2"), "intern", at("2023-09-23T00:00:00+09:00"), at("2023-08-20T00:00:00Z"));
  assert.ok(once.ok);
  const again = theCourse(withWindow(y2023, "A2", "intern", once.value), "A2");
  const twice = extendWindow(again, "intern", at("2023-09-30T00:00:00+09:00"), at("2023-09-01T00:00:00Z"));
  assert.ok(twice.ok);
  assert.deepEqual(twice.value.earlierEnds, [
    { closesAt: at("2023-08-16T00:00:00+09:00"), extendedAt: at("2023-08-20T00:00:00Z") },
    { closesAt: at("2023-09-23T00:00:00+09:00"), extendedAt: at("2023-09-01T00:00:00Z") },
  ]);
  assert.deepEqual(first.earlierEnds, []);
  const changed = withWindow(y2023, "A2", "intern", twice.value);
  assert.equal(windowAt(changed, "A2", "intern", at("2023-09-12T10:00:00+09:00")).isOpen, true);
  assert.equal(windowAt(changed, "A2", "company", at("2023-09-12T10:00:00+09:00")).isOpen, false);
  assert.equal(windowAt(y2023, "A2", "intern", at("2023-09-12T10:00:00+09:00")).isOpen, false);
});

test("an extension to the same or an earlier end, or into the past, is refused", () => {
  const course = theCourse(y2023, "A");
  const problem = (end: string, now: string) => {
    const outcome = extendWindow(course, "intern", at(end), at(now));
    return outcome.ok ? null : outcome.problems[0]?.code;
  };
  assert.equal(problem("2023-06-19T12:00:00+09:00", "2023-06-01T00:00:00Z"), "end-not-later");
  assert.equal(problem("2023-06-19T12:00:01+09:00", "2023-06-01T00:00:00Z"), null);
  assert.equal(problem("2023-06-20T12:00:00+09:00", "2023-06-20T12:00:00+09:00"), "end-in-the-past");
});

test("140 nationalities are eligible in both years, and China is none of them", () => {
  for (const one of [y2023, y2024]) {
    assert.equal(eligibleCountries(one).size, 140);
    assert.deepEqual(
      ["CN", "JP", "US", "AG"].filter((country) => eligibleCountries(one).has(country)),
      [],
    );
    assert.deepEqual(
      ["VN", "IN", "KE", "XK", "PW"].filter((country) => !eligibleCountries(one).has(country)),
      [],
    );
  }
});

test("each year has its own steps: two office interviews and a committee in 2023, a company's interview in 2024", () => {
  assert.deepEqual(
    officeInterviews(y2023).map(({ id }) => id),
    ["interview1", "interview2"],
  );
  assert.deepEqual(
    officeInterviews(y2024).map(({ id }) => id),
    ["interview1"],
  );
  assert.deepEqual([hasCommittee(y2023), hasCommittee(y2024)], [true, false]);
  assert.deepEqual([hasCompanyInterview(y2023), hasCompanyInterview(y2024)], [false, true]);
  assert.equal(stepAfter(y2023, "interview1")?.id, "interview2");
  assert.equal(stepAfter(y2024, "interview1")?.id, "interviewCompany");
  assert.equal(stepAfter(y2024, "agreement"), null);
  assert.throws(() => stepAfter(y2024, "committee"), Fault);
});

test("a graduate is not asked for an enrolment certificate, and only a visitor for visa papers", () => {
  const ids = (kind: "student" | "graduate", code: string) => documentsFor(y2023, kind, [theCourse(y2023, code)]).map(({ id }) => id);
  const afterMatch = ["payout", "emergency-contact"];
  assert.deepEqual(ids("graduate", "B"), [
    "resume",
    "recommendation",
    "graduation",
    "language",
    "photo",
    "passport",
    "pledge",
    ...afterMatch,
  ]);
  assert.deepEqual(ids("student", "C"), [
    "resume",
    "recommendation",
    "enrolment",
    "language",
    "photo",
    "passport",
    "visa",
    "pledge",
    ...afterMatch,
  ]);
});
