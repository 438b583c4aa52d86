import { addDays } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
import { daysBetween } from "#platform/days.ts";
import { startOfDay } from "#platform/days.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { hasBegun } from "#program/year/rules.ts";
import { hasCompanyInterview } from "#program/year/rules.ts";
import { theCourse } from "#program/year/rules.ts";
import { owesAnswer } from "./states.ts";
import { readyToConfirm } from "./states.ts";
import { takesSeat } from "./states.ts";
import { waitsForCompany } from "./states.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { CourseApplicationState } from "#program/intern-applications/intern-application.ts";
import type { Course } from "#program/year/program-year.ts";
import type { CourseCode } from "#program/year/program-year.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { DeclineReason } from "./match.ts";
import type { Match } from "./match.ts";
import type { MatchState } from "./match.ts";
import type { Recommendation } from "./match.ts";

/** The end of the last day for an answer: `days` whole days after today in Japan, shown to people as 23:59:59 of that day. */
export function answerBy(now: Date, days: number): Date {
  return startOfDay(addDays(dayOf(now), days + 1));
}

/** Whole days in Japan since something has waited. */
export function daysWaited(since: Date, now: Date): number {
  return daysBetween(dayOf(since), dayOf(now));
}

/** How a position stands between its seats and its rounds of recommendation; `begun`: its course's period has begun, nobody new comes into it. */
export type Phase = "full" | "with-company" | "in-reserve" | "begun" | "proposed" | "waiting" | "used-up";
export interface Standing {
  readonly phase: Phase;
  readonly seatsFree: number;
  /** The round that would be made now, or that is proposed. */
  readonly round: number;
  /** The latest round, if there is any. */
  readonly latest: Recommendation | null;
}

/**
 * Where a position of a course stands at a moment: proposed and sent rounds come first, then its seats, then the rounds that the year allows (a
 * company that declines everybody is recommended others so many times in all). From the first day of the course's period on nobody is
 * recommended into a free seat any more; a list that is out stays with its company. Throws a fault for a course that the year has not.
 */
export function standingOf(
  { year, course, now }: { readonly year: ProgramYear; readonly course: CourseCode; readonly now: Date },
  seats: number,
  taken: number,
  rounds: readonly Recommendation[],
): Standing {
  const latest = rounds.at(-1) ?? null;
  const seatsFree = Math.max(0, seats - taken);
  const round = latest === null ? 1 : latest.state === "proposed" ? latest.round : latest.round + 1;
  const phase =
    latest?.state === "sent"
      ? "with-company"
      : seatsFree > 0 && hasBegun(theCourse(year, course), now)
        ? "begun"
        : latest?.state === "proposed"
          ? "proposed"
          : seatsFree === 0
            ? "full"
            : round > year.matching.rounds
              ? "used-up"
              : "waiting";
  return { phase, seatsFree, round, latest };
}

/**
 * The standing once the candidates of the latest round are known: a round in which the company has answered for everybody, and keeps some
 * of them in its order for a seat that falls free, waits for the person and no longer for the company.
 */
export function withReserve(
  standing: Standing,
  latest: readonly { readonly state: MatchState; readonly hostRank: number | null }[],
): Standing {
  const waits = latest.filter((one) => waitsForCompany.includes(one.state));
  return standing.phase === "with-company" && waits.length > 0 && waits.every(isNextChoice)
    ? { ...standing, phase: "in-reserve" }
    : standing;
}

/** True where candidates may be calculated: a seat is free, no round is with the company, and the course has not begun. The one rule of every list and market. */
export function mayRecommend({ phase, seatsFree }: Standing): boolean {
  return seatsFree > 0 && (phase === "waiting" || phase === "proposed");
}

/** Says that nobody new comes into a course any more. */
export function courseBegun({ code, period }: Course): Problem<"course-begun"> {
  return { code: "course-begun", field: null, facts: { course: code, startsOn: period.startsOn } };
}

/** Why nothing goes to a company that the office has put on hold, with its names. */
export function companyOnHold({ companyName, companyNameEn }: { companyName: string; companyNameEn: string }): Problem<"company-on-hold"> {
  return { code: "company-on-hold", field: null, facts: { company: companyName, companyEn: companyNameEn || companyName } };
}

/** True when a round has nobody left whom the company has not answered. */
export function isAnswered(states: readonly MatchState[]): boolean {
  return states.every((state) => !waitsForCompany.includes(state));
}

/** A company's answer about one candidate. */
export type CompanyAnswer =
  | { readonly matchId: string; readonly answer: "interview" | "interviewed" }
  /** `rank`: the company's own order among those whom it chooses; left out where it gives none. */
  | { readonly matchId: string; readonly answer: "choose"; readonly rank?: number }
  | { readonly matchId: string; readonly answer: "decline"; readonly reason: DeclineReason | ""; readonly note: string };

export type AnswerProblem = Problem<
  "state-forbids" | "interview-first" | "interview-not-held" | "reason-needed" | "note-needed" | "already-agreed-elsewhere" | "no-seat-left"
>;

/** What stands against a company's answer; the field is the candidate's. */
export function decideAnswer(
  year: ProgramYear,
  facts: { state: MatchState; course: CourseApplicationState; hasAgreedElsewhere: boolean },
  answer: CompanyAnswer,
): Outcome<readonly MatchState[], AnswerProblem> {
  const field = `answer-${answer.matchId}`;
  const no = (code: AnswerProblem["code"], at = field) => refused({ code, field: at });
  if (!waitsForCompany.includes(facts.state)) return no("state-forbids");
  if (answer.answer === "decline") {
    if (answer.reason === "") return no("reason-needed", `reason-${answer.matchId}`);
    if (answer.reason === "other" && answer.note === "") return no("note-needed", `note-${answer.matchId}`);
    return done(["host_declined"]);
  }
  // Several companies may want one person, who then holds several offers; whoever has said yes to one is no longer free.
  if ((facts.course !== "recommended" && facts.course !== "offered") || facts.hasAgreedElsewhere) return no("already-agreed-elsewhere");
  if (answer.answer === "interviewed") return facts.state === "interview_requested" ? done(["interviewed"]) : no("state-forbids");
  if (answer.answer === "interview")
    return facts.state === "sent" || facts.state === "viewed" ? done(["interview_requested"]) : no("state-forbids");
  if (facts.state === "interview_requested") return no("interview-not-held");
  if (hasCompanyInterview(year) && facts.state !== "interviewed") return no("interview-first");
  return done(["host_accepted", "intern_offered"]);
}

/** Somebody whom a company chooses, with their number in its order; null: none given. */
export interface Chosen {
  readonly id: string;
  readonly rank: number | null;
}

/**
 * Of those whom a company chooses for one position: who is offered at once, as many as seats are free, in the company's order; the others wait
 * in it. Null where it chose more people than seats and gave them no order, so that nobody can tell.
 */
export function offeredAtOnce(chosen: readonly Chosen[], free: number): readonly Chosen[] | null {
  if (chosen.length <= free) return chosen;
  if (chosen.some((one) => one.rank === null)) return null;
  return chosen.toSorted((one, other) => one.rank! - other.rank!).slice(0, free);
}

/** Kept by the company in its own order, for a seat that is free again: it has answered, and is asked no more. */
export function isNextChoice({ state, hostRank }: { readonly state: MatchState; readonly hostRank: number | null }): boolean {
  return hostRank !== null && waitsForCompany.includes(state) && state !== "interview_requested";
}

/** True while the company owes an answer: neither asked for a talk, nor put into its order of those whom it would take next. */
export function companyOwes(match: { readonly state: MatchState; readonly hostRank: number | null }): boolean {
  return owesAnswer.includes(match.state) && !isNextChoice(match);
}

/** True where a side has answered and keeps the other for the case that its first choice falls away: nobody owes an answer there. */
export function isInReserve(match: Pick<Match, "state" | "hostRank" | "isReserve">): boolean {
  return isNextChoice(match) || (match.state === "intern_offered" && match.isReserve);
}

/** Whom a company would take next of those at one position; null where it named nobody further. */
export function nextChoiceOf<One extends { readonly state: MatchState; readonly hostRank: number | null }>(
  all: readonly One[],
): One | null {
  return all.filter(isNextChoice).sort((one, other) => one.hostRank! - other.hostRank!)[0] ?? null;
}

export type ConfirmProblem = Problem<"not-both-agreed" | "not-approved" | "state-forbids" | "no-seat-left">;

/** Whether a match may be confirmed: both sides agreed, approved where the year has a committee, and a seat for it. */
export function decideConfirmation(year: ProgramYear, match: Match, seats: number, takenByOthers: number): Outcome<null, ConfirmProblem> {
  if (match.hostAgreedAt === null || match.internAgreedAt === null) return refused({ code: "not-both-agreed" as const, field: null });
  if (match.state === "committee_pending" || (match.state === "agreed" && readyToConfirm(year) === "approved"))
    return refused({ code: "not-approved" as const, field: null });
  if (match.state !== readyToConfirm(year)) return refused({ code: "state-forbids" as const, field: null });
  if (takenByOthers >= seats) return refused({ code: "no-seat-left" as const, field: null });
  return done(null);
}

/** True where a seat is held for the match. */
export function holdsSeat(state: MatchState): boolean {
  return takesSeat.includes(state);
}

/** Until when the person of a match answers; null where no answer is asked of them, as of an offer that they keep in reserve. */
export function personAnswersBy(match: Pick<Match, "isReserve" | "offerAnswerBy">): Date | null {
  return match.isReserve ? null : match.offerAnswerBy;
}

/**
 * Whether a match that waits for an answer is past the day named: staff may close it then, and never the clock. A company that asked
 * for an interview has answered (that it takes place is the office's care), and so has one that put the person into its own order.
 */
export function isPastAnswer(
  match: Pick<Match, "state" | "hostRank" | "isReserve" | "offerAnswerBy">,
  companyBy: Date | null,
  now: Date,
): boolean {
  const personBy = personAnswersBy(match);
  if (match.state === "intern_offered") return personBy !== null && now >= personBy;
  return companyOwes(match) && companyBy !== null && now >= companyBy;
}

/** Only who comes to Japan for a course needs a visa for it; some nationals need none even then. Source: domain.md 13. */
export function needsVisa(course: Pick<Course, "mode">): boolean {
  return course.mode === "visiting";
}
