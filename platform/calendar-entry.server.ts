import ical from "ical-generator";
import { ICalCalendarMethod } from "ical-generator";
import { ICalEventStatus } from "ical-generator";

/** One appointment, as a calendar takes it. */
export interface CalendarEntry {
  /** Ours and lasting: a later version of the same entry replaces it. */
  readonly id: string;
  /** Counts the changes of the entry. */
  readonly sequence: number;
  readonly start: Date;
  readonly minutes: number;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly stamp: Date;
  /** The appointment is off: calendars take the entry away. */
  readonly isCancelled?: boolean;
}

/** An entry for a calendar (RFC 5545) as text: its moment in UTC, so that every calendar shows it in its own zone. */
export function calendarEntry(entry: CalendarEntry): string {
  const method = entry.isCancelled === true ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH;
  const calendar = ical({ method, prodId: { company: "Japan Internship Program", product: "JIP" } });
  calendar.createEvent({
    id: entry.id,
    sequence: entry.sequence,
    start: entry.start,
    end: new Date(entry.start.getTime() + entry.minutes * 60_000),
    summary: entry.summary,
    description: entry.description,
    location: entry.location,
    stamp: entry.stamp,
    ...(entry.isCancelled === true ? { status: ICalEventStatus.CANCELLED } : {}),
  });
  return calendar.toString();
}
