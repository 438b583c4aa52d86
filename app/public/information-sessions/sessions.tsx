import { actContext } from "#app/context.server.ts";
import { lastingContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { pageHead } from "#app/parts/page-head.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { audienceNames } from "#program/information-sessions/messages.ts";
import { spokenNames } from "#program/information-sessions/messages.ts";
import { standingNames } from "#program/information-sessions/messages.ts";
import { comingSessions } from "#program/information-sessions/rules.ts";
import { nextSessionChange } from "#program/information-sessions/rules.ts";
import { seatsShown } from "#program/information-sessions/rules.ts";
import { standingOf } from "#program/information-sessions/rules.ts";
import { showSessions } from "#program/information-sessions/show-sessions.server.ts";
import { currentYear } from "#program/year/current-years.server.ts";
import { SessionTime } from "./session-facts.tsx";
import { seatsShownNames } from "./session-words.ts";
import { sessionWords as words } from "./session-words.ts";
import type { InformationSession } from "#program/information-sessions/information-session.ts";
import type { Route } from "./+types/sessions";

export function meta({ params }: Route.MetaArgs) {
  return pageHead(params.language, { title: words.title, description: words.lead });
}

export async function loader({ context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const { fiscalYear } = await currentYear(act);
  const sessions = await showSessions(act, fiscalYear);
  const change = nextSessionChange(sessions, act.now);
  if (change !== null) context.get(lastingContext)?.notAfter(change);
  return { sessions };
}

export default function SessionsPage({ loaderData: { sessions } }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  const { now } = usePageFacts();
  const standing = (session: InformationSession) => standingOf(session, now);
  const coming = comingSessions(sessions, now);
  const recorded = sessions.filter((session) => standing(session) === "recorded");
  const past = sessions.filter((session) => standing(session) === "over");
  return (
    <Page>
      <Crumbs steps={[{ label: say(words.home), href: `/${language}` }, { label: say(words.title) }]} />
      <PageHead title={say(words.title)} lead={say(words.lead)} />
      <div className="stack loose">
        {coming.length === 0 && recorded.length === 0 && (
          <Empty title={say(words.none)}>
            {say(words.noneText)} <a href={`/${language}/questions`}>{say(words.questions)}</a>
          </Empty>
        )}
        {coming.length > 0 && (
          <section className="stack" aria-labelledby="coming">
            <h2 id="coming">{say(words.coming)}</h2>
            <ComingTable sessions={coming} now={now} />
          </section>
        )}
        {recorded.length > 0 && (
          <section className="stack" aria-labelledby="recorded">
            <h2 id="recorded">{say(words.recorded)}</h2>
            <ul className="plain-list">
              {recorded.map((session) => (
                <li key={session.id}>
                  <a href={`/${language}/information-sessions/${session.id}`}>{say(session.title)}</a>{" "}
                  <span className="soft">
                    {say(audienceNames[session.audience])} · {say(spokenNames[session.spoken])}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {past.length > 0 && (
          <section className="stack" aria-labelledby="past">
            <h2 id="past">{say(words.past)}</h2>
            <ul className="plain-list">
              {past.map((session) => (
                <li key={session.id}>
                  <a href={`/${language}/information-sessions/${session.id}`}>{say(session.title)}</a>{" "}
                  <span className="soft">
                    <SessionTime session={session} />
                  </span>
                  {session.videoAddress !== "" && (
                    <>
                      {" "}
                      <a href={session.videoAddress}>{say(words.watchPast)}</a>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Page>
  );
}

function ComingTable({ sessions, now }: { sessions: readonly InformationSession[]; now: Date }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Table
      cards
      caption={say(words.coming)}
      columns={[
        { label: say(words.session), short: "" },
        { label: say(words.when) },
        { label: say(words.audience) },
        { label: say(words.language) },
        { label: say(words.seats) },
        { label: say(words.next), unseen: true, short: "" },
      ]}
      rows={sessions.map((session) => {
        const standing = standingOf(session, now);
        const href = `/${language}/information-sessions/${session.id}`;
        return {
          key: session.id,
          cells: [
            <a key="title" href={href}>
              {say(session.title)}
            </a>,
            <SessionTime key="when" session={session} />,
            say(audienceNames[session.audience]),
            say(spokenNames[session.spoken]),
            standing === "open" ? (
              say(seatsShownNames[seatsShown(session)])
            ) : (
              <Tag key="standing" kind={standing === "cancelled" ? "problem" : "neutral"}>
                {say(standingNames[standing])}
              </Tag>
            ),
            <ButtonLink
              key="deed"
              kind="secondary"
              small
              href={href}
              label={`${say(standing === "open" ? words.bookThis : standing === "full" ? words.waitThis : words.see)}: ${say(session.title)}`}
            >
              {say(standing === "open" ? words.bookThis : standing === "full" ? words.waitThis : words.see)}
            </ButtonLink>,
          ],
        };
      })}
    />
  );
}
