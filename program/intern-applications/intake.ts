import { windowAt } from "#program/year/rules.ts";
import type { Day } from "#platform/days.ts";
import type { ProgramYear } from "#program/year/program-year.ts";

/** Drafts that stand alike: so many sections saved, silent for so many days, with the same wishes. */
export interface DraftGroup {
  readonly sections: number;
  readonly silentDays: number;
  readonly wishes: readonly string[];
  readonly people: number;
}

/** The year's intake in figures; no row of a person. Days and hours are Japan's. */
export interface Intake {
  readonly days: readonly { readonly on: Day; readonly sent: number; readonly begun: number }[];
  /** Sent by hour of the day, 24 figures. */
  readonly hours: readonly number[];
  readonly courses: readonly { readonly course: string; readonly sent: number; readonly drafts: number }[];
  readonly countries: readonly { readonly country: string; readonly sent: number; readonly drafts: number }[];
  readonly drafts: readonly DraftGroup[];
  /** How those who sent heard of the program, the most frequent first, in the codes of `heardFroms`. */
  readonly heardFrom: readonly { readonly from: string; readonly sent: number }[];
}

export const lossRisks = ["whole-but-not-sent", "silent", "little-done"] as const;
/**
 * Why a draft may be lost. whole-but-not-sent: every section is saved, "Send" is not pressed; silent: nothing was saved for a week;
 * little-done: less than half is saved and its last window closes within two days.
 */
export type LossRisk = (typeof lossRisks)[number];

const silentFrom = 7;
const soon = 2 * 86_400_000;

/** The first reason why drafts of a group are likely to be lost; null for those that go on, and where no wished window is open any more. */
export function lossRisk(year: ProgramYear, group: DraftGroup, sectionsOfForm: number, at: Date): LossRisk | null {
  const codes = group.wishes.length > 0 ? group.wishes : year.courses.map((course) => course.code);
  const ends = codes
    .filter((code) => year.courses.some((course) => course.code === code))
    .map((code) => windowAt(year, code, "intern", at))
    .filter((window) => window.isOpen)
    .map((window) => window.closesAt.getTime());
  if (ends.length === 0) return null;
  if (group.sections >= sectionsOfForm) return "whole-but-not-sent";
  if (group.silentDays >= silentFrom) return "silent";
  return group.sections * 2 < sectionsOfForm && Math.max(...ends) - at.getTime() <= soon ? "little-done" : null;
}
