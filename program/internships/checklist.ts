import type { Mode } from "#program/year/program-year.ts";
import type { TravelState } from "#program/travel/travel.ts";

/** What must be there before somebody starts. `ticket` is read from the travel, all else is ticked by the office. */
export const checklistItems = [
  "pledge",
  "emergency-contact",
  "payout-data",
  "insurance",
  "first-meeting",
  "route",
  "equipment",
  "connection-test",
  "lodging",
  "phone",
  "ticket",
] as const;
export type ChecklistItem = (typeof checklistItems)[number];

const forEveryone = ["pledge", "emergency-contact", "payout-data", "insurance", "first-meeting"] as const;

const byMode: Readonly<Record<Mode, readonly ChecklistItem[]>> = {
  commuting: [...forEveryone, "route"],
  online: [...forEveryone, "equipment", "connection-test"],
  visiting: [...forEveryone, "lodging", "phone", "ticket"],
};

/** The list of a course's mode. Source: domain.md 5.10 and section 8. */
export function checklistOf(mode: Mode): readonly ChecklistItem[] {
  return byMode[mode];
}

const hasTicket: readonly TravelState[] = ["ticketed", "arrived", "departed"];

/** One line of the list with its mark. */
export interface ChecklistLine {
  readonly item: ChecklistItem;
  readonly isDone: boolean;
  /** Known from elsewhere: nobody ticks it. */
  readonly isDerived: boolean;
}

/** How far the preparation is: every item of the mode, done or not. */
export function checklistLines(mode: Mode, ticked: readonly string[], travel: TravelState | null): ChecklistLine[] {
  return checklistOf(mode).map((item) => {
    const isDerived = item === "ticket";
    return { item, isDerived, isDone: isDerived ? travel !== null && hasTicket.includes(travel) : ticked.includes(item) };
  });
}

/** What is still to do. */
export function stillToDo(lines: readonly ChecklistLine[]): ChecklistItem[] {
  return lines.filter((line) => !line.isDone).map((line) => line.item);
}
