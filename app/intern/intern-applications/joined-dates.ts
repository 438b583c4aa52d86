import { joinDate } from "#app/ui/date-parts.ts";
import { typedText } from "#platform/typed.ts";
import { dateFields } from "#program/intern-applications/sections.ts";
import type { Typed } from "#platform/typed.ts";

/** The parts of a date become one answer; what was typed stays, finished or not. */
export function withJoinedDates(typed: Typed): Typed {
  const parts = dateFields.filter((field) => `${field}.year` in typed);
  const part = (field: string, name: string) => typedText(typed, `${field}.${name}`);
  return {
    ...typed,
    ...Object.fromEntries(
      parts.map((field) => [field, joinDate({ year: part(field, "year"), month: part(field, "month"), day: part(field, "day") })]),
    ),
  };
}
