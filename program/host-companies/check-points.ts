import { courseOf } from "#program/year/rules.ts";
import type { Said } from "#platform/language.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { PositionAnswers } from "./position.ts";

/** What the office looks at before it accepts a company, in the order of its list. Source: domain.md 7, rules 8, 9 and 14 to 16. */
export const checkPoints = [
  "register",
  "main-office",
  "body",
  "size",
  "reason",
  "people",
  "plan",
  "period",
  "environment",
  "languages",
  "meetings",
  "lodging",
] as const;
export type CheckPoint = (typeof checkPoints)[number];

/** The points that an application has: meetings where people work online, lodging where they come to Japan. */
export function checkPointsOf(year: ProgramYear, positions: readonly Pick<PositionAnswers, "course">[]): readonly CheckPoint[] {
  const modes = positions.map((position) => courseOf(year, position.course)?.mode);
  return checkPoints.filter(
    (point) => (point !== "meetings" || modes.includes("online")) && (point !== "lodging" || modes.includes("visiting")),
  );
}

export const checkPointNames = {
  register: {
    en: "Number, name and address stand so in the tax agency's register",
    ja: "法人番号・名称・所在地が国税庁の公表サイトと一致",
  },
  "main-office": { en: "The main office is in Japan", ja: "主たる事務所が日本国内にある" },
  body: { en: "Not an excluded body", ja: "対象外の団体ではない" },
  size: {
    en: "Size looked at; beyond the law's limits: the reason to accept is known",
    ja: "規模を確認（基準超の場合は受け入れる理由を確認）",
  },
  reason: { en: "The reason to host fits the program's purpose", ja: "受入れの理由が事業の目的に合う" },
  people: { en: "Manager, trainer and tutor are named", ja: "責任者・研修担当・指導担当が決まっている" },
  plan: {
    en: "The plan is an internship: no repeated labour, no replacement of staff, no lectures alone",
    ja: "実習計画が適切（単純作業・人員補充・講義のみではない）",
  },
  period: { en: "Days and hours fit the course", ja: "期間と時間がコースに合う" },
  environment: { en: "Network, desk and contact are ready", ja: "回線・机・連絡手段が用意されている" },
  languages: { en: "Languages asked for fit the work", ja: "求める語学力が内容に見合う" },
  meetings: { en: "Online meetings as often as the year asks", ja: "オンライン会議の回数が要件を満たす" },
  lodging: { en: "Lodging and way to work are settled and paid by the host", ja: "宿泊・通勤の手配と負担が決まっている" },
} satisfies Record<CheckPoint, Said>;
