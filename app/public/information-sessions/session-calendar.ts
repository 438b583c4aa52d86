import { ICalCalendar } from "ical-generator";
import { ICalEventStatus } from "ical-generator";
import { isLanguage } from "#platform/language.ts";
import { isId } from "#platform/ids.ts";
import { found } from "#platform/refusals.ts";
import { showSession } from "#program/information-sessions/show-sessions.server.ts";
import { actContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import type { Route } from "./+types/session-calendar";

/** One session for a calendar (RFC 5545). Its UID is that of the session in both languages, so a newer file replaces the older one. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const session = await showSession(act, found(isId(params.sessionId) ? params.sessionId : null, "session"));
  const language = isLanguage(params.language) ? params.language : "en";
  const startsAt = found(session.startsAt, "calendar");
  const page = `${context.get(houseContext).config.baseUrl}/${language}/information-sessions/${session.id}`;
  const calendar = new ICalCalendar({
    prodId: { company: "Japan Internship Program", product: "Information sessions", language: language.toUpperCase() },
  });
  calendar.createEvent({
    id: `session-${session.id}@japan-internship-program`,
    start: startsAt,
    end: found(session.endsAt, "calendar"),
    stamp: act.now,
    summary: session.title[language],
    description: `${session.about[language]}\n\n${page}`,
    url: page,
    status: session.state === "cancelled" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return new Response(calendar.toString(), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Security-Policy": "sandbox; default-src 'none'", // As every file: should a browser open it all the same, nothing in it runs.
      "Content-Disposition": 'attachment; filename="jip-information-session.ics"',
    },
  });
}
