/**
 * The slices of the program from the ground up, in the order in which a program year passes through them.
 * Each may import those before it, never one after it; `tests/house.test.ts` checks that.
 */
export const order = [
  "year",
  "accounts",
  "history",
  "outbox",
  "field-problems",
  "consents",
  "third-party-provision",
  "sign-in",
  "publications",
  "inquiries",
  "information-sessions",
  "host-companies",
  "unused-accounts",
  "intern-applications",
  "diversity-answers",
  "documents",
  "application-changes",
  "duplicates",
  "year-changes",
  "selection",
  "matching",
  "travel",
  "internships",
  "match-changes",
  "trainings",
  "daily-reports",
  "allowances",
  "privacy-requests",
  "reports",
  "impossible-states",
] as const;

/** The name of a slice, as its folder is called. */
export type Slice = (typeof order)[number];
