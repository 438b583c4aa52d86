import { assert } from "#platform/assert.ts";
import { courseApplicationsOf } from "#program/intern-applications/records.server.ts";
import { inviteToInterview } from "#program/selection/invite-to-interview.server.ts";
import { recordInterview } from "#program/selection/record-interview.server.ts";
import { screenDocuments } from "#program/selection/screen-documents.server.ts";
import { aSubmittedApplication } from "./intern-application.ts";
import { later } from "./person.ts";
import type { DatabaseServer } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { CourseApplication } from "#program/intern-applications/intern-application.ts";
import type { InterviewOutcome } from "#program/selection/selection.ts";
import type { InterviewStepId } from "#program/selection/selection.ts";
import type { Changes } from "./intern-application.ts";
import type { Sent } from "./intern-application.ts";
import type { When } from "./person.ts";

/** The courses of an application as they stand now, in order of wish. */
export async function coursesNow(act: Act, applicationId: string): Promise<CourseApplication[]> {
  return await act.db.transaction(async (tx) => await courseApplicationsOf(tx, applicationId));
}

/** A new person whose documents passed for every course; `screener` decides at their own moment. */
export async function aScreenedApplication(server: DatabaseServer, screener: Act, changes: Changes = {}, when: When = {}): Promise<Sent> {
  const sent = await aSubmittedApplication(server, changes, when);
  const passed = await screenDocuments(screener, {
    picks: sent.courses.map((one) => ({ id: one.id, version: null })),
    result: "passed",
    reason: "",
    note: "",
    marks: null,
  });
  assert(passed.ok, "the documents of a maker pass");
  return { ...sent, courses: await coursesNow(screener, sent.application.id) };
}

/** Invites to an interview a day from now; gives its id. */
export async function anInvitation(
  interviewer: Act,
  applicationId: string,
  step: InterviewStepId = "interview1",
): Promise<{ id: string; at: Date }> {
  const at = new Date(interviewer.now.getTime() + 86_400_000);
  const invited = await inviteToInterview(interviewer, {
    applicationId,
    step,
    at,
    language: "en",
    place: "https://meet.example/example-room",
    interviewer: null,
  });
  assert(invited.ok, `the invitation of a maker is sent: ${invited.ok ? "" : JSON.stringify(invited.problems)}`);
  return { id: invited.value.interviewId, at };
}

/** Invites and, when the time has come, records. */
export async function anInterviewHeld(
  interviewer: Act,
  applicationId: string,
  step: InterviewStepId,
  outcome: InterviewOutcome = "passed",
): Promise<string> {
  const { id, at } = await anInvitation(interviewer, applicationId, step);
  const recorded = await recordInterview(later(interviewer, at), {
    id,
    version: 1,
    outcome,
    language: "en",
    score: 80,
    reason: outcome === "not_selected" ? "more-applicants-than-places" : "",
    notes: "",
  });
  assert(recorded.ok, `the interview of a maker is recorded: ${recorded.ok ? "" : JSON.stringify(recorded.problems)}`);
  return id;
}

/** A new person who passed everything the office holds in FY2023: all their courses are in the pool. */
export async function somebodyInThePool(server: DatabaseServer, staff: Act, changes: Changes = {}, when: When = {}): Promise<Sent> {
  const sent = await aScreenedApplication(server, staff, changes, when);
  await anInterviewHeld(staff, sent.application.id, "interview1");
  await anInterviewHeld(staff, sent.application.id, "interview2");
  return { ...sent, courses: await coursesNow(staff, sent.application.id) };
}
