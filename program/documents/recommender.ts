import type { Day } from "#platform/days.ts";
import type { RecommenderState } from "./document.ts";

/** Somebody whom a person named to recommend them; they have no account and come by a link of their own. */
export interface Recommender {
  readonly id: string;
  readonly documentId: string;
  readonly accountId: string;
  readonly fiscalYear: number;
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  readonly language: "en" | "ja";
  readonly state: RecommenderState;
  /** How many letters went to them. */
  readonly letters: number;
  readonly letterWanted: boolean;
  readonly invitedAt: Date;
  readonly writtenAt: Date | null;
  readonly expiresAt: Date | null;
  readonly openedAt: Date | null;
  readonly answeredAt: Date | null;
}

/** How a person names somebody. */
export interface NamedRecommender {
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  readonly language: "en" | "ja";
}

/** Days after the document's last one in which a letter is still taken: a teacher's day more must not cost a person the program. */
export const daysOfGrace = 7;

/** What the link shows: who is recommended, for what, until when. */
export interface Recommendation {
  readonly recommender: Recommender;
  readonly personName: string;
  readonly kind: string;
  readonly dueOn: Day;
  /** open: waits for the letter; arrived, over (too late, or no longer needed), cancelled (the person named somebody else), declined. */
  readonly standing: "open" | "arrived" | "over" | "cancelled" | "declined";
}
