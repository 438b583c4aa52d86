import { internshipStates } from "#program/internships/internship.ts";
import { openStates } from "#program/internships/states.ts";
import type { Day } from "#platform/days.ts";
import type { Internship } from "#program/internships/internship.ts";
import type { Pair } from "#program/internships/pair.ts";

/** The saved filters of the office's list of internships, in the order of its rail. */
export const internshipFilters = ["red", "mine", "preparing", "running", "settling", "nobody", "ended", "all"] as const;
export type InternshipFilter = (typeof internshipFilters)[number];

/** The lists of reports: read by the company, not yet read by it, given back, and checked ones. */
export const reportFilters = ["commented", "uncommented", "returned", "checked"] as const;
export type ReportFilter = (typeof reportFilters)[number];

/** One line of the office's list: an internship with what needs somebody. */
export interface ListedInternship {
  readonly internship: Internship;
  readonly pair: Pair;
  readonly concierge: string | null;
  /** Planned days that passed without a report. */
  readonly missing: readonly Day[];
  /** Reports that wait for the office. */
  readonly toCheck: number;
  /** Trainings at which the person was absent and that are not made up. */
  readonly absentFrom: readonly string[];
  /** What is left on the checklist while it is prepared. */
  readonly stillToDo: number;
}

/** True when somebody should look today: reports are missing, a training was missed, or it ended early and is not settled. */
export function isRed(listed: Pick<ListedInternship, "internship" | "missing" | "absentFrom">): boolean {
  const { state } = listed.internship;
  if (!openStates.includes(state)) return false;
  return listed.missing.length > 0 || listed.absentFrom.length > 0 || state === "ended_early";
}

/** What the address of the list asks for. */
export interface InternshipListQuestion {
  readonly filter: InternshipFilter;
  readonly course: string;
  readonly words: string;
  readonly page: number;
}

/** The question that an address asks; what it doesn't know falls back to the beginning of the list. */
export function listQuestionFrom(asked: URLSearchParams): InternshipListQuestion {
  const page = Number(asked.get("page") ?? 1);
  return {
    filter: internshipFilters.find((one) => one === asked.get("filter")) ?? "all",
    course: asked.get("course") ?? "",
    words: (asked.get("q") ?? "").trim().slice(0, 100),
    page: Number.isSafeInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

/** True when a line belongs to a filter. `account` is whoever looks. */
export function isIn(filter: InternshipFilter, listed: ListedInternship, account: string): boolean {
  const { state, concierge } = listed.internship;
  switch (filter) {
    case "red":
      return isRed(listed);
    case "mine":
      return concierge === account && openStates.includes(state);
    case "nobody":
      return concierge === null && openStates.includes(state);
    case "preparing":
      return state === "preparing" || state === "ready";
    case "running":
      return state === "active" || state === "suspended";
    case "settling":
      return state === "completed" || state === "ended_early" || state === "settling";
    case "ended":
      return state === "closed" || state === "cancelled";
    case "all":
      return internshipStates.includes(state);
  }
}

/** True when the words stand in a name, the number or the company. */
export function hasWords(listed: ListedInternship, words: string): boolean {
  const { pair } = listed;
  const own = [
    pair.internName,
    pair.internOtherName,
    pair.number,
    pair.companyName,
    pair.companyNameEn,
    pair.positionCalled.ja,
    pair.positionCalled.en,
  ]
    .join("\n")
    .normalize("NFKC")
    .toLowerCase();
  return own.includes(words.normalize("NFKC").toLowerCase());
}
