import { sql } from "kysely";
import { rowsPerPage } from "./lists.ts";
import { documentFilters } from "./lists.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Day } from "#platform/days.ts";
import type { DocumentState } from "#program/documents/document.ts";
import type { DocumentFilter } from "./lists.ts";

export interface DocumentInList {
  readonly id: string;
  readonly applicationId: string;
  readonly number: string;
  readonly fullName: string;
  readonly otherName: string;
  readonly kind: string;
  readonly state: DocumentState;
  readonly dueOn: Day;
  readonly askedAt: Date;
  readonly uploadedAt: Date | null;
}

// Whether a document is overdue is a matter of the day, whatever the daily check has already marked.
const conditions = (today: Day) => ({
  arrived: sql<boolean>`d.state = 'uploaded'`,
  overdue: sql<boolean>`(d.state = 'overdue' or (d.state in ('asked', 'returned') and d.due_on < ${today}))`,
  asked: sql<boolean>`d.state = 'asked' and d.due_on >= ${today}`,
  returned: sql<boolean>`d.state = 'returned' and d.due_on >= ${today}`,
  accepted: sql<boolean>`d.state = 'accepted'`,
});

/** One page of the documents of some kinds that the office asked for, soonest first, with the counts of each filter. */
export async function documentsPage(
  tx: Transaction,
  { fiscalYear, filter, page, kinds }: { fiscalYear: number; filter: DocumentFilter; page: number; kinds: readonly string[] },
  today: Day,
): Promise<{ rows: DocumentInList[]; counts: Readonly<Record<DocumentFilter, number>> }> {
  const where = conditions(today);
  const counted = documentFilters.map((name) => sql`(count(*) filter (where ${where[name]}))::int as ${sql.ref(name)}`);
  const counts = await sql<
    Record<DocumentFilter, number>
  >`select ${sql.join(counted)} from documents d where d.fiscal_year = ${fiscalYear} and d.kind = any(${[...kinds]})`.execute(tx);
  const order =
    filter === "arrived" ? sql`d.uploaded_at, d.id` : filter === "accepted" ? sql`d.decided_at desc, d.id` : sql`d.due_on, d.id`;
  const { rows } = await sql<DocumentInList>`
    select d.id, d.application_id as "applicationId", a.number, a.full_name as "fullName", a.other_name as "otherName", d.kind, d.state,
      d.due_on as "dueOn", d.asked_at as "askedAt", d.uploaded_at as "uploadedAt"
    from documents d join intern_applications a on a.id = d.application_id
    where d.fiscal_year = ${fiscalYear} and d.kind = any(${[...kinds]}) and ${where[filter]} order by ${order} limit ${rowsPerPage} offset ${(page - 1) * rowsPerPage}`.execute(
    tx,
  );
  return { rows, counts: counts.rows[0]! };
}
