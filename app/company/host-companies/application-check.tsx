import { redirect } from "react-router";
import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { CompanyAnswersList } from "#app/parts/company-answers.tsx";
import { PositionAnswersList } from "#app/parts/company-answers.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { CheckboxField } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { companyWithApplication } from "#program/host-companies/company-home.server.ts";
import { submitForm } from "#program/host-companies/form.server.ts";
import { sectionOf } from "#program/host-companies/company-application.ts";
import { companyProblems } from "#program/host-companies/problem-words.ts";
import { submissionProblems } from "#program/host-companies/requirements.ts";
import { mayEdit } from "#program/host-companies/states.ts";
import { submitCompanyApplication } from "#program/host-companies/submit-company-application.server.ts";
import { companySayings as sayings } from "./company-words.ts";
import { useCompanyRight } from "#app/company/own-rights.ts";
import { companyWords as words } from "./company-words.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Position } from "#program/host-companies/position.ts";
import type { Route } from "./+types/application-check";

export async function loader({ params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const home = await companyWithApplication(act);
  if (!mayEdit(home.application.state)) throw redirect(`/${params.language}/company`, 303);
  return { ...home, standing: submissionProblems(home.year, home.application, home.positions, act.now) };
}

/** A repeated press finds its receipt, whatever the boxes say then. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const { application } = await companyWithApplication(act);
  const typed = typedOf(await request.formData());
  const form = readTyped(typed, submitForm);
  if (!form.ok) return unprocessable(form.problems, typed);
  const sent = await submitCompanyApplication(act, application.id, form.value.policyVersion);
  return sent.ok ? seeOther(`/${params.language}/company/application/sent`) : unprocessable(sent.problems, typed);
}

export default function ApplicationCheckPage({ loaderData, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const { application, positions, year, standing } = loaderData;
  const labels = { requirements: say(words.requirementsLabel), consent: say(words.consentLabel) };
  const { shown, lines } = shownProblems(actionData?.problems, companyProblems, labels, language);
  const before = shownProblems(standing, companyProblems, {}, language).lines;
  const typed = actionData?.typed ?? {};
  const base = `/${language}/company`;
  const mayWrite = useCompanyRight("write-application");
  const maySend = useCompanyRight("submit-application");
  return (
    <Page width="narrow">
      <title>{titleOf(pageTitle(words.checkTitle, language), language, actionData !== undefined)}</title>
      <BackLink href={base}>{say(words.allParts)}</BackLink>
      <ErrorSummary problems={lines} />
      <PageHead title={say(words.checkTitle)} />
      <div className="stack loose">
        {before.length > 0 ? (
          <Notice kind="problem" title={say(words.cannotSend)}>
            <ul className="list">
              {before.map((line, index) => (
                <li key={index}>{mayWrite ? <a href={mendedAt(standing[index]!, positions, base)}>{line.text}</a> : line.text}</li>
              ))}
            </ul>
          </Notice>
        ) : (
          <Notice kind="caution" title={say(words.notSent)}>
            {say(maySend ? words.notSentText : words.sentByOthers)}
          </Notice>
        )}
        <section aria-labelledby="company" className="stack">
          <h2 id="company">{say(words.aboutCompany)}</h2>
          <CompanyAnswersList
            answers={application.answers}
            changeHref={mayWrite ? (field) => `${base}/application/sections/${sectionOf(field)}#${field}` : undefined}
          />
        </section>
        {positions.map((position, index) => (
          <section key={position.id} aria-labelledby={`position-${index}`} className="stack">
            <h2 id={`position-${index}`}>
              {say(sayings.positionOf(index + 1))} {position.title}
            </h2>
            <PositionAnswersList
              year={year}
              position={position}
              changeHref={mayWrite ? (field) => `${base}/positions/${position.id}#${field}` : undefined}
            />
          </section>
        ))}
        {maySend && (
          <form method="post" noValidate className="stack loose">
            <section className="stack" aria-labelledby="declarations">
              <h2 id="declarations">{say(words.declarations)}</h2>
              <HiddenFields values={{ policyVersion: year.privacy.textVersion }} />
              <p>{say(words.requirementsLead)}</p>
              <ul className="list">
                {year.company.list.map((requirement) => (
                  <li key={requirement.id}>{say(requirement)}</li>
                ))}
              </ul>
              <CheckboxField
                name="requirements"
                label={labels.requirements}
                checked={typedText(typed, "requirements") === "yes"}
                problem={shown.requirements}
                required
              >
                {say(words.requirementsTick)}
              </CheckboxField>
              <CheckboxField
                name="consent"
                label={labels.consent}
                hint={say(sayings.policyVersion(year.privacy.textVersion))}
                checked={typedText(typed, "consent") === "yes"}
                problem={shown.consent}
                required
              >
                {say(words.consentBefore)}
                <a href={`/${language}/privacy`}>{say(words.policy)}</a>
                {say(words.consentAfter)}
              </CheckboxField>
            </section>
            <Buttons>
              <Button>{say(words.send)}</Button>
            </Buttons>
          </form>
        )}
      </div>
    </Page>
  );
}

/** Where what keeps the application from being sent is mended: at its position where that is meant, else on the page that lists every part. */
function mendedAt(problem: Problem, positions: readonly Position[], base: string): string {
  const position =
    problem.code === "position-incomplete" && positions.find(({ title, course }) => (title || course) === problem.facts?.title);
  return position ? `${base}/positions/${position.id}` : base;
}
