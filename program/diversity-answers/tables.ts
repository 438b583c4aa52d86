/** Tables of `0113_diversity_answers.sql`, which only its person reads, and `0177_diversity_counted_once.sql`. */
export type DiversityTables = {
  diversity_answers: {
    application_id: string;
    account_id: string;
    fiscal_year: number;
    answers: unknown;
    text_version: string;
    agreed_at: Date;
  };
  diversity_countings: { fiscal_year: number; counted_at: Date };
  /** Null: hidden, and known to nobody. */
  diversity_kept_counts: { fiscal_year: number; question: string; answer: string; people: number | null };
};
