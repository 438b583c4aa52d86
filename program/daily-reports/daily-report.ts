import type { Day } from "#platform/days.ts";

/** Every state of a written report (domain.md 6.4). `due` and `missing` are not kept: they are days without a report. */
export const reportStates = ["submitted", "host_commented", "checked", "returned"] as const;
export type ReportState = (typeof reportStates)[number];

/** What an intern writes about one day. */
export interface ReportAnswers {
  readonly did: string;
  readonly learned: string;
  readonly asked: string;
  /** Hours of activity, in steps of a quarter. */
  readonly hours: number;
  readonly place: string;
}

/** The report of one day. */
export interface DailyReport extends ReportAnswers {
  readonly id: string;
  readonly internshipId: string;
  readonly accountId: string;
  readonly companyId: string;
  readonly day: Day;
  readonly state: ReportState;
  /** Language of the page on which it was written; the words may be in any. */
  readonly language: "en" | "ja";
  readonly submittedAt: Date;
  readonly hostComment: string;
  readonly hostCommentedAt: Date | null;
  /** Null until the office has checked it. */
  readonly countsAsActivity: boolean | null;
  readonly checkNote: string;
  readonly checkedAt: Date | null;
  readonly version: number;
}
