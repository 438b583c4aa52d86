import { topics } from "./inquiry.ts";
import { waitingStates } from "./inquiry.ts";
import type { InquiryState } from "./inquiry.ts";
import type { KeptInquiry } from "./inquiry.ts";
import type { Topic } from "./inquiry.ts";

/** The saved lists of the office's desk, and the states that each shows; none means every state. */
export const inquiryLists = {
  waiting: waitingStates,
  mine: waitingStates,
  unseen: waitingStates,
  answered: ["answered"],
  closed: ["closed"],
  duplicate: ["duplicate"],
  spam: ["spam"],
  all: [],
} as const satisfies Record<string, readonly InquiryState[]>;
export type InquiryList = keyof typeof inquiryLists;

/** How old an inquiry is: past its target, or by the days of the calendar since it came. */
export const inquiryAges = ["late", "week", "older-week", "older-month"] as const;
export type InquiryAge = (typeof inquiryAges)[number];

/** Rows of one page of the desk. */
export const inquiriesPerPage = 50;

/** As far as the finds of a search, and the inquiries of an age, are counted. */
export const foundMost = 500;

/** What the desk asks for. Null narrows nothing. */
export interface InquiryFilter {
  readonly list: InquiryList;
  readonly topic: Topic | null;
  readonly language: "en" | "ja" | null;
  readonly age: InquiryAge | null;
  /** Words of which each stands in the receipt, the name or the address; a search looks through every state. */
  readonly q: string;
}

/** The first list, as the desk opens. */
export const firstList: InquiryFilter = { list: "waiting", topic: null, language: null, age: null, q: "" };

/** From which row a page goes on: after it (older or later due), or back before it. */
export interface InquiryPlaceInList {
  readonly after?: string;
  readonly before?: string;
}

/** One page of the desk: its rows, how many there are in all (of a search or an age `foundMost` at most), and whether it goes on either way. */
export interface InquiryPage {
  readonly inquiries: readonly KeptInquiry[];
  readonly all: number;
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
}

/** How many inquiries stand in each state; of the waiting ones how many are one person's, late, and how many nobody has looked at. */
export interface InquiryCounts {
  readonly byState: Partial<Record<InquiryState, number>>;
  readonly mine: number;
  readonly late: number;
  readonly unseen: number;
  /** Mails that came back and belong to no inquiry for certain. */
  readonly unmatched: number;
}

/** How many inquiries a saved list holds. */
export function countOf(list: InquiryList, counts: InquiryCounts): number {
  if (list === "mine") return counts.mine;
  if (list === "unseen") return counts.unseen;
  const states: readonly string[] = inquiryLists[list];
  return Object.entries(counts.byState).reduce(
    (sum, [state, count]) => (states.length === 0 || states.includes(state) ? sum + count : sum),
    0,
  );
}

/** True while the sender still waits for an answer. */
export function isWaiting({ state }: { readonly state: InquiryState }): boolean {
  return (waitingStates as readonly InquiryState[]).includes(state);
}

/** The words of a search as they stand in the table: plain forms of full-width signs, small letters. At most six. */
export function searchWords(q: string): string[] {
  return q.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean).slice(0, 6);
}

/** Neighbouring characters of a word, as the table's index keeps them; none for a single character. */
export function letterPairs(word: string): string[] {
  const letters = Array.from(word);
  return [...new Set(letters.slice(1).map((letter, at) => letters[at]! + letter))];
}

/** True for a topic of ours. */
export const isTopic = (text: string): text is Topic => (topics as readonly string[]).includes(text);
