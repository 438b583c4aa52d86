import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { NotAllowed } from "#platform/refusals.ts";
import { NotFound } from "#platform/refusals.ts";
import { holdCompanyApplication } from "#program/host-companies/hold-company-application.server.ts";
import { releaseCompanyApplication } from "#program/host-companies/hold-company-application.server.ts";
import { positionById } from "#program/host-companies/position-records.server.ts";
import { companyApplication } from "#program/host-companies/records.server.ts";
import { courseApplicationsOf } from "#program/intern-applications/records.server.ts";
import { cancelMatch } from "#program/matching/cancel-match.server.ts";
import { closePosition } from "#program/matching/close-position.server.ts";
import { showOffer } from "#program/matching/show-offer.server.ts";
import { withdrawWithMatches } from "#program/matching/withdraw-with-matches.server.ts";
import { travelOfMatch } from "#program/travel/records.server.ts";
import { aCandidate } from "#tests/makers/match.ts";
import { aMatch } from "#tests/makers/match.ts";
import { anInternship } from "#tests/makers/internship.ts";
import { anOpenPosition } from "#tests/makers/match.ts";
import { matchesAt } from "#tests/makers/match.ts";
import { theMatch } from "#tests/makers/match.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { carryOutChange } from "./carry-out-change.server.ts";
import { listPlacesLeft } from "./places-left.server.ts";
import { endMatch } from "./end-match.server.ts";
import { internshipOfMatch } from "#program/internships/records.server.ts";
import { changeProblems } from "./messages.ts";
import { previewChange } from "./preview-change.server.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Match } from "#program/matching/match.ts";
import type { Sent } from "#tests/makers/intern-application.ts";
import type { ChangeKind } from "./match-change.ts";

const database = await testDatabase();
const { server } = database;
const office = await aPerson(server, "manager");

const codes = (outcome: { ok: boolean; problems?: readonly Problem[] }) => (outcome.ok ? [] : outcome.problems!.map((one) => one.code));
const courseState = async (person: Sent, course: string) => {
  const all = await office.db.transaction(async (tx) => await courseApplicationsOf(tx, person.application.id));
  return all.find((one) => one.course === course)!.state;
};
const ask = async <Row>(query: ReturnType<typeof sql<Row>>): Promise<Row[]> =>
  await database.as({ databaseRole: "jip_system" }).transaction(async (tx) => (await query.execute(tx)).rows);

/** What the form sends when the office has read the proposal. */
async function decisionOn(match: Match, change: ChangeKind, isFollowed = true) {
  const { proposal } = await previewChange(office, match.id, change);
  const { version } = await theMatch(office, match.id);
  return { version, change, inputHash: proposal.inputHash, isFollowed, reason: "Told by telephone" };
}

async function decide(match: Match, change: ChangeKind, isFollowed = true) {
  return await carryOutChange(office, match.id, await decisionOn(match, change, isFollowed));
}

test("a person who withdraws leaves a seat that goes to whoever of the pool fits best; everybody else keeps what they have", async () => {
  const kept = await aMatch(server).confirmed();
  const { match, person, place } = await aMatch(server).confirmed();
  const next = await aCandidate(server);
  const { proposal } = await previewChange(office, match.id, "intern-withdrew");
  assert.deepEqual(
    proposal.moves.map((one) => [one.positionId, one.courseApplicationId, one.wasDisplaced]),
    [[place.positionId, next.courses[0]!.id, false]],
  );
  assert.equal(proposal.keeps, 1);
  assert.deepEqual((await previewChange(office, match.id, "intern-withdrew")).proposal, proposal, "asked twice, answered the same");
  const decision = await decisionOn(match, "intern-withdrew");
  assert.ok((await carryOutChange(office, match.id, decision)).ok);
  assert.deepEqual(
    [(await theMatch(office, match.id)).state, await courseState(person, "B"), (await theMatch(office, kept.match.id)).state],
    ["cancelled", "withdrawn", "confirmed"],
  );
  const shown = (await matchesAt(office, place.positionId)).find((one) => one.accountId === next.intern.accountId)!;
  assert.deepEqual([shown.state, await courseState(next, "B")], ["sent", "recommended"]);
  const letters = await ask(sql<{ kind: string }>`select kind from letters where about_id = ${shown.recommendationId}`);
  assert.deepEqual(letters, [{ kind: "candidates-sent" }]);
  const before = await ask(sql<{ n: number }>`select count(*)::int as n from match_repairs`);
  assert.ok((await carryOutChange(office, match.id, decision)).ok, "a second press finds it done");
  assert.deepEqual(await ask(sql<{ n: number }>`select count(*)::int as n from match_repairs`), before);
});

test("a company on hold keeps the place that its intern holds while another leaving is mended, and gets nobody new", async () => {
  const held = await aMatch(server).offered();
  const { match, place } = await aMatch(server).confirmed();
  await aCandidate(server);
  const { companyApplicationId: id } = await office.db.transaction(async (tx) => await positionById(tx, held.place.positionId));
  const company = async () => await office.db.transaction(async (tx) => await companyApplication(tx, id));
  const onHold = { version: (await company()).version, reason: "The company asked for time" };
  assert.ok((await holdCompanyApplication(office, id, onHold)).ok);
  const moves: string[] = [];
  for (const change of ["intern-withdrew", "company-closed"] as const) {
    const { proposal } = await previewChange(office, match.id, change);
    assert.ok(proposal.keeps >= 1);
    moves.push(...proposal.moves.map((one) => one.positionId));
  }
  const ofHeld = await previewChange(office, held.match.id, "intern-withdrew");
  moves.push(...ofHeld.proposal.moves.map((one) => one.positionId));
  assert.ok(!moves.includes(held.place.positionId), "nobody new while it is on hold");
  assert.ok((await releaseCompanyApplication(office, id, await company())).ok);
  for (const one of [held, { match, place }]) {
    assert.ok((await decide(one.match, "intern-withdrew", false)).ok);
    assert.ok((await closePosition(office, one.place.positionId, { side: "office", reason: "Nobody follows" })).ok);
  }
});

test("a person who withdraws by themselves asks the office the same question: who follows, decided once, with the proposal or without", async () => {
  for (const isFollowed of [true, false]) {
    const { match, person, place } = await aMatch(server).approved();
    assert.deepEqual(await listPlacesLeft(office), []);
    const next = await aCandidate(server);
    assert.ok((await withdrawWithMatches(person.intern, "studies")).ok);
    assert.deepEqual(
      (await listPlacesLeft(office)).map((one) => [one.match.id, one.person?.number]),
      [[match.id, person.receipt.number]],
    );
    const { proposal, isLeft, isLive, kinds } = await previewChange(office, match.id, "intern-withdrew");
    assert.deepEqual([isLeft, isLive, kinds], [true, false, ["intern-withdrew"]]);
    assert.deepEqual(
      proposal.moves.map((one) => [one.positionId, one.courseApplicationId]),
      [[place.positionId, next.courses[0]!.id]],
    );
    await assert.rejects(previewChange(office, match.id, "company-closed"), NotFound, "nothing else can happen to it any more");
    const decision = await decisionOn(match, "intern-withdrew", isFollowed);
    assert.ok((await carryOutChange(office, match.id, decision)).ok);
    assert.deepEqual(await listPlacesLeft(office), []);
    assert.equal((await previewChange(office, match.id, "intern-withdrew")).isLeft, false, "decided once");
    assert.equal(await courseState(next, "B"), isFollowed ? "recommended" : "pool");
    assert.ok((await carryOutChange(office, match.id, decision)).ok, "a second press finds it done");
    assert.ok((await closePosition(office, place.positionId, { side: "office", reason: "Nobody follows" })).ok);
  }
});

test("of two who decide the same place at the same moment the slower is told who decided, and which way; only their own second press is repeated", async () => {
  const colleague = await aPerson(server, "manager");
  const { match, place } = await aMatch(server).confirmed();
  const follow = await decisionOn(match, "intern-withdrew");
  const [mine, theirs] = await Promise.all([
    carryOutChange(office, match.id, follow),
    carryOutChange(colleague, match.id, { ...follow, isFollowed: false }),
  ]);
  assert.deepEqual([mine.ok, theirs.ok].sort(), [false, true]);
  const slower = mine.ok ? theirs : mine;
  assert.deepEqual(codes(slower), ["already-decided"]);
  const [faster, other] = mine.ok ? [office, colleague] : [colleague, office];
  const made = { ...follow, isFollowed: mine.ok };
  const name = faster === colleague ? colleague.who.name : office.who.name;
  assert.deepEqual(slower.ok ? null : slower.problems[0]!.facts, { name, at: faster.now.getTime(), followed: Number(mine.ok) });
  assert.ok((await carryOutChange(faster, match.id, made)).ok, "their own second press");
  assert.deepEqual(codes(await carryOutChange(other, match.id, made)), ["already-decided"], "somebody else has done it");
  assert.deepEqual(codes(await carryOutChange(faster, match.id, { ...made, isFollowed: !made.isFollowed })), ["already-decided"]);
  assert.deepEqual(codes(await carryOutChange(faster, match.id, { ...made, change: "company-withdrew" })), ["already-decided"]);
  const said = changeProblems["already-decided"]({ name, at: faster.now.getTime(), followed: 1 });
  assert.match(said.en, /^Already decided by .+: the proposal was followed\./);
  assert.match(said.ja, /提案による対応を決定済み/);
  assert.ok((await closePosition(office, place.positionId, { side: "office", reason: "Nobody follows" })).ok);
});

test("whoever withdraws with a place reads that it was their own deed; the company that their agreed intern left, and never why", async () => {
  const agreed = await aMatch(server).approved();
  const offered = await aMatch(server).offered();
  for (const { match, person, place } of [agreed, offered]) {
    assert.ok((await withdrawWithMatches(person.intern, "studies")).ok);
    const { offer } = await showOffer(person.intern, match.id);
    assert.deepEqual([offer.state, offer.cancelledBySide], ["cancelled", "intern"]);
    const [letter, ...others] = await ask(
      sql<{
        subject: string;
        body: string;
      }>`select subject_en as subject, body_en as body from letters where about_id = ${match.id} and kind = 'intern-withdrew'`,
    );
    assert.equal(others.length, 0);
    assert.match(letter!.body, match === agreed.match ? /had agreed to come/ : /had not answered your offer yet/);
    assert.doesNotMatch(letter!.body, /stud/i);
    assert.equal((await listPlacesLeft(office)).length, 1);
    assert.ok((await closePosition(office, place.positionId, { side: "office", reason: "Nobody follows" })).ok);
    assert.deepEqual(await listPlacesLeft(office), [], "a search that has ended asks nobody who follows");
  }
});

test("a company that closes: its people are recommended wherever a seat is free, and its internships in preparation are called off", async () => {
  const { match, made } = await anInternship(server, { course: "B" })
    .preparing()
    .then((one) => ({ match: one.made.match, made: one.made }));
  const free = await anOpenPosition(server);
  const { proposal } = await previewChange(office, match.id, "company-closed");
  assert.ok(
    proposal.moves.some(
      (one) => one.positionId === free.positionId && one.wasDisplaced && one.courseApplicationId === match.courseApplicationId,
    ),
  );
  assert.ok((await decide(match, "company-closed")).ok);
  assert.equal(await courseState(made.person, "B"), "recommended");
  assert.deepEqual(await ask(sql<{ state: string }>`select state from internships where match_id = ${match.id}::uuid`), [
    { state: "cancelled" },
  ]);
  assert.deepEqual(await ask(sql<{ state: string }>`select state from positions where id = ${match.positionId}::uuid`), [
    { state: "closed" },
  ]);
  const shown = (await matchesAt(office, free.positionId)).find((one) => one.accountId === match.accountId);
  assert.equal(shown?.state, "sent");
});

test("since tickets are out nobody with a place is weighed against anybody; the day is named and a stale proposal is refused", async () => {
  const travelling = await anInternship(server, { course: "C" }).preparing();
  const leaving = await aMatch(server, {
    position: { course: "C", lodgingPlan: "社員寮の一室", meetingsPerWeek: null },
    person: { wishes: { wish1: "C", periods: ["C"] } },
  }).confirmed();
  const travel = await office.db.transaction(async (tx) => await travelOfMatch(tx, travelling.made.match.id));
  await office.db.transaction(async (tx) => await sql`update travels set state = 'ticketed' where id = ${travel!.id}::uuid`.execute(tx));
  const { proposal, frozenSince } = await previewChange(office, leaving.match.id, "visa-refused");
  assert.deepEqual([proposal.policy, frozenSince !== null, proposal.keeps], ["frozen", true, 1]);
  const { version } = leaving.match;
  const stale = { version, change: "visa-refused" as const, inputHash: "0".repeat(64), isFollowed: true, reason: "Refused on Monday" };
  assert.deepEqual(codes(await carryOutChange(office, leaving.match.id, stale)), ["market-moved"]);
  assert.deepEqual(codes(await carryOutChange(office, leaving.match.id, { ...stale, reason: "" })), ["required"]);
  assert.equal((await theMatch(office, leaving.match.id)).state, "confirmed", "a refusal leaves everything as it was");
  assert.ok((await carryOutChange(office, leaving.match.id, { ...stale, isFollowed: false })).ok, "only to cancel asks for no proposal");
  assert.equal(await courseState(leaving.person, "C"), "pool");
});

test("a refused visa is no reason where nobody needs a visa: not in the preview, not in the deed, not when a match is called off", async () => {
  const { match } = await aMatch(server).agreed();
  const { kinds } = await previewChange(office, match.id, "intern-withdrew");
  assert.deepEqual([match.course, kinds.includes("visa-refused")], ["B", false]);
  await assert.rejects(previewChange(office, match.id, "visa-refused"), NotFound);
  const decision = { version: match.version, change: "visa-refused" as const, inputHash: "", isFollowed: false, reason: "x" };
  assert.deepEqual(codes(await carryOutChange(office, match.id, decision)), ["visa-not-needed"]);
  const called = await cancelMatch(office, match.id, { version: match.version, side: "office", reason: "visa", note: "" });
  assert.deepEqual(codes(called), ["visa-not-needed"]);
  assert.equal((await theMatch(office, match.id)).state, match.state);
});

test("a course whose period has begun recommends nobody: not into the seat that came free, nor those who lost theirs", async () => {
  const { match } = await aMatch(server).confirmed();
  await aCandidate(server);
  await anOpenPosition(server);
  const moves = async (now: string, change: ChangeKind) => {
    const asked = await previewChange(await aPerson(server, "manager", { now: new Date(now) }), match.id, change);
    return [asked.hasBegun, asked.proposal.moves.length > 0];
  };
  for (const change of ["intern-withdrew", "company-closed"] as const) {
    assert.deepEqual(await moves("2023-08-27T23:59:59+09:00", change), [false, true]);
    assert.deepEqual(await moves("2023-08-28T00:00:00+09:00", change), [true, false]);
  }
});

test("a match never ends under its internship: one in preparation is called off with it, whichever way the match ends; one that runs stands", async () => {
  const internshipState = async (matchId: string) =>
    (await office.db.transaction(async (tx) => await internshipOfMatch(tx, matchId)))?.state;
  const ending = { side: "company", reason: "company-plans-changed", note: "" } as const;
  const prepared = [await anInternship(server).preparing(), await anInternship(server).preparing()];
  const [one, other] = await Promise.all(prepared.map(async ({ internship }) => await theMatch(office, internship.matchId)));
  await assert.rejects(cancelMatch(office, one!.id, { ...ending, version: one!.version }), /internship stands on this match/);
  assert.ok((await endMatch(office, one!.id, { ...ending, version: one!.version })).ok);
  assert.ok((await endMatch(office, one!.id, { ...ending, version: one!.version })).ok, "a second press finds it done");
  assert.ok((await decide(other!, "intern-withdrew", false)).ok);
  for (const { id } of [one!, other!])
    assert.deepEqual([(await theMatch(office, id)).state, await internshipState(id)], ["cancelled", "cancelled"]);
  const running = await theMatch(office, (await anInternship(server).active()).internship.matchId);
  assert.deepEqual(codes(await endMatch(office, running.id, { ...ending, version: running.version })), ["internship-running"]);
  assert.deepEqual(codes(await decide(running, "company-withdrew", false)), ["internship-running"]);
  assert.deepEqual([(await theMatch(office, running.id)).state, await internshipState(running.id)], ["confirmed", "active"]);
});

test("nobody but those who confirm matches looks at a change or carries it out", async () => {
  const { match } = await aMatch(server).agreed();
  for (const role of ["screener", "concierge", "committee"] as const) {
    const wrong = await aPerson(server, role);
    await assert.rejects(previewChange(wrong, match.id, "visa-refused"), NotAllowed);
    const decision = { version: match.version, change: "visa-refused" as const, inputHash: "", isFollowed: false, reason: "x" };
    await assert.rejects(carryOutChange(wrong, match.id, decision), NotAllowed);
  }
});
