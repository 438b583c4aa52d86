import { positionById } from "#program/host-companies/position-records.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { keepProposedRound } from "./keep-proposed-round.server.ts";
import { recommendationsWhere } from "./records.server.ts";
import { sendIn } from "./send-recommendation.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { SuitabilityPoints } from "./match.ts";
import type { FittingPair } from "./repair-market.ts";
import type { SendProblem } from "./send-recommendation.server.ts";

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
  const rounds = await recommendationsWhere(tx, { positionId });
  const standing = rounds.find((one) => one.state === "proposed") ?? null;
  const id = await keepProposedRound(tx, act, {
    standingId: standing?.id ?? null,
    position,
    round: (rounds.at(-1)?.round ?? 0) + 1,
    engine: JSON.stringify({ repair: record }),
    list: pairs.map((one) => ({ ...one, pinnedReason: record.reason })),
  });
  await writeHistory(tx, act, {
    what: "candidates-recommended",
    about: { kind: "recommendation", id },
    fiscalYear: position.fiscalYear,
    facts: { position: positionId, candidates: pairs.length, inputHash: record.inputHash, repair: true },
  });
  return await sendIn(tx, act, id);
}
