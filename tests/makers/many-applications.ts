import { sql } from "kysely";
import type { Database } from "#platform/database.server.ts";

/**
 * Many sent applications at once, one statement a table: for lists and presses whose size is the matter. Every one has course C and,
 * every second one, course B behind it; they came in minute by minute before `now`, the newest first in number. Gives their ids and
 * those of their course applications, in order. The rows are those that submitting writes; single ones come from the acts.
 */
export async function manyApplications(system: Database, count: number, now: Date): Promise<{ applications: string[]; courses: string[] }> {
  return await system.transaction(async (tx) => {
    const { rows } = await sql<{ id: string }>`
      with people as (
        insert into accounts (id, name, email, email_verified, language)
        select gen_random_uuid(), 'Example ' || n, 'many-' || n || '-' || substr(md5(random()::text), 1, 8) || '@people.example', true, 'en' from generate_series(1, ${count}) n
        returning id, substring(email from 'many-([0-9]+)-')::int as n),
      sent as (
        insert into intern_applications (id, number, fiscal_year, account_id, state, full_name, birth_date, nationalities, residence, japanese, english, school, field, is_student, participated_before, flags, submitted_at, fingerprint, first_seen_at, created_at, updated_at)
        select gen_random_uuid(), '23-' || to_char(500000 + (select count(*) from intern_applications) + n, 'FM000"-"000'), 2023, id, 'submitted', 'Example Person ' || n, '2000-01-01',
          array[(array['KE','VN','IN','BR','MN','TH','PH','EG'])[1 + n % 8]], (array['KE','VN','IN','BR','MN','TH','PH','EG'])[1 + n % 8],
          (array['N1','N2','N3',''])[1 + n % 4], (array['C1','B2'])[1 + n % 2], 'Example University ' || n % 90, 'engineering', true, false,
          case when n % 40 = 0 then array['age'] else '{}'::text[] end, ${now}::timestamptz - n * interval '1 minute', '', case when n % 3 = 0 then ${now}::timestamptz end, ${now}, ${now}
        from people returning id, account_id, submitted_at, substring(full_name from '([0-9]+)$')::int as n),
      wished as (
        insert into course_applications (id, application_id, account_id, fiscal_year, course, wish_rank, state, state_since)
        select gen_random_uuid(), id, account_id, 2023, 'C', 1, 'submitted', submitted_at from sent
        union all select gen_random_uuid(), id, account_id, 2023, 'B', 2, 'submitted', submitted_at from sent where n % 2 = 0
        returning id)
      select id from sent order by n`.execute(tx);
    const applications = rows.map((row) => row.id);
    const courses = await sql<{
      id: string;
    }>`select id from course_applications where application_id = any(${applications}::uuid[]) order by application_id, wish_rank`.execute(
      tx,
    );
    return { applications, courses: courses.rows.map((row) => row.id) };
  });
}
