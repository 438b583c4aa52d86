import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { Called } from "#app/parts/called.tsx";
import { Dotted } from "#app/parts/called.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { titlesJoined } from "#app/parts/page-title.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Instant } from "#app/ui/time.tsx";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { isId } from "#platform/ids.ts";
import { found } from "#platform/refusals.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { positionSaid } from "#program/host-companies/position-said.ts";
import { confirmMatch } from "#program/matching/confirm-match.server.ts";
import { versionForm } from "#program/matching/form.server.ts";
import { showConfirmation } from "#program/matching/list-matches.server.ts";
import { matchingProblems } from "#program/matching/messages.ts";
import { courseCalled } from "#program/year/messages.ts";
import { matchingSayings as sayings } from "./matching-words.ts";
import { matchingWords as words } from "./matching-words.ts";
import type { ConfirmationView } from "#program/matching/list-matches.server.ts";
import type { Route } from "./+types/match-confirmation";

export async function loader({ params, context }: Route.LoaderArgs) {
  return await showConfirmation(context.get(actContext), params.matchId);
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const typed = typedOf(await request.formData());
  const matchId = found(isId(params.matchId) ? params.matchId : null, "match");
  const read = readTyped(typed, versionForm);
  if (!read.ok) return unprocessable(read.problems, typed);
  const confirmed = await confirmMatch(context.get(actContext), matchId, read.value.version);
  return confirmed.ok ? seeOther(`/${params.language}/office/matches/${matchId}`) : unprocessable(confirmed.problems, typed);
}

/** What the confirmation of a match does, before it is done; afterwards that it was done, by whom and when. */
export default function MatchConfirmationPage({ loaderData: view, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const { match, person, position } = view;
  const { lines } = shownProblems(actionData?.problems, matchingProblems, {}, language);
  const isDone = match.state === "confirmed" && match.confirmedAt !== null;
  const matchPath = `/${language}/office/matches/${match.id}`;
  const title = isDone ? words.isConfirmed : words.confirmTitle;
  return (
    <Page>
      <title>{titleOf(pageTitle(titlesJoined(title, sayings.matchTitle(person.number)), language), language, lines.length > 0)}</title>
      <Crumbs
        steps={[
          { label: say(words.matches), href: `/${language}/office/matches` },
          { label: person.number, href: matchPath },
          { label: say(title) },
        ]}
      />
      <ErrorSummary problems={lines} />
      <PageHead
        title={say(title)}
        over={
          <Dotted parts={[person.number, <bdi key="name">{person.name}</bdi>, companySaid(position), positionSaid(position, "title")]} />
        }
      />
      <div className="stack loose">
        {isDone ? (
          <Notice kind="done" title={say(words.isConfirmed)}>
            <p>
              {view.confirmedBy !== "" && <bdi>{view.confirmedBy}</bdi>} <Instant at={match.confirmedAt!} />
            </p>
            <p>{say(words.nothingTwice)}</p>
          </Notice>
        ) : view.isReady ? (
          <Effects view={view} />
        ) : (
          <Notice kind="caution" title={say(words.confirmCannot)}>
            {say(words.confirmCannotText)}
          </Notice>
        )}
        {view.isReady && !isDone ? (
          <form method="post">
            <HiddenFields values={{ version: String(match.version) }} />
            <Buttons>
              <Button name="intent" value="confirm">
                {say(words.confirm)}
              </Button>
              <ButtonLink kind="secondary" href={matchPath}>
                {say(words.confirmBack)}
              </ButtonLink>
            </Buttons>
          </form>
        ) : (
          <Buttons>
            <ButtonLink href={matchPath}>{say(words.toMatch)}</ButtonLink>
          </Buttons>
        )}
      </div>
    </Page>
  );
}

/** Whom the confirmation concerns: the place, the letters, what ends for the person, and who no longer waits. */
function Effects({ view }: { view: ConfirmationView }) {
  const say = useSay();
  const { match, person, position, ends } = view;
  const told = ends.matches.flatMap((one) => (one.position === null ? [] : [one.position]));
  return (
    <>
      <Notice kind="caution" title={say(words.confirmNotYet)}>
        {say(words.confirmNotYetText)}
      </Notice>
      <SummaryList
        rows={[
          {
            question: say(words.confirmWhat),
            answer: (
              <>
                <bdi>{person.name}</bdi> → <Called said={companySaid(position)} />
                <br />
                <Dotted parts={[positionSaid(position, "title"), say(courseCalled(match.course))]} />
              </>
            ),
          },
          {
            question: say(words.confirmLetters),
            answer: (
              <ul className="plain-list">
                <li>
                  <bdi>{person.name}</bdi>
                </li>
                <li>
                  <Called said={companySaid(position)} />
                </li>
                {told.map((one) => (
                  <li key={one.id}>
                    <Called said={companySaid(one)} /> {say(words.confirmToldTaken)}
                  </li>
                ))}
              </ul>
            ),
          },
          ...(ends.courses.length === 0
            ? []
            : [
                {
                  question: say(words.confirmCourses),
                  answer: ends.courses.map((code) => say(courseCalled(code))).join(say(words.listComma)),
                },
              ]),
          ...(told.length === 0
            ? []
            : [
                {
                  question: say(words.confirmMatches),
                  answer: (
                    <ul className="plain-list">
                      {told.map((one) => (
                        <li key={one.id}>
                          <Dotted parts={[companySaid(one), positionSaid(one, "title")]} />
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]),
          ...(ends.waiting.length === 0
            ? []
            : [
                {
                  question: say(words.confirmWaiting),
                  answer: (
                    <ul className="plain-list">
                      {ends.waiting.map((one) => (
                        <li key={one.id}>
                          <Dotted parts={[one.number, <bdi key="name">{one.name}</bdi>]} />
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]),
        ]}
      />
    </>
  );
}
