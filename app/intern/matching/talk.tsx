import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { TalkFacts } from "#app/parts/talk-facts.tsx";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { RadioField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { StateBar } from "#app/ui/state-bar.tsx";
import { Closing } from "#app/ui/time.tsx";
import { Instant } from "#app/ui/time.tsx";
import { InZone } from "#app/ui/time.tsx";
import { daysLeft } from "#app/ui/time.tsx";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { chooseTime } from "#program/matching/arrange-interview.server.ts";
import { refuseTimes } from "#program/matching/arrange-interview.server.ts";
import { chooseTimeForm } from "#program/matching/form.server.ts";
import { refuseTimesForm } from "#program/matching/form.server.ts";
import { matchingProblems } from "#program/matching/messages.ts";
import { showOwnInterview } from "#program/matching/show-interview.server.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { talkSayings as sayings } from "./talk-words.ts";
import { talkWords as words } from "./talk-words.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { Typed } from "#platform/typed.ts";
import type { CompanyInterview } from "#program/matching/company-interview.ts";
import type { Route } from "./+types/talk";

export async function loader({ params, context }: Route.LoaderArgs) {
  return await showOwnInterview(context.get(actContext), params.matchId);
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const typed = typedOf(await request.formData());
  const here = `/${params.language}/intern/company-interviews/${params.matchId}`;
  if (typedText(typed, "intent") === "refuse") {
    const read = readTyped(typed, refuseTimesForm);
    if (!read.ok) return unprocessable(read.problems, typed);
    const refused = await refuseTimes(act, params.matchId, read.value.note);
    return refused.ok ? seeOther(here) : unprocessable(refused.problems, typed);
  }
  const read = readTyped(typed, chooseTimeForm);
  if (!read.ok) return unprocessable(read.problems, typed);
  const chosen = await chooseTime(act, params.matchId, new Date(read.value.time));
  return chosen.ok ? seeOther(here) : unprocessable(chosen.problems, typed);
}

export default function TalkPage({ loaderData: talk, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const title = sayings.title(companySaid(talk));
  const labels = { time: say(words.time), note: say(words.note) };
  const { shown, lines } = shownProblems(actionData?.problems, matchingProblems, labels, language);
  const isOpen = talk.state === "proposed";
  return (
    <Page width="narrow">
      <title>{titleOf(pageTitle(title, language), language, lines.length > 0)}</title>
      <BackLink href={`/${language}/intern`}>{say(words.back)}</BackLink>
      <ErrorSummary problems={lines} />
      <PageHead title={say(title)} lead={isOpen ? say(words.lead) : undefined} />
      <div className="stack loose">
        <TalkState talk={talk} />
        <TalkFacts talk={talk} isOpen={isOpen} />
        {isOpen && <Answer talk={talk} typed={actionData?.typed ?? {}} shown={shown} />}
      </div>
    </Page>
  );
}

function TalkState({ talk }: { talk: CompanyInterview }) {
  const say = useSay();
  const { language, now } = usePageFacts();
  if (talk.state === "proposed" && talk.answerBy !== null) {
    const isLate = now >= talk.answerBy;
    return (
      <StateBar daysLeft={isLate ? undefined : daysLeft(now, talk.answerBy)} title={say(words.proposed)}>
        <p>
          {say(words.until)} <Closing at={talk.answerBy} />
          <noscript>
            <InZone at={talk.answerBy} reader={{ zone: "UTC", name: "UTC" }} />
          </noscript>
        </p>
      </StateBar>
    );
  }
  const state = words.states[talk.state];
  return (
    <StateBar title={say(state.title)}>
      <p>{say(state.text)}</p>
      {talk.state === "set" && (
        <p>
          <a href={`/${language}/intern/company-interviews/${talk.matchId}/calendar`}>{say(words.calendar)}</a>
        </p>
      )}
    </StateBar>
  );
}

/** The times to choose from, each in Japan's time and the reader's own; one press below, that none fits. */
function Answer({ talk, typed, shown }: { talk: CompanyInterview; typed: Typed; shown: Shown }) {
  const say = useSay();
  const { now } = usePageFacts();
  const isRefusing = typedText(typed, "intent") === "refuse";
  return (
    <>
      <form method="post" className="stack" noValidate>
        <RadioField
          name="time"
          label={say(words.time)}
          options={talk.times.map((time) => ({
            value: time.toISOString(),
            label: <Instant at={time} elsewhere />,
            disabled: time <= now,
            hint: time <= now ? say(words.past) : undefined,
          }))}
          value={typedText(typed, "time")}
          problem={shown.time}
          required
        />
        <Buttons>
          <Button name="intent" value="choose">
            {say(words.choose)}
          </Button>
        </Buttons>
      </form>
      <Disclosure summary={say(words.noneFits)} open={isRefusing}>
        <form method="post" className="stack" noValidate>
          <AreaField
            name="note"
            label={say(words.note)}
            hint={say(words.noteHint)}
            rows={3}
            value={isRefusing ? typedText(typed, "note") : ""}
            problem={shown.note}
            required
          />
          <Buttons>
            <Button kind="secondary" name="intent" value="refuse">
              {say(words.refuse)}
            </Button>
          </Buttons>
        </form>
      </Disclosure>
    </>
  );
}
