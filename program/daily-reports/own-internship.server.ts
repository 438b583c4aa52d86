import { dayOf } from "#platform/days.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { daysOf } from "#program/internships/records.server.ts";
import { ownInternship } from "#program/internships/records.server.ts";
import { pairOf } from "#program/internships/people.server.ts";
import { attendancesOf } from "#program/trainings/records.server.ts";
import { sessionsWhere } from "#program/trainings/records.server.ts";
import { travelOfMatch } from "#program/travel/records.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { reportsOf } from "./records.server.ts";
import { missingDays } from "./rules.ts";
import { nextDuty } from "./rules.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Internship } from "#program/internships/internship.ts";

/** Everything of one internship that both sides may see: who, when, trainings, days and reports. */
export async function laidOut(tx: Transaction, internship: Internship, now: Date) {
  const year = await yearOf(tx, internship.fiscalYear);
  const plan = await daysOf(tx, internship.id);
  const reports = await reportsOf(tx, [internship.id]);
  const today = dayOf(now);
  return {
    internship,
    year,
    pair: await pairOf(tx, internship),
    plan,
    reports,
    attendances: await attendancesOf(tx, [internship.id]),
    sessions: await sessionsWhere(tx, { fiscalYear: internship.fiscalYear, course: internship.course }),
    missing: missingDays(internship, plan, new Set(reports.map((one) => one.day)), today),
    today,
  };
}

/** One internship laid out. */
export type LaidOut = Awaited<ReturnType<typeof laidOut>>;

/** The acting person's own internship with plan, trainings, travel, reports and the next duty; null while there is none. */
export async function showOwnInternship(act: Act) {
  return act.db.transaction(async (tx) => {
    const internship = await ownInternship(tx, accountOf(act));
    if (internship === null) return null;
    const whole = await laidOut(tx, internship, act.now);
    return {
      ...whole,
      travel: await travelOfMatch(tx, internship.matchId),
      duty: nextDuty(internship, whole.plan, whole.reports, whole.today),
    };
  });
}

/** What the intern's own pages show. */
export type OwnInternship = NonNullable<Awaited<ReturnType<typeof showOwnInternship>>>;
