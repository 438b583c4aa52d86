import { prefectures } from "#program/year/prefectures.ts";
import type { Said } from "#platform/language.ts";

/** The regions of Japan by code (`hokkaido` to `kyushu-okinawa`), from north to south, for wishes. Source: the list of prefectures. */
export const regionsOfJapan: Readonly<Record<string, Said>> = Object.fromEntries(
  prefectures.map(({ region }) => [region.en.toLowerCase().replaceAll(/[^a-z]+/g, "-"), region]),
);
export const regionCodes: readonly string[] = Object.keys(regionsOfJapan);
