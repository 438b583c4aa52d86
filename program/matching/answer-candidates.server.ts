import { sql } from "kysely";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { NotFound } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { companyOf } from "#program/accounts/act.server.ts";
import { isOnHold } from "#program/host-companies/position-records.server.ts";
import { positionById } from "#program/host-companies/position-records.server.ts";
import { moveCourseApplications } from "#program/intern-applications/move-course-applications.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { candidateRows } from "./candidate-rows.server.ts";
import { closeRoundIfAnswered } from "./close-round.server.ts";
import { companyInterviewWished } from "./letters.ts";
import { closeInterview } from "./interview-records.server.ts";
import { openInterview } from "./interview-records.server.ts";
import { makeOffer } from "./make-offer.server.ts";
import { moveMatch } from "./move-match.server.ts";
import { termsVersionOf } from "./offer-terms.ts";
import { placeFacts } from "./place-facts.server.ts";
import { guarded } from "./refused-by-database.server.ts";
import { decideAnswer } from "./rules.ts";
import { isNextChoice } from "./rules.ts";
import { offeredAtOnce } from "./rules.ts";
import { takesSeat } from "./states.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { CandidateRow } from "./candidate-rows.server.ts";
import type { MatchState } from "./match.ts";
import type { CompanyAnswer } from "./rules.ts";
import type { MatchingTables } from "./tables.ts";

/**
 * Keeps a company's answers about candidates of its own, all of them or none: choose (an offer goes to the person at once; of more people than
 * free seats the first in the company's order, the others wait in it), ask for an interview, record that it was held, or decline with a reason. An answer that stands already is no second deed. Throws `NotFound` for
 * a candidate that is not this company's.
 */
export async function answerCandidates(act: Act, answers: readonly CompanyAnswer[]): Promise<Outcome<{ answered: number }, Problem>> {
  companyOf(act, "decide-on-candidates");
  if (answers.length === 0) return refused({ code: "answer-needed", field: null });
  const field = answers.length === 1 ? `answer-${answers[0]!.matchId}` : null;
  return await guarded(field, async () => await act.db.transaction(async (tx) => await answerAll(tx, act, answers)));
}

/** What stands against a company's answers now, without keeping any: for the page on which they are checked before they are sent. */
export async function checkAnswers(act: Act, answers: readonly CompanyAnswer[]): Promise<Outcome<null, Problem>> {
  companyOf(act, "decide-on-candidates");
  if (answers.length === 0) return refused({ code: "answer-needed", field: null });
  return await act.db.transaction(async (tx) => {
    const decided = await decideAll(tx, answers);
    return decided.ok ? done(null) : decided;
  });
}

async function answerAll(tx: Transaction, act: Act, answers: readonly CompanyAnswer[]): Promise<Outcome<{ answered: number }, Problem>> {
  await lockForAnswer(
    tx,
    answers.map((one) => one.matchId),
  );
  const decided = await decideAll(tx, answers);
  if (!decided.ok) return decided;
  for (const one of decided.value) await (one.isNext ? keepNext(tx, act, one) : keep(tx, act, one.row, one.answer, one.path, one.year));
  for (const round of Map.groupBy(decided.value, ({ row }) => row.recommendationId).values())
    await closeRoundIfAnswered(tx, act, round[0]!.row);
  return done({ answered: decided.value.length });
}

interface Decided {
  readonly row: CandidateRow;
  readonly answer: CompanyAnswer;
  readonly path: readonly MatchState[];
  readonly year: ProgramYear;
  /** Kept in the company's own order, for a seat that is free again. */
  readonly isNext: boolean;
}

/** Every answer that is new, decided; or every problem. Throws `NotFound` for a candidate that is not this company's. */
async function decideAll(tx: Transaction, answers: readonly CompanyAnswer[]): Promise<Outcome<Decided[], Problem>> {
  const rows = new Map((await candidateRows(tx, { ids: answers.map((one) => one.matchId) })).map((row) => [row.id, row]));
  const problems: Problem[] = [];
  const decided: Decided[] = [];
  for (const answer of answers) {
    const row = rows.get(answer.matchId);
    if (row === undefined) throw new NotFound("candidate");
    if (stands(row, answer)) continue;
    // While the office has paused, the data of candidates is closed: nobody decides on whom they cannot see.
    if (await isOnHold(tx, await positionById(tx, row.positionId))) return refused({ code: "answers-paused", field: null });
    const year = await yearOf(tx, row.fiscalYear);
    // A course application that is closed to the company is one that moved on elsewhere.
    const facts = { state: row.state, course: row.courseState ?? "agreed", hasAgreedElsewhere: await ask(tx, "has_agreed_elsewhere", row) };
    const outcome = decideAnswer(year, facts, answer);
    if (outcome.ok) decided.push({ row, answer, path: outcome.value, year, isNext: false });
    else problems.push(...outcome.problems);
  }
  const chosen = decided.filter(({ path }) => path.includes("host_accepted"));
  const waiting = new Set<string>();
  for (const [positionId, group] of Map.groupBy(chosen, ({ row }) => row.positionId)) {
    const all = await candidateRows(tx, { positionId });
    problems.push(...rankedTwice(group, all));
    const free = await freeSeats(tx, positionId, all);
    const offered = offeredAtOnce(
      group.map(({ row, answer }) => ({ id: row.id, rank: rankOf(answer) })),
      free,
    );
    const code = free === 0 ? "no-seat-left" : "more-than-seats";
    if (offered === null) problems.push(...group.slice(free).map(({ row }) => ({ code, field: `answer-${row.id}`, facts: { free } })));
    else for (const { row } of group) if (!offered.some((one) => one.id === row.id)) waiting.add(row.id);
  }
  if (problems.length > 0) return refused(...problems);
  // Whoever has this very place in the order already is answered: the same press again.
  return done(
    decided
      .filter(({ row, answer }) => !waiting.has(row.id) || row.hostRank !== rankOf(answer))
      .map((one) => ({ ...one, isNext: waiting.has(one.row.id) })),
  );
}

const rankOf = (answer: CompanyAnswer): number | null => (answer.answer === "choose" ? (answer.rank ?? null) : null);

/** Two people with one number in the company's order, also where one of them has stood in it before. */
function rankedTwice(group: readonly Decided[], all: readonly CandidateRow[]): Problem[] {
  const answered = new Set(group.map(({ row }) => row.id));
  const taken = all.filter((one) => !answered.has(one.id) && isNextChoice(one)).map((one) => one.hostRank);
  const problems: Problem[] = [];
  for (const { row, answer } of group) {
    const rank = rankOf(answer);
    if (rank !== null && taken.includes(rank)) problems.push({ code: "candidate-rank-twice", field: `rank-${row.id}` });
    taken.push(rank);
  }
  return problems;
}

/** Free seats as the company's own matches say; the database counts again when the row is written. */
async function freeSeats(tx: Transaction, positionId: string, all: readonly CandidateRow[]): Promise<number> {
  const { seats } = await positionById(tx, positionId);
  return Math.max(0, seats - all.filter((one) => takesSeat.includes(one.state)).length);
}

/** Course applications first, then matches, each in the order of their ids: two companies with the same people never wait in a circle. */
async function lockForAnswer(tx: Transaction, matchIds: readonly string[]): Promise<void> {
  const rows = await candidateRows(tx, { ids: matchIds });
  if (rows.length === 0) return;
  const list = (ids: readonly string[]) => sql.join([...ids].sort().map((id) => sql`${id}::uuid`));
  await sql`select id from course_applications where id in (${list(rows.map((row) => row.courseApplicationId))}) order by id for update`.execute(
    tx,
  );
  await sql`select id from matches where id in (${list(rows.map((row) => row.id))}) order by id for update`.execute(tx);
}

/** The same press again: what it says stands on record. */
function stands({ state }: CandidateRow, { answer }: CompanyAnswer): boolean {
  if (answer === "choose")
    return ["host_accepted", "intern_offered", "intern_accepted", "agreed", "committee_pending", "approved", "confirmed"].includes(state);
  return state === { interview: "interview_requested", interviewed: "interviewed", decline: "host_declined" }[answer];
}

async function keep(
  tx: Transaction,
  act: Act,
  row: CandidateRow,
  answer: CompanyAnswer,
  path: readonly MatchState[],
  year: ProgramYear,
): Promise<void> {
  if (answer.answer === "choose") {
    await keepRank(tx, act, row, answer.rank ?? null);
    return await makeOffer(tx, act, row, path, year, { by: accountOf(act), at: act.now, termsVersion: termsVersionOf(year, row.course) });
  }
  if (answer.answer === "decline") return await decline(tx, act, row, answer, path);
  if (answer.answer === "interviewed") {
    await moveMatch(tx, act, row, path, "company-interview-recorded", {}, { company: true });
    return await closeInterview(tx, act, row.id, "held", "");
  }
  // Whoever is to be talked with first is not chosen yet, whatever number they had.
  await keepRank(tx, act, row, null);
  await moveMatch(tx, act, row, path, "interview-requested", {}, { company: true, person: true });
  const place = await placeFacts(tx, row.positionId);
  await openInterview(tx, act, row, place);
  const words = companyInterviewWished(place);
  await queueLetter(tx, act, { to: { account: row.accountId }, words, about: { kind: "match", id: row.id }, fiscalYear: row.fiscalYear });
}

async function decline(
  tx: Transaction,
  act: Act,
  row: CandidateRow,
  { reason, note }: Extract<CompanyAnswer, { answer: "decline" }>,
  path: readonly MatchState[],
): Promise<void> {
  // First the course application, while the company may still see it, then the candidate, whose data closes with it.
  if (row.courseState === "recommended" && !(await ask(tx, "is_live_elsewhere", row)))
    await moveCourseApplications(tx, act, [row.courseApplicationId], "pool");
  const columns = { host_declined_reason: reason, host_declined_note: note };
  await moveMatch(tx, act, row, path, "candidate-declined", columns, { company: true, reason });
}

/** Puts somebody into the company's order without an offer: its yes stands with the terms as they are now, and the seat is somebody else's. */
async function keepNext(tx: Transaction, act: Act, { row, answer, year }: Decided): Promise<void> {
  await keepRank(tx, act, row, rankOf(answer), termsVersionOf(year, row.course));
  // A yes is given by somebody who has seen the person; the first look may have been a colleague's, on paper.
  await moveMatch(tx, act, row, row.state === "sent" ? ["viewed"] : [], "candidate-ranked", {}, { company: true });
}

async function keepRank(tx: Transaction, act: Act, row: CandidateRow, rank: number | null, termsVersion?: string): Promise<void> {
  if (rank === null && row.hostRank === null) return;
  await tx
    .withTables<MatchingTables>()
    .updateTable("matches")
    .set({
      host_rank: rank,
      host_ranked_by: rank === null ? null : accountOf(act),
      host_ranked_at: rank === null ? null : act.now,
      ...(row.state === "sent" ? { state: "viewed" as const } : {}),
      ...(termsVersion === undefined ? {} : { host_terms_version: termsVersion }),
    })
    .where("id", "=", row.id)
    .execute();
}

async function ask(tx: Transaction, question: "is_live_elsewhere" | "has_agreed_elsewhere", row: CandidateRow): Promise<boolean> {
  const answer =
    question === "is_live_elsewhere"
      ? await sql<{ yes: boolean }>`select is_live_elsewhere(${row.courseApplicationId}::uuid, ${row.id}::uuid) as yes`.execute(tx)
      : await sql<{
          yes: boolean;
        }>`select has_agreed_elsewhere(${row.accountId}::uuid, ${row.fiscalYear}::int, ${row.id}::uuid) as yes`.execute(tx);
  return answer.rows[0]?.yes ?? false;
}

/** The company would like to have this person: an offer goes out, to be answered within the year's days. */
export async function chooseCandidate(act: Act, matchId: string): Promise<Outcome<{ answered: number }, Problem>> {
  return await answerCandidates(act, [{ matchId, answer: "choose" }]);
}

/** The company would like to talk with this person first; the office arranges it. */
export async function requestInterview(act: Act, matchId: string): Promise<Outcome<{ answered: number }, Problem>> {
  return await answerCandidates(act, [{ matchId, answer: "interview" }]);
}

/** The interview was held; the company decides next. */
export async function recordCompanyInterview(act: Act, matchId: string): Promise<Outcome<{ answered: number }, Problem>> {
  return await answerCandidates(act, [{ matchId, answer: "interviewed" }]);
}

/** The company declines this person, with a reason of the list; their data closes to the company at once. */
export async function declineCandidate(
  act: Act,
  matchId: string,
  reason: Extract<CompanyAnswer, { answer: "decline" }>["reason"],
  note = "",
): Promise<Outcome<{ answered: number }, Problem>> {
  return await answerCandidates(act, [{ matchId, answer: "decline", reason, note }]);
}
