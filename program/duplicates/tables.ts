import type { DuplicateReason } from "./duplicate.ts";
import type { DuplicateState } from "./duplicate.ts";

/** Tables of `0076_duplicates.sql` and `0116_document_numbers.sql`. */
export type DuplicateTables = {
  document_numbers: {
    application_id: string;
    account_id: string;
    fiscal_year: number;
    fingerprint: string;
    key_id: string;
    noted_by: string;
    noted_at: Date;
  };
  duplicate_keys: { application_id: string; key: string; fiscal_year: number; made_at: Date };
  duplicate_cards: {
    id: string;
    fiscal_year: number;
    first_application: string;
    second_application: string;
    reasons: DuplicateReason[];
    state: DuplicateState;
    found_at: Date;
    decided_by: string | null;
    decided_at: Date | null;
    kept_application: string | null;
    version: number;
  };
};
