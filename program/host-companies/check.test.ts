import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { bodyKinds } from "#program/year/program-year.ts";
import { seedYears } from "#program/year/seeds.ts";
import { readCompanyAnswer } from "./form.server.ts";
import { checkCompany, companyAnswerOf, companyQuestionsOf, nextCompanyQuestion } from "./check.ts";
import { industryCodes } from "./industry-choices.ts";
import { checkDigit, companyEligibility } from "./rules.ts";
import type { CompanyCheckAnswers } from "./check.ts";

const years = seedYears();
const [fy2023] = years;
const june = new Date("2023-06-12T12:00:00+09:00");

const numbers = fc
  .tuple(fc.boolean(), fc.integer({ min: 0, max: 9_999_999_999 }))
  .map(([isPublic, serial]) => `${isPublic ? "00" : "12"}${String(serial).padStart(10, "0")}`)
  .map((twelve) => `${checkDigit(twelve)}${twelve}`);

const companies = fc.record({
  bodyKind: fc.constantFrom(...bodyKinds),
  corporateNumber: fc.oneof(fc.constant(""), numbers),
  hasMainOfficeInJapan: fc.boolean(),
  industry: fc.constantFrom(...industryCodes),
  capitalYen: fc.option(fc.constantFrom(1e7, 5e7, 5e7 + 1, 1e8, 3e8, 3e8 + 1)),
  employees: fc.option(fc.constantFrom(5, 50, 51, 100, 101, 300, 301, 5000)),
  agreesWithPurpose: fc.boolean(),
  canSupervise: fc.boolean(),
  canMeetOnline: fc.boolean(),
});

test("the checker answers as the rule for host companies does, for any company, in every year and course", () => {
  fc.assert(
    fc.property(companies, fc.constantFrom(...years), (company, year) => {
      const checked = checkCompany(year, company, june);
      assert.ok(checked);
      const { canMeetOnline, ...facts } = company;
      const onlineMeetingsPerWeek = canMeetOnline ? year.company.onlineMeetingsPerWeekMin : 0;
      for (const one of checked.courses) {
        const rule = companyEligibility(year, [one.course], { ...facts, onlineMeetingsPerWeek });
        const failed = rule.failed.filter((code) => company.corporateNumber !== "" || code !== "corporate-number");
        assert.deepEqual([one.failed, one.flags, one.eligible], [failed, rule.flags, failed.length === 0]);
        assert.equal(one.mayApply, one.eligible && one.window.isOpen);
      }
    }),
    { numRuns: 400 },
  );
});

test("size alone never refuses: beyond the law's limits there is a flag", () => {
  const large: CompanyCheckAnswers = {
    bodyKind: "company",
    corporateNumber: "4011001098993",
    hasMainOfficeInJapan: true,
    industry: "E",
    capitalYen: 300_000_001,
    employees: 301,
    agreesWithPurpose: true,
    canSupervise: true,
    canMeetOnline: true,
  };
  const checked = checkCompany(fy2023, large, june);
  assert.ok(checked?.courses.every(({ eligible, flags }) => eligible && flags.includes("not-sme")));
  const borders = [
    { ...large, capitalYen: 300_000_000 },
    { ...large, employees: 300 },
  ];
  for (const company of borders) assert.ok(checkCompany(fy2023, company, june)?.courses.every(({ flags }) => flags.length === 0));
});

test("every question takes its answer, also a public body's number; a wrong digit is a typing error", () => {
  const typed = {
    bodyKind: "company",
    corporateNumber: "４０１１-001098993",
    hasMainOfficeInJapan: "yes",
    industry: "39",
    capitalYen: "1000万",
    employees: "25人",
    agreesWithPurpose: "yes",
    canSupervise: "no",
    canMeetOnline: "yes",
  };
  let answers: CompanyCheckAnswers = {};
  for (let next = nextCompanyQuestion(fy2023, answers); next !== null; next = nextCompanyQuestion(fy2023, answers)) {
    const read = readCompanyAnswer(next, typed);
    assert.ok(read.ok, next);
    assert.deepEqual(Object.keys(read.value), [companyAnswerOf[next]]);
    answers = { ...answers, ...read.value };
  }
  assert.deepEqual(answers, {
    ...{ bodyKind: "company", corporateNumber: "4011001098993", hasMainOfficeInJapan: true, industry: "39", capitalYen: 10_000_000 },
    ...{ employees: 25, agreesWithPurpose: true, canSupervise: false, canMeetOnline: true },
  });
  const publicBody = `${checkDigit("000012345678")}000012345678`;
  assert.ok(readCompanyAnswer("corporate-number", { corporateNumber: publicBody }).ok);
  assert.ok(!readCompanyAnswer("corporate-number", { corporateNumber: "4011001098994" }).ok);
  assert.ok(readCompanyAnswer("capital", {}).ok);
  assert.ok(!readCompanyAnswer("main-office", {}).ok);
});

test("a year without online courses does not ask about online meetings", () => {
  const onSite = { ...fy2023, courses: fy2023.courses.filter(({ mode }) => mode !== "online") };
  assert.ok(companyQuestionsOf(fy2023).includes("online-meetings") && !companyQuestionsOf(onSite).includes("online-meetings"));
});
