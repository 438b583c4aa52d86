/** One line of the history: a deed that was done. `what` is a past deed in the program's words, such as `match-confirmed`. */
export interface Deed {
  readonly what: string;
  /** Kind and id of the record that the deed changed, such as `match` and its id. */
  readonly about: { readonly kind: string; readonly id: string };
  readonly fiscalYear?: number;
  /** The person whose matter it is: they read the line in their own account. */
  readonly subjectAccount?: string;
  readonly subjectCompany?: string;
  /** Codes and numbers only: from, to, reason. Never a name, an address or a text that somebody wrote. */
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
}

/** A line as it is read. */
export interface HistoryLine {
  readonly id: number;
  readonly at: Date;
  readonly actorAccount: string | null;
  readonly actorKind: string;
  readonly what: string;
  readonly aboutKind: string;
  readonly aboutId: string;
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
}
