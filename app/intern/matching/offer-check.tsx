import { usePageFacts } from "#app/page-frame.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { CheckForm } from "#app/ui/check-form.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { DaySpan } from "#app/ui/time.tsx";
import { typedText } from "#platform/typed.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { offerDeclineReasonNames } from "#program/matching/messages.ts";
import { courseCalled } from "#program/year/messages.ts";
import { offerCheckWords as words } from "./offer-check-words.ts";
import { offerWords } from "./offer-words.ts";
import type { SummaryRow } from "#app/ui/summary-list.tsx";
import type { Said } from "#platform/language.ts";
import type { Typed } from "#platform/typed.ts";
import type { Offer } from "#program/matching/offer-records.server.ts";
import type { Course } from "#program/year/program-year.ts";

/** A yes before it binds: to whom, what is kept in reserve and in which order, what ends for good, and what follows. */
export function AgreeCheck(props: {
  offer: Offer;
  course: Course;
  kept: readonly Offer[];
  ended: readonly Offer[];
  hasCommittee: boolean;
  typed: Typed;
  deed: "agree" | "rank";
}) {
  const { offer, course, kept, ended, hasCommittee, typed, deed } = props;
  const say = useSay();
  return (
    <CheckPage
      title={words.agreeTitle}
      text={words.agreeText}
      typed={typed}
      deed={{ value: deed, label: say(words.agree) }}
      rows={[
        { question: say(words.agreeTo), answer: <OneOffer offer={offer} /> },
        { question: say(words.period), answer: <DaySpan from={course.period.startsOn} to={course.period.endsOn} /> },
        ...(kept.length === 0 ? [] : [{ question: say(words.kept), answer: <Several offers={kept} text={words.keptText} isOrdered /> }]),
        ...(ended.length === 0 ? [] : [{ question: say(words.ended), answer: <Several offers={ended} text={words.endedText} /> }]),
        { question: say(words.companies), answer: say(words.companiesText) },
        { question: say(words.next), answer: say(hasCommittee ? offerWords.nextCommittee : offerWords.nextOffice) },
        { question: say(words.mind), answer: say(words.mindText) },
      ]}
    />
  );
}

/** A no before it counts: what ends with it, what goes on, and what the company is told. `stays`: another offer of the course is open. */
export function DeclineCheck({ offer, stays, typed }: { offer: Offer; stays: boolean; typed: Typed }) {
  const say = useSay();
  const reason: Said | undefined = (offerDeclineReasonNames as Readonly<Record<string, Said>>)[typedText(typed, "reason")];
  const note = typedText(typed, "note");
  return (
    <CheckPage
      title={words.declineTitle}
      text={words.declineText}
      typed={typed}
      deed={{ value: "decline", label: say(words.decline) }}
      rows={[
        { question: say(words.declineThis), answer: <OneOffer offer={offer} /> },
        { question: say(words.course), answer: say(stays ? words.courseStays : words.courseEnds) },
        { question: say(words.company), answer: say(words.companyTold) },
        ...(reason === undefined ? [] : [{ question: say(words.reason), answer: say(reason) }]),
        ...(note === "" ? [] : [{ question: say(offerWords.note), answer: note, asTyped: true }]),
      ]}
    />
  );
}

function CheckPage(props: { title: Said; text: Said; rows: readonly SummaryRow[]; typed: Typed; deed: { value: string; label: string } }) {
  const say = useSay();
  const { language } = usePageFacts();
  const { intent: _, ...kept } = props.typed;
  return (
    <Page width="narrow">
      <title>{pageTitle(props.title, language)}</title>
      <PageHead title={say(props.title)} />
      <div className="stack loose">
        <Notice kind="caution" title={say(words.notYet)}>
          {say(props.text)}
        </Notice>
        <SummaryList rows={props.rows} />
        <CheckForm typed={kept} deed={props.deed} edit={say(words.back)} />
      </div>
    </Page>
  );
}

function OneOffer({ offer }: { offer: Offer }) {
  const say = useSay();
  return (
    <>
      <strong>{say(companySaid(offer))}</strong>
      <br />
      {say(courseCalled(offer.course))} · <bdi>{say(offer.positionCalled)}</bdi>
    </>
  );
}

function Several({ offers, text, isOrdered = false }: { offers: readonly Offer[]; text: Said; isOrdered?: boolean }) {
  const say = useSay();
  const List = isOrdered ? "ol" : "ul";
  return (
    <>
      <List>
        {offers.map((one) => (
          <li key={one.matchId}>
            <OneOffer offer={one} />
          </li>
        ))}
      </List>
      <p className="soft">{say(text)}</p>
    </>
  );
}
