import fy2023 from "#database/seeds/years/fy2023.json" with { type: "json" };
import fy2024 from "#database/seeds/years/fy2024.json" with { type: "json" };
import type { ProgramYear } from "./program-year.ts";
import { yearFrom } from "./read-year.ts";

/** The JSON of every year that comes with the program, oldest first: what a first start loads. */
export const yearSeeds: readonly [unknown, ...unknown[]] = [fy2023, fy2024];

let read: readonly [ProgramYear, ...ProgramYear[]] | undefined;

/** Every year as it comes with the program, before any change of the office, oldest first. Throws when its JSON is broken. */
export function seedYears(): readonly [ProgramYear, ...ProgramYear[]] {
  const [first, ...later] = yearSeeds;
  read ??= [yearFrom(first), ...later.map(yearFrom)];
  return read;
}

/** The year as it comes with the program; null for a year that doesn't come with it. */
export function seedYear(fiscalYear: number): ProgramYear | null {
  return seedYears().find((year) => year.fiscalYear === fiscalYear) ?? null;
}
