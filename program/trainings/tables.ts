import type { AttendanceState } from "./training.ts";

/** Tables of `0011_internships.sql` and `0045_internship_acts.sql`. */
export type TrainingTables = {
  training_sessions: {
    id: string;
    fiscal_year: number;
    training: string;
    course: string;
    held_at: Date;
    place: string;
    created_by: string;
    created_at: Date;
    version: number;
  };
  training_attendances: {
    id: string;
    session_id: string | null;
    internship_id: string;
    account_id: string;
    company_id: string;
    training: string;
    state: AttendanceState;
    recorded_by: string | null;
    recorded_at: Date | null;
    version: number;
  };
};
