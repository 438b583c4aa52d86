import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { TalkFacts } from "#app/parts/talk-facts.tsx";
import { timesLabels } from "#app/parts/times-fields.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { useSay } from "#app/ui/language.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { StateBar } from "#app/ui/state-bar.tsx";
import { Closing } from "#app/ui/time.tsx";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { recordCompanyInterview } from "#program/matching/answer-candidates.server.ts";
import { leaveTimesToOffice } from "#program/matching/arrange-interview.server.ts";
import { proposeTimes } from "#program/matching/arrange-interview.server.ts";
import { recordMissed } from "#program/matching/arrange-interview.server.ts";
import { missedForm } from "#program/matching/form.server.ts";
import { readTimes } from "#program/matching/form.server.ts";
import { matchingProblems } from "#program/matching/messages.ts";
import { showTalkAlone } from "#program/matching/show-interview.server.ts";
import { showTalk } from "#program/matching/show-interview.server.ts";
import { LocalHours } from "./local-hours.tsx";
import { localTime } from "./local-hours.tsx";
import { candidateSayings } from "./candidate-words.ts";
import { TalkForms } from "./talk-forms.tsx";
import { talkSayings } from "./talk-words.ts";
import { talkWords as words } from "./talk-words.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Typed } from "#platform/typed.ts";
import type { CompanyInterview } from "#program/matching/company-interview.ts";
import type { Route } from "./+types/talk";

export async function loader({ params, context }: Route.LoaderArgs) {
  return await showTalk(context.get(actContext), params.matchId);
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const typed = typedOf(await request.formData());
  await showTalkAlone(act, params.matchId); // Another company's talk is not there, whatever was sent.
  const done = await deed(act, params.matchId, typed);
  return done.ok ? seeOther(`/${params.language}/company/interviews/${params.matchId}`) : unprocessable(done.problems, typed);
}

async function deed(act: Act, matchId: string, typed: Typed) {
  const intent = typedText(typed, "intent");
  if (intent === "leave") return await leaveTimesToOffice(act, matchId);
  if (intent === "held") return await recordCompanyInterview(act, matchId);
  if (intent === "missed") {
    const read = readTyped(typed, missedForm);
    return read.ok ? await recordMissed(act, matchId, read.value.resultNote) : read;
  }
  const read = readTimes(typed);
  return read.ok ? await proposeTimes(act, matchId, read.value) : read;
}

export default function TalkPage({ loaderData: { talk, candidate, person, answerBy }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const mayPropose = talk.state !== "held" && talk.state !== "called_off";
  const calledOf = (place: number, name: string | undefined) =>
    say(name === undefined ? candidateSayings.number(place) : candidateSayings.called(place, name));
  const { shown, lines } = shownProblems(actionData?.problems, matchingProblems, timesLabels(say), language);
  return (
    <Page width="narrow">
      <title>{titleOf(pageTitle(words.title, language), language, lines.length > 0)}</title>
      <BackLink href={`/${language}/company/candidates/${candidate.recommendationId}`}>{say(words.back)}</BackLink>
      <ErrorSummary problems={lines} />
      <PageHead title={say(words.title)} over={[calledOf(candidate.placeInList, person?.name), say(talk.positionCalled)].join(" · ")} />
      <div className="stack loose">
        <TalkState talk={talk} />
        <TalkFacts
          talk={talk}
          isOpen={false}
          person={person?.name}
          beside={(at) => (person === null ? null : localTime(person.residence, at, language))}
        />
        {mayPropose && answerBy !== null && <p className="soft">{say(talkSayings.afterAnswerDay(answerBy))}</p>}
        {mayPropose && person !== null && <LocalHours residence={person.residence} />}
        <TalkForms talk={talk} typed={actionData?.typed ?? {}} shown={shown} />
      </div>
    </Page>
  );
}

/** How the talk stands, and whose turn it is. */
function TalkState({ talk }: { talk: CompanyInterview }) {
  const say = useSay();
  const { language } = usePageFacts();
  switch (talk.state) {
    case "to_arrange": {
      const isOffice = talk.arrangedBy === "office";
      return (
        <StateBar title={say(isOffice ? words.withOffice : words.toArrange)}>
          <p>{say(isOffice ? words.withOfficeText : words.toArrangeText)}</p>
        </StateBar>
      );
    }
    case "proposed":
      return (
        <StateBar title={say(words.proposed)}>
          {talk.answerBy !== null && (
            <p>
              {say(words.proposedText)} <Closing at={talk.answerBy} />
            </p>
          )}
        </StateBar>
      );
    case "none_fits":
      return (
        <StateBar title={say(words.noneFits)}>
          <p>{say(words.theirWords)}</p>
          <blockquote className="as-typed">
            <bdi dir="auto">{talk.personNote}</bdi>
          </blockquote>
        </StateBar>
      );
    case "set":
      return (
        <StateBar title={say(words.set)}>
          <p>
            <a href={`/${language}/company/interviews/${talk.matchId}/calendar`}>{say(words.calendar)}</a>
          </p>
        </StateBar>
      );
    case "held":
      return (
        <StateBar title={say(words.held)}>
          <p>{say(words.heldText)}</p>
        </StateBar>
      );
    case "missed":
      return (
        <StateBar title={say(words.missed)}>
          <p>{say(words.missedText)}</p>
        </StateBar>
      );
    case "called_off":
      return <StateBar title={say(words.calledOff)} />;
  }
}
