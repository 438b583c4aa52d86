import type { Day } from "#platform/days.ts";
import type { Said } from "#platform/language.ts";

/** An article is a news post or a case study. */
export const articleKinds = ["news", "case-study"] as const;
export type ArticleKind = (typeof articleKinds)[number];

/** What a host gained. Source: the categories of the program's own collection of case studies. */
export const caseCategories = ["overseas-expansion", "new-business", "inbound"] as const;
export type CaseCategory = (typeof caseCategories)[number];

/** What only news have. */
export interface NewsFacts {
  readonly isPinned: boolean;
}

/** What only a case study has. */
export interface CaseFacts {
  /** The host as the story calls it. */
  readonly company: Said;
  readonly category: CaseCategory;
  /** Division of the Japan Standard Industrial Classification, "A" to "T". */
  readonly industry: string;
  /** Code of the prefecture, "01" to "47". */
  readonly prefecture: string;
  /** Where the intern came from, ISO 3166 alpha-2. */
  readonly country: string;
  readonly fiscalYear: number;
}

/** What an article says, as it is kept: its text in the small markup of `markup.ts`. */
export interface ArticleTexts {
  /** The day that stands over it. */
  readonly on: Day;
  readonly title: Said;
  /** Two or three sentences for lists and search engines; empty for news, whose text begins with what matters. */
  readonly summary: Said;
  readonly text: Said;
  readonly news: NewsFacts | null;
  readonly caseStudy: CaseFacts | null;
}

/** A picture of an article. Each width lies in both formats. */
export interface ArticlePicture {
  readonly id: string;
  readonly alt: Said;
  /** Of the widest, in pixels: the page keeps its place by them. */
  readonly width: number;
  readonly height: number;
  /** In pixels, narrowest first. */
  readonly widths: readonly number[];
}

/** A published article. */
export interface Article extends ArticleTexts {
  /** Kebab-case, for good: part of its address. */
  readonly id: string;
  readonly kind: ArticleKind;
  /** When this version was published. */
  readonly updatedAt: Date;
  readonly pictures: readonly ArticlePicture[];
}

/** A news post. */
export type NewsPost = Article & { readonly news: NewsFacts };
/** A case study. */
export type CaseStudy = Article & { readonly caseStudy: CaseFacts };
