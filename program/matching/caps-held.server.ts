import { positionsByIds } from "#program/host-companies/position-records.server.ts";
import { prefectureOf } from "#program/year/prefectures.ts";
import { isUnder } from "./market-result.ts";
import { seatsTaken } from "./records.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { MatchingCap } from "#program/year/program-year.ts";
import type { ProgramYear } from "#program/year/program-year.ts";

/** A cap of the year, with the places under it that are held now: offers, agreements and confirmed places. */
export interface CapHeld extends MatchingCap {
  readonly held: number;
}

/** How far each cap of the year is used up now, whatever any run forecast. */
export async function capsHeld(tx: Transaction, year: ProgramYear): Promise<CapHeld[]> {
  const { caps } = year.matching;
  if (caps.length === 0) return [];
  const taken = await seatsTaken(tx, year.fiscalYear);
  const positions = await positionsByIds(tx, [...taken.keys()]);
  return caps.map((cap) => {
    let held = 0;
    for (const [id, seats] of taken) {
      const position = positions.get(id);
      const region = prefectureOf(position?.prefecture ?? "")?.region.en ?? "";
      if (position !== undefined && isUnder(cap, { course: position.course, region })) held += seats;
    }
    return { ...cap, held };
  });
}

/** The caps that a market frozen now has: those of the year, less the places that are held already. A later round shares the year's room. */
export async function capsLeft(tx: Transaction, year: ProgramYear): Promise<MatchingCap[]> {
  return (await capsHeld(tx, year)).map(({ course, region, max, held }) => ({ course, region, max: Math.max(0, max - held) }));
}

/** The caps that count a position and that are full or fuller: whoever is confirmed there goes beyond them. */
export async function capsOver(tx: Transaction, year: ProgramYear, position: { course: string; prefecture: string }): Promise<CapHeld[]> {
  const region = prefectureOf(position.prefecture)?.region.en ?? "";
  return (await capsHeld(tx, year)).filter((cap) => cap.held > cap.max && isUnder(cap, { course: position.course, region }));
}
