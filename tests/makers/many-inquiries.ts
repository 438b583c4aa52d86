import { sql } from "kysely";
import type { DatabaseServer } from "#platform/database.server.ts";

/**
 * Many inquiries at once, in two statements: for lists whose size is the matter. They came in every twelve minutes before `now`; most are
 * answered or closed, some wait, some are late, in every topic and both languages; all but the new ones are `officer`'s. `from` is the
 * serial of the first one.
 */
export async function manyInquiries(
  server: DatabaseServer,
  { from = 1, to, now, officer }: { from?: number; to: number; now: Date; officer: string },
): Promise<void> {
  const nobody = { accountId: null, companyId: null, roles: [], requestId: "many" };
  await server.as({ databaseRole: "jip_anyone", ...nobody }).transaction(async (tx) => {
    await sql`
      insert into inquiries (id, receipt, fiscal_year, fingerprint, name, email, country, telephone, sender_kind, topic, details, language, state, received_at, due_on)
      select gen_random_uuid(), 'Q23-' || to_char(500000 + n, 'FM000000'), 2023, 'many-' || n,
        (array['架空','見本','例示','仮名','Example','Nguyễn','Mfano','Ejemplo'])[1 + n % 8] || ' ' || (array['太郎','花子','恵','誠','Person','Ví Dụ','Moja','Uno'])[1 + (n / 8) % 8] || ' ' || n,
        'writer-' || n || '@' || (array['people','kakuu-seiki','mihon-ryokan','example-trading'])[1 + n % 4] || '.example',
        (array['JP','VN','KE','IN','BR','MN'])[1 + n % 6], '052-000-0000', (array['corporation','individual'])[1 + n % 2],
        (array['intern-application','host-application','selection','internship','privacy','other'])[1 + n % 6],
        repeat('An inquiry of somebody who does not exist. ', 1 + n % 20), (array['en','ja'])[1 + (n / 2) % 2], 'received',
        ${now}::timestamptz - n * interval '12 minutes', (${now}::timestamptz - n * interval '12 minutes')::date + 4
      from generate_series(${from}::int, ${to}::int) n`.execute(tx);
  });
  await server.as({ databaseRole: "jip_system", ...nobody }).transaction(async (tx) => {
    await sql`
      update inquiries i set state = made.state, has_news = n % 9 = 0,
        assigned_to = case when made.state <> 'received' then ${officer}::uuid end,
        first_seen_at = case when n % 9 > 0 then ${now}::timestamptz end,
        answered_at = case when made.state in ('answered', 'closed') then ${now}::timestamptz end
      from (select n, (array['received','answered','closed','assigned','answered','closed','closed','reopened','answered','closed','closed','answered','closed','closed','spam','answered'])[1 + n % 16] as state
        from generate_series(${from}::int, ${to}::int) n) made
      where i.fingerprint = 'many-' || made.n`.execute(tx);
  });
}
