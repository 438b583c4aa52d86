import { positionSaid } from "#program/host-companies/position-said.ts";
import { changeWords as words } from "#app/office/match-changes/change-words.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { Called } from "#app/parts/called.tsx";
import { usePageFacts } from "#app/page-frame.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Table } from "#app/ui/table.tsx";
import { DayText } from "#app/ui/time.tsx";
import { dayOf } from "#platform/days.ts";
import { matchingWords } from "./matching-words.ts";
import type { PlaceLeft } from "#program/match-changes/places-left.server.ts";

/** The places whose people withdrew by themselves, each with the way to the proposal; nothing where there is none. */
export function PlacesLeft({ left }: { left: readonly PlaceLeft[] }) {
  const say = useSay();
  const { language } = usePageFacts();
  if (left.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="left">
      <h2 id="left">{say(words.placesLeft)}</h2>
      <p className="soft">{say(words.placesLeftText)}</p>
      <Table
        dense
        cards
        caption={say(words.placesLeft)}
        columns={[
          { label: say(words.leftGone) },
          { label: say(matchingWords.company) },
          { label: say(matchingWords.title) },
          { label: say(matchingWords.course) },
          { label: say(words.leftSince) },
          { label: say(words.leftTitle) },
        ]}
        rows={left.map(({ match, position, person }) => ({
          key: match.id,
          cells: [
            <bdi key="person">{[person?.number, person?.name].filter(Boolean).join(" ")}</bdi>,
            position === null ? "–" : <Called key="company" said={companySaid(position)} />,
            position === null ? "–" : say(positionSaid(position, "title")),
            match.course,
            <DayText key="since" day={dayOf(match.stateSince)} />,
            <a key="see" href={`/${language}/office/matches/${match.id}/change`}>
              {say(words.seeWhoFollows)}
            </a>,
          ],
        }))}
      />
    </section>
  );
}
