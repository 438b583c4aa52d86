import { found } from "#platform/refusals.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { applicationById } from "#program/intern-applications/records.server.ts";
import { sectionsOf } from "#program/intern-applications/records.server.ts";
import { shownAnswer } from "#program/intern-applications/shown-answers.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { cardById } from "./records.server.ts";
import type { Said } from "#platform/language.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { InternApplication } from "#program/intern-applications/intern-application.ts";
import type { SectionName } from "#program/intern-applications/sections.ts";
import type { DuplicateCard } from "./duplicate.ts";

/** What somebody compares who must say whether two applications are of one person. */
const compared: readonly (readonly [SectionName, string])[] = [
  ["name", "fullName"],
  ["name", "otherName"],
  ["person", "birthDate"],
  ["person", "nationality1"],
  ["person", "residence"],
  ["contact", "telephone"],
  ["contact", "address"],
  ["education", "school"],
  ["education", "studies"],
  ["wishes", "wish1"],
  ["motivation", "motivation"],
];

/** A card with the two applications beside each other, the first sent first. Throws `NotFound`. */
export async function showDuplicate(
  act: Act,
  id: string,
): Promise<{
  readonly card: DuplicateCard;
  readonly two: readonly InternApplication[];
  readonly rows: readonly {
    readonly field: string;
    readonly question: Said;
    readonly answers: readonly (Said | null)[];
    readonly isSame: boolean;
  }[];
}> {
  requirePermission(act, "read-applications");
  return await act.db.transaction(async (tx) => {
    const card = await cardById(tx, id);
    const both = [await applicationById(tx, card.first), await applicationById(tx, card.second)].map((one) =>
      found(one, "intern application"),
    );
    const two = both.sort((one, other) => (one.submittedAt?.getTime() ?? 0) - (other.submittedAt?.getTime() ?? 0));
    const year = await yearOf(tx, card.fiscalYear);
    const sections = [await sectionsOf(tx, two[0]!.id), await sectionsOf(tx, two[1]!.id)];
    const rows = compared.map(([section, field]) => {
      const shown = sections.map((one) => shownAnswer(year, field, one.get(section)?.answers));
      const [one, other] = shown.map((answer) => answer.answer?.en ?? null);
      return { field, question: shown[0]!.question, answers: shown.map((answer) => answer.answer), isSame: one !== null && one === other };
    });
    return { card, two, rows: rows.filter((row) => row.answers.some((answer) => answer !== null)) };
  });
}
