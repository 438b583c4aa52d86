import { languageFields } from "#program/intern-applications/sections.ts";
import type { KeptFile } from "#program/documents/document.ts";
import type { Answers } from "#program/intern-applications/sections.ts";
import type { SectionName } from "#program/intern-applications/sections.ts";

export const changeKinds = ["name", "nationality", "birth-date", "languages", "address", "contact"] as const;
/** What may be changed after sending. `contact` is the person's own to change at once; the others are asked for, with proof. */
export type ChangeKind = (typeof changeKinds)[number];

export const askedKinds = ["name", "nationality", "birth-date", "languages", "address"] as const;
/** A change that the office decides. */
export type AskedKind = (typeof askedKinds)[number];

/** Which answers a change touches, by section. What is not here does not change after sending: wishes, motivation, school, consent. */
export const changedFields = {
  name: { name: ["fullName", "familyName", "givenName", "otherName", "kana"] },
  nationality: { person: ["nationality1", "nationality2", "nationality3"] },
  "birth-date": { person: ["birthDate"] },
  languages: { languages: languageFields },
  address: { contact: ["address"], person: ["residence", "stayStatus", "stayUntil"] },
  contact: { contact: ["telephone"], name: ["calledName"] },
} as const satisfies Record<ChangeKind, Partial<Record<SectionName, readonly string[]>>>;

/** The fields of a change in the order of its form. */
export function fieldsOfChange(kind: ChangeKind): readonly string[] {
  return Object.values(changedFields[kind]).flat();
}

export const changeStates = ["asked", "accepted", "refused", "taken_back", "own"] as const;
/** asked: waits for the office; own: changed by the person at once. */
export type ChangeState = (typeof changeStates)[number];

export const proofs = ["passport", "certificate", "residence-card", "family-register", "other"] as const;
/** What the office has seen before it accepts a change. */
export type Proof = (typeof proofs)[number];

/** A file that proves a change. */
export interface ChangeProof {
  readonly id: string;
  readonly file: KeptFile;
}

/** Files of one request. */
export const proofsMost = 3;
/** Requests of one person within a day, taken back or not: each brings files. */
export const requestsADay = 6;
/** Days after the decision for which a proof is kept; after that the file is gone, and the record says what was seen. */
export const proofKeptDays = 90;

export interface ApplicationChange {
  readonly id: string;
  readonly applicationId: string;
  readonly accountId: string;
  readonly fiscalYear: number;
  readonly what: ChangeKind;
  readonly state: ChangeState;
  readonly answers: Answers;
  /** As they stood before; kept for good. */
  readonly oldAnswers: Answers;
  /** Why, in the person's words. */
  readonly note: string;
  /** What proves it, in the person's words. */
  readonly proof: string;
  readonly askedAt: Date;
  readonly decidedAt: Date | null;
  readonly proofSeen: Proof | "";
  /** Said to the person as it stands. */
  readonly decisionReason: string;
  /** What the rules say after the change, as `course:code`. */
  readonly failed: readonly string[];
  readonly version: number;
}
