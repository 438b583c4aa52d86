import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { audienceNames } from "#program/information-sessions/messages.ts";
import { spokenNames } from "#program/information-sessions/messages.ts";
import { standingNames } from "#program/information-sessions/messages.ts";
import { standingOf } from "#program/information-sessions/rules.ts";
import { SessionTime } from "./session-facts.tsx";
import { sessionWords as words } from "./session-words.ts";
import type { InformationSession } from "#program/information-sessions/information-session.ts";

/** The next sessions in a few lines: title, time, for whom and in which language; what can't be booked says so. */
export function SessionsAhead({ sessions, now }: { sessions: readonly InformationSession[]; now: Date }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <ul className="sessions-ahead">
      {sessions.map((session) => {
        const standing = standingOf(session, now);
        return (
          <li key={session.id}>
            <a href={`/${language}/information-sessions/${session.id}`}>{say(session.title)}</a>
            <span>
              <SessionTime session={session} />
            </span>
            <span className="soft">
              {say(audienceNames[session.audience])}
              {say(words.heldIn)}
              {say(spokenNames[session.spoken])}{" "}
              {standing !== "open" && <Tag kind={standing === "cancelled" ? "problem" : "neutral"}>{say(standingNames[standing])}</Tag>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
