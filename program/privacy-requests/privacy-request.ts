/** What may be asked about one's own data (APPI Arts. 32-35; domain.md 6.6). */
export const privacyRequestKinds = [
  "purpose",
  "disclosure",
  "provision-records",
  "correction",
  "addition",
  "deletion",
  "stop-use",
  "stop-provision",
] as const;
export type PrivacyRequestKind = (typeof privacyRequestKinds)[number];

export const privacyRequestStates = [
  "received",
  "identity_check",
  "more_needed",
  "scope",
  "deciding",
  "done",
  "part_done",
  "refused",
  "closed",
  "withdrawn",
] as const;
export type PrivacyRequestState = (typeof privacyRequestStates)[number];

/** A request as its sender and the privacy officer see it. */
export interface PrivacyRequest {
  readonly id: string;
  readonly number: string;
  readonly fiscalYear: number;
  readonly accountId: string | null;
  /** The inquiry that asked for it, when it came that way. */
  readonly inquiryId: string | null;
  readonly kind: PrivacyRequestKind;
  readonly details: string;
  readonly state: PrivacyRequestState;
  readonly stateSince: Date;
  readonly receivedAt: Date;
  /** The day by which the office means to answer; the law says "without delay" and names no number. */
  readonly targetOn: string;
  readonly isIdentityConfirmed: boolean;
  readonly answer: string;
  readonly answerReason: string;
  readonly answeredAt: Date | null;
  readonly version: number;
}
