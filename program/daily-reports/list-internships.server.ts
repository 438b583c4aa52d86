import type { Said } from "#platform/language.ts";
import { dayOf } from "#platform/days.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { accountNames } from "#program/accounts/records.server.ts";
import { peopleWith } from "#program/accounts/records.server.ts";
import { checklistLines } from "#program/internships/checklist.ts";
import { stillToDo } from "#program/internships/checklist.ts";
import { pairsOf } from "#program/internships/people.server.ts";
import { daysOfSeveral } from "#program/internships/records.server.ts";
import { internshipsWhere } from "#program/internships/records.server.ts";
import { confirmedMatches } from "#program/matching/records.server.ts";
import { attendancesOf } from "#program/trainings/records.server.ts";
import { travelsOfYear } from "#program/travel/records.server.ts";
import { theCourse } from "#program/year/rules.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { hasWords } from "./lists.ts";
import { internshipFilters } from "./lists.ts";
import { isIn } from "./lists.ts";
import { reportStandings } from "./records.server.ts";
import { missingDays } from "./rules.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Match } from "#program/matching/match.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { InternshipFilter } from "./lists.ts";
import type { InternshipListQuestion } from "./lists.ts";
import type { ListedInternship } from "./lists.ts";

const perPage = 50;

/** The internships of a year that a question asks for, with the counts of every filter and the matches that have none yet. For the office. */
export async function listInternships(act: Act, year: ProgramYear, question: InternshipListQuestion) {
  return act.db.transaction(async (tx) => {
    const all = await listed(tx, act, year);
    const account = accountOf(act);
    const counts = Object.fromEntries(
      internshipFilters.map((filter) => [filter, all.filter((one) => isIn(filter, one, account)).length]),
    ) as Record<InternshipFilter, number>;
    const asked = all.filter(
      (one) =>
        isIn(question.filter, one, account) &&
        (question.course === "" || one.internship.course === question.course) &&
        hasWords(one, question.words),
    );
    const opened = new Set(all.map((one) => one.internship.matchId));
    const waiting = (await confirmedMatches(tx, { fiscalYear: year.fiscalYear })).filter((match) => !opened.has(match.id));
    return {
      counts,
      all: asked.length,
      perPage,
      rows: asked.slice((question.page - 1) * perPage, question.page * perPage),
      waiting: await named(tx, waiting),
      missingReports: all.reduce((sum, one) => sum + one.missing.length, 0),
      toCheck: all.reduce((sum, one) => sum + one.toCheck, 0),
      concierges: await peopleWith(tx, "look-after-internships"),
    };
  });
}

/** A confirmed match that no internship is opened for yet. */
export interface WaitingMatch {
  readonly match: Match;
  readonly internName: string;
  readonly company: Said;
  readonly positionCalled: Said;
}

async function named(tx: Transaction, matches: readonly Match[]): Promise<WaitingMatch[]> {
  const pairs = await pairsOf(tx, matches);
  return matches.map((match) => ({
    match,
    internName: pairs.get(match.id)!.internName,
    company: companySaid(pairs.get(match.id)!),
    positionCalled: pairs.get(match.id)!.positionCalled,
  }));
}

async function listed(tx: Transaction, act: Act, year: ProgramYear): Promise<ListedInternship[]> {
  const internships = await internshipsWhere(tx, { fiscalYear: year.fiscalYear });
  const ids = internships.map((one) => one.id);
  const pairs = await pairsOf(tx, internships);
  const plans = await daysOfSeveral(tx, ids);
  const standings = await reportStandings(tx, ids);
  const attendances = await attendancesOf(tx, ids);
  const names = await accountNames(
    tx,
    internships.map((one) => one.concierge),
  );
  const travels = new Map((await travelsOfYear(tx, year.fiscalYear)).map((one) => [one.matchId, one.state]));
  const today = dayOf(act.now);
  return internships.map((internship) => {
    const own = standings.get(internship.id) ?? [];
    return {
      internship,
      pair: pairs.get(internship.id)!,
      concierge: internship.concierge === null ? null : (names.get(internship.concierge) ?? ""),
      missing: missingDays(internship, plans.get(internship.id) ?? [], new Set(own.map((one) => one.day)), today),
      toCheck: own.filter((one) => one.state === "submitted" || one.state === "host_commented").length,
      absentFrom: attendances.filter((one) => one.internshipId === internship.id && one.state === "absent").map((one) => one.training),
      stillToDo:
        internship.state === "preparing"
          ? stillToDo(
              checklistLines(theCourse(year, internship.course).mode, internship.checklist, travels.get(internship.matchId) ?? null),
            ).length
          : 0,
    };
  });
}
