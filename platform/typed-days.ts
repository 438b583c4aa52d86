import { isDay } from "./days.ts";
import type { Day } from "./days.ts";

/** Why a day that somebody typed is none: it can't be read as year, month and day, or the calendar has no such day. */
export type DayUnread = "day-unreadable" | "day-invalid";
/** Why an hour that somebody typed is none: it can't be read as hours and minutes, or the clock never shows it. */
export type ClockUnread = "clock-unreadable" | "clock-invalid";

/** A day or an hour as somebody typed it: read, or what is wrong with it. */
export type Read<Value, Wrong> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly wrong: Wrong };

/**
 * Reads a day as people type one, in half or full width: 2023-09-15, 2023/9/15, 2023.9.15, 20230915, 2023年9月15日. The year stands first and has
 * four figures: nobody can tell 5/9 from 9/5.
 */
export function readDay(typed: string): Read<Day, DayUnread> {
  const text = inHalfWidth(typed).replaceAll(" ", "");
  const parts =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text)?.toSpliced(2, 1) ??
    /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (parts === null || parts === undefined) return { ok: false, wrong: "day-unreadable" };
  const day = `${parts[1]}-${parts[2]!.padStart(2, "0")}-${parts[3]!.padStart(2, "0")}`;
  return isDay(day) ? { ok: true, value: day } : { ok: false, wrong: "day-invalid" };
}

/**
 * Reads an hour as people type one, in half or full width, and gives it as "14:30": 14:30, 9:30, 1430, 930, 14時30分, 14時半, 14時, 午後2時30分,
 * 2:30 pm. Seconds must be ones that a clock shows, and are left out. A bare number of hours is none: it may be half a time.
 */
export function readClock(typed: string): Read<string, ClockUnread> {
  const read = clockTyped(typed);
  return read.ok && read.value === endOfDay ? { ok: false, wrong: "clock-invalid" } : read;
}

/** Reads an hour at which something ends: as `readClock`, and "24:00" for the end of the day, as timetables in Japan say it. */
export function readEndClock(typed: string): Read<string, ClockUnread> {
  return clockTyped(typed);
}

const endOfDay = "24:00";

function clockTyped(typed: string): Read<string, ClockUnread> {
  const text = inHalfWidth(typed).replaceAll(" ", "").replaceAll(".m.", "m").toLowerCase();
  const half = /^(午前|午後)/.exec(text)?.[1] ?? /(am|pm)$/.exec(text)?.[1] ?? "";
  const clock = text.replace(half, "");
  const parts =
    /^(\d{1,2})[:.](\d\d)(?::(?<seconds>\d\d))?$/.exec(clock) ??
    /^(\d{1,2})(\d\d)$/.exec(clock) ??
    /^(\d{1,2})時(?:(\d{1,2})分|(半))?$/.exec(clock) ??
    (half === "am" || half === "pm" ? /^(\d{1,2})$/.exec(clock) : null);
  if (parts === null) return { ok: false, wrong: "clock-unreadable" };
  const written = Number(parts[1]);
  const seconds = Number(parts.groups?.seconds ?? 0);
  const isHalf = parts[3] === "半";
  const minute = isHalf ? 30 : Number(parts[2] ?? 0);
  const isTwelve = half !== "" && written > 12;
  // 12 am is midnight and 12 pm noon; 午後0時 is noon as well.
  const hour = half === "" ? written : (written % 12) + (half === "pm" || half === "午後" ? 12 : 0);
  if (half === "" && hour === 24 && minute === 0 && seconds === 0) return { ok: true, value: endOfDay };
  if (isTwelve || hour > 23 || minute > 59 || seconds > 59) return { ok: false, wrong: "clock-invalid" };
  return { ok: true, value: `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}` };
}

/** Figures and signs in half width, however a telephone typed them; the signs that stand for a hyphen are one. */
function inHalfWidth(typed: string): string {
  return typed
    .normalize("NFKC")
    .replace(/[‐‑‒–—―−ー]/g, "-")
    .trim();
}
