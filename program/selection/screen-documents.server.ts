import type { InternApplicationTables } from "#program/intern-applications/tables.ts";
import { assert } from "#platform/assert.ts";
import { newId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { lockCourseApplications } from "#program/intern-applications/records.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { documentsPassed } from "./letters.ts";
import { keepMarks } from "./score-documents.server.ts";
import { screeningsOf } from "./records.server.ts";
import { decideScreening } from "./rules.ts";
import { nextStep } from "./rules.ts";
import { pressMost } from "./selection.ts";
import { tellNotSelected } from "./tell-results.server.ts";
import { isHeld } from "./walk.server.ts";
import { movedProblem } from "./walk.server.ts";
import { numbersOf } from "./walk.server.ts";
import { walk } from "./walk.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { CourseApplication } from "#program/intern-applications/intern-application.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { Marks } from "./selection.ts";
import type { ScreeningResult } from "./selection.ts";
import type { SelectionTables } from "./tables.ts";
import type { Walk } from "./walk.server.ts";

/** A course application as somebody saw it; `version` null when they decide whatever stands there. */
export interface Pick {
  readonly id: string;
  readonly version: number | null;
}

export interface ScreeningDecision {
  readonly picks: readonly Pick[];
  readonly result: ScreeningResult;
  /** Code of `reasons`; empty when passed. */
  readonly reason: string;
  /** For the office only. */
  readonly note: string;
  /** Marks given with the decision, the same for all picks; null keeps what was given before. */
  readonly marks: Marks | null;
}

/**
 * Decides the documents of one or many course applications: all or none. Whoever passes waits for the year's next step and is told
 * so; everybody else gets the result on the course's day. Refuses with the numbers of those that moved since they were seen;
 * what this very press has decided already counts as done.
 */
export async function screenDocuments(act: Act, decision: ScreeningDecision): Promise<Outcome<{ decided: number }>> {
  requirePermission(act, "screen-documents");
  const { picks, result, reason, note } = decision;
  if (picks.length === 0) return refused({ code: "nothing-picked", field: "pick" });
  if (picks.length > pressMost) return refused({ code: "too-many-picked", field: "pick" });
  return await act.db.transaction(async (tx) => {
    const locked = await lockCourseApplications(
      tx,
      picks.map((pick) => pick.id),
    );
    const year = await yearOf(tx, locked[0]!.fiscalYear);
    assert(
      locked.every((one) => one.fiscalYear === year.fiscalYear),
      "one press decides applications of one year",
    );
    const ways: Walk[] = [];
    const problems: Problem[] = [];
    const moved: CourseApplication[] = [];
    const versions = new Map(picks.map((pick) => [pick.id, pick.version]));
    const earlier = await screeningsOf(
      tx,
      picks.map((pick) => pick.id),
    );
    for (const one of locked) {
      const last = earlier.find((screening) => screening.courseApplicationId === one.id);
      const version = versions.get(one.id) ?? null;
      const decided = decideScreening(year, one.state, { result, reason, note });
      const isWaiting = decided.ok || decided.problems.every((problem) => problem.code !== "not-in-screening");
      if (!isWaiting && last?.result === result && last.reason === reason && stillStands(year, one, result)) continue;
      if (!isWaiting || (version !== null && version !== one.version)) moved.push(one);
      else if (decided.ok) ways.push({ one, decided: decided.value });
      else problems.push(...decided.problems);
    }
    if (moved.length > 0) return refused(await movedProblem(tx, moved));
    if (problems.length > 0) return refused(problems[0]!);
    await decide(tx, act, year, ways, decision);
    return done({ decided: ways.length });
  });
}

/** True where the result of an earlier press is still what counts: this one is its repetition. */
function stillStands(year: ProgramYear, one: CourseApplication, result: ScreeningResult): boolean {
  return one.state === (result === "passed" ? nextStep(year, "screening").state : result);
}

/** Whoever decides on an application has looked at it, also from the list: it waits among those that nobody has seen no more. */
async function countAsSeen(tx: Transaction, act: Act, some: readonly CourseApplication[]): Promise<void> {
  await tx
    .withTables<InternApplicationTables>()
    .updateTable("intern_applications")
    .set({ first_seen_at: act.now })
    .where(
      "id",
      "in",
      some.map((one) => one.applicationId),
    )
    .where("first_seen_at", "is", null)
    .execute();
}

async function decide(
  tx: Transaction,
  act: Act,
  year: ProgramYear,
  ways: readonly Walk[],
  { result, reason, note, marks }: ScreeningDecision,
) {
  if (ways.length === 0) return;
  const some = ways.map((way) => way.one);
  const who = accountOf(act);
  await countAsSeen(tx, act, some);
  const scores = await keepMarks(tx, act, some, marks === null ? null : { marks, note });
  await tx
    .withTables<SelectionTables>()
    .insertInto("screenings")
    .values(
      some.map((one) => {
        const kept = scores.get(one.id);
        return {
          id: newId(),
          course_application_id: one.id,
          account_id: one.accountId,
          result,
          score: kept?.score ?? null,
          marks: JSON.stringify(kept?.marks ?? {}),
          reason,
          note,
          screened_by: who,
          screened_at: act.now,
        };
      }),
    )
    .execute();
  await walk(tx, act, year, ways, reason);
  await writeHistory(
    tx,
    act,
    ...ways.map((way) => ({
      what: "documents-screened",
      about: { kind: "course-application", id: way.one.id },
      fiscalYear: year.fiscalYear,
      // The person's own history says the result with the letter, never before it; the score stays in the office.
      ...(isHeld(year, way, act.now) ? {} : { subjectAccount: way.one.accountId }),
      facts: { course: way.one.course, result },
    })),
  );
  const numbers = await numbersOf(tx, some);
  if (result !== "passed") return await tellNotSelected(tx, act, year, some, reason, numbers);
  await joinInvitations(tx, ways);
  await tellPassed(tx, act, year, some, numbers);
}

/** Whoever has an invitation to the same interview for another course is interviewed once for both. */
async function joinInvitations(tx: Transaction, ways: readonly Walk[]) {
  const tables = tx.withTables<SelectionTables>();
  const invited = await tables
    .selectFrom("interviews")
    .select(["id", "application_id", "step"])
    .where("application_id", "in", [...new Set(ways.map((way) => way.one.applicationId))])
    .where("state", "=", "invited")
    .execute();
  const joining = ways.flatMap(({ one, decided }) =>
    invited
      .filter((interview) => interview.application_id === one.applicationId && decided.to === `${interview.step}_invited`)
      .map((interview) => ({ interview_id: interview.id, course_application_id: one.id, account_id: one.accountId })),
  );
  if (joining.length > 0) await tables.insertInto("interview_courses").values(joining).execute();
}

/** One letter a person, whatever the number of their courses. */
async function tellPassed(
  tx: Transaction,
  act: Act,
  year: ProgramYear,
  passed: readonly CourseApplication[],
  numbers: ReadonlyMap<string, string>,
) {
  const { step } = nextStep(year, "screening");
  await queueLetter(
    tx,
    act,
    ...[...Map.groupBy(passed, (one) => one.applicationId)].map(([applicationId, own]) => ({
      to: { account: own[0]!.accountId },
      words: documentsPassed({ number: numbers.get(applicationId) ?? "", courses: own.map((one) => one.course) }, step?.title ?? null),
      about: { kind: "intern-application", id: applicationId },
      fiscalYear: year.fiscalYear,
      replyTo: year.organisation.officeMail ?? undefined,
    })),
  );
}
