import { found } from "#platform/refusals.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { answersOf } from "#program/intern-applications/submit-application.server.ts";
import { applicationById } from "#program/intern-applications/records.server.ts";
import { courseApplicationsOf } from "#program/intern-applications/records.server.ts";
import { sectionsOf } from "#program/intern-applications/records.server.ts";
import { shownAnswer } from "#program/intern-applications/shown-answers.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { proofsOf } from "./proof-records.server.ts";
import { changeById } from "./records.server.ts";
import { differingFields } from "./rules.ts";
import { rulesAgain } from "./rules.ts";
import { withChange } from "./rules.ts";
import type { Said } from "#platform/language.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { InternApplication } from "#program/intern-applications/intern-application.ts";
import type { ApplicationChange } from "./application-change.ts";
import type { ChangeProof } from "./application-change.ts";

/** A request as the office reads it: what differs, before and after, and what the rules would say. Throws `NotFound`. */
export async function showChange(
  act: Act,
  id: string,
): Promise<{
  readonly change: ApplicationChange;
  readonly application: InternApplication;
  readonly rows: readonly { readonly field: string; readonly question: Said; readonly before: Said | null; readonly after: Said | null }[];
  readonly failed: readonly string[];
  /** For those who decide; nobody else is shown any. */
  readonly proofs: readonly ChangeProof[];
}> {
  requirePermission(act, "read-applications");
  return await act.db.transaction(async (tx) => {
    const change = await changeById(tx, id);
    const application = found(await applicationById(tx, change.applicationId), "intern application");
    const year = await yearOf(tx, change.fiscalYear);
    const answers = answersOf(await sectionsOf(tx, application.id));
    const again = rulesAgain(year, withChange(change.what, answers, change.answers), await courseApplicationsOf(tx, application.id));
    return {
      change,
      application,
      rows: differingFields(change.oldAnswers, change.answers).map((field) => {
        const after = shownAnswer(year, field, change.answers);
        return { field, question: after.question, before: shownAnswer(year, field, change.oldAnswers).answer, after: after.answer };
      }),
      proofs: await proofsOf(tx, change.id),
      failed: change.state === "asked" ? again.failed : change.failed,
    };
  });
}
