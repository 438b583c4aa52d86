import { Fragment } from "react";
import { usePageFacts } from "#app/page-frame.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { StateBar } from "#app/ui/state-bar.tsx";
import { Table } from "#app/ui/table.tsx";
import { Closing } from "#app/ui/time.tsx";
import { daysLeft } from "#app/ui/time.tsx";
import { sayInstant } from "#platform/days.ts";
import { companyMatchStanding } from "#program/matching/messages.ts";
import { declineReasonsSaid } from "#program/matching/messages.ts";
import { companyOwes } from "#program/matching/rules.ts";
import { isNextChoice } from "#program/matching/rules.ts";
import { providedItemNames } from "#program/third-party-provision/messages.ts";
import { isCompanysTurn } from "#program/matching/candidate-steps.ts";
import { stepOf } from "#program/matching/candidate-steps.ts";
import { CandidateStepLine } from "./candidate-step.tsx";
import { candidateSayings as sayings } from "./candidate-words.ts";
import { candidateWords as words } from "./candidate-words.ts";
import type { CandidatesView } from "#program/matching/show-candidates.server.ts";
import type { CandidateShown } from "#program/matching/show-candidates.server.ts";

/** How the round stands, before anything else: days left for the answer, or what follows now that all are answered. */
export function CandidatesState({ view }: { view: CandidatesView }) {
  const say = useSay();
  const { now } = usePageFacts();
  const { answerBy } = view.recommendation;
  const isWaiting = view.candidates.some(companyOwes);
  if (view.recommendation.state === "closed") {
    return (
      <StateBar title={say(words.searchClosed)}>
        <p>{say(words.searchClosedText)}</p>
      </StateBar>
    );
  }
  const steps = view.candidates.flatMap((one) => {
    const step = stepOf(one, one.talk, now);
    const called = say(one.person === null ? sayings.number(one.placeInList) : sayings.called(one.placeInList, one.person.name));
    return step === null ? [] : [{ matchId: one.id, called, step }];
  });
  const goingOn =
    steps.length === 0 ? null : (
      <ul className="list">
        {steps.map((one) => (
          <CandidateStepLine key={one.matchId} {...one} />
        ))}
      </ul>
    );
  if (!isWaiting && steps.some(({ step }) => isCompanysTurn(step))) return <StateBar title={say(words.talksTitle)}>{goingOn}</StateBar>;
  if (!isWaiting || answerBy === null) {
    const isOver = view.candidates.every((one) => one.person === null);
    const hasOrder = view.candidates.some(isNextChoice);
    const hasNext = view.seatsFree > 0 && hasOrder;
    return (
      <StateBar title={say(hasNext ? words.nextChoiceTitle : words.allAnsweredTitle)}>
        <p>{say(hasNext ? words.nextChoiceFree : isOver ? words.nextRound : hasOrder ? words.orderKept : words.allAnsweredText)}</p>
        {goingOn}
      </StateBar>
    );
  }
  const isLate = now >= answerBy;
  return (
    <StateBar daysLeft={isLate ? undefined : daysLeft(now, answerBy)} title={say(isLate ? words.late : words.answersNeeded)}>
      <p>
        <strong>
          {say(words.answerBy)} <Closing at={answerBy} />
        </strong>
      </p>
      <p className="soft">{say(words.howToAnswer)}</p>
      {goingOn !== null && (
        <>
          <h3>{say(words.goingOn)}</h3>
          {goingOn}
        </>
      )}
    </StateBar>
  );
}

/** The company's own order and how each in it stands: who has the offer, who waits for a place; nothing where nobody waits. */
export function CompanyOrder({ view: { candidates, seatsFree } }: { view: CandidatesView }) {
  const say = useSay();
  if (!candidates.some(isNextChoice)) return null;
  const ranked = candidates.filter((one) => one.hostRank !== null).sort((one, other) => one.hostRank! - other.hostRank!);
  return (
    <section className="stack" aria-labelledby="your-order">
      <h2 id="your-order">{say(words.yourOrder)}</h2>
      <SummaryList
        rows={ranked.map((one) => ({
          question: say(sayings.ranked(one.hostRank!, one.person?.name ?? say(sayings.number(one.placeInList)))),
          answer: isNextChoice(one) ? (
            say(seatsFree > 0 && one === ranked.find(isNextChoice) ? words.nextInOrder : words.nextChoiceText)
          ) : (
            <>
              {say(one.isReserve ? words.reserve : companyMatchStanding(one))}
              {one.state === "intern_offered" && !one.isReserve && one.offerAnswerBy !== null && (
                <>
                  <br />
                  {say(words.offerUntil)} <Closing at={one.offerAnswerBy} />
                </>
              )}
            </>
          ),
        }))}
      />
    </section>
  );
}

/** This view is written down: when, who, whose data and which. It stands before the data. */
export function RecordNotice({ view, count }: { view: CandidatesView; count: number }) {
  const say = useSay();
  const { language, now, who } = usePageFacts();
  const items = view.items.map((item) => say(providedItemNames[item])).join(say({ en: ", ", ja: "・" }));
  return (
    <Notice kind="record">
      <p>
        <strong>{say(words.recordTitle)}</strong> {say(sayings.record({ at: sayInstant(now, language), who, count, items }))}
      </p>
    </Notice>
  );
}

/** Those whose data is closed to the company: the answer that stands, and no word about the person. */
export function ClosedCandidates({ candidates }: { candidates: readonly CandidateShown[] }) {
  const say = useSay();
  if (candidates.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="closed">
      <h2 id="closed">{say(words.closed)}</h2>
      <p className="soft">{say(words.closedText)}</p>
      <Table
        caption={say(words.closed)}
        columns={[{ label: say(words.candidates) }, { label: say(words.state) }, { label: say(words.reason) }]}
        rows={candidates.map((one) => ({
          key: one.id,
          cells: [
            say(sayings.number(one.placeInList)),
            say(companyMatchStanding(one)),
            one.declinedReason === "" ? (
              "–"
            ) : (
              <Fragment key="reason">
                {say(declineReasonsSaid[one.declinedReason as keyof typeof declineReasonsSaid])}
                {one.declinedNote !== "" && (
                  <p className="as-typed soft">
                    <bdi dir="auto">{one.declinedNote}</bdi>
                  </p>
                )}
              </Fragment>
            ),
          ],
        }))}
      />
    </section>
  );
}
