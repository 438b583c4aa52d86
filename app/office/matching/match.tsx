import { positionSaid } from "#program/host-companies/position-said.ts";
import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Instant } from "#app/ui/time.tsx";
import { Timeline } from "#app/ui/timeline.tsx";
import { Reader } from "#app/ui/score-sheet.tsx";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { isId } from "#platform/ids.ts";
import { refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { typedText } from "#platform/typed.ts";
import { courseCalled } from "#program/year/messages.ts";
import { extendForm } from "#program/matching/form.server.ts";
import { readTimes } from "#program/matching/form.server.ts";
import { extendAnswer } from "#program/matching/extend-answer.server.ts";
import { proposeTimes } from "#program/matching/arrange-interview.server.ts";
import { offerNextChoice } from "#program/matching/offer-next-choice.server.ts";
import { offerReserve } from "#program/matching/offer-reserve.server.ts";
import { timesLabels } from "#app/parts/times-fields.tsx";
import { Dotted } from "#app/parts/called.tsx";
import { returnForm } from "#program/matching/form.server.ts";
import { versionForm } from "#program/matching/form.server.ts";
import { lapseMatch } from "#program/matching/lapse-match.server.ts";
import { leftByThemselves } from "#program/match-changes/match-change.ts";
import { listPlacesLeft } from "#program/match-changes/places-left.server.ts";
import { showMatch } from "#program/matching/list-matches.server.ts";
import { matchingDeeds } from "#program/matching/messages.ts";
import { matchingProblems } from "#program/matching/messages.ts";
import { matchStanding } from "#program/matching/messages.ts";
import { returnToPool } from "#program/matching/return-to-pool.server.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { MatchDeeds } from "./match-deeds.tsx";
import { MatchFacts } from "./match-facts.tsx";
import { MatchReasons } from "./match-facts.tsx";
import { matchingSayings as sayings } from "./matching-words.ts";
import { matchingWords as words } from "./matching-words.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Typed } from "#platform/typed.ts";
import type { Route } from "./+types/match";

export async function loader({ params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const view = await showMatch(act, params.matchId);
  const isLeft = leftByThemselves(view.match) && (await listPlacesLeft(act)).some(({ match }) => match.id === view.match.id);
  return { ...view, isLeft };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const typed = typedOf(await request.formData());
  const matchId = found(isId(params.matchId) ? params.matchId : null, "match");
  const done = await deed(context.get(actContext), matchId, typed);
  return done.ok ? seeOther(`/${params.language}/office/matches/${matchId}`) : unprocessable(done.problems, typed);
}

/** The one deed that the form asks for. */
async function deed(act: Act, matchId: string, typed: Typed) {
  const intent = typedText(typed, "intent");
  if (intent === "return") {
    const read = readTyped(typed, returnForm);
    return read.ok ? await returnToPool(act, matchId, read.value.returnReason) : read;
  }
  if (intent === "extend") {
    const read = readTyped(typed, extendForm);
    if (!read.ok) return read;
    return await extendAnswer(act, matchId, { ...read.value, reason: read.value.extendReason });
  }
  if (intent === "propose") {
    const read = readTimes(typed);
    return read.ok ? await proposeTimes(act, matchId, read.value) : read;
  }
  const read = readTyped(typed, versionForm);
  if (!read.ok) return read;
  if (intent === "next-choice") return await offerNextChoice(act, matchId, read.value.version);
  if (intent === "reserve") return await offerReserve(act, matchId, read.value.version);
  if (intent === "lapse") return await lapseMatch(act, matchId, read.value.version);
  // Only a press that says what it does does anything.
  return refused({ code: "state-forbids" as const, field: null });
}

export default function MatchPage({ loaderData: view, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const { match, person, position, history, names } = view;
  const labels = {
    ...timesLabels(say),
    lastDay: say(words.lastDay),
    returnReason: say(words.returnWhy),
  };
  const { shown, lines } = shownProblems(actionData?.problems, matchingProblems, labels, language);
  return (
    <Page width="wide">
      <title>{titleOf(pageTitle(sayings.matchTitle(person.number), language), language, lines.length > 0)}</title>
      <Crumbs steps={[{ label: say(words.matches), href: `/${language}/office/matches` }, { label: person.number }]} />
      <ErrorSummary problems={lines} />
      <PageHead
        title={<bdi>{person.name}</bdi>}
        over={<Dotted parts={[person.number, say(courseCalled(match.course)), companySaid(position), positionSaid(position, "title")]} />}
        after={<Tag kind={match.state === "confirmed" ? "done" : "neutral"}>{say(matchStanding(match))}</Tag>}
        beside={
          <ButtonLink kind="secondary" small href={`/${language}/office/applications/${match.applicationId}`}>
            {say(words.wholeApplication)}
          </ButtonLink>
        }
      />
      <Reader sheet={<MatchDeeds view={view} isLeft={view.isLeft} typed={actionData?.typed ?? {}} shown={shown} />}>
        <div className="stack loose">
          <MatchFacts view={view} />
          <MatchReasons view={view} />
          <section className="stack" aria-labelledby="history">
            <h2 id="history">{say(words.history)}</h2>
            <Timeline
              events={history.map((line) => ({
                key: String(line.id),
                when: <Instant at={line.at} bare />,
                what: [say(matchingDeeds[line.what] ?? { en: line.what, ja: line.what }), names.get(line.actorAccount ?? "") ?? ""]
                  .filter(Boolean)
                  .join(" · "),
              }))}
            />
          </section>
        </div>
      </Reader>
    </Page>
  );
}
