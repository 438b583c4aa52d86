import { usePageFacts } from "#app/page-frame.tsx";
import { useSay } from "#app/ui/language.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { ZoneName } from "#app/ui/time.tsx";
import { breakable } from "#app/ui/time.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { isoInJapan } from "#platform/days.ts";
import { sayClock } from "#platform/days.ts";
import { sayInstant } from "#platform/days.ts";
import { audienceNames } from "#program/information-sessions/messages.ts";
import { kindNames } from "#program/information-sessions/messages.ts";
import { spokenNames } from "#program/information-sessions/messages.ts";
import { seatsShown } from "#program/information-sessions/rules.ts";
import { standingOf } from "#program/information-sessions/rules.ts";
import { seatsShownNames } from "./session-words.ts";
import { sessionWords as words } from "./session-words.ts";
import type { InformationSession } from "#program/information-sessions/information-session.ts";

/** When a live session is held, in Japan's time; the script for public pages adds the browser's own. */
export function SessionTime({ session }: { session: InformationSession }) {
  const language = useLanguage();
  if (session.startsAt === null || session.endsAt === null) return null;
  return (
    <>
      <time className="date" dateTime={isoInJapan(session.startsAt)} data-reader-zone="instant">
        {breakable(`${sayInstant(session.startsAt, language)}${language === "ja" ? "〜" : " to "}${sayClock(session.endsAt, language)}`)}
        <ZoneName />
      </time>
    </>
  );
}

/** The facts of a session as questions and answers. */
export function SessionFacts({ session }: { session: InformationSession }) {
  const say = useSay();
  const isLive = session.kind === "live";
  // What is over or called off is told as it was; seats and the way in are nobody's question any more.
  const isAhead = ["open", "full", "running"].includes(standingOf(session, usePageFacts().now));
  return (
    <SummaryList
      rows={[
        ...(isLive ? [{ question: say(words.when), answer: <SessionTime session={session} /> }] : []),
        { question: say(words.audience), answer: say(audienceNames[session.audience]) },
        { question: say(words.language), answer: say(spokenNames[session.spoken]) },
        ...(!isLive || isAhead ? [{ question: say(words.how), answer: isLive ? say(words.online) : say(kindNames.recorded) }] : []),
        ...(isAhead && session.seats !== null ? [{ question: say(words.seats), answer: say(seatsShownNames[seatsShown(session)]) }] : []),
      ]}
    />
  );
}
