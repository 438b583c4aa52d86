import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { RadioField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Two } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { DayText } from "#app/ui/time.tsx";
import { Instant } from "#app/ui/time.tsx";
import { Timeline } from "#app/ui/timeline.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { readForm } from "#platform/forms.server.ts";
import { isId } from "#platform/ids.ts";
import { NotFound } from "#platform/refusals.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { accountNames } from "#program/accounts/records.server.ts";
import { historyOf } from "#program/history/records.server.ts";
import { answerPrivacyRequest } from "#program/privacy-requests/answer-privacy-request.server.ts";
import { privacyStepForm } from "#program/privacy-requests/form.server.ts";
import { privacyRequestKindNames } from "#program/privacy-requests/messages.ts";
import { privacyRequestProblems } from "#program/privacy-requests/messages.ts";
import { privacyRequestStateNames } from "#program/privacy-requests/messages.ts";
import { privacyStepNames } from "#program/privacy-requests/messages.ts";
import { privacyWords as words } from "#program/privacy-requests/messages.ts";
import { privacyRequestStates } from "#program/privacy-requests/privacy-request.ts";
import { privacyRequestById } from "#program/privacy-requests/records.server.ts";
import { nextPrivacyStates } from "#program/privacy-requests/rules.ts";
import { useFields } from "#app/ui/use-fields.ts";
import type { Route } from "./+types/privacy-request";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.deskTitle, params.language) }];
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  requirePermission(act, "answer-privacy-requests");
  if (!isId(params.privacyRequestId)) throw new NotFound("privacy request");
  return await act.db.transaction(async (tx) => {
    const request = await privacyRequestById(tx, params.privacyRequestId);
    const history = await historyOf(tx, "privacy-request", request.id);
    return { request, history, names: await accountNames(tx, [request.accountId, ...history.map((line) => line.actorAccount)]) };
  });
}

export async function action({ request, params, context }: Route.ActionArgs) {
  if (!isId(params.privacyRequestId)) throw new NotFound("privacy request");
  const form = await readForm(request, privacyStepForm);
  if (!form.ok) return unprocessable(form.problems, form.typed);
  const taken = await answerPrivacyRequest(context.get(actContext), params.privacyRequestId, form.value);
  return taken.ok
    ? seeOther(`/${params.language}/office/privacy-requests/${params.privacyRequestId}`)
    : unprocessable(taken.problems, form.typed);
}

export default function PrivacyRequestPage({ loaderData: { request, history, names }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const typed = actionData?.typed ?? {};
  const labels = { to: say(words.next), answer: say(words.answer), reason: say(words.reason) };
  const problems = shownProblems(actionData?.problems, privacyRequestProblems, labels, language);
  const field = useFields(labels, typed, problems.shown);
  const steps = nextPrivacyStates(request.state);
  const stateWord = (code: unknown) => {
    const state = privacyRequestStates.find((one) => one === code);
    return state === undefined ? "" : say(privacyRequestStateNames[state]);
  };
  return (
    <Page width="wide">
      <ErrorSummary problems={problems.lines} />
      <BackLink href={`/${language}/office/privacy-requests`}>{say(words.back)}</BackLink>
      <PageHead
        title={`${request.number} ${say(privacyRequestKindNames[request.kind])}`}
        after={<Tag>{say(privacyRequestStateNames[request.state])}</Tag>}
      />
      <Two>
        <div className="stack loose">
          <SummaryList
            dense
            rows={[
              { question: say(words.person), answer: names.get(request.accountId ?? "") ?? "" },
              { question: say(words.when), answer: <Instant at={request.receivedAt} /> },
              { question: say(words.answerBy), answer: <DayText day={request.targetOn} /> },
              { question: say(words.details), answer: request.details, asTyped: true },
              ...(request.answer === "" ? [] : [{ question: say(words.answer), answer: request.answer, asTyped: true }]),
              ...(request.answerReason === "" ? [] : [{ question: say(words.reason), answer: request.answerReason, asTyped: true }]),
            ]}
          />
          <section className="stack" aria-labelledby="history">
            <h2 id="history">{say(words.history)}</h2>
            <Timeline
              events={history.map((line) => ({
                when: <Instant at={line.at} bare />,
                what: `${stateWord(line.facts.to) || say(privacyRequestStateNames.received)} (${names.get(line.actorAccount ?? "") ?? ""})`,
              }))}
            />
          </section>
        </div>
        {steps.length > 0 && (
          <section aria-labelledby="next">
            <h2 id="next">{say(words.next)}</h2>
            <form method="post" noValidate className="panel-end">
              <input type="hidden" name="version" value={request.version} />
              <RadioField {...field("to")} options={steps.map((step) => ({ value: step, label: say(privacyStepNames[step]) }))} required />
              <AreaField {...field("answer")} hint={say(words.answerHint)} />
              <AreaField {...field("reason")} rows={3} />
              <div className="form-end">
                <Button>{say(words.recordStep)}</Button>
              </div>
            </form>
          </section>
        )}
      </Two>
    </Page>
  );
}
