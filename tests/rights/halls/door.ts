import type { World } from "../world.ts";

/** Everybody who may come to an address, by name. */
export const comers = [
  "visitor",
  "nobody-yet",
  "intern",
  "other-intern",
  "company",
  "other-company",
  "screener",
  "interviewer",
  "matcher",
  "concierge",
  "travel-desk",
  "accounts",
  "public-relations",
  "privacy-officer",
  "manager",
  "administrator",
  "committee",
  "reader-meti",
  "reader-jetro",
] as const;
export type Comer = (typeof comers)[number];

/** One address: who enters, and which records stand under it. Whoever is not named stays outside. */
export interface Door {
  readonly enters: "anyone" | "signed-in" | readonly Comer[];
  /** What those who enter are answered; 200 unless said. A redirect is an answer, too. */
  readonly answers?: number;
  /** The path below the language, with an id of a record of each side; the same for both where the office reads everybody's. */
  readonly records?: (world: World) => { readonly mine: string; readonly others: string };
  /** True where a record is its owner's alone; the office reads both. */
  readonly isPrivate?: boolean;
}

/** Who may everything in the office. */
export const chiefs: readonly Comer[] = ["manager", "administrator"];
/** A desk of the office: these roles, and the chiefs. */
export const desk = (...roles: Comer[]): readonly Comer[] => [...roles, ...chiefs];
/** A public page. */
export const everyone: Door = { enters: "anyone" };

/** Doors by the pattern of their route. */
export type Doors = Readonly<Record<string, Door>>;

/** Whose side of a private record somebody is on. */
export const sideOf = (comer: Comer): "mine" | "others" => (comer.startsWith("other-") ? "others" : "mine");
