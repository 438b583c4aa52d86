import type { AccountKind } from "./unused-account.ts";

/** Table of `0206_unused_accounts.sql`. */
export type UnusedAccountTables = {
  account_closures: {
    id: string;
    account_id: string;
    kind: AccountKind;
    company_id: string | null;
    last_used_at: Date | null;
    prompted_at: Date;
    kept_at: Date | null;
    closed_at: Date | null;
    ended_roles: string[];
    reopened_at: Date | null;
    reopened_by: string | null;
  };
};
