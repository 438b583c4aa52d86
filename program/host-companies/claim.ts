import { mayWithdraw } from "./states.ts";
import type { CompanyState } from "./rules.ts";

/**
 * A question to the office by somebody who names a corporate number that is registered already. open: with the office; admitted: they act
 * for that company now, beside those who were there; replaced: the earlier registration ended and theirs took its place; denied.
 */
export const claimStates = ["open", "admitted", "replaced", "denied"] as const;
export type ClaimState = (typeof claimStates)[number];
export const claimDecisions = ["admitted", "replaced", "denied"] as const;
export type ClaimDecision = (typeof claimDecisions)[number];

/** Open questions that one account may have: more is somebody trying numbers. */
export const openClaimsMost = 3;
/** After so many denials of one number, or of any numbers, an account asks no more: it writes to the office. */
export const deniedTwice = 2;
export const deniedClaimsMost = 5;
/** Decided questions that the office is shown, the newest. */
export const decidedShown = 100;

/** What whoever asked sees of it. */
export interface OwnClaim {
  readonly id: string;
  readonly corporateNumber: string;
  readonly companyName: string;
  readonly askedAt: Date;
  readonly state: ClaimState;
}

/** What the office sees of it, with the two sides beside each other. */
export interface CompanyClaim extends OwnClaim {
  readonly personName: string;
  readonly email: string;
  readonly telephone: string;
  readonly message: string;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly decisionNote: string;
  readonly version: number;
  /** The company that has the number now; null when nobody has it any more. */
  readonly holder: {
    readonly companyId: string;
    readonly name: string;
    readonly registeredAt: Date;
    /** Its latest application; null when it never began one. */
    readonly application: { readonly id: string; readonly number: string | null; readonly state: CompanyState } | null;
    /** Whether no application of any year stands in the way of ending the registration. */
    readonly mayEnd: boolean;
    readonly people: readonly { readonly name: string; readonly email: string; readonly since: Date }[];
  } | null;
}

/**
 * True when the registration that has the number may still end: nothing beyond the check hangs on this application of it.
 * Asked of the applications of every year.
 */
export function mayReplace(state: CompanyState): boolean {
  return state === "withdrawn" || state === "ineligible" || state === "closed" || mayWithdraw(state);
}
