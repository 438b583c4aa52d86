import type { InquiryState } from "./inquiry.ts";
import type { SenderKind } from "./inquiry.ts";

/** Tables of `0006_inquiries.sql`. A visitor reads nothing of them but the receipt of an inquiry of which they know every value. */
export type InquiryTables = {
  inquiries: {
    id: string;
    receipt: string;
    fiscal_year: number;
    fingerprint: string;
    name: string;
    email: string;
    country: string;
    country_other: string;
    telephone: string;
    sender_kind: SenderKind;
    topic: string;
    details: string;
    language: "en" | "ja";
    account_id: string | null;
    state: InquiryState;
    received_at: Date;
    assigned_to: string | null;
    first_seen_at: Date | null;
    answered_at: Date | null;
    version: number;
  };
  inquiry_answers: { id: string; inquiry_id: string; body: string; answered_by: string; answered_at: Date };
};
