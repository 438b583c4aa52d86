import assert from "node:assert/strict";
import test from "node:test";
import { sha256Hex } from "#engine/index.ts";
import { NotAllowed } from "#platform/refusals.ts";
import { NotFound } from "#platform/refusals.ts";
import { aPublishedRun } from "#tests/makers/market.ts";
import { aCandidate } from "#tests/makers/match.ts";
import { aMatch } from "#tests/makers/match.ts";
import { anOpenPosition } from "#tests/makers/match.ts";
import { matchesAt } from "#tests/makers/match.ts";
import { sentTo } from "#tests/makers/match.ts";
import { shownToAll } from "#tests/makers/match.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { chooseCandidate } from "./answer-candidates.server.ts";
import { declineCandidate } from "./answer-candidates.server.ts";
import { overrideCandidate } from "./override-candidate.server.ts";
import { runById } from "./run-records.server.ts";
import { sendRecommendation } from "./send-recommendation.server.ts";
import { showOwnExplanation } from "./show-explanation.server.ts";
import { showRoundExplained } from "./show-explanation.server.ts";
import { showMatchingToReaders } from "./show-to-readers.server.ts";

const { server } = await testDatabase();
const office = await aPerson(server, "manager");

test("a person reads to whom they were recommended and what became of it, never why a company said no", async () => {
  const person = await aCandidate(server);
  const places = [await anOpenPosition(server), await anOpenPosition(server)];
  const [first, second] = await shownToAll(office, places, person);
  assert.ok((await declineCandidate(places[0]!.company, first!.id, "language", "Too slow in Japanese")).ok);
  assert.ok((await chooseCandidate(places[1]!.company, second!.id)).ok);
  const [course] = (await showOwnExplanation(person.intern))!.courses;
  const told = new Map(course!.recommendations.map((one) => [one.matchId, one.told]));
  assert.match(told.get(first!.id)!.en, /decided not to go on/);
  assert.match(told.get(second!.id)!.en, /your answer is needed/);
  const all = JSON.stringify(course);
  assert.ok(!all.includes("slow") && !all.includes('"language"'), "a reason given in confidence stays so");
  const other = await aCandidate(server);
  assert.deepEqual((await showOwnExplanation(other.intern))!.courses[0]!.recommendations, []);
});

test("who is on no list reads why once the lists are out, and not before", async () => {
  const place = await anOpenPosition(server, { needsJapanese: "N2" });
  const weak = await aCandidate(server, { languages: { japanese: "N4", japaneseTest: "2022-12-" } });
  const strong = await aCandidate(server, { languages: { japanese: "N1", japaneseTest: "2022-12-" } });
  const pin = { positionId: place.positionId, number: strong.receipt.number, kind: "pinned" as const, reason: "Known to fit" };
  assert.ok((await overrideCandidate(office, pin)).ok);
  const reason = async () => (await showOwnExplanation(weak.intern))!.courses[0]!.reason;
  assert.equal(await reason(), null);
  const [proposed] = await matchesAt(office, place.positionId);
  assert.ok((await sendRecommendation(office, proposed!.recommendationId)).ok);
  const told = await reason();
  assert.ok(told !== null && told.positions >= 1);
  assert.ok(told.because === "filled" || told.failed.includes("japanese"));
});

test("a company reads what became of each candidate of its own list, and no other company does", async () => {
  const { match, place } = await aMatch(server).agreed();
  const { candidates } = await showRoundExplained(place.company, match.recommendationId);
  assert.match(candidates.find((one) => one.placeInList === match.placeInList)!.told.en, /both agreed/);
  assert.deepEqual(Object.keys(candidates[0]!).sort(), ["placeInList", "since", "told", "way"]);
  const { company } = await anOpenPosition(server);
  await assert.rejects(showRoundExplained(company, match.recommendationId), NotFound);
  await assert.rejects(showRoundExplained(office, match.recommendationId), NotAllowed);
});

test("each party is told when staff put somebody on a list or left them out, and never why or who else", async () => {
  const [here, there] = [await anOpenPosition(server), await anOpenPosition(server)];
  const person = await aCandidate(server);
  const removed = {
    positionId: there.positionId,
    number: person.receipt.number,
    kind: "removed" as const,
    reason: "A relative works there",
  };
  assert.ok((await overrideCandidate(office, removed)).ok);
  assert.equal((await showOwnExplanation(person.intern))!.courses[0]!.leftOutAt, 0, "nothing is told before a list goes out");
  const match = (await sentTo(office, here, [person])).find((one) => one.accountId === person.intern.accountId)!;
  await aCandidate(server);
  await sentTo(office, there);
  const [course] = (await showOwnExplanation(person.intern))!.courses;
  assert.deepEqual([course!.leftOutAt, course!.recommendations.map((one) => one.way)], [1, ["pinned"]]);
  const text = JSON.stringify(course);
  for (const hidden of ["A relative works there", "Known to fit", person.receipt.number]) assert.ok(!text.includes(hidden), hidden);
  const { candidates } = await showRoundExplained(here.company, match.recommendationId);
  assert.equal(candidates.find((one) => one.placeInList === match.placeInList)!.way, "pinned");
  assert.ok(!JSON.stringify(candidates).includes("Known to fit"), "the company is not told the office's reason");
});

test("METI and JETRO read the rules, figures and fingerprints of each published market, and nobody's data", async () => {
  const reader = await aPerson(server, "reader-meti");
  await anOpenPosition(server);
  await aCandidate(server);
  const { market, runId } = await aPublishedRun(office, await aPerson(server, "matcher"));
  const { markets, answers } = await showMatchingToReaders(reader);
  const run = await office.db.transaction(async (tx) => await runById(tx, runId));
  const shown = markets.find((one) => one.number === market.number)!;
  assert.deepEqual(
    [shown.fingerprint, shown.commitment, shown.resultFingerprint, shown.people],
    [market.fingerprint, market.commitment, run.resultFingerprint, market.people],
  );
  assert.equal(sha256Hex(shown.seed), shown.commitment, "the seed is the one whose hash stood on record");
  assert.ok(answers.every((one) => one.people > 0) && answers.some((one) => one.state === "sent"));
  assert.doesNotMatch(JSON.stringify({ markets, answers }), /"account|"application|pinnedReason|Known to fit/);
  await assert.rejects(showMatchingToReaders((await anOpenPosition(server)).company), NotAllowed);
});
