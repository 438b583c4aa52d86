import fy2016 from "#database/seeds/years/fy2016.json" with { type: "json" };
import fy2017 from "#database/seeds/years/fy2017.json" with { type: "json" };
import fy2018 from "#database/seeds/years/fy2018.json" with { type: "json" };
import fy2019 from "#database/seeds/years/fy2019.json" with { type: "json" };
import fy2020 from "#database/seeds/years/fy2020.json" with { type: "json" };
import fy2021 from "#database/seeds/years/fy2021.json" with { type: "json" };
import fy2022 from "#database/seeds/years/fy2022.json" with { type: "json" };
import fy2023 from "#database/seeds/years/fy2023.json" with { type: "json" };
import fy2024 from "#database/seeds/years/fy2024.json" with { type: "json" };
import fy2025 from "#database/seeds/years/fy2025.json" with { type: "json" };
import fy2026 from "#database/seeds/years/fy2026.json" with { type: "json" };
import type { ProgramYear } from "./program-year.ts";
import { yearFrom } from "./read-year.ts";

/** The JSON of the years that the service runs with, oldest first: what a first start loads. */
export const yearSeeds: readonly [unknown, ...unknown[]] = [fy2023, fy2024];

/**
 * The JSON of every year of the program, oldest first. Of most little more than the rules is known; what was not found is marked as assumed
 * in each. They answer the rules and are tried by the tests; the service does not load them, because its pages show a year as a whole.
 */
export const recordSeeds: readonly [unknown, ...unknown[]] = [
  fy2016,
  fy2017,
  fy2018,
  fy2019,
  fy2020,
  fy2021,
  fy2022,
  fy2023,
  fy2024,
  fy2025,
  fy2026,
];

let loaded: readonly [ProgramYear, ...ProgramYear[]] | undefined;
let known: readonly [ProgramYear, ...ProgramYear[]] | undefined;

/** The years that the service runs with, before any change of the office, oldest first. Throws when their JSON is broken. */
export function seedYears(): readonly [ProgramYear, ...ProgramYear[]] {
  const [first, ...later] = yearSeeds;
  loaded ??= [yearFrom(first), ...later.map(yearFrom)];
  return loaded;
}

/** Every year of the program whose rules are on record, FY2016 to FY2026, oldest first. Throws when their JSON is broken. */
export function yearsOnRecord(): readonly [ProgramYear, ...ProgramYear[]] {
  const [first, ...later] = recordSeeds;
  known ??= [yearFrom(first), ...later.map(yearFrom)];
  return known;
}

/** A year on record; null for one that is not. */
export function seedYear(fiscalYear: number): ProgramYear | null {
  return yearsOnRecord().find((year) => year.fiscalYear === fiscalYear) ?? null;
}
