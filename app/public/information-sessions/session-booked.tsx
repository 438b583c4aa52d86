import { actContext } from "#app/context.server.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { StateBar } from "#app/ui/state-bar.tsx";
import { isId } from "#platform/ids.ts";
import { found } from "#platform/refusals.ts";
import { showSession } from "#program/information-sessions/show-sessions.server.ts";
import { SessionFacts } from "./session-facts.tsx";
import { sessionWords as words } from "./session-words.ts";
import type { Route } from "./+types/session-booked";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.askedTitle, params.language) }];
}

/** Shows the session alone, which everybody may see: seat and number stand in the letter, so nobody learns whether an address was known. */
export async function loader({ params, context }: Route.LoaderArgs) {
  return { session: await showSession(context.get(actContext), found(isId(params.sessionId) ? params.sessionId : null, "session")) };
}

export default function SessionBookedPage({ loaderData: { session } }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Page width="narrow">
      <PageHead title={say(words.askedTitle)} lead={say(session.title)} />
      <div className="stack loose">
        <StateBar title={say(words.lookAtMail)}>
          <p>{say(words.askedText)}</p>
        </StateBar>
        <SessionFacts session={session} />
        <p>{say(words.bookedNext)}</p>
        <p>
          <a href={`/${language}/information-sessions`}>{say(words.all)}</a>
        </p>
      </div>
    </Page>
  );
}
