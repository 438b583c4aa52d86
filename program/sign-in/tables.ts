import type { ColumnType } from "kysely";
import type { Generated } from "kysely";

/** Tables of `0070_sessions_and_second_factors.sql`. */
export type SecondFactorTables = {
  second_factors: {
    account_id: string;
    asked_since: Generated<Date>;
    sealed_secret: string | null;
    confirmed_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
    last_step: ColumnType<string, number | undefined, number>;
  };
  recovery_codes: { id: string; account_id: string; code_hash: string; made_at: Date; used_at: Date | null };
};

/** Table of `0072_email_changes.sql`. */
export type EmailChangeTables = {
  email_changes: {
    id: string;
    account_id: string;
    old_email: string;
    new_email: string;
    old_token_hash: string;
    new_token_hash: string;
    asked_at: Date;
    expires_at: Date;
    old_confirmed_at: ColumnType<Date | null, null | undefined, Date>;
    new_confirmed_at: ColumnType<Date | null, null | undefined, Date>;
    stopped_at: ColumnType<Date | null, null | undefined, Date>;
    done_at: ColumnType<Date | null, null | undefined, Date>;
  };
};
