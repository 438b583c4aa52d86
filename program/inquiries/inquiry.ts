import type { Day } from "#platform/days.ts";

/** Whoever asks: for a company or another body, or for themselves. */
export const senderKinds = ["corporation", "individual"] as const;
export type SenderKind = (typeof senderKinds)[number];

/** What an inquiry is about, so that it reaches the right desk. */
export const topics = ["intern-application", "host-application", "selection", "internship", "privacy", "other"] as const;
export type Topic = (typeof topics)[number];

/** The country of somebody whose country the list lacks; they write its name. */
export const otherCountry = "other";

/** Most bytes of the text, in the manner of Shift_JIS: 512 full-width characters. Source: domain.md 7, rule 21. */
export const detailsBytesMax = 1024;
/** Most bytes of a name, and of the name of a country that the list lacks. */
export const nameBytesMax = 128;
/** Most characters of an e-mail address (RFC 5321) and of a telephone number as it is typed. */
export const emailCharactersMax = 254;
export const telephoneCharactersMax = 40;

/** What the form sends, as typed. */
export interface InquiryAnswers {
  readonly name: string;
  readonly email: string;
  readonly emailAgain: string;
  /** ISO 3166-1 alpha-2, or `other`. */
  readonly country: string;
  readonly countryOther: string;
  readonly telephone: string;
  readonly senderKind: string;
  readonly topic: string;
  readonly details: string;
  /** `yes` when the box is ticked. */
  readonly consent: string;
}

/** The fields in the order in which they stand on the page. */
export const inquiryFields = [
  "name",
  "email",
  "emailAgain",
  "country",
  "countryOther",
  "telephone",
  "senderKind",
  "topic",
  "details",
  "consent",
] as const satisfies readonly (keyof InquiryAnswers)[];
export type InquiryField = (typeof inquiryFields)[number];

/** An inquiry that may be sent: every rule is met, texts are as they will be kept. */
export interface Inquiry {
  readonly name: string;
  readonly email: string;
  /** ISO 3166-1 alpha-2, or `other` with `countryOther`. */
  readonly country: string;
  /** Empty unless `country` is `other`. */
  readonly countryOther: string;
  readonly telephone: string;
  readonly senderKind: SenderKind;
  readonly topic: Topic;
  /** Lines end in CR LF. */
  readonly details: string;
}

/**
 * received: nobody has it yet; assigned: somebody of the office looks after it; answered: a letter went out; closed: nothing more to do;
 * reopened: taken up again; spam, duplicate: put aside. Source: domain.md 6.5.
 */
export const inquiryStates = ["received", "assigned", "answered", "closed", "reopened", "spam", "duplicate"] as const;
export type InquiryState = (typeof inquiryStates)[number];

/** States in which the sender still waits for an answer. */
export const waitingStates = ["received", "assigned", "reopened"] as const satisfies readonly InquiryState[];

/** An inquiry as the office keeps it. */
export interface KeptInquiry extends Inquiry {
  readonly id: string;
  readonly receipt: string;
  readonly fiscalYear: number;
  readonly language: "en" | "ja";
  readonly accountId: string | null;
  readonly state: InquiryState;
  readonly receivedAt: Date;
  readonly assignedTo: string | null;
  readonly firstSeenAt: Date | null;
  readonly answeredAt: Date | null;
  /** The day in Japan by whose end an answer should have gone out; counted anew when the sender writes again. */
  readonly dueOn: Day;
  /** True while nobody of the office has looked at what the sender wrote last. */
  readonly hasNews: boolean;
  /** The inquiry that this one repeats. */
  readonly duplicateOf: string | null;
  /** Counts every change, so that two people of the office do not overwrite each other. */
  readonly version: number;
}

/** An answer that was sent by letter. */
export interface InquiryAnswer {
  readonly id: string;
  readonly body: string;
  readonly answeredBy: string;
  readonly answeredAt: Date;
}

/** A note of the office about an inquiry; it stays in the office. */
export interface InquiryNote {
  readonly id: string;
  readonly body: string;
  readonly writtenBy: string;
  readonly writtenAt: Date;
}

/** Within how many working days a topic should be answered. */
export type InquiryTargets = Readonly<Record<Topic, number>>;
