import type { Language } from "#platform/language.ts";
import type { CompanyRole } from "#program/accounts/company-roles.ts";
import type { Role } from "#program/accounts/account.ts";

/** What the frame of every page needs to know of the request. */
export interface PageFacts {
  readonly language: Language;
  /** The audience whose page this is. */
  readonly audience: "public" | "intern" | "company" | "office" | "committee" | "reader";
  /** The address without its query, and the same page in the other language. */
  readonly path: string;
  readonly twinPath: string;
  readonly origin: string;
  readonly isSignedIn: boolean;
  /** Name or e-mail address of the person signed in. */
  readonly who: string;
  readonly roles: readonly Role[];
  /** What the person is to their company, on a company's pages. */
  readonly companyRole?: CompanyRole;
  readonly isDemo: boolean;
  readonly now: Date;
}
