import type { Typed } from "#platform/typed.ts";

/** Rows of a form that repeat: `cap-max-0`, `cap-max-1` ...; at most so many are shown and read. */
export const rowsMost = 24;
/** Empty rows of each kind that stand below the known ones, and that a press adds. */
const emptyRows = 3;

/** How many rows of a kind a form shows: those known or typed, with empty ones below; more where they were asked for. */
export function rowsShown(known: number, typed: Typed, field: string, asksMore: boolean): number {
  const sent = Object.keys(typed).filter((key) => key.startsWith(`${field}-`)).length;
  return Math.min(rowsMost, Math.max(known + emptyRows, sent + (asksMore ? emptyRows : 0)));
}
