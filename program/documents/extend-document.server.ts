import { sql } from "kysely";
import { dayOf } from "#platform/days.ts";
import { isDay } from "#platform/days.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { documentExtended } from "./letters.ts";
import { lockDocument } from "./records.server.ts";
import { informationExtended } from "./information-letters.ts";
import { isInformation } from "./information.ts";
import { deedOf } from "./rules.ts";
import { documentName } from "./rules.ts";
import { waitsForPerson } from "./rules.ts";
import { dayOutside } from "#program/year/day-bounds.ts";
import { daysOfYear } from "#program/year/day-bounds.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { DocumentTables } from "./tables.ts";
import type { DayProblem } from "#program/year/day-bounds.ts";

export type ExtendProblem = Problem<"changed-meanwhile" | "not-to-decide" | "due-too-early"> | DayProblem;

/** The office gives more time for a document that waits for its person; they are told, and reminders start anew for the new day. */
export async function extendDocument(
  act: Act,
  { documentId, version, dueOn }: { readonly documentId: string; readonly version: number; readonly dueOn: string },
): Promise<Outcome<null, ExtendProblem>> {
  requirePermission(act, "ask-for-documents");
  return await act.db.transaction(async (tx) => {
    const document = await lockDocument(tx, documentId);
    if (document.dueOn === dueOn && document.state !== "overdue") return done(null);
    if (document.version !== version) return refused({ code: "changed-meanwhile" as const, field: null });
    if (!waitsForPerson(document.state)) return refused({ code: "not-to-decide" as const, field: null });
    if (!isDay(dueOn) || dueOn <= dayOf(act.now) || dueOn <= document.dueOn)
      return refused({ code: "due-too-early" as const, field: "dueOn" });
    const outside = dayOutside("dueOn", dueOn, daysOfYear(document.fiscalYear));
    if (outside.length > 0) return refused(...outside);
    await tx
      .withTables<DocumentTables>()
      .updateTable("documents")
      .set({ due_on: dueOn, state: document.returnReason === "" ? "asked" : "returned", version: sql`version + 1` })
      .where("id", "=", document.id)
      .execute();
    const about = { kind: "document", id: document.id };
    await writeHistory(tx, act, {
      what: deedOf(document.kind, "extended"),
      about,
      fiscalYear: document.fiscalYear,
      subjectAccount: document.accountId,
      facts: { document: document.kind, dueOn },
    });
    const year = await yearOf(tx, document.fiscalYear);
    await queueLetter(tx, act, {
      to: { account: document.accountId },
      words: (isInformation(document.kind) ? informationExtended : documentExtended)(documentName(year, document.kind), dueOn, document.id),
      about,
      fiscalYear: document.fiscalYear,
    });
    return done(null);
  });
}
