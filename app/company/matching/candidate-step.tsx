import { usePageFacts } from "#app/page-frame.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Closing } from "#app/ui/time.tsx";
import { Instant } from "#app/ui/time.tsx";
import { stepWords as words } from "./step-words.ts";
import type { CandidateStep } from "#program/matching/candidate-steps.ts";

/** One line for one candidate: what is going on, until or at when, and the way to it. `called`: as the page may name them. */
export function CandidateStepLine({ matchId, called, step }: { matchId: string; called: string; step: CandidateStep }) {
  const say = useSay();
  const { language } = usePageFacts();
  return (
    <li>
      <strong>
        <bdi>{called}</bdi>
      </strong>
      <br />
      {say(words[step.what].says)} {"at" in step && <Instant at={step.at} />}
      {"by" in step && step.by !== null && (
        <>
          {say(words.by)} <Closing at={step.by} />
        </>
      )}
      {step.what !== "answers-offer" && (
        <>
          <br />
          <a href={`/${language}/company/interviews/${matchId}`}>
            {say(words[step.what].link)}
            <span className="unseen"> ({called})</span>
          </a>
        </>
      )}
    </li>
  );
}
