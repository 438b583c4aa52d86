import { actContext } from "#app/context.server.ts";
import { found } from "#platform/refusals.ts";
import { calendarOfTalk } from "#program/matching/calendar.server.ts";
import { showOwnInterview } from "#program/matching/show-interview.server.ts";
import { calendarAnswer } from "#app/calendar-answer.server.ts";
import type { Route } from "./+types/talk-calendar";

/** A talk that is set, as an entry for the person's calendar. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  return calendarAnswer(found(calendarOfTalk(await showOwnInterview(act, params.matchId), act.language), "time"));
}
