import { assert } from "#platform/assert.ts";
import { moveCourseApplications } from "#program/intern-applications/move-course-applications.server.ts";
import { agreeToOffer } from "#program/matching/answer-offer.server.ts";
import { chooseTime } from "#program/matching/arrange-interview.server.ts";
import { proposeTimes } from "#program/matching/arrange-interview.server.ts";
import { recordCompanyInterview } from "#program/matching/answer-candidates.server.ts";
import { requestInterview } from "#program/matching/answer-candidates.server.ts";
import { chooseCandidate } from "#program/matching/answer-candidates.server.ts";
import { confirmMatch } from "#program/matching/confirm-match.server.ts";
import { decideMatch } from "#program/matching/decide-match.server.ts";
import { overrideCandidate } from "#program/matching/override-candidate.server.ts";
import { recommendCandidates } from "#program/matching/recommend-candidates.server.ts";
import { matchById } from "#program/matching/records.server.ts";
import { matchesWhere } from "#program/matching/records.server.ts";
import { sendRecommendation } from "#program/matching/send-recommendation.server.ts";
import { showOffer } from "#program/matching/show-offer.server.ts";
import { aCompanyApplication } from "./company.ts";
import { aSubmittedApplication } from "./intern-application.ts";
import { aPerson } from "./person.ts";
import type { DatabaseServer } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { PositionAnswers } from "#program/host-companies/position.ts";
import type { Match } from "#program/matching/match.ts";
import type { CompanyPerson } from "./company.ts";
import type { Changes } from "./intern-application.ts";
import type { Sent } from "./intern-application.ts";
import type { When } from "./person.ts";

/** Somebody in the pool of every course that they wished; in course B alone unless said otherwise. */
export async function aCandidate(server: DatabaseServer, changes: Changes = {}, when: When = {}): Promise<Sent> {
  const wishes = { wish1: "B", wish2: "", periods: ["B", "C"], workFields: ["marketing"], ...changes.wishes };
  const sent = await aSubmittedApplication(server, { ...changes, wishes }, when);
  const office = await aPerson(server, "manager", when);
  const ids = sent.courses.map((one) => one.id);
  await office.db.transaction(async (tx) => {
    await moveCourseApplications(tx, office, ids, "pool", "", { isCorrection: true });
  });
  return sent;
}

/** A company with one open position. */
export interface OpenPosition {
  readonly company: CompanyPerson;
  readonly positionId: string;
  readonly companyApplicationId: string;
}

/** A company that was accepted, with an open position in course B unless said otherwise. */
export async function anOpenPosition(
  server: DatabaseServer,
  changes: Partial<PositionAnswers> = {},
  more: When & { name?: string } = {},
): Promise<OpenPosition> {
  const { person, positions, id } = await aCompanyApplication(server, { ...more, positions: [changes] }).open();
  return { company: person, positionId: positions[0]!, companyApplicationId: id };
}

/** The matches of a position as the office sees them, in the order of their lists. */
export async function matchesAt(office: Act, positionId: string): Promise<Match[]> {
  const found = await office.db.transaction(async (tx) => await matchesWhere(tx, { positionId }));
  return found.sort((one, other) => one.placeInList - other.placeInList);
}

/** One match as the office sees it. */
export async function theMatch(office: Act, id: string): Promise<Match> {
  const match = await office.db.transaction(async (tx) => await matchById(tx, id));
  assert(match !== null, "the match is there");
  return match;
}

/** A shortlist calculated and sent to the company of a position, with `people` on it whatever else the pool holds; gives its matches. */
export async function sentTo(office: Act, { positionId }: OpenPosition, people: readonly Sent[] = []): Promise<Match[]> {
  for (const person of people) {
    const pinned = await overrideCandidate(office, { positionId, number: person.receipt.number, kind: "pinned", reason: "Known to fit" });
    assert(pinned.ok, `somebody of the pool can be pinned: ${pinned.ok ? "" : JSON.stringify(pinned.problems)}`);
  }
  const recommended = await recommendCandidates(office, { positionId });
  assert(recommended.ok, `candidates can be recommended: ${recommended.ok ? "" : JSON.stringify(recommended.problems)}`);
  const matches = await matchesAt(office, positionId);
  const proposed = matches.filter((one) => one.state === "proposed");
  const sent = await sendRecommendation(office, proposed[0]!.recommendationId);
  assert(sent.ok, `a shortlist can be sent: ${sent.ok ? "" : JSON.stringify(sent.problems)}`);
  return (await matchesAt(office, positionId)).filter((one) => one.recommendationId === proposed[0]!.recommendationId);
}

/** One person on the lists of several positions, sent together: they leave the pool with the first. Gives the matches, place by place. */
export async function shownToAll(office: Act, places: readonly OpenPosition[], person: Sent): Promise<Match[]> {
  const { number } = person.receipt;
  for (const { positionId } of places) {
    const pinned = await overrideCandidate(office, { positionId, number, kind: "pinned", reason: "Known to fit" });
    assert(pinned.ok, `somebody of the pool can be pinned: ${pinned.ok ? "" : JSON.stringify(pinned.problems)}`);
  }
  const shown: Match[] = [];
  for (const { positionId } of places) {
    const proposed = await matchesAt(office, positionId);
    const sent = await sendRecommendation(office, proposed[0]!.recommendationId);
    assert(sent.ok, `a shortlist can be sent: ${sent.ok ? "" : JSON.stringify(sent.problems)}`);
    shown.push((await matchesAt(office, positionId)).find((one) => one.accountId === person.intern.accountId)!);
  }
  return shown;
}

/** Everybody of one match, which stands in a named state; made by the acts alone. */
export interface MatchMade {
  readonly office: Act;
  readonly place: OpenPosition;
  readonly person: Sent;
  readonly match: Match;
}

export interface MatchWish extends When {
  readonly position?: Partial<PositionAnswers>;
  readonly person?: Changes;
  /** The company talks with the person before it decides. */
  readonly hasTalk?: boolean;
}

/** The company asks for a talk, proposes a time, the person takes it, and it is recorded as held. */
async function aTalk({ place: { company }, person: { intern }, match: { id } }: MatchMade): Promise<void> {
  const time = new Date(company.now.getTime() + 2 * 86_400_000);
  assert((await requestInterview(company, id)).ok, "a talk can be asked for");
  assert((await proposeTimes(company, id, { times: [time], minutes: 30, place: "Example room" })).ok, "times can be proposed");
  assert((await chooseTime(intern, id, time)).ok, "a time can be chosen");
  assert((await recordCompanyInterview(company, id)).ok, "a talk can be recorded");
}

/** A match of a new company and a new person, walked to a state. */
export function aMatch(server: DatabaseServer, wish: MatchWish = {}) {
  const sent = async (): Promise<MatchMade> => {
    const office = await aPerson(server, "manager", wish);
    const place = await anOpenPosition(server, wish.position, wish);
    const person = await aCandidate(server, wish.person, wish);
    const match = (await sentTo(office, place, [person])).find((one) => one.accountId === person.intern.accountId);
    assert(match !== undefined, "the new person is on the list");
    return { office, place, person, match };
  };
  const offered = async (): Promise<MatchMade> => {
    const made = await sent();
    if (wish.hasTalk === true) await aTalk(made);
    const chosen = await chooseCandidate(made.place.company, made.match.id);
    assert(chosen.ok, "a candidate can be chosen");
    return { ...made, match: await theMatch(made.office, made.match.id) };
  };
  const agreed = async (): Promise<MatchMade> => {
    const made = await offered();
    const { termsVersion } = await showOffer(made.person.intern, made.match.id);
    const yes = await agreeToOffer(made.person.intern, made.match.id, termsVersion);
    assert(yes.ok, "an offer can be agreed to");
    return { ...made, match: await theMatch(made.office, made.match.id) };
  };
  /** Where the year has a committee it has approved; else both have agreed. */
  const approved = async (): Promise<MatchMade> => {
    const made = await agreed();
    if (made.match.state === "committee_pending") {
      const committee = await aPerson(server, "committee", wish);
      assert((await decideMatch(committee, made.match.id, { decision: "approved", note: "" })).ok, "the committee can approve");
    }
    return { ...made, match: await theMatch(made.office, made.match.id) };
  };
  const confirmed = async (): Promise<MatchMade> => {
    const made = await approved();
    const done = await confirmMatch(made.office, made.match.id, made.match.version);
    assert(done.ok, `a match can be confirmed: ${done.ok ? "" : JSON.stringify(done.problems)}`);
    return { ...made, match: await theMatch(made.office, made.match.id) };
  };
  return { sent, offered, agreed, approved, confirmed };
}
