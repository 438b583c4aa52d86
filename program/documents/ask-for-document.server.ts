import { dayOf } from "#platform/days.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { documentsFor } from "#program/year/rules.ts";
import { theCourse } from "#program/year/rules.ts";
import { mayAskFor } from "./rules.ts";
import { askedRow } from "./records.server.ts";
import { documentsOf } from "./records.server.ts";
import { documentAsked } from "./letters.ts";
import { courseApplicationsOf } from "#program/intern-applications/records.server.ts";
import { lockApplication } from "#program/intern-applications/records.server.ts";
import { dayOutside } from "#program/year/day-bounds.ts";
import { daysOfYear } from "#program/year/day-bounds.ts";
import type { Day } from "#platform/days.ts";
import type { Said } from "#platform/language.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { AskedDocument } from "./document.ts";
import type { DocumentTables } from "./tables.ts";
import type { DayProblem } from "#program/year/day-bounds.ts";

export type AskProblem = Problem<"kind-unknown" | "too-early" | "due-too-early" | "not-sent"> | DayProblem;

/**
 * The office asks a person for one kind of the year's documents, until a day, with a reason if it likes. Not before they passed the
 * screening, and each kind once: asking again answers with what was asked. Throws `NotFound` for an application that is not there.
 */
export async function askForDocument(
  act: Act,
  asked: { readonly applicationId: string; readonly kind: string; readonly dueOn: Day; readonly why?: Said },
): Promise<Outcome<AskedDocument, AskProblem>> {
  requirePermission(act, "ask-for-documents");
  return await act.db.transaction(async (tx) => {
    const application = await lockApplication(tx, asked.applicationId);
    if (application.state !== "submitted") return refused({ code: "not-sent" as const, field: null });
    const year = await yearOf(tx, application.fiscalYear);
    const courses = await courseApplicationsOf(tx, application.id);
    const standing = application.isStudent === true ? ("student" as const) : ("graduate" as const);
    const kinds = documentsFor(
      year,
      standing,
      courses.map((one) => theCourse(year, one.course)),
    );
    const kind = kinds.find((one) => one.id === asked.kind);
    if (kind === undefined) return refused({ code: "kind-unknown" as const, field: "kind" });
    const earlier = (await documentsOf(tx, application.id)).find((one) => one.kind === kind.id && one.state !== "waived");
    if (earlier !== undefined) return done(earlier);
    if (
      !mayAskFor(
        kind,
        courses.map((one) => one.state),
      )
    )
      return refused({ code: "too-early" as const, field: "kind" });
    if (asked.dueOn <= dayOf(act.now)) return refused({ code: "due-too-early" as const, field: "dueOn" });
    const outside = dayOutside("dueOn", asked.dueOn, daysOfYear(application.fiscalYear));
    if (outside.length > 0) return refused(...outside);
    const why = asked.why ?? { en: "", ja: "" };
    const row = askedRow(act, application, { kind: kind.id, why, dueOn: asked.dueOn });
    await tx.withTables<DocumentTables>().insertInto("documents").values(row).execute();
    const about = { kind: "document", id: row.id };
    await writeHistory(tx, act, {
      what: "document-asked",
      about,
      fiscalYear: application.fiscalYear,
      subjectAccount: application.accountId,
      facts: { document: kind.id, dueOn: asked.dueOn },
    });
    await queueLetter(tx, act, {
      to: { account: application.accountId },
      words: documentAsked(kind, asked.dueOn, why, row.id),
      about,
      fiscalYear: application.fiscalYear,
    });
    return done({
      id: row.id,
      applicationId: application.id,
      accountId: application.accountId,
      fiscalYear: application.fiscalYear,
      kind: kind.id,
      state: "asked",
      why,
      askedAt: act.now,
      dueOn: asked.dueOn,
      uploadedAt: null,
      decidedAt: null,
      returnReason: "",
      version: 1,
      isWritten: false,
    });
  });
}
