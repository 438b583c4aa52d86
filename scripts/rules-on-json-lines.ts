import { areHolidaysKnown, holidaysKnown } from "#platform/holidays.ts";
import { isDay, isoInJapan } from "#platform/days.ts";
import { readJson } from "#platform/reading.ts";
import type { Place } from "#platform/reading.ts";
import { textSize } from "#platform/text.ts";
import { allowanceYen } from "#program/allowances/rules.ts";
import { checkCorporateNumber, smeTest } from "#program/host-companies/rules.ts";
import { eligibility } from "#program/intern-applications/rules.ts";
import { countActivityDays } from "#program/internships/rules.ts";
import { industryOf } from "#program/year/industries.ts";
import { cefrLevels, jlptLevels, sides } from "#program/year/program-year.ts";
import type { Alpha2, Course, ProgramYear } from "#program/year/program-year.ts";
import { courseOf, isOpen } from "#program/year/rules.ts";
import { yearsOnRecord } from "#program/year/seeds.ts";

/** The rules that answer JSON lines: what each reads from a line, and what it says. Shapes: contracts, "Rules on JSON lines". */
const rules = {
  "text-size": rule((line) => line.at("text").text(), textSize),
  "corporate-number": rule((line) => line.at("number").text(), checkCorporateNumber),
  sme: rule(readCompanySize, smeTest),
  eligibility: rule(
    (line) => ({ ...readCourse(line), person: readPerson(line.at("person")) }),
    ({ year, course, person }) => eligibility(year, course, person),
  ),
  window: rule(
    (line) => ({ ...readCourse(line), side: line.at("side").oneOf(sides), at: line.at("at").instant() }),
    ({ course, side, at }) => ({ open: isOpen(course.windows[side], at), closesAt: isoInJapan(course.windows[side].closesAt) }),
  ),
  "activity-days": rule(readRange, ({ from, to }) => ({ days: countActivityDays(from, to) })),
  allowance: rule(
    (line) => ({ ...readCourse(line), activityDays: line.at("activityDays").wholeNumber(), stayDays: line.at("stayDays").wholeNumber() }),
    ({ course, ...served }) => ({ yen: allowanceYen(course.terms, served) }),
  ),
};

export type RuleName = keyof typeof rules;

/** The names of the rules, in the order of the contracts. */
export const ruleNames = Object.keys(rules) as RuleName[];

export function isRuleName(text: string): text is RuleName {
  return Object.hasOwn(rules, text);
}

/** The answer to one line, as JSON without a line end; a line that can't be read is answered with what is wrong. */
export function answerLine(name: RuleName, line: string): string {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return JSON.stringify({ error: line.trim() === "" ? "the line is empty" : "the line is not JSON" });
  }
  return JSON.stringify(rules[name](json));
}

function rule<Question>(read: (line: Place) => Question, answer: (question: Question) => object): (json: unknown) => object {
  return (json) => {
    const question = readJson(json, read);
    return question.ok ? answer(question.value) : { error: question.complaints.join("; ") };
  };
}

/** The year and course that a line names; an unknown one is complained of with those there are. */
function readCourse(line: Place): { year: ProgramYear; course: Course } {
  const [first, ...later] = yearsOnRecord();
  const fiscalYear = line.at("year").wholeNumber();
  const year = [first, ...later].find((one) => one.fiscalYear === fiscalYear);
  if (!year && typeof line.at("year").value === "number") {
    line.at("year").complain(`must be a known year: ${[first, ...later].map((one) => one.fiscalYear).join(", ")}`);
  }
  const code = line.at("course").text();
  const course = year && courseOf(year, code);
  if (year && !course && line.at("course").value !== undefined) {
    line.at("course").complain(`must be a course of ${year.fiscalYear}: ${year.courses.map((one) => one.code).join(", ")}`);
  }
  return { year: year ?? first, course: course ?? (first.courses[0] as Course) };
}

function readPerson(person: Place) {
  return {
    nationalities: person.at("nationalities").each(readCountry),
    residence: readCountry(person.at("residence")),
    birthDate: person.at("birthDate").day(),
    japanese: person.at("japanese").orNull((level) => level.oneOf(jlptLevels)),
    english: person.at("english").orNull((level) => level.oneOf(cefrLevels)),
    participatedBefore: person.at("participatedBefore").yesOrNo(),
  };
}

function readCountry(place: Place): Alpha2 {
  if (typeof place.value === "string" && /^[A-Z]{2}$/.test(place.value)) return place.value;
  place.complain("must be a country's code of two capital letters (ISO 3166-1 alpha-2)");
  return "";
}

function readCompanySize(line: Place) {
  const industry = line.at("industry");
  if (typeof industry.value !== "string" || !industryOf(industry.value)) {
    industry.complain("must be a division of JSIC, A to T, or two to four digits of one of its groups");
  }
  return {
    industry: String(industry.value),
    capitalYen: line.at("capitalYen").orNull((capital) => capital.wholeNumber()),
    employees: line.at("employees").orNull((employees) => employees.wholeNumber()),
  };
}

function readRange(line: Place) {
  const [from, to] = [line.at("from"), line.at("to")];
  const range = { from: from.day(), to: to.day() };
  for (const [place, day] of [
    [from, range.from],
    [to, range.to],
  ] as const) {
    if (!areHolidaysKnown(day))
      place.complain(`must lie between ${holidaysKnown.from} and ${holidaysKnown.to}, for which public holidays are known`);
  }
  if (isDay(String(to.value)) && range.to < range.from) to.complain("must not lie before from");
  return range;
}
