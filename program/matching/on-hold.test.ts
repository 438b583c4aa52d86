import assert from "node:assert/strict";
import test from "node:test";
import { holdCompanyApplication } from "#program/host-companies/hold-company-application.server.ts";
import { releaseCompanyApplication } from "#program/host-companies/hold-company-application.server.ts";
import { positionById } from "#program/host-companies/position-records.server.ts";
import { companyApplication } from "#program/host-companies/records.server.ts";
import { provisionsAbout } from "#program/third-party-provision/records.server.ts";
import { aFinishedRun } from "#tests/makers/market.ts";
import { aFrozenMarket } from "#tests/makers/market.ts";
import { aCandidate } from "#tests/makers/match.ts";
import { aMatch } from "#tests/makers/match.ts";
import { anOpenPosition } from "#tests/makers/match.ts";
import { matchesAt } from "#tests/makers/match.ts";
import { theMatch } from "#tests/makers/match.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { checkAnswers } from "./answer-candidates.server.ts";
import { chooseCandidate } from "./answer-candidates.server.ts";
import { requestInterview } from "./answer-candidates.server.ts";
import { approveRun } from "./approve-run.server.ts";
import { commitLottery } from "./freeze-market.server.ts";
import { isUnchanged } from "./frozen-market.ts";
import { changesOf } from "./market-changes.server.ts";
import { matchingProblems } from "./messages.ts";
import { publishRun } from "./publish-run.server.ts";
import { recommendCandidates } from "./recommend-candidates.server.ts";
import { sendRecommendation } from "./send-recommendation.server.ts";
import { listRounds } from "./show-candidates.server.ts";
import { showCandidates } from "./show-candidates.server.ts";
import type { Problem } from "#platform/outcome.ts";

const { server } = await testDatabase();
const manager = await aPerson(server, "manager");
const matcher = await aPerson(server, "matcher");
const codes = (outcome: { ok: boolean; problems?: readonly Problem[] }) => (outcome.ok ? [] : outcome.problems!.map((one) => one.code));

/** Puts the company of a position on hold; gives the way back. */
async function hold(positionId: string): Promise<() => Promise<void>> {
  const application = async () =>
    await manager.db.transaction(async (tx) => await companyApplication(tx, (await positionById(tx, positionId)).companyApplicationId));
  const { id, version } = await application();
  assert.ok((await holdCompanyApplication(manager, id, { version, reason: "The company asked for time" })).ok);
  return async () => assert.ok((await releaseCompanyApplication(manager, id, await application())).ok);
}

test("a company that was put on hold after the freezing has left the market: the run does not go out until it is released", async () => {
  const place = await anOpenPosition(server);
  await aCandidate(server);
  assert.ok((await commitLottery(matcher, 2023)).ok);
  const market = await aFrozenMarket(matcher);
  const runId = await aFinishedRun(matcher, market, "Before the hold");
  assert.ok((await approveRun(manager, runId)).ok);
  const release = await hold(place.positionId);
  const changes = async () => await manager.db.transaction(async (tx) => await changesOf(tx, market, manager.now));
  assert.deepEqual((await changes()).positions.went, [place.positionId]);
  assert.deepEqual(codes(await publishRun(matcher, runId)), ["market-stale"]);
  assert.deepEqual(await matchesAt(manager, place.positionId), []);
  await release();
  assert.ok(isUnchanged({ ...(await changes()), positions: { came: [], went: [], changed: [] } }));
});

test("a list that was made before the hold is not sent, with a word that names the company in both languages; it goes out after the release", async () => {
  const place = await anOpenPosition(server);
  await aCandidate(server);
  assert.ok((await recommendCandidates(matcher, { positionId: place.positionId })).ok);
  const [proposed] = await matchesAt(manager, place.positionId);
  const release = await hold(place.positionId);
  const refusal = await sendRecommendation(matcher, proposed!.recommendationId);
  assert.deepEqual(codes(refusal), ["company-on-hold"]);
  const { companyName } = await manager.db.transaction(async (tx) => await positionById(tx, place.positionId));
  const facts = refusal.ok ? {} : refusal.problems[0]!.facts!;
  const said = matchingProblems["company-on-hold"](facts);
  assert.ok(said.ja.includes(companyName) && said.en.includes(String(facts.companyEn)) && facts.companyEn !== "");
  assert.equal((await theMatch(manager, proposed!.id)).state, "proposed");
  await release();
  assert.ok((await sendRecommendation(matcher, proposed!.recommendationId)).ok);
});

test("while it is on hold a company sees nobody's data and answers nothing; off hold it goes on where it stood", async () => {
  const { match, place } = await aMatch(server).sent();
  const { company } = place;
  const round = async () => await showCandidates(company, match.recommendationId);
  const isPaused = async () => (await listRounds(company)).map((one) => one.isPaused);
  const provisions = async () => (await manager.db.transaction(async (tx) => await provisionsAbout(tx, match.accountId))).length;
  const before = await provisions();
  const release = await hold(place.positionId);
  const view = await round();
  assert.deepEqual([view.isPaused, view.candidates.map((one) => one.person), view.items], [true, [null], []]);
  assert.deepEqual([await isPaused(), await provisions()], [[true], before]);
  assert.deepEqual(codes(await checkAnswers(company, [{ matchId: match.id, answer: "choose" }])), ["answers-paused"]);
  for (const answer of [chooseCandidate, requestInterview]) assert.deepEqual(codes(await answer(company, match.id)), ["answers-paused"]);
  assert.equal((await theMatch(manager, match.id)).state, "sent");
  await release();
  assert.deepEqual([(await round()).candidates.every((one) => one.person !== null), await isPaused()], [true, [false]]);
  assert.ok((await chooseCandidate(company, match.id)).ok);
});

test("a hold at one company leaves the pages of every other as they are", async () => {
  const [one, other] = [await aMatch(server).sent(), await aMatch(server).sent()];
  await hold(one.place.positionId);
  const view = await showCandidates(other.place.company, other.match.recommendationId);
  assert.deepEqual([view.isPaused, view.candidates.some((each) => each.person !== null)], [false, true]);
});
