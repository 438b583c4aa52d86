import { newId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountNames } from "#program/accounts/records.server.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { suitabilityParts } from "#program/year/program-year.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { isUnchanged } from "./frozen-market.ts";
import { resultFingerprintOf } from "./market-run.ts";
import { changesOf } from "./market-changes.server.ts";
import { lockMarket } from "./recommend-candidates.server.ts";
import { ownersOf } from "./owners.server.ts";
import { unanswered } from "./keep-proposed-round.server.ts";
import { approvalsThatCount } from "./run-approval-records.server.ts";
import { publicationOf } from "./run-records.server.ts";
import { resultsOf } from "./run-records.server.ts";
import { runById } from "./run-records.server.ts";
import { keepReasons } from "./keep-reasons.server.ts";
import { sendIn } from "./send-recommendation.server.ts";
import { frozenPeople } from "./snapshot-records.server.ts";
import { frozenPositions } from "./snapshot-records.server.ts";
import { lockSnapshot } from "./snapshot-records.server.ts";
import { seedOf } from "./snapshot-records.server.ts";
import { snapshotById } from "./snapshot-records.server.ts";
import { recommendationsWhere } from "./records.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { FrozenPosition } from "./frozen-market.ts";
import type { EngineRecord } from "./match.ts";
import type { Without } from "./market-result.ts";
import type { RunCandidate } from "./market-result.ts";
import type { Publication } from "./run-records.server.ts";
import type { Run } from "./run-records.server.ts";
import type { SendProblem } from "./send-recommendation.server.ts";
import type { Snapshot } from "./snapshot-records.server.ts";
import type { MatchingTables } from "./tables.ts";

export type PublishProblem =
  | SendProblem
  | Problem<
      | "already-published"
      | "run-not-done"
      | "seed-not-committed"
      | "approval-needed"
      | "leave-to-colleague"
      | "own-run"
      | "ask-own-run"
      | "market-stale"
    >;

/** What went out. */
export interface Published {
  readonly lists: number;
  /** Places on these lists: whoever stands on two of them counts twice. */
  readonly candidates: number;
  /** It had gone out before: nothing was sent now. */
  readonly isRepeat: boolean;
}

/**
 * Publishes a run, once a market: every list goes to its company with a day to answer, the seed of the draw is revealed. All of it or
 * nothing. An approval counts while who gave it holds the right. Refused when the market is no longer as it was frozen, when the run was drawn with another seed than the committed one, and
 * when somebody else has published on this market first.
 */
export async function publishRun(act: Act, runId: string): Promise<Outcome<Published, PublishProblem>> {
  requirePermission(act, "recommend-candidates");
  return await act.db.transaction(async (tx) => {
    const run = await runById(tx, runId);
    const snapshot = await snapshotById(tx, run.snapshotId);
    await lockSnapshot(tx, snapshot.id);
    // The lock of every list that is calculated or sent one by one: the market cannot move between the look at it and the sending.
    for (const course of [...snapshot.courses].sort()) await lockMarket(tx, snapshot.fiscalYear, course);
    const published = await publicationOf(tx, snapshot.id);
    if (published !== null) {
      if (published.runId === runId && published.publishedBy === accountOf(act)) return done({ ...published, isRepeat: true });
      return refused(await publishedAlready(tx, published));
    }
    if (run.state !== "done" || run.summary === null) return refused({ code: "run-not-done" as const, field: null });
    if (run.settings.seed !== null) return refused({ code: "seed-not-committed" as const, field: null });
    const year = await yearOf(tx, snapshot.fiscalYear);
    const approvals = await approvalsThatCount(tx, runId);
    const approved = approvals.find((one) => one.accountId !== accountOf(act));
    if (year.matching.secondPersonApproves && approved === undefined)
      return refused({ code: approvals.length > 0 ? ("leave-to-colleague" as const) : ("approval-needed" as const), field: null });
    const stale = await marketStale(tx, snapshot, act.now);
    if (stale !== null) return refused(stale);
    const result = (await resultsOf(tx, [runId])).get(runId)!;
    const lists = result.shortlists.filter((one) => one.candidates.length > 0);
    if (lists.length === 0 || resultFingerprintOf(result) !== run.resultFingerprint)
      return refused({ code: lists.length === 0 ? ("no-candidates" as const) : ("run-not-done" as const), field: null });
    const seed = await seedOf(tx, snapshot.id);
    const ids = await propose(tx, act, snapshot, run, seed, lists);
    await keepWhy(tx, act, snapshot, result.without);
    await keepRemovals(tx, act, snapshot, run);
    for (const id of ids) {
      const sent = await sendIn(tx, act, id);
      if (!sent.ok) return sent;
    }
    const candidates = lists.reduce((sum, one) => sum + one.candidates.length, 0);
    await tx
      .withTables<MatchingTables>()
      .insertInto("market_publications")
      .values({
        snapshot_id: snapshot.id,
        run_id: runId,
        result_fingerprint: run.resultFingerprint,
        seed,
        approved_by: approved?.accountId ?? null,
        published_by: accountOf(act),
        published_at: act.now,
        lists: lists.length,
        candidates,
      })
      .execute();
    await writeHistory(tx, act, {
      what: "run-published",
      about: { kind: "market-run", id: runId },
      fiscalYear: snapshot.fiscalYear,
      facts: {
        market: snapshot.number,
        result: run.resultFingerprint,
        commitment: snapshot.commitment,
        seed,
        lists: lists.length,
        candidates,
      },
    });
    return done({ lists: lists.length, candidates, isRepeat: false });
  });
}

/** Whoever is on no list may read why, course by course of their wishes, from the moment at which the lists go out. */
async function keepWhy(tx: Transaction, act: Act, snapshot: Snapshot, without: readonly Without[]): Promise<void> {
  const people = new Map((await frozenPeople(tx, snapshot.id)).map((one) => [one.id, one]));
  for (const course of snapshot.courses) {
    const rows = without.flatMap((one) => {
      const wish = people.get(one.applicationId)?.wishes.find((each) => each.course === course);
      return wish === undefined
        ? []
        : [
            {
              courseApplicationId: wish.courseApplicationId,
              because: one.because,
              positions: one.wished,
              open: one.open,
              failed: one.failed,
            },
          ];
    });
    await keepReasons(tx, act, { fiscalYear: snapshot.fiscalYear, course }, rows);
  }
}

/** Whom staff left out of the run that went out stays left out of that position, with the reason and the name: as if said beside the list. */
async function keepRemovals(tx: Transaction, act: Act, snapshot: Snapshot, run: Run): Promise<void> {
  const { removals } = run.settings;
  if (removals.length === 0) return;
  const people = new Map((await frozenPeople(tx, snapshot.id)).map((one) => [one.id, one]));
  const courses = new Map((await frozenPositions(tx, snapshot.id)).map((one) => [one.id, one.course]));
  const rows = removals.flatMap((one) => {
    const person = people.get(one.applicationId);
    const wish = person?.wishes.find((each) => each.course === courses.get(one.positionId));
    return person === undefined || wish === undefined
      ? []
      : [
          {
            position_id: one.positionId,
            course_application_id: wish.courseApplicationId,
            account_id: person.accountId,
            kind: "removed" as const,
            reason: one.reason,
            made_by: one.by,
            made_at: act.now,
          },
        ];
  });
  if (rows.length === 0) return;
  await tx
    .withTables<MatchingTables>()
    .insertInto("recommendation_overrides")
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The problem that a market is at `now` no longer as it was frozen, with how much changed; null: it is. */
export async function marketStale(tx: Transaction, snapshot: Snapshot, now: Date) {
  const changes = await changesOf(tx, snapshot, now);
  if (isUnchanged(changes)) return null;
  const count = (side: typeof changes.people) => side.came.length + side.went.length + side.changed.length;
  const facts = { positions: count(changes.positions), people: count(changes.people), pairs: changes.pairs };
  return { code: "market-stale" as const, field: null, facts };
}

/** The problem that a run of the market is out, with who published it and when (milliseconds of the epoch). */
export async function publishedAlready(tx: Transaction, { publishedBy, publishedAt }: Publication) {
  const name = (await accountNames(tx, [publishedBy])).get(publishedBy) ?? "";
  return { code: "already-published" as const, field: null, facts: { name, at: publishedAt.getTime() } };
}

interface List {
  readonly positionId: string;
  readonly candidates: readonly RunCandidate[];
}

/** Writes the lists as proposals, a proposal that stands making way; a handful of statements for all positions. Gives the rounds. */
async function propose(tx: Transaction, act: Act, snapshot: Snapshot, run: Run, seed: string, lists: readonly List[]): Promise<string[]> {
  const tables = tx.withTables<MatchingTables>();
  const positions = new Map((await frozenPositions(tx, snapshot.id)).map((one) => [one.id, one]));
  const standing = new Map(
    (await recommendationsWhere(tx, { fiscalYear: snapshot.fiscalYear }))
      .filter((one) => one.state === "proposed")
      .map((one) => [one.positionId, one.id]),
  );
  const replaced = lists.flatMap((one) => standing.get(one.positionId) ?? []);
  if (replaced.length > 0)
    await tables.deleteFrom("matches").where("recommendation_id", "in", replaced).where("state", "=", "proposed").execute();
  const open = new Map(run.summary!.places.map((one) => [one.positionId, one.open]));
  const made = lists.map((list) => {
    const position = positions.get(list.positionId)!;
    return {
      list,
      position,
      id: standing.get(list.positionId) ?? newId(),
      engine: engineOf(act, run, snapshot, seed, open.get(list.positionId) ?? 0),
    };
  });
  for (const one of made.filter((each) => standing.has(each.list.positionId)))
    await tables
      .updateTable("recommendations")
      .set({ engine: JSON.stringify(one.engine), made_by: accountOf(act), made_at: act.now })
      .where("id", "=", one.id)
      .execute();
  const fresh = made.filter((each) => !standing.has(each.list.positionId));
  if (fresh.length > 0)
    await tables
      .insertInto("recommendations")
      .values(
        fresh.map((one) => ({
          id: one.id,
          fiscal_year: snapshot.fiscalYear,
          position_id: one.position.id,
          company_id: one.position.companyId,
          round: one.position.round,
          state: "proposed" as const,
          engine: JSON.stringify(one.engine),
          made_by: accountOf(act),
          made_at: act.now,
          sent_by: null,
          sent_at: null,
          answer_by: null,
        })),
      )
      .execute();
  const owners = await ownersOf(
    tx,
    lists.flatMap((one) => one.candidates.map((candidate) => candidate.courseApplicationId)),
  );
  const rows = made.flatMap(({ id, position, list }) =>
    list.candidates.map((one, at) => matchRow(act, snapshot, run, { id, position, one, at, owner: owners.get(one.courseApplicationId)! })),
  );
  // Postgres takes 65,535 values a statement.
  for (let from = 0; from < rows.length; from += 1000)
    await tables
      .insertInto("matches")
      .values(rows.slice(from, from + 1000))
      .execute();
  return made.map((one) => one.id);
}

function matchRow(
  act: Act,
  snapshot: Snapshot,
  run: Run,
  facts: { id: string; position: FrozenPosition; one: RunCandidate; at: number; owner: { application_id: string; account_id: string } },
) {
  const { id, position, one, at, owner } = facts;
  const parts = suitabilityParts.map((part, index) => ({ part, points: one.points[index]!, of: run.settings.weights[part] }));
  return {
    id: newId(),
    recommendation_id: id,
    position_id: position.id,
    company_id: position.companyId,
    application_id: owner.application_id,
    course_application_id: one.courseApplicationId,
    account_id: owner.account_id,
    fiscal_year: snapshot.fiscalYear,
    course: position.course,
    place_in_list: at + 1,
    suitability: one.suitability,
    parts: JSON.stringify(parts),
    pinned_reason: one.pinnedReason,
    state: "proposed" as const,
    state_since: act.now,
    ...unanswered,
  };
}

function engineOf(act: Act, run: Run, snapshot: Snapshot, seed: string, eligibleHere: number): EngineRecord {
  const summary = run.summary!;
  return {
    engine: run.engine,
    inputHash: run.inputFingerprint,
    lottery: { algorithm: "sha256-v1", commitment: snapshot.commitment, seed },
    candidates: summary.people,
    positions: summary.positions,
    pairs: summary.pairs,
    suitability: summary.suitability,
    suitabilityFree: summary.suitabilityFree,
    eligibleHere,
    ranAt: act.now.toISOString(),
  };
}
