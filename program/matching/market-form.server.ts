import { refused } from "#platform/outcome.ts";
import { done } from "#platform/outcome.ts";
import { typedList } from "#platform/typed.ts";
import { typedText } from "#platform/typed.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { prefectures } from "#program/year/prefectures.ts";
import { suitabilityParts } from "#program/year/program-year.ts";
import { readText } from "./form.server.ts";
import { rowsMost } from "./market-rows.ts";
import { applicationNumbered } from "./show-markets.server.ts";
import { frozenPositions } from "./snapshot-records.server.ts";
import { snapshotById } from "./snapshot-records.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Typed } from "#platform/typed.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { MatchingCap } from "#program/year/program-year.ts";
import type { SuitabilityPart } from "#program/year/program-year.ts";
import type { SuitabilityWeights } from "#program/year/program-year.ts";
import type { FrozenPin } from "./frozen-market.ts";
import type { RunSettings } from "./frozen-market.ts";

/** Reads weights and caps, as the forms of the year and of a run send them. */
export function readMatching(typed: Typed): Outcome<{ weights: SuitabilityWeights; caps: MatchingCap[] }> {
  const problems: Problem[] = [];
  const number = (field: string, most: number) => {
    const read = wholeNumberIn(typed, field, most);
    if (typeof read === "number") return read;
    problems.push(read);
    return 0;
  };
  const weights = Object.fromEntries(suitabilityParts.map((part) => [part, number(`weight-${part}`, 1000)])) as Record<
    SuitabilityPart,
    number
  >;
  const sum = suitabilityParts.reduce((total, part) => total + weights[part], 0);
  if (problems.length === 0 && sum !== 1000) problems.push({ code: "weights-sum", field: `weight-${suitabilityParts[0]}`, facts: { sum } });
  const caps: MatchingCap[] = [];
  for (const at of rowsIn(typed, "cap-max")) {
    const [course, region] = [typedText(typed, `cap-course-${at}`), typedText(typed, `cap-region-${at}`)];
    if (typedText(typed, `cap-max-${at}`) === "") {
      if (course !== "" || region !== "") problems.push({ code: "number-needed", field: `cap-max-${at}` });
      continue;
    }
    if (course === "" && region === "") problems.push({ code: "cap-of-nothing", field: `cap-course-${at}` });
    caps.push({ course: course === "" ? null : course, region: region === "" ? null : region, max: number(`cap-max-${at}`, 100_000) });
  }
  return problems.length > 0 ? refused(...problems) : done({ weights, caps });
}

/**
 * Reads the settings of a run, from a market's own; pins and removals name people by the number of their application. Positions and companies
 * are those of the market, courses those of its year: what its form never offered is refused at its field. Throws `NotFound`.
 */
export async function readRun(act: Act, snapshotId: string, typed: Typed): Promise<Outcome<{ name: string; settings: RunSettings }>> {
  const problems: Problem[] = [];
  const matching = readMatching(typed);
  if (!matching.ok) problems.push(...matching.problems);
  const number = (field: string, least: number, most: number) => {
    const read = wholeNumberIn(typed, field, most, least);
    if (typeof read === "number") return read;
    problems.push(read);
    return least;
  };
  const textIn = (field: string, most: number) => {
    const read = readText(typed, field, most);
    if (typeof read === "string") return read;
    problems.push(read);
    return "";
  };
  const [shortlist, perPerson] = [number("shortlist", 1, 50), number("perPerson", 0, 20)];
  const seats: Record<string, number> = {};
  const leftOut = new Set<string>();
  const pins: FrozenPin[] = [];
  const removals: FrozenPin[] = [];
  await act.db.transaction(async (tx) => {
    const snapshot = await snapshotById(tx, snapshotId);
    const positions = await frozenPositions(tx, snapshot.id);
    const [inMarket, companies] = [new Set(positions.map((one) => one.id)), new Set(positions.map((one) => one.companyId))];
    /** What was chosen in a field; empty where nothing was, and where it is none of `known`. */
    const chosen = (field: string, known: ReadonlySet<string>) => {
      const id = typedText(typed, field);
      if (id === "" || known.has(id)) return id;
      problems.push({ code: "choice-unknown", field });
      return "";
    };
    const year = await yearOf(tx, snapshot.fiscalYear);
    const [courses, regions] = [new Set(year.courses.map((one) => one.code)), new Set(prefectures.map((one) => one.region.en))];
    for (const at of rowsIn(typed, "cap-max")) {
      chosen(`cap-course-${at}`, courses);
      chosen(`cap-region-${at}`, regions);
    }
    for (const at of rowsIn(typed, "left-out")) {
      const companyId = chosen(`left-out-${at}`, companies);
      if (companyId !== "") leftOut.add(companyId);
    }
    for (const at of rowsIn(typed, "seat-position")) {
      const positionId = chosen(`seat-position-${at}`, inMarket);
      if (positionId !== "") seats[positionId] = number(`seat-count-${at}`, 0, 200);
    }
    for (const at of rowsIn(typed, "pair-position")) {
      const positionId = chosen(`pair-position-${at}`, inMarket);
      const isUnknown = positionId === "" && typedText(typed, `pair-position-${at}`) !== "";
      const wanted = typedText(typed, `pair-number-${at}`).trim();
      const reason = textIn(`pair-reason-${at}`, 300);
      if (positionId === "" && !isUnknown && wanted === "") continue;
      const applicationId = await applicationNumbered(tx, snapshotId, wanted);
      if (positionId === "" && !isUnknown) problems.push({ code: "required", field: `pair-position-${at}` });
      if (applicationId === null) problems.push({ code: "number-unknown", field: `pair-number-${at}` });
      if (reason === "" && !problems.some((one) => one.field === `pair-reason-${at}`))
        problems.push({ code: "reason-needed", field: `pair-reason-${at}` });
      if (positionId === "" || applicationId === null || reason === "") continue;
      const list = typedText(typed, `pair-kind-${at}`) === "removed" ? removals : pins;
      list.push({ positionId, applicationId, reason, by: accountOf(act) });
    }
  });
  const seed = textIn("seed", 100);
  const name = textIn("name", 80);
  if (name === "" && !problems.some((one) => one.field === "name")) problems.unshift({ code: "name-needed", field: "name" });
  if (problems.length > 0 || !matching.ok) return refused(...problems);
  return done({
    name,
    settings: {
      ...matching.value,
      shortlist,
      perPerson,
      seats,
      leftOut: [...leftOut].sort(),
      pins,
      removals,
      seed: seed === "" ? null : seed,
    },
  });
}

/** The ids of the runs that somebody ticked. */
export function pickedRuns(typed: Typed): readonly string[] {
  return typedList(typed, "run");
}

function rowsIn(typed: Typed, field: string): number[] {
  return Array.from({ length: rowsMost }, (_, at) => at).filter((at) => typed[`${field}-${at}`] !== undefined);
}

function wholeNumberIn(typed: Typed, field: string, most: number, least = 0): number | Problem {
  const text = typedText(typed, field).normalize("NFKC").trim();
  if (!/^\d{1,9}$/.test(text)) return { code: "number-needed", field };
  const number = Number(text);
  return number >= least && number <= most ? number : { code: "out-of-range", field };
}
