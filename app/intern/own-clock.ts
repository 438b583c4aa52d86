import { zoneOf } from "#program/outbox/letter-times.ts";
import { countryName } from "#program/year/countries.ts";
import type { ReaderZone } from "#app/ui/time.tsx";
import type { Said } from "#platform/language.ts";

/** The clock of the country where a person lives, as a page without script shows it beside Japan's; UTC where the country has several, or none is known. */
export function ownClock(residence: string, at: Date, say: (said: Said) => string): ReaderZone {
  const zone = zoneOf(residence, at);
  return zone === null ? { zone: "UTC", name: "UTC" } : { zone, name: say(countryName(residence) ?? { en: zone, ja: zone }) };
}
