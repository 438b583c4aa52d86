import { sql } from "kysely";
import { newId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { answersOf } from "#program/intern-applications/submit-application.server.ts";
import { lockOwnApplication } from "#program/intern-applications/records.server.ts";
import { sectionsOf } from "#program/intern-applications/records.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { changeProblems } from "./form.server.ts";
import { answersOfChange } from "./rules.ts";
import { differingFields } from "./rules.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";

/** The person changes their telephone and how they are called, at once and by themselves; the old answers are kept. */
export async function changeContact(act: Act, contact: { telephone: string; calledName: string }): Promise<Outcome<null>> {
  const accountId = accountOf(act);
  const clean = (text: string) => text.replaceAll("\0", "").toWellFormed().trim();
  const after = { telephone: clean(contact.telephone), calledName: clean(contact.calledName) };
  return await act.db.transaction(async (tx) => {
    const application = await lockOwnApplication(tx, accountId, act.now);
    if (application.state !== "submitted") return refused({ code: "not-sent", field: null });
    const answers = answersOf(await sectionsOf(tx, application.id));
    const problems = changeProblems(await yearOf(tx, application.fiscalYear), "contact", answers, after);
    if (problems.length > 0) return refused(...problems);
    if (differingFields(answersOfChange("contact", answers), after).length === 0) return done(null);
    // A right on one's own two answers only, which no policy on whole sections could say (0075_application_changes.sql).
    await sql`select change_my_contact(${newId()}::uuid, ${application.id}::uuid, ${after.telephone}, ${after.calledName}, ${act.now}::timestamptz)`.execute(
      tx,
    );
    await writeHistory(tx, act, {
      what: "application-contact-changed",
      about: { kind: "intern-application", id: application.id },
      fiscalYear: application.fiscalYear,
      subjectAccount: accountId,
    });
    return done(null);
  });
}
