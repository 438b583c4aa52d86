import { titleSaid } from "#program/host-companies/position-said.ts";
import { sql } from "kysely";
import { isId } from "#platform/ids.ts";
import type { Selectable } from "kysely";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { HostCompanyTables } from "#program/host-companies/tables.ts";
import type { CandidateRow } from "./candidate-rows.server.ts";
import type { CompanyInterview } from "./company-interview.ts";
import type { PlaceFacts } from "./letters.ts";
import type { MatchingTables } from "./tables.ts";

type Row = Selectable<MatchingTables["company_interviews"]>;
/** What every party may read; the company's words on the result are not the person's. */
const columns = [
  "match_id",
  "company_id",
  "account_id",
  "fiscal_year",
  "course",
  "company_name",
  "company_name_en",
  "state",
  "arranged_by",
  "times",
  "minutes",
  "place",
  "proposed_at",
  "answer_by",
  "chosen",
  "person_note",
  "version",
] as const;
/** What the position of a talk is called now, by its own record. */
interface Called {
  readonly title: string;
  readonly title_en: string;
}

const forPerson = columns.filter((one) => one !== "company_id");

/** The talk of a match, or null where none was asked for. For the company concerned and the office. */
export async function interviewOf(tx: Transaction, matchId: string): Promise<CompanyInterview | null> {
  return (await interviewsOf(tx, [matchId])).get(matchId) ?? null;
}

/** The talks of some matches, by match. For the company concerned, the office and the clockwork. */
export async function interviewsOf(tx: Transaction, matchIds: readonly string[]): Promise<ReadonlyMap<string, CompanyInterview>> {
  const ids = matchIds.filter(isId);
  if (ids.length === 0) return new Map();
  const rows = await interviews(tx)
    .innerJoin("matches", "matches.id", "company_interviews.match_id")
    .innerJoin("positions", "positions.id", "matches.position_id")
    .select([...columns.map((one) => `company_interviews.${one}` as const), "result_note", "positions.title", "positions.title_en"])
    .where("match_id", "in", ids)
    .execute();
  return new Map(rows.map((row) => [row.match_id, asInterview(row)]));
}

/** The talks that a person has or had before them, newest first. Shown to the person alone. */
export async function ownCompanyInterviews(tx: Transaction, accountId: string): Promise<CompanyInterview[]> {
  const rows = await interviews(tx).select(forPerson).where("account_id", "=", accountId).orderBy("asked_at", "desc").execute();
  if (rows.length === 0) return [];
  // Before an offer a person reads nothing of a position but what it is called.
  const { rows: recommended } = await sql<Called & { match_id: string }>`
    select match_id, position_title as title, position_title_en as title_en from my_recommendations()`.execute(tx);
  const calledBy = new Map(recommended.map((one) => [one.match_id, one]));
  return rows.map((row) =>
    asInterview({ ...row, company_id: "", result_note: "", ...(calledBy.get(row.match_id) ?? { title: "", title_en: "" }) }),
  );
}

/** Begins a talk that a company asked for, with the names under which the person is told of it. */
export async function openInterview(tx: Transaction, act: Act, row: CandidateRow, place: PlaceFacts): Promise<void> {
  await tx
    .withTables<MatchingTables>()
    .insertInto("company_interviews")
    .values({
      match_id: row.id,
      company_id: row.companyId,
      account_id: row.accountId,
      fiscal_year: row.fiscalYear,
      course: row.course,
      company_name: place.company,
      company_name_en: place.companyEn,
      state: "to_arrange",
      arranged_by: "company",
      times: [],
      minutes: 30,
      place: "",
      asked_at: act.now,
      proposed_at: null,
      answer_by: null,
      chosen: null,
      chosen_at: null,
      person_note: "",
      result_note: "",
      recorded_at: null,
      version: 1,
    })
    .execute();
}

/** Keeps the result of a talk that is still open; one that has a result stays as it is. */
export async function closeInterview(tx: Transaction, act: Act, matchId: string, result: "held" | "missed", note: string): Promise<void> {
  await tx
    .withTables<MatchingTables>()
    .updateTable("company_interviews")
    .set({ state: result, result_note: note, recorded_at: act.now, version: sql`version + 1` })
    .where("match_id", "=", matchId)
    .where("state", "in", ["to_arrange", "proposed", "set", "none_fits", "missed"])
    .execute();
}

function interviews(tx: Transaction) {
  return tx.withTables<HostCompanyTables & MatchingTables>().selectFrom("company_interviews");
}

function asInterview(row: Pick<Row, (typeof columns)[number] | "result_note"> & Called): CompanyInterview {
  return {
    matchId: row.match_id,
    companyId: row.company_id,
    accountId: row.account_id,
    fiscalYear: row.fiscal_year,
    course: row.course,
    companyName: row.company_name,
    companyNameEn: row.company_name_en,
    positionCalled: titleSaid(row.title, row.title_en),
    state: row.state,
    arrangedBy: row.arranged_by,
    times: row.times,
    minutes: row.minutes,
    place: row.place,
    proposedAt: row.proposed_at,
    answerBy: row.answer_by,
    chosen: row.chosen,
    personNote: row.person_note,
    resultNote: row.result_note,
    version: row.version,
  };
}
