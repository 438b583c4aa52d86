import type { Pool } from "pg";

/** Somebody with a complete draft and a session. */
export interface DraftOwner {
  readonly accountId: string;
  readonly applicationId: string;
  readonly token: string;
}

/**
 * Complete drafts of FY2023 that wish C and B, one statement a table; the first `signedIn` have a session each. Everybody has a name, birthday,
 * telephone and reason of their own: the clockwork looks for people who resemble each other, and among 30,000 alike it would find nothing else.
 */
export async function fillDrafts(
  pool: Pool,
  wish: {
    readonly drafts: number;
    readonly signedIn: number;
    readonly answers: Readonly<Record<string, unknown>>;
    readonly now: Date;
    id(): string;
    token(): string;
  },
): Promise<DraftOwner[]> {
  const client = await pool.connect();
  try {
    await client.query("set search_path = jip, public");
    const people = Array.from({ length: wish.drafts }, () => ({ accountId: wish.id(), applicationId: wish.id() }));
    const accounts = people.map((one) => one.accountId);
    const applications = people.map((one) => one.applicationId);
    const began = new Date(wish.now.getTime() - 3_600_000);
    await client.query(
      `insert into accounts (id, name, email, email_verified, language)
       select id, '', 'draft-' || n || '@people.example', true, 'en' from unnest($1::uuid[]) with ordinality as t (id, n)`,
      [accounts],
    );
    await client.query(
      `insert into account_roles (id, account_id, role, granted_by, granted_at)
       select gen_random_uuid(), id, 'intern', id, $2 from unnest($1::uuid[]) as t (id)`,
      [accounts, began],
    );
    await client.query(
      `insert into intern_applications (id, fiscal_year, account_id, state, created_at, updated_at)
       select application, 2023, account, 'draft', $3, $3 from unnest($1::uuid[], $2::uuid[]) as t (application, account)`,
      [applications, accounts, began],
    );
    await client.query(
      `insert into application_sections (application_id, account_id, section, answers, saved_at)
       select application, account, section.key, section.value || case section.key
         when 'name' then jsonb_build_object('fullName', 'Example ' || own, 'familyName', '', 'givenName', own)
         when 'person' then jsonb_build_object('birthDate', to_char(date '1993-01-01' + (n % 3650)::int, 'YYYY-MM-DD'))
         when 'contact' then jsonb_build_object('telephone', '+81 3 ' || lpad(n::text, 8, '0'))
         when 'motivation' then jsonb_build_object('motivation', (select string_agg(md5(own || word), ' ') from generate_series(1, 12) word))
         else '{}' end, $4
       from unnest($1::uuid[], $2::uuid[]) with ordinality as t (application, account, n),
         translate(md5(n::text), '0123456789', 'ghijklmnop') as own, jsonb_each($3::jsonb) as section`,
      [applications, accounts, JSON.stringify(wish.answers), began],
    );
    const owners = people.slice(0, wish.signedIn).map((one) => ({ ...one, token: wish.token() }));
    await client.query(
      `insert into sessions (id, account_id, token, expires_at)
       select gen_random_uuid(), account, token, now() + interval '6 hours' from unnest($1::uuid[], $2::text[]) as t (account, token)`,
      [owners.map((one) => one.accountId), owners.map((one) => one.token)],
    );
    await client.query("analyze"); // As the database does by itself within a minute.
    return owners;
  } finally {
    client.release();
  }
}
