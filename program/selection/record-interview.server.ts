import { sql } from "kysely";
import { addDays } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { applicationById } from "#program/intern-applications/records.server.ts";
import { lockCourseApplications } from "#program/intern-applications/records.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { stepOf } from "#program/year/rules.ts";
import { callOf } from "./interview-call.server.ts";
import { inThePool } from "./letters.ts";
import { interviewMissed } from "./letters.ts";
import { interviewPassed } from "./letters.ts";
import { lockInterview } from "./records.server.ts";
import { decideInterview } from "./rules.ts";
import { heldStateOf } from "./rules.ts";
import { invitedTo } from "./rules.ts";
import { languagesOf } from "./rules.ts";
import { stepAfter } from "./rules.ts";
import { answerDaysAfterMissed } from "./selection.ts";
import { tellNotSelected } from "./tell-results.server.ts";
import { walk } from "./walk.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { CourseApplication } from "#program/intern-applications/intern-application.ts";
import type { InternApplication } from "#program/intern-applications/intern-application.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { StepLanguage } from "#program/year/program-year.ts";
import type { Interview } from "./interview.ts";
import type { InterviewOutcome } from "./selection.ts";
import type { SelectionTables } from "./tables.ts";

export interface InterviewRecord {
  readonly id: string;
  readonly version: number;
  readonly outcome: InterviewOutcome;
  /** The language in which it was held. */
  readonly language: string;
  /** 0 to 100, or null. */
  readonly score: number | null;
  readonly reason: string;
  /** For the office only. */
  readonly notes: string;
}

/**
 * Records an interview and moves the course applications that it was held for: on to the year's next step, to the pool, or to their
 * end. Held without a decision, it may be decided later. The person is told at once what lets them go on, and a result on its day.
 */
export async function recordInterview(act: Act, record: InterviewRecord): Promise<Outcome<{ applicationId: string }>> {
  requirePermission(act, "hold-interviews");
  return await act.db.transaction(async (tx) => {
    const interview = found(await lockInterview(tx, record.id), "interview");
    if (isRepeated(interview, record)) return done({ applicationId: interview.applicationId });
    if (interview.version !== record.version) return refused({ code: "changed-meanwhile", field: null });
    const year = await yearOf(tx, interview.fiscalYear);
    const decided = decideInterview(year, interview, { outcome: record.outcome, reason: record.reason, note: record.notes }, act.now);
    if (!decided.ok) return refused(...decided.problems);
    const step = found(stepOf(year, interview.step), "step of selection");
    if (record.outcome !== "no_show" && !languagesOf(step).includes(record.language as StepLanguage))
      return refused({ code: "language-not-offered", field: "language" });
    const at = interview.state === "held" ? heldStateOf(interview.step) : invitedTo(interview.step);
    // Whoever withdrew a course in the meantime is not moved any more.
    const moving = (await lockCourseApplications(tx, interview.covers)).filter((one) => one.state === at);
    await keep(tx, act, interview, record);
    await walk(
      tx,
      act,
      year,
      moving.map((one) => ({ one, decided: decided.value })),
      record.reason,
    );
    await writeHistory(tx, act, {
      what: "interview-recorded",
      about: { kind: "intern-application", id: interview.applicationId },
      fiscalYear: interview.fiscalYear,
      facts: { step: interview.step, interview: interview.id, outcome: record.outcome },
    });
    const application = found(await applicationById(tx, interview.applicationId), "intern application");
    await tell(tx, act, year, interview, record, application, moving);
    return done({ applicationId: interview.applicationId });
  });
}

/** The same press again: what it says stands on record. */
function isRepeated({ state, result }: Interview, { outcome }: InterviewRecord): boolean {
  if (outcome === "no_show") return state === "no_show";
  if (outcome === "undecided") return state === "held" && result === null;
  return state === "held" && result === outcome;
}

async function keep(tx: Transaction, act: Act, interview: Interview, { outcome, language, score, reason, notes }: InterviewRecord) {
  const isHeld = outcome !== "no_show";
  await tx
    .withTables<SelectionTables>()
    .updateTable("interviews")
    .set({
      state: isHeld ? "held" : "no_show",
      result: outcome === "passed" || outcome === "not_selected" ? outcome : null,
      language: isHeld ? language : interview.language,
      score: isHeld ? score : null,
      reason: outcome === "not_selected" ? reason : "",
      notes,
      interviewer: interview.interviewer ?? accountOf(act),
      recorded_by: accountOf(act),
      recorded_at: act.now,
      version: sql`version + 1`,
    })
    .where("id", "=", interview.id)
    .execute();
}

async function tell(
  tx: Transaction,
  act: Act,
  year: ProgramYear,
  interview: Interview,
  { outcome, reason }: InterviewRecord,
  application: InternApplication,
  moved: readonly CourseApplication[],
) {
  if (moved.length === 0 || outcome === "undecided") return;
  const number = application.number ?? "";
  if (outcome === "not_selected") return await tellNotSelected(tx, act, year, moved, reason, new Map([[application.id, number]]));
  const about = { number, courses: moved.map((one) => one.course) };
  const next = stepAfter(year, interview.step).step;
  const call = await callOf(tx, year, interview, application);
  const words =
    outcome === "passed"
      ? next === null
        ? inThePool(about)
        : interviewPassed(about, stepOf(year, interview.step)!.title, next.title)
      : call === null
        ? null
        : interviewMissed({ ...call, ...about }, addDays(dayOf(act.now), answerDaysAfterMissed));
  if (words === null) return;
  await queueLetter(tx, act, {
    to: { account: application.accountId },
    words,
    about: { kind: "interview", id: interview.id },
    fiscalYear: year.fiscalYear,
    replyTo: year.organisation.officeMail ?? undefined,
  });
}
