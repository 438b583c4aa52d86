import { isId } from "#platform/ids.ts";
import { titleSaid } from "#program/host-companies/position-said.ts";
import { accountNames } from "#program/accounts/records.server.ts";
import { applicationsByIds } from "#program/intern-applications/records.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { isUnchanged } from "./frozen-market.ts";
import { changesOf } from "./market-changes.server.ts";
import { publicationOf } from "./run-records.server.ts";
import { frozenPositions } from "./snapshot-records.server.ts";
import { snapshotById } from "./snapshot-records.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Said } from "#platform/language.ts";
import type { HostCompanyTables } from "#program/host-companies/tables.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { FrozenPosition } from "./frozen-market.ts";
import type { MarketChanges } from "./frozen-market.ts";
import type { Publication } from "./run-records.server.ts";
import type { Snapshot } from "./snapshot-records.server.ts";

/** A frozen position with the names that lists show. */
export interface PositionNamed extends FrozenPosition {
  /** The title in the words of each language. */
  readonly called: Said;
  /** The company in the words of each language. */
  readonly company: Said;
}

/** Somebody by the number of their application and their name. */
export interface PersonNamed {
  readonly number: string;
  readonly name: string;
}

/** What every page about a market shows. */
export interface MarketFrame {
  readonly year: ProgramYear;
  readonly snapshot: Snapshot;
  readonly publication: Publication | null;
  readonly frozenBy: string;
  /** Null once a run was published: what was sent has changed the market itself. */
  readonly changes: MarketChanges | null;
}

/** What every page about a market shows at `now`. Throws `NotFound`. */
export async function frameOf(tx: Transaction, snapshotId: string, now: Date): Promise<MarketFrame> {
  const snapshot = await snapshotById(tx, snapshotId);
  const publication = await publicationOf(tx, snapshot.id);
  const changes = publication === null ? await changesOf(tx, snapshot, now) : null;
  return {
    year: await yearOf(tx, snapshot.fiscalYear),
    snapshot,
    publication,
    frozenBy: (await accountNames(tx, [snapshot.frozenBy])).get(snapshot.frozenBy) ?? "",
    changes: changes === null || isUnchanged(changes) ? null : changes,
  };
}

/** People by the id of their application, wherever they stand now. */
export async function peopleNamed(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, PersonNamed>> {
  if (ids.length === 0) return new Map();
  const people = await applicationsByIds(tx, [...new Set(ids)]);
  return new Map(people.map((one) => [one.id, { number: one.number ?? "", name: one.fullName }]));
}

/** The positions of a frozen market with the names that they have now. */
export async function positionsNamed(tx: Transaction, snapshotId: string): Promise<PositionNamed[]> {
  const frozen = await frozenPositions(tx, snapshotId);
  const names = await positionNames(
    tx,
    frozen.map((one) => one.id),
  );
  return frozen.map((one) => ({
    ...one,
    called: names.get(one.id)?.called ?? titleSaid("", ""),
    company: names.get(one.id)?.company ?? titleSaid("", ""),
  }));
}

/** What a position and its company are called, whether or not it is in a market. */
export interface PositionCalled {
  /** The title in the words of each language. */
  readonly called: Said;
  /** The company in the words of each language. */
  readonly company: Said;
}

/** What positions and their companies are called, by the id of the position; what is no id at all, as old runs may have kept, is called nothing. */
export async function positionNames(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, PositionCalled>> {
  const wanted = ids.filter(isId);
  if (wanted.length === 0) return new Map();
  const rows = await tx
    .withTables<HostCompanyTables>()
    .selectFrom("positions as p")
    .innerJoin("host_companies as c", "c.id", "p.company_id")
    .select(["p.id", "p.title", "p.title_en", "c.name", "c.name_en"])
    .where("p.id", "in", wanted)
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        called: titleSaid(row.title, row.title_en),
        company: companySaid({ companyName: row.name, companyNameEn: row.name_en }),
      },
    ]),
  );
}
