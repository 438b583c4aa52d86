import { usePageFacts } from "#app/page-frame.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { useSay } from "#app/ui/language.tsx";
import { StateBar } from "#app/ui/state-bar.tsx";
import { Closing } from "#app/ui/time.tsx";
import { daysLeft } from "#app/ui/time.tsx";
import { positionSaid } from "#program/host-companies/position-said.ts";
import { isCompanysTurn } from "#program/matching/candidate-steps.ts";
import { stepOf } from "#program/matching/candidate-steps.ts";
import { companyOwes } from "#program/matching/rules.ts";
import { companyHomeWords as ownWords } from "#app/company/home-words.ts";
import { CandidateStepLine } from "./candidate-step.tsx";
import { candidateSayings } from "./candidate-words.ts";
import type { Said } from "#platform/language.ts";
import type { CandidateStep } from "#program/matching/candidate-steps.ts";
import type { RoundShown } from "#program/matching/show-candidates.server.ts";

/** What the company owes and waits for in its rounds; no word of a person, so that this page is no provision. */
export function goingOn(rounds: readonly RoundShown[], now: Date) {
  const steps = rounds
    .filter(({ recommendation, isPaused }) => recommendation.state !== "closed" && !isPaused)
    .flatMap(({ recommendation, position, candidates }) => ({
      id: recommendation.id,
      title: positionSaid(position, "title"),
      steps: candidates.flatMap((one) => {
        const step = stepOf(one, one.talk, now);
        return step === null ? [] : [{ matchId: one.id, place: one.placeInList, step }];
      }),
    }))
    .filter((round) => round.steps.length > 0);
  return { waiting: waitingRounds(rounds), running: steps };
}

interface RunningRound {
  readonly id: string;
  readonly title: Said;
  readonly steps: readonly { readonly matchId: string; readonly place: number; readonly step: CandidateStep }[];
}

/** What goes on with the candidates of a round: the company's own turn, appointments, and whose answers it waits for. */
export function RunningRoundState({ round }: { round: RunningRound }) {
  const say = useSay();
  const { language } = usePageFacts();
  const isOwn = round.steps.some(({ step }) => isCompanysTurn(step));
  return (
    <StateBar title={say(isOwn ? ownWords.talksTitle : ownWords.goingOn)}>
      <p>{say(round.title)}</p>
      <ul className="list">
        {round.steps.map(({ matchId, place, step }) => (
          <CandidateStepLine key={matchId} matchId={matchId} called={say(candidateSayings.number(place))} step={step} />
        ))}
      </ul>
      <p>
        <a href={`/${language}/company/candidates/${round.id}`}>{say(ownWords.toRound)}</a>
      </p>
    </StateBar>
  );
}

interface WaitingRound {
  readonly id: string;
  readonly title: Said;
  readonly candidates: number;
  readonly answerBy: Date | null;
}

/** The rounds in which the company has not answered for everybody yet, the most pressing first. */
function waitingRounds(rounds: readonly RoundShown[]): WaitingRound[] {
  return rounds
    .filter((round) => !round.isPaused)
    .map(({ recommendation, position, candidates }) => ({
      id: recommendation.id,
      title: positionSaid(position, "title"),
      candidates: candidates.filter(companyOwes).length,
      answerBy: recommendation.answerBy,
    }))
    .filter((round) => round.candidates > 0)
    .sort((one, other) => (one.answerBy?.getTime() ?? Infinity) - (other.answerBy?.getTime() ?? Infinity));
}

/** What the company must not miss stands first: how many candidates wait for its answer, and until when. */
export function AnswerNeeded({ round }: { round: WaitingRound }) {
  const say = useSay();
  const { language, now } = usePageFacts();
  return (
    <StateBar
      daysLeft={round.answerBy === null ? undefined : daysLeft(now, round.answerBy)}
      title={say(ownWords.answerNeeded(round.candidates))}
    >
      <p>{say(round.title)}</p>
      {round.answerBy !== null && (
        <p>
          {say(ownWords.answerBy)}{" "}
          <strong>
            <Closing at={round.answerBy} />
          </strong>
        </p>
      )}
      <p>
        <ButtonLink href={`/${language}/company/candidates/${round.id}`} arrow>
          {say(ownWords.toCandidates)}
        </ButtonLink>
      </p>
    </StateBar>
  );
}
