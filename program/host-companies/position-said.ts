import type { Said } from "#platform/language.ts";

/** The answers about a position that people who are offered it read as they were written, each with the answer that holds its English. */
export const saidFields = {
  title: "titleEn",
  tasks: "tasksEn",
  learns: "learnsEn",
  place: "placeEn",
  lodgingPlan: "lodgingPlanEn",
} as const;
export type SaidField = keyof typeof saidFields;
export type EnglishField = (typeof saidFields)[SaidField];

/** The same as a list, in the order of the form. */
export const saidFieldNames = Object.keys(saidFields) as readonly SaidField[];
export const englishFields = Object.values(saidFields) as readonly EnglishField[];

type SaidAnswers = Readonly<Record<SaidField | EnglishField, string>>;

/** An answer in the words of each language: the one place that decides what somebody without Japanese reads. Without its English, as written. */
export function positionSaid(position: Pick<SaidAnswers, SaidField | EnglishField>, field: SaidField): Said {
  return { en: position[saidFields[field]] || position[field], ja: position[field] };
}

/** A title with its English, where nothing else of the position is at hand. */
export function titleSaid(title: string, titleEn: string): Said {
  return { en: titleEn || title, ja: title };
}

/** True when a text needs an English twin: it holds kana or kanji. */
export function isJapanese(text: string): boolean {
  return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text);
}

/** The answers that people without Japanese could not read: written in Japanese, without their English. */
export function englishMissing(position: SaidAnswers): readonly SaidField[] {
  return saidFieldNames.filter((field) => isJapanese(position[field]) && position[saidFields[field]].trim() === "");
}

/** The English that the office wrote among what a reader is shown, of which a page says so. */
export function officesEnglish(position: SaidAnswers & { readonly officeEnglish: readonly SaidField[] }): readonly SaidField[] {
  return position.officeEnglish.filter((field) => position[saidFields[field]] !== "");
}

/**
 * What becomes of the office's English when the company saves its answers: an answer whose Japanese has changed loses it, for it says what
 * stood there before; one whose English the company wrote anew is the company's own from then on.
 */
export function englishAfterSaving<Answers extends SaidAnswers>(
  before: SaidAnswers & { readonly officeEnglish: readonly SaidField[] },
  answers: Answers,
): { readonly answers: Answers; readonly officeEnglish: readonly SaidField[] } {
  const untouched = before.officeEnglish.filter((field) => answers[saidFields[field]] === before[saidFields[field]]);
  const stale = untouched.filter((field) => answers[field] !== before[field]);
  const emptied = Object.fromEntries(stale.map((field) => [saidFields[field], ""]));
  return { answers: { ...answers, ...emptied }, officeEnglish: untouched.filter((field) => !stale.includes(field)) };
}
