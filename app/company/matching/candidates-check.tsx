import { CheckForm } from "#app/ui/check-form.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { typedText } from "#platform/typed.ts";
import { declineReasonsSaid } from "#program/matching/messages.ts";
import { offeredAtOnce } from "#program/matching/rules.ts";
import { waitsForCompany } from "#program/matching/states.ts";
import { candidateSayings as sayings } from "./candidate-words.ts";
import { candidateWords as words } from "./candidate-words.ts";
import type { Said } from "#platform/language.ts";
import type { Typed } from "#platform/typed.ts";
import type { CandidateShown } from "#program/matching/show-candidates.server.ts";

/** The answers to check before they are sent; they ride in hidden fields, nothing is kept yet. */
export function CandidatesCheck(props: { candidates: readonly CandidateShown[]; seatsFree: number; typed: Typed }) {
  const { candidates, seatsFree, typed } = props;
  const say = useSay();
  const answered = candidates.filter((one) => typedText(typed, `answer-${one.id}`) !== "");
  const kept = Object.fromEntries(Object.entries(typed).filter(([name]) => /^(answer|reason|note|rank)-/.test(name)));
  const chosen = answered
    .filter((one) => typedText(typed, `answer-${one.id}`) === "choose" && waitsForCompany.includes(one.state))
    .map((one) => ({ id: one.id, rank: Number(typedText(typed, `rank-${one.id}`)) || null }));
  const isAllDeclined = answered.every((one) => typedText(typed, `answer-${one.id}`) === "decline");
  const atOnce = offeredAtOnce(chosen, seatsFree) ?? [];
  const isNextNamed = chosen.some((one) => !atOnce.some(({ id }) => id === one.id));
  const rankOf = (id: string) => chosen.find((one) => one.id === id)?.rank ?? null;
  const becomes = (id: string) =>
    !chosen.some((one) => one.id === id) ? null : atOnce.some((one) => one.id === id) ? words.offeredNow : sayings.nextChoice(rankOf(id)!);
  return (
    <div className="stack loose">
      <Notice kind="caution" title={say(words.notSent)}>
        {say(
          isNextNamed
            ? words.notSentText
            : chosen.length > 0
              ? words.notSentOffers
              : isAllDeclined
                ? words.notSentDeclines
                : words.notSentOther,
        )}
      </Notice>
      <SummaryList
        rows={answered.map((one) => ({
          question: say(sayings.called(one.placeInList, one.person!.name)),
          answer: <AnswerInWords id={one.id} typed={typed} becomes={becomes(one.id)} />,
        }))}
      />
      <CheckForm typed={kept} deed={{ value: "send", label: say(words.send) }} edit={say(words.back)} />
    </div>
  );
}

function AnswerInWords({ id, typed, becomes }: { id: string; typed: Typed; becomes: Said | null }) {
  const say = useSay();
  const answer = typedText(typed, `answer-${id}`) as "choose" | "interview" | "interviewed" | "decline";
  const reason = declineReasonsSaid[typedText(typed, `reason-${id}`) as keyof typeof declineReasonsSaid];
  const note = typedText(typed, `note-${id}`);
  return (
    <>
      <strong>{say(words[answer])}</strong>
      {becomes !== null && <p>{say(becomes)}</p>}
      {answer === "decline" && reason !== undefined && <p>{say(reason)}</p>}
      {answer === "decline" && note !== "" && <p className="soft">{note}</p>}
    </>
  );
}
