import { dayOf } from "#platform/days.ts";
import { addDays } from "#platform/days.ts";
import { daysBetween } from "#platform/days.ts";
import { startOfDay } from "#platform/days.ts";
import { applicationFlags } from "./company-application.ts";
import { industryGroups } from "./industry-choices.ts";
import { companyStates } from "./rules.ts";
import { officeWaits } from "./states.ts";
import type { CompanyState } from "./rules.ts";
import type { ApplicationFlag } from "./company-application.ts";
import type { CompanyApplication } from "./company-application.ts";

/** The saved filters of the office's list, in the order of its rail. */
export const companyFilters = ["todo", "unseen", "flagged", "returned", "matching", "draft", "ended", "all"] as const;
export type CompanyFilter = (typeof companyFilters)[number];

/** Days within which the office means to take the next step; longer waits are shown in red. Ours: no source names one. */
export const checkTargetDays = 7;

/** What the office's list is asked for. */
export interface CompanyQuestion {
  readonly filter: CompanyFilter;
  readonly course: string;
  readonly state: CompanyState | "";
  /** Two digits of JIS X 0401; empty for all. */
  readonly prefecture: string;
  /** A division of the JSIC; its finer lines count as well. */
  readonly industry: string;
  readonly flag: ApplicationFlag | "";
  readonly words: string;
  readonly order: "longest" | "newest";
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
  /** What waits since before this moment is late. */
  readonly lateBefore: Date;
}

/** The question that an address asks; what it doesn't know falls back to the beginning of the list. */
export function questionFrom(asked: URLSearchParams, now: Date): CompanyQuestion {
  const filter = companyFilters.find((one) => one === asked.get("filter")) ?? "todo";
  const page = Number(asked.get("page") ?? 1);
  return {
    filter,
    course: asked.get("course") ?? "",
    state: companyStates.find((one) => one === asked.get("state")) ?? "",
    prefecture: /^\d\d$/.test(asked.get("prefecture") ?? "") ? asked.get("prefecture")! : "",
    industry: industryGroups.some(({ head }) => head.code === asked.get("industry")) ? asked.get("industry")! : "",
    flag: applicationFlags.find((one) => one === asked.get("flag")) ?? "",
    words: (asked.get("q") ?? "").trim().slice(0, 100),
    order: asked.get("sort") === "newest" ? "newest" : "longest",
    page: Number.isSafeInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
    perPage: 50,
    lateBefore: startOfDay(addDays(dayOf(now), -checkTargetDays)),
  };
}

/** Days since the application came into its state, in Japan's calendar. */
export function waitingDays(application: Pick<CompanyApplication, "stateSince">, now: Date): number {
  return daysBetween(dayOf(application.stateSince), dayOf(now));
}

/** True when the office is past its target with this application. */
export function isLate(application: Pick<CompanyApplication, "state" | "stateSince">, now: Date): boolean {
  return officeWaits.includes(application.state) && waitingDays(application, now) > checkTargetDays;
}
