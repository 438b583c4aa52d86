import { assert } from "#platform/assert.ts";
import { dayOf } from "#platform/days.ts";
import { japanTimeName } from "#platform/days.ts";
import { sayClosing } from "#platform/days.ts";
import { sayDay } from "#platform/days.ts";
import { sayInstant } from "#platform/days.ts";
import { coursesCalled } from "#program/year/course-sayings.ts";
import { eligibleCountries } from "#program/year/rules.ts";
import { isYearOver } from "#program/year/rules.ts";
import { officeInterviews } from "#program/year/rules.ts";
import { markAt } from "#program/year/value-marks.ts";
import type { Day } from "#platform/days.ts";
import type { Said } from "#platform/language.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { Side } from "#program/year/program-year.ts";

/** A year with the paths of its values that the office has confirmed, as it is known at a moment. */
export interface YearKnown {
  readonly year: ProgramYear;
  readonly confirmed: ReadonlySet<string>;
  readonly now: Date;
}

/** A fact of the year in words; `isProvisional` while nobody has settled it. */
export interface Value extends Said {
  readonly isProvisional: boolean;
}

const lists = { and: new Intl.ListFormat("en-GB", { type: "conjunction" }), or: new Intl.ListFormat("en-GB", { type: "disjunction" }) };

/**
 * True for a value that is only assumed and that the office has not confirmed. What has been can't change: a day or moment that the value
 * tells (`of`) and that has come is settled, and so is everything once the year's last internship has ended.
 */
export function isAssumed({ year, confirmed, now }: YearKnown, path: string, of: Day | Date | null = null): boolean {
  const hasCome = of !== null && (typeof of === "string" ? of <= dayOf(now) : of <= now);
  return !hasCome && !isYearOver(year, now) && markAt(year, path)?.mark === "assumed" && !confirmed.has(path);
}

/** "Lunch, a phone and a ticket" of several things; only the first keeps its capital. */
export function listed(things: readonly Said[]): Said {
  return {
    en: lists.and.format(things.map(({ en }, index) => (index === 0 ? en : uncapital(en)))),
    ja: things.map(({ ja }) => ja).join("、"),
  };
}

/** The small letter at the start, except of what is written in capitals throughout (PC, METI). */
export function uncapital(text: string): string {
  return /^[A-Z][A-Z]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** A day in both languages. */
export const daySaid = (day: Day): Said => ({ en: sayDay(day, "en"), ja: sayDay(day, "ja") });

/** A closing time in both languages, the zone named. */
export const closingSaid = (at: Date): Said => ({
  en: `${sayClosing(at, "en")} ${japanTimeName.en}`,
  ja: `${sayClosing(at, "ja")}（${japanTimeName.ja}）`,
});

const number = (count: number): Said => ({ en: String(count), ja: String(count) });

/** The first opening of a side in the year. */
function opening({ year }: YearKnown, side: Side): { said: Said; paths: string[]; of: Date } {
  const [first] = year.courses.toSorted((one, other) => one.windows[side].opensAt.getTime() - other.windows[side].opensAt.getTime());
  assert(first, `the year ${year.fiscalYear} has no course`);
  const at = first.windows[side].opensAt;
  return {
    said: { en: `${sayInstant(at, "en")} ${japanTimeName.en}`, ja: `${sayInstant(at, "ja")}（${japanTimeName.ja}）` },
    paths: [`courses.${first.code}.${side}Window.opensAt`],
    of: at,
  };
}

function languagesSaid(year: ProgramYear): Said {
  const ways = year.intern.languageAnyOf.map(({ language, test, min }) =>
    language === "ja"
      ? { en: `Japanese at about ${test} ${min} or better`, ja: `日本語がおおむね${test} ${min}以上` }
      : { en: `English at about ${test} ${min} or better`, ja: `英語がおおむね${test} ${min}以上` },
  );
  return { en: lists.or.format(ways.map(({ en }) => en)), ja: ways.map(({ ja }) => ja).join("、または") };
}

const documentsAsked = (year: ProgramYear, askedFrom: "after-screening" | "after-match"): Said =>
  listed(year.documents.filter((document) => document.askedFrom === askedFrom));

/** `of` is the day or moment that the fact tells, where it tells one. */
type Source = (known: YearKnown) => { said: Said | null; paths?: readonly string[]; of?: Day | Date };

const calledOf = (year: ProgramYear, mode: string): Said | null => {
  const courses = year.courses.filter((course) => course.mode === mode);
  return courses.length === 0 ? null : coursesCalled(courses);
};
const mailSaid = (mail: string | null): Said | null => (mail === null ? null : { en: mail, ja: mail });

/** What a line may ask of the year as a whole. A fact that the year lacks gives null: its line is left out. */
const ofYear = {
  year: ({ year }) => ({ said: number(year.fiscalYear) }),
  countries: ({ year }) => ({ said: number(eligibleCountries(year).size) }),
  ageMin: ({ year }) => ({ said: number(year.intern.age.min), paths: ["eligibility.intern.age"] }),
  ageMax: ({ year }) => ({ said: number(year.intern.age.max), paths: ["eligibility.intern.age"] }),
  ageOn: ({ year }) => ({ said: daySaid(year.intern.age.asOf), paths: ["eligibility.intern.age"] }),
  languages: ({ year }) => ({
    said: languagesSaid(year),
    paths: year.intern.languageAnyOf.map(({ language }) => `eligibility.intern.language.anyOf.${language}`),
  }),
  courseCount: ({ year }) => ({ said: number(year.courses.length) }),
  meetings: ({ year }) => ({ said: number(year.company.onlineMeetingsPerWeekMin), paths: ["eligibility.company.onlineMeetings"] }),
  companiesMax: ({ year }) => ({ said: number(year.quotas.companiesMax), paths: ["quotas.companiesMax"] }),
  internsPerCompany: ({ year }) => ({ said: number(year.quotas.internsPerCompany), paths: ["quotas.internsPerCompany"] }),
  candidates: ({ year }) => ({ said: number(year.matching.candidatesPerRecommendation), paths: ["matching.candidatesPerRecommendation"] }),
  companyDays: ({ year }) => ({ said: number(year.matching.companyAnswerDays), paths: ["matching.companyAnswerDays"] }),
  personDays: ({ year }) => ({ said: number(year.matching.internAnswerDays), paths: ["matching.internAnswerDays"] }),
  rounds: ({ year }) => ({ said: number(year.matching.rounds), paths: ["matching.rounds"] }),
  interviews: ({ year }) => ({ said: number(officeInterviews(year).length) }),
  steps: ({ year }) => ({ said: number(year.selection.steps.length) }),
  resultsBy: ({ year }) => ({ said: daySaid(year.selection.resultsBy), paths: ["selection.resultsBy"], of: year.selection.resultsBy }),
  personOpens: (known) => opening(known, "intern"),
  companyOpens: (known) => opening(known, "company"),
  screeningDocuments: ({ year }) => ({ said: documentsAsked(year, "after-screening") }),
  matchDocuments: ({ year }) => ({ said: documentsAsked(year, "after-match") }),
  trainingCount: ({ year }) => ({ said: number(year.trainings.length) }),
  trainings: ({ year }) => ({ said: listed(year.trainings) }),
  visitingCourses: ({ year }) => ({ said: calledOf(year, "visiting") }),
  onlineCourses: ({ year }) => ({ said: calledOf(year, "online") }),
  commutingCourses: ({ year }) => ({ said: calledOf(year, "commuting") }),
  commissioner: ({ year }) => ({ said: year.organisation.commissioner }),
  contractor: ({ year }) => ({ said: year.organisation.contractor }),
  officeMail: ({ year }) => ({ said: mailSaid(year.organisation.officeMail) }),
  privacyMail: ({ year }) => ({ said: mailSaid(year.privacy.requestsTo) }),
} satisfies Record<string, Source>;
export type YearPlace = keyof typeof ofYear;
const sources: Readonly<Record<string, Source>> = ofYear;

/** The names of all facts of a year that a line may ask for. */
export const yearPlaces: readonly string[] = Object.keys(sources);

/** A fact of the year; null where the year has none. Throws on a name that nobody knows. */
export function yearValue(place: string, known: YearKnown): Value | null {
  const source = Object.hasOwn(sources, place) ? sources[place] : undefined;
  assert(source, `no fact of a year is called ${place}`);
  const { said, paths = [], of } = source(known);
  return said === null ? null : { ...said, isProvisional: paths.some((path) => isAssumed(known, path, of)) };
}
