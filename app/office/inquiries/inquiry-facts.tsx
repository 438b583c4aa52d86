import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { ownNames } from "#app/ui/frame.tsx";
import { usePageFacts } from "#app/page-frame.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { DayText } from "#app/ui/time.tsx";
import { Instant } from "#app/ui/time.tsx";
import { Timeline } from "#app/ui/timeline.tsx";
import { Late } from "#app/ui/work-list.tsx";
import { Nobody } from "#app/ui/work-list.tsx";
import { Called } from "#app/parts/called.tsx";
import { isWaiting } from "#program/inquiries/desk.ts";
import { inquiryDeeds } from "#program/inquiries/messages.ts";
import { inquiryLabels } from "#program/inquiries/messages.ts";
import { inquiryStateNames } from "#program/inquiries/messages.ts";
import { senderKindNames } from "#program/inquiries/messages.ts";
import { topicNames } from "#program/inquiries/messages.ts";
import { isLate } from "#program/inquiries/rules.ts";
import { countryName } from "#program/year/countries.ts";
import { inquiryDeskWords as words } from "./inquiry-words.ts";
import { matchNames } from "./inquiry-words.ts";
import type { Said } from "#platform/language.ts";
import type { HistoryLine } from "#program/history/history.ts";
import type { KeptInquiry } from "#program/inquiries/inquiry.ts";

/** Names of accounts by id. */
export type Names = ReadonlyMap<string, string>;

/** An application that may be the sender's, and why. */
export interface LikelyApplication {
  readonly id: string;
  readonly number: string | null;
  readonly fullName: string;
  readonly by: keyof typeof matchNames;
}

/** A company's application that may be the sender's, and why. */
export interface LikelyCompany {
  readonly id: string;
  readonly number: string | null;
  readonly called: Said;
  readonly by: keyof typeof matchNames;
}

/** Who wrote, about what, until when an answer is owed, and what else the office knows of them. */
export function InquiryFacts(props: {
  inquiry: KeptInquiry;
  names: Names;
  applications: readonly LikelyApplication[];
  companies: readonly LikelyCompany[];
  others: readonly KeptInquiry[];
  duplicates: readonly KeptInquiry[];
}) {
  const { inquiry, names } = props;
  const say = useSay();
  const language = useLanguage();
  const { now } = usePageFacts();
  const links = (inquiries: readonly KeptInquiry[]) => (
    <ul className="plain-list">
      {inquiries.map((one) => (
        <li key={one.id}>
          <a href={`/${language}/office/inquiries/${one.id}`}>{one.receipt}</a>{" "}
          <span className="soft">
            {say(topicNames[one.topic])} · {say(inquiryStateNames[one.state])} · <Instant at={one.receivedAt} bare />
          </span>
        </li>
      ))}
    </ul>
  );
  return (
    <SummaryList
      dense
      rows={[
        { question: say(inquiryLabels.name), answer: <bdi>{inquiry.name}</bdi> },
        { question: say(inquiryLabels.email), answer: <a href={`mailto:${inquiry.email}`}>{inquiry.email}</a> },
        { question: say(inquiryLabels.telephone), answer: inquiry.telephone || say(words.unknown) },
        {
          question: say(inquiryLabels.country),
          answer: countryOf(inquiry, say),
        },
        { question: say(words.sender), answer: say(senderKindNames[inquiry.senderKind]) },
        { question: say(inquiryLabels.topic), answer: say(topicNames[inquiry.topic]) },
        { question: say(words.language), answer: <span lang={inquiry.language}>{ownNames[inquiry.language]}</span> },
        { question: say(words.account), answer: say(inquiry.accountId === null ? words.notSignedIn : words.signedIn) },
        ...(props.applications.length === 0
          ? []
          : [
              {
                question: say(words.application),
                answer: (
                  <ul className="plain-list">
                    {props.applications.map((one) => (
                      <li key={one.id}>
                        <a href={`/${language}/office/applications/${one.id}`}>
                          {one.number ?? "–"} <bdi>{one.fullName}</bdi>
                        </a>{" "}
                        <span className="soft">{say(matchNames[one.by])}</span>
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]),
        ...(props.companies.length === 0
          ? []
          : [
              {
                question: say(words.company),
                answer: (
                  <ul className="plain-list">
                    {props.companies.map((one) => (
                      <li key={one.id}>
                        <a href={`/${language}/office/companies/${one.id}`}>
                          {one.number ?? "–"} <Called said={one.called} />
                        </a>{" "}
                        <span className="soft">{say(matchNames[one.by])}</span>
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]),
        ...(props.others.length === 0 ? [] : [{ question: say(words.others), answer: links(props.others) }]),
        ...(props.duplicates.length === 0 ? [] : [{ question: say(words.duplicates), answer: links(props.duplicates) }]),
        { question: say(words.received), answer: <Instant at={inquiry.receivedAt} /> },
        ...(isWaiting(inquiry)
          ? [
              {
                question: say(words.dueOn),
                answer: isLate(inquiry, now) ? (
                  <Late>
                    <DayText day={inquiry.dueOn} /> {say(words.lateWord)}
                  </Late>
                ) : (
                  <DayText day={inquiry.dueOn} />
                ),
              },
            ]
          : []),
        {
          question: say(words.inCharge),
          answer: inquiry.assignedTo === null ? <Nobody>{say(words.nobody)}</Nobody> : names.get(inquiry.assignedTo),
        },
      ]}
    />
  );
}

/** The sender's country in words; who wrote by mail named none. */
export function countryOf({ country, countryOther }: KeptInquiry, say: (said: Said) => string): string {
  if (country === "") return say(words.unknown);
  return countryOther || say(countryName(country) ?? { en: country, ja: country });
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
