import type { Pool } from "pg";
import type { DraftOwner } from "./fill-drafts.ts";

/** What the database holds of what was acknowledged, asked from behind, without the program. */
export async function countLost(
  pool: Pool,
  acknowledged: { readonly sent: readonly DraftOwner[]; readonly saved: ReadonlyMap<string, string> },
): Promise<{ acknowledged: number; lost: number; doubled: number; letters: { least: number; most: number }; savesLost: number }> {
  const ids = acknowledged.sent.map((one) => one.applicationId);
  const { rows } = await pool.query<{ whole: number; doubled: number; least: number; most: number }>(
    `with counted as (
       select a.id, a.state = 'submitted' and a.number is not null and a.fingerprint is not null as is_sent, a.number,
         (select count(*) from jip.course_applications c where c.application_id = a.id) as courses,
         (select count(*) from jip.letters l where l.about_id = a.id::text and l.kind = 'application-received') as letters,
         (select count(*) from jip.consents c where c.about_id = a.id::text) as consents,
         (select count(*) from jip.history h where h.about_id = a.id::text and h.what = 'application-submitted') as deeds
       from jip.intern_applications a where a.id = any($1::uuid[]))
     select count(*) filter (where is_sent and courses = 2 and letters >= 1 and consents >= 1 and deeds >= 1)::int as whole,
       (count(*) filter (where courses > 2 or letters > 1 or consents > 1 or deeds > 1) + count(number) - count(distinct number))::int as doubled,
       coalesce(min(letters), 0)::int as least, coalesce(max(letters), 0)::int as most
     from counted`,
    [ids],
  );
  const { rows: texts } = await pool.query<{ id: string; text: string }>(
    "select application_id as id, answers ->> 'motivation' as text from jip.application_sections where section = 'motivation' and application_id = any($1::uuid[])",
    [[...acknowledged.saved.keys()]],
  );
  const found = new Map(texts.map((row) => [row.id, row.text]));
  const savesLost = [...acknowledged.saved].filter(([id, text]) => found.get(id) !== text).length;
  const { whole = 0, doubled = 0, least = 0, most = 0 } = rows[0] ?? {};
  return { acknowledged: ids.length, lost: ids.length - whole, doubled, letters: { least, most }, savesLost };
}
