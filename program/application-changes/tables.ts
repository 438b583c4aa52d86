import type { ChangeKind } from "./application-change.ts";
import type { ChangeState } from "./application-change.ts";

/** Tables of `0075_application_changes.sql` and `0114_change_proofs.sql`. */
export type ApplicationChangeTables = {
  application_changes: {
    id: string;
    application_id: string;
    account_id: string;
    fiscal_year: number;
    what: ChangeKind;
    state: ChangeState;
    answers: unknown;
    old_answers: unknown;
    note: string;
    proof: string;
    asked_at: Date;
    decided_by: string | null;
    decided_at: Date | null;
    proof_seen: string;
    decision_reason: string;
    failed: string[];
    version: number;
  };
  change_proofs: { id: string; change_id: string; account_id: string; place: number; file_id: string; added_at: Date };
};
