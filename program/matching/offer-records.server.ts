import { titleSaid } from "#program/host-companies/position-said.ts";
import { isId } from "#platform/ids.ts";
import type { Said } from "#platform/language.ts";
import type { Selectable } from "kysely";
import type { Transaction } from "#platform/database.server.ts";
import type { HostCompanyTables } from "#program/host-companies/tables.ts";
import type { MatchSide } from "./match.ts";
import type { MatchState } from "./match.ts";
import type { SupersededBecause } from "./match.ts";
import type { MatchingTables } from "./tables.ts";

/** An offer as the person concerned sees it, from the moment it is one: no list, no points, no candidates beside them. */
export interface Offer {
  readonly matchId: string;
  readonly recommendationId: string;
  readonly positionId: string;
  readonly companyId: string;
  readonly companyName: string;
  readonly companyNameEn: string;
  /** The position's title in each language. */
  readonly positionCalled: Said;
  readonly courseApplicationId: string;
  readonly accountId: string;
  readonly fiscalYear: number;
  readonly course: string;
  readonly state: MatchState;
  readonly stateSince: Date;
  readonly offeredAt: Date | null;
  /** The end of the last day for the answer; exclusive. */
  readonly answerBy: Date | null;
  readonly internAgreedAt: Date | null;
  readonly confirmedAt: Date | null;
  readonly termsVersion: string;
  /** Where the person put it among the offers that they hold, from 1; null where it was not asked. */
  readonly personRank: number | null;
  readonly isReserve: boolean;
  /** Who ended it, where it was cancelled. */
  readonly cancelledBySide: MatchSide | null;
  /** Why it ended without an answer; null also where the person agreed to another place. */
  readonly supersededBecause: SupersededBecause | null;
  readonly version: number;
}

const columns = [
  "id",
  "recommendation_id",
  "position_id",
  "company_id",
  "course_application_id",
  "account_id",
  "fiscal_year",
  "course",
  "state",
  "state_since",
  "offered_at",
  "offer_answer_by",
  "intern_agreed_at",
  "confirmed_at",
  "terms_version",
  "person_rank",
  "is_reserve",
  "cancelled_by_side",
  "superseded_because",
  "version",
] as const;
type Row = Pick<Selectable<MatchingTables["matches"]>, (typeof columns)[number]> & {
  name: string;
  name_en: string;
  title: string;
  title_en: string;
};

/** The offers of a person, the one that waits for an answer first, then newest first. Shown to the person alone. */
export async function offersOf(tx: Transaction, accountId: string): Promise<Offer[]> {
  const rows = await offers(tx).where("m.account_id", "=", accountId).orderBy("m.offered_at", "desc").orderBy("m.id").execute();
  const waits = (row: Row) => (row.state !== "intern_offered" ? 2 : row.is_reserve ? 1 : 0);
  return [...rows].sort((one, other) => waits(one) - waits(other)).map(asOffer);
}

/** One offer, or null when it is not this person's. */
export async function offerById(tx: Transaction, id: string): Promise<Offer | null> {
  const row = isId(id) ? await offers(tx).where("m.id", "=", id).executeTakeFirst() : undefined;
  return row === undefined ? null : asOffer(row);
}

function offers(tx: Transaction) {
  return tx
    .withTables<MatchingTables & HostCompanyTables>()
    .selectFrom("matches as m")
    .innerJoin("host_companies as c", "c.id", "m.company_id")
    .innerJoin("positions as p", "p.id", "m.position_id")
    .select(columns.map((column) => `m.${column}` as const))
    .select(["c.name", "c.name_en", "p.title", "p.title_en"])
    .where("m.offered_at", "is not", null);
}

function asOffer(row: Row): Offer {
  return {
    matchId: row.id,
    recommendationId: row.recommendation_id,
    positionId: row.position_id,
    companyId: row.company_id,
    companyName: row.name,
    companyNameEn: row.name_en,
    positionCalled: titleSaid(row.title, row.title_en),
    courseApplicationId: row.course_application_id,
    accountId: row.account_id,
    fiscalYear: row.fiscal_year,
    course: row.course,
    state: row.state,
    stateSince: row.state_since,
    offeredAt: row.offered_at,
    answerBy: row.offer_answer_by,
    internAgreedAt: row.intern_agreed_at,
    confirmedAt: row.confirmed_at,
    termsVersion: row.terms_version,
    personRank: row.person_rank,
    isReserve: row.is_reserve,
    cancelledBySide: row.cancelled_by_side,
    supersededBecause: row.superseded_because,
    version: row.version,
  };
}
