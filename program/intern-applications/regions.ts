import { prefectures } from "#program/year/prefectures.ts";
import type { Said } from "#platform/language.ts";

const regionCode = (region: Said) => region.en.toLowerCase().replaceAll(/[^a-z]+/g, "-");
const regionCodesOf: ReadonlyMap<string, string> = new Map(prefectures.map((one) => [one.code, regionCode(one.region)]));

/** The regions of Japan by code (`hokkaido` to `kyushu-okinawa`), from north to south, for wishes. Source: the list of prefectures. */
export const regionsOfJapan: Readonly<Record<string, Said>> = Object.fromEntries(
  prefectures.map(({ region }) => [regionCode(region), region]),
);
/** The region of a prefecture by their codes, or null where no prefecture is named. */
export function regionOfPrefecture(prefecture: string): string | null {
  return regionCodesOf.get(prefecture) ?? null;
}

export const regionCodes: readonly string[] = Object.keys(regionsOfJapan);
