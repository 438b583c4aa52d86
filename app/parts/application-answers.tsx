import { labelOf } from "#program/intern-applications/answer-words.ts";
import { shownAnswers } from "#program/intern-applications/shown-answers.ts";
import type { Language } from "#platform/language.ts";
import type { Answers } from "#program/intern-applications/sections.ts";
import { notAnswered } from "#program/intern-applications/answer-words.ts";
import type { SectionName } from "#program/intern-applications/sections.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { SummaryRow } from "#app/ui/summary-list.tsx";

/** A section's answers as rows of a summary list; `changeHref` is the section's page where its reader may change it. */
export function answerRows(
  year: ProgramYear,
  section: SectionName,
  answers: Answers | undefined,
  language: Language,
  changeHref?: string,
): SummaryRow[] {
  return shownAnswers(year, section, answers).map(({ field, question, answer, isOwnWords }) => ({
    question: question[language],
    answer:
      answer === null ? (
        <span className="soft">{notAnswered[language]}</span>
      ) : isOwnWords ? (
        <bdi dir="auto">{answer[language]}</bdi>
      ) : (
        answer[language]
      ),
    asTyped: isOwnWords,
    changeHref: changeHref === undefined ? undefined : `${changeHref}#${field}`,
  }));
}

/** The label of a field in a language, for the error summary. */
export function fieldLabel(field: string, language: Language): string {
  return labelOf(field)[language];
}
