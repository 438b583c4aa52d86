import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { sql } from "kysely";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { moveCompanyApplication } from "#program/host-companies/move-application.server.ts";
import { lockPosition } from "#program/host-companies/position-records.server.ts";
import { positionById } from "#program/host-companies/position-records.server.ts";
import { positionsOf } from "#program/host-companies/position-records.server.ts";
import { lockCompanyApplication } from "#program/host-companies/records.server.ts";
import { lockCourseApplications } from "#program/intern-applications/records.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { cancelIn } from "./cancel-match.server.ts";
import { searchClosed } from "./choice-letters.ts";
import { supersede } from "./end-matches.server.ts";
import { lettersTo } from "./people.server.ts";
import { placeFacts } from "./place-facts.server.ts";
import { lockMarket } from "./recommend-candidates.server.ts";
import { matchesWhere } from "./records.server.ts";
import { recommendationsWhere } from "./records.server.ts";
import { takesSeat } from "./states.ts";
import { waitsForCompany } from "./states.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { PositionOfCompany } from "#program/host-companies/position-records.server.ts";
import type { HostCompanyTables } from "#program/host-companies/tables.ts";
import type { MatchingTables } from "./tables.ts";

/** Whose wish it is that the search ends: the company can host nobody, or the office ends a search without candidates. */
export interface Closing {
  readonly side: "company" | "office";
  /** The office's own words; they stay in it. */
  readonly reason: string;
}

/**
 * Ends the search for a position, also while its list is out: candidates go back to the pool, offers and agreements that are not confirmed
 * are cancelled with their letters, the rounds close. A company for which nobody comes in any position is `unmatched`. Confirmed matches
 * stay: they are cancelled by their own deed first, or stay where the company keeps its intern.
 */
export async function closePosition(act: Act, positionId: string, closing: Closing): Promise<Outcome<null, Problem<"reason-needed">>> {
  requirePermission(act, "confirm-matches");
  if (closing.reason === "") return refused({ code: "reason-needed" as const, field: "closeReason" });
  return await act.db.transaction(async (tx) => await closeIn(tx, act, positionId, closing));
}

/** A company that cannot host at all: the search for each of its open positions of the year ends, all of them or none. */
export async function closeCompany(act: Act, positionId: string, closing: Closing): Promise<Outcome<null, Problem<"reason-needed">>> {
  requirePermission(act, "confirm-matches");
  if (closing.reason === "") return refused({ code: "reason-needed" as const, field: "closeReason" });
  return await act.db.transaction(async (tx) => {
    const { companyApplicationId } = await positionById(tx, positionId);
    const open = (await positionsOf(tx, companyApplicationId)).filter((one) => one.state === "open" || one.id === positionId);
    for (const one of open.sort((one, other) => (`${one.course} ${one.id}` < `${other.course} ${other.id}` ? -1 : 1)))
      await closeIn(tx, act, one.id, closing);
    return done(null);
  });
}

/** The same inside the caller's transaction. */
export async function closeIn(tx: Transaction, act: Act, positionId: string, { side, reason }: Closing): Promise<Outcome<null, never>> {
  const seen = await positionById(tx, positionId);
  // The same order as everywhere: the market (no list is sent meanwhile), the course applications, then the position.
  await lockMarket(tx, seen.fiscalYear, seen.course);
  const states = ["proposed", ...waitsForCompany, ...takesSeat] as const;
  await lockCourseApplications(
    tx,
    (await matchesWhere(tx, { positionId, states })).map((one) => one.courseApplicationId),
  );
  const position = await lockPosition(tx, positionId);
  if (position.state === "closed") return done(null);
  // Read again: an answer may have come while this waited for the lock.
  const open = await matchesWhere(tx, { positionId, states });
  for (const match of open.filter((one) => takesSeat.includes(one.state) && one.state !== "confirmed"))
    await cancelIn(tx, act, match.id, { version: null, side, reason: "company-closed-place", note: reason });
  await supersede(
    tx,
    act,
    open.filter((one) => !takesSeat.includes(one.state)),
    "position-closed",
  );
  for (const round of (await recommendationsWhere(tx, { positionId })).filter((one) => one.state !== "closed"))
    await tx.withTables<MatchingTables>().updateTable("recommendations").set({ state: "closed" }).where("id", "=", round.id).execute();
  await tx
    .withTables<HostCompanyTables>()
    .updateTable("positions")
    .set({ state: "closed", version: sql`version + 1` })
    .where("id", "=", positionId)
    .execute();
  await writeHistory(tx, act, {
    what: "position-search-closed",
    about: { kind: "position", id: positionId },
    fiscalYear: position.fiscalYear,
    subjectCompany: position.companyId,
    facts: { side, reason },
  });
  await settleCompany(tx, act, position);
  const words = searchClosed(await placeFacts(tx, positionId), side);
  const about = { kind: "position", id: positionId };
  const people = await lettersTo(tx, position.companyId);
  await queueLetter(tx, act, ...people.map((account) => ({ to: { account }, words, about, fiscalYear: position.fiscalYear })));
  return done(null);
}

/** With its last search over, a company is placed where somebody comes, else unmatched; one that still searches stays as it is. */
async function settleCompany(tx: Transaction, act: Act, position: PositionOfCompany): Promise<void> {
  const application = await lockCompanyApplication(tx, position.companyApplicationId);
  if (application.state !== "matching") return;
  let comes = 0;
  for (const one of await positionsOf(tx, application.id)) {
    const confirmed = (await matchesWhere(tx, { positionId: one.id, states: ["confirmed"] })).length;
    if (one.state === "open" && confirmed < one.seats) return;
    comes += confirmed;
  }
  await moveCompanyApplication(tx, act, application, [comes > 0 ? "placed" : "unmatched"]);
}
