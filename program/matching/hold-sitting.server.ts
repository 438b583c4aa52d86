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
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { PositionOfCompany } from "#program/host-companies/position-records.server.ts";
import type { InternApplicationTables } from "#program/intern-applications/tables.ts";
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
  /** Matches that lay before the sitting and were left for a later one; left out where there were none. */
  readonly later?: readonly string[];
}

export type SittingProblem = Problem<"required" | "state-forbids" | "decided-meanwhile" | "note-needed" | "nothing-decided">;

/** Everything that stands against a sitting as it was typed and as the list is now, decided nothing yet: before it is recorded for good. */
export async function checkSitting(act: Act, sitting: Sitting): Promise<Outcome<null, SittingProblem>> {
  requirePermission(act, "decide-in-committee");
  const typed = missingIn(sitting);
  const meanwhile = await act.db.transaction(async (tx) => (await matchesOf(tx, sitting)).problems);
  const problems = [...typed, ...meanwhile];
  return problems.length > 0 ? refused(...problems) : done(null);
}

function missingIn({ attended, decisions }: Sitting): SittingProblem[] {
  return [
    ...(attended === "" ? [{ code: "required" as const, field: "attended" }] : []),
    ...(decisions.length === 0 ? [{ code: "nothing-decided" as const, field: null }] : []),
    ...decisions
      .filter((one) => one.decision === "sent_back" && one.note === "")
      .map((one) => ({ code: "note-needed" as const, field: `note-${one.matchId}` })),
  ];
}

/** The matches of a sitting with the numbers of their people, and a problem for each that waits no more; it carries the number. */
async function matchesOf(tx: Transaction, { decisions }: Sitting) {
  const matches: Match[] = [];
  for (const one of decisions) matches.push(found(await matchById(tx, one.matchId), "match"));
  const numbers = await numbersOf(tx, matches);
  const problems = matches
    .filter((one) => one.state !== "committee_pending")
    .map((one) => ({
      code: "decided-meanwhile" as const,
      field: `decision-${one.id}`,
      facts: { number: numbers.get(one.applicationId) ?? "" },
    }));
  return { matches, numbers, problems };
}

/** The numbers of applications by their ids: a number is no name. */
export async function numbersOf(tx: Transaction, matches: readonly Match[]): Promise<ReadonlyMap<string, string>> {
  if (matches.length === 0) return new Map();
  const rows = await tx
    .withTables<InternApplicationTables>()
    .selectFrom("intern_applications")
    .select(["id", "number"])
    .where(
      "id",
      "in",
      matches.map((one) => one.applicationId),
    )
    .execute();
  return new Map(rows.map((row) => [row.id, row.number ?? ""]));
}

/** The numbers of those that a sitting left for later and that still wait, in their order. */
async function numbersLeft(tx: Transaction, { later = [] }: Sitting): Promise<string[]> {
  const waiting = (await matchesWhere(tx, { states: ["committee_pending"] })).filter((one) => later.includes(one.id));
  return [...(await numbersOf(tx, waiting)).values()].sort();
}

/**
 * Decides several matches in one sitting and records its minutes: all of it or nothing. A match that somebody else decided meanwhile
 * refuses the whole, so that minutes never say what was not done. Problems stand at the field of their match (`decision-`, `note-`).
 */
export async function holdSitting(act: Act, sitting: Sitting): Promise<Outcome<{ sittingId: string }, SittingProblem>> {
  requirePermission(act, "decide-in-committee");
  const { attended, remarks, decisions } = sitting;
  const problems = missingIn(sitting);
  if (problems.length > 0) return refused(...problems);
  return await act.db.transaction(async (tx) => {
    // All course applications first, in the order of their ids, as everywhere.
    await lockCourseApplications(
      tx,
      (await matchesOf(tx, sitting)).matches.map((one) => one.courseApplicationId),
    );
    const { matches, numbers, problems: meanwhile } = await matchesOf(tx, sitting);
    if (meanwhile.length > 0) return refused(...meanwhile);
    for (const { matchId, decision, note } of decisions) {
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
        numbers: matches.map((one) => numbers.get(one.applicationId) ?? ""),
        left_numbers: await numbersLeft(tx, sitting),
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
  readonly decided: readonly { readonly match: Match; readonly number: string; readonly position: PositionOfCompany }[];
  /** Numbers of applications that were left for a later sitting. */
  readonly left: readonly string[];
}

/** The minutes of every sitting, newest first; for the committee. */
export async function listMinutes(act: Act): Promise<readonly Minutes[]> {
  requirePermission(act, "decide-in-committee");
  return await allMinutes(act);
}

/** The same for those of the office who confirm what the committee approved. */
export async function listMinutesForOffice(act: Act): Promise<readonly Minutes[]> {
  requirePermission(act, "confirm-matches");
  return await allMinutes(act);
}

async function allMinutes(act: Act): Promise<readonly Minutes[]> {
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
      for (const [index, id] of row.matches.entries()) {
        const match = found(await matchById(tx, id), "match");
        const number = row.numbers[index] ?? (await numbersOf(tx, [match])).get(match.applicationId) ?? "";
        decided.push({ match, number, position: await positionById(tx, match.positionId) });
      }
      minutes.push({
        id: row.id,
        heldAt: row.held_at,
        heldBy: row.held_by_name,
        attended: row.attended,
        remarks: row.remarks,
        decided,
        left: row.left_numbers,
      });
    }
    return minutes;
  });
}
