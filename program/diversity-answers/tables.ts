/** Table of `0113_diversity_answers.sql`; only its person reads it. */
export type DiversityTables = {
  diversity_answers: {
    application_id: string;
    account_id: string;
    fiscal_year: number;
    answers: unknown;
    text_version: string;
    agreed_at: Date;
  };
};
