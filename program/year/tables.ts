/** Tables of `0002_program_years.sql`, `0085_markets.sql` and `0190_year_requirements.sql`. The document is the year's JSON with marks and sources; extensions and confirmations lie beside it. */
export type YearTables = {
  program_years: { fiscal_year: number; document: unknown; document_hash: string; loaded_at: Date; revision: number };
  window_extensions: {
    id: string;
    fiscal_year: number;
    course: string;
    side: "intern" | "company";
    old_closes_at: Date;
    new_closes_at: Date;
    reason: string;
    extended_by: string | null;
    extended_at: Date;
  };
  matching_changes: {
    id: string;
    fiscal_year: number;
    weights: unknown;
    caps: unknown;
    second_person: boolean;
    reason: string;
    changed_by: string | null;
    changed_at: Date;
  };
  requirement_changes: {
    id: string;
    fiscal_year: number;
    former: unknown;
    requirements: unknown;
    reason: string;
    touched: number;
    drafted_by: string | null;
    changed_by: string | null;
    changed_at: Date;
  };
  requirement_drafts: {
    fiscal_year: number;
    requirements: unknown;
    base: number;
    version: number;
    saved_by: string;
    saved_at: Date;
  };
  confirmed_values: { fiscal_year: number; path: string; confirmed_by: string | null; confirmed_at: Date; note: string };
};
