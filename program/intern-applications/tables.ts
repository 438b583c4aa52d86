import type { CourseApplicationState } from "./intern-application.ts";
import type { ApplicationState } from "./intern-application.ts";

/** Tables of `0008_intern_applications.sql` and `0115_receipt_keys.sql`. */
export type InternApplicationTables = {
  intern_applications: {
    id: string;
    number: string | null;
    fiscal_year: number;
    account_id: string;
    applicant_kind: "foreign" | "japanese_student";
    state: ApplicationState;
    full_name: string;
    other_name: string;
    birth_date: string | null;
    nationalities: string[];
    residence: string;
    japanese: string;
    english: string;
    school: string;
    field: string;
    is_student: boolean | null;
    participated_before: boolean | null;
    flags: string[];
    submitted_at: Date | null;
    fingerprint: string | null;
    first_seen_at: Date | null;
    withdrawn_at: Date | null;
    withdrawal_reason: string;
    version: number;
    created_at: Date;
    updated_at: Date;
  };
  application_sections: {
    application_id: string;
    account_id: string;
    section: string;
    answers: unknown;
    saved_at: Date;
    version: number;
  };
  receipt_keys: { id: string; pem: string; first_used_at: Date; replaced_at: Date | null };
  course_applications: {
    id: string;
    application_id: string;
    account_id: string;
    fiscal_year: number;
    course: string;
    wish_rank: number;
    state: CourseApplicationState;
    state_since: Date;
    reason: string;
    reason_note: string;
    score: number | null;
    assigned_to: string | null;
    version: number;
  };
};
