import type { UnusedAccountRule } from "#program/year/program-year.ts";
import type { AccountKind } from "./unused-account.ts";

/** What is known of an account's use, in whole days. */
export interface AccountUse {
  readonly kind: AccountKind;
  /** Since the last sign-in, or since the role was given where nobody ever came. */
  readonly idleDays: number;
  /** Since the letter that asked; null where none was sent. */
  readonly daysSincePrompt: number | null;
  /** True when no administrator would be left without this account. */
  readonly isLastAdministrator: boolean;
  /** True while the company of the account takes part this year. */
  readonly isCompanyBusy: boolean;
}

/**
 * What the clockwork does about an account today. Nobody is closed who was not asked, who came back, who is the last administrator, or
 * whose company takes part this year. Source: features 23; the days are the year's data.
 */
export function whatBecomes(rule: UnusedAccountRule, use: AccountUse): "nothing" | "prompt" | "keep" | "close" {
  const most = use.kind === "staff" ? rule.staffDays : rule.companyDays;
  const isUnused = use.idleDays >= most && !use.isCompanyBusy && !use.isLastAdministrator;
  if (use.daysSincePrompt === null) return isUnused ? "prompt" : "nothing";
  if (!isUnused) return "keep";
  return use.daysSincePrompt >= rule.daysAfterPrompt ? "close" : "nothing";
}
