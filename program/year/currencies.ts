import list from "#database/seeds/lists/local-currencies.json" with { type: "json" };
import type { Said } from "#platform/language.ts";
import type { Alpha2 } from "./program-year.ts";

/** The currency in which a country's interns of the online course are paid. */
export interface LocalCurrency extends Said {
  /** ISO 4217, such as "VND". */
  readonly code: string;
  /** Digits after the point that people use when paying in cash. */
  readonly cashDigits: number;
}

const byCountry = new Map<Alpha2, LocalCurrency>(
  list.currencies.map((one) => [one.alpha2, { code: one.currency, en: one.currencyEn, ja: one.currencyJa, cashDigits: one.cashDigits }]),
);

/** The local currency of a country of the DAC list, or null for any other. Source: Unicode CLDR; see the list. */
export function localCurrencyOf(alpha2: Alpha2): LocalCurrency | null {
  return byCountry.get(alpha2) ?? null;
}
