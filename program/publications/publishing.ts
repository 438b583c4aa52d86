import { shownQuestion } from "./answer.ts";
import { disagreements } from "./parity.ts";
import { questionCategories } from "./question.ts";
import type { Problem } from "#platform/outcome.ts";
import type { DisagreementKind } from "./parity.ts";
import type { Question, QuestionAudience, QuestionCategory } from "./question.ts";
import type { YearKnown } from "./year-values.ts";

export type PublishProblem = Problem<"language-missing" | `parity-${Exclude<DisagreementKind, "empty">}` | "markup-broken">;

/**
 * What speaks against publishing an entry: one language missing, the two disagreeing (named by line, with what each says), or a mark, a
 * placeholder or a condition that nobody knows. Empty when it may be published.
 */
export function publishProblems(entry: Question, known: YearKnown): PublishProblem[] {
  const missing = (["question", "answer"] as const).flatMap((part) =>
    (["en", "ja"] as const).filter((language) => entry[part][language].trim() === "").map((language) => fieldOf(part, language)),
  );
  if (missing.length > 0) return missing.map((field) => ({ code: "language-missing", field }));
  const broken = brokenMarkup(entry, known);
  if (broken !== null) return [{ code: "markup-broken", field: "answerEn", facts: { what: broken } }];
  return (["question", "answer"] as const).flatMap((part) =>
    disagreements(entry[part]).map(({ kind, line, en, ja }) =>
      kind === "empty"
        ? { code: "language-missing" as const, field: fieldOf(part, en.trim() === "" ? "en" : "ja") }
        : { code: `parity-${kind}` as const, field: fieldOf(part, "en"), facts: { line, en, ja } },
    ),
  );
}

const fieldOf = (part: "question" | "answer", language: "en" | "ja") => `${part}${language === "en" ? "En" : "Ja"}`;

/** What of the markup cannot be read, in its own words; null when all of it can. */
export function brokenMarkup(entry: Question, known: YearKnown): string | null {
  try {
    shownQuestion(entry, "en", known);
    shownQuestion(entry, "ja", known);
    return null;
  } catch (fault) {
    // A person's slip in a draft, told at its field: for an entry on the page the same would be a fault of the program.
    return fault instanceof Error ? fault.message : String(fault);
  }
}

/** An audience and category as one choice of a form: "person/applying". */
export const questionPlaces = (Object.keys(questionCategories) as QuestionAudience[]).flatMap((audience) =>
  questionCategories[audience].map((category) => `${audience}/${category}`),
);

/** The audience and category of a choice; null for one that there is not. */
export function questionPlaceOf(text: string): { audience: QuestionAudience; category: QuestionCategory } | null {
  if (!questionPlaces.includes(text)) return null;
  const [audience, category] = text.split("/") as [QuestionAudience, QuestionCategory];
  return { audience, category };
}
