import type { Generated } from "kysely";

/** Table of `0004_history_and_outbox.sql`; only ever added to. */
export type HistoryTables = {
  history: {
    id: Generated<number>;
    at: Date;
    actor_account: string | null;
    actor_kind: string;
    what: string;
    about_kind: string;
    about_id: string;
    fiscal_year: number | null;
    subject_account: string | null;
    subject_company: string | null;
    facts: string;
    request_id: string;
  };
};
