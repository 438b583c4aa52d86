import { found } from "#platform/refusals.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { articleDraftsOf, articleVersionsOf, consentsOf } from "#program/publications/article-records.server.ts";
import { caseStudyConsentAsked } from "#program/publications/letters.ts";
import { writeConsent } from "#program/publications/record-consent.server.ts";
import { peopleOfCompany } from "./people.server.ts";
import type { Outcome, Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ConsentForm } from "#program/publications/record-consent.server.ts";
import type { DayProblem } from "#program/year/day-bounds.ts";

/**
 * Records what a company said to its case study as `recordConsent` does. Where the office begins to ask a company that has an account here,
 * those who answer for it get a letter with the link; asked once more in the same words, they get none.
 */
export async function askCaseStudyConsent(
  act: Act,
  articleId: string,
  form: ConsentForm,
): Promise<Outcome<null, Problem<"changed-meanwhile" | "required"> | DayProblem>> {
  return await act.db.transaction(async (tx) => {
    const before = (await consentsOf(tx, articleId)).get(articleId);
    const written = await writeConsent(tx, act, articleId, form);
    const isAskedAlready = before?.state === "asked" && before.companyId === form.companyId && before.scope === form.scope;
    if (!written.ok || form.state !== "asked" || form.companyId === null || isAskedAlready) return written;
    const draft = (await articleDraftsOf(tx, articleId)).get(articleId);
    const { title } = found(draft ?? (await articleVersionsOf(tx, articleId))[0], "case study");
    const words = caseStudyConsentAsked(title, form.scope);
    const people = await peopleOfCompany(tx, form.companyId, "submit-application");
    const about = { kind: "article", id: articleId };
    await queueLetter(tx, act, ...people.map((account) => ({ to: { account }, words, about })));
    return written;
  });
}
