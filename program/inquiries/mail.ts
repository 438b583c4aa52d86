/** Why a mail belongs to no inquiry for certain: its address names none, bears a wrong signature, or somebody else wrote it. */
export const mailDoubts = ["no-inquiry", "forged-address", "other-sender"] as const;
export type MailDoubt = (typeof mailDoubts)[number];

/** A file that came with a mail. It is not kept: documents have their own page with its checks. */
export interface NamedAttachment {
  readonly name: string;
  readonly bytes: number;
}

/** A mail as it was read, before anybody asks to which inquiry it belongs. */
export interface ReadMail {
  /** What the sending program calls it, or the hash of the whole mail where it says nothing. */
  readonly messageId: string;
  /** Small letters; empty when the mail names no sender or several. */
  readonly fromEmail: string;
  readonly fromName: string;
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly NamedAttachment[];
  /** True for answers that a machine wrote: absence notes, lists, returned mail. */
  readonly isAutomatic: boolean;
}

/** A mail that was kept. */
export interface InquiryMail {
  readonly id: string;
  readonly inquiryId: string | null;
  readonly fromEmail: string;
  readonly fromName: string;
  readonly subject: string;
  /** What its writer wrote; what they quoted stands apart in `quoted`. */
  readonly body: string;
  readonly quoted: string;
  readonly attachments: readonly NamedAttachment[];
  /** True when its text was longer than `mailCharactersMax`. */
  readonly isCut: boolean;
  readonly doubt: MailDoubt | null;
  readonly receivedAt: Date;
  readonly version: number;
}

/** Most characters of a mail's text that are kept. */
export const mailCharactersMax = 20_000;
/** Most bytes of a mail with everything in it. */
export const mailBytesMax = 10_000_000;
