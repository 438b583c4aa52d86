import type { ReportState } from "./daily-report.ts";

/** Table of `0011_internships.sql`. `day` is `YYYY-MM-DD`; `hours` comes as the text of a number with two places. */
export type DailyReportTables = {
  daily_reports: {
    id: string;
    internship_id: string;
    account_id: string;
    company_id: string;
    day: string;
    state: ReportState;
    did: string;
    learned: string;
    asked: string;
    hours: number | string;
    place: string;
    language: "en" | "ja";
    submitted_at: Date;
    host_comment: string;
    host_commented_by: string | null;
    host_commented_at: Date | null;
    counts_as_activity: boolean | null;
    check_note: string;
    checked_by: string | null;
    checked_at: Date | null;
    version: number;
  };
};
