import { compareIds } from "./lottery.ts";
import type { Id, Lottery, Market, Notion, Text2, Tier } from "./market.ts";
import { startSha256, wordsToHex } from "./sha256.ts";
import type { Sha256 } from "./sha256.ts";

/** Why an intern is not at a place that it would rather have. */
export type PassedBecause = "not-listed" | "declined" | "full" | "cap" | "withdrawn" | "frozen" | "chain-cut";

/** Why a company did not get someone above those who came. */
export type AboveBecause = "preferred-other" | "does-not-list" | "withdrew" | "cap" | "open";

/** One line of the record of a calculation. Replaying the `intern` lines alone gives the assignment. */
export type Event =
  | { kind: "run"; algorithm: Algorithm; strategyProof: boolean; remark: Text2 }
  | { kind: "promise"; notion: Notion; residual: { intern: Id; place: Id; caps: Id[] }[] }
  | { kind: "cap"; cap: Id; max: number; counted: number; reason: Text2 }
  | {
      kind: "intern";
      intern: Id;
      place: Id | null;
      position: number | null;
      lottery: string;
      passed: { place: Id; because: PassedBecause; caps: Id[] }[];
    }
  | {
      kind: "place";
      place: Id;
      lottery: string;
      came: { intern: Id; position: number }[];
      above: { intern: Id; position: number; because: AboveBecause; caps: Id[] }[];
    }
  | { kind: "closed"; place: Id; class: Id[]; position: number; because: "quota" | "cap"; caps: Id[] }
  | { kind: "withdrawn"; side: "intern" | "place"; id: Id }
  | { kind: "changed"; place: Id; quota: number }
  | { kind: "moved"; intern: Id; from: Id | null; to: Id | null; because: MoveBecause }
  | { kind: "left-open"; intern: Id; place: Id; because: "frozen" | "chain-cut"; since: string };

/** Why a repair moved somebody. */
export type MoveBecause = "seat-opened" | "displaced" | "late" | "recalculated";

/** The calculation that an outcome comes from. */
export type Algorithm =
  | "deferred-acceptance"
  | "kiraly"
  | "flexible-deferred-acceptance"
  | "cutoff-lowering-with-replace"
  | "cutoff-lowering"
  | "repair"
  | "repair-frozen";

/** An assignment with what it promises, what it was made from and how. Never edited: a repair makes a new one that names the former. */
export interface Outcome {
  match: Record<Id, Id | null>;
  notion: Notion;
  engine: string;
  inputHash: string;
  lottery: Lottery;
  log: Event[];
  /** Hash of the outcome that this one repairs. */
  former?: string;
}

/** The sha256 of a market in one fixed form: the order of arrays, tied ids and keys makes no difference, anything else does. */
export function inputHashOf(market: Market): string {
  const hash = startSha256();
  put(hash, ["round", market.round, "lottery", market.lottery.algorithm, market.lottery.commitment, market.lottery.seed]);
  for (const intern of byId(market.interns)) put(hash, ["intern", intern.id, tiersOf(intern.prefs), attrsOf(intern.attrs)]);
  for (const place of byId(market.places))
    put(hash, ["place", place.id, place.company, place.quota, tiersOf(place.prefs), attrsOf(place.attrs)]);
  for (const cap of byId(market.caps)) {
    put(hash, [
      "cap",
      cap.id,
      cap.max,
      idsOf(cap.places),
      cap.interns === undefined ? null : idsOf(cap.interns),
      cap.reason.en,
      cap.reason.ja,
    ]);
  }
  put(hash, ["targets", market.targets === undefined ? null : Object.entries(market.targets).sort((a, b) => compareIds(a[0], b[0]))]);
  put(hash, ["order", market.order ?? null]);
  return wordsToHex(hash.words());
}

/** The sha256 of an outcome without its log: what a later outcome refers to. */
export function outcomeHashOf(outcome: Outcome): string {
  const hash = startSha256();
  put(hash, ["outcome", outcome.notion, outcome.engine, outcome.inputHash, outcome.former ?? null]);
  for (const entry of Object.entries(outcome.match).sort((a, b) => compareIds(a[0], b[0]))) put(hash, entry);
  return wordsToHex(hash.words());
}

/** The assignment that a log alone tells: every `intern` line is the last word on its intern. */
export function replay(log: readonly Event[]): Record<Id, Id | null> {
  return Object.fromEntries(log.flatMap((event) => (event.kind === "intern" ? [[event.intern, event.place] as const] : [])));
}

function put(hash: Sha256, value: unknown): void {
  hash.add(JSON.stringify(value)).add("\n");
}

function byId<T extends { id: Id }>(things: readonly T[]): T[] {
  return [...things].sort((a, b) => compareIds(a.id, b.id));
}

function idsOf(ids: readonly Id[]): Id[] {
  return [...new Set(ids)].sort(compareIds);
}

function tiersOf(prefs: readonly Tier[]): Tier[] {
  return prefs.filter((tier) => tier.length > 0).map(idsOf);
}

function attrsOf(attrs: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(attrs).sort((a, b) => compareIds(a[0], b[0]));
}
