import { useSay } from "#app/ui/language.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Instant } from "#app/ui/time.tsx";
import { courseCalled } from "#program/year/messages.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { talkWords as words } from "./talk-words.ts";
import type { CompanyInterview } from "#program/matching/company-interview.ts";

interface TalkFactsProps {
  readonly talk: CompanyInterview;
  /** The times stand in a form already. */
  readonly isOpen: boolean;
  /** For the company: the candidate's name while it is open to it, and the same moment where they live. */
  readonly person?: string;
  readonly beside?: (at: Date) => string | null;
}

/** What both sides know of a talk: with whom, about what, when, for how long and where. Hours for the person also in their own time. */
export function TalkFacts({ talk, isOpen, person, beside }: TalkFactsProps) {
  const say = useSay();
  const moment = (at: Date) => {
    const there = beside?.(at) ?? null;
    return (
      <>
        <Instant at={at} elsewhere={beside === undefined} />
        {there !== null && (
          <>
            <br />
            <span className="soft">{there}</span>
          </>
        )}
      </>
    );
  };
  return (
    <SummaryList
      rows={[
        ...(person === undefined ? [] : [{ question: say(words.candidate), answer: <bdi>{person}</bdi> }]),
        { question: say(words.company), answer: say(companySaid(talk)) },
        { question: say(words.work), answer: <bdi>{say(talk.positionCalled)}</bdi> },
        { question: say(words.course), answer: say(courseCalled(talk.course)) },
        ...(talk.chosen !== null ? [{ question: say(words.when), answer: moment(talk.chosen) }] : []),
        ...(talk.chosen === null && !isOpen && talk.times.length > 0
          ? [
              {
                question: say(words.proposed),
                answer: (
                  <ul className="plain-list">
                    {talk.times.map((time) => (
                      <li key={time.getTime()}>{moment(time)}</li>
                    ))}
                  </ul>
                ),
              },
            ]
          : []),
        ...(talk.times.length > 0
          ? [
              {
                question: say(words.length),
                answer: say({ en: `about ${talk.minutes} minutes`, ja: `${talk.minutes}分ほど` }),
              },
            ]
          : []),
        ...(talk.place === "" ? [] : [{ question: say(words.place), answer: <Place text={talk.place} /> }]),
      ]}
    />
  );
}

/** A link can be pressed, an address is read; whatever was typed is text. */
function Place({ text }: { text: string }) {
  return /^https:\/\/\S+$/.test(text) ? (
    <a href={text} rel="noreferrer">
      {text}
    </a>
  ) : (
    <bdi dir="auto">{text}</bdi>
  );
}
