import { ButtonLink, Buttons } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { useLanguage, useSay } from "#app/ui/language.tsx";
import { BackLink, Page, PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { eligibilityWords as words } from "./eligibility-words.ts";
import { Reasons } from "./reasons.tsx";
import { Verdicts } from "./verdicts.tsx";
import type { Said } from "#platform/language.ts";
import type { ComponentProps } from "react";

/** What the checker answers, to whomever: the sum in one line, each course in one line, what next; behind it why, and the answers to change. */
export interface ResultPageProps {
  /** Where the answers are asked again: the page of the sealed answers. */
  readonly here: string;
  /** Where the checker begins anew. */
  readonly again: string;
  readonly sum: Said;
  readonly verdicts: ComponentProps<typeof Verdicts>;
  readonly next: NextStep;
  readonly byCourse: ComponentProps<typeof Reasons>["byCourse"];
  /** Every question with its answer in words, in the order of asking. */
  readonly answers: readonly { readonly name: string; readonly question: string; readonly answer: string }[];
}

/** The next step: to an application, or to the calendar or the office with what to know before. */
export type NextStep =
  | { readonly to: "application"; readonly label: Said; readonly sealed: string }
  | { readonly to: "calendar" | "inquiry"; readonly text: Said };

export function ResultPage({ here, again, sum, verdicts, next, byCourse, answers }: ResultPageProps) {
  const say = useSay();
  return (
    <Page>
      <BackLink href={`${here}?ask=${answers.at(-1)?.name}`}>{say(words.back)}</BackLink>
      <PageHead title={say(sum)} />
      <div className="stack loose">
        <section className="stack tight" aria-labelledby="courses">
          <h2 id="courses" className="unseen">
            {say(words.courses)}
          </h2>
          <Verdicts {...verdicts} />
          <p className="small soft measure">{say(words.noDecision)}</p>
        </section>
        <section className="stack" aria-labelledby="next">
          <h2 id="next">{say(words.nextStep)}</h2>
          <Next next={next} />
        </section>
        <section className="stack tight" aria-labelledby="why">
          <h2 id="why">{say(words.why)}</h2>
          <Reasons byCourse={byCourse} />
        </section>
        <section className="stack tight" aria-labelledby="answers">
          <h2 id="answers">{say(words.yourAnswers)}</h2>
          <Disclosure summary={say(words.seeAndChange)} open={next.to !== "application"}>
            <SummaryList rows={answers.map(({ name, question, answer }) => ({ question, answer, changeHref: `${here}?ask=${name}` }))} />
          </Disclosure>
          <p className="small soft measure">{say(words.notKept)}</p>
          <p>
            <a href={again}>{say(words.again)}</a>
          </p>
        </section>
      </div>
    </Page>
  );
}

function Next({ next }: { next: NextStep }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      <p className="measure">{say(next.to === "application" ? words.applyText : next.text)}</p>
      <Buttons>
        {next.to === "application" ? (
          <ButtonLink href={`/${language}/start/answers/${next.sealed}`} arrow>
            {say(next.label)}
          </ButtonLink>
        ) : (
          <ButtonLink kind="secondary" href={`/${language}/${next.to}`}>
            {say(next.to === "calendar" ? words.calendar : words.ask)}
          </ButtonLink>
        )}
      </Buttons>
    </>
  );
}
