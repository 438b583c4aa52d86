import ical from "ical-generator";
import { ICalCalendarMethod } from "ical-generator";
import type { Language } from "#platform/language.ts";
import type { CompanyInterview } from "./company-interview.ts";

/** A talk as an entry for a calendar (RFC 5545): its moment in UTC, so that every calendar shows it in its own zone. Null without a time. */
export function calendarOfTalk(talk: CompanyInterview, language: Language): string | null {
  if (talk.chosen === null || talk.state === "called_off") return null;
  const company = language === "en" ? talk.companyNameEn || talk.companyName : talk.companyName;
  const calendar = ical({ method: ICalCalendarMethod.PUBLISH, prodId: { company: "Japan Internship Program", product: "JIP" } });
  calendar.createEvent({
    id: `talk-${talk.matchId}@jip`,
    sequence: talk.version,
    start: talk.chosen,
    end: new Date(talk.chosen.getTime() + talk.minutes * 60_000),
    summary: language === "ja" ? `面談：${company}` : `Talk: ${company}`,
    description: talk.positionCalled[language],
    location: talk.place,
    stamp: talk.proposedAt ?? talk.chosen,
  });
  return calendar.toString();
}
