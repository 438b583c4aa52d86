import { found } from "#platform/refusals.ts";
import { accountNames } from "#program/accounts/records.server.ts";
import { isAloneWith } from "#program/accounts/records.server.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { currentOf } from "#program/year/records.server.ts";
import { fiscalYears } from "#program/year/records.server.ts";
import { requirementChangesOf } from "#program/year/records.server.ts";
import { yearOf } from "#program/year/records.server.ts";
import { previewOf } from "./example-persons.ts";
import { appliedPersons } from "./records.server.ts";
import { requirementDraftOf } from "./records.server.ts";
import { revisionOf } from "./records.server.ts";
import { changeability } from "./requirement-rules.ts";
import { touchedBy } from "./requirement-rules.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { RequirementChange } from "#program/year/records.server.ts";
import type { ExampleAnswered } from "./example-persons.ts";
import type { RequirementDraft } from "./records.server.ts";
import type { Changeability } from "./requirement-rules.ts";
import type { Touched } from "./requirement-rules.ts";

/** A year's requirements as the office sees them: what holds, the draft with what it would change, and every change before. */
export interface RequirementsShown {
  /** Every year on record, newest first. */
  readonly years: readonly number[];
  readonly year: ProgramYear;
  readonly state: Changeability;
  /** On what this page stands, for the deeds from it: the draft's version, or without one the year's. */
  readonly version: number;
  /** With the name of who saved it last; `isStale` when the year was changed after it was drawn up; `needsAnother` when somebody else must publish it. */
  readonly draft: (RequirementDraft & { readonly by: string; readonly isStale: boolean; readonly needsAnother: boolean }) | null;
  /** Empty without a draft. */
  readonly preview: readonly ExampleAnswered[];
  readonly touched: readonly Touched[];
  /** Newest first, each with the names of who drew it up and who published it. */
  readonly changes: readonly (RequirementChange & { readonly by: string; readonly drawnUpBy: string })[];
}

/** Shows a year's requirements; without a year that of the next to open, else the current one. Throws `NotFound` for an unknown year. */
export async function showRequirements(act: Act, asked: number | null): Promise<RequirementsShown> {
  requirePermission(act, "change-year");
  return await act.db.transaction(async (tx) => {
    const years = await fiscalYears(tx);
    const current = currentOf(years, act.now);
    const coming = years.filter((year) => year > current).at(-1);
    const year = await yearOf(tx, found(asked === null ? (coming ?? current) : years.find((one) => one === asked), "program year"));
    const draft = await requirementDraftOf(tx, year.fiscalYear);
    const changes = await requirementChangesOf(tx, year.fiscalYear);
    const names = await accountNames(tx, [draft?.savedBy ?? null, ...changes.flatMap((one) => [one.changedBy, one.draftedBy])]);
    const nameOf = (account: string | null) => (account === null ? "" : (names.get(account) ?? ""));
    const me = accountOf(act);
    const needsAnother = draft?.savedBy === me && !(await isAloneWith(tx, "change-year", me));
    return {
      years,
      year,
      state: changeability(year, act.now),
      version: draft?.version ?? (await revisionOf(tx, year.fiscalYear)),
      draft: draft && { ...draft, by: nameOf(draft.savedBy), isStale: draft.base !== changes.length, needsAnother },
      preview: draft === null ? [] : previewOf(year, draft.requirements, act.now),
      touched: draft === null ? [] : touchedBy(year, draft.requirements, await appliedPersons(tx, year.fiscalYear)),
      changes: changes.map((one) => ({ ...one, by: nameOf(one.changedBy), drawnUpBy: nameOf(one.draftedBy) })),
    };
  });
}
