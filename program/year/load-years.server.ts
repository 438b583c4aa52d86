import { createHash } from "node:crypto";
import { assert } from "#platform/assert.ts";
import { startOfDay } from "#platform/days.ts";
import { yearFrom } from "./read-year.ts";
import { recordSeeds } from "./seeds.ts";
import { yearSeeds } from "./seeds.ts";
import type { DatabaseServer } from "#platform/database.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { YearTables } from "./tables.ts";

/** The privacy policies are kept with the years that they belong to; their table lies in the slice above. */
type PolicyTables = {
  privacy_policies: { version: string; fiscal_year: number; controller: string; published_at: Date; text_hash: string };
};

/**
 * Loads the years that come with the program. A year already on record is left alone unless its seed changed; then the new
 * document replaces it, and extensions and confirmations stay. Runs as the program's own clockwork at each start.
 */
export async function loadProgramYears(server: DatabaseServer, now: Date = new Date()): Promise<void> {
  const db = server.as({ databaseRole: "jip_system", accountId: null, companyId: null, roles: [], requestId: "start" });
  await db.transaction(async (tx) => {
    for (const seed of yearSeeds) await loadYear(tx, seed, now);
  });
}

/** Loads a year on record that the service goes without, for a demonstration in which somebody applied then. Throws for a year that is not on record. */
export async function loadYearOnRecord(server: DatabaseServer, fiscalYear: number, now: Date): Promise<void> {
  const db = server.as({ databaseRole: "jip_system", accountId: null, companyId: null, roles: [], requestId: "demonstration" });
  const seed = recordSeeds.find((one) => yearFrom(one).fiscalYear === fiscalYear);
  assert(seed !== undefined, `there is no FY${fiscalYear} on record`);
  await db.transaction(async (tx) => await loadYear(tx, seed, now));
}

async function loadYear(tx: Transaction, seed: unknown, now: Date): Promise<void> {
  const year = yearFrom(seed);
  const document = JSON.stringify(seed);
  const hash = createHash("sha256").update(document).digest("hex");
  const years = tx.withTables<YearTables>();
  await years
    .insertInto("program_years")
    .values({ fiscal_year: year.fiscalYear, document, document_hash: hash, loaded_at: now, revision: 1 })
    .onConflict((conflict) =>
      conflict
        .column("fiscal_year")
        .doUpdateSet({ document, document_hash: hash, loaded_at: now })
        .where("program_years.document_hash", "<>", hash),
    )
    .execute();
  const text = JSON.stringify(year.privacy);
  await tx
    .withTables<PolicyTables>()
    .insertInto("privacy_policies")
    .values({
      version: year.privacy.textVersion,
      fiscal_year: year.fiscalYear,
      controller: year.organisation.contractor.en,
      published_at: startOfDay(year.privacy.inForceFrom),
      text_hash: createHash("sha256").update(text).digest("hex"),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
