import { areRegions, checkMarket } from "./check.ts";
import { coreOf, keepsCaps, matchOf } from "./core.ts";
import type { Core } from "./core.ts";
import { lowerCutoffs } from "./cutoff.ts";
import { deferredAcceptance } from "./deferred-acceptance.ts";
import { flexibleAcceptance } from "./flexible.ts";
import { kiraly } from "./kiraly.ts";
import { engineVersion } from "./market.ts";
import type { Id, Market, Notion } from "./market.ts";
import { inputHashOf } from "./outcome.ts";
import type { Algorithm, Event, Outcome } from "./outcome.ts";
import { MatchingProblems } from "./problems.ts";
import type { ProblemCode } from "./problems.ts";
import { recordOf } from "./record.ts";
import { runLine } from "./remarks.ts";
import { meets, verify } from "./verify.ts";
import type { Verification } from "./verify.ts";

/** What may be asked of an assignment besides the market. */
export interface AssignOptions {
  /** Ties: aim for as many pairs as possible (at least 2/3 of the maximum). Not strategy-proof. */
  maximise?: boolean;
  /** What the result must at least meet; without it, what the market's kind promises (4.2). */
  notion?: Notion;
  /** Pairs that a company declined: they must be missing from its list; only the words of the record differ. */
  declined?: readonly { intern: Id; place: Id }[];
}

/** An assignment that some algorithm found, before it becomes an outcome. */
export interface Found {
  held: Int32Array;
  notion: Notion;
  algorithm: Algorithm;
  /** Present where caps bind. */
  verification?: Verification;
}

/** Every notion that may be asked for. */
export const notions: readonly Notion[] = ["stable", "strong", "fair", "kk", "cutoff", "weak", "feasible"];

/**
 * Assigns interns to places by both sides' lists, quotas and caps; which algorithm is used and what it promises stands in 4.2.
 * The outcome's `notion` is what was reached. Throws `MatchingProblems`: everything of section 7 that is wrong with the market;
 * `overlapping-regions` where targets (or kk) are asked with caps that are not disjoint regions of places;
 * `unsupported` where the asked notion is not reached, or `maximise` meets a cap that binds.
 */
export function assign(market: Market, options: AssignOptions = {}): Outcome {
  checkMarket(market);
  checkOptions(market, options);
  const core = coreOf(market);
  const found = find(market, core, options);
  return {
    match: matchOf(core, found.held),
    notion: found.notion,
    engine: engineVersion,
    inputHash: inputHashOf(market),
    lottery: market.lottery,
    log: [...logOf(found), ...recordOf(market, core, found.held, options.declined ? { declined: options.declined } : {})],
  };
}

/** Runs the algorithms of 4.2 in their order until one meets what is asked. */
export function find(market: Market, core: Core, options: AssignOptions): Found {
  const plain: Found = options.maximise
    ? { held: kiraly(core), notion: "stable", algorithm: "kiraly" }
    : { held: acceptance(core), notion: "stable", algorithm: "deferred-acceptance" };
  if (keepsCaps(core, plain.held)) return plain;
  if (options.maximise) throw refusal("unsupported", "a cap binds: the size can't be maximised under caps");
  const asked = options.notion;
  if (asked === "kk" || market.targets !== undefined) {
    const found = judged(market, core, flexibleAcceptance(core), "flexible-deferred-acceptance");
    if (asked === undefined || meets(found.verification!, asked)) return { ...found, notion: "kk" };
  }
  const replaced = lowerCutoffs(core, true);
  const first = judged(market, core, replaced.held, "cutoff-lowering-with-replace");
  if (first.verification!.fair && (asked === undefined || meets(first.verification!, asked))) return first;
  const second = judged(market, core, replaced.replacements === 0 ? replaced.held : lowerCutoffs(core, false).held, "cutoff-lowering");
  if (meets(second.verification!, asked ?? "cutoff")) return second;
  throw refusal("unsupported", `no assignment was found that is ${asked ?? "cutoff"}`);
}

/** Plain deferred acceptance on a market's numbers. */
export function acceptance(core: Core): Int32Array {
  return deferredAcceptance({ ...core, slots: core.places, internsFrom: core.placeStart });
}

/** The opening lines of a record: how it was made and what it promises. */
export function logOf(found: Found): Event[] {
  const residual = (found.verification?.claims ?? []).filter((claim) => claim.envyAcross);
  const promise: Event = {
    kind: "promise",
    notion: found.notion,
    residual: residual.map(({ intern, place, breaks }) => ({ intern, place, caps: breaks })),
  };
  return [runLine(found.algorithm), promise];
}

/** An assignment under caps with the best notion that `verify` finds. */
export function judged(market: Market, core: Core, held: Int32Array, algorithm: Algorithm): Found {
  const verification = verify(market, matchOf(core, held));
  const order: Notion[] = ["stable", "fair", "kk", "cutoff", "weak"];
  const notion = order.find((name) => meets(verification, name)) ?? "feasible";
  return { held, notion, algorithm, verification };
}

function checkOptions(market: Market, options: AssignOptions): void {
  if (options.notion !== undefined && !notions.includes(options.notion)) throw refusal("unsupported", `notion ${String(options.notion)}`);
  if (options.maximise !== undefined && typeof options.maximise !== "boolean")
    throw refusal("unsupported", "maximise is true or false: the exact maximum is not offered");
  const asksRegions = options.notion === "kk" || (market.targets !== undefined && market.caps.length > 0);
  if (asksRegions && !areRegions(market.caps))
    throw refusal("overlapping-regions", "targets need caps that are disjoint regions of places");
}

function refusal(code: ProblemCode, detail: string): MatchingProblems {
  return new MatchingProblems([{ code, detail }]);
}
