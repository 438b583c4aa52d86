import type { DayKind } from "./internship.ts";
import type { InternshipState } from "./internship.ts";

/** Tables of `0011_internships.sql` and `0045_internship_acts.sql`. Days are `YYYY-MM-DD`. */
export type InternshipTables = {
  internships: {
    id: string;
    match_id: string;
    position_id: string;
    company_id: string;
    application_id: string;
    account_id: string;
    fiscal_year: number;
    course: string;
    starts_on: string;
    ends_on: string;
    state: InternshipState;
    state_since: Date;
    concierge: string | null;
    ended_on: string | null;
    end_reason: string;
    end_note: string;
    opened_by: string;
    opened_at: Date;
    checklist: string[];
    version: number;
  };
  internship_days: {
    internship_id: string;
    account_id: string;
    company_id: string;
    day: string;
    kind: DayKind;
  };
};
