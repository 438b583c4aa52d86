import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import pg from "pg";
import { sha256Hex } from "#engine/index.ts";
import { NotAllowed } from "#platform/refusals.ts";
import { changeMatching } from "#program/year-changes/change-matching.server.ts";
import { matchingChangesOf } from "#program/year/current-years.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { startOfDay } from "#platform/days.ts";
import { theCourse } from "#program/year/rules.ts";
import { aFinishedRun } from "#tests/makers/market.ts";
import { aFrozenMarket } from "#tests/makers/market.ts";
import { aCandidate } from "#tests/makers/match.ts";
import { aMatch } from "#tests/makers/match.ts";
import { anOpenPosition } from "#tests/makers/match.ts";
import { matchesAt } from "#tests/makers/match.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { capsHeld } from "./caps-held.server.ts";
import { declineCandidate } from "./answer-candidates.server.ts";
import { canonical } from "./frozen-market.ts";
import { coursesChanged } from "./frozen-market.ts";
import { isUnchanged } from "./frozen-market.ts";
import { commitLottery } from "./freeze-market.server.ts";
import { freezeMarket } from "./freeze-market.server.ts";
import { changesOf } from "./market-changes.server.ts";
import { overrideCandidate } from "./override-candidate.server.ts";
import { liftOverride } from "./override-candidate.server.ts";
import { recommendCandidates } from "./recommend-candidates.server.ts";
import { recommendationsWhere } from "./records.server.ts";
import { sendRecommendation } from "./send-recommendation.server.ts";
import { compareRuns } from "./compare-runs.server.ts";
import { showMarket } from "./show-markets.server.ts";
import { showRun } from "./show-markets.server.ts";
import { showPersonOnRun } from "./show-person-on-run.server.ts";
import { approveRun } from "./approve-run.server.ts";
import { askForApproval } from "./ask-for-approval.server.ts";
import { runsToApprove } from "./run-approval-records.server.ts";
import { publishRun } from "./publish-run.server.ts";
import { publicationOf } from "./run-records.server.ts";
import { resultsOf } from "./run-records.server.ts";
import { runById } from "./run-records.server.ts";
import { frozenPeople } from "./snapshot-records.server.ts";
import { runAgain } from "./start-run.server.ts";
import { startRun } from "./start-run.server.ts";
import { stopRun } from "./start-run.server.ts";
import type { Problem } from "#platform/outcome.ts";

const database = await testDatabase();
const { server } = database;
const manager = await aPerson(server, "manager");
const matcher = await aPerson(server, "matcher");
const behind = new pg.Client({ connectionString: database.superuserUrl });
behind.on("error", () => {}); // The database is dropped under it when the file ends.
await behind.connect();
test.after(() => behind.end());
const fiscalYear = 2023;
const codes = (outcome: { ok: boolean; problems?: readonly Problem[] }) => (outcome.ok ? [] : outcome.problems!.map((one) => one.code));
const run = (id: string) => manager.db.transaction(async (tx) => await runById(tx, id));
const waits = async (act: typeof manager) =>
  (await act.db.transaction(async (tx) => await runsToApprove(tx, fiscalYear, act.who.accountId!, act.now))).map((one) => one.runId);
const result = (id: string) => manager.db.transaction(async (tx) => (await resultsOf(tx, [id])).get(id)!);

const places = [await anOpenPosition(server, { skills: "Excel", prefecture: "13" }), await anOpenPosition(server, { prefecture: "27" })];
const people = [
  await aCandidate(server, { skills: { skills: "Excel" } }),
  await aCandidate(server),
  await aCandidate(server, { languages: { japanese: "N1" } }),
  await aCandidate(server),
];

test("without a draw on record no market is frozen; nobody of the office can read the seed before the freezing", async () => {
  assert.deepEqual(codes(await freezeMarket(matcher, fiscalYear, { courses: ["B"], note: "" })), ["lottery-not-committed"]);
  const one = await commitLottery(matcher, fiscalYear);
  const again = await commitLottery(manager, fiscalYear);
  assert.ok(one.ok && again.ok);
  assert.equal(one.value.commitment, again.value.commitment, "a draw that waits is not drawn anew");
  await assert.rejects(
    manager.db.transaction(async (tx) => await sql`select seed from market_lotteries`.execute(tx)),
    /permission denied/,
  );
  await assert.rejects(commitLottery(people[0]!.intern, fiscalYear), NotAllowed);
  assert.deepEqual(codes(await freezeMarket(matcher, fiscalYear, { courses: [], note: "" })), ["course-needed"]);
  assert.deepEqual(codes(await freezeMarket(matcher, fiscalYear, { courses: ["Z"], note: "" })), ["choice-unknown"]);
  assert.deepEqual(codes(await freezeMarket(matcher, fiscalYear, { courses: ["A"], note: "" })), ["market-empty"]);
});

test("a frozen market has a number and a fingerprint, holds no name and no text, and nobody can change it", async () => {
  const [first, second] = [await aFrozenMarket(matcher), await aFrozenMarket(manager)];
  assert.deepEqual([first.number, second.number, first.round], [1, 2, 1]);
  assert.equal(first.fingerprint, second.fingerprint, "nothing changed between the two");
  assert.notEqual(first.commitment, second.commitment);
  assert.deepEqual([first.positions, first.seats, first.people], [2, 2, 4]);
  const frozen = await manager.db.transaction(async (tx) => await frozenPeople(tx, first.id));
  assert.deepEqual(frozen.map((one) => one.skills.includes("excel")).filter(Boolean), [true]);
  const text = canonical(frozen);
  for (const hidden of ["nationalit", "Example", "birth", "sex"]) assert.ok(!text.includes(hidden), hidden);
  for (const table of ["market_snapshots", "market_snapshot_positions", "market_snapshot_people", "market_lotteries"])
    await assert.rejects(
      behind.query(
        `update jip.${table} set ${table === "market_lotteries" ? "fiscal_year" : table === "market_snapshots" ? "note" : "facts"} = default`,
      ),
      table,
    );
});

test("the same settings give the same fingerprint, and asked twice they are one run; other settings give another", async () => {
  const market = await aFrozenMarket(matcher);
  const first = await run(await aFinishedRun(matcher, market, "As the year has it"));
  assert.equal((await run(await aFinishedRun(manager, market, "As the year has it"))).id, first.id);
  const twin = await run(await aFinishedRun(matcher, market, "The same again"));
  assert.deepEqual([twin.number, twin.resultFingerprint], [2, first.resultFingerprint]);
  const without = await run(await aFinishedRun(matcher, market, "Without one company", { leftOut: [places[0]!.company.companyId!] }));
  assert.deepEqual([first.summary!.positions, without.summary!.positions], [2, 1]);
  assert.notEqual(without.resultFingerprint, first.resultFingerprint);
  const capped = await run(
    await aFinishedRun(matcher, market, "One in Kanto and Kinki", { caps: [{ course: "B", region: null, max: 1 }] }),
  );
  assert.deepEqual([first.summary!.matched, capped.summary!.matched, capped.summary!.caps[0]!.binds], [2, 1, true]);
  const { oneMore, lifted } = capped.summary!.caps[0]!;
  assert.deepEqual(
    [oneMore, lifted],
    [
      { changed: 1, matched: 2 },
      { changed: 1, matched: 2 },
    ],
    "what the cap does",
  );
  const { weights } = market.settings;
  const wrong = { ...market.settings, weights: { ...weights, wish: weights.wish + 1 } };
  assert.deepEqual(codes(await startRun(matcher, { snapshotId: market.id, name: "Wrong", settings: wrong })), ["weights-sum"]);
  assert.deepEqual(codes(await startRun(matcher, { snapshotId: market.id, name: "", settings: market.settings })), ["name-needed"]);
  await assert.rejects(behind.query("update jip.market_runs set summary = null, state = 'failed' where state = 'done'"), /finished run/);
});

test("a run whose process died is interrupted, can be calculated again, and gives the same result", async () => {
  const market = await aFrozenMarket(matcher);
  const whole = await run(await aFinishedRun(matcher, market, "Whole"));
  // As a killed process leaves it: running, with no sign of life for a while.
  const { rows } = await behind.query<{ id: string }>(
    `insert into jip.market_runs (id, snapshot_id, number, name, settings, input_fingerprint, state, alive_at, made_by, made_at)
     select gen_random_uuid(), snapshot_id, 99, 'Cut off', settings, input_fingerprint, 'running', clock_timestamp() - interval '1 minute', made_by, made_at from jip.market_runs where id = $1 returning id`,
    [whole.id],
  );
  const id = rows[0]!.id;
  assert.deepEqual(codes(await publishRun(matcher, id)), ["run-not-done"]);
  const again = await runAgain(matcher, id);
  assert.ok(again.ok, "an interrupted run can be calculated again");
  assert.equal(await again.value.ended, "done");
  assert.equal((await run(id)).resultFingerprint, whole.resultFingerprint);
  assert.deepEqual(codes(await runAgain(matcher, id)), ["run-not-ended"]);
});

test("a run that is stopped keeps nothing and can be calculated again", async () => {
  const market = await aFrozenMarket(matcher);
  const begun = await startRun(matcher, { snapshotId: market.id, name: "Stopped", settings: market.settings });
  assert.ok(begun.ok);
  await stopRun(manager, begun.value.runId);
  await begun.value.ended;
  const stopped = await run(begun.value.runId);
  assert.ok(stopped.state === "stopped" || stopped.state === "done", stopped.state);
  if (stopped.state === "stopped") {
    const again = await runAgain(matcher, stopped.id);
    assert.ok(again.ok && (await again.value.ended) === "done");
  }
});

test("what changed since the freezing is told, and a market that moved on is not published", async () => {
  const market = await aFrozenMarket(matcher);
  const runId = await aFinishedRun(matcher, market, "Early");
  const now = () => manager.db.transaction(async (tx) => await changesOf(tx, market, manager.now));
  assert.ok(isUnchanged(await now()));
  const unasked = await aFinishedRun(matcher, market, "Not asked for", { perPerson: 1 });
  assert.ok((await askForApproval(matcher, runId)).ok);
  assert.deepEqual(await waits(manager), [runId]);
  const late = await aCandidate(server);
  assert.deepEqual((await now()).people.came, [late.application.id]);
  assert.deepEqual(await waits(manager), [], "a market that moved on asks nobody for an approval");
  assert.deepEqual(codes(await approveRun(manager, runId)), ["market-stale"]);
  assert.deepEqual(codes(await askForApproval(matcher, unasked)), ["market-stale"]);
  await behind.query("insert into jip.market_run_approvals (run_id, account_id, approved_at) values ($1, $2, $3)", [
    runId,
    manager.who.accountId,
    manager.now,
  ]);
  const refusal = await publishRun(matcher, runId);
  assert.deepEqual(codes(refusal), ["market-stale"]);
  assert.deepEqual(refusal.ok ? null : refusal.problems[0]!.facts, { positions: 0, people: 1, pairs: 0 });
  assert.deepEqual(await matchesAt(manager, places[0]!.positionId), []);
});

test("a run drawn with another seed is for trying only; the committed one goes out", async () => {
  const market = await aFrozenMarket(matcher);
  const tried = await aFinishedRun(matcher, market, "Another draw", { seed: "another" });
  for (const refusal of [await publishRun(matcher, tried), await approveRun(manager, tried), await askForApproval(matcher, tried)])
    assert.deepEqual(codes(refusal), ["seed-not-committed"]);
});

test("a run whose pin names a position that nobody knows stays readable, with its market and its people", async () => {
  const market = await aFrozenMarket(matcher);
  const [person] = people;
  const [one, other] = ["not-a-uuid", "00000000-0000-4000-8000-000000000000"].map((positionId) => ({
    positionId,
    applicationId: person!.application.id,
    reason: "Kept before such were refused",
    by: matcher.who.accountId!,
  }));
  const runId = await aFinishedRun(matcher, market, "Unknown places", {
    pins: [one!, other!],
    removals: [one!],
    leftOut: ["zzz"],
    seats: { "not-a-uuid": 1 },
  });
  const view = await showRun(matcher, runId);
  assert.deepEqual(
    view.result!.conflicts.map((conflict) => conflict.because),
    ["not-in-market", "not-in-market"],
  );
  assert.equal(view.outside.size, 0);
  assert.equal((await showMarket(matcher, market.id)).runs.length, 1);
  assert.equal((await compareRuns(matcher, market.id, [runId])).runs.length, 1);
  await showPersonOnRun(matcher, { runId, applicationId: person!.application.id, asked: "not-a-uuid" });
});

test("weights and caps of the year are changed with a reason, stay on record, and count for the next market alone", async () => {
  const before = await aFrozenMarket(matcher);
  const wish = {
    weights: { ...before.settings.weights, language: 250, skills: 200 },
    caps: [{ course: "B", region: "Kanto", max: 1 }],
    secondPersonApproves: true,
    reason: "Companies asked for skills",
    version: 0,
  };
  await assert.rejects(changeMatching(matcher, fiscalYear, wish), NotAllowed);
  assert.deepEqual(codes(await changeMatching(manager, fiscalYear, { ...wish, weights: { ...wish.weights, wish: 0 } })), ["weights-sum"]);
  assert.deepEqual(codes(await changeMatching(manager, fiscalYear, { ...wish, caps: [{ course: null, region: "Nowhere", max: 1 }] })), [
    "choice-unknown",
  ]);
  assert.ok((await changeMatching(manager, fiscalYear, wish)).ok);
  assert.deepEqual(codes(await changeMatching(manager, fiscalYear, { ...wish, reason: "Late" })), ["changed-meanwhile"]);
  const year = await matcher.db.transaction(async (tx) => await yearOf(tx, fiscalYear));
  assert.deepEqual([year.matching.weights, year.matching.caps], [wish.weights, wish.caps]);
  const after = await aFrozenMarket(matcher);
  assert.equal(before.settings.weights.language, 300);
  assert.deepEqual([after.settings.weights, after.settings.caps], [wish.weights, wish.caps]);
});

test("the approval of somebody whose role was taken away counts no more: the run waits for a colleague again", async () => {
  const market = await aFrozenMarket(matcher);
  const runId = await aFinishedRun(matcher, market, "Approved by one who left");
  const leaver = await aPerson(server, "manager");
  assert.ok((await askForApproval(matcher, runId)).ok);
  assert.ok((await approveRun(leaver, runId)).ok);
  assert.deepEqual([(await showRun(matcher, runId)).step, await waits(manager)], ["publish", []]);
  await behind.query("update jip.account_roles set ended_at = now() where account_id = $1", [leaver.accountId]);
  assert.deepEqual(codes(await publishRun(matcher, runId)), ["approval-needed"]);
  const view = await showRun(matcher, runId);
  assert.deepEqual([view.step, view.approvals, await waits(manager)], ["asked", [], [runId]]);
});

test("one run goes out, once: approved by somebody else, to every company, with the seed revealed; the slower of two is told who was faster", async () => {
  const market = await aFrozenMarket(matcher);
  const [first, other] = [await aFinishedRun(matcher, market, "First"), await aFinishedRun(matcher, market, "Other", { perPerson: 1 })];
  assert.deepEqual(codes(await publishRun(matcher, first)), ["approval-needed"]);
  assert.deepEqual(codes(await approveRun(matcher, first)), ["own-run"]);
  assert.deepEqual(await waits(manager), []);
  assert.deepEqual(codes(await askForApproval(manager, first)), ["ask-own-run"], "who could approve it has nobody to ask");
  assert.ok((await askForApproval(matcher, first)).ok && (await askForApproval(matcher, first)).ok);
  assert.deepEqual([await waits(manager), await waits(matcher)], [[first], []], "it waits for colleagues, not for its maker");
  assert.ok((await approveRun(manager, first)).ok && (await approveRun(manager, first)).ok && (await approveRun(manager, other)).ok);
  assert.deepEqual(await waits(manager), []);
  const [one, two] = await Promise.all([publishRun(matcher, first), publishRun(matcher, other)]);
  assert.deepEqual([one.ok, two.ok].sort(), [false, true]);
  assert.deepEqual(codes(one.ok ? two : one), ["already-published"]);
  const out = one.ok ? first : other;
  const again = await publishRun(matcher, out);
  assert.ok(again.ok && again.value.isRepeat, "a second press finds it published");
  assert.deepEqual(codes(await askForApproval(matcher, out)), ["already-published"]);
  const published = await manager.db.transaction(async (tx) => await publicationOf(tx, market.id));
  assert.equal(sha256Hex(published!.seed), market.commitment);
  assert.equal(published!.approvedBy, manager.who.accountId);
  const lists = await result(out);
  for (const list of lists.shortlists) {
    const matches = await matchesAt(manager, list.positionId);
    assert.deepEqual(
      matches.map((match) => [match.courseApplicationId, match.suitability, match.state]),
      list.candidates.map((candidate) => [candidate.courseApplicationId, candidate.suitability, "sent"]),
    );
  }
  await assert.rejects(behind.query("delete from jip.market_publications"));
  assert.deepEqual(codes(await startRun(matcher, { snapshotId: market.id, name: "Late", settings: market.settings })), [
    "already-published",
  ]);
});

test("the second round is a market of what is left: who was declined is not shown there again, and what was missed counts", async () => {
  const [place] = places;
  for (const match of await matchesAt(manager, place!.positionId))
    assert.ok((await declineCandidate(place!.company, match.id, "language")).ok);
  const fresh = [await aCandidate(server, { languages: { japanese: "N1" } }), await aCandidate(server)];
  const market = await aFrozenMarket(matcher);
  assert.deepEqual([market.round, market.positions], [2, 1]);
  const runId = await aFinishedRun(matcher, market, "Second round");
  const lists = await result(runId);
  const shown = new Set((await matchesAt(manager, place!.positionId)).map((one) => one.courseApplicationId));
  const candidates = lists.shortlists[0]!.candidates;
  assert.ok(candidates.length > 0);
  for (const one of candidates) assert.ok(!shown.has(one.courseApplicationId));
  assert.deepEqual(codes(await publishRun(matcher, runId)), ["approval-needed"]);
  assert.ok((await approveRun(manager, runId)).ok);
  assert.deepEqual(codes(await publishRun(manager, runId)), ["leave-to-colleague"], "who approves does not publish alone");
  const pinned = await overrideCandidate(matcher, {
    positionId: place!.positionId,
    number: fresh[1]!.receipt.number,
    kind: "pinned",
    reason: "Asked for by name",
  });
  assert.ok(pinned.ok);
  assert.deepEqual(codes(await publishRun(matcher, runId)), ["market-stale"], "somebody was pinned after the freezing");
});

test("in a later round the caps of the year are less by the places that are held", async () => {
  const before = await manager.db.transaction(async (tx) => await yearOf(tx, fiscalYear));
  const changed = await changeMatching(manager, fiscalYear, {
    weights: before.matching.weights,
    caps: [{ course: "B", region: null, max: 5 }],
    secondPersonApproves: before.matching.secondPersonApproves,
    reason: "A cap for the course",
    version: (await manager.db.transaction(async (tx) => await matchingChangesOf(tx, fiscalYear))).length,
  });
  assert.ok(changed.ok);
  const held = (
    await manager.db.transaction(
      async (tx) => await capsHeld(tx, { ...before, matching: { ...before.matching, caps: [{ course: "B", region: null, max: 5 }] } }),
    )
  )[0]!.held;
  await aMatch(server).offered();
  await anOpenPosition(server);
  await aCandidate(server);
  const market = await aFrozenMarket(manager);
  assert.deepEqual(market.settings.caps, [{ course: "B", region: null, max: Math.max(0, 5 - held - 1) }]);
});

test("from its first day on a course is in no market: none is frozen, a frozen one is not published, a list is not sent", async () => {
  const period = theCourse(await manager.db.transaction(async (tx) => await yearOf(tx, fiscalYear)), "B").period;
  const begun = { now: startOfDay(period.startsOn) };
  const late = await aPerson(server, "matcher", begun);
  const place = await anOpenPosition(server);
  const market = await aFrozenMarket(matcher);
  const runId = await aFinishedRun(matcher, market, "Before the first day");
  assert.ok((await commitLottery(late, fiscalYear)).ok);
  assert.deepEqual(codes(await freezeMarket(late, fiscalYear, { courses: ["B"], note: "" })), ["course-begun"]);
  const changes = await late.db.transaction(async (tx) => await changesOf(tx, market, late.now));
  assert.ok(changes.positions.went.includes(place.positionId));
  assert.ok((await approveRun(manager, runId)).ok);
  assert.deepEqual(codes(await publishRun(late, runId)), ["market-stale"]);
  const wish = { fiscalYear, course: "B", positionId: place.positionId };
  assert.ok((await recommendCandidates(matcher, wish)).ok);
  const [proposed] = await manager.db.transaction(async (tx) => await recommendationsWhere(tx, { positionId: place.positionId }));
  assert.deepEqual(codes(await sendRecommendation(late, proposed!.id)), ["course-begun"]);
  assert.deepEqual(codes(await recommendCandidates(late, wish)), ["course-begun"]);
});

test("a frozen market is complete in itself: why somebody was left out, and by which rules pairs are judged, stay as they were", async () => {
  const place = await anOpenPosition(server);
  const person = await aCandidate(server);
  const pair = { positionId: place.positionId, number: person.receipt.number };
  assert.ok((await overrideCandidate(matcher, { ...pair, kind: "removed", reason: "Knows the tutor" })).ok);
  const market = await aFrozenMarket(matcher);
  const runId = await aFinishedRun(matcher, market, "Without one");
  assert.ok((await liftOverride(matcher, place.positionId, person.courses[0]!.id)).ok);
  const seen = await showPersonOnRun(matcher, { runId, applicationId: person.application.id, asked: null });
  assert.deepEqual(
    [seen.said.get(place.positionId)?.kind, seen.said.get(place.positionId)?.reason],
    ["removed", "Knows the tutor"],
    "taken back since, and still said",
  );
  assert.deepEqual(
    market.courseRules?.map((one) => one.code),
    ["B"],
  );
  const [rules] = market.courseRules!;
  assert.deepEqual(coursesChanged([rules!], [rules!]), []);
  assert.deepEqual(coursesChanged([rules!], [{ ...rules!, mode: rules!.mode === "online" ? "visit" : "online" } as never]), ["B"]);
});
