import { mediaTypes } from "./document.ts";
import { informationItem } from "./information.ts";
import { isInformation } from "./information.ts";
import { addDays } from "#platform/days.ts";
import type { Day } from "#platform/days.ts";
import type { Said } from "#platform/language.ts";
import type { DocumentKind } from "#program/year/program-year.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { CourseApplicationState } from "#program/intern-applications/intern-application.ts";
import type { DocumentState } from "./document.ts";
import type { MediaType } from "./document.ts";
import type { ScanState } from "./document.ts";

/** Past the screening of documents, and not out of the selection. */
const passedScreening: readonly CourseApplicationState[] = [
  "interview1_invited",
  "interview1_done",
  "interview2_invited",
  "interview2_done",
  "pool",
  "recommended",
  "offered",
  "agreed",
  "confirmed",
];
const matched: readonly CourseApplicationState[] = ["agreed", "confirmed"];

/** True when the office may ask for a kind of document already: nothing is asked of somebody before they passed the screening (domain.md 8). */
export function mayAskFor(kind: DocumentKind, courses: readonly CourseApplicationState[]): boolean {
  const enough = kind.askedFrom === "after-match" ? matched : passedScreening;
  return courses.some((state) => enough.includes(state));
}

const moves: Readonly<Record<DocumentState, readonly DocumentState[]>> = {
  asked: ["uploaded", "overdue", "waived"],
  overdue: ["uploaded", "asked", "waived"],
  uploaded: ["uploaded", "asked", "accepted", "returned", "waived"],
  returned: ["uploaded", "overdue", "asked", "waived"],
  accepted: [],
  waived: [],
};

/** True when a document may go from one state to the other; one that was uploaded may be replaced until it is accepted. */
export function documentMayBecome(from: DocumentState, to: DocumentState): boolean {
  return moves[from].includes(to);
}

/** True while a document waits for its person, who may change its pages. */
export function waitsForPerson(state: DocumentState): boolean {
  return state === "asked" || state === "returned" || state === "overdue";
}

/** Days before the last one on which a missing document is asked after. Source: issue 4, "chasers 14, 7 and 2 days before". */
export const chaserDays = [14, 7, 2] as const;

/**
 * Which reminder is due today for a document still awaited: the latest whose day has come, so that a day on which nothing ran is made up
 * for. A reminder whose day lay before the document was asked for (or sent back) is never sent. Null when none is due, or it is over.
 */
export function chaserDue(dueOn: Day, awaitedSince: Day, today: Day): (typeof chaserDays)[number] | null {
  if (today > dueOn) return null;
  const come = chaserDays.filter((days) => addDays(dueOn, -days) <= today && addDays(dueOn, -days) > awaitedSince);
  return come.at(-1) ?? null;
}

/** After so many tries that failed a waiting file is the office's to look at: the scanner is away, or cannot judge it. It is tried on. */
export const failingTries = 5;

/** True when a file may be read: it was found clean, or no scanner is set and the settings let it be read all the same. */
export function isReadable(state: ScanState): boolean {
  return state === "clean" || state === "not_scanned";
}

/** The document as the person meets it today: one still missing after its day is overdue, whoever noted it. */
export function shownDocumentState(state: DocumentState, dueOn: Day, today: Day): DocumentState {
  return (state === "asked" || state === "returned") && dueOn < today ? "overdue" : state;
}

/**
 * The name under which a file is kept: what a person typed, without any path, control character or turning of the writing direction,
 * at most 100 characters, with the ending that its content has. A name is only ever shown; bytes lie under ids of ours.
 */
export function cleanFileName(typed: string, mediaType: MediaType): string {
  const last = typed.toWellFormed().split(/[/\\]/).at(-1) ?? "";
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu, "")
    .replace(/[<>:"|?*%;]/g, "_")
    .replace(/\s+/g, " ")
    .trim();
  const ending = mediaTypes[mediaType];
  const stem = plain.replace(/\.(pdf|jpe?g|png)$/i, "").replace(/^[.\s]+|[.\s]+$/g, "");
  const short = [...stem].slice(0, 100 - ending.length - 1).join("");
  return `${short === "" ? "document" : short}.${ending}`;
}

/** True for the kind of document that somebody else writes, and sends by a link of their own. */
export function takesRecommender(kind: string): boolean {
  return kind === "recommendation";
}

/** True when the year lets the person read what a recommender wrote; else it is confidential. */
export function isForPerson(year: ProgramYear, kind: string): boolean {
  return year.documents.find((one) => one.id === kind)?.visibleTo.includes("person") === true;
}

/** The right of the office by which documents of a kind are opened: the year keeps some for one desk alone. */
export function readingRight(year: ProgramYear, kind: string): "read-applications" | "read-payout-data" | "read-emergency-contacts" {
  const readers = year.documents.find((one) => one.id === kind)?.visibleTo ?? ["office"];
  if (readers.includes("office")) return "read-applications";
  if (readers.includes("accounts")) return "read-payout-data";
  return readers.includes("concierge") ? "read-emergency-contacts" : "read-applications";
}

/** The right by which a document of a kind is accepted or returned: whoever may not read it decides nothing about it. */
export function decidingRight(year: ProgramYear, kind: string): "ask-for-documents" | "read-payout-data" | "read-emergency-contacts" {
  const right = readingRight(year, kind);
  return right === "read-applications" ? "ask-for-documents" : right;
}

/** The words of a kind of document in its year, or of a point that is asked; the kind itself where the year no longer names it. */
export function documentName(year: ProgramYear, kind: string): Said {
  const { en, ja } = informationItem(kind) ?? year.documents.find((one) => one.id === kind) ?? { en: kind, ja: kind };
  return { en, ja };
}

/** States in which a course application no longer asks anything of its person. */
const over: readonly CourseApplicationState[] = [
  "ineligible",
  "not_selected",
  "no_show",
  "declined",
  "lapsed",
  "released",
  "superseded",
  "withdrawn",
];

/** True while an application may be asked about: from the sending on, as long as one of its courses is not over. */
export function mayAskAbout(courses: readonly CourseApplicationState[]): boolean {
  return courses.some((state) => !over.includes(state));
}

/** The deed of history for a step of a document or of a question. */
export function deedOf(kind: string, step: string): string {
  return `${isInformation(kind) ? "information" : "document"}-${step}`;
}
