import { newId } from "#platform/ids.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { ownersOf } from "./owners.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { PositionOfCompany } from "#program/host-companies/position-records.server.ts";
import type { SuitabilityPoints } from "./match.ts";
import type { MatchingTables } from "./tables.ts";

/** A round as it is to be kept; `standingId` is the proposal that it takes the place of, or null; `engine` the record of its calculation. */
export interface ProposedRound {
  readonly standingId: string | null;
  readonly position: PositionOfCompany;
  readonly round: number;
  readonly engine: string;
  /** Best first. */
  readonly list: readonly {
    readonly courseApplicationId: string;
    readonly suitability: number;
    readonly parts: readonly SuitabilityPoints[];
    readonly pinnedReason: string;
  }[];
}

/** Keeps a list as the proposed round of its position, in the caller's transaction, and gives the round's id. */
export async function keepProposedRound(
  tx: Transaction,
  act: Act,
  { standingId, position, round, engine, list }: ProposedRound,
): Promise<string> {
  const tables = tx.withTables<MatchingTables>();
  const id = standingId ?? newId();
  const made = { engine, made_by: accountOf(act), made_at: act.now };
  if (standingId === null) {
    const row = { id, fiscal_year: position.fiscalYear, position_id: position.id, company_id: position.companyId, round };
    await tables
      .insertInto("recommendations")
      .values({ ...row, ...made, state: "proposed", sent_by: null, sent_at: null, answer_by: null })
      .execute();
  } else {
    await tables.deleteFrom("matches").where("recommendation_id", "=", id).where("state", "=", "proposed").execute();
    await tables.updateTable("recommendations").set(made).where("id", "=", id).execute();
  }
  if (list.length === 0) return id;
  const owners = await ownersOf(
    tx,
    list.map((one) => one.courseApplicationId),
  );
  const rows = list.map((one, index) => ({
    id: newId(),
    recommendation_id: id,
    position_id: position.id,
    company_id: position.companyId,
    application_id: owners.get(one.courseApplicationId)!.application_id,
    course_application_id: one.courseApplicationId,
    account_id: owners.get(one.courseApplicationId)!.account_id,
    fiscal_year: position.fiscalYear,
    course: position.course,
    place_in_list: index + 1,
    suitability: one.suitability,
    parts: JSON.stringify(one.parts),
    pinned_reason: one.pinnedReason,
    state: "proposed" as const,
    state_since: act.now,
    ...unanswered,
  }));
  await tables.insertInto("matches").values(rows).execute();
  return id;
}

/** Columns of a match that nobody has answered yet. */
export const unanswered = {
  viewed_at: null,
  host_agreed_by: null,
  host_agreed_at: null,
  host_declined_reason: "",
  host_declined_note: "",
  offered_at: null,
  offer_answer_by: null,
  intern_agreed_at: null,
  intern_declined_reason: "",
  intern_declined_note: "",
  host_terms_version: "",
  host_rank: null,
  host_ranked_by: null,
  host_ranked_at: null,
  terms_version: "",
  person_rank: null,
  committee_decision: null,
  committee_by: null,
  committee_at: null,
  committee_note: "",
  confirmed_by: null,
  confirmed_at: null,
  cancelled_by_side: null,
  cancelled_at: null,
  cancelled_reason: "",
  superseded_because: null,
  cancelled_note: "",
  version: 1,
};
