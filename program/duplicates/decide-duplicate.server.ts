import { assert } from "#platform/assert.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { moveCourseApplications } from "#program/intern-applications/move-course-applications.server.ts";
import { courseApplicationsOf } from "#program/intern-applications/records.server.ts";
import { lockApplication } from "#program/intern-applications/records.server.ts";
import { finalCourseStates } from "#program/intern-applications/states.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { applicationEndedByMerge } from "./letters.ts";
import { applicationGoesOn } from "./letters.ts";
import { cardById } from "./records.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { InternApplication } from "#program/intern-applications/intern-application.ts";
import type { InternApplicationTables } from "#program/intern-applications/tables.ts";
import type { DuplicateCard } from "./duplicate.ts";
import type { DuplicateTables } from "./tables.ts";

/** in-matching: a company has seen this one, so it is the one to keep; not-sent: it was withdrawn meanwhile, and nothing is to merge. */
export type MergeProblem = Problem<"changed-meanwhile" | "choice-unknown" | "in-matching" | "not-sent">;

/** The office says that two applications are of two people; the card is closed for good. A second press changes nothing. */
export async function sayNotTheSame(act: Act, id: string, version: number): Promise<Outcome<null, MergeProblem>> {
  requirePermission(act, "screen-documents");
  return await act.db.transaction(async (tx) => {
    const card = await cardById(tx, id, true);
    if (card.state === "not_same") return done(null);
    if (card.state !== "open" || card.version !== version) return refused({ code: "changed-meanwhile" as const, field: null });
    await close(tx, act, card, null);
    for (const application of [card.first, card.second])
      await writeHistory(tx, act, {
        what: "duplicate-denied",
        about: { kind: "intern-application", id: application },
        fiscalYear: card.fiscalYear,
        facts: { other: application === card.first ? card.second : card.first },
      });
    return done(null);
  });
}

/**
 * The office says that two applications are one person's, and which goes on. The other ends for all its courses; its answers, history and
 * letters stay as they are, and the card in each history names both. Both accounts are told. Throws `NotFound`.
 */
export async function mergeDuplicates(act: Act, id: string, keep: string, version: number): Promise<Outcome<null, MergeProblem>> {
  requirePermission(act, "screen-documents");
  return await act.db.transaction(async (tx) => {
    const seen = await cardById(tx, id);
    if (keep !== seen.first && keep !== seen.second) return refused({ code: "choice-unknown" as const, field: "keep" });
    // Always in the same order, so that two merges never wait for each other.
    const [first, second] = [await lockApplication(tx, seen.first), await lockApplication(tx, seen.second)];
    const card = await cardById(tx, id, true);
    if (card.state === "merged" && card.kept === keep) return done(null);
    if (card.state !== "open" || card.version !== version) return refused({ code: "changed-meanwhile" as const, field: null });
    const [kept, ended] = keep === first.id ? [first, second] : [second, first];
    if (kept.state !== "submitted") return refused({ code: "not-sent" as const, field: "keep" });
    const courses = await courseApplicationsOf(tx, ended.id);
    if (courses.some((course) => ["recommended", "offered", "agreed", "confirmed"].includes(course.state)))
      return refused({ code: "in-matching" as const, field: "keep" });
    const live = courses.filter((course) => !finalCourseStates.includes(course.state));
    await moveCourseApplications(
      tx,
      act,
      live.map((course) => course.id),
      "superseded",
      "duplicate",
    );
    if (ended.state === "submitted")
      await tx
        .withTables<InternApplicationTables>()
        .updateTable("intern_applications")
        .set({ state: "withdrawn", withdrawn_at: act.now, withdrawal_reason: "merged", version: ended.version + 1, updated_at: act.now })
        .where("id", "=", ended.id)
        .execute();
    await close(tx, act, card, kept.id);
    await tellBoth(tx, act, card, kept, ended);
    return done(null);
  });
}

async function close(tx: Transaction, act: Act, card: DuplicateCard, kept: string | null): Promise<void> {
  await tx
    .withTables<DuplicateTables>()
    .updateTable("duplicate_cards")
    .set({
      state: kept === null ? "not_same" : "merged",
      kept_application: kept,
      decided_by: accountOf(act),
      decided_at: act.now,
      version: card.version + 1,
    })
    .where("id", "=", card.id)
    .execute();
}

/** Each is told of its own number alone: if the two were two people after all, neither learns anything of the other. */
async function tellBoth(tx: Transaction, act: Act, card: DuplicateCard, kept: InternApplication, ended: InternApplication): Promise<void> {
  assert(kept.number !== null && ended.number !== null, "applications that were sent have numbers");
  for (const one of [kept, ended]) {
    const about = { kind: "intern-application", id: one.id };
    await writeHistory(tx, act, {
      what: one === kept ? "application-goes-on-after-merge" : "application-merged",
      about,
      fiscalYear: one.fiscalYear,
      subjectAccount: one.accountId,
      facts: { card: card.id },
    });
    await queueLetter(tx, act, {
      to: { account: one.accountId },
      words: one === kept ? applicationGoesOn(kept.number) : applicationEndedByMerge(ended.number),
      about,
      fiscalYear: one.fiscalYear,
    });
  }
}
