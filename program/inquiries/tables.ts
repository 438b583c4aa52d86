import type { InquiryState } from "./inquiry.ts";
import type { SenderKind } from "./inquiry.ts";
import type { GeneratedAlways } from "kysely";
import type { JSONColumnType } from "kysely";

/**
 * Tables of `0006_inquiries.sql`, `0063_inquiry_desk.sql` and `0066_inquiries_from_mail.sql`. A visitor reads nothing of them but the targets and the receipt of an
 * inquiry of which they know every value.
 */
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
    due_on: string;
    has_news: boolean;
    duplicate_of: string | null;
    from_mail: string | null;
    version: number;
    is_waiting: GeneratedAlways<boolean>;
    search_text: GeneratedAlways<string>;
    search_pairs: GeneratedAlways<string[]>;
  };
  inquiry_answers: { id: string; inquiry_id: string; body: string; answered_by: string; answered_at: Date };
  inquiry_notes: { id: string; inquiry_id: string; body: string; written_by: string; written_at: Date };
  inquiry_targets: { topic: string; working_days: number };
  inquiry_year_targets: { fiscal_year: number; topic: string; working_days: number; changed_by: string; changed_at: Date };
  inquiry_templates: {
    id: string;
    topic: string | null;
    title_en: string;
    title_ja: string;
    body_en: string;
    body_ja: string;
    is_retired: boolean;
    changed_by: string;
    changed_at: Date;
    version: number;
  };
  inquiry_mails: {
    id: string;
    inquiry_id: string | null;
    message_id: string;
    from_email: string;
    from_name: string;
    subject: string;
    body: string;
    quoted: string;
    attachments: JSONColumnType<{ name: string; bytes: number }[]>;
    is_cut: boolean;
    doubt: "no-inquiry" | "forged-address" | "other-sender" | null;
    received_at: Date;
    put_aside: boolean;
    decided_by: string | null;
    decided_at: Date | null;
    version: number;
  };
};
