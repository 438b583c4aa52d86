import { confirmedPaths } from "./records.server.ts";
import { currentOf } from "./records.server.ts";
import { fiscalYears } from "./records.server.ts";
import { yearOf } from "./records.server.ts";
import { found } from "#platform/refusals.ts";
import type { Database } from "#platform/database.server.ts";
import type { ProgramYear } from "./program-year.ts";

/** A year as everybody may know it, with the paths of the values that the office has confirmed. */
export interface KnownYear {
  readonly year: ProgramYear;
  readonly confirmed: ReadonlySet<string>;
}

/** So long a page may speak from memory, in milliseconds. Acts never do: they ask `yearOf` in their own transaction. */
const memoryMs = 1_000;
const name = "years";
interface Remembered {
  readonly until: number;
  readonly years: Promise<readonly KnownYear[]>;
}

/**
 * Every year on record, newest first, as it stood at most a second ago: every page shows something of it, and a transaction for each
 * would cost more than the page. All readers may see all of it (0002_program_years.sql), so one may be told what another has asked.
 */
export async function knownYears(db: Database): Promise<readonly KnownYear[]> {
  const known = db.shared.get(name) as Remembered | undefined;
  if (known !== undefined && performance.now() < known.until) return await known.years;
  const years = db.transaction(async (tx) => {
    const read: KnownYear[] = [];
    for (const fiscalYear of await fiscalYears(tx)) {
      read.push({ year: await yearOf(tx, fiscalYear), confirmed: await confirmedPaths(tx, fiscalYear) });
    }
    return read;
  });
  const asked: Remembered = { until: performance.now() + memoryMs, years };
  db.shared.set(name, asked);
  years.catch(() => db.shared.get(name) === asked && db.shared.delete(name)); // The next reader asks anew.
  return await years;
}

/** Forgets what is known, after an act that changed a year: the next page shows it at once. */
export function forgetYears(db: Database): void {
  db.shared.delete(name);
}

/** The current year as everybody may know it, with the moment at which it is asked for. */
export async function currentKnownYear(act: { db: Database; now: Date }): Promise<KnownYear & { readonly now: Date }> {
  const known = await knownYears(act.db);
  const fiscalYear = currentOf(
    known.map(({ year }) => year.fiscalYear),
    act.now,
  );
  const current = known.find(({ year }) => year.fiscalYear === fiscalYear);
  return { ...found(current, "program year"), now: act.now };
}

/** The current year, for a page. */
export async function currentYear(act: { db: Database; now: Date }): Promise<ProgramYear> {
  return (await currentKnownYear(act)).year;
}
