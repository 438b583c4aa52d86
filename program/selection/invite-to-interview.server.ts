import { newId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { moveCourseApplications } from "#program/intern-applications/move-course-applications.server.ts";
import { courseApplicationsOf } from "#program/intern-applications/records.server.ts";
import { lockApplication } from "#program/intern-applications/records.server.ts";
import { lockCourseApplications } from "#program/intern-applications/records.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { calendarOfInterview } from "./calendar.server.ts";
import { interviewInvitation } from "./letters.ts";
import { interviewsOf } from "./records.server.ts";
import { checkInvitation } from "./rules.ts";
import { interviewSteps } from "./rules.ts";
import { invitedTo } from "./rules.ts";
import { waitsForInvitation } from "./rules.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { InterviewStepId } from "./selection.ts";
import type { SelectionTables } from "./tables.ts";

export interface Invitation {
  readonly applicationId: string;
  readonly step: string;
  /** Null when what was typed is no time. */
  readonly at: Date | null;
  readonly language: string;
  /** A link or a place, as the letter says it. */
  readonly place: string;
  readonly interviewer: string | null;
}

/**
 * Invites a person to an interview of the office: one for all their course applications that wait for this step, also those whose
 * last interview they missed. The letter names time, zone, language and place. The same invitation pressed twice is one.
 */
export async function inviteToInterview(act: Act, invitation: Invitation): Promise<Outcome<{ interviewId: string }>> {
  requirePermission(act, "hold-interviews");
  return await act.db.transaction(async (tx) => {
    const application = await lockApplication(tx, invitation.applicationId);
    const year = await yearOf(tx, application.fiscalYear);
    const step = found(
      interviewSteps(year).find((one) => one.id === invitation.step),
      "step of selection",
    );
    const own = await lockCourseApplications(
      tx,
      (await courseApplicationsOf(tx, application.id)).map((one) => one.id),
    );
    const earlier = (await interviewsOf(tx, application.id)).filter((one) => one.step === step.id);
    const live = earlier.find((one) => one.state === "invited" || (one.state === "held" && one.result === null));
    if (live !== undefined) {
      const isSame =
        live.scheduledAt?.getTime() === invitation.at?.getTime() &&
        live.place === invitation.place &&
        live.language === invitation.language;
      return isSame ? done({ interviewId: live.id }) : refused({ code: "already-invited", field: null });
    }
    const waiting = own.filter((one) => waitsForInvitation(one, step.id, earlier));
    if (waiting.length === 0) return refused({ code: "nobody-waits", field: null });
    const checked = checkInvitation(step, invitation, act.now, application.fiscalYear);
    if (!checked.ok) return checked;
    const interviewId = newId();
    const tables = tx.withTables<SelectionTables>();
    await tables
      .insertInto("interviews")
      .values({
        id: interviewId,
        application_id: application.id,
        account_id: application.accountId,
        fiscal_year: application.fiscalYear,
        step: step.id,
        language: checked.value,
        scheduled_at: invitation.at,
        place: invitation.place,
        state: "invited",
        interviewer: invitation.interviewer,
        result: null,
        score: null,
        notes: "",
        reason: "",
        invited_by: accountOf(act),
        invited_at: act.now,
        recorded_by: null,
        recorded_at: null,
        version: 1,
      })
      .execute();
    await tables
      .insertInto("interview_courses")
      .values(waiting.map((one) => ({ interview_id: interviewId, course_application_id: one.id, account_id: one.accountId })))
      .execute();
    // Whoever missed an interview and gets another one goes back to where they were invited.
    await moveCourseApplications(
      tx,
      act,
      waiting.map((one) => one.id),
      invitedTo(step.id as InterviewStepId),
      "",
      { isCorrection: true },
    );
    await writeHistory(tx, act, {
      what: "interview-invited",
      about: { kind: "intern-application", id: application.id },
      fiscalYear: year.fiscalYear,
      subjectAccount: application.accountId,
      facts: { step: step.id, interview: interviewId, at: invitation.at?.toISOString() ?? null },
    });
    await queueLetter(tx, act, {
      to: { account: application.accountId },
      words: interviewInvitation({
        number: application.number ?? "",
        courses: waiting.map((one) => one.course),
        step: step.title,
        at: invitation.at!,
        language: checked.value,
        place: invitation.place,
      }),
      calendar: calendarOfInterview({ id: interviewId, step: step.title, at: invitation.at!, place: invitation.place, stamp: act.now }),
      about: { kind: "interview", id: interviewId },
      fiscalYear: year.fiscalYear,
      replyTo: year.organisation.officeMail ?? undefined,
    });
    return done({ interviewId });
  });
}
