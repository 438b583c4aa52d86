import { positionSaid } from "#program/host-companies/position-said.ts";
import { data } from "react-router";
import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { courseCalled } from "#program/year/messages.ts";
import { answerCandidates } from "#program/matching/answer-candidates.server.ts";
import { checkAnswers } from "#program/matching/answer-candidates.server.ts";
import { readAnswers } from "#program/matching/form.server.ts";
import { matchingProblems } from "#program/matching/messages.ts";
import { companyOwes } from "#program/matching/rules.ts";
import { showCandidates } from "#program/matching/show-candidates.server.ts";
import { waitsForCompany } from "#program/matching/states.ts";
import { CandidatesCheck } from "./candidates-check.tsx";
import { CompanyOrder } from "./candidates-state.tsx";
import { CandidatesState } from "./candidates-state.tsx";
import { ChoosingSheet } from "./choosing-sheet.tsx";
import { ClosedCandidates } from "./candidates-state.tsx";
import { RecordNotice } from "./candidates-state.tsx";
import { candidateSayings as sayings } from "./candidate-words.ts";
import { candidateWords as words } from "./candidate-words.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Typed } from "#platform/typed.ts";
import type { CandidateShown } from "#program/matching/show-candidates.server.ts";
import type { Route } from "./+types/candidates";

/** One round: the candidates beside each other. Showing it writes the record of provisions. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const view = await showCandidates(context.get(actContext), params.recommendationId);
  return { ...view, wasSent: new URL(request.url).searchParams.has("sent") };
}

/** Answers are checked on a page of their own before they are sent; nothing is kept until then. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const typed = typedOf(await request.formData());
  const ids = Object.keys(typed)
    .filter((name) => name.startsWith("answer-"))
    .map((name) => name.slice("answer-".length));
  const intent = typedText(typed, "intent");
  if (intent === "edit") return shown(false, [], typed);
  const read = readAnswers(typed, ids);
  if (!read.ok) return shown(false, read.problems, typed);
  if (intent !== "send") {
    const checked = await checkAnswers(act, read.value);
    return checked.ok ? shown(true, [], typed) : shown(false, checked.problems, typed);
  }
  const answered = await answerCandidates(act, read.value);
  return answered.ok
    ? seeOther(`/${params.language}/company/candidates/${params.recommendationId}?sent`)
    : shown(false, answered.problems, typed);
}

function shown(isCheck: boolean, problems: readonly Problem[], typed: Typed) {
  return data({ isCheck, problems, typed }, { status: problems.length > 0 ? 422 : 200 });
}

export default function CandidatesPage({ loaderData: view, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const visible = view.candidates.filter((one) => one.person !== null);
  // Who is closed to the company meanwhile, while it was answering, is named by number alone; a problem of theirs leads to where they stand now.
  const calledOf = (one: CandidateShown) =>
    say(one.person === null ? sayings.number(one.placeInList) : sayings.called(one.placeInList, one.person.name));
  const labels = Object.fromEntries(
    view.candidates.flatMap((one) => [
      [`answer-${one.id}`, calledOf(one)],
      [`reason-${one.id}`, `${calledOf(one)} · ${say(words.reason)}`],
      [`note-${one.id}`, `${calledOf(one)} · ${say(words.note)}`],
      [`rank-${one.id}`, `${calledOf(one)} · ${say(words.rank)}`],
    ]),
  );
  const { shown: problems, lines: all } = shownProblems(actionData?.problems, matchingProblems, labels, language);
  const isClosed = (field: string | null) => view.candidates.some((one) => one.person === null && field?.endsWith(one.id) === true);
  const lines = all.map((line) => (isClosed(line.field) ? { ...line, id: "closed" } : line));
  const isCheck = actionData?.isCheck === true;
  const title = say(
    isCheck ? words.checkTitle : visible.length === 0 ? sayings.titleAfter(view.candidates.length) : sayings.title(view.candidates.length),
  );
  const over = [
    view.companyName,
    say({
      en: `${courseCalled(view.course.code).en} (${view.course.title.en})`,
      ja: `${courseCalled(view.course.code).ja}（${view.course.title.ja}）`,
    }),
    say(positionSaid(view.position, "title")),
    say(sayings.seats(view.position.seats)),
  ].join(" · ");
  const isOwed = visible.some(companyOwes);
  const mayAnswer = visible.some((one) => waitsForCompany.includes(one.state));
  return (
    <Page>
      <title>{titleOf(pageTitle({ en: title, ja: title }, language), language, lines.length > 0)}</title>
      {!isCheck && <BackLink href={`/${language}/company/candidates`}>{say(words.allRounds)}</BackLink>}
      <ErrorSummary problems={lines} />
      <PageHead title={title} over={over} />
      {isCheck ? (
        <CandidatesCheck candidates={visible} seatsFree={view.seatsFree} typed={actionData.typed} />
      ) : (
        <div className="stack loose">
          {view.wasSent && (
            <Notice kind="done" title={say(words.sentTitle)}>
              {say(words.sentText)}
            </Notice>
          )}
          {view.isPaused ? (
            <Notice kind="caution" title={say(words.pausedTitle)}>
              <p>{say(words.pausedText)}</p>
              <p>
                <a href={`/${language}/inquiry`}>{say(words.askOffice)}</a>
              </p>
            </Notice>
          ) : (
            <>
              <CandidatesState view={view} />
              <CompanyOrder view={view} />
            </>
          )}
          {visible.length > 0 && <RecordNotice view={view} count={visible.length} />}
          {visible.length > 0 && <p className="soft">{say(words.ownWordsIn)}</p>}
          {visible.length > 0 && (
            <ChoosingSheet
              view={view}
              candidates={visible}
              typed={actionData?.typed ?? {}}
              problems={problems}
              mayAnswer={mayAnswer}
              isOwed={isOwed}
            />
          )}
          <ul className="list">
            <li>
              <a href={`/${language}/company/candidates/${view.recommendation.id}/explanation`}>{say(words.explanation)}</a>
            </li>
            {!view.isPaused && (
              <li>
                <a href={`/${language}/inquiry`}>{say(words.askOffice)}</a>
              </li>
            )}
          </ul>
          {!view.isPaused && <ClosedCandidates candidates={view.candidates.filter((one) => one.person === null)} />}
        </div>
      )}
    </Page>
  );
}
