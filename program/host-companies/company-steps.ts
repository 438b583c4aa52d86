import { addDays } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
import { lastResultOn } from "#program/year/rules.ts";
import { theCourse } from "#program/year/rules.ts";
import { checkTargetDays } from "./lists.ts";
import type { Day } from "#platform/days.ts";
import type { Said } from "#platform/language.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { Position } from "./position.ts";

/** What comes after the sending, and the day by which; null where no day is set. */
export interface CompanyStep {
  readonly title: Said;
  readonly text: Said;
  readonly by: Day | null;
  /** True where the day is the first, not the last. */
  readonly isFrom?: boolean;
}

/**
 * What a company waits for after its application was received: the office's check within its own target, then what the year's calendar
 * says for the courses of its positions.
 */
export function companySteps(year: ProgramYear, positions: readonly Pick<Position, "course">[], receivedAt: Date): readonly CompanyStep[] {
  const codes = positions.map(({ course }) => course);
  const startsOn = codes.map((code) => theCourse(year, code).period.startsOn).sort()[0] ?? null;
  return [
    {
      title: { en: "The office reads", ja: "事務局が確認" },
      text: {
        en: "If something should change, we mark the place and write to you; if not, we write that it is accepted.",
        ja: "修正が必要なときは箇所を示してご連絡し、なければ受理をお知らせします。",
      },
      by: addDays(dayOf(receivedAt), checkTargetDays),
    },
    {
      title: { en: "The plan is settled", ja: "実習計画を確認" },
      text: {
        en: "The office calls you and talks through tasks, place, tutor and days.",
        ja: "事務局からお電話し、内容・場所・指導担当・日程を確認します。",
      },
      by: null,
    },
    {
      title: { en: "Candidates are recommended", ja: "候補者をご紹介" },
      text: { en: "You choose; the intern agrees. Then it is settled.", ja: "貴社が選び、インターンが同意すると決まります。" },
      by: codes.length === 0 ? null : lastResultOn(year, codes),
    },
    {
      title: { en: "The internship", ja: "実習" },
      text: { en: "Trainings first, then the days at work.", ja: "研修のあと、実習が始まります。" },
      by: startsOn,
      isFrom: true,
    },
  ];
}
