import { positionSaid } from "#program/host-companies/position-said.ts";
import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { Empty } from "#app/ui/empty.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { DoneWord } from "#app/ui/tag.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Closing } from "#app/ui/time.tsx";
import { courseCalled } from "#program/year/messages.ts";
import { companyMatchStanding } from "#program/matching/messages.ts";
import { companyMatchStates } from "#program/matching/messages.ts";
import { listRounds } from "#program/matching/show-candidates.server.ts";
import { companyOwes } from "#program/matching/rules.ts";
import { candidateSayings as sayings } from "./candidate-words.ts";
import { candidateWords as words } from "./candidate-words.ts";
import type { RoundShown } from "#program/matching/show-candidates.server.ts";
import type { Route } from "./+types/candidate-list";

/** The rounds sent to the company. No person's data stands here, so that looking at the list is no provision. */
export async function loader({ context }: Route.LoaderArgs) {
  return { rounds: await listRounds(context.get(actContext)) };
}

export default function CandidateListPage({ loaderData: { rounds } }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  return (
    <Page>
      <title>{pageTitle(words.list, language)}</title>
      <PageHead title={say(words.list)} lead={say(words.listLead)} />
      {rounds.length === 0 ? (
        <Empty title={say(words.none)}>{say(words.noneText)}</Empty>
      ) : (
        <Table
          cards
          caption={say(words.list)}
          columns={[
            { label: say(words.position) },
            { label: say(words.course) },
            { label: say(words.round) },
            { label: say(words.candidates), end: true },
            { label: say(words.answerBy) },
            { label: say(words.state) },
          ]}
          rows={rounds.map((round) => ({
            key: round.recommendation.id,
            cells: [
              <a key="position" href={`/${language}/company/candidates/${round.recommendation.id}`}>
                {say(positionSaid(round.position, "title"))}
              </a>,
              say(courseCalled(round.position.course)),
              say(sayings.round(round.recommendation.round)),
              say(sayings.people(round.candidates.length)),
              round.recommendation.answerBy === null ? "–" : <Closing key="by" at={round.recommendation.answerBy} />,
              <RoundState key="state" round={round} />,
            ],
          }))}
        />
      )}
    </Page>
  );
}

/** What waits in a round: answers of the company first, then what is happening with the one who was chosen. */
function RoundState({ round: { candidates, recommendation, isPaused } }: { round: RoundShown }) {
  const say = useSay();
  const { now } = usePageFacts();
  if (recommendation.state === "closed") return <Tag>{say(words.searchClosedShort)}</Tag>;
  if (isPaused) return <Tag>{say(words.pausedShort)}</Tag>;
  const waiting = candidates.filter(companyOwes).length;
  const isLate = recommendation.answerBy !== null && now >= recommendation.answerBy;
  if (waiting > 0) return <Tag kind={isLate ? "problem" : "todo"}>{say(isLate ? words.lateShort : sayings.waiting(waiting))}</Tag>;
  const further = candidates.find((one) =>
    ["intern_offered", "agreed", "committee_pending", "approved", "interview_requested"].includes(one.state),
  );
  const confirmed = candidates.find((one) => one.state === "confirmed");
  if (confirmed !== undefined) return <DoneWord>{say(companyMatchStates.confirmed)}</DoneWord>;
  return <Tag>{say(further === undefined ? words.answered : companyMatchStanding(further))}</Tag>;
}
