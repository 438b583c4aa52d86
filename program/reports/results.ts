/** A count of people or companies; null where it speaks of one to four and is kept back. */
export type PublicCount = number | null;

/** What the public may know of a year in figures. */
export interface Results {
  readonly fiscalYear: number;
  /** People whose application arrived. */
  readonly applications: PublicCount;
  /** Companies whose application arrived. */
  readonly companies: PublicCount;
  /** Companies with a confirmed match. */
  readonly hosts: PublicCount;
  /** Confirmed matches. */
  readonly confirmed: PublicCount;
  /** Internships that were completed; those that ended early are not among them. */
  readonly completed: PublicCount;
  /** Applications by course; one person may apply for several. Courses nobody applied for are missing. */
  readonly byCourse: ReadonlyMap<string, PublicCount>;
  /** People by nationality (the first they named), most first; without those kept back. */
  readonly byCountry: readonly { readonly country: string; readonly people: number }[];
  /** People of all other countries together; 0 when there are none. */
  readonly otherCountries: PublicCount;
}

/** Fewer people than this are never shown to the public as a figure. Source: domain.md 12. The database keeps them back itself. */
export const fewestShown = 5;
