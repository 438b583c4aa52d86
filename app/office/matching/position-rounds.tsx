import { usePageFacts } from "#app/page-frame.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Table } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Closing } from "#app/ui/time.tsx";
import { Instant } from "#app/ui/time.tsx";
import { declineReasonNames } from "#program/matching/messages.ts";
import { isNextChoice } from "#program/matching/rules.ts";
import { matchStanding } from "#program/matching/messages.ts";
import { recommendationStateNames } from "#program/matching/messages.ts";
import { matchingSayings as sayings } from "./matching-words.ts";
import { matchingWords as words } from "./matching-words.ts";
import type { CandidateInRound } from "#program/matching/show-position.server.ts";
import type { RoundInOffice } from "#program/matching/show-position.server.ts";

/** The rounds that a company has seen, newest first, with each answer and its reason. */
export function EarlierRounds({ rounds }: { rounds: readonly RoundInOffice[] }) {
  const say = useSay();
  const { language } = usePageFacts();
  if (rounds.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="rounds">
      <h2 id="rounds">{say(words.earlierRounds)}</h2>
      {rounds.map(({ recommendation, candidates }) => (
        <section key={recommendation.id} className="stack tight" aria-labelledby={`round-${recommendation.round}`}>
          <h3 id={`round-${recommendation.round}`}>
            {say(sayings.round(recommendation.round))} <Tag>{say(recommendationStateNames[recommendation.state])}</Tag>
          </h3>
          <p className="small soft">
            {recommendation.sentAt !== null && (
              <>
                {say(words.sentAt)} <Instant at={recommendation.sentAt} />{" "}
              </>
            )}
            {recommendation.answerBy !== null && (
              <>
                · {say(words.answerBy)} <Closing at={recommendation.answerBy} />
              </>
            )}
          </p>
          <Table
            dense
            cards
            caption={say(sayings.round(recommendation.round))}
            columns={[
              { label: say(words.person) },
              { label: say(words.suitability), end: true },
              { label: say(words.state) },
              { label: say(words.declineReason) },
              { label: say(words.since) },
            ]}
            rows={candidates.map((one) => ({
              key: one.match.id,
              cells: [
                <a key="match" href={`/${language}/office/matches/${one.match.id}`}>
                  <bdi>{[one.person?.number, one.person?.name].filter(Boolean).join(" ")}</bdi>
                </a>,
                one.match.suitability,
                one.match.hostRank === null || isNextChoice(one.match)
                  ? say(matchStanding(one.match))
                  : `${say(matchStanding(one.match))} · ${say(sayings.hostRank(one.match.hostRank))}`,
                <Reason key="reason" one={one} />,
                <Instant key="since" at={one.match.stateSince} bare />,
              ],
            }))}
          />
        </section>
      ))}
    </section>
  );
}

function Reason({ one: { match } }: { one: CandidateInRound }) {
  const say = useSay();
  if (match.hostDeclinedReason === "") return <>–</>;
  const name = declineReasonNames[match.hostDeclinedReason as keyof typeof declineReasonNames];
  return (
    <>
      {name === undefined ? match.hostDeclinedReason : say(name)}
      {match.hostDeclinedNote !== "" && <p className="small soft">{match.hostDeclinedNote}</p>}
    </>
  );
}
