import { declineCandidate } from "#program/matching/answer-candidates.server.ts";
import { chooseCandidate } from "#program/matching/answer-candidates.server.ts";
import { agreeToOffer } from "#program/matching/answer-offer.server.ts";
import { confirmMatch } from "#program/matching/confirm-match.server.ts";
import { decideMatch } from "#program/matching/decide-match.server.ts";
import { showMatchToCommittee } from "#program/matching/committee-matches.server.ts";
import { overrideCandidate } from "#program/matching/override-candidate.server.ts";
import { recommendCandidates } from "#program/matching/recommend-candidates.server.ts";
import { matchesWhere } from "#program/matching/records.server.ts";
import { recommendationsWhere } from "#program/matching/records.server.ts";
import { sendRecommendation } from "#program/matching/send-recommendation.server.ts";
import { showCandidates } from "#program/matching/show-candidates.server.ts";
import { showOffer } from "#program/matching/show-offer.server.ts";
import { must } from "./cast.ts";
import type { Match } from "#program/matching/match.ts";
import type { Cast } from "./cast.ts";
import type { Chance } from "./chance.ts";
import type { Player } from "./cast.ts";
import type { CastApplicant } from "./recruiting.ts";
import type { CastCompany } from "./recruiting.ts";

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

/** The matcher runs the recommendation for a course, pins some people, and sends every shortlist. */
export async function recommend(
  cast: Cast,
  matcher: Player,
  course: string,
  companies: readonly CastCompany[],
  at: Date,
  pins: readonly Pin[] = [],
): Promise<Shortlist[]> {
  const act = await cast.as(matcher, "office", at);
  must(await recommendCandidates(act, { fiscalYear, course }), `recommend for ${course}`);
  for (const { person, company } of pins) {
    const pin = {
      positionId: company.positionIds[0]!,
      number: person.number,
      kind: "pinned" as const,
      reason: "企業との面談で、この方の経験が求められたため。",
    };
    must(await overrideCandidate(act, pin), "pin a candidate");
  }
  const proposed = await act.db.transaction((tx) => recommendationsWhere(tx, { fiscalYear }));
  const lists: Shortlist[] = [];
  for (const one of proposed.filter((round) => round.state === "proposed")) {
    const company = companies.find((candidate) => candidate.positionIds.includes(one.positionId));
    if (company === undefined) continue;
    must(await sendRecommendation(act, one.id), "send a shortlist");
    lists.push({ recommendationId: one.id, company });
  }
  return lists;
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

/** The company looks, takes the first it can (a wished person before others) and declines the others. Gives the matches that it chose. */
export async function choose(cast: Cast, matcher: Player, list: Shortlist, at: Date, chance: Chance, wished?: Player): Promise<string[]> {
  await look(cast, list, at);
  const act = await cast.as(list.company.player, "company", at);
  const chosen: string[] = [];
  const candidates = await matchesOf(cast, matcher, list.recommendationId, at);
  const isWished = (match: Match) => Number(match.accountId === wished?.accountId);
  for (const match of candidates.toSorted((one, other) => isWished(other) - isWished(one))) {
    const accepted = chosen.length === 0 ? await chooseCandidate(act, match.id) : null;
    if (accepted?.ok === true) chosen.push(match.id);
    else if (accepted === null) await declineCandidate(act, match.id, chance.pick(["chose-another", "knowledge", "language"] as const));
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
