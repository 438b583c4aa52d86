import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { ProvisionLedger } from "#app/parts/provision-ledger.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { RadioField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { DayText } from "#app/ui/time.tsx";
import { Instant } from "#app/ui/time.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { isId } from "#platform/ids.ts";
import { NotFound } from "#platform/refusals.ts";
import { typedText } from "#platform/typed.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { consentsOf } from "#program/consents/records.server.ts";
import { privacyRequestForm } from "#program/privacy-requests/form.server.ts";
import { privacyRequestKindNames } from "#program/privacy-requests/messages.ts";
import { privacyRequestProblems } from "#program/privacy-requests/messages.ts";
import { privacyRequestStateNames } from "#program/privacy-requests/messages.ts";
import { privacyWords as words } from "#program/privacy-requests/messages.ts";
import { privacyRequestKinds } from "#program/privacy-requests/privacy-request.ts";
import { privacyRequestsOf } from "#program/privacy-requests/records.server.ts";
import { isOpenRequest } from "#program/privacy-requests/rules.ts";
import { sendPrivacyRequest } from "#program/privacy-requests/send-privacy-request.server.ts";
import { withdrawPrivacyRequest } from "#program/privacy-requests/withdraw-privacy-request.server.ts";
import { ownCompanyNames } from "#program/matching/own-company-names.server.ts";
import { provisionsAbout } from "#program/third-party-provision/records.server.ts";
import type { PrivacyRequest } from "#program/privacy-requests/privacy-request.ts";
import type { Route } from "./+types/my-data";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.title, params.language) }];
}

export async function loader({ context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const accountId = accountOf(act);
  return await act.db.transaction(async (tx) => ({
    companies: await ownCompanyNames(tx),
    provisions: await provisionsAbout(tx, accountId),
    consents: await consentsOf(tx, accountId),
    requests: await privacyRequestsOf(tx, accountId),
  }));
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const typed = typedOf(await request.formData());
  const here = `/${params.language}/intern/my-data#requests`;
  if (typedText(typed, "intent") === "withdraw") {
    const id = typedText(typed, "request");
    if (!isId(id)) throw new NotFound("privacy request");
    const withdrawn = await withdrawPrivacyRequest(act, id);
    return withdrawn.ok ? seeOther(here) : unprocessable(withdrawn.problems, {});
  }
  const form = readTyped(typed, privacyRequestForm);
  if (!form.ok) return unprocessable(form.problems, form.typed);
  const sent = await sendPrivacyRequest(act, form.value);
  return sent.ok ? seeOther(here) : unprocessable(sent.problems, form.typed);
}

export default function MyDataPage({ loaderData: { companies, provisions, consents, requests }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const typed = actionData?.typed ?? {};
  const labels = { kind: say(words.kind), details: say(words.details) };
  const problems = shownProblems(actionData?.problems, privacyRequestProblems, labels, language);
  return (
    <Page>
      <ErrorSummary problems={problems.lines} />
      <PageHead title={say(words.title)} lead={say(words.lead)} />
      <section className="stack" aria-labelledby="provisions">
        <h2 id="provisions">{say(words.provisions)}</h2>
        <p className="measure">{say(words.provisionsLead)}</p>
        {provisions.length === 0 ? (
          <Empty title={say(words.noProvisions)}>{say(words.noProvisionsText)}</Empty>
        ) : (
          <ProvisionLedger provisions={provisions} companies={companies} />
        )}
      </section>
      <div className="two section">
        <section className="stack" aria-labelledby="consents">
          <h2 id="consents">{say(words.consents)}</h2>
          {consents.length === 0 ? (
            <p>{say(words.noConsents)}</p>
          ) : (
            <SummaryList
              rows={consents.map((consent) => ({
                question: `${say(words.consentTo)} ${consent.policyVersion}`,
                answer: <Instant at={consent.agreedAt} />,
              }))}
            />
          )}
          <p>
            <a href={`/${language}/privacy`}>{language === "ja" ? "プライバシーポリシーを読む" : "Read the privacy policy"}</a>
          </p>
        </section>
        <section className="stack" aria-labelledby="requests">
          <h2 id="requests">{say(words.requests)}</h2>
          {requests.length === 0 ? <p>{say(words.noRequests)}</p> : requests.map((one) => <OneRequest key={one.id} request={one} />)}
        </section>
      </div>
      <section className="section" aria-labelledby="ask">
        <div className="section-head">
          <h2 id="ask">{say(words.ask)}</h2>
        </div>
        <p className="measure">{say(words.askLead)}</p>
        <form method="post" noValidate className="form-end measure">
          <RadioField
            name="kind"
            label={labels.kind}
            options={privacyRequestKinds.map((kind) => ({ value: kind, label: say(privacyRequestKindNames[kind]) }))}
            value={typedText(typed, "kind")}
            problem={problems.shown.kind}
            required
          />
          <AreaField
            name="details"
            label={labels.details}
            hint={say(words.detailsHint)}
            value={typedText(typed, "details")}
            problem={problems.shown.details}
          />
          <div className="form-end">
            <Button name="intent" value="send">
              {say(words.send)}
            </Button>
          </div>
        </form>
      </section>
    </Page>
  );
}

function OneRequest({ request }: { request: PrivacyRequest }) {
  const say = useSay();
  const isOpen = isOpenRequest(request.state);
  return (
    <article aria-label={request.number} className="stack tight">
      <div className="row base">
        <h3>{say(privacyRequestKindNames[request.kind])}</h3>
        <Tag kind={request.state === "more_needed" ? "caution" : "plain"}>{say(privacyRequestStateNames[request.state])}</Tag>
      </div>
      <SummaryList
        dense
        rows={[
          { question: say(words.number), answer: request.number },
          ...(isOpen ? [{ question: say(words.answerBy), answer: <DayText day={request.targetOn} /> }] : []),
          ...(request.details === "" ? [] : [{ question: say(words.details), answer: request.details, asTyped: true }]),
          ...(request.answer === "" ? [] : [{ question: say(words.answer), answer: request.answer, asTyped: true }]),
          ...(request.answerReason === "" ? [] : [{ question: say(words.reason), answer: request.answerReason, asTyped: true }]),
        ]}
      />
      {isOpen && (
        <form method="post">
          <input type="hidden" name="request" value={request.id} />
          <Button kind="quiet" small name="intent" value="withdraw" label={`${say(words.takeBack)}: ${request.number}`}>
            {say(words.takeBack)}
          </Button>
        </form>
      )}
    </article>
  );
}
