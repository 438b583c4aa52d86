/** Who outside the office receives personal data. METI, JETRO and posts need no record by law (APPI Art. 16(2)); we record all. */
export const recipientKinds = ["host-company", "committee", "meti", "jetro", "embassy", "immigration", "diplomatic-post"] as const;
export type RecipientKind = (typeof recipientKinds)[number];

/** What was shown or sent about one person to one recipient (APPI Art. 29: recipient, person, items, that consent was given). */
export interface Provision {
  readonly fiscalYear: number;
  readonly subjectAccount: string;
  readonly recipient: {
    readonly kind: RecipientKind;
    readonly name: string;
    readonly address?: string;
    readonly companyId?: string;
    /** The account that looked; null for an export that the office made. */
    readonly accountId: string | null;
  };
  /** The purpose as the year's privacy policy names it: `meti`, `safety` or `hosting`. */
  readonly purpose: "meti" | "safety" | "hosting" | "selection";
  /** Codes of the data items, with words in `messages.ts`. */
  readonly items: readonly ProvidedItem[];
  readonly means: "view" | "export" | "letter";
  readonly policyVersion: string | null;
  readonly about: { readonly kind: string; readonly id: string };
}

/** The kinds of data that leave the office. */
export const providedItems = [
  "name",
  "nationality",
  "residence",
  "birth-date",
  "contact",
  "education",
  "languages",
  "skills",
  "wishes",
  "motivation",
  "resume",
  "suitability",
  "internship",
  "daily-reports",
  "trainings",
  "travel",
  "emergency-contact",
] as const;
export type ProvidedItem = (typeof providedItems)[number];
