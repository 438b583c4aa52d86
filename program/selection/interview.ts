import type { InterviewState } from "./selection.ts";
import type { InterviewStepId } from "./selection.ts";

/** An interview that the office holds with a person; it counts for the course applications that it covers. */
export interface Interview {
  readonly id: string;
  readonly applicationId: string;
  readonly accountId: string;
  readonly fiscalYear: number;
  readonly step: InterviewStepId;
  /** One of the step's languages: `local`, `en` or `ja`. */
  readonly language: string;
  readonly scheduledAt: Date | null;
  /** A link or a place, as somebody of the office wrote it. */
  readonly place: string;
  readonly state: InterviewState;
  readonly interviewer: string | null;
  /** Null until it is decided. */
  readonly result: "passed" | "not_selected" | null;
  /** 0 to 100. */
  readonly score: number | null;
  /** Code of `reasons`; empty unless not selected. */
  readonly reason: string;
  readonly notes: string;
  readonly invitedAt: Date;
  readonly recordedAt: Date | null;
  readonly version: number;
  /** Ids of course applications. */
  readonly covers: readonly string[];
}
