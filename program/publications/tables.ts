import type { Language } from "#platform/language.ts";
import type { QuestionAudience, QuestionCategory } from "./question.ts";

type Texts = {
  shown_when: string | null;
  question_en: string;
  question_ja: string;
  answer_en: string;
  answer_ja: string;
  also: string[];
};

/** Tables of `0060_questions.sql`. */
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
  question_votes: { id: string; question_id: string; language: Language; is_helpful: boolean; why: string; given_on: string };
};
