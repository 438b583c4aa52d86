import type { Pool } from "pg";
import type { DraftOwner } from "./fill-drafts.ts";

const tables = ["intern_applications", "course_applications", "consents", "history", "letters"] as const;

/**
 * What the submissions wrote, written once more by nothing but inserts: the same rows into tables of the same columns and indexes, one
 * transaction for each application, as many at a time. No rules, no rights, no pages: the floor under everything.
 */
export async function bareInsert(pool: Pool, sent: readonly DraftOwner[], atATime: number): Promise<{ seconds: number; waits: number[] }> {
  const ids = sent.map((one) => one.applicationId);
  for (const table of tables) {
    await pool.query(`create table public.bare_${table} (like jip.${table} including defaults including indexes)`);
  }
  const rows = new Map<string, Record<(typeof tables)[number], unknown[]>>(
    ids.map((id) => [id, { intern_applications: [], course_applications: [], consents: [], history: [], letters: [] }]),
  );
  for (const table of tables) {
    const key = table === "intern_applications" ? "id" : table === "course_applications" ? "application_id" : "about_id";
    const more = table === "history" ? "and what = 'application-submitted'" : "";
    const { rows: found } = await pool.query<{ key: string; row: unknown }>(
      `select ${key}::text as key, to_jsonb(t) as row from jip.${table} t where ${key}::text = any($1) ${more}`,
      [ids],
    );
    for (const one of found) rows.get(one.key)?.[table].push(one.row);
  }
  const work = [...rows.values()];
  const waits: number[] = [];
  const began = performance.now();
  let next = 0;
  await Promise.all(
    Array.from({ length: atATime }, async () => {
      const client = await pool.connect();
      try {
        for (let one = work[next++]; one !== undefined; one = work[next++]) {
          const started = performance.now();
          await client.query("begin");
          for (const table of tables)
            await client.query({
              name: `bare-${table}`,
              text: `insert into public.bare_${table} overriding system value select * from jsonb_populate_recordset(null::public.bare_${table}, $1::jsonb)`,
              values: [JSON.stringify(one[table])],
            });
          await client.query("commit");
          waits.push(performance.now() - started);
        }
      } finally {
        client.release();
      }
    }),
  );
  return { seconds: (performance.now() - began) / 1000, waits };
}
