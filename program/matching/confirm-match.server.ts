import { sayDay } from "#platform/days.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { lockPosition } from "#program/host-companies/position-records.server.ts";
import { moveCompanyApplication } from "#program/host-companies/move-application.server.ts";
import { positionsOf } from "#program/host-companies/position-records.server.ts";
import { lockCompanyApplication } from "#program/host-companies/records.server.ts";
import { moveCourseApplications } from "#program/intern-applications/move-course-applications.server.ts";
import { courseApplicationsOf } from "#program/intern-applications/records.server.ts";
import { lockCourseApplications } from "#program/intern-applications/records.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { theCourse } from "#program/year/rules.ts";
import { endsWithConfirmation } from "./confirmation-ends.server.ts";
import { supersede } from "./end-matches.server.ts";
import { confirmedToCompany } from "./letters.ts";
import { confirmedToPerson } from "./letters.ts";
import { moveMatch } from "./move-match.server.ts";
import { lettersTo } from "./people.server.ts";
import { placeFacts } from "./place-facts.server.ts";
import { guarded } from "./refused-by-database.server.ts";
import { lockMatch } from "./records.server.ts";
import { matchById } from "./records.server.ts";
import { matchesWhere } from "./records.server.ts";
import { decideConfirmation } from "./rules.ts";
import { takesSeat } from "./states.ts";
import { waitsForCompany } from "./states.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { PositionOfCompany } from "#program/host-companies/position-records.server.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { Match } from "./match.ts";

/**
 * Confirms a match: both agreed, approved where the year has a committee, a seat for it. The person's other applications and matches end
 * as superseded, those who waited for a place that is now full return to the pool, and both sides get their letter; all of it or none.
 * A second press answers as the first.
 */
export async function confirmMatch(act: Act, matchId: string, version: number): Promise<Outcome<Match, Problem>> {
  requirePermission(act, "confirm-matches");
  return await guarded<Match, Problem>(
    null,
    async () =>
      await act.db.transaction(async (tx) => {
        const seen = found(await matchById(tx, matchId), "match");
        // Everybody whose application this may move, in one order: the person's own, and those who wait for the same place.
        const courses = await courseApplicationsOf(tx, seen.applicationId);
        const waiting = await matchesWhere(tx, { positionId: seen.positionId, states: ["proposed", ...waitsForCompany] });
        await lockCourseApplications(tx, [...courses.map((one) => one.id), ...waiting.map((one) => one.courseApplicationId)]);
        const match = await lockMatch(tx, matchId);
        if (match.state === "confirmed") return done(match);
        if (match.version !== version) return refused({ code: "changed-meanwhile", field: null });
        const position = await lockPosition(tx, match.positionId);
        const year = await yearOf(tx, match.fiscalYear);
        const others = await matchesWhere(tx, { positionId: position.id, states: takesSeat });
        const decided = decideConfirmation(year, match, position.seats, others.filter((one) => one.id !== match.id).length);
        if (!decided.ok) return decided;
        await moveMatch(
          tx,
          act,
          match,
          ["confirmed"],
          "match-confirmed",
          { confirmed_by: accountOf(act), confirmed_at: act.now },
          { person: true, company: true },
        );
        await moveCourseApplications(tx, act, [match.courseApplicationId], "confirmed");
        await endOthers(tx, act, match, position);
        await placeCompany(tx, act, position);
        await tellBoth(tx, act, year, match);
        return done(found(await matchById(tx, matchId), "match"));
      }),
  );
}

/** The person's other applications and matches end; where the last seat is confirmed, nobody waits for this place any more. */
async function endOthers(tx: Transaction, act: Act, match: Match, position: PositionOfCompany): Promise<void> {
  const { courses, matches } = await endsWithConfirmation(tx, match, position);
  await moveCourseApplications(
    tx,
    act,
    courses.map((one) => one.id),
    "superseded",
  );
  await supersede(tx, act, matches, null);
  // Asked again: whoever stood there as the person's own other match has just ended.
  const { waiting } = await endsWithConfirmation(tx, match, position);
  await supersede(tx, act, waiting, "position-filled");
}

/** The company counts as placed once every seat of its open positions is confirmed. */
async function placeCompany(tx: Transaction, act: Act, position: PositionOfCompany): Promise<void> {
  const application = await lockCompanyApplication(tx, position.companyApplicationId);
  if (application.state !== "matching") return;
  for (const one of (await positionsOf(tx, application.id)).filter(({ state }) => state === "open")) {
    if ((await matchesWhere(tx, { positionId: one.id, states: ["confirmed"] })).length < one.seats) return;
  }
  await moveCompanyApplication(tx, act, application, ["placed"]);
}

async function tellBoth(tx: Transaction, act: Act, year: ProgramYear, match: Match): Promise<void> {
  const place = await placeFacts(tx, match.positionId);
  const { startsOn, endsOn } = theCourse(year, match.course).period;
  const said = (day: string) => ({ en: sayDay(day, "en"), ja: sayDay(day, "ja") });
  const period = { from: said(startsOn), to: said(endsOn) };
  const about = { kind: "match", id: match.id };
  const people = await lettersTo(tx, match.companyId);
  await queueLetter(
    tx,
    act,
    { to: { account: match.accountId }, words: confirmedToPerson(place, period), about, fiscalYear: match.fiscalYear },
    ...people.map((account) => ({ to: { account }, words: confirmedToCompany(place, period), about, fiscalYear: match.fiscalYear })),
  );
}
