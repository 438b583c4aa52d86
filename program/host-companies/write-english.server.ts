import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { lockPosition } from "./position-records.server.ts";
import { saidFieldNames } from "./position-said.ts";
import { saidFields } from "./position-said.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { EnglishField } from "./position-said.ts";
import type { HostCompanyTables } from "./tables.ts";

export type EnglishProblem = Problem<"changed-meanwhile" | "not-editable">;

/**
 * The office puts a position into English, for people without Japanese. What it writes or changes is marked as its own; what the company
 * wrote and the office leaves alone stays the company's. The same words once more change nothing.
 */
export async function writeEnglish(
  act: Act,
  positionId: string,
  given: Readonly<Record<EnglishField, string>> & { readonly version: number },
): Promise<Outcome<null, EnglishProblem>> {
  requirePermission(act, "check-companies");
  return await act.db.transaction(async (tx) => {
    const position = await lockPosition(tx, positionId);
    const changed = saidFieldNames.filter((field) => given[saidFields[field]] !== position[saidFields[field]]);
    if (changed.length === 0) return done(null);
    if (position.version !== given.version) return refused({ code: "changed-meanwhile" as const, field: null });
    if (position.state === "closed") return refused({ code: "not-editable" as const, field: null });
    const offices = saidFieldNames.filter(
      (field) => given[saidFields[field]] !== "" && (changed.includes(field) || position.officeEnglish.includes(field)),
    );
    await tx
      .withTables<HostCompanyTables>()
      .updateTable("positions")
      .set({
        title_en: given.titleEn,
        tasks_en: given.tasksEn,
        learns_en: given.learnsEn,
        place_en: given.placeEn,
        lodging_plan_en: given.lodgingPlanEn,
        office_english: [...offices],
        version: position.version + 1,
      })
      .where("id", "=", positionId)
      .execute();
    await writeHistory(tx, act, {
      what: "position-put-into-english",
      about: { kind: "company-application", id: position.companyApplicationId },
      fiscalYear: position.fiscalYear,
      subjectCompany: position.companyId,
      facts: { position: positionId, fields: changed.join(" ") },
    });
    return done(null);
  });
}
