import { useSay } from "#app/ui/language.tsx";
import { OwnWords } from "#app/ui/score-sheet.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Instant } from "#app/ui/time.tsx";
import { Timeline } from "#app/ui/timeline.tsx";
import { Nobody } from "#app/ui/work-list.tsx";
import { ownNames } from "#app/ui/frame.tsx";
import { inquiryDeeds } from "#program/inquiries/messages.ts";
import { inquiryLabels } from "#program/inquiries/messages.ts";
import { senderKindNames } from "#program/inquiries/messages.ts";
import { topicNames } from "#program/inquiries/messages.ts";
import { countryName } from "#program/year/countries.ts";
import { inquiryDeskWords as words } from "./inquiry-words.ts";
import type { HistoryLine } from "#program/history/history.ts";
import type { InquiryAnswer } from "#program/inquiries/inquiry.ts";
import type { KeptInquiry } from "#program/inquiries/inquiry.ts";

type Names = ReadonlyMap<string, string>;

/** The whole inquiry as it was sent. */
export function InquiryFacts({ inquiry, names }: { inquiry: KeptInquiry; names: Names }) {
  const say = useSay();
  return (
    <>
      <SummaryList
        dense
        rows={[
          { question: say(inquiryLabels.name), answer: <bdi>{inquiry.name}</bdi> },
          { question: say(inquiryLabels.email), answer: <a href={`mailto:${inquiry.email}`}>{inquiry.email}</a> },
          { question: say(inquiryLabels.telephone), answer: inquiry.telephone },
          {
            question: say(inquiryLabels.country),
            answer: inquiry.countryOther || say(countryName(inquiry.country) ?? { en: inquiry.country, ja: inquiry.country }),
          },
          { question: say(words.sender), answer: say(senderKindNames[inquiry.senderKind]) },
          { question: say(inquiryLabels.topic), answer: say(topicNames[inquiry.topic]) },
          { question: say(words.language), answer: <span lang={inquiry.language}>{ownNames[inquiry.language]}</span> },
          { question: say(words.account), answer: say(inquiry.accountId === null ? words.notSignedIn : words.signedIn) },
          { question: say(words.received), answer: <Instant at={inquiry.receivedAt} /> },
          {
            question: say(words.inCharge),
            answer: inquiry.assignedTo === null ? <Nobody>{say(words.nobody)}</Nobody> : names.get(inquiry.assignedTo),
          },
        ]}
      />
      <section className="stack" aria-labelledby="details">
        <h2 id="details">{say(words.details)}</h2>
        <OwnWords text={inquiry.details} lang={inquiry.language} />
      </section>
    </>
  );
}

/** The letters that went out, oldest first. */
export function InquiryAnswers({ answers, names }: { answers: readonly InquiryAnswer[]; names: Names }) {
  const say = useSay();
  return (
    <section className="stack" aria-labelledby="answers">
      <h2 id="answers">{say(words.answers)}</h2>
      {answers.map((answer) => (
        <div key={answer.id} className="stack tight">
          <p className="small soft">
            <Instant at={answer.answeredAt} />, {names.get(answer.answeredBy)}
          </p>
          <OwnWords text={answer.body} />
        </div>
      ))}
    </section>
  );
}

/** Who did what when, newest first. */
export function InquiryHistory({ history, names }: { history: readonly HistoryLine[]; names: Names }) {
  const say = useSay();
  return (
    <section className="stack" aria-labelledby="history">
      <h2 id="history">{say(words.history)}</h2>
      <Timeline
        events={history.map((line) => ({
          key: String(line.id),
          when: <Instant at={line.at} bare />,
          what: (
            <p>
              {say(inquiryDeeds[line.what] ?? { en: line.what, ja: line.what })}
              {say({ en: " – ", ja: "　" })}
              <span className="soft">{(line.actorAccount !== null && names.get(line.actorAccount)) || say(words.somebody)}</span>
            </p>
          ),
        }))}
      />
    </section>
  );
}
