/** Opaque name of an intern, place or cap; any string at all, compared by code unit. */
export type Id = string;

/** Ids that are tied with each other. */
export type Tier = Id[];

/** The same words in both languages of the program. */
export interface Text2 {
  en: string;
  ja: string;
}

/** One candidate: whom it wants, best tier first, and plain facts about it (nationality, languages ...). */
export interface Intern {
  id: Id;
  prefs: Tier[];
  attrs: Record<string, string>;
}

/** One offer of a company (course x company x period x site): its seats, its list, best tier first, and plain facts. */
export interface Place {
  id: Id;
  company: Id;
  quota: number;
  prefs: Tier[];
  attrs: Record<string, string>;
}

/** At most `max` matched pairs inside `places` x `interns` (without `interns`: everybody). */
export interface Cap {
  id: Id;
  max: number;
  places: Id[];
  interns?: Id[];
  reason: Text2;
}

/** The draw of a round. `commitment` is the hexadecimal sha256 of `seed`, published before lists close. */
export interface Lottery {
  algorithm: "sha256-v1";
  commitment: string;
  seed: string;
}

/** Everything an assignment depends on. `targets` and `order` serve caps only and are published before lists close. */
export interface Market {
  round: number;
  interns: Intern[];
  places: Place[];
  caps: Cap[];
  targets?: Record<Id, number>;
  order?: Id[];
  lottery: Lottery;
}

/** What is promised of an assignment; the words of the specification, section 4.1. */
export type Notion = "stable" | "strong" | "fair" | "kk" | "cutoff" | "weak" | "feasible";

/** Name and version of this calculation; part of every outcome, raised whenever a result could change. */
export const engineVersion = "jip-matching/1";
