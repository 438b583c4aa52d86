import { actContext } from "#app/context.server.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { StateBar } from "#app/ui/state-bar.tsx";
import { isId } from "#platform/ids.ts";
import { found } from "#platform/refusals.ts";
import { isBookingNumber } from "#program/information-sessions/rules.ts";
import { showSession } from "#program/information-sessions/show-sessions.server.ts";
import { SessionFacts } from "./session-facts.tsx";
import { sessionWords as words } from "./session-words.ts";
import type { Route } from "./+types/session-booked";

export function meta({ params, loaderData }: Route.MetaArgs) {
  return [{ title: pageTitle(loaderData?.isWaiting === true ? words.waitsTitle : words.bookedTitle, params.language) }];
}

/** Shows the number from the address and the session, which everybody may see: whoever guesses a number learns nothing. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const number = found(isBookingNumber(params.number) ? params.number : null, "booking");
  return {
    number,
    isWaiting: new URL(request.url).searchParams.get("list") === "waiting",
    session: await showSession(context.get(actContext), found(isId(params.sessionId) ? params.sessionId : null, "session")),
  };
}

export default function SessionBookedPage({ loaderData: { number, isWaiting, session } }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Page width="narrow">
      <PageHead title={say(isWaiting ? words.waitsTitle : words.bookedTitle)} lead={say(session.title)} />
      <div className="stack loose">
        <StateBar
          title={
            <>
              {say(words.bookingNumber)} <b className="nowrap">{number}</b>
            </>
          }
        >
          <p>{say(isWaiting ? words.waitsText : words.bookedText)}</p>
        </StateBar>
        <SessionFacts session={session} />
        <p>{say(words.bookedNext)}</p>
        {!isWaiting && (
          <p>
            <ButtonLink kind="secondary" href={`/${language}/information-sessions/${session.id}/calendar.ics`}>
              {say(words.toCalendar)}
            </ButtonLink>
          </p>
        )}
        <p>
          <a href={`/${language}/information-sessions`}>{say(words.all)}</a>
        </p>
      </div>
    </Page>
  );
}
