import { sql } from "kysely";
import { requirePermission } from "#program/accounts/act.server.ts";
import { heardFroms } from "./sections.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { DraftGroup } from "./intake.ts";
import type { Intake } from "./intake.ts";

/** The intake of a year as figures, for the office's picture. Drafts are counted, never read: what they say is their writers' alone. */
export async function countIntake(act: Act, fiscalYear: number): Promise<Intake> {
  requirePermission(act, "read-applications");
  return await act.db.transaction(async (tx) => {
    const days = await sql<{ on: string; sent: number; begun: number }>`
      with sent as (select (submitted_at at time zone 'Asia/Tokyo')::date as day, count(*)::int as n from intern_applications
          where fiscal_year = ${fiscalYear} and submitted_at is not null group by 1),
        begun as (select (created_at at time zone 'Asia/Tokyo')::date as day, count(*)::int as n from intern_applications where fiscal_year = ${fiscalYear} group by 1),
        span as (select generate_series(min(day), max(day), interval '1 day')::date as day from (select day from sent union select day from begun) d)
      select to_char(span.day, 'YYYY-MM-DD') as on, coalesce(sent.n, 0) as sent, coalesce(begun.n, 0) as begun
      from span left join sent using (day) left join begun using (day) order by span.day`.execute(tx);
    const hours = await sql<{ hour: number; n: number }>`
      select extract(hour from submitted_at at time zone 'Asia/Tokyo')::int as hour, count(*)::int as n from intern_applications
      where fiscal_year = ${fiscalYear} and submitted_at is not null group by 1`.execute(tx);
    const courses = await sql<{ course: string; sent: number; drafts: number }>`
      select course, sum(sent)::int as sent, sum(drafts)::int as drafts from (
        select course, count(*) as sent, 0 as drafts from course_applications where fiscal_year = ${fiscalYear} group by course
        union all
        select w.value, 0, count(distinct a.id) from intern_applications a join application_sections s on s.application_id = a.id and s.section = 'wishes',
          jsonb_each_text(s.answers) w where a.fiscal_year = ${fiscalYear} and a.state = 'draft' and w.key ~ '^wish[0-9]+$' and w.value <> '' group by w.value) c
      group by course order by course`.execute(tx);
    const countries = await sql<{ country: string; sent: number; drafts: number }>`
      select country, sum(sent)::int as sent, sum(drafts)::int as drafts from (
        select nationalities[1] as country, count(*) as sent, 0 as drafts from intern_applications
          where fiscal_year = ${fiscalYear} and submitted_at is not null and cardinality(nationalities) > 0 group by 1
        union all
        select s.answers ->> 'nationality1', 0, count(*) from intern_applications a join application_sections s on s.application_id = a.id and s.section = 'person'
          where a.fiscal_year = ${fiscalYear} and a.state = 'draft' and coalesce(s.answers ->> 'nationality1', '') <> '' group by 1) c
      group by country order by sum(sent) + sum(drafts) desc, country limit 20`.execute(tx);
    const drafts = await sql<{ sections: number; silent: number; wishes: string[] | null; people: number }>`
      select sections, silent, wishes, count(*)::int as people from (
        select (select count(*) from application_sections s where s.application_id = a.id)::int as sections,
          greatest(0, floor(extract(epoch from ${act.now}::timestamptz - a.updated_at) / 86400))::int as silent,
          (select array_agg(distinct w.value order by w.value) from application_sections s, jsonb_each_text(s.answers) w
            where s.application_id = a.id and s.section = 'wishes' and w.key ~ '^wish[0-9]+$' and w.value <> '') as wishes
        from intern_applications a where a.fiscal_year = ${fiscalYear} and a.state = 'draft') d
      group by sections, silent, wishes`.execute(tx);
    const heardFrom = await sql<{ from: string; sent: number }>`
      select s.answers ->> 'heardFrom' as from, count(*)::int as sent
      from intern_applications a join application_sections s on s.application_id = a.id and s.section = 'background'
      where a.fiscal_year = ${fiscalYear} and a.submitted_at is not null and s.answers ->> 'heardFrom' = any(${[...heardFroms]}::text[])
      group by 1 order by sent desc, 1`.execute(tx);
    return {
      heardFrom: heardFrom.rows,
      days: days.rows,
      hours: Array.from({ length: 24 }, (_, hour) => hours.rows.find((row) => row.hour === hour)?.n ?? 0),
      courses: courses.rows,
      countries: countries.rows,
      drafts: drafts.rows.map((row): DraftGroup => ({
        sections: row.sections,
        silentDays: row.silent,
        wishes: row.wishes ?? [],
        people: row.people,
      })),
    };
  });
}
