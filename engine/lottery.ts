import type { Id, Lottery } from "./market.ts";
import type { ProblemList } from "./problems.ts";
import { sha256Hex, startSha256, wordsToHex } from "./sha256.ts";

/** Which side of the market a number is drawn for. */
export type Side = "intern" | "place";

/** A lottery from a seed, with its commitment: what is published before lists close, and the seed that is revealed with the result. */
export function lotteryOf(seed: string): Lottery {
  return { algorithm: "sha256-v1", commitment: sha256Hex(seed), seed };
}

/** Notes `seed-mismatch` if the revealed seed does not hash to the published commitment, `unsupported` for another algorithm. */
export function checkLottery(problems: ProblemList, lottery: Lottery): void {
  if (lottery?.algorithm !== "sha256-v1" || typeof lottery.seed !== "string") problems.add("unsupported", undefined, "lottery algorithm");
  else if (sha256Hex(lottery.seed) !== lottery.commitment) problems.add("seed-mismatch");
}

/** The number drawn for one id as 64 hexadecimal digits: sha256(seed, round, side, id, one a line). Smaller is better. */
export function lotteryNumber(lottery: Lottery, round: number, side: Side, id: Id): string {
  return wordsToHex(draw(prefixOf(lottery, round, side), id));
}

/**
 * The ids in lottery order, best number first. One draw per round serves every tie on both sides (single tie-breaking), and every index
 * inside the engine is a place in this order, so that no result depends on the order of an array or on what an id looks like.
 */
export function lotteryOrder(lottery: Lottery, round: number, side: Side, ids: readonly Id[]): Id[] {
  return Array.from(lotteryTurns(lottery, round, side, ids), (at) => ids[at]!);
}

/** The same order as positions in the array that was given. */
export function lotteryTurns(lottery: Lottery, round: number, side: Side, ids: readonly Id[]): Uint32Array {
  const prefix = prefixOf(lottery, round, side);
  // 52 bits decide practically always; the whole number is drawn again in the rare case that they are equal.
  const leading = new Float64Array(ids.length);
  for (let at = 0; at < ids.length; at++) {
    const words = draw(prefix, ids[at]!);
    leading[at] = words[0]! * 0x100000 + (words[1]! >>> 12);
  }
  const compare = (a: number, b: number) =>
    leading[a]! - leading[b]! ||
    compareIds(wordsToHex(draw(prefix, ids[a]!)), wordsToHex(draw(prefix, ids[b]!))) ||
    compareIds(ids[a]!, ids[b]!);
  return Uint32Array.from(ids.keys()).sort(compare);
}

/** Order of ids by code unit, the same on every machine: negative, zero or positive. */
export function compareIds(a: Id, b: Id): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function prefixOf(lottery: Lottery, round: number, side: Side): string {
  return `${lottery.seed}\n${round}\n${side}\n`;
}

function draw(prefix: string, id: Id): Uint32Array {
  return startSha256().add(prefix).add(id).words();
}
