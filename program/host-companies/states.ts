import { nextCompanyStates } from "./rules.ts";
import type { CompanyState } from "./rules.ts";

/** True when the machine leads from one state to the other in one step. */
export function mayBecome(from: CompanyState, to: CompanyState): boolean {
  return nextCompanyStates(from).includes(to);
}

/** The way of an application that goes well, until candidates are sought. */
const mainLine: readonly CompanyState[] = ["submitted", "checking", "eligible", "hearing", "plan_ready", "matching"];

/** The deeds of the office, each with the state that it leads to and the states in which it may be done. */
export const officeDeeds = {
  begin: { to: "checking", from: ["submitted"] },
  return: { to: "returned", from: ["submitted", "checking"] },
  accept: { to: "eligible", from: ["submitted", "checking"] },
  "hearing-held": { to: "hearing", from: ["eligible"] },
  "plan-ready": { to: "plan_ready", from: ["hearing"] },
  open: { to: "matching", from: ["submitted", "checking", "eligible", "hearing", "plan_ready"] },
  ineligible: { to: "ineligible", from: ["submitted", "checking"] },
  close: { to: "closed", from: ["placed", "unmatched"] },
} as const satisfies Record<string, { to: CompanyState; from: readonly CompanyState[] }>;
export type OfficeDeed = keyof typeof officeDeeds;
export const officeDeedNames = Object.keys(officeDeeds) as OfficeDeed[];

/** The deeds that the office may do in a state, in the order in which a page offers them. */
export function deedsIn(state: CompanyState): OfficeDeed[] {
  return officeDeedNames.filter((deed) => (officeDeeds[deed].from as readonly CompanyState[]).includes(state));
}

/**
 * The states that a deed passes, the last one being where it ends; null when the deed may not be done in this state.
 * One press may stand for several steps ("accept and open"): each is noted by itself.
 */
export function stepsOf(deed: OfficeDeed, from: CompanyState): CompanyState[] | null {
  const { to } = officeDeeds[deed];
  if (!(officeDeeds[deed].from as readonly CompanyState[]).includes(from)) return null;
  if (mayBecome(from, to)) return [to];
  const start = mainLine.indexOf(from);
  const end = mainLine.indexOf(to);
  // A branch such as "returned" leaves the main line from "checking".
  return end >= 0 ? mainLine.slice(start + 1, end + 1) : ["checking", to];
}

/** States in which the company writes: everything else is only read. */
export function mayEdit(state: CompanyState): boolean {
  return state === "draft" || state === "returned";
}

/**
 * States in which the company withdraws by a press of its own. From the search for candidates on people's offers hang on it:
 * then it writes to the office.
 */
export function mayWithdraw(state: CompanyState): boolean {
  return !["matching", "placed", "unmatched", "on_hold"].includes(state) && mayBecome(state, "withdrawn");
}

/** True while the office may write down a talk about the plan. */
export function mayBeHeard(state: CompanyState): boolean {
  return ["eligible", "hearing", "plan_ready", "matching"].includes(state);
}

/** True from the acceptance on: these companies count for the year's guideline. */
export function isAccepted(state: CompanyState): boolean {
  return ["eligible", "hearing", "plan_ready", "matching", "placed", "unmatched"].includes(state);
}

/** States in which somebody of the office has something to do. */
export const officeWaits: readonly CompanyState[] = ["submitted", "checking", "eligible", "hearing", "plan_ready"];
