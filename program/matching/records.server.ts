import { sql } from "kysely";
import { found } from "#platform/refusals.ts";
import { isId } from "#platform/ids.ts";
import { personAgreed } from "./states.ts";
import { takesSeat } from "./states.ts";
import { waitsForCompany } from "./states.ts";
import type { Selectable } from "kysely";
import type { Transaction } from "#platform/database.server.ts";
import { missedNothing } from "./candidate.ts";
import type { MissedBefore } from "./candidate.ts";
import type { CancelReason } from "./match.ts";
import type { EngineRecord } from "./match.ts";
import type { Match } from "./match.ts";
import type { MatchState } from "./match.ts";
import type { Recommendation } from "./match.ts";
import type { SuitabilityPoints } from "./match.ts";
import type { MatchingTables } from "./tables.ts";

export { offersOf } from "./offer-records.server.ts";

type Row = Selectable<MatchingTables["matches"]>;

/** A match by id, with all its columns: for the office, the committee and the clockwork. Null when there is none for this reader. */
export async function matchById(tx: Transaction, id: string): Promise<Match | null> {
  if (!isId(id)) return null;
  const row = await matches(tx).selectAll().where("id", "=", id).executeTakeFirst();
  return row === undefined ? null : asMatch(row);
}

/** Locks a match until the end of the transaction. Throws `NotFound`. */
export async function lockMatch(tx: Transaction, id: string): Promise<Match> {
  const row = isId(id) ? await matches(tx).selectAll().where("id", "=", id).forUpdate().executeTakeFirst() : undefined;
  return asMatch(found(row, "match"));
}

/** Which matches are asked for; what is left out does not narrow. */
export interface MatchQuestion {
  readonly fiscalYear?: number;
  readonly course?: string;
  readonly states?: readonly MatchState[];
  readonly positionId?: string;
  readonly recommendationId?: string;
  readonly accountId?: string;
  readonly courseApplicationId?: string;
  readonly most?: number;
}

/** Matches, those longest in their state first; of one recommendation in the order of its list. For the office, the committee, the clockwork. */
export async function matchesWhere(tx: Transaction, question: MatchQuestion): Promise<Match[]> {
  const { fiscalYear, course, states, positionId, recommendationId, accountId, courseApplicationId, most = 2000 } = question;
  if (states?.length === 0) return [];
  const rows = await matches(tx)
    .selectAll()
    .$if(fiscalYear !== undefined, (query) => query.where("fiscal_year", "=", fiscalYear!))
    .$if(course !== undefined, (query) => query.where("course", "=", course!))
    .$if(states !== undefined, (query) => query.where("state", "in", [...states!]))
    .$if(positionId !== undefined, (query) => query.where("position_id", "=", positionId!))
    .$if(recommendationId !== undefined, (query) => query.where("recommendation_id", "=", recommendationId!))
    .$if(accountId !== undefined, (query) => query.where("account_id", "=", accountId!))
    .$if(courseApplicationId !== undefined, (query) => query.where("course_application_id", "=", courseApplicationId!))
    .$if(recommendationId !== undefined, (query) => query.orderBy("place_in_list"))
    .orderBy("state_since")
    .orderBy("id")
    .limit(most)
    .execute();
  return rows.map(asMatch);
}

/** The confirmed matches of a year, longest confirmed first: what internships are opened from. */
export async function confirmedMatches(tx: Transaction, question: { fiscalYear: number; course?: string }): Promise<Match[]> {
  return await matchesWhere(tx, { ...question, states: ["confirmed"] });
}

/** Seats taken by position id: offers that wait for an answer count as well as agreements. */
export async function seatsTaken(tx: Transaction, fiscalYear: number): Promise<ReadonlyMap<string, number>> {
  const rows = await matches(tx)
    .select((select) => ["position_id", select.fn.countAll<number>().as("taken")])
    .where("fiscal_year", "=", fiscalYear)
    .where("state", "in", [...takesSeat])
    .groupBy("position_id")
    .execute();
  return new Map(rows.map((row) => [row.position_id, row.taken]));
}

/** The people who have agreed to a place this year, by account. */
export async function peopleAgreed(tx: Transaction, fiscalYear: number): Promise<ReadonlySet<string>> {
  const rows = await matches(tx)
    .select("account_id")
    .where("fiscal_year", "=", fiscalYear)
    .where("state", "in", [...personAgreed])
    .execute();
  return new Set(rows.map((row) => row.account_id));
}

/** What companies said they missed, declining candidates of a year, counted by position: earlier feedback for the next round. */
export async function missedBefore(tx: Transaction, fiscalYear: number): Promise<ReadonlyMap<string, MissedBefore>> {
  const rows = await matches(tx)
    .select((select) => ["position_id", "host_declined_reason", select.fn.countAll<number>().as("times")])
    .where("fiscal_year", "=", fiscalYear)
    .where("state", "=", "host_declined")
    .where("host_declined_reason", "in", ["language", "knowledge", "period"])
    .groupBy(["position_id", "host_declined_reason"])
    .execute();
  const missed = new Map<string, MissedBefore>();
  for (const row of rows)
    missed.set(row.position_id, { ...(missed.get(row.position_id) ?? missedNothing), [row.host_declined_reason]: row.times });
  return missed;
}

/** Every pair of a year that is no mere proposal: shown once, it is not shown again. */
export async function pairsShown(
  tx: Transaction,
  fiscalYear: number,
  course: string,
): Promise<{ positionId: string; courseApplicationId: string }[]> {
  const rows = await matches(tx)
    .select(["position_id", "course_application_id"])
    .where("fiscal_year", "=", fiscalYear)
    .where("course", "=", course)
    .where("state", "<>", "proposed")
    .execute();
  return rows.map((row) => ({ positionId: row.position_id, courseApplicationId: row.course_application_id }));
}

const recommendationColumns = ["id", "fiscal_year", "position_id", "company_id", "round", "state", "sent_at", "answer_by"] as const;
type RecommendationRow = Pick<Selectable<MatchingTables["recommendations"]>, (typeof recommendationColumns)[number]>;

/** The rounds of a year or of one position, the first round first. A company gets its own, once sent. */
export async function recommendationsWhere(
  tx: Transaction,
  question: { fiscalYear?: number; positionId?: string },
): Promise<Recommendation[]> {
  const { fiscalYear, positionId } = question;
  const rows = await recommendations(tx)
    .select(recommendationColumns)
    .$if(fiscalYear !== undefined, (query) => query.where("fiscal_year", "=", fiscalYear!))
    .$if(positionId !== undefined, (query) => query.where("position_id", "=", positionId!))
    .orderBy("round")
    .orderBy("id")
    .execute();
  return rows.map(asRecommendation);
}

/** One round. Throws `NotFound` when it is not there or not the reader's. */
export async function recommendationById(tx: Transaction, id: string): Promise<Recommendation> {
  const row = isId(id) ? await recommendations(tx).select(recommendationColumns).where("id", "=", id).executeTakeFirst() : undefined;
  return asRecommendation(found(row, "recommendation"));
}

/** How a round's shortlist was calculated; null for one that was never calculated. For the office. */
export async function engineRecordOf(tx: Transaction, recommendationId: string): Promise<EngineRecord | null> {
  const row = await recommendations(tx).select("engine").where("id", "=", recommendationId).executeTakeFirst();
  return row === undefined || !Object.hasOwn(row.engine as object, "inputHash") ? null : (row.engine as EngineRecord);
}

/** What staff said about pairs of some positions before the calculation. */
export interface Override {
  readonly positionId: string;
  readonly courseApplicationId: string;
  readonly kind: "pinned" | "removed";
  readonly reason: string;
  readonly madeBy: string;
  readonly madeAt: Date;
}

/** The pins and removals of a position, or of all positions of a year and course, oldest first. */
export async function overridesWhere(tx: Transaction, positionIds: readonly string[]): Promise<Override[]> {
  if (positionIds.length === 0) return [];
  const rows = await tx
    .withTables<MatchingTables>()
    .selectFrom("recommendation_overrides")
    .selectAll()
    .where("position_id", "in", [...positionIds])
    .orderBy("made_at")
    .orderBy("course_application_id")
    .execute();
  return rows.map((row) => ({
    positionId: row.position_id,
    courseApplicationId: row.course_application_id,
    kind: row.kind,
    reason: row.reason,
    madeBy: row.made_by,
    madeAt: row.made_at,
  }));
}

/** The candidates of a year whom a company has not answered, or keeps in its order: by round, as rules of standing ask. */
export async function waitingForCompany(tx: Transaction, fiscalYear: number) {
  return await matches(tx)
    .select(["recommendation_id as recommendationId", "state", "host_rank as hostRank"])
    .where("fiscal_year", "=", fiscalYear)
    .where("state", "in", [...waitsForCompany])
    .execute();
}

/** What staff said of one person at positions, oldest first. */
export async function overridesOfPerson(tx: Transaction, applicationId: string): Promise<Override[]> {
  const { rows } = await sql<Override>`
    select o.position_id as "positionId", o.course_application_id as "courseApplicationId", o.kind, o.reason, o.made_by as "madeBy", o.made_at as "madeAt"
    from recommendation_overrides o join course_applications c on c.id = o.course_application_id
    where c.application_id = ${applicationId}::uuid order by o.made_at, o.position_id`.execute(tx);
  return rows;
}

function matches(tx: Transaction) {
  return tx.withTables<MatchingTables>().selectFrom("matches");
}

function recommendations(tx: Transaction) {
  return tx.withTables<MatchingTables>().selectFrom("recommendations");
}

function asRecommendation(row: RecommendationRow): Recommendation {
  return {
    id: row.id,
    fiscalYear: row.fiscal_year,
    positionId: row.position_id,
    companyId: row.company_id,
    round: row.round,
    state: row.state,
    sentAt: row.sent_at,
    answerBy: row.answer_by,
  };
}

function asMatch(row: Row): Match {
  return {
    id: row.id,
    recommendationId: row.recommendation_id,
    positionId: row.position_id,
    companyId: row.company_id,
    applicationId: row.application_id,
    courseApplicationId: row.course_application_id,
    accountId: row.account_id,
    fiscalYear: row.fiscal_year,
    course: row.course,
    placeInList: row.place_in_list,
    suitability: row.suitability,
    parts: row.parts as SuitabilityPoints[],
    pinnedReason: row.pinned_reason,
    state: row.state,
    stateSince: row.state_since,
    viewedAt: row.viewed_at,
    hostAgreedAt: row.host_agreed_at,
    hostDeclinedReason: row.host_declined_reason,
    hostDeclinedNote: row.host_declined_note,
    offeredAt: row.offered_at,
    offerAnswerBy: row.offer_answer_by,
    internAgreedAt: row.intern_agreed_at,
    internDeclinedReason: row.intern_declined_reason,
    internDeclinedNote: row.intern_declined_note,
    termsVersion: row.terms_version,
    hostTermsVersion: row.host_terms_version,
    hostRank: row.host_rank,
    hostRankedBy: row.host_ranked_by,
    hostRankedAt: row.host_ranked_at,
    personRank: row.person_rank,
    isReserve: row.is_reserve,
    committeeDecision: row.committee_decision,
    committeeAt: row.committee_at,
    committeeNote: row.committee_note,
    confirmedAt: row.confirmed_at,
    cancelledBySide: row.cancelled_by_side,
    cancelledAt: row.cancelled_at,
    cancelledReason: row.cancelled_reason as CancelReason | "",
    cancelledNote: row.cancelled_note,
    supersededBecause: row.superseded_because,
    version: row.version,
  };
}
