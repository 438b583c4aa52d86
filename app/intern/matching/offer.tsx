import { data } from "react-router";
import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { useSay } from "#app/ui/language.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { StateBar } from "#app/ui/state-bar.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Closing } from "#app/ui/time.tsx";
import { InZone } from "#app/ui/time.tsx";
import { daysLeft } from "#app/ui/time.tsx";
import { Instant } from "#app/ui/time.tsx";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { agreeToOffer } from "#program/matching/answer-offer.server.ts";
import { declineOffer } from "#program/matching/answer-offer.server.ts";
import { agreeForm } from "#program/matching/form.server.ts";
import { declineOfferForm } from "#program/matching/form.server.ts";
import { matchingProblems } from "#program/matching/messages.ts";
import { offerStanding } from "#program/matching/messages.ts";
import { offerStates } from "#program/matching/messages.ts";
import { showOffer } from "#program/matching/show-offer.server.ts";
import { courseCalled } from "#program/year/messages.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { ownClock } from "#app/intern/own-clock.ts";
import { AgreeCheck } from "./offer-check.tsx";
import { DeclineCheck } from "./offer-check.tsx";
import { AfterYes } from "./offers-answered.tsx";
import { AnswerForms } from "./offer-answer.tsx";
import { OfferFacts } from "./offer-facts.tsx";
import { endedTold } from "./offer-words.ts";
import { offersWords as others } from "./offer-words.ts";
import { offerSayings as sayings } from "./offer-words.ts";
import { offerWords as words } from "./offer-words.ts";
import type { OfferView } from "#program/matching/show-offer.server.ts";
import type { Route } from "./+types/offer";

export async function loader({ params, context }: Route.LoaderArgs) {
  return await showOffer(context.get(actContext), params.matchId);
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const typed = typedOf(await request.formData());
  const here = `/${params.language}/intern/offers/${params.matchId}`;
  const intent = typedText(typed, "intent");
  if (intent === "edit") return data({ check: "", problems: [], typed });
  if (intent === "decline" || intent === "check-decline") {
    const read = readTyped(typed, declineOfferForm);
    if (!read.ok) return unprocessable(read.problems, typed);
    if (intent === "check-decline") return data({ check: intent, problems: [], typed });
    const declined = await declineOffer(act, params.matchId, read.value.reason, read.value.note);
    return declined.ok ? seeOther(here) : unprocessable(declined.problems, typed);
  }
  const read = readTyped(typed, agreeForm);
  if (!read.ok) return unprocessable(read.problems, typed);
  if (intent === "check-agree") return data({ check: intent, problems: [], typed });
  // Other offers end with the yes only where the person says so; kept ones stand in the order of their days.
  const others = read.value.others === "keep" ? (await showOffer(act, params.matchId)).others : [];
  const reserves = others.map((one) => one.matchId);
  const agreed = await agreeToOffer(act, params.matchId, read.value.termsVersion, reserves);
  return agreed.ok ? seeOther(here) : unprocessable(agreed.problems, typed);
}

export default function OfferPage({ loaderData: view, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const { offer } = view;
  const company = companySaid(offer);
  const labels = {
    offer: say(words.offer),
    read: say(words.readLabel),
    reason: say(words.why),
    note: say(words.note),
    others: say(words.others),
  };
  const { shown, lines } = shownProblems(actionData?.problems, matchingProblems, labels, language);
  const isOpen = offer.state === "intern_offered";
  const typed = actionData?.typed ?? {};
  const check = actionData !== undefined && "check" in actionData && isOpen ? actionData.check : "";
  if (check === "check-decline")
    return <DeclineCheck offer={offer} stays={view.others.some((one) => one.course === offer.course)} typed={typed} />;
  if (check === "check-agree" && !offer.isReserve) {
    const keeps = typedText(typed, "others") !== "end" && typedText(typed, "others") !== "";
    return (
      <AgreeCheck
        offer={offer}
        course={view.course}
        kept={keeps ? view.others : []}
        ended={keeps ? [] : view.others}
        hasCommittee={view.hasCommittee}
        typed={typed}
        deed="agree"
      />
    );
  }
  const title = isOpen ? sayings.title(company) : sayings.titleAfter(company);
  return (
    <Page width="narrow">
      <title>{titleOf(pageTitle(title, language), language, lines.length > 0)}</title>
      <BackLink href={`/${language}/intern`}>{say(words.back)}</BackLink>
      <ErrorSummary problems={lines} />
      <PageHead title={say(title)} over={say(courseCalled(offer.course))} />
      <div className="stack loose" id="offer">
        <OfferState view={view} />
        {isOpen && !offer.isReserve && view.others.length > 0 && (
          <Notice title={say(words.severalTitle)}>
            <p>{say(words.severalText)}</p>
            <p>
              <a href={`/${language}/intern/offers`}>{say(words.several)}</a>
            </p>
          </Notice>
        )}
        <OfferFacts view={view} />
        {isOpen && <AnswerForms view={view} typed={typed} shown={shown} />}
      </div>
    </Page>
  );
}

/** The state above everything: days left with the end in Japan's time and the reader's own, or what follows the answer. */
function OfferState({ view: { offer, course, courseState, hasCommittee, residence } }: { view: OfferView }) {
  const say = useSay();
  const { now } = usePageFacts();
  const { language } = usePageFacts();
  if (offer.isReserve && offer.state === "intern_offered") {
    return (
      <StateBar title={say(words.reserve)}>
        <p>{say(words.reserveText)}</p>
      </StateBar>
    );
  }
  const told = endedTold(offer);
  if (told !== null) {
    return (
      <StateBar title={say(offerStanding(offer))}>
        <p>{say(told)}</p>
        {offer.state === "intern_declined" && courseState === "declined" && <p>{say(words.courseEnded)}</p>}
        <p>
          {offer.state === "intern_lapsed" && <a href={`/${language}/inquiry`}>{say(words.ask)}</a>}
          {offer.state !== "intern_lapsed" && <a href={`/${language}/intern/offers`}>{say(others.all)}</a>}
        </p>
      </StateBar>
    );
  }
  if (offer.state === "intern_offered" && offer.answerBy !== null) {
    const isLate = now >= offer.answerBy;
    return (
      <StateBar daysLeft={isLate ? undefined : daysLeft(now, offer.answerBy)} title={say(isLate ? words.late : words.yourAnswer)}>
        <p>
          {say(words.until)} <Closing at={offer.answerBy} />
          <noscript>
            <InZone at={offer.answerBy} reader={ownClock(residence, offer.answerBy, say)} />
          </noscript>
        </p>
        <p className="soft">{say(isLate ? words.lateText : words.nothingFixed)}</p>
      </StateBar>
    );
  }
  return (
    <StateBar title={say(offerStates[offer.state])}>
      <AfterYes offer={offer} course={course} hasCommittee={hasCommittee} />
      {offer.internAgreedAt !== null && (
        <SummaryList
          dense
          rows={[
            { question: say(words.agreedAt), answer: <Instant at={offer.internAgreedAt} /> },
            { question: say(words.termsVersion), answer: offer.termsVersion },
          ]}
        />
      )}
    </StateBar>
  );
}
