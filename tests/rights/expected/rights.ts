import type { DatabaseRole } from "#platform/database.server.ts";

/**
 * What a role may do with a table; what is not said it may not. Rows are named by a condition on them, in which `:account` and `:company`
 * are whoever asks. Columns are "*" (all) or named one by one.
 */
export interface Rights {
  readonly reads?: Rows;
  readonly writesOver?: Rows & {
    /** State by state, `from>to`: what may follow in whose hands. Only where the state is among the columns. */
    readonly states?: string;
  };
  /** The rows of which the like may be added. */
  readonly adds?: Rows;
  readonly takesAway?: { readonly rows: string };
}
interface Rows {
  readonly rows: string;
  readonly columns?: string;
}
export type RightsOfTable = Readonly<Partial<Record<DatabaseRole, Rights>>>;
/** What each role may with each table, by the table's name. */
export type RightsOfTables = Readonly<Record<string, RightsOfTable>>;

/** Every row. */
export const every = { rows: "true" };
/** Everything but taking away. */
export const all: Rights = { reads: every, writesOver: every, adds: every };
/** Reads every row and column, and no more. */
export const readsAll: Rights = { reads: every };
/** Adds such rows and reads none back. */
export const addsOnly = (rows: string): Rights => ({ adds: { rows } });
/** The rows of one's own account. */
export const my = { rows: "account_id = :account" };
/** Reads one's own rows. */
export const mine: Rights = { reads: my };
/** Reads the rows of one's own company. */
export const ours: Rights = { reads: { rows: "company_id = :company" } };
/** There is a match that this company was shown; `{key}` says how it hangs on the row (`keyed`). */
export const shownToUs =
  "exists (select from matches m where m.{key} and m.company_id = :company and m.state in ('sent', 'viewed', 'interview_requested', 'interviewed', 'host_accepted', 'intern_offered', 'intern_accepted', 'agreed', 'committee_pending', 'approved', 'confirmed'))";
/** There is a match before the committee, or decided by it; `{key}` as above. */
export const beforeCommittee =
  "exists (select from matches m where m.{key} and (m.state = 'committee_pending' or m.committee_decision is not null))";
/** A condition on matches, hung on the row by `key`. */
export const keyed = (condition: string, key: string) => condition.replace("{key}", key);
/** States of a match that its intern sees. */
export const offeredToMe =
  "state in ('intern_offered', 'intern_accepted', 'intern_declined', 'intern_lapsed', 'agreed', 'committee_pending', 'approved', 'sent_back', 'confirmed', 'cancelled', 'superseded')";
/** The office's; the clockwork reads. */
export const forOffice: RightsOfTable = { jip_office: all, jip_system: readsAll };
/** The office's, only ever added to. */
export const officeAlone: RightsOfTable = { jip_office: { reads: every, adds: every }, jip_system: readsAll };
/** Everybody reads it. */
export const everybodyReads: RightsOfTable = Object.fromEntries(
  ["jip_anyone", "jip_intern", "jip_company", "jip_office", "jip_committee", "jip_reader", "jip_system"].map((role) => [role, readsAll]),
);
