import { positionSaid } from "#program/host-companies/position-said.ts";
import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { minutesWords } from "#app/parts/minutes-words.ts";
import { Buttons } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Desk } from "#app/ui/work-list-tools.tsx";
import { Late } from "#app/ui/work-list.tsx";
import { ListHead } from "#app/ui/work-list-tools.tsx";
import { Nobody } from "#app/ui/work-list.tsx";
import { PersonName } from "#app/ui/work-list.tsx";
import { SavedFilters } from "#app/ui/work-list-tools.tsx";
import { WorkTable } from "#app/ui/work-list.tsx";
import { Called } from "#app/parts/called.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { listPlacesLeft } from "#program/match-changes/places-left.server.ts";
import { listMatches } from "#program/matching/list-matches.server.ts";
import { matchFilters } from "#program/matching/match.ts";
import { matchStanding } from "#program/matching/messages.ts";
import { daysWaited } from "#program/matching/rules.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { PlacesLeft } from "./places-left.tsx";
import { matchFilterNames } from "./matching-words.ts";
import { matchingSayings as sayings } from "./matching-words.ts";
import { matchingWords as words } from "./matching-words.ts";
import type { MatchLine } from "#program/matching/list-matches.server.ts";
import type { Said } from "#platform/language.ts";
import type { Route } from "./+types/matches";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.matches, params.language) }];
}

export async function loader({ request, context }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams.get("filter");
  const act = context.get(actContext);
  return { ...(await listMatches(act, matchFilters.find((one) => one === asked) ?? "confirm")), left: await listPlacesLeft(act) };
}

export default function MatchesPage({ loaderData: { filter, counts, lines, left } }: Route.ComponentProps) {
  const say = useSay();
  const { language, now } = usePageFacts();
  const here = `/${language}/office/matches`;
  return (
    <Page width="wide">
      <PageHead
        title={say(words.matches)}
        beside={
          <Buttons>
            <ButtonLink kind="secondary" small href={`/${language}/office/matches/minutes`}>
              {say(minutesWords.committeeMinutes)}
            </ButtonLink>
            <ButtonLink kind="secondary" small href={`/${language}/office/positions`}>
              {say(words.positions)}
            </ButtonLink>
          </Buttons>
        }
      />
      <Desk
        rail={
          <SavedFilters
            label={say(words.savedFilters)}
            filters={matchFilters.map((one) => ({
              label: say(matchFilterNames[one]),
              count: counts[one],
              href: `${here}?filter=${one}`,
              isCurrent: one === filter,
            }))}
          />
        }
      >
        <PlacesLeft left={left} />
        {lines.length === 0 ? (
          <Empty title={say(words.noMatches)}>{say(words.noMatchesText)}</Empty>
        ) : (
          <>
            <ListHead keys={false}>
              <strong>{counts[filter]}</strong> {say({ en: counts[filter] === 1 ? "match" : "matches", ja: "件" })}
            </ListHead>
            <WorkTable
              label={say(words.matches)}
              numberLabel={say(words.applicationNumber)}
              headLabel={say(words.person)}
              columns={[
                { label: say(words.company) },
                { label: say(words.title) },
                { label: say(words.course) },
                { label: say(words.state) },
                { label: say(filter === "ended" || filter === "confirmed" ? words.daysSince : words.waited), end: true },
              ]}
              waitAt={4}
              pick={false}
              groups={[{ key: filter, rows: lines.map((line) => rowOf(line, say, here, now)) }]}
            />
          </>
        )}
      </Desk>
    </Page>
  );
}

function rowOf({ match, position, person, isLate }: MatchLine, say: (said: Said) => string, here: string, now: Date) {
  const waited = say(sayings.days(daysWaited(match.stateSince, now)));
  return {
    id: match.id,
    number: person?.number ?? "–",
    href: `${here}/${match.id}`,
    head: person === null ? <Nobody>–</Nobody> : <PersonName name={person.name} second={person.otherName || undefined} />,
    cells: [
      position === null ? "–" : <Called key="company" said={companySaid(position)} />,
      position === null ? "–" : say(positionSaid(position, "title")),
      match.course,
      say(matchStanding(match)),
      isLate ? <Late key="late">{waited}</Late> : waited,
    ],
  };
}
