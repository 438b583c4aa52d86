/** Tables of `0004_history_and_outbox.sql`. */
export type OutboxTables = {
  letters: {
    id: string;
    kind: string;
    to_account: string | null;
    to_email: string | null;
    language: "en" | "ja" | null;
    subject_en: string;
    subject_ja: string;
    body_en: string;
    body_ja: string;
    reply_to: string | null;
    calendar_en: string | null;
    calendar_ja: string | null;
    about_kind: string | null;
    about_id: string | null;
    fiscal_year: number | null;
    is_secret: boolean;
    dedupe_key: string | null;
    queued_at: Date;
    held_until: Date | null;
    state: "queued" | "sent" | "kept" | "failed" | "cancelled";
    attempts: number;
    next_attempt_at: Date;
    sent_at: Date | null;
    sent_language: "en" | "ja" | null;
    message_id: string | null;
    last_problem: string | null;
  };
  letter_attempts: {
    id: string;
    letter_id: string;
    at: Date;
    outcome: "sent" | "kept" | "deferred" | "refused";
    answer: string;
  };
};
