import { z } from "zod";
import { requiredDay } from "#platform/forms.server.ts";
import { optionalDay } from "#platform/forms.server.ts";
import { oneOf, optionalText, requiredText, wholeNumber } from "#platform/forms.server.ts";
import { optionalLine } from "#platform/forms.server.ts";
import { isCountry } from "#program/year/countries.ts";
import { industries } from "#program/year/industries.ts";
import { prefectures } from "#program/year/prefectures.ts";
import { caseCategories } from "./article.ts";
import { consentStates } from "./case-study-consent.ts";
import { conditions } from "./conditions.ts";
import { questionPlaces } from "./publishing.ts";
import type { ArticleKind, ArticleTexts } from "./article.ts";

const lines = (text: string) =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[ \t]+$/gm, "")
    .trim();

/** An entry as the office writes it, both languages side by side; a draft may have gaps. `version` 0: a new entry. */
export const questionForm = z.object({
  version: wholeNumber(0, 1_000_000),
  id: optionalText(80).refine((text) => text === "" || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text), { message: "id-invalid" }),
  place: oneOf(questionPlaces),
  when: optionalText(40).refine((text) => text === "" || Object.hasOwn(conditions, text.replace(/^not /, "")), {
    message: "choice-unknown",
  }),
  questionEn: optionalText(300),
  questionJa: optionalText(300),
  answerEn: optionalText(8000).transform(lines),
  answerJa: optionalText(8000).transform(lines),
  also: optionalText(1000).transform((text) => [
    ...new Set(
      text
        .split(/[,、\n]/)
        .map((word) => word.trim())
        .filter(Boolean),
    ),
  ]),
});
export type QuestionForm = z.infer<typeof questionForm>;

/** A deed on an entry without its texts: taking it down, or its order. */
export const questionDeedForm = z.object({ version: wholeNumber(1, 1_000_000) });

/** "Was this helpful?" */
export const helpfulForm = z.object({ helpful: oneOf(["yes", "no"] as const), why: optionalText(500) });

/** An article's paragraphs follow each other line by line: empty lines between them are left out. */
const closeLines = (text: string) =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/\n{2,}/g, "\n")
    .replace(/[ \t]+$/gm, "")
    .trim();

const base = z.object({
  version: wholeNumber(0, 1_000_000),
  id: optionalText(80).refine((text) => text === "" || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text), { message: "id-invalid" }),
  on: requiredDay(),
  titleEn: optionalLine(200),
  titleJa: optionalLine(200),
  textEn: optionalText(12_000).transform(closeLines),
  textJa: optionalText(12_000).transform(closeLines),
});

const newsForm = base.extend({ pinned: optionalText(3) });

const caseForm = base.extend({
  summaryEn: optionalText(600).transform(closeLines),
  summaryJa: optionalText(600).transform(closeLines),
  companyEn: optionalLine(200),
  companyJa: optionalLine(200),
  category: oneOf(caseCategories),
  industry: oneOf(industries.map(({ code }) => code)),
  prefecture: oneOf(prefectures.map(({ code }) => code)),
  country: requiredText(2).refine((code) => code === "" || isCountry(code), { message: "choice-unknown" }),
  fiscalYear: wholeNumber(2016, 2100),
});

/** An article as the office writes it, both languages side by side; a draft may have gaps. `version` 0: a new one. */
export interface ArticleForm {
  readonly version: number;
  readonly id: string;
  readonly texts: ArticleTexts;
}

const newsRead = newsForm.transform(({ version, id, on, pinned, ...said }): ArticleForm => ({
  version,
  id,
  texts: {
    on,
    title: { en: said.titleEn, ja: said.titleJa },
    summary: { en: "", ja: "" },
    text: { en: said.textEn, ja: said.textJa },
    news: { isPinned: pinned === "yes" },
    caseStudy: null,
  },
}));

const caseRead = caseForm.transform(({ version, id, on, category, industry, prefecture, country, fiscalYear, ...said }): ArticleForm => ({
  version,
  id,
  texts: {
    on,
    title: { en: said.titleEn, ja: said.titleJa },
    summary: { en: said.summaryEn, ja: said.summaryJa },
    text: { en: said.textEn, ja: said.textJa },
    news: null,
    caseStudy: { company: { en: said.companyEn, ja: said.companyJa }, category, industry, prefecture, country, fiscalYear },
  },
}));

/** The form of a kind of article. */
export const articleForm = (kind: ArticleKind): z.ZodType<ArticleForm> => (kind === "news" ? newsRead : caseRead);

/** A deed on an article without its texts: taking it down. */
export const articleDeedForm = z.object({ version: wholeNumber(1, 1_000_000) });

/** What the office writes down of a company's consent. */
export const consentForm = z.object({
  consentVersion: wholeNumber(0, 1_000_000),
  companyId: optionalText(36).transform((id) => (id === "" ? null : id)),
  state: oneOf(consentStates),
  agreedBy: optionalLine(200),
  agreedOn: optionalDay().transform((text) => (text === "" ? null : text)),
  scope: optionalText(2000),
  note: optionalText(2000),
});

/** What a company answers to its case study. */
export const caseAnswerForm = z.object({
  articleId: requiredText(80),
  consentVersion: wholeNumber(1, 1_000_000),
  intent: oneOf(["given", "withdrawn"] as const),
});

/** The words that describe a picture. */
export const pictureForm = z.object({ altEn: optionalText(300), altJa: optionalText(300) });
