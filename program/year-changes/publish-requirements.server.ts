import { newId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { isAloneWith } from "#program/accounts/records.server.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { forgetYears } from "#program/year/known-years.server.ts";
import { requirementChangesOf } from "#program/year/records.server.ts";
import { yearOf } from "#program/year/records.server.ts";
import { partsChanged } from "#program/year/requirements.ts";
import { requirementsOf } from "#program/year/requirements.ts";
import { appliedPersons } from "./records.server.ts";
import { lockYear } from "./records.server.ts";
import { requirementDraftOf } from "./records.server.ts";
import { problemsOfPublishing } from "./requirement-rules.ts";
import { touchedBy } from "./requirement-rules.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { YearTables } from "#program/year/tables.ts";

/** Why the draft is published, and what the page showed when it was decided: the draft's version and how many applications it touches. */
export interface PublishWish {
  readonly reason: string;
  readonly version: number;
  readonly touched: number;
  readonly sawTouched: boolean;
}

/**
 * Publishes a year's draft of requirements: from then on the checker, the pages and the application answer by it. Before a window has
 * opened that is free; in an opened year those whom it touches must have been looked at, and as many as the page showed; a year that is
 * over refuses. Another person than who saved the draft last, wherever somebody else holds the right. Nothing that was decided about an application changes by it. The line stays on record with its reason.
 */
export async function publishRequirements(act: Act, fiscalYear: number, wish: PublishWish): Promise<Outcome<null>> {
  requirePermission(act, "change-year");
  const outcome = await act.db.transaction(async (tx) => {
    await lockYear(tx, fiscalYear);
    const year = await yearOf(tx, fiscalYear);
    const draft = await requirementDraftOf(tx, fiscalYear);
    const before = (await requirementChangesOf(tx, fiscalYear)).length;
    if (draft === null || draft.version !== wish.version || draft.base !== before)
      return refused({ code: "changed-meanwhile", field: null });
    // As a run of the matching: two people see what decides about thousands. Whoever is alone with the right may, and it is on record.
    const isOwn = draft.savedBy === accountOf(act);
    if (isOwn && !(await isAloneWith(tx, "change-year", accountOf(act)))) return refused({ code: "own-draft", field: null });
    const touched = touchedBy(year, draft.requirements, await appliedPersons(tx, fiscalYear)).length;
    const problems = problemsOfPublishing(year, draft.requirements, act.now, {
      touched,
      sawTouched: wish.sawTouched && wish.touched === touched,
    });
    if (problems.length > 0) return refused(...problems);
    const years = tx.withTables<YearTables>();
    await years
      .insertInto("requirement_changes")
      .values({
        id: newId(),
        fiscal_year: fiscalYear,
        former: JSON.stringify(requirementsOf(year)),
        requirements: JSON.stringify(draft.requirements),
        reason: wish.reason,
        touched,
        drafted_by: draft.savedBy,
        changed_by: accountOf(act),
        changed_at: act.now,
      })
      .execute();
    await years.deleteFrom("requirement_drafts").where("fiscal_year", "=", fiscalYear).execute();
    await writeHistory(tx, act, {
      what: "requirements-published",
      about: { kind: "program-year", id: String(fiscalYear) },
      fiscalYear,
      facts: { parts: partsChanged(requirementsOf(year), draft.requirements).join(" "), touched, isAlone: isOwn },
    });
    return done(null);
  });
  forgetYears(act.db);
  return outcome;
}
