import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { addDays } from "#platform/days.ts";
import { NotAllowed } from "#platform/refusals.ts";
import { NotFound } from "#platform/refusals.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { courseApplicationsOf } from "#program/intern-applications/records.server.ts";
import { positionById } from "#program/host-companies/position-records.server.ts";
import { writeEnglish } from "#program/host-companies/write-english.server.ts";
import { aCompanyApplication } from "#tests/makers/company.ts";
import { aCandidate } from "#tests/makers/match.ts";
import { aMatch } from "#tests/makers/match.ts";
import { anOpenPosition } from "#tests/makers/match.ts";
import { matchesAt } from "#tests/makers/match.ts";
import { sentTo } from "#tests/makers/match.ts";
import { shownToAll } from "#tests/makers/match.ts";
import { theMatch } from "#tests/makers/match.ts";
import { aPerson } from "#tests/makers/person.ts";
import { later } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { answerCandidates } from "./answer-candidates.server.ts";
import { chooseCandidate } from "./answer-candidates.server.ts";
import { declineCandidate } from "./answer-candidates.server.ts";
import { recordCompanyInterview } from "./answer-candidates.server.ts";
import { requestInterview } from "./answer-candidates.server.ts";
import { agreeToOffer } from "./answer-offer.server.ts";
import { declineOffer } from "./answer-offer.server.ts";
import { chooseTime } from "./arrange-interview.server.ts";
import { leaveTimesToOffice } from "./arrange-interview.server.ts";
import { proposeTimes } from "./arrange-interview.server.ts";
import { recordMissed } from "./arrange-interview.server.ts";
import { refuseTimes } from "./arrange-interview.server.ts";
import { cancelMatch } from "./cancel-match.server.ts";
import { closeCompany } from "./close-position.server.ts";
import { closePosition } from "./close-position.server.ts";
import { confirmMatch } from "./confirm-match.server.ts";
import { decideMatch } from "./decide-match.server.ts";
import { extendAnswer } from "./extend-answer.server.ts";
import { interviewOf } from "./interview-records.server.ts";
import { ownCompanyInterviews } from "./interview-records.server.ts";
import { lapseMatch } from "./lapse-match.server.ts";
import { offersOf } from "./offer-records.server.ts";
import { offerNextChoice } from "./offer-next-choice.server.ts";
import { offerReserve } from "./offer-reserve.server.ts";
import { overrideCandidate } from "./override-candidate.server.ts";
import { recommendCandidates } from "./recommend-candidates.server.ts";
import { recommendationById } from "./records.server.ts";
import { remindOfAnswers } from "./remind-of-answers.server.ts";
import { showCandidates } from "./show-candidates.server.ts";
import { showOffer } from "./show-offer.server.ts";
import { listRounds } from "./show-candidates.server.ts";
import { companyOwes } from "./rules.ts";
import { listPositions } from "./list-positions.server.ts";
import { showPosition } from "./show-position.server.ts";
import { listMarkets } from "./show-markets.server.ts";
import { listMatches } from "./list-matches.server.ts";
import { matchStanding } from "./messages.ts";
import type { MatchFilter } from "./match.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Match } from "./match.ts";
import type { OpenPosition } from "#tests/makers/match.ts";
import type { Sent } from "#tests/makers/intern-application.ts";

const database = await testDatabase();
const { server } = database;
const office = await aPerson(server, "manager");
const committee = await aPerson(server, "committee");

const codes = (outcome: { ok: boolean; problems?: readonly Problem[] }) => (outcome.ok ? [] : outcome.problems!.map((one) => one.code));
const day = (days: number, clock = "12:00") => new Date(`${addDays("2023-06-12", days)}T${clock}:00+09:00`);

async function ask<Row>(query: ReturnType<typeof sql<Row>>): Promise<Row[]> {
  return await database.as({ databaseRole: "jip_system" }).transaction(async (tx) => (await query.execute(tx)).rows);
}
const letters = async (id: string) =>
  (await ask(sql<{ kind: string }>`select kind from letters where about_id = ${id} order by queued_at, kind`)).map((row) => row.kind);
const courseState = async (person: Sent) => {
  const all = await office.db.transaction(async (tx) => await courseApplicationsOf(tx, person.application.id));
  return all.find((one) => one.course === "B")!.state;
};
const companyState = async ({ companyApplicationId }: OpenPosition) =>
  (await ask(sql<{ state: string }>`select state from company_applications where id = ${companyApplicationId}::uuid`))[0]!.state;

/** A person whom several companies would like to have: the offers, the first company's first. */
async function severalOffers(count: number): Promise<{ person: Sent; places: OpenPosition[]; offers: Match[] }> {
  const person = await aCandidate(server);
  const places: OpenPosition[] = [];
  for (let index = 0; index < count; index += 1) places.push(await anOpenPosition(server));
  const sent = await shownToAll(office, places, person);
  for (const [index, place] of places.entries()) assert.ok((await chooseCandidate(place.company, sent[index]!.id)).ok);
  return { person, places, offers: await Promise.all(sent.map((one) => theMatch(office, one.id))) };
}

async function agree({ intern }: Sent, offer: Match, reserves: readonly Match[] = []) {
  const { termsVersion } = await showOffer(intern, offer.id);
  return await agreeToOffer(
    intern,
    offer.id,
    termsVersion,
    reserves.map((one) => one.id),
  );
}

test("somebody with several offers agrees to one and keeps others in the order in which they would take them", async () => {
  const { person, places, offers } = await severalOffers(3);
  assert.ok(
    offers.every((one) => one.hostTermsVersion.startsWith("FY2023-B-")),
    "the company's yes names its terms, too",
  );
  assert.ok((await agree(person, offers[1]!, [offers[2]!])).ok);
  const after = await Promise.all(offers.map((one) => theMatch(office, one.id)));
  assert.deepEqual(
    after.map(({ state, personRank, isReserve }) => [state, personRank, isReserve]),
    [
      ["superseded", null, false],
      ["committee_pending", 1, false],
      ["intern_offered", 2, true],
    ],
  );
  assert.ok((await letters(offers[2]!.id)).includes("offer-kept-in-reserve"));
  const seen = (await showCandidates(places[2]!.company, after[2]!.recommendationId)).candidates.find((one) => one.id === offers[2]!.id)!;
  assert.deepEqual([seen.isReserve, "personRank" in seen], [true, false], "the company knows that it is in reserve, not behind whom");
  assert.deepEqual(codes(await lapseMatch(later(office, day(60)), offers[2]!.id, after[2]!.version)), ["not-past-answer-day"]);
});

test("when the place agreed to falls away, the next in the person's order is offered again, by the office's deed", async () => {
  const { person, offers } = await severalOffers(3);
  assert.ok((await agree(person, offers[0]!, [offers[2]!, offers[1]!])).ok);
  const { version } = await theMatch(office, offers[0]!.id);
  const cancelled = await cancelMatch(later(office, day(3)), offers[0]!.id, {
    version,
    side: "company",
    reason: "company-plans-changed",
    note: "",
  });
  assert.ok(cancelled.ok);
  const [, second, third] = await Promise.all(offers.map((one) => theMatch(office, one.id)));
  assert.deepEqual([third!.isReserve, third!.offerAnswerBy, second!.isReserve], [false, day(9, "00:00"), true]);
  assert.equal(await courseState(person), "offered");
  assert.ok((await agree(person, third!)).ok);
  assert.equal((await theMatch(office, offers[1]!.id)).state, "superseded");
});

test("after the committee's no, the office makes the reserve an offer again, and never while the person has agreed", async () => {
  const { person, offers } = await severalOffers(2);
  assert.ok((await agree(person, offers[0]!, [offers[1]!])).ok);
  const { version } = await theMatch(office, offers[1]!.id);
  assert.deepEqual(codes(await offerReserve(office, offers[1]!.id, version)), ["already-agreed-elsewhere"]);
  assert.ok((await decideMatch(committee, offers[0]!.id, { decision: "sent_back", note: "The plan lacks a tutor." })).ok);
  assert.deepEqual(codes(await offerReserve(office, offers[1]!.id, version + 1)), ["changed-meanwhile"]);
  assert.ok((await offerReserve(office, offers[1]!.id, version)).ok);
  assert.deepEqual([(await theMatch(office, offers[1]!.id)).isReserve, await courseState(person)], [false, "offered"]);
  assert.ok((await agree(person, await theMatch(office, offers[1]!.id))).ok);
});

test("a confirmation ends what was kept in reserve; one declined while another stands ends nothing else", async () => {
  const { person, offers } = await severalOffers(3);
  assert.ok((await declineOffer(person.intern, offers[2]!.id, "place")).ok);
  assert.equal(await courseState(person), "offered");
  assert.ok((await agree(person, offers[0]!, [offers[1]!])).ok);
  assert.ok((await decideMatch(committee, offers[0]!.id, { decision: "approved", note: "" })).ok);
  const { version } = await theMatch(office, offers[0]!.id);
  assert.ok((await confirmMatch(office, offers[0]!.id, version)).ok);
  assert.deepEqual([(await theMatch(office, offers[1]!.id)).state, await courseState(person)], ["superseded", "confirmed"]);
});

test("two offers agreed to in two windows at the same moment: one wins, and a kept reserve is never agreed to beside it", async () => {
  const { person, offers } = await severalOffers(2);
  const outcomes = await Promise.all([agree(person, offers[0]!, [offers[1]!]), agree(person, offers[1]!, [offers[0]!])]);
  assert.deepEqual(outcomes.map((one) => one.ok).sort(), [false, true]);
  assert.deepEqual(outcomes.flatMap(codes), ["already-agreed-elsewhere"]);
});

test("a company choosing more people than its seats chooses nobody", async () => {
  const place = await anOpenPosition(server);
  const people = [await aCandidate(server), await aCandidate(server)];
  const list = (await sentTo(office, place, people)).filter((one) => people.some((each) => each.intern.accountId === one.accountId));
  const both = await answerCandidates(
    place.company,
    list.map((one) => ({ matchId: one.id, answer: "choose" as const })),
  );
  assert.deepEqual(codes(both), ["more-than-seats"]);
  assert.ok((await matchesAt(office, place.positionId)).every((one) => one.state === "sent"));
});

test("an answer after the office has closed the offer tells so, and changes nothing", async () => {
  const { match, person } = await aMatch(server).offered();
  const { termsVersion } = await showOffer(person.intern, match.id);
  assert.ok((await lapseMatch(later(office, day(6, "00:00")), match.id, match.version)).ok);
  assert.deepEqual(codes(await agreeToOffer(later(person.intern, day(7)), match.id, termsVersion)), ["offer-lapsed"]);
  assert.deepEqual(codes(await declineOffer(later(person.intern, day(7)), match.id, "other")), ["offer-lapsed"]);
});

test("the office gives more time, never less; the side that owes the answer is told", async () => {
  const { match } = await aMatch(server).sent();
  const wish = { version: match.version, lastDay: addDays("2023-06-12", 10), reason: "Their calendar is full" };
  assert.deepEqual(codes(await extendAnswer(office, match.id, { ...wish, lastDay: "2023-06-19" })), []);
  assert.deepEqual(codes(await extendAnswer(office, match.id, { ...wish, lastDay: "2023-06-13" })), ["day-not-later"]);
  assert.ok((await extendAnswer(office, match.id, wish)).ok);
  assert.ok((await extendAnswer(office, match.id, wish)).ok, "a second press is no second deed");
  const round = await office.db.transaction(async (tx) => await recommendationById(tx, match.recommendationId));
  assert.deepEqual(round.answerBy, day(11, "00:00"));
  assert.deepEqual(await letters(match.recommendationId), ["candidates-day-moved", "candidates-sent"]);
  const { match: offer } = await aMatch(server).offered();
  assert.ok((await extendAnswer(office, offer.id, { ...wish, version: offer.version })).ok);
  assert.deepEqual((await theMatch(office, offer.id)).offerAnswerBy, day(11, "00:00"));
  await assert.rejects(extendAnswer(await aPerson(server, "screener"), offer.id, wish), NotAllowed);
});

test("who owes an answer is reminded before, on and after the day, each once; nothing but a letter follows", async () => {
  const { match, place } = await aMatch(server).sent();
  const { match: offer } = await aMatch(server).offered();
  const clockwork = (now: Date) => actAsSystem(server, { now, requestId: "test" });
  for (const days of [1, 3, 5, 5, 6, 7, 8, 9, 30]) await remindOfAnswers(clockwork(day(days, "09:05")));
  assert.deepEqual((await letters(match.recommendationId)).slice(1), [
    "remind-company-before",
    "remind-company-last-day",
    "remind-company-after",
  ]);
  assert.deepEqual((await letters(offer.id)).slice(1), ["remind-person-before", "remind-person-last-day", "remind-person-after"]);
  assert.deepEqual([(await theMatch(office, match.id)).state, (await theMatch(office, offer.id)).state], ["sent", "intern_offered"]);
  assert.ok((await chooseCandidate(later(place.company, day(30)), match.id)).ok, "late answers count while the office has not decided");
});

test("a position closed while its list is out sends its people back to the pool; the company answers in vain", async () => {
  const place = await anOpenPosition(server);
  const people = [await aCandidate(server), await aCandidate(server)];
  const list = await sentTo(office, place, people);
  const [one, other] = people.map((person) => list.find((match) => match.accountId === person.intern.accountId)!);
  assert.ok((await chooseCandidate(place.company, one!.id)).ok);
  assert.deepEqual(codes(await closePosition(office, place.positionId, { side: "company", reason: "" })), ["reason-needed"]);
  const closing = { side: "company" as const, reason: "The tutor leaves" };
  assert.ok((await closePosition(office, place.positionId, closing)).ok);
  assert.ok((await closePosition(office, place.positionId, closing)).ok);
  assert.deepEqual(codes(await declineCandidate(place.company, other!.id, "period")), ["state-forbids"]);
  assert.deepEqual(codes(await chooseCandidate(place.company, other!.id)), ["state-forbids"]);
  assert.deepEqual([await courseState(people[0]!), await courseState(people[1]!)], ["pool", "pool"]);
  const round = await office.db.transaction(async (tx) => await recommendationById(tx, one!.recommendationId));
  assert.deepEqual([round.state, await companyState(place)], ["closed", "unmatched"]);
  assert.deepEqual(codes(await recommendCandidates(office, { positionId: place.positionId })), ["position-not-open"]);
  assert.deepEqual(await letters(place.positionId), ["position-search-closed"]);
});

test("a talk: the company proposes, the person chooses, both get it in writing, the company records it and decides", async () => {
  const { match, place, person } = await aMatch(server).sent();
  assert.ok((await requestInterview(place.company, match.id)).ok);
  const wish = { times: [day(3), day(2)], minutes: 45, place: "https://meet.example/abc" };
  assert.deepEqual(codes(await proposeTimes(place.company, match.id, { ...wish, times: [day(0, "18:00"), null, ["clock-needed"]] })), [
    "time-too-soon",
    "clock-needed",
  ]);
  assert.deepEqual(codes(await proposeTimes(place.company, match.id, { times: [], minutes: 45, place: "" })), ["time-needed", "required"]);
  assert.ok((await proposeTimes(place.company, match.id, wish)).ok);
  await assert.rejects(chooseTime((await aMatch(server).sent()).person.intern, match.id, day(2)), NotFound);
  assert.deepEqual(codes(await refuseTimes(person.intern, match.id, "")), ["times-note-needed"]);
  assert.deepEqual(codes(await chooseTime(person.intern, match.id, day(4))), ["choice-unknown"]);
  assert.deepEqual(codes(await chooseTime(later(person.intern, day(2, "13:00")), match.id, day(2))), ["time-past"]);
  assert.ok((await chooseTime(person.intern, match.id, day(3))).ok);
  assert.ok((await chooseTime(person.intern, match.id, day(3))).ok);
  const blank = { titleEn: "", tasksEn: "", learnsEn: "", placeEn: "", lodgingPlanEn: "" };
  const { version } = await office.db.transaction(async (tx) => await positionById(tx, place.positionId));
  assert.ok((await writeEnglish(office, place.positionId, { ...blank, titleEn: "Maker of catalogues", version })).ok);
  const called = [
    ...(await person.intern.db.transaction(async (tx) => await ownCompanyInterviews(tx, person.intern.accountId))),
    await place.company.db.transaction(async (tx) => await interviewOf(tx, match.id)),
  ].map((talk) => talk?.positionCalled.en);
  assert.deepEqual(called, ["Maker of catalogues", "Maker of catalogues"], "English that the office writes later reaches the talk");
  const [entry] = await ask(
    sql<{
      en: string;
      ja: string;
    }>`select calendar_en as en, calendar_ja as ja from letters where about_id = ${match.id} and kind = 'company-interview-set'`,
  );
  for (const text of [entry!.en, entry!.ja])
    assert.match(text, /METHOD:PUBLISH[^]*DTSTART:20230615T030000Z[^]*LOCATION:https:\/\/meet.example\/abc/);
  assert.deepEqual(codes(await recordMissed(place.company, match.id, "")), ["interview-not-yet"]);
  assert.ok((await recordCompanyInterview(later(place.company, day(4)), match.id)).ok);
  assert.equal((await office.db.transaction(async (tx) => await interviewOf(tx, match.id)))?.state, "held");
  assert.ok((await chooseCandidate(later(place.company, day(4)), match.id)).ok);
  assert.deepEqual(await letters(match.id), [
    "company-interview-set",
    "company-interview-set-company",
    "company-interview-times",
    "company-interview-wished",
    "offer-made",
  ]);
});

test("a talk that finds no time is proposed anew, by the office if the company leaves it to it; declined, it is called off", async () => {
  const { match, place, person } = await aMatch(server).sent();
  assert.ok((await requestInterview(place.company, match.id)).ok);
  assert.ok((await proposeTimes(place.company, match.id, { times: [day(2)], minutes: 30, place: "Zoom" })).ok);
  assert.ok((await refuseTimes(person.intern, match.id, "Only after 18:00")).ok);
  assert.ok((await leaveTimesToOffice(place.company, match.id)).ok);
  assert.ok((await proposeTimes(office, match.id, { times: [day(3, "19:00")], minutes: 30, place: "Zoom" })).ok);
  await assert.rejects(
    proposeTimes((await anOpenPosition(server)).company, match.id, { times: [day(5)], minutes: 30, place: "x" }),
    NotFound,
  );
  assert.ok((await declineCandidate(place.company, match.id, "plan-changed")).ok);
  assert.equal((await office.db.transaction(async (tx) => await interviewOf(tx, match.id)))?.state, "called_off");
  assert.ok((await letters(match.id)).includes("company-interview-called-off"));
  assert.deepEqual(codes(await proposeTimes(office, match.id, { times: [day(5)], minutes: 30, place: "x" })), ["state-forbids"]);
  const offers = await person.intern.db.transaction(async (tx) => await offersOf(tx, person.intern.accountId));
  assert.deepEqual(offers, []);
});

test("a company ranks three people for one seat: the first is offered, the others wait; after a no the office offers the next, never the clock", async () => {
  const place = await anOpenPosition(server);
  const people = [await aCandidate(server), await aCandidate(server), await aCandidate(server)];
  const list = await sentTo(office, place, people);
  const [first, second, third] = people.map((one) => list.find((each) => each.accountId === one.intern.accountId)!);
  const rank = (match: { id: string }, place: number) => ({ matchId: match.id, answer: "choose" as const, rank: place });
  const states = async () => await Promise.all([first!, second!, third!].map(async (one) => (await theMatch(office, one.id)).state));
  const leftInB = async () => (await listMarkets(office)).now.get("B")!;
  const before = await leftInB();
  const twice = await answerCandidates(place.company, [rank(first!, 1), rank(second!, 1)]);
  assert.deepEqual(codes(twice), ["candidate-rank-twice"]);
  const order = [rank(third!, 3), rank(first!, 1), rank(second!, 2)];
  assert.ok((await answerCandidates(place.company, order)).ok);
  assert.deepEqual(await states(), ["intern_offered", "viewed", "viewed"]);
  const { version: stands } = await theMatch(office, second!.id);
  assert.ok((await answerCandidates(place.company, order)).ok, "the same press again");
  assert.equal((await theMatch(office, second!.id)).version, stands);
  assert.deepEqual(codes(await offerNextChoice(office, second!.id, stands)), ["no-seat-left"]);

  // The company has nothing to do any more: no list, no duty and no reminder counts those whom it keeps in its order.
  const [round] = await listRounds(place.company);
  assert.equal(round!.candidates.filter(companyOwes).length, 0);
  const line = (await listPositions(office)).lines.find(({ position }) => position.id === place.positionId)!;
  assert.deepEqual(
    [line.standing.phase, line.unanswered, line.inReserve, line.awaitsPerson, line.isLate],
    ["in-reserve", 0, 2, true, false],
  );
  assert.equal((await showPosition(office, place.positionId)).standing.phase, "in-reserve");
  const after = await leftInB();
  assert.deepEqual(
    [after.withCompany - before.withCompany, after.inReserve - before.inReserve],
    [-1, 1],
    "nor does what a market leaves over",
  );
  const listed = async (filter: MatchFilter) => (await listMatches(office, filter)).lines.map(({ match }) => match.id);
  assert.ok(!(await listed("company")).includes(second!.id));
  assert.ok((await listed("reserve")).includes(second!.id));
  assert.equal(matchStanding(await theMatch(office, second!.id)).ja, "企業の第2希望として保留");

  // Nobody is reminded of an answer that was given, and no day closes it.
  const late = new Date(office.now.getTime() + 30 * 86_400_000);
  assert.deepEqual(codes(await lapseMatch({ ...office, now: late }, second!.id, stands)), ["not-past-answer-day"]);
  assert.ok((await declineOffer(people[0]!.intern, first!.id, "place")).ok);
  assert.deepEqual(await states(), ["intern_declined", "viewed", "viewed"], "nothing moves by itself");

  const { version } = await theMatch(office, third!.id);
  assert.deepEqual(codes(await offerNextChoice(office, third!.id, version)), ["not-next-choice"]);
  await assert.rejects(offerNextChoice(place.company, second!.id, stands), NotAllowed);
  assert.ok((await offerNextChoice(office, second!.id, stands)).ok);
  assert.ok((await offerNextChoice(office, second!.id, stands)).ok, "a second press");
  const offered = await theMatch(office, second!.id);
  assert.deepEqual([offered.state, offered.hostAgreedAt, offered.hostRank], ["intern_offered", offered.hostRankedAt, 2]);
  assert.ok((await declineOffer(people[1]!.intern, second!.id, "place")).ok);
  // The company does it on its own page: the same answer, now that a seat is free.
  assert.ok((await answerCandidates(place.company, [rank(third!, 3)])).ok);
  assert.deepEqual(await states(), ["intern_declined", "intern_declined", "intern_offered"]);
});

test("whoever waits in a company's order is free to go elsewhere, and is then offered nothing", async () => {
  const [here, there] = [await anOpenPosition(server), await anOpenPosition(server)];
  const [taken, sought] = [await aCandidate(server), await aCandidate(server)];
  const pin = { positionId: here.positionId, number: taken.receipt.number, kind: "pinned" as const, reason: "Known to fit" };
  assert.ok((await overrideCandidate(office, pin)).ok);
  const [toThere] = await shownToAll(office, [there, here], sought);
  const list = await matchesAt(office, here.positionId);
  const [first, second] = [taken, sought].map((one) => list.find((each) => each.accountId === one.intern.accountId)!);
  assert.ok(
    (
      await answerCandidates(here.company, [
        { matchId: first!.id, answer: "choose", rank: 1 },
        { matchId: second!.id, answer: "choose", rank: 2 },
      ])
    ).ok,
  );
  assert.ok((await chooseCandidate(there.company, toThere!.id)).ok);
  const { termsVersion } = await showOffer(sought.intern, toThere!.id);
  assert.ok((await agreeToOffer(sought.intern, toThere!.id, termsVersion)).ok);
  const ended = await theMatch(office, second!.id);
  assert.equal(ended.state, "superseded");
  assert.deepEqual(codes(await offerNextChoice(office, ended.id, ended.version)), ["not-next-choice"]);
});

test("a position is closed while its company answers, in either order: nobody is left with an offer of a closed position", async () => {
  for (const closesFirst of [true, false]) {
    const place = await anOpenPosition(server);
    const person = await aCandidate(server);
    const match = (await sentTo(office, place, [person])).find((one) => one.accountId === person.intern.accountId)!;
    const close = () => closePosition(office, place.positionId, { side: "company", reason: "The tutor leaves" });
    const choose = () => chooseCandidate(place.company, match.id);
    const [first, second] = closesFirst ? [close, choose] : [choose, close];
    const outcomes = await Promise.all([first(), second()]);
    const ended = await theMatch(office, match.id);
    assert.ok(["superseded", "cancelled"].includes(ended.state), ended.state);
    assert.equal(await courseState(person), "pool");
    const refused = outcomes.flatMap(codes);
    assert.ok(refused.length === 0 || refused[0] === "state-forbids", refused.join());
  }
});

test("a person agrees while the office closes the company: the place is called off, or was never agreed to; both are told", async () => {
  const { match, place, person } = await aMatch(server).offered();
  const closing = { side: "company" as const, reason: "The company closes" };
  await Promise.all([agree(person, match), closeCompany(office, place.positionId, closing)]);
  assert.deepEqual(
    [(await theMatch(office, match.id)).state, await courseState(person), await companyState(place)],
    ["cancelled", "pool", "unmatched"],
  );
  assert.equal((await letters(match.id)).filter((kind) => kind.startsWith("match-cancelled")).length, 2);
});

test("a company that closes: all of its positions at once; what is confirmed stays until its own deed", async () => {
  const { person: company, positions } = await aCompanyApplication(server, { positions: [{}, {}] }).open();
  const [one, other] = positions.map((positionId) => ({ company, positionId, companyApplicationId: "" }));
  const person = await aCandidate(server);
  const sent = (await sentTo(office, one!, [person])).find((match) => match.accountId === person.intern.accountId)!;
  assert.ok((await closeCompany(office, other!.positionId, { side: "company", reason: "No host this year" })).ok);
  assert.ok((await closeCompany(office, other!.positionId, { side: "company", reason: "No host this year" })).ok, "a second press");
  assert.equal((await theMatch(office, sent.id)).state, "superseded");
  for (const positionId of positions) assert.deepEqual(codes(await recommendCandidates(office, { positionId })), ["position-not-open"]);
});
