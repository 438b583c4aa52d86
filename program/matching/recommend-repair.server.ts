import { newId } from "#platform/ids.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { positionById } from "#program/host-companies/position-records.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { ownersOf } from "./owners.server.ts";
import { unanswered } from "./recommend-candidates.server.ts";
import { recommendationsWhere } from "./records.server.ts";
import { sendIn } from "./send-recommendation.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { SuitabilityPoints } from "./match.ts";
import type { FittingPair } from "./repair-market.ts";
import type { SendProblem } from "./send-recommendation.server.ts";
import type { MatchingTables } from "./tables.ts";

/** How the list came about: which calculation, on what. */
export interface RepairRecord {
  readonly engine: string;
  readonly inputHash: string;
  readonly reason: string;
}

/**
 * Recommends those whom a repair found to one position and sends the list at once, as a round of its own, in the caller's transaction. A
 * proposal of the office that stands there makes way. The year's number of rounds does not bind: nobody chose to need this one.
 */
export async function recommendRepair(
  tx: Transaction,
  act: Act,
  positionId: string,
  pairs: readonly (FittingPair & { readonly parts: readonly SuitabilityPoints[] })[],
  record: RepairRecord,
): Promise<Outcome<{ answerBy: Date }, SendProblem>> {
  const position = await positionById(tx, positionId);
  const tables = tx.withTables<MatchingTables>();
  const rounds = await recommendationsWhere(tx, { positionId });
  const standing = rounds.find((one) => one.state === "proposed") ?? null;
  const id = standing?.id ?? newId();
  const engine = JSON.stringify({ repair: record });
  if (standing === null) {
    await tables
      .insertInto("recommendations")
      .values({
        id,
        fiscal_year: position.fiscalYear,
        position_id: positionId,
        company_id: position.companyId,
        round: (rounds.at(-1)?.round ?? 0) + 1,
        state: "proposed",
        engine,
        made_by: accountOf(act),
        made_at: act.now,
        sent_by: null,
        sent_at: null,
        answer_by: null,
      })
      .execute();
  } else {
    await tables.deleteFrom("matches").where("recommendation_id", "=", id).where("state", "=", "proposed").execute();
    await tables
      .updateTable("recommendations")
      .set({ engine, made_by: accountOf(act), made_at: act.now })
      .where("id", "=", id)
      .execute();
  }
  const owners = await ownersOf(
    tx,
    pairs.map((one) => one.courseApplicationId),
  );
  await tables
    .insertInto("matches")
    .values(
      pairs.map((one, at) => ({
        id: newId(),
        recommendation_id: id,
        position_id: positionId,
        company_id: position.companyId,
        application_id: owners.get(one.courseApplicationId)!.application_id,
        course_application_id: one.courseApplicationId,
        account_id: owners.get(one.courseApplicationId)!.account_id,
        fiscal_year: position.fiscalYear,
        course: position.course,
        place_in_list: at + 1,
        suitability: one.suitability,
        parts: JSON.stringify(one.parts),
        pinned_reason: record.reason,
        state: "proposed" as const,
        state_since: act.now,
        ...unanswered,
      })),
    )
    .execute();
  await writeHistory(tx, act, {
    what: "candidates-recommended",
    about: { kind: "recommendation", id },
    fiscalYear: position.fiscalYear,
    facts: { position: positionId, candidates: pairs.length, inputHash: record.inputHash, repair: true },
  });
  return await sendIn(tx, act, id);
}
