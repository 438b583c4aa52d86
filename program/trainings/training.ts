/** Every state of one person at one training (domain.md 6.4). */
export const attendanceStates = ["invited", "attended", "absent", "made_up"] as const;
export type AttendanceState = (typeof attendanceStates)[number];

/** One session of a training of the year, for one course. */
export interface TrainingSession {
  readonly id: string;
  readonly fiscalYear: number;
  /** Id of the training in the year's data. */
  readonly training: string;
  readonly course: string;
  readonly heldAt: Date;
  /** A place, or the address of an online room. */
  readonly place: string;
  readonly version: number;
}

/** One person at one training of their internship. */
export interface Attendance {
  readonly id: string;
  readonly internshipId: string;
  readonly accountId: string;
  readonly companyId: string;
  readonly training: string;
  /** Null until the office has set a date for the course. */
  readonly sessionId: string | null;
  readonly state: AttendanceState;
  readonly recordedAt: Date | null;
  readonly version: number;
}
