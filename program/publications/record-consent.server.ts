import { dayOf } from "#platform/days.ts";
import { done, refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { companyOf, requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { consentsOf, lockArticle } from "./article-records.server.ts";
import { dayOutside } from "#program/year/day-bounds.ts";
import { programBeganOn } from "#program/year/day-bounds.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Day } from "#platform/days.ts";
import type { Outcome, Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ConsentState } from "./case-study-consent.ts";
import type { ArticleTables } from "./tables.ts";
import type { DayProblem } from "#program/year/day-bounds.ts";

/** What the office writes down of a consent. `consentVersion` 0: none was recorded yet. */
export interface ConsentForm {
  readonly consentVersion: number;
  readonly companyId: string | null;
  readonly state: ConsentState;
  readonly agreedBy: string;
  readonly agreedOn: Day | null;
  readonly scope: string;
  readonly note: string;
}

/**
 * Records what a company said to its case study: which company, who, when, what may be shown, how the office knows. What is recorded as
 * taken back is seen by nobody outside the office from this moment on.
 */
export async function recordConsent(
  act: Act,
  articleId: string,
  form: ConsentForm,
): Promise<Outcome<null, Problem<"changed-meanwhile" | "required"> | DayProblem>> {
  return await act.db.transaction((tx) => writeConsent(tx, act, articleId, form));
}

/** The same within a transaction of a higher act. */
export async function writeConsent(
  tx: Transaction,
  act: Act,
  articleId: string,
  form: ConsentForm,
): Promise<Outcome<null, Problem<"changed-meanwhile" | "required"> | DayProblem>> {
  requirePermission(act, "edit-publications");
  await lockArticle(tx, "case-study", articleId);
  const before = (await consentsOf(tx, articleId)).get(articleId);
  if ((before?.version ?? 0) !== form.consentVersion) return refused({ code: "changed-meanwhile" as const, field: null });
  const lacking = [
    ...(form.scope === "" ? ["scope"] : []),
    ...(form.state === "given" && form.agreedBy === "" ? ["agreedBy"] : []),
    ...(form.state === "given" && form.agreedOn === null ? ["agreedOn"] : []),
  ];
  if (lacking.length > 0) return refused(...lacking.map((field) => ({ code: "required" as const, field })));
  const outside = form.agreedOn === null ? [] : dayOutside("agreedOn", form.agreedOn, { from: programBeganOn, to: dayOf(act.now) });
  if (outside.length > 0) return refused(...outside);
  const row = {
    company_id: form.companyId,
    state: form.state,
    agreed_by: form.agreedBy,
    agreed_on: form.agreedOn,
    scope: form.scope,
    note: form.note,
    version: form.consentVersion + 1,
    changed_at: act.now,
  };
  await tx
    .withTables<ArticleTables>()
    .insertInto("case_study_consents")
    .values({ ...row, article_id: articleId })
    .onConflict((conflict) => conflict.column("article_id").doUpdateSet(row))
    .execute();
  await writeHistory(tx, act, {
    what: `case-study-consent-${form.state}`,
    about: { kind: "article", id: articleId },
    ...(form.companyId === null ? {} : { subjectCompany: form.companyId }),
    facts: { from: before?.state ?? null },
  });
  return done(null);
}

/**
 * The company itself agrees to its case study as it stands, or takes its consent back: then it is taken down in the same moment.
 * Throws `NotFound` for one that is not about this company.
 */
export async function answerCaseStudy(
  act: Act,
  articleId: string,
  answer: { state: "given" | "withdrawn"; consentVersion: number },
): Promise<Outcome<null, Problem<"changed-meanwhile">>> {
  const companyId = companyOf(act, "submit-application");
  return await act.db.transaction(async (tx) => {
    const tables = tx.withTables<ArticleTables>();
    const query = tables.selectFrom("case_study_consents").select(["version", "state"]);
    const kept = found(
      await query.where("article_id", "=", articleId).where("company_id", "=", companyId).forUpdate().executeTakeFirst(),
      "case study",
    );
    if (kept.state === answer.state) return done(null);
    if (kept.version !== answer.consentVersion) return refused({ code: "changed-meanwhile" as const, field: null });
    await tables
      .updateTable("case_study_consents")
      .set({
        state: answer.state,
        ...(answer.state === "given" ? { agreed_by: act.who.name, agreed_on: dayOf(act.now) } : {}),
        version: kept.version + 1,
        changed_at: act.now,
      })
      .where("article_id", "=", articleId)
      .execute();
    await writeHistory(tx, act, {
      what: `case-study-consent-${answer.state}`,
      about: { kind: "article", id: articleId },
      subjectCompany: companyId,
      facts: { from: kept.state },
    });
    return done(null);
  });
}
