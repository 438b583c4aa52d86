import { redirect } from "react-router";
import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { CompanyAnswersList } from "#app/parts/company-answers.tsx";
import { PositionAnswersList } from "#app/parts/company-answers.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { titleOf } from "#app/ui/error-summary.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Section } from "#app/ui/page.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { readForm } from "#platform/forms.server.ts";
import { companyMay } from "#program/accounts/rules.ts";
import { companyHome } from "#program/host-companies/company-home.server.ts";
import { companyWithApplication } from "#program/host-companies/company-home.server.ts";
import { companyForm } from "#program/host-companies/form.server.ts";
import { companyStateNames } from "#program/host-companies/messages.ts";
import { answerProblems } from "#program/host-companies/requirements.ts";
import { missingAnswers } from "#program/host-companies/requirements.ts";
import { saveCompanyApplication } from "#program/host-companies/save-company-application.server.ts";
import { mayEdit } from "#program/host-companies/states.ts";
import { ApplicationForm } from "./application-form.tsx";
import { typedOfAnswers } from "./application-form.tsx";
import { companyWords as words } from "./company-words.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Route } from "./+types/application";

/** The menu leads here also before an application is begun: then the company's page says how. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const home = await companyHome(act);
  if (home.application === null) throw redirect(`/${params.language}/company`, 303);
  const { application } = home;
  const asksForMissing = new URL(request.url).searchParams.get("show") === "missing";
  const problems: Problem[] = mayEdit(application.state) ? answerProblems(home.year, application.answers) : [];
  if (asksForMissing) problems.push(...missingAnswers(application.answers));
  return { ...home, application, problems, mayWrite: companyMay(act.who, "write-application") };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const home = await companyWithApplication(act);
  const form = await readForm(request, companyForm);
  if (!form.ok) return unprocessable(form.problems, form.typed);
  const saved = await saveCompanyApplication(act, home.application.id, form.value);
  if (!saved.ok) return unprocessable(saved.problems, form.typed);
  const base = `/${params.language}/company`;
  // What speaks against hosting is told at once, at its field, before a position is written in vain.
  if (answerProblems(home.year, form.value).length > 0) return seeOther(`${base}/application#bodyKind`);
  const goesOn = form.typed.intent === "continue" && home.positions.length === 0 && missingAnswers(form.value).length === 0;
  return seeOther(goesOn ? `${base}/positions/new` : base);
}

export default function CompanyApplicationPage({ loaderData, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const { application, positions, year } = loaderData;
  const isWriting = mayEdit(application.state) && loaderData.mayWrite;
  return (
    <Page width="narrow">
      <title>{titleOf(pageTitle(words.companyTask, language), language, actionData !== undefined)}</title>
      <BackLink href={`/${language}/company`}>{say(words.allParts)}</BackLink>
      {isWriting ? (
        <ApplicationForm
          application={application}
          typed={actionData?.typed ?? typedOfAnswers(application)}
          problems={actionData?.problems ?? []}
          early={loaderData.problems}
        />
      ) : (
        <>
          <PageHead
            title={say(words.companyTask)}
            over={application.number}
            after={<Tag>{say(companyStateNames[application.state])}</Tag>}
          />
          <div className="stack loose">
            <Notice kind="info">{say(loaderData.mayWrite ? words.readOnly : words.readOnlyRole)}</Notice>
            <CompanyAnswersList answers={application.answers} />
            {positions.map((position) => (
              <Section key={position.id} title={position.title || say(words.untitled)} id={`position-${position.id}`}>
                <PositionAnswersList year={year} position={position} />
              </Section>
            ))}
          </div>
        </>
      )}
    </Page>
  );
}
