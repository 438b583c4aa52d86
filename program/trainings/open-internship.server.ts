import { newId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { internshipOpened } from "#program/internships/letters.ts";
import { pairOf } from "#program/internships/people.server.ts";
import { prepareInternship } from "#program/internships/prepare-internship.server.ts";
import { internshipOfMatch } from "#program/internships/records.server.ts";
import { checkPeriod } from "#program/internships/rules.ts";
import { countActivityDays } from "#program/internships/rules.ts";
import { tellBothSides } from "#program/internships/change-internship.server.ts";
import { lockMatch } from "#program/matching/records.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { theCourse } from "#program/year/rules.ts";
import { inviteToSession } from "./invite.server.ts";
import { sessionsWhere } from "./records.server.ts";
import { sessionToJoin } from "./rules.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Day } from "#platform/days.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Internship } from "#program/internships/internship.ts";
import type { PeriodProblem } from "#program/internships/rules.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { TrainingTables } from "./tables.ts";

/**
 * Opens the internship of a confirmed match: the plan of its days from the course's period (or the given one), the travel of a visiting
 * course, the invitations to all trainings of the year, and letters to both sides; all of it or none. A match that has its internship
 * answers with that one. It stands here because the trainings are the highest that it touches.
 */
export async function openInternship(
  act: Act,
  matchId: string,
  given?: { startsOn: Day; endsOn: Day },
): Promise<Outcome<{ id: string }, PeriodProblem | Problem<"not-confirmed">>> {
  requirePermission(act, "look-after-internships");
  return act.db.transaction(async (tx) => {
    const match = await lockMatch(tx, matchId);
    const earlier = await internshipOfMatch(tx, match.id);
    if (earlier !== null) return done({ id: earlier.id });
    if (match.state !== "confirmed") return refused({ code: "not-confirmed" as const, field: null });
    const year = await yearOf(tx, match.fiscalYear);
    const period = checkPeriod(year.fiscalYear, given ?? theCourse(year, match.course).period);
    if (!period.ok) return period;
    const internship = await prepareInternship(tx, act, year, match, period.value);
    const days = countActivityDays(internship.startsOn, internship.endsOn);
    await tellBothSides(tx, act, internship, internshipOpened(internship, await pairOf(tx, internship), days));
    await inviteToTrainings(tx, act, year, internship);
    return done({ id: internship.id });
  });
}

/** One attendance a training of the year; with a date where a session of the course is still to come. */
async function inviteToTrainings(tx: Transaction, act: Act, year: ProgramYear, internship: Internship): Promise<void> {
  if (year.trainings.length === 0) return;
  const rows = year.trainings.map((training) => ({ id: newId(), training: training.id }));
  await tx
    .withTables<TrainingTables>()
    .insertInto("training_attendances")
    .values(
      rows.map((row) => ({
        ...row,
        internship_id: internship.id,
        account_id: internship.accountId,
        company_id: internship.companyId,
        state: "invited" as const,
        version: 1,
      })),
    )
    .execute();
  const sessions = await sessionsWhere(tx, { fiscalYear: year.fiscalYear, course: internship.course });
  for (const row of rows) {
    const session = sessionToJoin(sessions, row.training, act.now);
    if (session !== null) await inviteToSession(tx, act, year, session, [internship], [row.id]);
  }
}
