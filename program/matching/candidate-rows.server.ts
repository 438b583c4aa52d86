import { isId } from "#platform/ids.ts";
import type { Selectable } from "kysely";
import type { Transaction } from "#platform/database.server.ts";
import type { InternApplicationTables } from "#program/intern-applications/tables.ts";
import type { CourseApplicationState } from "#program/intern-applications/intern-application.ts";
import type { MatchState } from "./match.ts";
import type { SupersededBecause } from "./match.ts";
import type { MatchSide } from "./match.ts";
import type { MatchingTables } from "./tables.ts";

/** A match as its company sees it: answers and days, no points and no inner reasons of the office. */
export interface CandidateRow {
  readonly id: string;
  readonly recommendationId: string;
  readonly positionId: string;
  readonly companyId: string;
  readonly applicationId: string;
  readonly courseApplicationId: string;
  readonly accountId: string;
  readonly fiscalYear: number;
  readonly course: string;
  readonly placeInList: number;
  readonly state: MatchState;
  readonly stateSince: Date;
  readonly viewedAt: Date | null;
  readonly hostAgreedAt: Date | null;
  /** Where the company put them in its own order, from 1; null where it gave none. */
  readonly hostRank: number | null;
  readonly declinedReason: string;
  readonly declinedNote: string;
  readonly offeredAt: Date | null;
  readonly offerAnswerBy: Date | null;
  /** The person agreed to another place and keeps this offer in case it falls away. */
  readonly isReserve: boolean;
  readonly internAgreedAt: Date | null;
  readonly confirmedAt: Date | null;
  readonly cancelledBySide: MatchSide | null;
  readonly supersededBecause: SupersededBecause | null;
  /** Null once the person's course application is closed to this company. */
  readonly wishRank: number | null;
  readonly courseState: CourseApplicationState | null;
}

const columns = [
  "id",
  "recommendation_id",
  "position_id",
  "company_id",
  "application_id",
  "course_application_id",
  "account_id",
  "fiscal_year",
  "course",
  "place_in_list",
  "state",
  "state_since",
  "viewed_at",
  "host_agreed_at",
  "host_rank",
  "host_declined_reason",
  "host_declined_note",
  "offered_at",
  "offer_answer_by",
  "is_reserve",
  "intern_agreed_at",
  "confirmed_at",
  "cancelled_by_side",
  "superseded_because",
] as const;
type Row = Pick<Selectable<MatchingTables["matches"]>, (typeof columns)[number]> & {
  wish_rank: number | null;
  course_state: CourseApplicationState | null;
};

/** The company's own matches of a round, a position or one by id, in the order of their lists. */
export async function candidateRows(
  tx: Transaction,
  wish: { recommendationId: string } | { positionId: string } | { ids: readonly string[] },
): Promise<CandidateRow[]> {
  if ("ids" in wish && (wish.ids.length === 0 || !wish.ids.every(isId))) return [];
  const rows = await tx
    .withTables<MatchingTables & InternApplicationTables>()
    .selectFrom("matches as m")
    .leftJoin("course_applications as c", "c.id", "m.course_application_id")
    .select(columns.map((column) => `m.${column}` as const))
    .select(["c.wish_rank as wish_rank", "c.state as course_state"])
    .$if("recommendationId" in wish, (query) =>
      query.where("m.recommendation_id", "=", (wish as { recommendationId: string }).recommendationId),
    )
    .$if("positionId" in wish, (query) => query.where("m.position_id", "=", (wish as { positionId: string }).positionId))
    .$if("ids" in wish, (query) => query.where("m.id", "in", [...(wish as { ids: readonly string[] }).ids]))
    .orderBy("m.place_in_list")
    .orderBy("m.id")
    .execute();
  return rows.map(asRow);
}

function asRow(row: Row): CandidateRow {
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
    state: row.state,
    stateSince: row.state_since,
    viewedAt: row.viewed_at,
    hostAgreedAt: row.host_agreed_at,
    hostRank: row.host_rank,
    declinedReason: row.host_declined_reason,
    declinedNote: row.host_declined_note,
    offeredAt: row.offered_at,
    offerAnswerBy: row.offer_answer_by,
    isReserve: row.is_reserve,
    internAgreedAt: row.intern_agreed_at,
    confirmedAt: row.confirmed_at,
    cancelledBySide: row.cancelled_by_side,
    supersededBecause: row.superseded_because,
    wishRank: row.wish_rank,
    courseState: row.course_state,
  };
}
