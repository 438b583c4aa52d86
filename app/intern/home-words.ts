import { allowanceDeeds } from "#program/allowances/messages.ts";
import { reportDeeds } from "#program/daily-reports/messages.ts";
import { changeDeeds } from "#program/application-changes/messages.ts";
import { duplicateDeeds } from "#program/duplicates/messages.ts";
import { applicationDeeds } from "#program/intern-applications/messages.ts";
import { documentDeeds } from "#program/documents/messages.ts";
import { courseStateNames } from "#program/intern-applications/messages.ts";
import { internshipDeeds } from "#program/internships/messages.ts";
import { stateForPerson } from "#program/selection/rules.ts";
import { selectionDeeds } from "#program/selection/messages.ts";
import { trainingDeeds } from "#program/trainings/messages.ts";
import { travelDeeds } from "#program/travel/messages.ts";
import { courseCalled } from "#program/year/messages.ts";
import { courseOf } from "#program/year/rules.ts";
import type { Said } from "#platform/language.ts";
import type { HistoryLine } from "#program/history/history.ts";
import type { CourseApplicationState } from "#program/intern-applications/intern-application.ts";
import type { ProgramYear } from "#program/year/program-year.ts";

/** What the office does among itself is no news for the person; what matching brings is told as the new state of the course. */
const shownOfSelection = ["interview-invited", "interview-cancelled"] as const;
const shownOfInternship = [
  "internship-opened",
  "internship-ended-early",
  "internship-cancelled",
  "day-absent",
  "day-planned-again",
] as const;
const deeds: Readonly<Record<string, Said>> = {
  ...applicationDeeds,
  ...changeDeeds,
  "application-merged": duplicateDeeds["application-merged"],
  "application-goes-on-after-merge": duplicateDeeds["application-goes-on-after-merge"],
  ...documentDeeds,
  ...trainingDeeds,
  ...travelDeeds,
  ...reportDeeds,
  ...allowanceDeeds,
  "match-cancelled": { en: "The place at a company was cancelled", ja: "受入れが取消しとなりました" },
  ...Object.fromEntries(shownOfSelection.map((deed) => [deed, selectionDeeds[deed]])),
  ...Object.fromEntries(shownOfInternship.flatMap((deed) => (internshipDeeds[deed] === undefined ? [] : [[deed, internshipDeeds[deed]]]))),
};

/**
 * A line of a person's own history in words, or null for one that says nothing to them. A course's new state is said as they may read
 * it now (program/selection: no result before its day).
 */
export function lineInWords(line: HistoryLine, year: ProgramYear, now: Date): Said | null {
  if (line.what !== "course-application-moved") return deeds[line.what] ?? null;
  const course = String(line.facts.course);
  const to = line.facts.to as CourseApplicationState;
  if (courseOf(year, course) === null || stateForPerson(year, course, to, now) !== to) return null;
  // Who withdraws by themselves reads that once, of the whole application; an end that the office wrote down is told course by course.
  if (to === "withdrawn" && line.actorKind === "intern") return null;
  const [name, state] = [courseCalled(course), courseStateNames[to]];
  return state === undefined ? null : { en: `${name.en}: ${state.en}`, ja: `${name.ja}：${state.ja}` };
}

/** What waits for the person. */
export const nextWords = {
  compareOffers: { en: "Compare your offers and give your order", ja: "ご案内を比べて、希望する順を決める" },
  readAndAnswer: { en: "Read the offer and answer", ja: "内容を確認して回答する" },
  answerBy: { en: "Answer by", ja: "回答期限：" },
  answered: { en: "Offers that you have answered", ja: "回答済みのご案内" },
  inReserve: { en: "Kept in reserve", ja: "保留中" },
  readOffer: { en: "Read the offer", ja: "ご案内の内容を見る" },
  talks: { en: "Talks with companies", ja: "企業との面談" },
  readWhere: { en: "Read where it takes place", ja: "場所と詳細を見る" },
  chooseTime: { en: "Choose a time", ja: "日時を選ぶ" },
} satisfies Record<string, Said>;
