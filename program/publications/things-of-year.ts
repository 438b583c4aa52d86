import { sayDay } from "#platform/days.ts";
import { allowanceSaid } from "#program/year/course-sayings.ts";
import { coursesCalled } from "#program/year/course-sayings.ts";
import { stepLanguageNames } from "#program/year/messages.ts";
import { closingSaid } from "./year-values.ts";
import { daySaid } from "./year-values.ts";
import { isAssumed } from "./year-values.ts";
import { listed } from "./year-values.ts";
import { uncapital } from "./year-values.ts";
import type { Day } from "#platform/days.ts";
import type { Said } from "#platform/language.ts";
import type { Course } from "#program/year/program-year.ts";
import type { Mode } from "#program/year/program-year.ts";
import type { Named } from "#program/year/program-year.ts";
import type { SelectionStep } from "#program/year/program-year.ts";
import type { Side } from "#program/year/program-year.ts";
import type { Value } from "./year-values.ts";
import type { YearKnown } from "./year-values.ts";

/** A thing of the year as a point of a list: its facts by the names that a line may ask for; null where it has none. */
export type ThingFacts = Readonly<Record<string, Value | null>>;

interface Kind {
  /** Numbered points, as the steps are; else plain ones. */
  readonly isNumbered: boolean;
  readonly places: readonly string[];
  /** One entry a point, in the year's order. `asked` are the places of the line: courses that answer all of them alike share a point. */
  of(known: YearKnown, asked: readonly string[]): ThingFacts[];
}

const either = new Intl.ListFormat("en-GB", { type: "disjunction" });
const settled = (said: Said | null): Value | null => (said === null ? null : { en: said.en, ja: said.ja, isProvisional: false });
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A fact of a course; `of` is the day or moment that it tells, where it tells one. */
interface CourseFact {
  readonly said: Said | null;
  readonly paths: readonly string[];
  readonly of?: Day | Date;
}

/** The facts of one course by the name of their place. */
const courseFacts: Readonly<Record<string, (course: Course) => CourseFact>> = {
  title: (course) => ({ said: course.title, paths: [] }),
  personCloses: (course) => closes(course, "intern"),
  companyCloses: (course) => closes(course, "company"),
  period: ({ period }) => ({
    said: {
      en: `${sayDay(period.startsOn, "en")} to ${sayDay(period.endsOn, "en")}`,
      ja: `${sayDay(period.startsOn, "ja")}〜${sayDay(period.endsOn, "ja")}`,
    },
    paths: ["period.start", "period.end"],
    of: period.startsOn,
  }),
  days: (course) => ({ said: number(course.activityDaysMin), paths: ["activityDays"] }),
  hours: (course) => ({ said: number(course.hoursPerDay), paths: ["hoursPerDay"] }),
  daysPerWeek: (course) => ({ said: number(course.daysPerWeek), paths: ["daysPerWeek"] }),
  residence: (course) => ({ said: { en: uncapital(course.residence.said.en), ja: course.residence.said.ja }, paths: ["residence"] }),
  allowance: ({ terms }) => ({ said: allowanceSaid(terms), paths: ["allowance"] }),
  covers: ({ terms }) => ({
    said: terms.covers === null ? null : { en: uncapital(terms.covers.en), ja: terms.covers.ja },
    paths: ["allowance"],
  }),
  support: (course) => ({ said: some(course.support), paths: ["support"] }),
  lent: (course) => ({ said: some(course.equipment), paths: ["equipmentLoan"] }),
  hostProvides: (course) => ({ said: some(course.hostProvides), paths: ["hostProvides"] }),
  results: (course) => ({ said: daySaid(course.resultsOn), paths: ["resultsOn"], of: course.resultsOn }),
};
const number = (count: number): Said => ({ en: String(count), ja: String(count) });
const some = (things: readonly Named[]): Said | null => {
  const said = things.length === 0 ? null : listed(things);
  return said && { en: uncapital(said.en), ja: said.ja };
};
const closes = (course: Course, side: Side) => ({
  said: closingSaid(course.windows[side].closesAt),
  paths: course.windows[side].earlierEnds.length > 0 ? [] : [`${side}Window.closesAt`], // An end that the office set by extending is settled.
  of: course.windows[side].closesAt,
});

/** One point for courses that answer a line alike; `{course}` names them together. */
function coursesOf(mode: Mode | null, known: YearKnown, asked: readonly string[]): ThingFacts[] {
  const groups: { facts: ThingFacts; courses: Course[] }[] = [];
  for (const course of known.year.courses.filter((one) => mode === null || one.mode === mode)) {
    const facts = Object.fromEntries(
      Object.entries(courseFacts)
        .filter(([place]) => asked.includes(place))
        .map(([place, fact]) => {
          const { said, paths, of } = fact(course);
          return [place, said && { ...said, isProvisional: paths.some((path) => isAssumed(known, `courses.${course.code}.${path}`, of)) }];
        }),
    );
    const alike = groups.find((group) => JSON.stringify(group.facts) === JSON.stringify(facts));
    if (alike === undefined) groups.push({ facts, courses: [course] });
    else alike.courses.push(course);
  }
  return groups.map(({ facts, courses }) => ({ ...facts, course: settled(coursesCalled(courses)) }));
}

const courseKind = (mode: Mode | null): Kind => ({
  isNumbered: false,
  places: ["course", ...Object.keys(courseFacts)],
  of: (known, asked) => coursesOf(mode, known, asked),
});

function interviewSaid({ title, languages }: SelectionStep): Said {
  if (languages.length === 0) return title;
  const names = languages.map((one) =>
    one === "local" ? { en: "a language of your country", ja: stepLanguageNames.local.ja } : stepLanguageNames[one],
  );
  return {
    en: `${title.en}, in ${either.format(names.map(({ en }) => en))}`,
    ja: `${title.ja}（${names.map(({ ja }) => ja).join("・")}のいずれか）`,
  };
}

/** Everything of which a line may make points. */
export const kindsOfThing: Readonly<Record<string, Kind>> = {
  course: courseKind(null),
  commuting: courseKind("commuting"),
  online: courseKind("online"),
  visiting: courseKind("visiting"),
  step: {
    isNumbered: true,
    places: ["step"],
    of: ({ year }) => year.selection.steps.map((step) => ({ step: settled(interviewSaid(step)) })),
  },
  training: {
    isNumbered: false,
    places: ["training"],
    of: ({ year }) => year.trainings.map((training) => ({ training: settled(training) })),
  },
  requirement: {
    isNumbered: false,
    places: ["requirement"],
    of: (known) =>
      known.year.company.list.map((one) => ({
        requirement: { en: one.en, ja: one.ja, isProvisional: isAssumed(known, `eligibility.company.${one.id}`) },
      })),
  },
  document: {
    isNumbered: false,
    places: ["document"],
    of: (known) =>
      known.year.documents
        .filter(({ askedFrom }) => askedFrom === "after-screening")
        .map((one) => ({ document: { en: one.en, ja: one.ja, isProvisional: isAssumed(known, `documents.${one.id}`) } })),
  },
  provision: {
    isNumbered: false,
    places: ["purpose", "recipients"],
    of: ({ year }) =>
      year.privacy.provisions.map(({ purpose, to }) => ({
        purpose: settled({ en: capital(purpose.en), ja: purpose.ja }),
        recipients: settled({ en: to.map(({ en }) => en).join(", "), ja: to.map(({ ja }) => ja).join("、") }),
      })),
  },
};
