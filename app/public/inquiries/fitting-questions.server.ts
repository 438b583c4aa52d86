import { yearShown } from "#app/public/year-shown.server.ts";
import { isLanguage } from "#platform/language.ts";
import { findQuestions } from "#program/publications/find-questions.ts";
import { publishedQuestions } from "#program/publications/records.server.ts";
import { shownQuestions } from "#program/publications/shown-questions.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Inquiry } from "#program/inquiries/inquiry.ts";
import type { FittingQuestion } from "./inquiry-check.tsx";

/** Entries offered above the send button: few enough to be read. */
const fittingMost = 3;
/** What is asked mostly stands at the beginning; more words find less. */
const charactersAsked = 200;

/** The entries of the year that may answer an inquiry, best first; for readers without script as well. */
export async function fittingQuestions(act: Act, language: string, { details }: Inquiry): Promise<FittingQuestion[]> {
  const [known, book] = await Promise.all([yearShown(act), publishedQuestions(act.db)]);
  const shown = new Map(shownQuestions(isLanguage(language) ? language : "en", known, book).map((one) => [one.id, one.question]));
  const asked = Array.from(details).slice(0, charactersAsked).join("");
  return findQuestions(asked, known.year, fittingMost, book).flatMap(({ id }) => {
    const question = shown.get(id);
    return question === undefined ? [] : [{ id, question }];
  });
}
