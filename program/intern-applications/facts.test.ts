import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { applicationAnswers } from "#tests/makers/intern-application.ts";
import { applicationNumber } from "./facts.ts";
import { canonicalAnswers } from "./facts.ts";
import { personFactsOf } from "./facts.ts";
import { wishedCourses } from "./sections.ts";

test("a number is two digits of the year and six of its own", () => {
  assert.equal(applicationNumber(2023, 118), "23-000-118");
  assert.equal(applicationNumber(2024, 999_999), "24-999-999");
  assert.equal(applicationNumber(2024, 1_000_000), "24-1000-000");
});

test("different serials of a year have different numbers", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat({ max: 5_000_000 }), { minLength: 2, maxLength: 2 }),
      ([one = 0, other = 1]) => applicationNumber(2023, one) !== applicationNumber(2023, other),
    ),
  );
});

test("the canonical text depends on the answers alone: not on their order, not on empty fields", () => {
  const answers = applicationAnswers();
  const turned = Object.fromEntries(
    Object.entries(answers)
      .toReversed()
      .map(([section, fields]) => [section, Object.fromEntries(Object.entries({ ...fields, unused: "" }).toReversed())]),
  );
  assert.equal(canonicalAnswers(2023, turned), canonicalAnswers(2023, answers));
  assert.notEqual(canonicalAnswers(2023, applicationAnswers({ name: { fullName: "Another" } })), canonicalAnswers(2023, answers));
});

test("nobody can say what is open to a person before the facts are there", () => {
  assert.notEqual(personFactsOf(applicationAnswers()), null);
  assert.equal(personFactsOf(applicationAnswers({ person: { birthDate: "2000-02-30" } })), null);
  assert.equal(personFactsOf(applicationAnswers({ languages: { english: "" } })), null);
  assert.deepEqual(personFactsOf(applicationAnswers({ languages: { japanese: "none", english: "none" } }))?.japanese, null);
});

test("wishes close up and name each course once", () => {
  assert.deepEqual(wishedCourses({ wish2: "B", wish1: "", wish10: "A", wish3: "C", wish4: "B" }), ["B", "C", "A"]);
});
