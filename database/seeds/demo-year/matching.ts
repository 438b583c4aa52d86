import { approveRun } from "#program/matching/approve-run.server.ts";
import { askForApproval } from "#program/matching/ask-for-approval.server.ts";
import { declineCandidate } from "#program/matching/answer-candidates.server.ts";
import { carryOutChange } from "#program/match-changes/carry-out-change.server.ts";
import { previewChange } from "#program/match-changes/preview-change.server.ts";
import { requestInterview } from "#program/matching/answer-candidates.server.ts";
import { proposeTimes } from "#program/matching/arrange-interview.server.ts";
import { chooseCandidate } from "#program/matching/answer-candidates.server.ts";
import { agreeToOffer } from "#program/matching/answer-offer.server.ts";
import { confirmMatch } from "#program/matching/confirm-match.server.ts";
import { decideMatch } from "#program/matching/decide-match.server.ts";
import { holdSitting } from "#program/matching/hold-sitting.server.ts";
import { showSitting } from "#program/matching/hold-sitting.server.ts";
import { showMatchToCommittee } from "#program/matching/committee-matches.server.ts";
import { overrideCandidate } from "#program/matching/override-candidate.server.ts";
import { commitLottery } from "#program/matching/freeze-market.server.ts";
import { freezeMarket } from "#program/matching/freeze-market.server.ts";
import { publishRun } from "#program/matching/publish-run.server.ts";
import { snapshotById } from "#program/matching/snapshot-records.server.ts";
import { startRun } from "#program/matching/start-run.server.ts";
import { matchesWhere } from "#program/matching/records.server.ts";
import { recommendationsWhere } from "#program/matching/records.server.ts";
import { showCandidates } from "#program/matching/show-candidates.server.ts";
import { showOffer } from "#program/matching/show-offer.server.ts";
import { must } from "./cast.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Match } from "#program/matching/match.ts";
import type { Cast } from "./cast.ts";
import type { Chance } from "./chance.ts";
import type { Player } from "./cast.ts";
import type { CastApplicant } from "./recruiting.ts";
import type { CastCompany } from "./recruiting.ts";
import type { Staff } from "./staff.ts";

const fiscalYear = 2023;

/** A shortlist that a company has, with the company. */
export interface Shortlist {
  readonly recommendationId: string;
  readonly company: CastCompany;
}

/** Somebody whom the matcher puts on a company's list by hand. */
export interface Pin {
  readonly person: CastApplicant;
  readonly company: CastCompany;
}

/**
 * The matcher pins some people, freezes the market of a course, tries three runs on it and asks for an approval of the first; the
 * administrator gives it, and the matcher publishes: its lists go out.
 */
export async function recommend(
  cast: Cast,
  { matcher, administrator }: Pick<Staff, "matcher" | "administrator">,
  course: string,
  companies: readonly CastCompany[],
  at: Date,
  pins: readonly Pin[] = [],
  either: readonly Pin[] = [],
  later: readonly CastCompany[] = [],
): Promise<Shortlist[]> {
  const act = await cast.as(matcher, "office", at);
  for (const { person, company } of pins) {
    const pin = {
      positionId: company.positionIds[0]!,
      number: person.number,
      kind: "pinned" as const,
      reason: "企業との面談で、この方の経験が求められたため。",
    };
    must(await overrideCandidate(act, pin), "pin a candidate");
  }
  // The first of these companies whose needs the person meets.
  for (const { person, company } of either) {
    const pin = {
      positionId: company.positionIds[0]!,
      number: person.number,
      kind: "pinned" as const,
      reason: "事務局の面談で業務内容を説明したところ、本人がこの実習に取り組みたいと述べたため。",
    };
    if ((await overrideCandidate(act, pin)).ok) break;
  }
  const run = await firstOfThree(act, course, later);
  must(await askForApproval(act, run), "ask for an approval");
  must(await approveRun(await cast.as(administrator, "office", minutesAfter(at, 25)), run), "approve a run");
  must(await publishRun(await cast.as(matcher, "office", minutesAfter(at, 40)), run), "publish a run");
  const rounds = await act.db.transaction((tx) => recommendationsWhere(tx, { fiscalYear }));
  return rounds
    .filter((round) => round.state === "sent")
    .flatMap((round) => {
      const company = companies.find((candidate) => candidate.positionIds.includes(round.positionId));
      return company === undefined ? [] : [{ recommendationId: round.id, company }];
    });
}

const minutesAfter = (at: Date, minutes: number) => new Date(at.getTime() + minutes * 60_000);

/**
 * A market as the year has it, with one company a person and with a cap on the course; gives the first of the three. Companies that asked
 * for a little time (`later`) are left out of it: their places wait for the next market, which whoever tries the demonstration may freeze.
 */
async function firstOfThree(act: Act, course: string, later: readonly CastCompany[]): Promise<string> {
  must(await commitLottery(act, fiscalYear), "put the draw on record");
  const { snapshotId } = must(await freezeMarket(act, fiscalYear, { courses: [course], note: "" }), "freeze the market");
  const frozen = await act.db.transaction((tx) => snapshotById(tx, snapshotId));
  const settings = { ...frozen.settings, leftOut: later.map((one) => one.companyId).sort() };
  const { seats } = frozen;
  const tried = [
    { name: "年度の設定", settings },
    { name: "1人1社まで", settings: { ...settings, perPerson: 1 } },
    { name: "コースに上限", settings: { ...settings, caps: [{ course, region: null, max: Math.max(1, seats - 2) }] } },
  ];
  const runs: string[] = [];
  for (const one of tried) {
    const { runId, ended } = must(await startRun(act, { snapshotId, ...one }), "begin a run");
    await ended;
    runs.push(runId);
  }
  return runs[0]!;
}

/** The matches of a shortlist, best first, as the office sees them. */
async function matchesOf(cast: Cast, matcher: Player, recommendationId: string, at: Date): Promise<Match[]> {
  const act = await cast.as(matcher, "office", at);
  const matches = await act.db.transaction((tx) => matchesWhere(tx, { recommendationId }));
  return matches.sort((one, other) => one.placeInList - other.placeInList);
}

/** The company looks at its candidates. */
export async function look(cast: Cast, { company, recommendationId }: Shortlist, at: Date): Promise<void> {
  await showCandidates(await cast.as(company.player, "company", at), recommendationId);
}

/** Who has an offer of the play already. */
const offered = new Set<string>();

/** The company asks to talk with the first candidate of its list and proposes two times. */
export async function askForTalk(cast: Cast, matcher: Player, list: Shortlist, at: Date, times: readonly Date[]): Promise<void> {
  await look(cast, list, at);
  const act = await cast.as(list.company.player, "company", at);
  const [first] = await matchesOf(cast, matcher, list.recommendationId, at);
  must(await requestInterview(act, first!.id), "ask for a talk");
  must(await proposeTimes(act, first!.id, { times, minutes: 45, place: "https://meet.example/jip" }), "propose times for a talk");
}

/** A second company would like to have somebody who holds an offer already. */
export async function offerToo(cast: Cast, matcher: Player, list: Shortlist, person: Player, at: Date): Promise<void> {
  await look(cast, list, at);
  const match = (await matchesOf(cast, matcher, list.recommendationId, at)).find((one) => one.accountId === person.accountId);
  if (match !== undefined) must(await chooseCandidate(await cast.as(list.company.player, "company", at), match.id), "offer too");
}

/** Somebody withdraws after both have agreed; the office follows what the calculation proposes. */
export async function repair(cast: Cast, matcher: Player, matchId: string, at: Date): Promise<void> {
  const act = await cast.as(matcher, "office", at);
  const { match, proposal } = await previewChange(act, matchId, "intern-withdrew");
  const decision = {
    version: match.version,
    change: "intern-withdrew" as const,
    inputHash: proposal.inputHash,
    isFollowed: proposal.moves.length > 0,
  };
  must(await carryOutChange(act, matchId, { ...decision, reason: "学業の都合により、本人から辞退の申出（電話）。" }), "carry out a change");
}

/** The company looks, takes the first it can (a wished person before others) and declines the others. Gives the matches that it chose. */
export async function choose(cast: Cast, matcher: Player, list: Shortlist, at: Date, chance: Chance, wished?: Player): Promise<string[]> {
  await look(cast, list, at);
  const act = await cast.as(list.company.player, "company", at);
  const chosen: string[] = [];
  const candidates = await matchesOf(cast, matcher, list.recommendationId, at);
  const isWished = (match: Match) => Number(match.accountId === wished?.accountId);
  for (const match of candidates.toSorted((one, other) => isWished(other) - isWished(one))) {
    // Companies may want the same person; in this year they mostly spread, so that places fill.
    const isFree = isWished(match) === 1 || !offered.has(match.accountId);
    const accepted = chosen.length === 0 && isFree ? await chooseCandidate(act, match.id) : null;
    if (accepted?.ok === true) {
      chosen.push(match.id);
      offered.add(match.accountId);
    } else if (accepted === null) await declineCandidate(act, match.id, chance.pick(["chose-another", "knowledge", "language"] as const));
  }
  return chosen;
}

/** The person reads an offer and agrees; false when it cannot be had any more. */
export async function agree(cast: Cast, person: CastApplicant, matchId: string, at: Date): Promise<boolean> {
  const act = await cast.as(person.player, "intern", at);
  const { termsVersion } = await showOffer(act, matchId);
  return (await agreeToOffer(act, matchId, termsVersion)).ok;
}

/** The committee reads a file and approves it. */
export async function approve(cast: Cast, member: Player, matchId: string, at: Date): Promise<void> {
  const act = await cast.as(member, "committee", at);
  await showMatchToCommittee(act, matchId);
  must(await decideMatch(act, matchId, { decision: "approved", note: "" }), "approve a match");
}

/** The committee sits, reads its list, approves some of what waits and records its minutes. */
export async function sit(cast: Cast, member: Player, matchIds: readonly string[], at: Date): Promise<void> {
  const act = await cast.as(member, "committee", at);
  await showSitting(act);
  const sitting = {
    attended: "中村 例一、見本 公子、架空 清",
    remarks: "推薦の基準と選考の経過について事務局から説明を受け、質疑のうえ審議した。",
    decisions: matchIds.map((matchId) => ({ matchId, decision: "approved" as const, note: "" })),
  };
  must(await holdSitting(act, sitting), "hold a sitting");
}

/** The office confirms a match. */
export async function confirm(cast: Cast, matcher: Player, matchId: string, at: Date): Promise<void> {
  const act = await cast.as(matcher, "office", at);
  const match = (await act.db.transaction((tx) => matchesWhere(tx, { fiscalYear }))).find((one) => one.id === matchId);
  must(await confirmMatch(act, matchId, match?.version ?? 0), "confirm a match");
}

/** Every match of the year, as the office sees them. */
export async function allMatches(cast: Cast, matcher: Player, at: Date): Promise<Match[]> {
  const act = await cast.as(matcher, "office", at);
  return await act.db.transaction((tx) => matchesWhere(tx, { fiscalYear }));
}
