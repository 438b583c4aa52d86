import { newId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { accountNames } from "#program/accounts/records.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { positionById } from "#program/host-companies/position-records.server.ts";
import { courseApplicationById } from "#program/intern-applications/records.server.ts";
import { lockCourseApplications } from "#program/intern-applications/records.server.ts";
import { recordProvision } from "#program/third-party-provision/record-provision.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { theCourse } from "#program/year/rules.ts";
import { decideIn } from "./decide-match.server.ts";
import { factsOf } from "./people.server.ts";
import { peopleSeen } from "./people.server.ts";
import { reasonsFor } from "./reasons.ts";
import { matchById } from "./records.server.ts";
import { matchesWhere } from "./records.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { PositionOfCompany } from "#program/host-companies/position-records.server.ts";
import type { ProvidedItem } from "#program/third-party-provision/provision.ts";
import type { CommitteeDecision } from "./decide-match.server.ts";
import type { Match } from "./match.ts";
import type { Reasons } from "./reasons.ts";
import type { MatchingTables } from "./tables.ts";

/** A match on the committee's list, with as much of the person as the list shows. */
export interface SittingLine {
  readonly match: Match;
  readonly position: PositionOfCompany;
  readonly number: string;
  readonly name: string;
  readonly reasons: Reasons;
}

/** What of each person the list shows. */
export const itemsOfList = ["name", "languages", "skills", "wishes", "suitability"] as const satisfies readonly ProvidedItem[];

/** Every match that waits, each with who and how they fit; written into the record of provisions in the same transaction. */
export async function showSitting(act: Act): Promise<readonly SittingLine[]> {
  requirePermission(act, "decide-in-committee");
  return await act.db.transaction(async (tx) => {
    const waiting = await matchesWhere(tx, { states: ["committee_pending"] });
    const people = await peopleSeen(
      tx,
      waiting.map((one) => one.applicationId),
    );
    const lines: SittingLine[] = [];
    for (const match of waiting) {
      const person = people.get(match.applicationId);
      if (person === undefined) continue;
      const year = await yearOf(tx, match.fiscalYear);
      const position = await positionById(tx, match.positionId);
      const wishRank = (await courseApplicationById(tx, match.courseApplicationId))?.wishRank ?? 1;
      const reasons = reasonsFor(theCourse(year, match.course), position, factsOf(person, wishRank));
      lines.push({ match, position, number: person.number, name: person.name, reasons });
      await recordProvision(tx, act, {
        fiscalYear: match.fiscalYear,
        subjectAccount: match.accountId,
        recipient: { kind: "committee", name: "審査委員会 / Screening committee", accountId: accountOf(act) },
        purpose: "selection",
        items: itemsOfList,
        means: "view",
        policyVersion: year.privacy.textVersion,
        about: { kind: "match", id: match.id },
      });
    }
    return lines;
  });
}

/** A sitting as it is to be recorded: who sat, what was said of the whole, and a decision for each match that was decided. */
export interface Sitting {
  readonly attended: string;
  readonly remarks: string;
  readonly decisions: readonly (CommitteeDecision & { readonly matchId: string })[];
}

export type SittingProblem = Problem<"required" | "state-forbids" | "note-needed" | "nothing-decided">;

/**
 * Decides several matches in one sitting and records its minutes: all of it or nothing. A match that somebody else decided meanwhile
 * refuses the whole, so that minutes never say what was not done. Problems stand at the field of their match (`decision-`, `note-`).
 */
export async function holdSitting(
  act: Act,
  { attended, remarks, decisions }: Sitting,
): Promise<Outcome<{ sittingId: string }, SittingProblem>> {
  requirePermission(act, "decide-in-committee");
  const problems: SittingProblem[] = [
    ...(attended === "" ? [{ code: "required" as const, field: "attended" }] : []),
    ...(decisions.length === 0 ? [{ code: "nothing-decided" as const, field: null }] : []),
    ...decisions
      .filter((one) => one.decision === "sent_back" && one.note === "")
      .map((one) => ({ code: "note-needed" as const, field: `note-${one.matchId}` })),
  ];
  if (problems.length > 0) return refused(...problems);
  return await act.db.transaction(async (tx) => {
    const matches: Match[] = [];
    for (const one of decisions) matches.push(found(await matchById(tx, one.matchId), "match"));
    // All course applications first, in the order of their ids, as everywhere.
    await lockCourseApplications(
      tx,
      matches.map((one) => one.courseApplicationId),
    );
    for (const { matchId, decision, note } of decisions) {
      if ((await matchById(tx, matchId))?.state !== "committee_pending")
        return refused({ code: "state-forbids" as const, field: `decision-${matchId}` });
      const decided = await decideIn(tx, act, matchId, { decision, note });
      if (!decided.ok) return refused(...decided.problems.map((one) => ({ ...one, field: `decision-${matchId}` })));
    }
    const accountId = accountOf(act);
    const id = newId();
    const fiscalYear = Math.max(...matches.map((one) => one.fiscalYear));
    await tx
      .withTables<MatchingTables>()
      .insertInto("committee_sittings")
      .values({
        id,
        fiscal_year: fiscalYear,
        held_at: act.now,
        held_by: accountId,
        held_by_name: ((await accountNames(tx, [accountId])).get(accountId) ?? "").slice(0, 400),
        attended,
        remarks,
        matches: matches.map((one) => one.id),
      })
      .execute();
    await writeHistory(tx, act, {
      what: "committee-sat",
      about: { kind: "committee-sitting", id },
      fiscalYear,
      facts: {
        approved: decisions.filter((one) => one.decision === "approved").length,
        sentBack: decisions.filter((one) => one.decision === "sent_back").length,
      },
    });
    return done({ sittingId: id });
  });
}

/** The minutes of one sitting: who, when, what was decided with which reasons. Names no candidate, so that reading it is no provision. */
export interface Minutes {
  readonly id: string;
  readonly heldAt: Date;
  readonly heldBy: string;
  readonly attended: string;
  readonly remarks: string;
  readonly decided: readonly { readonly match: Match; readonly position: PositionOfCompany }[];
}

/** The minutes of every sitting, newest first; for the committee. */
export async function listMinutes(act: Act): Promise<readonly Minutes[]> {
  requirePermission(act, "decide-in-committee");
  return await act.db.transaction(async (tx) => {
    const rows = await tx
      .withTables<MatchingTables>()
      .selectFrom("committee_sittings")
      .selectAll()
      .orderBy("held_at", "desc")
      .limit(100)
      .execute();
    const minutes: Minutes[] = [];
    for (const row of rows) {
      const decided: Minutes["decided"][number][] = [];
      for (const id of row.matches) {
        const match = found(await matchById(tx, id), "match");
        decided.push({ match, position: await positionById(tx, match.positionId) });
      }
      minutes.push({
        id: row.id,
        heldAt: row.held_at,
        heldBy: row.held_by_name,
        attended: row.attended,
        remarks: row.remarks,
        decided,
      });
    }
    return minutes;
  });
}
