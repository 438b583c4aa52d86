import type { Day } from "#platform/days.ts";
import type { Said } from "#platform/language.ts";

/** How a hearing was held. */
export const hearingMeans = ["visit", "online", "telephone"] as const;
export type HearingMeans = (typeof hearingMeans)[number];

export const hearingMeansNames = {
  visit: { en: "Visit", ja: "訪問" },
  online: { en: "Online", ja: "オンライン" },
  telephone: { en: "Telephone", ja: "電話" },
} satisfies Record<HearingMeans, Said>;

/** What the office heard from a company; the company does not read it. */
export interface HearingAnswers {
  readonly heldOn: Day;
  readonly means: HearingMeans;
  /** Who took part. */
  readonly present: string;
  /** What the company wishes for: people, skills, days. */
  readonly wishes: string;
  readonly notes: string;
}

export interface Hearing extends HearingAnswers {
  readonly id: string;
  readonly writtenBy: string;
  readonly writtenAt: Date;
}
