import { calendarEntry } from "#platform/calendar-entry.server.ts";
import type { Language } from "#platform/language.ts";
import type { Said } from "#platform/language.ts";

/** Minutes that an entry takes in a calendar; ours: no source says how long an interview lasts. */
const entryMinutes = 30;

/** An interview of the selection as an entry for the person's calendar, in both languages. */
export function calendarOfInterview(interview: { id: string; step: Said; at: Date; place: string; stamp: Date }): Said {
  const entry = (language: Language) =>
    calendarEntry({
      id: `interview-${interview.id}@jip`,
      sequence: 1,
      start: interview.at,
      minutes: entryMinutes,
      summary: language === "ja" ? `JIP：${interview.step.ja}` : `JIP: ${interview.step.en}`,
      description: "",
      location: interview.place,
      stamp: interview.stamp,
    });
  return { en: entry("en"), ja: entry("ja") };
}
