import type { Language } from "#platform/language.ts";
import type { ColumnType } from "kysely";
import type { ArticleKind, CaseFacts, NewsFacts } from "./article.ts";
import type { ConsentState } from "./case-study-consent.ts";
import type { QuestionAudience, QuestionCategory } from "./question.ts";

type Texts = {
  shown_when: string | null;
  question_en: string;
  question_ja: string;
  answer_en: string;
  answer_ja: string;
  also: string[];
};

/** Tables of `0060_questions.sql` `0191_vain_searches.sql` and `0250_vain_searches_of_several.sql`. */
export type PublicationTables = {
  questions: {
    id: string;
    audience: QuestionAudience;
    category: QuestionCategory;
    place: number;
    is_published: boolean;
    published_version: number | null;
    version: number;
    changed_by: string | null;
    changed_at: Date;
  };
  question_versions: Texts & { question_id: string; number: number; updated_on: string; published_by: string | null; published_at: Date };
  question_drafts: Texts & { question_id: string; saved_by: string; saved_at: Date };
  vain_searches: { words: string; language: Language; times: number; days: number; first_on: string; last_on: string };
  question_votes: { id: string; question_id: string; language: Language; is_helpful: boolean; why: string; given_on: string };
};

type ArticleTextColumns = {
  on_day: string;
  title_en: string;
  title_ja: string;
  summary_en: string;
  summary_ja: string;
  text_en: string;
  text_ja: string;
  facts: ColumnType<NewsFacts | CaseFacts, string, string>;
};

/** Tables of `0056_news_and_case_studies.sql`. */
export type ArticleTables = {
  articles: {
    id: string;
    kind: ArticleKind;
    is_published: boolean;
    published_version: number | null;
    version: number;
    changed_by: string;
    changed_at: Date;
  };
  article_versions: ArticleTextColumns & { article_id: string; number: number; published_by: string; published_at: Date };
  article_drafts: ArticleTextColumns & { article_id: string; saved_by: string; saved_at: Date };
  case_study_consents: {
    article_id: string;
    company_id: string | null;
    state: ConsentState;
    agreed_by: string;
    agreed_on: string | null;
    scope: string;
    note: string;
    version: number;
    changed_at: Date;
  };
  article_pictures: {
    id: string;
    article_id: string;
    place: number;
    alt_en: string;
    alt_ja: string;
    width: number;
    height: number;
    added_at: Date;
  };
  article_picture_files: { picture_id: string; width: number; height: number; format: "webp" | "jpeg"; content: Uint8Array };
};
