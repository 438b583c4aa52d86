import { prefectures } from "#program/year/prefectures.ts";
import type { Said } from "#platform/language.ts";
import type { MatchingCap } from "#program/year/program-year.ts";

/** The regions of Japan, in the order of the prefectures. */
export const regions: readonly Said[] = [...new Map(prefectures.map((one) => [one.region.en, one.region])).values()];

/** The name of a cap as people read it: what it counts, a course, a region, or both. */
export function capName(cap: MatchingCap, language: "en" | "ja"): string {
  const region = regions.find((one) => one.en === cap.region)?.[language] ?? cap.region;
  return [cap.course, region].filter((one) => one !== null && one !== undefined).join(" × ");
}
