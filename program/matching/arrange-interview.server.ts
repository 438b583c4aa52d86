import { sql } from "kysely";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { companyOf } from "#program/accounts/act.server.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { calendarForLetter } from "./calendar.server.ts";
import { chooseATime } from "./choice-letters.ts";
import { interviewSet } from "./choice-letters.ts";
import { noTimeFits } from "./choice-letters.ts";
import { closeInterview } from "./interview-records.server.ts";
import { interviewOf } from "./interview-records.server.ts";
import { ownCompanyInterviews } from "./interview-records.server.ts";
import { chooseBy } from "./interview-rules.ts";
import { decideTimes } from "./interview-rules.ts";
import { lettersTo } from "./people.server.ts";
import type { Updateable } from "kysely";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { CompanyInterview } from "./company-interview.ts";
import type { TimesWish } from "./interview-rules.ts";
import type { MatchingTables } from "./tables.ts";

/**
 * The company proposes times for a talk with its candidate, or the office does it for the company; the person chooses one. Proposing
 * again replaces what was proposed. Throws `NotFound` for a talk that is not the actor's.
 */
export async function proposeTimes(act: Act, matchId: string, wish: TimesWish): Promise<Outcome<null, Problem>> {
  mayArrange(act);
  return await act.db.transaction(async (tx) => {
    const interview = await locked(tx, act, matchId);
    if (["held", "called_off"].includes(interview.state)) return refused({ code: "state-forbids", field: null });
    const isSame =
      interview.state === "proposed" &&
      interview.place === wish.place &&
      interview.times.map(Number).join() === wish.times.flatMap((one) => (one === null ? [] : [Number(one)])).join();
    if (isSame) return done(null); // A second press.
    const decided = decideTimes(wish, act.now);
    if (!decided.ok) return decided;
    const times = decided.value;
    const { matching } = await yearOf(tx, interview.fiscalYear);
    const by = chooseBy(act.now, times.at(-1)!, matching.internAnswerDays);
    const kept = { ...interview, times, minutes: wish.minutes, place: wish.place, answerBy: by };
    await change(tx, act, kept, "interview-times-proposed", {
      state: "proposed",
      times: [...times],
      minutes: wish.minutes,
      place: wish.place,
      proposed_at: act.now,
      answer_by: by,
      chosen: null,
      chosen_at: null,
    });
    const to = { account: interview.accountId };
    await queueLetter(tx, act, { to, words: chooseATime(kept), about: about(matchId), fiscalYear: interview.fiscalYear });
    return done(null);
  });
}

/** The company leaves it to the office to find a time; the office sees it in its list. */
export async function leaveTimesToOffice(act: Act, matchId: string): Promise<Outcome<null, Problem>> {
  companyOf(act, "decide-on-candidates");
  return await act.db.transaction(async (tx) => {
    const interview = await locked(tx, act, matchId);
    if (interview.arrangedBy === "office") return done(null);
    if (!["to_arrange", "none_fits", "missed"].includes(interview.state)) return refused({ code: "state-forbids", field: null });
    await change(tx, act, interview, "interview-left-to-office", { state: "to_arrange", arranged_by: "office" });
    return done(null);
  });
}

/** The person did not come; the company may propose other times, or decide. */
export async function recordMissed(act: Act, matchId: string, note: string): Promise<Outcome<null, Problem>> {
  mayArrange(act);
  return await act.db.transaction(async (tx) => {
    const interview = await locked(tx, act, matchId);
    if (interview.state === "missed") return done(null);
    if (interview.state !== "set" || interview.chosen === null || act.now < interview.chosen)
      return refused({ code: "interview-not-yet", field: null });
    await closeInterview(tx, act, matchId, "missed", note);
    await noteDeed(tx, act, interview, "interview-missed");
    return done(null);
  });
}

/** The person chooses one of the times that were proposed; both sides get it in writing. A time that has passed is refused. */
export async function chooseTime(act: Act, matchId: string, time: Date): Promise<Outcome<null, Problem>> {
  return await act.db.transaction(async (tx) => {
    const interview = await ownLocked(tx, act, matchId);
    if (interview.state === "set" && interview.chosen?.getTime() === time.getTime()) return done(null);
    if (interview.state !== "proposed") return refused({ code: "state-forbids", field: "time" });
    if (!interview.times.some((one) => one.getTime() === time.getTime())) return refused({ code: "choice-unknown", field: "time" });
    if (time <= act.now) return refused({ code: "time-past", field: "time" });
    await change(tx, act, interview, "interview-time-chosen", { state: "set", chosen: time, chosen_at: act.now });
    const companyId = await companyOfInterview(tx, matchId);
    const people = await lettersTo(tx, companyId);
    const facts = { ...interview, state: "set" as const, chosen: time, version: interview.version + 1 };
    const shared = { about: about(matchId), fiscalYear: interview.fiscalYear, calendar: calendarForLetter(facts) };
    await queueLetter(
      tx,
      act,
      { to: { account: interview.accountId }, words: interviewSet(facts, "person"), ...shared },
      ...people.map((account) => ({ to: { account }, words: interviewSet(facts, "company"), ...shared })),
    );
    return done(null);
  });
}

/** None of the times fits; whoever arranges is told, with the person's words, and proposes others. */
export async function refuseTimes(act: Act, matchId: string, note: string): Promise<Outcome<null, Problem>> {
  return await act.db.transaction(async (tx) => {
    const interview = await ownLocked(tx, act, matchId);
    if (interview.state === "none_fits") return done(null);
    if (interview.state !== "proposed") return refused({ code: "state-forbids", field: "time" });
    if (note === "") return refused({ code: "times-note-needed", field: "note" });
    await change(tx, act, interview, "interview-times-refused", { state: "none_fits", person_note: note });
    const people = await lettersTo(tx, await companyOfInterview(tx, matchId));
    const words = noTimeFits(interview);
    await queueLetter(
      tx,
      act,
      ...people.map((account) => ({ to: { account }, words, about: about(matchId), fiscalYear: interview.fiscalYear })),
    );
    return done(null);
  });
}

const about = (matchId: string) => ({ kind: "match", id: matchId });

/** Companies arrange their own talks, the office arranges any. */
function mayArrange(act: Act): void {
  if (act.who.kind === "company") companyOf(act, "decide-on-candidates");
  else requirePermission(act, "confirm-matches");
}

async function locked(tx: Transaction, act: Act, matchId: string): Promise<CompanyInterview> {
  await sql`select 1 from company_interviews where match_id::text = ${matchId} for update`.execute(tx);
  const interview = found(await interviewOf(tx, matchId), "interview");
  if (act.who.kind === "company") found(interview.companyId === companyOf(act, "decide-on-candidates") ? true : null, "interview");
  return interview;
}

async function ownLocked(tx: Transaction, act: Act, matchId: string): Promise<CompanyInterview> {
  const accountId = accountOf(act);
  await sql`select 1 from company_interviews where match_id::text = ${matchId} and account_id = ${accountId}::uuid for update`.execute(tx);
  return found((await ownCompanyInterviews(tx, accountId)).find((one) => one.matchId === matchId) ?? null, "interview");
}

/** The person does not read the company's id; one function of the database tells it for their own talk. */
async function companyOfInterview(tx: Transaction, matchId: string): Promise<string> {
  const { rows } = await sql<{ company: string }>`select company_of_my_interview(${matchId}::uuid) as company`.execute(tx);
  return found(rows[0]?.company ?? null, "company");
}

async function change(
  tx: Transaction,
  act: Act,
  interview: CompanyInterview,
  what: string,
  columns: Updateable<MatchingTables["company_interviews"]>,
): Promise<void> {
  await tx
    .withTables<MatchingTables>()
    .updateTable("company_interviews")
    .set({ ...columns, version: sql`version + 1` })
    .where("match_id", "=", interview.matchId)
    .execute();
  await noteDeed(tx, act, interview, what);
}

async function noteDeed(tx: Transaction, act: Act, interview: CompanyInterview, what: string): Promise<void> {
  await writeHistory(tx, act, {
    what,
    about: about(interview.matchId),
    fiscalYear: interview.fiscalYear,
    subjectAccount: interview.accountId,
    ...(interview.companyId === "" ? {} : { subjectCompany: interview.companyId }),
    facts: { course: interview.course },
  });
}
