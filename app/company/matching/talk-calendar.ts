import { actContext } from "#app/context.server.ts";
import { found } from "#platform/refusals.ts";
import { calendarOfTalk } from "#program/matching/calendar.server.ts";
import { showTalkAlone } from "#program/matching/show-interview.server.ts";
import { calendarAnswer } from "#app/calendar-answer.server.ts";
import type { Route } from "./+types/talk-calendar";

/** A talk that is set, as an entry for the company's calendar. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const talk = await showTalkAlone(act, params.matchId);
  return calendarAnswer(found(calendarOfTalk(talk, act.language), "time"));
}
