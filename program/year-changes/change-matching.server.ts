import { newId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { forgetYears } from "#program/year/known-years.server.ts";
import { prefectures } from "#program/year/prefectures.ts";
import { suitabilityParts } from "#program/year/program-year.ts";
import { matchingChangesOf } from "#program/year/records.server.ts";
import { yearOf } from "#program/year/records.server.ts";
import { courseOf } from "#program/year/rules.ts";
import { lockYear } from "./records.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { MatchingCap } from "#program/year/program-year.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { SuitabilityWeights } from "#program/year/program-year.ts";
import type { YearTables } from "#program/year/tables.ts";

/** How the year is to match from now on, and why. `version` is the number of changes that the page was opened on. */
export interface MatchingWish {
  readonly weights: SuitabilityWeights;
  readonly caps: readonly MatchingCap[];
  readonly secondPersonApproves: boolean;
  readonly reason: string;
  readonly version: number;
}

/** What stands against weights and caps: not 1000 points in all, a cap twice, an unknown course or region. */
export function problemsOfMatching(year: ProgramYear, wish: Pick<MatchingWish, "weights" | "caps">): Problem[] {
  const sum = suitabilityParts.reduce((total, part) => total + wish.weights[part], 0);
  const keys = wish.caps.map((one) => `${one.course} ${one.region}`);
  const regions = new Set(prefectures.map((one) => one.region.en));
  return [
    ...(sum === 1000 ? [] : [{ code: "weights-sum", field: `weight-${suitabilityParts[0]}`, facts: { sum } }]),
    ...wish.caps.flatMap((cap, at) => [
      ...(keys.indexOf(keys[at]!) === at ? [] : [{ code: "caps-twice", field: `cap-max-${at}` }]),
      ...(cap.course === null || courseOf(year, cap.course) !== null ? [] : [{ code: "choice-unknown", field: `cap-course-${at}` }]),
      ...(cap.region === null || regions.has(cap.region) ? [] : [{ code: "choice-unknown", field: `cap-region-${at}` }]),
      ...(cap.course === null && cap.region === null ? [{ code: "cap-of-nothing", field: `cap-course-${at}` }] : []),
    ]),
  ];
}

/**
 * Changes the year's weights of suitability, its caps and whether a second person approves; the former values stay on record with the
 * reason. Markets that were frozen before keep what they were frozen with. `changed-meanwhile` when somebody else was first.
 */
export async function changeMatching(act: Act, fiscalYear: number, wish: MatchingWish): Promise<Outcome<null>> {
  requirePermission(act, "change-year");
  const outcome = await act.db.transaction(async (tx) => {
    const years = tx.withTables<YearTables>();
    await lockYear(tx, fiscalYear);
    const year = await yearOf(tx, fiscalYear);
    const problems = problemsOfMatching(year, wish);
    if (problems.length > 0) return refused(...(problems as [Problem, ...Problem[]]));
    if ((await matchingChangesOf(tx, fiscalYear)).length !== wish.version) return refused({ code: "changed-meanwhile", field: null });
    const { weights, caps, secondPersonApproves } = year.matching;
    if (JSON.stringify([weights, caps, secondPersonApproves]) === JSON.stringify([wish.weights, wish.caps, wish.secondPersonApproves]))
      return refused({ code: "nothing-changed", field: null });
    await years
      .insertInto("matching_changes")
      .values({
        id: newId(),
        fiscal_year: fiscalYear,
        weights: JSON.stringify(wish.weights),
        caps: JSON.stringify(wish.caps),
        second_person: wish.secondPersonApproves,
        reason: wish.reason,
        changed_by: accountOf(act),
        changed_at: act.now,
      })
      .execute();
    await writeHistory(tx, act, {
      what: "matching-changed",
      about: { kind: "program-year", id: String(fiscalYear) },
      fiscalYear,
      facts: { weights: suitabilityParts.map((part) => wish.weights[part]).join(" "), caps: wish.caps.length },
    });
    return done(null);
  });
  forgetYears(act.db);
  return outcome;
}
