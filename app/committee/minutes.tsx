import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { Empty } from "#app/ui/empty.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Table } from "#app/ui/table.tsx";
import { Instant } from "#app/ui/time.tsx";
import { positionSaid } from "#program/host-companies/position-said.ts";
import { listMinutes } from "#program/matching/hold-sitting.server.ts";
import { courseCalled } from "#program/year/messages.ts";
import { committeeSayings as sayings } from "./committee-words.ts";
import { committeeWords as words } from "./committee-words.ts";
import type { Minutes } from "#program/matching/hold-sitting.server.ts";
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
      <title>{pageTitle(words.minutes, language)}</title>
      <BackLink href={`/${language}/committee`}>{say(words.list)}</BackLink>
      <PageHead title={say(words.minutes)} lead={say(words.minutesLead)} />
      <div className="stack loose">
        {just !== undefined && <Notice kind="done">{say(sayings.recorded(countOf(just, "approved"), countOf(just, "sent_back")))}</Notice>}
        {minutes.length === 0 && <Empty title={say(words.noMinutes)}>{say(words.noMinutesText)}</Empty>}
        {minutes.map((one) => (
          <OneSitting key={one.id} sitting={one} />
        ))}
      </div>
    </Page>
  );
}

function countOf({ decided }: Minutes, decision: string): number {
  return decided.filter(({ match }) => match.committeeDecision === decision).length;
}

function OneSitting({ sitting }: { sitting: Minutes }) {
  const say = useSay();
  const { language } = usePageFacts();
  const count = (decision: string) => countOf(sitting, decision);
  return (
    <section className="stack" aria-labelledby={sitting.id}>
      <h2 id={sitting.id}>
        <Instant at={sitting.heldAt} />
      </h2>
      <SummaryList
        rows={[
          { question: say(words.attended), answer: <bdi dir="auto">{sitting.attended}</bdi>, asTyped: true },
          { question: say(words.recorder), answer: <bdi>{sitting.heldBy}</bdi> },
          { question: say(words.result), answer: say(sayings.result(count("approved"), count("sent_back"))) },
          ...(sitting.remarks === ""
            ? []
            : [{ question: say(words.remarks), answer: <bdi dir="auto">{sitting.remarks}</bdi>, asTyped: true }]),
        ]}
      />
      <Table
        cards
        caption={say(words.decided)}
        columns={[
          { label: say(words.number) },
          { label: say(words.position) },
          { label: say(words.company) },
          { label: say(words.course) },
          { label: say(words.decision) },
          { label: say(words.reason) },
        ]}
        rows={sitting.decided.map(({ match, number, position }) => ({
          key: match.id,
          cells: [
            number,
            <a key="position" href={`/${language}/committee/matches/${match.id}`}>
              {say(positionSaid(position, "title"))}
            </a>,
            <bdi key="company">{language === "en" && position.companyNameEn !== "" ? position.companyNameEn : position.companyName}</bdi>,
            say(courseCalled(match.course)),
            match.committeeDecision === null ? "–" : say(words[match.committeeDecision]),
            match.committeeNote || "–",
          ],
        }))}
      />
    </section>
  );
}
