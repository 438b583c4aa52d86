import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { requirementChangesOf } from "#program/year/records.server.ts";
import { yearOf } from "#program/year/records.server.ts";
import { lockYear } from "./records.server.ts";
import { requirementDraftOf } from "./records.server.ts";
import { changeability } from "./requirement-rules.ts";
import { problemsOfRequirements } from "./requirement-rules.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { YearRequirements } from "#program/year/requirements.ts";
import type { YearTables } from "#program/year/tables.ts";

/**
 * Keeps what a year's requirements are to become, for the office alone; the checker goes on answering by what is published. `version` is
 * what the page was opened on (`showRequirements`): `changed-meanwhile` when somebody else was first, also when what they drew up is published
 * or thrown away by now.
 */
export async function saveRequirementDraft(
  act: Act,
  fiscalYear: number,
  wished: YearRequirements,
  version: number,
): Promise<Outcome<null>> {
  requirePermission(act, "change-year");
  return await act.db.transaction(async (tx) => {
    const revision = await lockYear(tx, fiscalYear);
    const year = await yearOf(tx, fiscalYear);
    if (changeability(year, act.now) === "over") return refused({ code: "year-over", field: null, facts: { year: fiscalYear } });
    const problems = problemsOfRequirements(year, wished);
    if (problems.length > 0) return refused(...problems);
    const draft = await requirementDraftOf(tx, fiscalYear);
    if ((draft?.version ?? revision - 1) !== version) return refused({ code: "changed-meanwhile", field: null });
    const base = (await requirementChangesOf(tx, fiscalYear)).length;
    const row = {
      requirements: JSON.stringify(wished),
      base,
      version: revision,
      saved_by: accountOf(act),
      saved_at: act.now,
    };
    await tx
      .withTables<YearTables>()
      .insertInto("requirement_drafts")
      .values({ fiscal_year: fiscalYear, ...row })
      .onConflict((conflict) => conflict.column("fiscal_year").doUpdateSet(row))
      .execute();
    await writeHistory(tx, act, {
      what: "requirements-drafted",
      about: { kind: "program-year", id: String(fiscalYear) },
      fiscalYear,
      facts: { version: revision },
    });
    return done(null);
  });
}

/** Throws the draft away; what is published stays as it is. Nothing to throw away is nothing to complain of. */
export async function discardRequirementDraft(act: Act, fiscalYear: number, version: number): Promise<Outcome<null>> {
  requirePermission(act, "change-year");
  return await act.db.transaction(async (tx) => {
    await lockYear(tx, fiscalYear);
    const draft = await requirementDraftOf(tx, fiscalYear);
    if (draft === null) return done(null);
    if (draft.version !== version) return refused({ code: "changed-meanwhile", field: null });
    await tx.withTables<YearTables>().deleteFrom("requirement_drafts").where("fiscal_year", "=", fiscalYear).execute();
    await writeHistory(tx, act, {
      what: "requirement-draft-discarded",
      about: { kind: "program-year", id: String(fiscalYear) },
      fiscalYear,
      facts: { version },
    });
    return done(null);
  });
}
