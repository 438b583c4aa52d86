import type { Said } from "#platform/language.ts";
import type { Role } from "#program/accounts/account.ts";

/** staff: office, committee and readers; company: somebody of one company. Applicants are left alone: their data has keeping times of its own. */
export type AccountKind = "staff" | "company";

/** How an asking stands: prompted waits, kept was used after all, closed ended the roles, reopened gave them back. */
export type ClosureState = "prompted" | "kept" | "closed" | "reopened";

/** One asking whether an account is still needed, as the administrator sees it. */
export interface AccountClosure {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly kind: AccountKind;
  /** Name of the company, or empty. */
  readonly company: Said;
  /** The roles that the account holds now, or held before the closing. */
  readonly roles: readonly Role[];
  readonly state: ClosureState;
  readonly promptedAt: Date;
  readonly closedAt: Date | null;
}
