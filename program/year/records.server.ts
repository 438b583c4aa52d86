import { sql } from "kysely";
import { dayOf } from "#platform/days.ts";
import { fiscalYearOf } from "#platform/days.ts";
import { found } from "#platform/refusals.ts";
import { yearFrom } from "./read-year.ts";
import { withRequirements } from "./requirements.ts";
import { theCourse } from "./rules.ts";
import { withWindow } from "./rules.ts";
import type { RawBuilder } from "kysely";
import type { Transaction } from "#platform/database.server.ts";
import type { MatchingCap } from "./program-year.ts";
import type { ProgramYear } from "./program-year.ts";
import type { SuitabilityWeights } from "./program-year.ts";
import type { Side } from "./program-year.ts";
import type { YearRequirements } from "./requirements.ts";
import type { YearTables } from "./tables.ts";

/** Years as they were read, by the hash of document and extensions: parsing 30 kB of JSON for each request would be waste. */
const read = new Map<string, ProgramYear>();
const readMost = 20;

/** A window's extension as it was decided. */
export interface WindowExtension {
  readonly course: string;
  readonly side: Side;
  readonly oldClosesAt: Date;
  readonly newClosesAt: Date;
  readonly reason: string;
  readonly extendedAt: Date;
  readonly extendedBy: string | null;
}

/** The year as it stands now, with every extension of its windows. Throws `NotFound` for a year that was never loaded. */
export async function yearOf(tx: Transaction, fiscalYear: number): Promise<ProgramYear> {
  const years = tx.withTables<YearTables>();
  const row = found(
    await years.selectFrom("program_years").select(["document_hash", "revision"]).where("fiscal_year", "=", fiscalYear).executeTakeFirst(),
    "program year",
  );
  const extensions = row.revision === 1 ? [] : await extensionsOf(tx, fiscalYear);
  const changed = row.revision === 1 ? null : ((await matchingChangesOf(tx, fiscalYear))[0] ?? null);
  const decided = row.revision === 1 ? null : ((await requirementChangesOf(tx, fiscalYear))[0] ?? null);
  const key = `${fiscalYear} ${row.document_hash} ${changed?.id ?? ""} ${decided?.id ?? ""} ${extensions.map((one) => `${one.course}${one.side}${one.newClosesAt.getTime()}`).join(" ")}`;
  const known = read.get(key);
  if (known !== undefined) return known;
  const { document } = await years
    .selectFrom("program_years")
    .select("document")
    .where("fiscal_year", "=", fiscalYear)
    .executeTakeFirstOrThrow();
  const extended = withExtensions(yearFrom(document), extensions);
  const asLoaded = decided === null ? extended : withRequirements(extended, decided.requirements);
  const year = changed === null ? asLoaded : { ...asLoaded, matching: { ...asLoaded.matching, ...changed.matching } };
  if (read.size >= readMost) read.delete(read.keys().next().value!);
  read.set(key, year);
  return year;
}

/** Every extension of a year's windows, oldest first. */
export async function extensionsOf(tx: Transaction, fiscalYear: number): Promise<WindowExtension[]> {
  const rows = await tx
    .withTables<YearTables>()
    .selectFrom("window_extensions")
    .selectAll()
    .where("fiscal_year", "=", fiscalYear)
    .orderBy("extended_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    course: row.course,
    side: row.side,
    oldClosesAt: row.old_closes_at,
    newClosesAt: row.new_closes_at,
    reason: row.reason,
    extendedAt: row.extended_at,
    extendedBy: row.extended_by,
  }));
}

/** A change of how the year matches, as it was decided. */
export interface MatchingChange {
  readonly id: string;
  readonly matching: Pick<ProgramYear["matching"], "weights" | "caps" | "secondPersonApproves">;
  readonly reason: string;
  readonly changedBy: string | null;
  readonly changedAt: Date;
}

/** Every change of a year's weights and caps, newest first: the first counts. */
export async function matchingChangesOf(tx: Transaction, fiscalYear: number): Promise<MatchingChange[]> {
  const rows = await tx
    .withTables<YearTables>()
    .selectFrom("matching_changes")
    .selectAll()
    .where("fiscal_year", "=", fiscalYear)
    .orderBy("changed_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    matching: {
      weights: row.weights as SuitabilityWeights,
      caps: row.caps as readonly MatchingCap[],
      secondPersonApproves: row.second_person,
    },
    reason: row.reason,
    changedBy: row.changed_by,
    changedAt: row.changed_at,
  }));
}

/** A change of who may take part, as it was published. */
export interface RequirementChange {
  readonly id: string;
  readonly former: YearRequirements;
  readonly requirements: YearRequirements;
  readonly reason: string;
  /** How many applications of that day were answered otherwise by it. */
  readonly touched: number;
  /** Who drew it up; the same as `changedBy` where one person was alone with the right. Null where that was not kept. */
  readonly draftedBy: string | null;
  readonly changedBy: string | null;
  readonly changedAt: Date;
}

/** Every published change of a year's requirements, newest first: the first counts. */
export async function requirementChangesOf(tx: Transaction, fiscalYear: number): Promise<RequirementChange[]> {
  const rows = await tx
    .withTables<YearTables>()
    .selectFrom("requirement_changes")
    .selectAll()
    .where("fiscal_year", "=", fiscalYear)
    .orderBy("changed_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    former: row.former as YearRequirements,
    requirements: row.requirements as YearRequirements,
    reason: row.reason,
    touched: row.touched,
    draftedBy: row.drafted_by,
    changedBy: row.changed_by,
    changedAt: row.changed_at,
  }));
}

/** The year with later ends of its windows; each old end stays on show. */
function withExtensions(year: ProgramYear, extensions: readonly WindowExtension[]): ProgramYear {
  return extensions.reduce((sofar, { course, side, oldClosesAt, newClosesAt, extendedAt }) => {
    const window = theCourse(sofar, course).windows[side];
    const earlierEnds = [...window.earlierEnds, { closesAt: oldClosesAt, extendedAt }];
    return withWindow(sofar, course, side, { ...window, closesAt: newClosesAt, earlierEnds });
  }, year);
}

/** The fiscal years on record, newest first. */
export async function fiscalYears(tx: Transaction): Promise<number[]> {
  const rows = await tx.withTables<YearTables>().selectFrom("program_years").select("fiscal_year").orderBy("fiscal_year", "desc").execute();
  return rows.map((row) => row.fiscal_year);
}

/** The year that the site speaks of at an instant: the fiscal year of that day in Japan, else the latest before it, else the first. */
export async function currentFiscalYear(tx: Transaction, now: Date): Promise<number> {
  return currentOf(await fiscalYears(tx), now);
}

/** The same as a part of another question, which then needs none of its own; 0 when there is no year. */
export function currentFiscalYearAsked(now: Date): RawBuilder<number> {
  const today = fiscalYearOf(dayOf(now));
  return sql<number>`(select coalesce(max(y.fiscal_year) filter (where y.fiscal_year <= ${today}), min(y.fiscal_year), 0) from program_years y)`;
}

/** Of fiscal years, newest first, the one that the site speaks of at an instant. Throws `NotFound` when there is none. */
export function currentOf(years: readonly number[], now: Date): number {
  const today = fiscalYearOf(dayOf(now));
  return found(years.find((year) => year <= today) ?? years.at(-1), "program year");
}

/** The paths of values that somebody of the office has confirmed. */
export async function confirmedPaths(tx: Transaction, fiscalYear: number): Promise<ReadonlySet<string>> {
  const rows = await tx
    .withTables<YearTables>()
    .selectFrom("confirmed_values")
    .select("path")
    .where("fiscal_year", "=", fiscalYear)
    .execute();
  return new Set(rows.map((row) => row.path));
}
