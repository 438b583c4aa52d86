import type { ColumnType } from "kysely";
import type { CompanyRole } from "./company-roles.ts";

/** Tables of `0003_accounts.sql` and `0070_sessions_and_second_factors.sql`. The sign-in library writes the first; roles are ours. */
export type AccountTables = {
  accounts: {
    id: string;
    name: string;
    email: string;
    email_verified: boolean;
    language: "en" | "ja";
    created_at: Date;
    updated_at: Date;
    last_signed_in_at: ColumnType<Date | null, never, never>;
  };
  account_roles: {
    id: string;
    account_id: string;
    role: string;
    company_id: string | null;
    /** What a company's person is to it; null for every other role. */
    company_role: ColumnType<CompanyRole | null, CompanyRole | null | undefined, CompanyRole>;
    granted_by: string | null;
    granted_at: Date;
    ended_at: Date | null;
  };
  set_up_links: {
    token_hash: string;
    created_at: Date;
    expires_at: Date;
    used_at: Date | null;
    used_by: string | null;
  };
};
