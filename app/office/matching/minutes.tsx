import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { minutesWords } from "#app/parts/minutes-words.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { SittingMinutes } from "#app/parts/sitting-minutes.tsx";
import { useSay } from "#app/ui/language.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { listMinutesForOffice } from "#program/matching/hold-sitting.server.ts";
import { matchingWords as words } from "./matching-words.ts";
import type { Route } from "./+types/minutes";

/** The minutes of the committee's sittings, for the office's files. */
export async function loader({ context }: Route.LoaderArgs) {
  return { minutes: await listMinutesForOffice(context.get(actContext)) };
}

export default function MinutesPage({ loaderData: { minutes } }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  return (
    <Page width="wide">
      <title>{pageTitle(minutesWords.committeeMinutes, language)}</title>
      <BackLink href={`/${language}/office/matches`}>{say(words.matches)}</BackLink>
      <PageHead title={say(minutesWords.committeeMinutes)} lead={say(minutesWords.officeLead)} />
      <SittingMinutes minutes={minutes} matchesAt="office/matches" />
    </Page>
  );
}
