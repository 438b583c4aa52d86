import { blocksOf } from "./answer.ts";
import { disagreements } from "./parity.ts";
import type { Said } from "#platform/language.ts";
import type { Problem } from "#platform/outcome.ts";
import type { ArticleTexts } from "./article.ts";
import type { PublishProblem } from "./publishing.ts";
import type { YearKnown } from "./year-values.ts";

/**
 * What speaks against publishing an article: one language missing, the two disagreeing (by line, with what each says), or markup that
 * cannot be read. Empty when its words may be published; a case study needs its host's consent besides.
 */
export function articleProblems(article: ArticleTexts, known: YearKnown): PublishProblem[] {
  const parts: [string, Said][] = [
    ["title", article.title],
    ...(article.caseStudy === null
      ? []
      : ([
          ["company", article.caseStudy.company],
          ["summary", article.summary],
        ] as [string, Said][])),
    ["text", article.text],
  ];
  const missing = parts.flatMap(([part, said]) =>
    (["en", "ja"] as const).filter((language) => said[language].trim() === "").map((language) => fieldOf(part, language)),
  );
  if (missing.length > 0) return missing.map((field) => ({ code: "language-missing", field }));
  const broken = brokenText(article, known);
  if (broken !== null) return [{ code: "markup-broken", field: "textEn", facts: { what: broken } }];
  return parts.flatMap(([part, said]) => saidProblems(part, said));
}

/** In what the two languages of one part disagree, as problems of its fields (`<part>En`, `<part>Ja`). */
export function saidProblems(part: string, said: Said): PublishProblem[] {
  return disagreements(said).map(({ kind, line, en, ja }): Problem<PublishProblem["code"]> =>
    kind === "empty"
      ? { code: "language-missing", field: fieldOf(part, en.trim() === "" ? "en" : "ja") }
      : { code: `parity-${kind}`, field: fieldOf(part, "en"), facts: { line, en, ja } },
  );
}

const fieldOf = (part: string, language: "en" | "ja") => `${part}${language === "en" ? "En" : "Ja"}`;

/** What of the text cannot be read, in its own words; null when all of it can. */
export function brokenText({ text }: ArticleTexts, known: YearKnown): string | null {
  try {
    blocksOf(text.en, "en", known);
    blocksOf(text.ja, "ja", known);
    return null;
  } catch (fault) {
    // A person's slip in a draft, told at its field.
    return fault instanceof Error ? fault.message : String(fault);
  }
}
