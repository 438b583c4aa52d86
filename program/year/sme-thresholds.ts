import list from "#database/seeds/lists/sme-thresholds.json" with { type: "json" };
import type { Said } from "#platform/language.ts";
import type { SmeCategory } from "./industries.ts";

/** The upper limits of one category; at or under either of them a company is small or medium-sized. */
export interface SmeThreshold extends Said {
  readonly capitalYenMax: number;
  readonly employeesMax: number;
}

/** By category. Source: Small and Medium-sized Enterprise Basic Act, Art. 2(1). */
export const smeThresholds: Readonly<Record<SmeCategory, SmeThreshold>> = Object.fromEntries(
  list.categories.map((one) => [one.id, { en: one.en, ja: one.ja, capitalYenMax: one.capitalMaxJpy, employeesMax: one.employeesMax }]),
) as Record<SmeCategory, SmeThreshold>;
