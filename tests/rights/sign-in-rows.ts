import { newId } from "#platform/ids.ts";
import pg from "pg";
import type { TestDatabase } from "#tests/support/database.ts";

/** Rows of the sign-in library for two people, as it would write them: a session, a method, a code; invitations of companies, and a set-up link. */
export async function openSignInTables(database: TestDatabase, ...accounts: readonly string[]): Promise<void> {
  const behind = new pg.Client({ connectionString: database.superuserUrl, options: "-c search_path=jip" });
  await behind.connect();
  for (const account of accounts) {
    await behind.query("insert into sessions (id, account_id, token, expires_at) values ($1, $2, $3, now() + interval '1 day')", [
      newId(),
      account,
      newId(),
    ]);
    await behind.query("insert into sign_in_methods (id, account_id, provider_id, provider_account_id) values ($1, $2, 'email', $3)", [
      newId(),
      account,
      account,
    ]);
    await behind.query(
      "insert into sign_in_codes (id, identifier, value, expires_at) values ($1, $2, 'a hash', now() + interval '1 day')",
      [newId(), `sign-in-otp-${account}`],
    );
  }
  for (const account of accounts) {
    await behind.query(
      "insert into kept_forms (id, account_id, path, sealed, expires_at) values ($1, $2, '/en/intern', 'sealed', now() + interval '1 hour')",
      [newId(), account],
    );
    await behind.query(
      `insert into email_changes (id, account_id, old_email, new_email, old_token_hash, new_token_hash, asked_at, expires_at)
         select gen_random_uuid(), id, email, 'new@people.example', gen_random_uuid()::text, gen_random_uuid()::text, now(), now() + interval '2 days' from accounts where id = $1`,
      [account],
    );
    await behind.query("insert into second_factors (account_id) values ($1)", [account]);
    await behind.query("insert into recovery_codes (id, account_id, code_hash, made_at) values ($1, $2, 'a hash', now())", [
      newId(),
      account,
    ]);
  }
  // Every company has invited somebody, by each of its people.
  await behind.query(
    `insert into company_invitations (id, company_id, email, company_role, token_hash, invited_by, invited_at, expires_at)
       select gen_random_uuid(), company_id, 'colleague@people.example', 'trainer', gen_random_uuid()::text, account_id, now(), now() + interval '14 days'
       from account_roles where role = 'company' and ended_at is null`,
  );
  // Every company has said that it takes nobody in some year.
  await behind.query(
    `insert into companies_not_this_year (company_id, fiscal_year, reason, said_by, said_at)
       select distinct on (company_id) company_id, (select min(fiscal_year) from program_years), 'other', account_id, now()
       from account_roles where role = 'company' and ended_at is null order by company_id, account_id`,
  );
  // Everybody has asked about a number that is registered already; half of it is decided.
  await behind.query(
    `insert into company_claims (id, corporate_number, company_name, account_id, person_name, telephone, message, asked_at, state, decided_by, decided_at)
       select gen_random_uuid(), number, 'A company', id, 'Somebody', '052-000-0000', 'We are this company.', now(), state,
         case state when 'denied' then id end, case state when 'denied' then now() end
       from accounts, (values ('1000000000001', 'open'), ('1000000000002', 'denied')) asked (number, state)`,
  );
  await behind.query("insert into set_up_links (token_hash, created_at, expires_at) values ($1, now(), now() + interval '1 day')", [
    newId(),
  ]);
  await behind.end();
}
