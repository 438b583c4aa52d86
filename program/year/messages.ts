import { shortCode } from "./course-sayings.ts";
import { sayDay } from "#platform/days.ts";
import type { Said } from "#platform/language.ts";
import type { Course, Decider, Mark, Mode, Side, StepLanguage } from "./program-year.ts";
import type { ExtensionProblem, WindowAt } from "./rules.ts";

/** "Course A2" and its Japanese form, for a code. */
export const courseCalled = (code: string): Said => ({ en: `Course ${code}`, ja: `${code}コース` });

/** A course as people tell it apart from the others: "A2, commuting, second round"; where courses go by their titles, the title alone. */
export function courseName(course: Course, others: readonly Course[]): Said {
  const hasRounds = others.some((other) => other.family === course.family && other.round !== course.round);
  const code = shortCode(course);
  const name = code === null ? course.title : { en: `${code}: ${course.title.en}`, ja: `${code}：${course.title.ja}` };
  if (!hasRounds) return { en: name.en, ja: name.ja };
  const round = recruitmentRound(course.round);
  return { en: `${name.en}, ${round.en}`, ja: `${name.ja}${round.ja}` };
}

const ordinals = ["first", "second", "third", "fourth"] as const;

/** "first round", "1次募集". */
export const recruitmentRound = (round: number): Said => ({ en: `${ordinals[round - 1] ?? `${round}th`} round`, ja: `${round}次募集` });

export const modeNames = {
  commuting: { en: "In person, commuting from home in Japan", ja: "対面型（日本の自宅から通勤）" },
  online: { en: "Online", ja: "オンライン型" },
  visiting: { en: "In person, on a visit to Japan", ja: "来日型" },
} satisfies Record<Mode, Said>;

export const sideNames = {
  intern: { en: "Interns", ja: "インターン" },
  company: { en: "Companies", ja: "企業" },
} satisfies Record<Side, Said>;

export const windowStates = {
  coming: { en: "Not open yet", ja: "受付前" },
  open: { en: "Open", ja: "受付中" },
  closed: { en: "Closed", ja: "受付終了" },
} satisfies Record<WindowAt["state"], Said>;

export const markNames = {
  seed: { en: "Founding text", ja: "設立時の文書" },
  "public-page": { en: "Public page", ja: "公開ページ" },
  assumed: { en: "Assumed", ja: "仮定" },
} satisfies Record<Mark, Said>;

export const deciderNames = {
  office: { en: "JIP Office", ja: "事務局" },
  company: { en: "Host company", ja: "受入企業" },
  both: { en: "Intern and company", ja: "インターンと企業" },
  committee: { en: "Screening committee", ja: "審査委員会" },
} satisfies Record<Decider, Said>;

export const stepLanguageNames = {
  local: { en: "Local language", ja: "現地の言語" },
  en: { en: "English", ja: "英語" },
  ja: { en: "Japanese", ja: "日本語" },
} satisfies Record<StepLanguage, Said>;

export const extensionProblems = {
  "end-not-later": { en: "The new end must be later than the present one.", ja: "新しい締切は、現在の締切より後の日時にしてください。" },
  "end-in-the-past": {
    en: "The new end has already passed. Choose a time still to come.",
    ja: "新しい締切がすでに過ぎています。これからの日時を指定してください。",
  },
  "end-after-start": ({ startsOn }: Readonly<Record<string, string | number>>): Said => ({
    en: `The internships of this course start on ${sayDay(String(startsOn), "en")}. Its windows close by the end of the day before.`,
    ja: `このコースの実習は${sayDay(String(startsOn), "ja")}に始まります。締切は前日までの日時にしてください。`,
  }),
} satisfies Record<ExtensionProblem["code"], unknown>;
