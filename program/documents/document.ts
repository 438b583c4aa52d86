import type { Day } from "#platform/days.ts";

export const documentStates = ["asked", "uploaded", "accepted", "returned", "waived", "overdue"] as const;
/** asked and overdue wait for the person, uploaded for the office; returned: send it again; waived: no longer needed. */
export type DocumentState = (typeof documentStates)[number];

/** A document that the office asked of a person after screening (domain.md 8). */
export interface AskedDocument {
  readonly id: string;
  readonly applicationId: string;
  readonly accountId: string;
  readonly fiscalYear: number;
  /** Id of a kind of the year's documents. */
  readonly kind: string;
  readonly state: DocumentState;
  readonly why: { readonly en: string; readonly ja: string };
  readonly askedAt: Date;
  /** The last day on which it may arrive, in Japan. */
  readonly dueOn: Day;
  readonly uploadedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly returnReason: string;
  readonly version: number;
  /** True when it was typed in the product instead of uploaded. */
  readonly isWritten: boolean;
}

export const documentParts = ["original", "translation"] as const;
/** A translation stands beside its original; together they are one document. */
export type DocumentPart = (typeof documentParts)[number];

/** pending: waits for the scanner, and nobody reads it; not_scanned: no scanner is set, and the settings let it be read all the same. */
export type ScanState = "pending" | "clean" | "infected" | "not_scanned";

/** One page or file of a document. */
export interface DocumentPage {
  readonly id: string;
  readonly documentId: string;
  readonly part: DocumentPart;
  /** From 1, without gaps. */
  readonly place: number;
  readonly file: KeptFile;
}

/** declined: somebody who would rather not; the person names another one. */
export type RecommenderState = "invited" | "arrived" | "declined" | "cancelled";

/** A file of a person, without its content. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: MediaType;
  readonly sizeBytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly storedAt: Date;
  readonly scanState: ScanState;
}

/** What may be sent, by content, with the ending that it is given. */
export const mediaTypes = { "application/pdf": "pdf", "image/jpeg": "jpg", "image/png": "png" } as const;
export type MediaType = keyof typeof mediaTypes;

/** At most 10 MB a file. */
export const fileBytesMax = 10 * 1024 * 1024;

/** At most so many pages in each part of a document. */
export const pagesMax = 20;
