import { addDays } from "#platform/days.ts";
import { japan } from "#platform/days.ts";
import { japanTimeName } from "#platform/days.ts";
import { sayClosing } from "#platform/days.ts";
import { sayElsewhere } from "#platform/days.ts";
import { sayInstant } from "#platform/days.ts";
import { sayToSecond } from "#platform/days.ts";
import { startOfDay } from "#platform/days.ts";
import { filledMarks } from "./marks.ts";
import { mark } from "./marks.ts";
import { withoutMarks } from "./marks.ts";
import { countryName } from "#program/year/countries.ts";
import type { Day } from "#platform/days.ts";
import type { Language } from "#platform/language.ts";
import type { Said } from "#platform/language.ts";

/** Whoever reads a letter: how they are greeted, and the country in whose time they live. */
export interface LetterReader {
  readonly called: string;
  readonly residence: string;
}

/**
 * The one way in which letters say a closing time: Japan's time, midnight as the last second of the day, and a mark behind it where the
 * sending puts the same second in the reader's own time and in UTC.
 */
export function closingSaid(at: Date): Said {
  return inJapan(at, sayClosing);
}

/** The end of a day in Japan, as the last moment for something. */
export function endOfDaySaid(day: Day): Said {
  return closingSaid(startOfDay(addDays(day, 1)));
}

/** The one way in which letters say any other moment. */
export function momentSaid(at: Date): Said {
  return inJapan(at, sayInstant);
}

/** A moment with its second, for receipts. */
export function momentToSecond(at: Date): Said {
  return inJapan(at, sayToSecond);
}

function inJapan(at: Date, say: (at: Date, language: Language) => string): Said {
  const kind = say === sayToSecond ? "second" : "minute";
  return {
    en: `${say(at, "en")}, ${japanTimeName.en}${mark(`elsewhere en ${kind} ${at.toISOString()}`)}`,
    ja: `${say(at, "ja")}（${japanTimeName.ja}）${mark(`elsewhere ja ${kind} ${at.toISOString()}`)}`,
  };
}

/** Moments that a calendar of any country can say; the program has no others. */
const momentsFrom = Date.UTC(1970, 0, 1);
const momentsUntil = Date.UTC(2200, 0, 1);

/** Puts the reader's own time and UTC where a queued text has the marks of this file; UTC alone for a reader who is not known. */
export function withReadersTime(text: string, reader: LetterReader | null): string {
  return filledMarks(text, (what) => {
    const [, spoken, kind, iso] = /^elsewhere (en|ja) (second|minute) (\d{4}-[-0-9T:.]{6,19}Z)$/.exec(what) ?? [];
    if (spoken === undefined || iso === undefined) return undefined;
    const at = new Date(iso);
    if (!(at.getTime() >= momentsFrom && at.getTime() < momentsUntil)) return "";
    const language: Language = spoken === "ja" ? "ja" : "en";
    const say = kind === "second" ? sayToSecond : sayElsewhere;
    const zone = reader === null ? null : zoneOf(reader.residence, at);
    if (zone === japan) return "";
    const utc = say(at, language, "UTC");
    const name = zone === null ? undefined : countryName(reader!.residence)?.[language];
    if (zone === null || name === undefined) return language === "ja" ? `（協定世界時では${utc}）` : ` (${utc} UTC)`;
    const own = say(at, language, zone);
    return language === "ja" ? `（${name}の時刻では${own}、協定世界時では${utc}）` : ` (${own} in ${name}; ${utc} UTC)`;
  });
}

/** Countries with one official time whose list of zones holds a second one. */
const officialZones: Readonly<Record<string, string>> = { CN: "Asia/Shanghai", UA: "Europe/Kyiv" };

/** The zone of a country at a moment, or null where the country has several times then, or none is known. Source: CLDR's zones of regions. */
export function zoneOf(country: string, at: Date): string | null {
  if (!/^[A-Z]{2}$/.test(country)) return null;
  const zones = officialZones[country] === undefined ? zonesOf(country) : [officialZones[country]];
  const clocks = new Set(zones.map((zone) => sayInstant(at, "en", zone)));
  return clocks.size === 1 ? zones[0]! : null;
}

/**
 * What clocks in a country show at a moment, from its earliest to its latest time: one text where the country has one time, two where it has several,
 * none where no zone is known.
 */
export function clocksIn(country: string, at: Date, language: Language): readonly string[] {
  const one = zoneOf(country, at);
  if (one !== null) return [sayInstant(at, language, one)];
  if (!/^[A-Z]{2}$/.test(country)) return [];
  const wallClock = (zone: string) => new Intl.DateTimeFormat("sv", { timeZone: zone, dateStyle: "short", timeStyle: "short" }).format(at);
  const sorted = zonesOf(country)
    .map((zone) => ({ zone, shows: wallClock(zone) }))
    .sort((some, other) => (some.shows < other.shows ? -1 : 1));
  return sorted.length === 0 ? [] : [sayInstant(at, language, sorted[0]!.zone), sayInstant(at, language, sorted.at(-1)!.zone)];
}

/** By two letters each, so never more than 676. */
const zonesKnown = new Map<string, readonly string[]>();

function zonesOf(country: string): readonly string[] {
  // The compiler's library does not know `getTimeZones` of ECMA-402 yet.
  const place = () => new Intl.Locale(`und-${country}`) as Intl.Locale & { getTimeZones?: () => string[] | undefined };
  const zones = zonesKnown.get(country) ?? place().getTimeZones?.() ?? [];
  zonesKnown.set(country, zones);
  return zones;
}

/** A letter's text as its reader gets it: greeted by name, times in their own zone. A letter that greets by itself is greeted once. */
export function forReader(body: Said, reader: LetterReader | null): Said {
  const { en, ja } = { en: withReadersTime(body.en, reader), ja: withReadersTime(body.ja, reader) };
  if (reader === null || reader.called === "" || en.startsWith("Dear ")) return { en, ja };
  const called = withoutMarks(reader.called.replaceAll(/\s+/g, " "));
  return { en: `Dear ${called},\n\n${en}`, ja: `${called} 様\n\n${ja}` };
}
