import { calendarEntry } from "#platform/calendar-entry.server.ts";
import type { Language } from "#platform/language.ts";
import type { Said } from "#platform/language.ts";
import type { CompanyInterview } from "./company-interview.ts";

type Talk = Pick<
  CompanyInterview,
  "matchId" | "companyName" | "companyNameEn" | "positionCalled" | "minutes" | "place" | "state" | "chosen" | "proposedAt" | "version"
>;

/** A talk as an entry for a calendar. Null without a time, and for one that was called off. */
export function calendarOfTalk(talk: Talk, language: Language): string | null {
  return talk.state === "called_off" ? null : entryOf(talk, language, false);
}

/** The entry of a talk in both languages, for a letter: it stands, or with `isOff` calendars take it away. Null without a time. */
export function calendarForLetter(talk: Talk, isOff = false): Said | null {
  const [en, ja] = [entryOf(talk, "en", isOff), entryOf(talk, "ja", isOff)];
  return en === null || ja === null ? null : { en, ja };
}

function entryOf(talk: Talk, language: Language, isOff: boolean): string | null {
  if (talk.chosen === null) return null;
  const company = language === "en" ? talk.companyNameEn || talk.companyName : talk.companyName;
  return calendarEntry({
    id: `talk-${talk.matchId}@jip`,
    sequence: talk.version,
    start: talk.chosen,
    minutes: talk.minutes,
    summary: language === "ja" ? `面談：${company}` : `Talk: ${company}`,
    description: talk.positionCalled[language],
    location: talk.place,
    stamp: talk.proposedAt ?? talk.chosen,
    isCancelled: isOff,
  });
}
