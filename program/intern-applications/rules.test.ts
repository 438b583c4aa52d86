import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { cefrLevels, jlptLevels } from "#program/year/program-year.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import { eligibleCountries, theCourse } from "#program/year/rules.ts";
import { seedYear } from "#program/year/seeds.ts";
import { courseApplicationStates } from "./intern-application.ts";
import { problemsOf } from "./form.server.ts";
import { coursesFor, eligibility, eligibilityFailures, wishProblems } from "./rules.ts";
import type { PersonFacts } from "./rules.ts";
import { finalCourseStates, mayFollow, nextApplicationStates, nextCourseStates } from "./states.ts";

const year = (fiscalYear: number): ProgramYear => {
  const found = seedYear(fiscalYear);
  assert.ok(found);
  return found;
};
const y2023 = year(2023);
const y2024 = year(2024);
const linh: PersonFacts = {
  nationalities: ["VN"],
  residence: "VN",
  birthDate: "2000-05-01",
  japanese: "N3",
  english: null,
  participatedBefore: false,
};
const check = (change: Partial<PersonFacts>, code = "B", among: ProgramYear = y2023) =>
  eligibility(among, theCourse(among, code), { ...linh, ...change });
const people: fc.Arbitrary<PersonFacts> = fc.record({
  nationalities: fc.array(fc.constantFrom("VN", "IN", "CN", "JP", "US", "XK", "KE")),
  residence: fc.constantFrom("JP", "VN", "US", "CN"),
  birthDate: fc.integer({ min: 1970, max: 2010 }).map((number) => `${number}-08-01`),
  japanese: fc.constantFrom(null, ...jlptLevels),
  english: fc.constantFrom(null, ...cefrLevels),
  participatedBefore: fc.boolean(),
});

test("one eligible nationality of several suffices, and China is none", () => {
  assert.deepEqual(check({}), { eligible: true, failed: [], flags: [] });
  assert.deepEqual(check({ nationalities: ["US", "IN"] }).failed, []);
  for (const nationalities of [[], ["CN"], ["US"], ["CN", "JP"]]) assert.deepEqual(check({ nationalities }).failed, ["nationality"]);
  assert.deepEqual(check({ nationalities: ["CN", "KE"] }).failed, []);
});

test("commuting asks for residence in Japan, online and visiting for one outside; in 2024 nobody lives in Japan", () => {
  const lives = (residence: string, among = y2023) =>
    among.courses.filter(({ code }) => check({ residence }, code, among).eligible).map(({ code }) => code);
  assert.deepEqual(lives("JP"), ["A", "A2"]);
  assert.deepEqual(lives("VN"), ["B", "B2", "C"]);
  assert.deepEqual(lives("DE"), ["B", "B2", "C"]);
  assert.deepEqual(lives("JP", y2024), []);
  assert.deepEqual(lives("US", y2024), ["IN_PERSON", "ONLINE"]);
});

test("N3 or B2 suffices, one below is too low", () => {
  const passes = (japanese: PersonFacts["japanese"], english: PersonFacts["english"]) => check({ japanese, english }).failed.length === 0;
  assert.deepEqual(
    ["N5", "N4", "N3", "N2", "N1"].map((level) => passes(level as "N5", null)),
    [false, false, true, true, true],
  );
  assert.deepEqual(
    ["A1", "A2", "B1", "B2", "C1", "C2"].map((level) => passes(null, level as "A1")),
    [false, false, false, true, true, true],
  );
  assert.equal(passes(null, null), false);
  assert.equal(passes("N4", "B1"), false);
});

test("18 and 40 on 1 August 2023 are inside; outside is a flag that changes nothing", () => {
  const flags = (birthDate: string) => check({ birthDate }).flags;
  assert.deepEqual(flags("2005-08-01"), []);
  assert.deepEqual(flags("2005-08-02"), ["age"]);
  assert.deepEqual(flags("1982-08-02"), []);
  assert.deepEqual(flags("1982-08-01"), ["age"]);
  assert.deepEqual(check({ birthDate: "1950-01-01" }), { eligible: true, failed: [], flags: ["age"] });
});

test("who took part before may not again", () => {
  assert.deepEqual(check({ participatedBefore: true }).failed, ["participated-before"]);
  const open = { ...y2023, intern: { ...y2023.intern, pastParticipantsExcluded: false } };
  assert.deepEqual(check({ participatedBefore: true }, "B", open).failed, []);
});

test("everything that fails is told, always in the same order", () => {
  const worst = check({ nationalities: ["US"], residence: "JP", japanese: null, participatedBefore: true, birthDate: "1950-01-01" });
  assert.deepEqual(worst, { eligible: false, failed: [...eligibilityFailures], flags: ["age"] });
});

test("a person is eligible exactly when nothing failed, and better languages or one nationality more never hurt", () => {
  fc.assert(
    fc.property(people, fc.constantFrom(...y2023.courses), (person, course) => {
      const found = eligibility(y2023, course, person);
      assert.equal(found.eligible, found.failed.length === 0);
      const better = eligibility(y2023, course, { ...person, japanese: "N1", nationalities: [...person.nationalities, "VN"] });
      assert.ok(better.failed.every((code) => found.failed.includes(code)));
      assert.ok(!better.failed.includes("language") && !better.failed.includes("nationality"));
      assert.equal(found.failed.includes("nationality"), !person.nationalities.some((country) => eligibleCountries(y2023).has(country)));
    }),
  );
});

test("Japanese students take part in 2023 and not in 2024", () => {
  const student: Partial<PersonFacts> = { applicantKind: "japanese_student", nationalities: ["JP"], residence: "JP", japanese: "N1" };
  assert.equal(check(student, "A").eligible, true);
  assert.deepEqual(check({ ...student, residence: "VN" }, "ONLINE", y2024).failed, ["nationality"]);
  assert.deepEqual(check({ ...student, nationalities: ["VN"] }, "A").failed, ["nationality"]);
});

test("a person sees for every course whether it is open and what speaks against it", () => {
  const seen = coursesFor(y2023, linh, new Date("2023-06-20T10:00:00+09:00"));
  assert.deepEqual(
    seen.map(({ course, window, failed, mayApply }) => [course.code, window.state, failed.join(), mayApply]),
    [
      ["A", "closed", "residence", false],
      ["A2", "open", "residence", false],
      ["B", "open", "", true],
      ["B2", "open", "", true],
      ["C", "open", "", true],
    ],
  );
});

test("wishes are refused for each reason, with the course named", () => {
  const problems = (wishes: readonly string[], at: string, among = y2023) =>
    wishProblems(among, linh, wishes, new Date(at)).map(({ code, facts }) => `${code} ${facts?.course ?? ""}`.trim());
  const open = "2023-07-03T23:59:59+09:00";
  assert.deepEqual(problems(["C", "B"], open), []);
  assert.deepEqual(problems(["C", "B"], "2023-07-04T00:00:00+09:00"), ["window-closed C", "window-closed B"]);
  assert.deepEqual(problems(["C"], "2023-05-14T23:59:59+09:00"), ["window-not-open C"]);
  assert.deepEqual(problems([], open), ["no-course"]);
  assert.deepEqual(problems(["B", "B", "Z", "A2"], open), ["course-twice B", "course-unknown Z", "residence A2"]);
  assert.deepEqual(problems(["B", "C"], open, { ...y2023, mayChooseSeveralCourses: false }), ["one-course-only"]);
});

test("after the first interview comes the second where the year has one, else the pool", () => {
  assert.ok(mayFollow(y2023, "interview1_done", "interview2_invited") && !mayFollow(y2023, "interview1_done", "pool"));
  assert.ok(mayFollow(y2024, "interview1_done", "pool") && !mayFollow(y2024, "interview1_done", "interview2_invited"));
  const none = {
    ...y2023,
    selection: { ...y2023.selection, steps: y2023.selection.steps.filter(({ id }) => !id.startsWith("interview")) },
  };
  assert.ok(mayFollow(none, "screening", "pool") && !mayFollow(none, "screening", "interview1_invited"));
});

test("a person may withdraw from every state before the confirmation, and from none that is final", () => {
  for (const among of [y2023, y2024]) {
    for (const state of courseApplicationStates)
      assert.equal(mayFollow(among, state, "withdrawn"), !finalCourseStates.includes(state), state);
  }
  assert.deepEqual(nextApplicationStates("submitted"), ["withdrawn"]);
});

test("in 2023 every state can be reached and only final ones lead nowhere", () => {
  const reached = new Set(["submitted", ...courseApplicationStates.flatMap((state) => nextCourseStates(y2023, state))]);
  assert.deepEqual(
    courseApplicationStates.filter((state) => !reached.has(state)),
    [],
  );
  assert.deepEqual(
    courseApplicationStates.filter((state) => nextCourseStates(y2023, state).length === 0),
    [...courseApplicationStates.filter((state) => finalCourseStates.includes(state))],
  );
});

test("each condition of the year has a tick of its own, and all are needed", () => {
  const year = seedYear(2024)!;
  const declared = year.intern.declarations.map(({ id }) => id);
  const problems = (requirements: readonly string[]) =>
    problemsOf(year, "declarations", { truth: "yes", requirements, policyVersion: "2024-1", consent: "yes" }).map(
      ({ code, field }) => `${field}: ${code}`,
    );
  assert.ok(declared.length >= 6);
  assert.deepEqual(problems(declared), []);
  for (const left of declared)
    assert.deepEqual(problems(declared.filter((one) => one !== left)), ["requirements: declarations-needed"], left);
  assert.deepEqual(problems([...declared, "forged"]), ["requirements: choice-unknown"]);
});
