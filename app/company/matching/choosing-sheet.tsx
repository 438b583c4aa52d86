import { usePageFacts } from "#app/page-frame.tsx";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { Problem } from "#app/ui/field-frame.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Decision } from "#app/ui/reason-sheet.tsx";
import { ReasonSheet } from "#app/ui/reason-sheet.tsx";
import { Closing } from "#app/ui/time.tsx";
import { typedText } from "#platform/typed.ts";
import { declineReasons } from "#program/matching/match.ts";
import { companyMatchStanding } from "#program/matching/messages.ts";
import { companyMatchStates } from "#program/matching/messages.ts";
import { declineReasonNames } from "#program/matching/messages.ts";
import { isNextChoice } from "#program/matching/rules.ts";
import { waitsForCompany } from "#program/matching/states.ts";
import { candidateFacts } from "./candidate-facts.tsx";
import { candidateSayings as sayings } from "./candidate-words.ts";
import { candidateWords as words } from "./candidate-words.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { SheetCell } from "#app/ui/reason-sheet.tsx";
import type { Said } from "#platform/language.ts";
import type { Typed } from "#platform/typed.ts";
import type { Reason } from "#program/matching/reasons.ts";
import type { CandidatesView } from "#program/matching/show-candidates.server.ts";
import type { CandidateShown } from "#program/matching/show-candidates.server.ts";

interface SheetProps {
  readonly view: CandidatesView;
  /** Those whose data is open to the company. */
  readonly candidates: readonly CandidateShown[];
  readonly typed: Typed;
  readonly problems: Shown;
  readonly mayAnswer: boolean;
  /** An answer is still owed; else the answers given may be changed, and nothing asks for it. */
  readonly isOwed: boolean;
}

/** The candidates beside each other against what was asked for, with the answer as the last row. */
export function ChoosingSheet({ view, candidates, typed, problems, mayAnswer, isOwed }: SheetProps) {
  const say = useSay();
  const { language } = usePageFacts();
  // An order is asked for where there are more people to choose among than places.
  const choosable = candidates.filter((one) => waitsForCompany.includes(one.state)).length;
  const ranks = choosable > 1 && choosable > view.seatsFree ? candidates.length : 0;
  const answers = candidates.map((one) => ({
    text: <AnswerCell key={one.id} one={one} view={view} ranks={ranks} typed={typed} problems={problems} />,
  }));
  return (
    <form method="post" action={`/${language}/company/candidates/${view.recommendation.id}`} className="choosing-box" noValidate>
      <ReasonSheet
        label={say(sayings.title(candidates.length))}
        columns={candidates.map((one) => ({
          key: one.id,
          number: `${say(sayings.number(one.placeInList))} · ${one.person!.number}`,
          name: one.person!.name,
          second: one.person!.otherName || undefined,
        }))}
        parts={[
          { key: "facts", rows: candidateFacts(candidates, view.recommendation.id, say) },
          { key: "stated", title: say(words.stated), rows: reasonRows(candidates, "stated", say) },
          { key: "wished", title: say(words.wishes), rows: reasonRows(candidates, "wished", say) },
          {
            key: "answer",
            title: say(words.yourAnswer),
            isAnswer: true,
            rows: [{ label: say(words.answer), note: mayAnswer ? say(words.checkFirst) : undefined, cells: answers }],
          },
        ]}
      />
      {mayAnswer && (
        <div className="answer-end stack loose">
          {ranks > 0 && (
            <section className="stack tight" aria-labelledby="order">
              <h3 id="order">{say(words.orderTitle)}</h3>
              <ul>
                {sayings.order(view.seatsFree).map((point) => (
                  <li key={point.en}>{say(point)}</li>
                ))}
              </ul>
            </section>
          )}
          {view.mustInterview && <p className="soft">{say(words.mustInterview)}</p>}
          <Buttons>
            <Button kind={isOwed ? "filled" : "secondary"} name="intent" value="check">
              {say(words.check)}
            </Button>
          </Buttons>
          <Disclosure summary={say(words.none3)}>
            <p>{say(words.none3Text)}</p>
          </Disclosure>
        </div>
      )}
    </form>
  );
}

/** The rows of one group of reasons; every candidate of a position has the same ones, in the same order. */
function reasonRows(candidates: readonly CandidateShown[], group: "stated" | "wished", say: (said: Said) => string) {
  const first: readonly Reason[] = candidates[0]?.reasons?.[group] ?? [];
  return first.map((row, index) => ({
    label: say(row.label),
    note: row.note === undefined ? undefined : say(row.note),
    cells: candidates.map((one): SheetCell => {
      const reason = one.reasons![group][index]!;
      return { mark: reason.mark, text: say(reason.text) };
    }),
  }));
}

function AnswerCell({
  one,
  view: { mustInterview, seatsFree },
  ranks,
  typed,
  problems,
}: {
  one: CandidateShown;
  view: CandidatesView;
  /** Numbers of an order that can be given; 0: none is asked for. */
  ranks: number;
  typed: Typed;
  problems: Shown;
}) {
  const say = useSay();
  const { language } = usePageFacts();
  const field = `answer-${one.id}`;
  const problem = problems[field];
  if (!waitsForCompany.includes(one.state))
    return (
      <div id={field} className={problem === undefined ? undefined : "field wrong"}>
        <Problem id={field} name={field} problem={problem} />
        <AnswerSoFar one={one} />
      </div>
    );
  const isElsewhere = one.courseState !== "recommended" && one.courseState !== "offered";
  const offered = optionsFor(one, mustInterview, isElsewhere).map((value) => ({ value, label: say(words[value]) }));
  return (
    <div id={field} className={problem === undefined ? undefined : "field wrong"}>
      {one.state === "interview_requested" && (
        <p>
          {say(companyMatchStates.interview_requested)}
          <br />
          <a href={`/${language}/company/interviews/${one.id}`}>
            {say(words.arrange)}
            <span className="unseen">{say(sayings.resumeOf(one.person!.name))}</span>
          </a>
        </p>
      )}
      {isElsewhere && <p className="soft">{say(words.elsewhere)}</p>}
      {!isElsewhere && isNextChoice(one) && (
        <p>
          <strong>{say(sayings.nextChoice(one.hostRank!))}</strong>
          <br />
          <span className="soft">{say(seatsFree > 0 ? words.nextChoiceFree : words.nextChoiceText)}</span>
        </p>
      )}
      <Problem id={field} name={field} problem={problem} />
      <Decision
        name={field}
        legend={say(sayings.answerOf(one.person!.name))}
        options={offered}
        value={typedText(typed, field) || (isNextChoice(one) ? "choose" : null)}
        first={
          ranks === 0 || !offered.some(({ value }) => value === "choose") ? undefined : (
            <SelectField
              name={`rank-${one.id}`}
              label={say(words.rank)}
              options={Array.from({ length: ranks }, (_, index) => ({ value: String(index + 1), label: say(sayings.rank(index + 1)) }))}
              value={typedText(typed, `rank-${one.id}`) || (one.hostRank === null ? "" : String(one.hostRank))}
              problem={problems[`rank-${one.id}`]}
              width="full"
            />
          )
        }
        reason={
          <>
            <SelectField
              name={`reason-${one.id}`}
              label={say(words.reason)}
              hint={say(words.reasonHint)}
              options={declineReasons.map((value) => ({ value, label: say(declineReasonNames[value]) }))}
              value={typedText(typed, `reason-${one.id}`)}
              problem={problems[`reason-${one.id}`]}
              width="full"
              required
            />
            <TextField
              name={`note-${one.id}`}
              label={say(words.note)}
              value={typedText(typed, `note-${one.id}`)}
              problem={problems[`note-${one.id}`]}
            />
          </>
        }
      />
    </div>
  );
}

/** What may be answered now: an interview that was asked for is recorded before anything is decided. */
function optionsFor(
  one: CandidateShown,
  mustInterview: boolean,
  isElsewhere: boolean,
): ("choose" | "interview" | "interviewed" | "decline")[] {
  if (isElsewhere) return ["decline"];
  if (one.state === "interview_requested") return ["interviewed", "decline"];
  if (one.state === "interviewed") return ["choose", "decline"];
  return mustInterview ? ["interview", "decline"] : ["choose", "interview", "decline"];
}

/** The answer that stands, and until when the person answers. */
function AnswerSoFar({ one }: { one: CandidateShown }) {
  const say = useSay();
  return (
    <>
      <strong>{say(one.isReserve ? words.reserve : companyMatchStanding(one))}</strong>
      {one.isReserve && <p className="soft">{say(words.reserveText)}</p>}
      {one.state === "intern_offered" && !one.isReserve && one.offerAnswerBy !== null && (
        <p className="soft">
          {say(words.offerUntil)} <Closing at={one.offerAnswerBy} />
        </p>
      )}
    </>
  );
}
