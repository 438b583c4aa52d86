import { languages } from "#platform/language.ts";
import type { Language } from "#platform/language.ts";
import type { Said } from "#platform/language.ts";
import type { Article } from "./article.ts";
import type { Question } from "./question.ts";

/** How many of a kind are published, and how many of them stand whole in each language. */
export interface LanguageCount {
  readonly kind: "questions" | "news" | "case-studies";
  readonly all: number;
  readonly whole: Readonly<Record<Language, number>>;
}

/**
 * How complete each language is, counted from what is published: an entry counts for a language when every text of it is there in that
 * language. Source: features 10 ("published completeness per language").
 */
export function languageCounts(of: {
  readonly questions: readonly Question[];
  readonly news: readonly Article[];
  readonly caseStudies: readonly Article[];
}): LanguageCount[] {
  return [
    counted(
      "questions",
      of.questions.map(({ question, answer }) => [question, answer]),
    ),
    counted(
      "news",
      of.news.map(({ title, text }) => [title, text]),
    ),
    counted(
      "case-studies",
      of.caseStudies.map(({ title, summary, text }) => [title, summary, text]),
    ),
  ];
}

function counted(kind: LanguageCount["kind"], entries: readonly (readonly Said[])[]): LanguageCount {
  const whole = (language: Language) => entries.filter((texts) => texts.every((text) => text[language].trim() !== "")).length;
  return { kind, all: entries.length, whole: Object.fromEntries(languages.map((one) => [one, whole(one)])) as Record<Language, number> };
}
