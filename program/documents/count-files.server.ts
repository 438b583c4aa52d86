import { sql } from "kysely";
import { failingTries } from "./rules.ts";
import type { Transaction } from "#platform/database.server.ts";

/** How the kept files and typed texts stand, as counts. */
export interface FileCounts {
  /** Files closed by no key, from before there was one. */
  readonly plain: number;
  /** Files and typed texts that an older key closes: while there is one, that key must stay in `FILES_KEYS`. */
  readonly olderKey: number;
  readonly newestKey: number;
  /** Wait for the scanner. */
  readonly waiting: number;
  /** Of these, files of which the scanner failed to judge `failingTries` times or more. */
  readonly failing: number;
  /** Never looked at by a scanner, and open all the same. */
  readonly notScanned: number;
}

/** Counts for the status page; `keyId` is the name of the newest key. Files that were refused are counted nowhere: they are gone. */
export async function countFiles(tx: Transaction, keyId: string): Promise<FileCounts> {
  const { rows } = await sql<FileCounts>`
    with closed as (
      select key_id from files where scan_state <> 'infected'
      union all select split_part(draft, '.', 1) from documents where draft is not null
      union all select split_part(written, '.', 1) from documents where written is not null
    ), keys as (
      select count(*) filter (where key_id = '')::int as plain, count(*) filter (where key_id not in ('', ${keyId}))::int as "olderKey",
        count(*) filter (where key_id = ${keyId})::int as "newestKey" from closed
    ), scans as (
      select count(*) filter (where scan_state = 'pending')::int as waiting,
        count(*) filter (where scan_state = 'pending' and scan_tries >= ${failingTries})::int as failing,
        count(*) filter (where scan_state = 'not_scanned')::int as "notScanned" from files
    ) select * from keys, scans`.execute(tx);
  return rows[0]!;
}
