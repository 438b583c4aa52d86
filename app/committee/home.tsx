import { positionSaid } from "#program/host-companies/position-said.ts";
import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { Empty } from "#app/ui/empty.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { Instant } from "#app/ui/time.tsx";
import { Called } from "#app/parts/called.tsx";
import { listForCommittee } from "#program/matching/committee-matches.server.ts";
import { courseCalled } from "#program/year/messages.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { committeeWords as words } from "./committee-words.ts";
import type { CommitteeList } from "#program/matching/committee-matches.server.ts";
import type { Route } from "./+types/home";

/** What waits for the committee. No person's data stands here, so that looking at the list is no provision. */
export async function loader({ context }: Route.LoaderArgs) {
  return await listForCommittee(context.get(actContext));
}

export default function CommitteeHome({ loaderData: { waiting, decided } }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  return (
    <Page width="wide">
      <title>{pageTitle(words.title, language)}</title>
      <PageHead title={say(words.title)} lead={say(words.lead)} />
      <p>
        {waiting.length > 0 && (
          <>
            <a href={`/${language}/committee/sitting`}>{say(words.sitting)}</a> ·{" "}
          </>
        )}
        <a href={`/${language}/committee/minutes`}>{say(words.minutes)}</a>
      </p>
      <div className="stack loose">
        {waiting.length === 0 ? (
          <Empty title={say(words.none)}>{say(words.noneText)}</Empty>
        ) : (
          <Table
            cards
            caption={say(words.title)}
            columns={[
              { label: say(words.number) },
              { label: say(words.position) },
              { label: say(words.company) },
              { label: say(words.course) },
              { label: say(words.since) },
            ]}
            rows={waiting.map((line) => ({
              key: line.match.id,
              cells: [...common(line, language), say(courseCalled(line.match.course)), <Instant key="since" at={line.match.stateSince} />],
            }))}
          />
        )}
        {decided.length > 0 && (
          <section className="stack" aria-labelledby="decided">
            <h2 id="decided">{say(words.decided)}</h2>
            <Table
              cards
              caption={say(words.decided)}
              columns={[
                { label: say(words.number) },
                { label: say(words.position) },
                { label: say(words.company) },
                { label: say(words.decision) },
                { label: say(words.on) },
                { label: say(words.note) },
              ]}
              rows={decided.map((line) => ({
                key: line.match.id,
                cells: [
                  ...common(line, language),
                  line.match.committeeDecision === null ? "–" : say(words[line.match.committeeDecision]),
                  line.match.committeeAt === null ? "–" : <Instant key="at" at={line.match.committeeAt} bare />,
                  line.match.committeeNote || "–",
                ],
              }))}
            />
          </section>
        )}
      </div>
    </Page>
  );
}

function common({ match, number, position }: CommitteeList["waiting"][number], language: string) {
  return [
    number,
    <a key="position" href={`/${language}/committee/matches/${match.id}`}>
      {positionSaid(position, "title")[language === "ja" ? "ja" : "en"]}
    </a>,
    <Called key="company" said={companySaid(position)} />,
  ];
}
