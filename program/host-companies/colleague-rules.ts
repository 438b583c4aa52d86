import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { keepingRoles } from "#program/accounts/company-roles.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { CompanyRole } from "#program/accounts/company-roles.ts";

/** Days in which an invitation may be accepted. */
export const invitationDays = 14;
/** Open invitations that a company may have at once: enough for every firm of this program, too few for a mailing. */
export const openInvitationsMost = 10;
/** Invitations that a company may send within 24 hours, those taken back among them: no list of strangers gets letters through us. */
export const invitationsADayMost = 20;

export type ColleagueProblem = Problem<
  | "last-lead"
  | "colleague-there"
  | "invited-already"
  | "too-many-invitations"
  | "too-many-today"
  | "invitation-old"
  | "other-address"
  | "has-other-company"
>;

/**
 * What a company's people would be after one of them became something else (`to`) or left (null). `last-lead` when nobody would be left
 * who may act for the company and invite others.
 */
export function afterChange(
  people: readonly { readonly accountId: string; readonly companyRole: CompanyRole }[],
  accountId: string,
  to: CompanyRole | null,
): Outcome<readonly { readonly accountId: string; readonly companyRole: CompanyRole }[], ColleagueProblem> {
  const left = people.flatMap((one) => (one.accountId !== accountId ? [one] : to === null ? [] : [{ accountId, companyRole: to }]));
  return left.some((one) => keepingRoles.includes(one.companyRole)) ? done(left) : refused({ code: "last-lead" as const, field: null });
}
