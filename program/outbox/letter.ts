import type { Said } from "#platform/language.ts";

/** What a letter says, in both languages; which one is sent is settled when it is sent. Plain text, blank line between paragraphs. */
export interface LetterWords {
  /** Names the kind of letter in lists, such as `interview-invitation`. */
  readonly kind: string;
  readonly subject: Said;
  readonly body: Said;
}

/** To whom: an account (its address and language of the day of sending), or an address without an account. */
export type Recipient = { readonly account: string } | { readonly email: string; readonly language: "en" | "ja" };

/** A letter to be queued. */
export interface LetterToQueue {
  readonly to: Recipient;
  readonly words: LetterWords;
  readonly about?: { readonly kind: string; readonly id: string };
  readonly fiscalYear?: number;
  /** Results wait for the day of their announcement; nothing is sent before. */
  readonly heldUntil?: Date;
  readonly replyTo?: string;
  /** A code or link that opens an account: never shown in the account, its text is wiped once sent. */
  readonly isSecret?: boolean;
  /** An entry for the recipient's calendar, which goes along as a file of its own. */
  readonly calendar?: Said | null;
  /** The same key is queued once, however often the deed is repeated. */
  readonly dedupeKey?: string;
}

export const letterStates = ["queued", "sent", "kept", "failed", "cancelled"] as const;
/** queued: waits for its time; sent: taken by the mail server; kept: no mail server is set, readable here; failed: given up after all tries. */
export type LetterState = (typeof letterStates)[number];

/** A letter as a reader sees it, in one language. */
export interface Letter {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly body: string;
  readonly language: "en" | "ja";
  readonly state: LetterState;
  readonly queuedAt: Date;
  readonly sentAt: Date | null;
  readonly heldUntil: Date | null;
  readonly attempts: number;
  readonly aboutKind: string | null;
  readonly aboutId: string | null;
}
