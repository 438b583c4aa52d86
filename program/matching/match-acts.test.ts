import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { NotAllowed } from "#platform/refusals.ts";
import { NotFound } from "#platform/refusals.ts";
import { addDays } from "#platform/days.ts";
import { courseApplicationsOf } from "#program/intern-applications/records.server.ts";
import { provisionsAbout } from "#program/third-party-provision/records.server.ts";
import { aCandidate } from "#tests/makers/match.ts";
import { aMatch } from "#tests/makers/match.ts";
import { anOpenPosition } from "#tests/makers/match.ts";
import { matchesAt } from "#tests/makers/match.ts";
import { sentTo } from "#tests/makers/match.ts";
import { theMatch } from "#tests/makers/match.ts";
import { aPerson } from "#tests/makers/person.ts";
import { later } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { agreeToOffer } from "./answer-offer.server.ts";
import { declineOffer } from "./answer-offer.server.ts";
import { answerCandidates } from "./answer-candidates.server.ts";
import { chooseCandidate } from "./answer-candidates.server.ts";
import { declineCandidate } from "./answer-candidates.server.ts";
import { recordCompanyInterview } from "./answer-candidates.server.ts";
import { requestInterview } from "./answer-candidates.server.ts";
import { cancelMatch } from "./cancel-match.server.ts";
import { listForCommittee } from "./committee-matches.server.ts";
import { showMatchToCommittee } from "./committee-matches.server.ts";
import { confirmMatch } from "./confirm-match.server.ts";
import { decideMatch } from "./decide-match.server.ts";
import { lapseMatch } from "./lapse-match.server.ts";
import { overrideCandidate } from "./override-candidate.server.ts";
import { offersOf } from "./offer-records.server.ts";
import { recommendCandidates } from "./recommend-candidates.server.ts";
import { recommendationById } from "./records.server.ts";
import { releaseCandidates } from "./release-candidates.server.ts";
import { returnToPool } from "./return-to-pool.server.ts";
import { sendRecommendation } from "./send-recommendation.server.ts";
import { listRounds } from "./show-candidates.server.ts";
import { showCandidates } from "./show-candidates.server.ts";
import { showOffer } from "./show-offer.server.ts";
import { withdrawWithMatches } from "./withdraw-with-matches.server.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Sent } from "#tests/makers/intern-application.ts";

const database = await testDatabase();
const { server } = database;
const office = await aPerson(server, "manager");

const codes = (outcome: { ok: boolean; problems?: readonly Problem[] }) => (outcome.ok ? [] : outcome.problems!.map((one) => one.code));

async function ask<Row>(query: ReturnType<typeof sql<Row>>): Promise<Row[]> {
  return await database.as({ databaseRole: "jip_system" }).transaction(async (tx) => (await query.execute(tx)).rows);
}
const letters = async (id: string) =>
  (await ask(sql<{ kind: string }>`select kind from letters where about_id = ${id} order by kind`)).map((row) => row.kind);
const deeds = async () => (await ask(sql<{ count: number }>`select count(*)::int as count from history`))[0]!.count;
const courseState = async (person: Sent, course = "B") => {
  const all = await office.db.transaction(async (tx) => await courseApplicationsOf(tx, person.application.id));
  return all.find((one) => one.course === course)!.state;
};

/** An act that is refused to somebody leaves no line in the history. */
async function isRefusedTo(what: () => Promise<unknown>, how: typeof NotAllowed | typeof NotFound) {
  const before = await deeds();
  await assert.rejects(what(), how);
  assert.equal(await deeds(), before);
}

test("a match goes from the pool to its confirmation, with a letter at each turn", async () => {
  const { match, person } = await aMatch(server).confirmed();
  assert.equal(match.state, "confirmed");
  assert.ok(match.hostAgreedAt && match.internAgreedAt && match.confirmedAt);
  assert.match(match.termsVersion, /^FY2023-B-/);
  assert.equal(await courseState(person), "confirmed");
  assert.deepEqual(await letters(match.id), [
    "candidate-agreed",
    "match-confirmed",
    "match-confirmed-company",
    "offer-agreed",
    "offer-made",
  ]);
  assert.deepEqual(await letters(match.recommendationId), ["candidates-sent"]);
});

test("every press that is repeated answers as the first and leaves nothing more", async () => {
  const made = await aMatch(server).sent();
  const { match, place, person } = made;
  const committee = await aPerson(server, "committee");
  const twice = async (deed: () => Promise<{ ok: boolean }>) => {
    assert.ok((await deed()).ok);
    const before = [await deeds(), (await letters(match.id)).length];
    assert.ok((await deed()).ok);
    assert.deepEqual([await deeds(), (await letters(match.id)).length], before);
  };
  await twice(() => sendRecommendation(office, match.recommendationId));
  await twice(() => requestInterview(place.company, match.id));
  await twice(() => recordCompanyInterview(place.company, match.id));
  await twice(() => chooseCandidate(place.company, match.id));
  const { termsVersion } = await showOffer(person.intern, match.id);
  await twice(() => agreeToOffer(person.intern, match.id, termsVersion));
  await twice(() => decideMatch(committee, match.id, { decision: "approved", note: "" }));
  const { version } = await theMatch(office, match.id);
  await twice(() => confirmMatch(office, match.id, version));
});

test("another company neither sees a shortlist nor answers for it, and a visitor of another kind may do neither", async () => {
  const { match, person } = await aMatch(server).sent();
  const { company: stranger } = await anOpenPosition(server);
  await isRefusedTo(() => showCandidates(stranger, match.recommendationId), NotFound);
  await isRefusedTo(() => chooseCandidate(stranger, match.id), NotFound);
  await isRefusedTo(() => showCandidates(person.intern, match.recommendationId), NotAllowed);
  await isRefusedTo(() => chooseCandidate(office, match.id), NotAllowed);
  await isRefusedTo(() => showOffer(person.intern, match.id), NotFound);
  assert.deepEqual(await listRounds(stranger), []);
});

test("nobody but those with the right recommends, sends, confirms, cancels, lapses, releases or decides", async () => {
  const { match, place, person } = await aMatch(server).agreed();
  const screener = await aPerson(server, "screener");
  const reader = await aPerson(server, "reader-meti");
  for (const wrong of [screener, reader, place.company, person.intern, await aPerson(server, "committee")] as Act[]) {
    await isRefusedTo(() => recommendCandidates(wrong, { positionId: place.positionId }), NotAllowed);
    await isRefusedTo(() => sendRecommendation(wrong, match.recommendationId), NotAllowed);
    await isRefusedTo(() => confirmMatch(wrong, match.id, match.version), NotAllowed);
    await isRefusedTo(() => cancelMatch(wrong, match.id, { version: match.version, side: "office", reason: "visa", note: "" }), NotAllowed);
    await isRefusedTo(() => lapseMatch(wrong, match.id, match.version), NotAllowed);
    await isRefusedTo(() => releaseCandidates(wrong, 2023, "B"), NotAllowed);
    await isRefusedTo(
      () => overrideCandidate(wrong, { positionId: place.positionId, number: "23-000-001", kind: "pinned", reason: "x" }),
      NotAllowed,
    );
    if (wrong.who.kind !== "committee")
      await isRefusedTo(() => decideMatch(wrong, match.id, { decision: "approved", note: "" }), NotAllowed);
    if (wrong.who.kind !== "committee") await isRefusedTo(() => showMatchToCommittee(wrong, match.id), NotAllowed);
  }
  const { person: other } = await aMatch(server).sent();
  await isRefusedTo(() => agreeToOffer(other.intern, match.id, "x"), NotFound);
  await isRefusedTo(() => declineOffer(other.intern, match.id, "other"), NotFound);
});

test("a view by the company is on record in the same transaction, once a day, and marks the candidate as viewed", async () => {
  const { match, place, person } = await aMatch(server).sent();
  const view = await showCandidates(place.company, match.recommendationId);
  const own = view.candidates.find((one) => one.id === match.id)!;
  assert.equal(own.person?.name, "Example Wanjiku Mwaura");
  assert.equal((await theMatch(office, match.id)).state, "viewed");
  await showCandidates(place.company, match.recommendationId);
  const provisions = async () => await office.db.transaction(async (tx) => await provisionsAbout(tx, person.intern.accountId));
  const [only, ...more] = await provisions();
  assert.deepEqual([only!.recipientKind, only!.purpose, only!.means, more.length], ["host-company", "hosting", "view", 0]);
  assert.ok(only!.items.includes("motivation") && !only!.items.includes("contact") && !only!.items.includes("birth-date"));
  await showCandidates(later(place.company, new Date("2023-06-13T12:00:00+09:00")), match.recommendationId);
  assert.equal((await provisions()).length, 2);
});

test("without its record there is no view: the data is not given out when the record cannot be written", async () => {
  const { match, place, person } = await aMatch(server).sent();
  const withoutRecord = { ...place.company, who: { ...place.company.who, accountId: person.intern.accountId } };
  await assert.rejects(showCandidates(withoutRecord, match.recommendationId), /row-level security/);
  assert.equal((await theMatch(office, match.id)).state, "sent");
});

test("whom a company declines it sees no more, and who is live nowhere else is in the pool again", async () => {
  const { match, place, person } = await aMatch(server).sent();
  await showCandidates(place.company, match.recommendationId);
  assert.deepEqual(codes(await declineCandidate(place.company, match.id, "")), ["reason-needed"]);
  assert.deepEqual(codes(await declineCandidate(place.company, match.id, "other")), ["note-needed"]);
  assert.ok((await declineCandidate(place.company, match.id, "knowledge")).ok);
  const own = (await showCandidates(place.company, match.recommendationId)).candidates.find((one) => one.id === match.id)!;
  assert.deepEqual([own.person, own.reasons, own.resumeId, own.declinedReason], [null, null, null, "knowledge"]);
  assert.equal(await courseState(person), "pool");
});

test("a round in which all are declined is answered, and the next one shows nobody again", async () => {
  const place = await anOpenPosition(server);
  const person = await aCandidate(server);
  const first = await sentTo(office, place, [person]);
  const answers = first.map((one) => ({ matchId: one.id, answer: "decline" as const, reason: "language" as const, note: "" }));
  assert.deepEqual(codes(await recommendCandidates(office, { positionId: place.positionId })), ["round-under-way"]);
  assert.ok((await answerCandidates(place.company, answers)).ok);
  const round = await office.db.transaction(async (tx) => await recommendationById(tx, first[0]!.recommendationId));
  assert.equal(round.state, "answered");
  const newcomer = await aCandidate(server);
  const second = await sentTo(office, place, [newcomer]);
  assert.equal(
    second.some((one) => first.some((earlier) => earlier.courseApplicationId === one.courseApplicationId)),
    false,
  );
  assert.equal((await listRounds(place.company)).length, 2);
});

test("two companies that choose the same person at the same moment both do: the person holds two offers, and agrees to one", async () => {
  const person = await aCandidate(server);
  const [one, other] = [await anOpenPosition(server), await anOpenPosition(server)];
  for (const place of [one, other]) {
    const pin = { positionId: place.positionId, number: person.receipt.number, kind: "pinned" as const, reason: "Known to fit" };
    assert.ok((await overrideCandidate(office, pin)).ok);
  }
  const lists = [];
  for (const place of [one, other]) {
    const proposed = await matchesAt(office, place.positionId);
    assert.ok((await sendRecommendation(office, proposed[0]!.recommendationId)).ok);
    lists.push({ place, id: proposed.find((match) => match.accountId === person.intern.accountId)!.id });
  }
  const outcomes = await Promise.all(lists.map(({ place, id }) => chooseCandidate(place.company, id)));
  assert.deepEqual(outcomes.flatMap(codes), []);
  const offers = await person.intern.db.transaction(async (tx) => await offersOf(tx, person.intern.accountId));
  assert.deepEqual(
    offers.map((offer) => offer.state),
    ["intern_offered", "intern_offered"],
  );
  const [won, lost] = offers.map((offer) => offer.matchId);
  const { termsVersion } = await showOffer(person.intern, won!);
  const both = await Promise.all([won!, lost!].map((id) => agreeToOffer(person.intern, id, termsVersion)));
  assert.deepEqual(both.map((outcome) => outcome.ok).sort(), [false, true]);
  assert.deepEqual(both.flatMap(codes), ["already-agreed-elsewhere"]);
  const states = await Promise.all([won!, lost!].map(async (id) => (await theMatch(office, id)).state));
  assert.deepEqual(states.sort(), ["committee_pending", "superseded"]);
  const ended = states.indexOf("superseded");
  assert.ok((await letters(lists.find(({ id }) => id === [won, lost][ended])!.id)).length > 0);
});

test("one seat and two acceptances at the same moment: exactly one is kept", async () => {
  const place = await anOpenPosition(server);
  const people = [await aCandidate(server), await aCandidate(server)];
  const matches = (await sentTo(office, place, people)).filter((match) =>
    people.some((person) => person.intern.accountId === match.accountId),
  );
  const outcomes = await Promise.all(matches.map((match) => chooseCandidate(place.company, match.id)));
  assert.deepEqual(outcomes.map((outcome) => outcome.ok).sort(), [false, true]);
  assert.deepEqual(outcomes.flatMap(codes), ["no-seat-left"]);
  const both = matches.map((match) => ({ matchId: match.id, answer: "choose" as const }));
  assert.deepEqual(codes(await answerCandidates(place.company, both)), ["no-seat-left"]);
});

test("two offers of two courses, both agreed to at the same moment: exactly one is kept, the other ends", async () => {
  const person = await aCandidate(server, { wishes: { wish1: "B", wish2: "C", periods: ["B", "C"] } });
  const inB = await anOpenPosition(server);
  const inC = await anOpenPosition(server, { course: "C", lodgingPlan: "社員寮の一室", meetingsPerWeek: null });
  const offers: string[] = [];
  for (const place of [inB, inC]) {
    const match = (await sentTo(office, place, [person])).find((one) => one.accountId === person.intern.accountId)!;
    assert.ok((await chooseCandidate(place.company, match.id)).ok);
    offers.push(match.id);
  }
  const outcomes = await Promise.all(
    offers.map(async (id) => await agreeToOffer(person.intern, id, (await showOffer(person.intern, id)).termsVersion)),
  );
  assert.deepEqual(outcomes.map((outcome) => outcome.ok).sort(), [false, true]);
  assert.deepEqual(outcomes.flatMap(codes), ["already-agreed-elsewhere"]);
  const states = await Promise.all(offers.map(async (id) => (await theMatch(office, id)).state));
  assert.deepEqual(states.sort(), ["committee_pending", "superseded"]);
});

test("whoever agreed in one course is not chosen in another", async () => {
  const person = await aCandidate(server, { wishes: { wish1: "B", wish2: "C", periods: ["B", "C"] } });
  const inB = await anOpenPosition(server);
  const inC = await anOpenPosition(server, { course: "C", lodgingPlan: "社員寮の一室", meetingsPerWeek: null });
  const [b, c] = [await sentTo(office, inB, [person]), await sentTo(office, inC, [person])].map((list) =>
    list.find((one) => one.accountId === person.intern.accountId)!,
  );
  assert.ok((await chooseCandidate(inB.company, b!.id)).ok);
  assert.ok((await agreeToOffer(person.intern, b!.id, (await showOffer(person.intern, b!.id)).termsVersion)).ok);
  assert.deepEqual(codes(await chooseCandidate(inC.company, c!.id)), ["already-agreed-elsewhere"]);
});

test("nobody agrees to terms that they were not shown", async () => {
  const { match, person } = await aMatch(server).offered();
  assert.deepEqual(codes(await agreeToOffer(person.intern, match.id, "FY2023-B-00000000")), ["terms-changed"]);
  assert.equal((await theMatch(office, match.id)).state, "intern_offered");
});

test("an offer declined frees the seat, ends the course for the person and tells the company without the reason", async () => {
  const { match, place, person } = await aMatch(server).offered();
  assert.ok((await declineOffer(person.intern, match.id, "place", "Too far")).ok);
  assert.equal(await courseState(person), "declined");
  assert.deepEqual(await letters(match.id), ["candidate-declined-offer", "offer-declined", "offer-made"]);
  const { seatsFree, candidates } = await showCandidates(place.company, match.recommendationId);
  assert.equal(seatsFree, 1);
  assert.equal(candidates.find((one) => one.id === match.id)!.person, null);
  assert.deepEqual(codes(await returnToPool(office, match.id, "")), ["reason-needed"]);
  assert.ok((await returnToPool(office, match.id, "Wrote that the way is possible after all")).ok);
  assert.equal(await courseState(person), "pool");
});

test("the committee sees what waits for it, on record, and sends back only with a note", async () => {
  const { match, person } = await aMatch(server).agreed();
  const committee = await aPerson(server, "committee");
  assert.ok((await listForCommittee(committee)).waiting.some((one) => one.match.id === match.id));
  const view = await showMatchToCommittee(committee, match.id);
  assert.equal(view.person.accountId, person.intern.accountId);
  const provisions = await office.db.transaction(async (tx) => await provisionsAbout(tx, person.intern.accountId));
  assert.ok(provisions.some((one) => one.recipientKind === "committee" && one.purpose === "selection"));
  assert.deepEqual(codes(await confirmMatch(office, match.id, match.version)), ["not-approved"]);
  assert.deepEqual(codes(await decideMatch(committee, match.id, { decision: "sent_back", note: "" })), ["note-needed"]);
  assert.ok((await decideMatch(committee, match.id, { decision: "sent_back", note: "The plan lacks a tutor." })).ok);
  assert.equal(await courseState(person), "pool");
  assert.deepEqual(codes(await confirmMatch(office, match.id, match.version + 1)), ["state-forbids"]);
  const { match: notYet } = await aMatch(server).offered();
  await isRefusedTo(() => showMatchToCommittee(committee, notYet.id), NotFound);
  await isRefusedTo(() => decideMatch(committee, notYet.id, { decision: "approved", note: "" }), NotFound);
});

test("with the last seat confirmed nobody waits for the place any more, and the person's other courses end", async () => {
  const place = await anOpenPosition(server);
  const people = [await aCandidate(server, { wishes: { wish1: "B", wish2: "C", periods: ["B", "C"] } }), await aCandidate(server)];
  const list = await sentTo(office, place, people);
  const [chosen, other] = people.map((person) => list.find((one) => one.accountId === person.intern.accountId)!);
  assert.ok((await chooseCandidate(place.company, chosen!.id)).ok);
  assert.ok((await agreeToOffer(people[0]!.intern, chosen!.id, (await showOffer(people[0]!.intern, chosen!.id)).termsVersion)).ok);
  const committee = await aPerson(server, "committee");
  assert.ok((await decideMatch(committee, chosen!.id, { decision: "approved", note: "" })).ok);
  const stale = await confirmMatch(office, chosen!.id, 1);
  assert.deepEqual(codes(stale), ["changed-meanwhile"]);
  assert.ok((await confirmMatch(office, chosen!.id, (await theMatch(office, chosen!.id)).version)).ok);
  assert.equal((await theMatch(office, other!.id)).state, "superseded");
  assert.deepEqual([await courseState(people[0]!, "C"), await courseState(people[1]!)], ["superseded", "pool"]);
  assert.deepEqual(
    await ask(sql<{ state: string }>`select state from company_applications where id = ${place.companyApplicationId}::uuid`),
    [{ state: "placed" }],
  );
});

test("a match is cancelled before and after its confirmation; who did not leave is in the pool again", async () => {
  const before = await aMatch(server).agreed();
  const wish = { side: "company" as const, reason: "company-closed-place" as const, note: "" };
  assert.deepEqual(codes(await cancelMatch(office, before.match.id, { ...wish, version: 1 })), ["changed-meanwhile"]);
  assert.deepEqual(codes(await cancelMatch(office, before.match.id, { ...wish, reason: "other", version: before.match.version })), [
    "note-needed",
  ]);
  assert.ok((await cancelMatch(office, before.match.id, { ...wish, version: before.match.version })).ok);
  assert.equal(await courseState(before.person), "pool");
  const after = await aMatch(server).confirmed();
  assert.ok(
    (await cancelMatch(office, after.match.id, { side: "intern", reason: "intern-withdrew", note: "", version: after.match.version })).ok,
  );
  assert.equal(await courseState(after.person), "withdrawn");
  const state = await ask(
    sql<{ state: string }>`select state from company_applications where id = ${after.place.companyApplicationId}::uuid`,
  );
  assert.deepEqual(state, [{ state: "matching" }]);
  assert.ok((await letters(after.match.id)).includes("match-cancelled-company"));
});

test("only staff closes what was not answered, and only past the day; an answer after the day still counts", async () => {
  const { match, person } = await aMatch(server).sent();
  const day = (days: number, clock = "12:00") => new Date(`${addDays("2023-06-12", days)}T${clock}:00+09:00`);
  assert.deepEqual(codes(await lapseMatch(later(office, day(7, "23:59")), match.id, match.version)), ["not-past-answer-day"]);
  assert.ok((await lapseMatch(later(office, day(8, "00:00")), match.id, match.version)).ok);
  assert.equal(await courseState(person), "pool");
  const other = await aMatch(server).offered();
  assert.ok(
    (
      await agreeToOffer(
        later(other.person.intern, day(9)),
        other.match.id,
        (await showOffer(other.person.intern, other.match.id)).termsVersion,
      )
    ).ok,
  );
  const third = await aMatch(server).offered();
  assert.ok((await lapseMatch(later(office, day(6, "00:00")), third.match.id, third.match.version)).ok);
  assert.equal(await courseState(third.person), "lapsed");
});

test("whoever withdraws is shown to no company any more, and the companies know", async () => {
  const { match, place, person } = await aMatch(server).offered();
  assert.ok((await withdrawWithMatches(person.intern, "studies")).ok);
  assert.deepEqual([(await theMatch(office, match.id)).state, await courseState(person)], ["cancelled", "withdrawn"]);
  const { candidates, seatsFree } = await showCandidates(place.company, match.recommendationId);
  assert.deepEqual([candidates.find((one) => one.id === match.id)!.person, seatsFree], [null, 1]);
  assert.deepEqual(await letters(match.id), ["intern-withdrew", "offer-made"]);
});

test("where nobody fits nothing is begun, and the matcher is told", async () => {
  const place = await anOpenPosition(server, { needsJapanese: "N1" });
  const before = await deeds();
  assert.deepEqual(codes(await recommendCandidates(office, { positionId: place.positionId })), ["nobody-fits"]);
  assert.deepEqual([await deeds(), await matchesAt(office, place.positionId)], [before, []]);
});

test("staff leave somebody out or pin them, with a reason and a name, until they take it back", async () => {
  const place = await anOpenPosition(server);
  const person = await aCandidate(server);
  const { number } = person.receipt;
  const on = async () => (await matchesAt(office, place.positionId)).find((one) => one.accountId === person.intern.accountId);
  assert.deepEqual(codes(await overrideCandidate(office, { positionId: place.positionId, number, kind: "pinned", reason: "" })), [
    "reason-needed",
  ]);
  assert.deepEqual(
    codes(await overrideCandidate(office, { positionId: place.positionId, number: "23-999-999", kind: "pinned", reason: "x" })),
    ["number-unknown"],
  );
  assert.ok((await overrideCandidate(office, { positionId: place.positionId, number, kind: "pinned", reason: "Met at the session" })).ok);
  assert.equal((await on())?.pinnedReason, "Met at the session");
  assert.ok((await overrideCandidate(office, { positionId: place.positionId, number, kind: "removed", reason: "Knows the tutor" })).ok);
  assert.equal(await on(), undefined);
  const weak = await aCandidate(server, { languages: { japanese: "N5", japaneseTest: "2022-12-" } });
  assert.deepEqual(
    codes(await overrideCandidate(office, { positionId: place.positionId, number: weak.receipt.number, kind: "pinned", reason: "x" })),
    ["pair-not-possible"],
  );
});

test("at the end everybody left in the pool gets a kind letter, once, and those with an offer are left alone", async () => {
  const { person: offered } = await aMatch(server).offered();
  const person = await aCandidate(server);
  const released = await releaseCandidates(office, 2023, "B");
  assert.ok(released.ok && released.value.released > 0);
  assert.deepEqual([await courseState(person), await courseState(offered)], ["released", "offered"]);
  const [own] = person.courses;
  assert.deepEqual(await letters(own!.id), ["result-no-place"]);
  assert.deepEqual(codes(await releaseCandidates(office, 2023, "B")), ["nobody-to-release"]);
});
