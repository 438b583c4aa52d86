import { dayOf } from "#platform/days.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { courseApplicationsOf } from "#program/intern-applications/records.server.ts";
import { lockApplication } from "#program/intern-applications/records.server.ts";
import { informationAsked } from "./information-letters.ts";
import { informationItem } from "./information.ts";
import { isInformation } from "./information.ts";
import { askedRow } from "./records.server.ts";
import { documentsOf } from "./records.server.ts";
import { mayAskAbout } from "./rules.ts";
import { dayOutside } from "#program/year/day-bounds.ts";
import { daysOfYear } from "#program/year/day-bounds.ts";
import type { Day } from "#platform/days.ts";
import type { Said } from "#platform/language.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { DocumentTables } from "./tables.ts";
import type { DayProblem } from "#program/year/day-bounds.ts";

export type AskInformationProblem =
  Problem<"items-needed" | "kind-unknown" | "required" | "asked-already" | "due-too-early" | "over"> | DayProblem;

/** One point of a request: its code of `informationItems`, and what is asked, in both languages. */
export interface PointToAsk {
  readonly kind: string;
  readonly question: Said;
}

/**
 * The office asks for further information on an application, point by point, until a day; from the sending on, also before the screening
 * is decided. All points go out in one letter; each then has its own state. The same request again changes nothing. Problems of a point
 * stand at the field `<kind>.en` or `<kind>.ja`. Throws `NotFound` for an application that is not there.
 */
export async function askForInformation(
  act: Act,
  asked: { readonly applicationId: string; readonly dueOn: Day; readonly points: readonly PointToAsk[] },
): Promise<Outcome<null, AskInformationProblem>> {
  requirePermission(act, "ask-for-documents");
  const said = asked.points.map(({ kind, question }) => ({ kind, question: { en: question.en.trim(), ja: question.ja.trim() } }));
  const points = [...new Map(said.map((point) => [point.kind, point])).values()]; // A point that was sent twice is asked once.
  return await act.db.transaction(async (tx) => {
    const application = await lockApplication(tx, asked.applicationId);
    const courses = await courseApplicationsOf(tx, application.id);
    if (application.state !== "submitted" || !mayAskAbout(courses.map((one) => one.state)))
      return refused({ code: "over" as const, field: null });
    if (points.length === 0) return refused({ code: "items-needed" as const, field: "points" });
    const open = (await documentsOf(tx, application.id)).filter(
      (one) => isInformation(one.kind) && one.state !== "accepted" && one.state !== "waived",
    );
    const isThere = ({ kind, question }: PointToAsk) =>
      open.some((one) => one.kind === kind && one.dueOn === asked.dueOn && one.why.en === question.en && one.why.ja === question.ja);
    if (points.every(isThere)) return done(null);
    const problems = points.flatMap<AskInformationProblem>(({ kind, question }) => {
      if (informationItem(kind) === null) return [{ code: "kind-unknown" as const, field: "points" }];
      if (open.some((one) => one.kind === kind)) return [{ code: "asked-already" as const, field: `${kind}.en` }];
      return (["en", "ja"] as const)
        .filter((language) => question[language] === "")
        .map((language) => ({ code: "required" as const, field: `${kind}.${language}` }));
    });
    if (asked.dueOn <= dayOf(act.now)) problems.push({ code: "due-too-early" as const, field: "dueOn" });
    else problems.push(...dayOutside("dueOn", asked.dueOn, daysOfYear(application.fiscalYear)));
    if (problems.length > 0) return refused(...problems);
    const rows = points.map(({ kind, question }) => askedRow(act, application, { kind, why: question, dueOn: asked.dueOn }));
    await tx.withTables<DocumentTables>().insertInto("documents").values(rows).execute();
    for (const { id, kind } of rows)
      await writeHistory(tx, act, {
        what: "information-asked",
        about: { kind: "document", id },
        fiscalYear: application.fiscalYear,
        subjectAccount: application.accountId,
        facts: { document: kind, dueOn: asked.dueOn },
      });
    await queueLetter(tx, act, {
      to: { account: application.accountId },
      words: informationAsked(
        points.map(({ kind, question }) => ({ name: informationItem(kind)!, question })),
        asked.dueOn,
      ),
      about: { kind: "document", id: rows[0]!.id },
      fiscalYear: application.fiscalYear,
    });
    return done(null);
  });
}
