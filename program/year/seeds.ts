import fy2023 from "#database/seeds/years/fy2023.json" with { type: "json" };
import fy2024 from "#database/seeds/years/fy2024.json" with { type: "json" };
import type { ProgramYear } from "./program-year.ts";
import { yearFrom } from "./read-year.ts";

/** The JSON of every year that comes with the program, oldest first: what a first start loads. */
export const yearSeeds: readonly unknown[] = [fy2023, fy2024];

const read = new Map<number, ProgramYear>();

/** The year as it comes with the program, before any change of the office; null for a year that doesn't come with it. Throws when its JSON is broken. */
export function seedYear(fiscalYear: number): ProgramYear | null {
  if (read.size === 0) for (const year of yearSeeds.map(yearFrom)) read.set(year.fiscalYear, year);
  return read.get(fiscalYear) ?? null;
}
