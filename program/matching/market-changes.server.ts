import { yearOf } from "#program/year/current-years.server.ts";
import { hasBegun } from "#program/year/rules.ts";
import { theCourse } from "#program/year/rules.ts";
import { canonical } from "./frozen-market.ts";
import { changesSince } from "./frozen-market.ts";
import { coursesChanged } from "./frozen-market.ts";
import { readMarket } from "./read-market.server.ts";
import { stampOf } from "./read-market.server.ts";
import { frozenPeople } from "./snapshot-records.server.ts";
import { courseRulesOf } from "./snapshot-records.server.ts";
import { rulesOf } from "./snapshot-records.server.ts";
import { frozenPositions } from "./snapshot-records.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { MarketChanges } from "./frozen-market.ts";
import type { Snapshot } from "./snapshot-records.server.ts";

/** What was found for a stamp, so that a page of a market that moved on need not compare it each time. */
const known = new Map<string, MarketChanges>();
const knownMost = 20;
const nothing: MarketChanges = {
  positions: { came: [], went: [], changed: [] },
  people: { came: [], went: [], changed: [] },
  pairs: 0,
};

/** What is different at `at` from how a market was frozen: in the database, and by courses that have begun since. */
export async function changesOf(tx: Transaction, snapshot: Snapshot, at: Date): Promise<MarketChanges> {
  const stamp = await stampOf(tx, snapshot.fiscalYear);
  const year = await yearOf(tx, snapshot.fiscalYear);
  const begun = snapshot.courses.filter((code) => hasBegun(theCourse(year, code), at));
  const frozenRules = await rulesOf(tx, snapshot);
  const other = coursesChanged(frozenRules, courseRulesOf(year, snapshot.courses));
  if (stamp === snapshot.stamp && begun.length === 0 && other.length === 0) return nothing;
  const key = `${snapshot.id} ${stamp} ${begun.join(" ")} ${canonical(other.length === 0 ? [] : courseRulesOf(year, other))}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const now = await readMarket(tx, snapshot.fiscalYear, snapshot.courses, at);
  const frozen = {
    ...now,
    round: snapshot.round,
    courses: frozenRules,
    positions: await frozenPositions(tx, snapshot.id),
    people: await frozenPeople(tx, snapshot.id),
    excluded: snapshot.excluded,
    pinned: snapshot.pinned,
  };
  const changes = changesSince(frozen, now);
  if (known.size >= knownMost) known.delete(known.keys().next().value!);
  known.set(key, changes);
  return changes;
}
