/** What somebody agreed to: a version of the privacy policy, for a purpose, about a record. */
export interface Consent {
  readonly policyVersion: string;
  readonly accountId: string | null;
  readonly purpose: ConsentPurpose;
  readonly about: { readonly kind: string; readonly id: string };
}

/** inquiry: the inquiry form; application: an intern's application; company-application: a company's. */
export type ConsentPurpose = "inquiry" | "application" | "company-application" | "information-session";
