import type { UnusedAccountRule } from "#program/year/program-year.ts";
import type { AccountKind } from "./unused-account.ts";

/** What is known of an account's use, in whole days. */
export interface AccountUse {
  readonly kind: AccountKind;
  /** Since the last sign-in, or since the role was given where nobody ever came. */
  readonly idleDays: number;
  /** Since the letter that asked; null where none was sent. */
  readonly daysSincePrompt: number | null;
  /** True for an administrator while no administrator is in use (`isInUse`): nobody else is known to be able to sign in. */
  readonly isNeededAdministrator: boolean;
  /** True while the company of the account takes part this year. */
  readonly isCompanyBusy: boolean;
}

/**
 * What the clockwork does about an account today. Nobody is closed who was not asked, who came back, whose
 * company takes part this year, or who is an administrator while no administrator is in use. Source: features 23; the days are the year's data.
 */
export function whatBecomes(rule: UnusedAccountRule, use: AccountUse): "nothing" | "prompt" | "keep" | "close" {
  const most = use.kind === "staff" ? rule.staffDays : rule.companyDays;
  const isUnused = use.idleDays >= most && !use.isCompanyBusy && !use.isNeededAdministrator;
  if (use.daysSincePrompt === null) return isUnused ? "prompt" : "nothing";
  if (!isUnused) return "keep";
  return use.daysSincePrompt >= rule.daysAfterPrompt ? "close" : "nothing";
}

/**
 * Whether somebody has shown within the time of the staff that they can sign in. A role given yesterday shows nothing: its person may never
 * have come. Days since the last sign-in; null where nobody ever came.
 */
export function isInUse(rule: UnusedAccountRule, daysSinceSignIn: number | null): boolean {
  return daysSinceSignIn !== null && daysSinceSignIn < rule.staffDays;
}
