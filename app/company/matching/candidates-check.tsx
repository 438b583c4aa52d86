import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { typedText } from "#platform/typed.ts";
import { declineReasonNames } from "#program/matching/messages.ts";
import { candidateWords as words } from "./candidate-words.ts";
import type { Typed } from "#platform/typed.ts";
import type { CandidateShown } from "#program/matching/show-candidates.server.ts";

/** The answers to check before they are sent; they ride in hidden fields, nothing is kept yet. */
export function CandidatesCheck({ candidates, typed }: { candidates: readonly CandidateShown[]; typed: Typed }) {
  const say = useSay();
  const answered = candidates.filter((one) => typedText(typed, `answer-${one.id}`) !== "");
  const kept = Object.fromEntries(Object.entries(typed).filter(([name]) => /^(answer|reason|note)-/.test(name)));
  return (
    <div className="stack loose">
      <Notice kind="caution" title={say(words.notSent)}>
        {say(words.notSentText)}
      </Notice>
      <SummaryList rows={answered.map((one) => ({ question: one.person!.name, answer: <AnswerInWords id={one.id} typed={typed} /> }))} />
      <form method="post">
        <HiddenFields values={kept} />
        <Buttons>
          <Button name="intent" value="send">
            {say(words.send)}
          </Button>
          <Button kind="secondary" name="intent" value="edit">
            {say(words.back)}
          </Button>
        </Buttons>
      </form>
    </div>
  );
}

function AnswerInWords({ id, typed }: { id: string; typed: Typed }) {
  const say = useSay();
  const answer = typedText(typed, `answer-${id}`) as "choose" | "interview" | "interviewed" | "decline";
  const reason = declineReasonNames[typedText(typed, `reason-${id}`) as keyof typeof declineReasonNames];
  const note = typedText(typed, `note-${id}`);
  return (
    <>
      <strong>{say(words[answer])}</strong>
      {answer === "decline" && reason !== undefined && <p>{say(reason)}</p>}
      {answer === "decline" && note !== "" && <p className="soft">{note}</p>}
    </>
  );
}
