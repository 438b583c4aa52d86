import { newId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { accountNames } from "#program/accounts/records.server.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { lockCourseApplications } from "#program/intern-applications/records.server.ts";
import { closeIn } from "#program/matching/close-position.server.ts";
import { matchById } from "#program/matching/records.server.ts";
import { lockMarket } from "#program/matching/recommend-candidates.server.ts";
import { recommendRepair } from "#program/matching/recommend-repair.server.ts";
import { holdsSeat } from "#program/matching/rules.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { theCourse } from "#program/year/rules.ts";
import { fallAway } from "./end-match.server.ts";
import { changeKindsOf } from "./match-change.ts";
import { leftByThemselves } from "./match-change.ts";
import { calculate } from "./preview-change.server.ts";
import { cancelledAs } from "./messages.ts";
import { repairsOf } from "./records.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Match } from "#program/matching/match.ts";
import type { ChangeKind } from "./match-change.ts";
import type { MatchRepair } from "./match-change.ts";
import type { MatchChangeTables } from "./tables.ts";

/** What a person of the office decided: what happened, and whether the proposal that they read is followed. */
export interface ChangeDecision {
  readonly version: number;
  readonly change: ChangeKind;
  /** Of the proposal that was read; another one is refused. Not asked where it is not followed. */
  readonly inputHash: string;
  readonly isFollowed: boolean;
  readonly reason: string;
}

/**
 * Carries out a change: the match (of a closing position: all of them) and internships in preparation are called off with their letters,
 * and where the proposal is followed, those it found are recommended at once. Of a person who has left by themselves nothing is to be called
 * off: only who follows is decided. All of it or none; a second press finds it done. Who decided otherwise, or second, is told who has decided.
 */
export async function carryOutChange(act: Act, matchId: string, decision: ChangeDecision): Promise<Outcome<null, Problem>> {
  requirePermission(act, "confirm-matches");
  const { change, isFollowed, reason } = decision;
  if (reason === "") return refused({ code: "required", field: "reason" });
  return await act.db.transaction(async (tx) => {
    const seen = found(await matchById(tx, matchId), "match");
    // The same order as everywhere: the market, the course applications, then matches and position.
    await lockMarket(tx, seen.fiscalYear, seen.course);
    await lockCourseApplications(tx, [seen.courseApplicationId]);
    const match = found(await matchById(tx, matchId), "match");
    const [earlier] = match.state === "cancelled" ? await repairsOf(tx, matchId) : [];
    if (earlier !== undefined) return isSame(earlier, decision, accountOf(act)) ? done(null) : refused(await decidedAlready(tx, earlier));
    if (match.version !== decision.version) return refused({ code: "changed-meanwhile", field: null });
    const hasLeft = leftByThemselves(match);
    if (hasLeft ? change !== "intern-withdrew" : !holdsSeat(match.state)) return refused({ code: "state-forbids", field: null });
    if (!changeKindsOf(theCourse(await yearOf(tx, match.fiscalYear), match.course)).includes(change))
      return refused({ code: "visa-not-needed", field: null });
    const { read, proposal, frozenSince } = await calculate(tx, match, change, act.now);
    if (isFollowed && proposal.inputHash !== decision.inputHash) return refused({ code: "market-moved", field: null });
    for (const one of hasLeft ? [] : read.gone) {
      const called = await callOff(tx, act, one, change, reason);
      if (!called.ok) return called;
    }
    if (change === "company-closed") await closeIn(tx, act, match.positionId, { side: "company", reason });
    for (const [positionId, moves] of isFollowed ? Map.groupBy(proposal.moves, (one) => one.positionId) : []) {
      const pairs = read.pairs.filter(
        (pair) => pair.positionId === positionId && moves.some((move) => move.courseApplicationId === pair.courseApplicationId),
      );
      const sent = await recommendRepair(tx, act, positionId, pairs, { engine: proposal.engine, inputHash: proposal.inputHash, reason });
      if (!sent.ok) return sent;
    }
    await tx
      .withTables<MatchChangeTables>()
      .insertInto("match_repairs")
      .values({
        id: newId(),
        fiscal_year: match.fiscalYear,
        course: match.course,
        match_id: match.id,
        position_id: match.positionId,
        change,
        frozen_since: frozenSince,
        proposal: JSON.stringify(proposal),
        is_followed: isFollowed,
        decided_by: accountOf(act),
        decided_at: act.now,
        reason,
      })
      .execute();
    await writeHistory(tx, act, {
      what: isFollowed ? "match-repaired" : "match-change-noted",
      about: { kind: "match", id: match.id },
      fiscalYear: match.fiscalYear,
      facts: {
        course: match.course,
        change,
        moves: isFollowed ? proposal.moves.length : 0,
        keeps: proposal.keeps,
        inputHash: proposal.inputHash,
      },
    });
    return done(null);
  });
}

/** True for a second press: the same person, the same change, the same way, and of a proposal that is followed the same one. */
function isSame(earlier: MatchRepair, { change, isFollowed, inputHash }: ChangeDecision, accountId: string): boolean {
  return (
    earlier.decidedBy === accountId &&
    earlier.change === change &&
    earlier.isFollowed === isFollowed &&
    (!isFollowed || earlier.proposal.inputHash === inputHash)
  );
}

/** The problem that it is decided, with who decided it, when (milliseconds of the epoch), and whether the proposal was followed (1 or 0). */
async function decidedAlready(tx: Transaction, { decidedBy, decidedAt, isFollowed }: MatchRepair): Promise<Problem> {
  const name = (await accountNames(tx, [decidedBy])).get(decidedBy) ?? "";
  return { code: "already-decided", field: null, facts: { name, at: decidedAt.getTime(), followed: Number(isFollowed) } };
}

async function callOff(tx: Transaction, act: Act, match: Match, change: ChangeKind, reason: string): Promise<Outcome<null, Problem>> {
  const { side, reason: code } = cancelledAs[change];
  const internshipReason = change === "visa-refused" ? "visa" : side === "intern" ? "other" : "company-reason";
  return await fallAway(tx, act, match.id, { version: null, side, reason: code, note: reason, internshipReason });
}
