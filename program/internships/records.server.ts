import { isId } from "#platform/ids.ts";
import { found } from "#platform/refusals.ts";
import type { Selectable } from "kysely";
import type { Day } from "#platform/days.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { DayKind } from "./internship.ts";
import type { Internship } from "./internship.ts";
import type { InternshipDay } from "./internship.ts";
import type { InternshipState } from "./internship.ts";
import type { InternshipTables } from "./tables.ts";

/** What everybody who reads an internship may read; why it ended stands apart (`endOf`). */
const columns = [
  "id",
  "match_id",
  "position_id",
  "company_id",
  "application_id",
  "account_id",
  "fiscal_year",
  "course",
  "starts_on",
  "ends_on",
  "state",
  "state_since",
  "concierge",
  "ended_on",
  "checklist",
  "version",
] as const;
type Row = Pick<Selectable<InternshipTables["internships"]>, (typeof columns)[number]>;

/** Which internships are asked for; what is left out does not narrow. */
export interface InternshipQuestion {
  readonly fiscalYear?: number;
  readonly course?: string;
  readonly states?: readonly InternshipState[];
  readonly companyId?: string;
  readonly accountId?: string;
}

/** Internships by first day; each reader gets those that the database shows them. */
export async function internshipsWhere(tx: Transaction, question: InternshipQuestion): Promise<Internship[]> {
  const { fiscalYear, course, states, companyId, accountId } = question;
  if (states?.length === 0) return [];
  const rows = await internships(tx)
    .$if(fiscalYear !== undefined, (query) => query.where("fiscal_year", "=", fiscalYear!))
    .$if(course !== undefined, (query) => query.where("course", "=", course!))
    .$if(states !== undefined, (query) => query.where("state", "in", [...states!]))
    .$if(companyId !== undefined, (query) => query.where("company_id", "=", companyId!))
    .$if(accountId !== undefined, (query) => query.where("account_id", "=", accountId!))
    .orderBy("starts_on")
    .orderBy("id")
    .execute();
  return rows.map(asInternship);
}

/** One internship. Throws `NotFound` when it is not there or not the reader's. */
export async function internshipById(tx: Transaction, id: string): Promise<Internship> {
  return asInternship(found(isId(id) ? await internships(tx).where("id", "=", id).executeTakeFirst() : undefined, "internship"));
}

/** Locks an internship until the end of the transaction; for the office. Throws `NotFound`. */
export async function lockInternship(tx: Transaction, id: string): Promise<Internship> {
  return asInternship(
    found(isId(id) ? await internships(tx).where("id", "=", id).forUpdate().executeTakeFirst() : undefined, "internship"),
  );
}

/** Locks several in the order of their ids, so that two overlapping lists never wait for each other in a ring. */
export async function lockInternships(tx: Transaction, ids: readonly string[]): Promise<Internship[]> {
  if (ids.length === 0) return [];
  return (
    await internships(tx)
      .where("id", "in", [...ids])
      .orderBy("id")
      .forUpdate()
      .execute()
  ).map(asInternship);
}

/** The internship that a match became, or null. */
export async function internshipOfMatch(tx: Transaction, matchId: string): Promise<Internship | null> {
  const row = await internships(tx).where("match_id", "=", matchId).executeTakeFirst();
  return row === undefined ? null : asInternship(row);
}

/** The person's latest internship that was not called off, or null. */
export async function ownInternship(tx: Transaction, accountId: string): Promise<Internship | null> {
  const row = await internships(tx)
    .where("account_id", "=", accountId)
    .where("state", "<>", "cancelled")
    .orderBy("starts_on", "desc")
    .executeTakeFirst();
  return row === undefined ? null : asInternship(row);
}

/** Why an internship ended, for the office: a code and the office's own words. */
export async function endOf(tx: Transaction, id: string): Promise<{ reason: string; note: string }> {
  const row = await tx
    .withTables<InternshipTables>()
    .selectFrom("internships")
    .select(["end_reason", "end_note"])
    .where("id", "=", id)
    .executeTakeFirst();
  return { reason: row?.end_reason ?? "", note: row?.end_note ?? "" };
}

/** The plan of an internship, first day first. */
export async function daysOf(tx: Transaction, internshipId: string): Promise<InternshipDay[]> {
  return (await daysOfSeveral(tx, [internshipId])).get(internshipId) ?? [];
}

/** The plans of several internships by their ids. */
export async function daysOfSeveral(tx: Transaction, internshipIds: readonly string[]): Promise<ReadonlyMap<string, InternshipDay[]>> {
  const plans = new Map<string, InternshipDay[]>(internshipIds.map((id) => [id, []]));
  if (internshipIds.length === 0) return plans;
  const rows = await tx
    .withTables<InternshipTables>()
    .selectFrom("internship_days")
    .select(["internship_id", "day", "kind"])
    .where("internship_id", "in", [...internshipIds])
    .orderBy("day")
    .execute();
  for (const { internship_id, day, kind } of rows) plans.get(internship_id)?.push({ day, kind });
  return plans;
}

/** Gives a day of several plans another kind, where it has one of the kinds named in `from`; a day that is in no plan stays out. */
export async function setDayKind(
  tx: Transaction,
  internshipIds: readonly string[],
  day: Day,
  from: readonly DayKind[],
  to: DayKind,
): Promise<void> {
  if (internshipIds.length === 0) return;
  await tx
    .withTables<InternshipTables>()
    .updateTable("internship_days")
    .set({ kind: to })
    .where("internship_id", "in", [...internshipIds])
    .where("day", "=", day)
    .where("kind", "in", [...from])
    .execute();
}

/** Takes the days after a day out of a plan: the internship ended on it. */
export async function removeDaysAfter(tx: Transaction, internshipId: string, day: Day): Promise<void> {
  await tx
    .withTables<InternshipTables>()
    .deleteFrom("internship_days")
    .where("internship_id", "=", internshipId)
    .where("day", ">", day)
    .execute();
}

function internships(tx: Transaction) {
  return tx.withTables<InternshipTables>().selectFrom("internships").select(columns);
}

function asInternship(row: Row): Internship {
  return {
    id: row.id,
    matchId: row.match_id,
    positionId: row.position_id,
    companyId: row.company_id,
    applicationId: row.application_id,
    accountId: row.account_id,
    fiscalYear: row.fiscal_year,
    course: row.course,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    state: row.state,
    stateSince: row.state_since,
    concierge: row.concierge,
    endedOn: row.ended_on,
    checklist: row.checklist,
    version: row.version,
  };
}
