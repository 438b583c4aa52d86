import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { Instant } from "#app/ui/time.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { duplicateReasonNames } from "#program/duplicates/messages.ts";
import { openCards } from "#program/duplicates/records.server.ts";
import { applicationsByIds } from "#program/intern-applications/records.server.ts";
import { currentYear } from "#program/year/current-years.server.ts";
import { duplicateWords as words } from "./duplicate-words.ts";
import type { Route } from "./+types/duplicates";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.title, params.language) }];
}

export async function loader({ context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const { fiscalYear } = await currentYear(act);
  return await act.db.transaction(async (tx) => {
    const cards = await openCards(tx, fiscalYear);
    const applications = await applicationsByIds(tx, [...new Set(cards.flatMap((card) => [card.first, card.second]))]);
    return { cards, applications: new Map(applications.map((one) => [one.id, one])) };
  });
}

export default function DuplicatesPage({ loaderData: { cards, applications } }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const named = (id: string) => `${applications.get(id)?.number ?? ""} ${applications.get(id)?.fullName ?? ""}`;
  return (
    <Page width="wide">
      <PageHead title={say(words.title)} lead={say(words.lead)} />
      {cards.length === 0 ? (
        <Empty title={say(words.none)}>{say(words.noneText)}</Empty>
      ) : (
        <Table
          dense
          cards
          captionShown={false}
          caption={say(words.title)}
          columns={[{ label: say(words.pair) }, { label: say(words.why) }, { label: say(words.found) }]}
          rows={cards.map((card) => ({
            key: card.id,
            cells: [
              <a key="pair" href={`/${language}/office/duplicates/${card.id}`}>
                <bdi>{named(card.first)}</bdi> · <bdi>{named(card.second)}</bdi>
              </a>,
              <ul key="why" className="plain-list">
                {card.reasons.map((reason) => (
                  <li key={reason}>{say(duplicateReasonNames[reason])}</li>
                ))}
              </ul>,
              <Instant key="at" at={card.foundAt} bare />,
            ],
          }))}
        />
      )}
    </Page>
  );
}
