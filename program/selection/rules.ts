import { assert } from "#platform/assert.ts";
import { dayOf } from "#platform/days.ts";
import { startOfDay } from "#platform/days.ts";
import { addDays } from "#platform/days.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { theCourse } from "#program/year/rules.ts";
import { criteria } from "./selection.ts";
import { isReason } from "./selection.ts";
import { markMost } from "./selection.ts";
import { officeStepIds } from "./selection.ts";
import { reasons } from "./selection.ts";
import { screeningDaysAim } from "./selection.ts";
import { dayOutside } from "#program/year/day-bounds.ts";
import { daysOfYear } from "#program/year/day-bounds.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { CourseApplicationState } from "#program/intern-applications/intern-application.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { SelectionStep } from "#program/year/program-year.ts";
import type { StepLanguage } from "#program/year/program-year.ts";
import type { InterviewOutcome } from "./selection.ts";
import type { InterviewState } from "./selection.ts";
import type { InterviewStepId } from "./selection.ts";
import type { Marks } from "./selection.ts";
import type { OfficeStepId } from "./selection.ts";
import type { ScreeningResult } from "./selection.ts";
import type { DayProblem } from "#program/year/day-bounds.ts";

/** A step that the office holds. */
export type OfficeStep = SelectionStep & { readonly id: OfficeStepId };

/** The steps that the office decides, in the year's order: three in FY2023, two in FY2024. A company's interview is not among them. */
export function officeSteps(year: ProgramYear): OfficeStep[] {
  return year.selection.steps.filter(
    (step): step is OfficeStep => step.who === "office" && (officeStepIds as readonly string[]).includes(step.id),
  );
}

/** The interviews among them. */
export function interviewSteps(year: ProgramYear): (OfficeStep & { readonly id: InterviewStepId })[] {
  return officeSteps(year).filter((step): step is OfficeStep & { readonly id: InterviewStepId } => step.id !== "documents");
}

/** The step at which a course application stands, or null before the submission, after selection and for one that missed its interview. */
export function stepOfState(state: CourseApplicationState): OfficeStepId | null {
  if (state === "submitted" || state === "screening") return "documents";
  if (state === "interview1_invited" || state === "interview1_done") return "interview1";
  if (state === "interview2_invited" || state === "interview2_done") return "interview2";
  return null;
}

/** What comes after passing: a step of the office and the state that waits for it, or the pool (step null). */
export interface NextStep {
  readonly step: OfficeStep | null;
  readonly state: CourseApplicationState;
}

/** Where passing the step of `state` leads in this year. Throws for a state outside selection, or a step that the year goes without. */
export function nextStep(year: ProgramYear, state: CourseApplicationState): NextStep {
  const at = stepOfState(state);
  assert(at !== null, `a course application in ${state} stands at no step of selection`);
  return stepAfter(year, at);
}

/** The step after one of the office's. Throws for a step that the year goes without. */
export function stepAfter(year: ProgramYear, id: OfficeStepId): NextStep {
  const steps = officeSteps(year);
  const place = steps.findIndex((step) => step.id === id);
  assert(place >= 0, `the year ${year.fiscalYear} has no step ${id}`);
  const step = steps[place + 1] ?? null;
  return step === null ? { step, state: "pool" } : { step, state: invitedTo(step.id as InterviewStepId) };
}

/** The state of whoever waits for an interview or has its invitation. */
export function invitedTo(step: InterviewStepId): CourseApplicationState {
  return `${step}_invited`;
}

/** The state of whoever had an interview that is not decided yet. */
export function heldStateOf(step: InterviewStepId): CourseApplicationState {
  return `${step}_done`;
}

/** The total of a score sheet, 0 to 100: the part of all squares that were given. Throws on a mark outside 0 to 4. */
export function scoreOf(marks: Marks): number {
  const given = criteria.map((criterion) => marks[criterion]);
  assert(
    given.every((mark) => Number.isInteger(mark) && mark >= 0 && mark <= markMost),
    "each mark is a whole number from 0 to 4",
  );
  return Math.round((given.reduce((sum, mark) => sum + mark, 0) / (criteria.length * markMost)) * 100);
}

/** A decision as it is written: the states passed through, the last one the state that stays. */
export interface Decided {
  readonly path: readonly CourseApplicationState[];
  readonly to: CourseApplicationState;
}

export type ReasonProblem = Problem<"reason-needed" | "reason-unknown" | "note-needed">;

/** Checks the reason of a result: passing has none, everything else one from the list, an inner one with its note. */
export function checkReason(result: ScreeningResult, step: OfficeStepId, reason: string, note: string): Outcome<string, ReasonProblem> {
  if (result === "passed") return done("");
  if (reason === "") return refused({ code: "reason-needed" as const, field: "reason" });
  if (!isReason(reason) || reasons[reason].for !== result || !(reasons[reason].at as readonly string[]).includes(step)) {
    return refused({ code: "reason-unknown" as const, field: "reason" });
  }
  if (reasons[reason].needsNote && note === "") return refused({ code: "note-needed" as const, field: "note" });
  return done(reason);
}

export type ScreeningProblem = ReasonProblem | Problem<"not-in-screening">;

/**
 * Decides the documents of one course application. Whoever passes waits for the year's next step; whoever doesn't has a reason.
 * Refuses what no longer stands in document screening. Source: domain.md 6.1.
 */
export function decideScreening(
  year: ProgramYear,
  state: CourseApplicationState,
  { result, reason, note }: { result: ScreeningResult; reason: string; note: string },
): Outcome<Decided, ScreeningProblem> {
  if (stepOfState(state) !== "documents") return refused({ code: "not-in-screening" as const, field: null });
  const checked = checkReason(result, "documents", reason, note);
  if (!checked.ok) return checked;
  const to = result === "passed" ? nextStep(year, state).state : result;
  // A requirement that is not met needs no reading; every other result was read.
  const path: CourseApplicationState[] = state === "submitted" && result !== "ineligible" ? ["screening", to] : [to];
  return done({ path, to });
}

/** What an interview is, as far as rules ask. */
export interface InterviewFacts {
  readonly step: InterviewStepId;
  readonly state: InterviewState;
  readonly scheduledAt: Date | null;
  readonly result: "passed" | "not_selected" | null;
}

export type InterviewProblem = ReasonProblem | Problem<"not-held-yet" | "already-recorded" | "interview-cancelled">;

/**
 * Decides an interview for the course applications that it was held for. An outcome may follow a day after the talk: until then
 * the applications stand at "held". Refuses before the time of the invitation, and a second decision.
 */
export function decideInterview(
  year: ProgramYear,
  interview: InterviewFacts,
  { outcome, reason, note }: { outcome: InterviewOutcome; reason: string; note: string },
  now: Date,
): Outcome<Decided, InterviewProblem> {
  if (interview.state === "cancelled") return refused({ code: "interview-cancelled" as const, field: null });
  const isDecided = interview.state === "no_show" || interview.result !== null;
  if (isDecided || (interview.state === "held" && (outcome === "no_show" || outcome === "undecided"))) {
    return refused({ code: "already-recorded" as const, field: null });
  }
  if (interview.scheduledAt !== null && now < interview.scheduledAt) return refused({ code: "not-held-yet" as const, field: null });
  if (outcome === "no_show") return done({ path: ["no_show"], to: "no_show" });
  const held = heldStateOf(interview.step);
  if (outcome === "undecided") return done({ path: [held], to: held });
  const checked = checkReason(outcome, interview.step, reason, note);
  if (!checked.ok) return checked;
  const to = outcome === "passed" ? stepAfter(year, interview.step).state : "not_selected";
  return done({ path: interview.state === "held" ? [to] : [held, to], to });
}

export type InvitationProblem =
  Problem<"nobody-waits" | "already-invited" | "time-passed" | "time-needed" | "place-needed" | "language-not-offered"> | DayProblem;

/** Checks an invitation: a time still to come in the year, a place or link, a language that the year's step offers. */
export function checkInvitation(
  step: OfficeStep,
  { at, place, language }: { at: Date | null; place: string; language: string },
  now: Date,
  fiscalYear: number,
): Outcome<StepLanguage, InvitationProblem> {
  const problems: InvitationProblem[] = [];
  if (at === null) problems.push({ code: "time-needed", field: "at" });
  else if (at <= now) problems.push({ code: "time-passed", field: "at" });
  else problems.push(...dayOutside("at", dayOf(at), daysOfYear(fiscalYear)));
  if (!languagesOf(step).includes(language as StepLanguage)) problems.push({ code: "language-not-offered", field: "language" });
  if (place === "") problems.push({ code: "place-needed", field: "place" });
  return problems.length > 0 ? refused(...problems) : done(language as StepLanguage);
}

/** The languages in which a step may be held; where the year prescribes none, either language of the program. */
export function languagesOf(step: SelectionStep): readonly StepLanguage[] {
  return step.languages.length > 0 ? step.languages : ["en", "ja"];
}

/**
 * Until when the letter of a result waits: the beginning of the course's announcement day in Japan while that day lies ahead, so
 * that everybody of a course hears on the same day; null once it has come. Throws on a course that the year lacks.
 */
export function heldUntil(year: ProgramYear, course: string, now: Date): Date | null {
  const { resultsOn } = theCourse(year, course);
  return dayOf(now) < resultsOn ? startOfDay(resultsOn) : null;
}

/** True when people who are not selected get a letter in this year; else silence after the announced day says it. */
export function isToldToUnsuccessful(year: ProgramYear): boolean {
  return year.selection.notifyUnsuccessful;
}

/**
 * The state that a person is shown of their own course application. A result that is not announced yet looks like the step before it,
 * so that nobody reads on their page what everybody is told on the same day.
 */
export function stateForPerson(year: ProgramYear, course: string, state: CourseApplicationState, now: Date): CourseApplicationState {
  const isHidden = state === "not_selected" || state === "ineligible";
  return isHidden && heldUntil(year, course, now) !== null ? "screening" : state;
}

/** The moment before which a course application must have come in to be late now. */
export function lateBefore(now: Date): Date {
  return startOfDay(addDays(dayOf(now), -screeningDaysAim + 1));
}

export type CorrectionProblem = Problem<"nothing-to-correct" | "already-interviewed" | "why-needed">;

/**
 * Whether a screening may be taken back: its result stands and nothing was built on it, neither an interview nor a recommendation.
 * The course application is read again; `why` is kept in the office.
 */
export function decideCorrection(
  year: ProgramYear,
  facts: { state: CourseApplicationState; lastResult: ScreeningResult | null; hasInterview: boolean },
  why: string,
): Outcome<Decided, CorrectionProblem> {
  if (why === "") return refused({ code: "why-needed" as const, field: "why" });
  if (facts.hasInterview) return refused({ code: "already-interviewed" as const, field: null });
  const stands = facts.lastResult === "passed" ? stepAfter(year, "documents").state : facts.lastResult;
  if (stands === null || facts.state !== stands) return refused({ code: "nothing-to-correct" as const, field: null });
  return done({ path: ["screening"], to: "screening" });
}

/** What of an interview says whether a course application still waits for one; newest invitation first. */
export interface CoveringInterview {
  readonly step: InterviewStepId;
  readonly state: InterviewState;
  readonly covers: readonly string[];
}

/**
 * True when a course application waits for an invitation to a step: it passed so far and no interview of the step covers it, or it
 * missed that interview and nothing ended it since.
 */
export function waitsForInvitation(
  one: { id: string; state: CourseApplicationState },
  step: InterviewStepId,
  earlier: readonly CoveringInterview[],
): boolean {
  const covering = earlier.filter(
    (interview) => interview.step === step && interview.covers.includes(one.id) && interview.state !== "cancelled",
  );
  if (one.state === "no_show") return covering[0]?.state === "no_show";
  return one.state === invitedTo(step) && covering.every((interview) => interview.state === "no_show");
}
