import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { theCourse } from "#program/year/rules.ts";
import { seedYear } from "#program/year/seeds.ts";
import { checkCorporateNumber, checkDigit, companyEligibility, companyStates, nextCompanyStates, smeTest } from "./rules.ts";
import type { CompanyFacts } from "./rules.ts";

const reason = (number: string) => {
  const check = checkCorporateNumber(number);
  return check.valid ? null : check.reason;
};
const digits = (count: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((list) => list.join(""));

test("the checked corporate numbers are valid", () => {
  assert.deepEqual(checkCorporateNumber("4011001098993"), { valid: true });
  assert.deepEqual(checkCorporateNumber("7123456789012"), { valid: true });
});

test("the first thing wrong with a corporate number is told: length, digits, check digit, public body", () => {
  assert.deepEqual(["", "401100109899", "40110010989930", "40110010989a", " 4011001098993"].map(reason), Array(5).fill("length"));
  assert.deepEqual(["401100109899a", "４０１１００１０９８９９３", "4011-01098993", "+011001098993"].map(reason), Array(4).fill("digits"));
  assert.deepEqual(["5011001098993", "0011001098993", "4011001098994"].map(reason), Array(3).fill("check-digit"));
  assert.equal(reason("7000012050002"), "public-body");
  assert.equal(reason("8000012050002"), "check-digit");
});

test("numbers of state and local government end at 00 and nowhere further", () => {
  for (const start of ["000", "009", "010", "100"]) {
    const twelve = `${start}123456789`;
    assert.equal(reason(`${checkDigit(twelve)}${twelve}`), start.startsWith("00") ? "public-body" : null, start);
  }
});

test("of ten first digits exactly one is the check digit, and it is never 0", () => {
  fc.assert(
    fc.property(digits(12), (twelve) => {
      const right = Array.from({ length: 10 }, (_, digit) => digit).filter((digit) => reason(`${digit}${twelve}`) !== "check-digit");
      assert.deepEqual(right, [checkDigit(twelve)]);
      assert.ok(checkDigit(twelve) >= 1 && checkDigit(twelve) <= 9);
    }),
  );
});

test("one wrong digit is seen, save 0 for 9 and 9 for 0", () => {
  fc.assert(
    fc.property(digits(12), fc.nat({ max: 11 }), fc.integer({ min: 1, max: 9 }), (twelve, place, shift) => {
      const old = Number(twelve[place]);
      const wrong = (old + shift) % 10;
      fc.pre(Math.abs(old - wrong) !== 9);
      const typed = `${twelve.slice(0, place)}${wrong}${twelve.slice(place + 1)}`;
      assert.equal(reason(`${checkDigit(twelve)}${typed}`), "check-digit");
    }),
  );
});

test("each category's limits are included: at the limit small, above both not", () => {
  const limits = [
    ["E", "other", 300_000_000, 300],
    ["52", "wholesale", 100_000_000, 100],
    ["R", "service", 50_000_000, 100],
    ["58", "retail", 50_000_000, 50],
  ] as const;
  for (const [industry, category, capital, employees] of limits) {
    const sme = (capitalYen: number | null, count: number | null) => smeTest({ industry, capitalYen, employees: count });
    assert.deepEqual(sme(capital, employees + 1), { sme: true, category });
    assert.deepEqual(sme(capital + 1, employees), { sme: true, category });
    assert.deepEqual(sme(capital + 1, employees + 1), { sme: false, category });
    assert.deepEqual(sme(capital, null), { sme: true, category });
    assert.deepEqual(sme(null, employees), { sme: true, category });
    assert.deepEqual(sme(capital + 1, null), { sme: null, category, why: "employees-unknown" });
    assert.deepEqual(sme(null, employees + 1), { sme: null, category, why: "capital-unknown" });
    assert.deepEqual(sme(null, null), { sme: null, category, why: "capital-and-employees-unknown" });
  }
});

test("a division that leaves the category open is decided where all its categories agree", () => {
  const sme = (industry: string, capitalYen: number | null, employees: number | null) => smeTest({ industry, capitalYen, employees });
  assert.deepEqual(sme("G", 50_000_000, 5000), { sme: true, category: null });
  assert.deepEqual(sme("G", 50_000_001, 101), { sme: null, category: null, why: "industry-too-coarse" });
  assert.deepEqual(sme("G", 300_000_001, 301), { sme: false, category: null });
  assert.deepEqual(sme("39", 50_000_001, 101), { sme: false, category: "service" });
  assert.deepEqual(sme("40", 50_000_001, 101), { sme: true, category: "other" });
  assert.deepEqual(sme("41", 50_000_001, 101), { sme: null, category: null, why: "industry-too-coarse" });
  assert.deepEqual(sme("411", 50_000_001, 101), { sme: false, category: "service" });
  assert.deepEqual(sme("I", 70_000_000, 60), { sme: null, category: null, why: "industry-too-coarse" });
  assert.deepEqual(sme("I", null, 50), { sme: true, category: null });
  assert.deepEqual(sme("I", 60_000_000, null), { sme: null, category: null, why: "employees-unknown" });
});

test("government and unknown industries are never decided", () => {
  assert.deepEqual(smeTest({ industry: "S", capitalYen: 1, employees: 1 }), { sme: null, category: null, why: "industry-is-government" });
  assert.deepEqual(smeTest({ industry: "98", capitalYen: 1, employees: 1 }), { sme: null, category: null, why: "industry-is-government" });
  assert.deepEqual(smeTest({ industry: "Z", capitalYen: 1, employees: 1 }), { sme: null, category: null, why: "industry-unknown" });
});

test("a company that grows never becomes small, whatever its industry", () => {
  const industry = fc.constantFrom("A", "E", "G", "I", "K", "M", "N", "R", "41", "69", "791", "T");
  const money = fc.integer({ min: 0, max: 400_000_000 });
  const people = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(industry, money, people, money, people, (code, capitalYen, employees, moreYen, morePeople) => {
      const before = smeTest({ industry: code, capitalYen, employees }).sme;
      const after = smeTest({ industry: code, capitalYen: capitalYen + moreYen, employees: employees + morePeople }).sme;
      const rank = (sme: boolean | null) => (sme === true ? 2 : sme === null ? 1 : 0);
      assert.ok(rank(after) <= rank(before));
    }),
  );
});

const facts: CompanyFacts = {
  corporateNumber: "4011001098993",
  bodyKind: "company",
  hasMainOfficeInJapan: true,
  agreesWithPurpose: true,
  canSupervise: true,
  onlineMeetingsPerWeek: null,
  industry: "E",
  capitalYen: 10_000_000,
  employees: 40,
};
const host = (change: Partial<CompanyFacts>, code = "A") => {
  const year = seedYear(2023);
  assert.ok(year);
  return companyEligibility(year, [theCourse(year, code)], { ...facts, ...change });
};

test("a small company with its number in order may host", () => {
  assert.deepEqual(host({}), { eligible: true, failed: [], flags: [] });
});

test("a bigger company may host too: its size is a flag", () => {
  assert.deepEqual(host({ capitalYen: 400_000_000, employees: 301 }), { eligible: true, failed: [], flags: ["not-sme"] });
  assert.deepEqual(host({ capitalYen: null, employees: null }), { eligible: true, failed: [], flags: ["sme-undecided"] });
});

test("associations, non-profits, local governments and public numbers may not host", () => {
  for (const bodyKind of ["industry-association", "non-profit", "local-government"] as const)
    assert.deepEqual(host({ bodyKind }).failed, ["excluded-body"]);
  assert.deepEqual(host({ corporateNumber: "7000012050002" }).failed, ["excluded-body"]);
  assert.deepEqual(host({ industry: "S" }).failed, ["excluded-body"]);
});

test("every requirement that fails is told, in their order", () => {
  assert.deepEqual(host({ corporateNumber: "1", hasMainOfficeInJapan: false, agreesWithPurpose: false, canSupervise: false }).failed, [
    "corporate-number",
    "main-office",
    "purpose",
    "supervision",
  ]);
});

test("two online meetings a week are asked of the online courses alone", () => {
  assert.deepEqual(
    [null, 1, 2].map((onlineMeetingsPerWeek) => host({ onlineMeetingsPerWeek }, "B").eligible),
    [false, false, true],
  );
  assert.equal(host({ onlineMeetingsPerWeek: 0 }, "C").eligible, true);
});

test("a company's application can reach every state and ends in three", () => {
  const reached = new Set(["draft", ...companyStates.flatMap(nextCompanyStates)]);
  assert.deepEqual(
    companyStates.filter((state) => !reached.has(state)),
    [],
  );
  assert.deepEqual(
    companyStates.filter((state) => nextCompanyStates(state).length === 0),
    ["ineligible", "closed", "withdrawn"],
  );
});
