import { positionSaid } from "#program/host-companies/position-said.ts";
import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { PositionAnswersList } from "#app/parts/company-answers.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Dotted } from "#app/parts/called.tsx";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { isId } from "#platform/ids.ts";
import { found } from "#platform/refusals.ts";
import { typedText } from "#platform/typed.ts";
import { liftForm } from "#program/matching/form.server.ts";
import { overrideForm } from "#program/matching/form.server.ts";
import { matchingProblems } from "#program/matching/messages.ts";
import { liftOverride } from "#program/matching/override-candidate.server.ts";
import { overrideCandidate } from "#program/matching/override-candidate.server.ts";
import { recommendCandidates } from "#program/matching/recommend-candidates.server.ts";
import { holdsSeat } from "#program/matching/rules.ts";
import { mayRecommend } from "#program/matching/rules.ts";
import { nextChoiceOf } from "#program/matching/rules.ts";
import { closeCompany } from "#program/matching/close-position.server.ts";
import { closePosition } from "#program/matching/close-position.server.ts";
import { closePositionForm } from "#program/matching/form.server.ts";
import { sendRecommendation } from "#program/matching/send-recommendation.server.ts";
import { showPosition } from "#program/matching/show-position.server.ts";
import { courseName } from "#program/year/messages.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { matchingSayings as sayings } from "./matching-words.ts";
import { matchingWords as words } from "./matching-words.ts";
import { phaseNames } from "./matching-words.ts";
import { phaseTexts } from "./matching-words.ts";
import { ClosePosition } from "./position-close.tsx";
import { Overrides } from "./position-overrides.tsx";
import { PinForm } from "./position-overrides.tsx";
import { EarlierRounds } from "./position-rounds.tsx";
import { PhaseTag } from "./position-phase.tsx";
import { Shortlist } from "./position-shortlist.tsx";
import type { Act } from "#program/accounts/act.server.ts";
import type { Typed } from "#platform/typed.ts";
import type { Route } from "./+types/position";

export async function loader({ params, context }: Route.LoaderArgs) {
  return await showPosition(context.get(actContext), params.positionId);
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const typed = typedOf(await request.formData());
  const positionId = found(isId(params.positionId) ? params.positionId : null, "position");
  const done = await deed(context.get(actContext), positionId, typed);
  return done.ok ? seeOther(`/${params.language}/office/positions/${positionId}`) : unprocessable(done.problems, typed);
}

/** The one deed that the form asks for: send, take a pin back, pin or leave out, else calculate. */
async function deed(act: Act, positionId: string, typed: Typed) {
  const intent = typedText(typed, "intent");
  if (intent === "send")
    return await sendRecommendation(
      act,
      found(isId(typedText(typed, "recommendationId")) ? typedText(typed, "recommendationId") : null, "recommendation"),
    );
  if (intent === "lift") {
    const read = readTyped(typed, liftForm);
    return read.ok
      ? await liftOverride(
          act,
          positionId,
          found(isId(read.value.courseApplicationId) ? read.value.courseApplicationId : null, "course application"),
        )
      : read;
  }
  if (intent === "close") {
    const read = readTyped(typed, closePositionForm);
    if (!read.ok) return read;
    const closing = { side: read.value.closeSide, reason: read.value.closeReason };
    return read.value.closeWhole === "yes" ? await closeCompany(act, positionId, closing) : await closePosition(act, positionId, closing);
  }
  if (intent === "override") {
    const read = readTyped(typed, overrideForm);
    return read.ok ? await overrideCandidate(act, { positionId, ...read.value }) : read;
  }
  return await recommendCandidates(act, { positionId });
}

export default function PositionPage({ loaderData: view, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const { position, standing, year } = view;
  const { shown, lines } = shownProblems(
    actionData?.problems,
    matchingProblems,
    {
      number: say(words.applicationNumber),
      reason: say(words.reason),
      closeSide: say(words.closeSide),
      closeReason: say(words.closeWhy),
      sure: say(words.sure),
    },
    language,
  );
  const proposed = view.rounds.find((one) => one.recommendation.state === "proposed") ?? null;
  const isOpen = position.state === "open";
  const all = view.rounds.flatMap((one) => one.candidates);
  const nextMatch = standing.seatsFree > 0 ? nextChoiceOf(all.map((one) => one.match)) : null;
  const next = all.find((one) => one.match === nextMatch) ?? null;
  const holders = all.filter((one) => holdsSeat(one.match.state));
  return (
    <Page width="wide">
      <title>{titleOf(pageTitle(positionSaid(position, "title"), language), language, lines.length > 0)}</title>
      <Crumbs
        steps={[{ label: say(words.positions), href: `/${language}/office/positions` }, { label: say(positionSaid(position, "title")) }]}
      />
      <ErrorSummary problems={lines} />
      <PageHead
        title={say(positionSaid(position, "title"))}
        over={<Dotted parts={[companySaid(position), say(courseName(view.course, year.courses))]} />}
        after={isOpen ? <PhaseTag phase={standing.phase} /> : <Tag>{say(words.closedTag)}</Tag>}
        beside={
          <ButtonLink kind="secondary" small href={`/${language}/office/companies/${position.companyApplicationId}`}>
            {say(words.companyApplication)}
          </ButtonLink>
        }
      />
      <div className="stack loose">
        {!isOpen && (
          <Notice title={say(words.closedTitle)}>
            <p>{say(words.closedText)}</p>
          </Notice>
        )}
        {isOpen && !mayRecommend(standing) && <Notice title={say(phaseNames[standing.phase])}>{say(phaseTexts[standing.phase])}</Notice>}
        {isOpen && next !== null && (
          <Notice kind="caution" title={say(words.nextChoice)}>
            <p>
              <bdi>{[next.person?.number, next.person?.name].filter(Boolean).join(" ")}</bdi> ·{" "}
              {say(sayings.hostRank(next.match.hostRank!))}
            </p>
            <ButtonLink small href={`/${language}/office/matches/${next.match.id}`}>
              {say(words.openMatch)}
            </ButtonLink>
          </Notice>
        )}
        {isOpen && (mayRecommend(standing) || proposed !== null) && (
          <section className="stack" aria-labelledby="shortlist">
            <h2 id="shortlist">
              {say(words.shortlist)} <span className="soft small">{say(sayings.round(standing.round))}</span>
            </h2>
            {proposed === null || proposed.candidates.length === 0 ? (
              <Empty title={say(words.noShortlist)}>{say(sayings.possible(view.possibleCount))}</Empty>
            ) : (
              <Shortlist round={proposed} />
            )}
            {mayRecommend(standing) && (
              <form method="post">
                <input type="hidden" name="recommendationId" value={proposed?.recommendation.id ?? ""} />
                {proposed !== null && proposed.candidates.length > 0 && <p className="soft">{say(words.sendText)}</p>}
                <Buttons>
                  {proposed !== null && proposed.candidates.length > 0 && (
                    <Button name="intent" value="send">
                      {say(words.send)}
                    </Button>
                  )}
                  <Button kind={proposed === null ? "filled" : "secondary"} name="intent" value="recommend">
                    {say(proposed === null ? words.recommend : words.recommendAgain)}
                  </Button>
                </Buttons>
              </form>
            )}
          </section>
        )}
        {isOpen && mayRecommend(standing) && <PinForm view={view} typed={actionData?.typed ?? {}} shown={shown} />}
        <Overrides overrides={view.overrides} />
        <EarlierRounds rounds={view.rounds.filter((one) => one !== proposed)} />
        {isOpen && <ClosePosition others={view.otherPositions} holders={holders} typed={actionData?.typed ?? {}} shown={shown} />}
        <Disclosure summary={say(words.asked)} open={proposed === null}>
          <PositionAnswersList year={year} position={position} dense />
        </Disclosure>
      </div>
    </Page>
  );
}
