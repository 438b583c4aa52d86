/** Tables of `0009_selection.sql` and `0035_screening_marks.sql`. */
export type SelectionTables = {
  screenings: {
    id: string;
    course_application_id: string;
    account_id: string;
    result: "passed" | "not_selected" | "ineligible";
    score: number | null;
    marks: unknown;
    reason: string;
    note: string;
    screened_by: string;
    screened_at: Date;
  };
  interviews: {
    id: string;
    application_id: string;
    account_id: string;
    fiscal_year: number;
    step: string;
    language: string;
    scheduled_at: Date | null;
    place: string;
    state: "invited" | "held" | "no_show" | "cancelled";
    interviewer: string | null;
    result: "passed" | "not_selected" | null;
    score: number | null;
    notes: string;
    reason: string;
    invited_by: string | null;
    invited_at: Date;
    recorded_by: string | null;
    recorded_at: Date | null;
    version: number;
  };
  screening_marks: {
    course_application_id: string;
    account_id: string;
    marks: unknown;
    score: number;
    note: string;
    marked_by: string;
    marked_at: Date;
  };
  interview_courses: { interview_id: string; course_application_id: string; account_id: string };
};
