import { newId } from "#platform/ids.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { openTravel } from "#program/travel/open-travel.server.ts";
import { noteInternship } from "./change-internship.server.ts";
import { planOf } from "./rules.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Day } from "#platform/days.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Match } from "#program/matching/match.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { Internship } from "./internship.ts";
import type { InternshipTables } from "./tables.ts";

/**
 * Writes the internship of a confirmed match with the plan of its days, and opens the travel where the course is a visiting one: the
 * part of the opening that belongs here. The act is `trainings/open-internship.server.ts`, which invites to the trainings as well.
 */
export async function prepareInternship(
  tx: Transaction,
  act: Act,
  year: ProgramYear,
  match: Match,
  period: { startsOn: Day; endsOn: Day },
): Promise<Internship> {
  const internship: Internship = {
    id: newId(),
    matchId: match.id,
    positionId: match.positionId,
    companyId: match.companyId,
    applicationId: match.applicationId,
    accountId: match.accountId,
    fiscalYear: match.fiscalYear,
    course: match.course,
    startsOn: period.startsOn,
    endsOn: period.endsOn,
    state: "preparing",
    stateSince: act.now,
    concierge: null,
    endedOn: null,
    checklist: [],
    version: 1,
  };
  const tables = tx.withTables<InternshipTables>();
  await tables.insertInto("internships").values(row(act, internship)).execute();
  const days = planOf(period.startsOn, period.endsOn);
  await tables
    .insertInto("internship_days")
    .values(
      days.map(({ day, kind }) => ({ internship_id: internship.id, account_id: match.accountId, company_id: match.companyId, day, kind })),
    )
    .execute();
  await openTravel(tx, act, year, match);
  await noteInternship(tx, act, internship, {
    what: "internship-opened",
    facts: { from: period.startsOn, to: period.endsOn, days: days.filter((one) => one.kind === "planned").length },
  });
  return internship;
}

function row(act: Act, internship: Internship): InternshipTables["internships"] {
  return {
    id: internship.id,
    match_id: internship.matchId,
    position_id: internship.positionId,
    company_id: internship.companyId,
    application_id: internship.applicationId,
    account_id: internship.accountId,
    fiscal_year: internship.fiscalYear,
    course: internship.course,
    starts_on: internship.startsOn,
    ends_on: internship.endsOn,
    state: internship.state,
    state_since: internship.stateSince,
    concierge: null,
    ended_on: null,
    end_reason: "",
    end_note: "",
    opened_by: accountOf(act),
    opened_at: act.now,
    checklist: [],
    version: 1,
  };
}
