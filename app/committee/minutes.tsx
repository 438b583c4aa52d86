import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { minutesWords } from "#app/parts/minutes-words.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { countOf } from "#app/parts/sitting-minutes.tsx";
import { SittingMinutes } from "#app/parts/sitting-minutes.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { listMinutes } from "#program/matching/hold-sitting.server.ts";
import { committeeSayings as sayings } from "./committee-words.ts";
import { committeeWords as words } from "./committee-words.ts";
import type { Route } from "./+types/minutes";

/** The minutes of every sitting, to read and to print. */
export async function loader({ request, context }: Route.LoaderArgs) {
  return { minutes: await listMinutes(context.get(actContext)), recorded: new URL(request.url).searchParams.get("recorded") };
}

export default function MinutesPage({ loaderData: { minutes, recorded } }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const just = minutes.find((one) => one.id === recorded);
  return (
    <Page width="wide">
      <title>{pageTitle(minutesWords.minutes, language)}</title>
      <BackLink href={`/${language}/committee`}>{say(words.list)}</BackLink>
      <PageHead title={say(minutesWords.minutes)} lead={say(minutesWords.minutesLead)} />
      {just !== undefined && <Notice kind="done">{say(sayings.recorded(countOf(just, "approved"), countOf(just, "sent_back")))}</Notice>}
      <SittingMinutes minutes={minutes} matchesAt="committee/matches" />
    </Page>
  );
}
