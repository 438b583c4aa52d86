import assert from "node:assert/strict";
import test from "node:test";
import {
  ageBetween,
  courseWanted,
  eligible,
  languageAtLeast,
  nationalityListed,
  notBlocked,
  periodCovered,
  residenceOutside,
  verdictOn,
} from "../../engine/index.ts";
import type { Intern, Place, SuitabilityPart } from "../../engine/index.ts";

const rules = [
  courseWanted(),
  periodCovered(),
  languageAtLeast("japanese", ["N5", "N4", "N3", "N2", "N1"]),
  nationalityListed(["VN", "KE"]),
  residenceOutside(["JP"]),
  ageBetween(18, 39, "2023-10-01"),
  notBlocked([{ intern: "i", place: "blocked" }]),
];
const facts = {
  courses: "A B2",
  from: "2023-10-01",
  to: "2023-12-31",
  japanese: "N3",
  nationalities: "FR VN",
  residence: "VN",
  birthDate: "2000-01-01",
};
const offer = { course: "A", from: "2023-11-01", to: "2023-12-15", days: "45", japanese: "N3" };

function intern(changed: Record<string, string> = {}): Intern {
  return { id: "i", prefs: [], attrs: { ...facts, ...changed } };
}

function place(changed: Record<string, string> = {}, id = "p"): Place {
  return { id, company: "c", quota: 1, prefs: [], attrs: { ...offer, ...changed } };
}

test("a pair that meets every rule is eligible", () => {
  assert.equal(verdictOn(intern(), place(), rules), true);
});

test("all failed rules are told, never only the first", () => {
  const nobody = intern({ courses: "C", to: "2023-11-02", japanese: "N4", nationalities: "FR", residence: "JP", birthDate: "2010-01-01" });
  const failed = ["course", "period", "language-japanese", "nationality", "residence", "age", "blocked"];
  assert.deepEqual(verdictOn(nobody, place({}, "blocked"), rules), failed);
});

test("each rule holds on one side of its border and fails on the other", () => {
  assert.equal(verdictOn(intern({ to: "2023-12-15" }), place(), rules), true);
  assert.deepEqual(verdictOn(intern({ to: "2023-12-14" }), place(), rules), ["period"]);
  assert.equal(verdictOn(intern({ birthDate: "2005-10-01" }), place(), rules), true);
  assert.deepEqual(verdictOn(intern({ birthDate: "2005-10-02" }), place(), rules), ["age"]);
  assert.equal(verdictOn(intern({ birthDate: "1983-10-02" }), place(), rules), true);
  assert.deepEqual(verdictOn(intern({ birthDate: "1983-10-01" }), place(), rules), ["age"]);
});

test("a course is its whole name, and a level that is on no scale is met by nobody", () => {
  assert.deepEqual(verdictOn(intern({ courses: "A2 B2" }), place(), rules), ["course"]);
  assert.deepEqual(verdictOn(intern(), place({ japanese: "N9" }), rules), ["language-japanese"]);
  assert.deepEqual(verdictOn(intern({ japanese: "none" }), place({ japanese: "N9" }), rules), ["language-japanese"]);
});

test("a place that blocked somebody is shut to them alone, however many others it blocked", () => {
  const rule = notBlocked([
    { intern: "i", place: "p" },
    { intern: "j", place: "p" },
  ]);
  const of = (id: string) => verdictOn({ ...intern(), id }, place(), [rule]);
  assert.deepEqual([of("i"), of("j"), of("k")], [["blocked"], ["blocked"], true]);
});

test("what an intern doesn't state can't meet what is asked", () => {
  const silent: Intern = { id: "i", prefs: [], attrs: {} };
  assert.deepEqual(verdictOn(silent, place(), rules), ["course", "period", "language-japanese", "nationality", "residence", "age"]);
});

test("suitability is the sum of its named parts and keeps them; a pair that isn't eligible has none", () => {
  const parts: SuitabilityPart[] = [
    { id: "language", version: 2, max: 400, points: () => 300 },
    { id: "wish", version: 1, max: 600, points: () => 50 },
  ];
  const judged = eligible([intern()], [place(), place({ course: "C" }, "q")], rules, parts);
  assert.deepEqual(judged, [
    {
      intern: "i",
      place: "p",
      eligible: true,
      suitability: 350,
      parts: [
        { id: "language", version: 2, points: 300 },
        { id: "wish", version: 1, points: 50 },
      ],
    },
    { intern: "i", place: "q", eligible: ["course"], suitability: 0, parts: [] },
  ]);
});

test("parts that could exceed 1000, points outside of their part and doubled ids are refused", () => {
  const part = (max: number, points: number): SuitabilityPart => ({ id: "part", version: 1, max, points: () => points });
  for (const wrong of [[part(1001, 0)], [part(10, 11)], [part(10, 0.5)], [part(10, -1)]]) {
    assert.throws(() => eligible([intern()], [place()], [], wrong), { name: "MatchingProblems" });
  }
  assert.throws(() => eligible([intern(), intern()], [place()], []), { name: "MatchingProblems" });
});
