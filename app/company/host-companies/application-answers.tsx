import { seeOther, unprocessable } from "#app/answers.server.ts";
import { actContext, houseContext } from "#app/context.server.ts";
import { companyAnswersIn } from "#app/sealed-answers.server.ts";
import { companyAnswer } from "#app/parts/company-answers.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Button, ButtonLink, Buttons } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useLanguage, useSay } from "#app/ui/language.tsx";
import { BackLink, Page, PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { carryCompanyAnswers } from "#program/host-companies/carry-answers.server.ts";
import { carriedCompanyAnswers } from "#program/host-companies/check.ts";
import { companyHome } from "#program/host-companies/company-home.server.ts";
import { companyLabels } from "#program/host-companies/answer-words.ts";
import { companyProblems } from "#program/host-companies/problem-words.ts";
import { mayEdit } from "#program/host-companies/states.ts";
import { companyWords as words } from "./company-words.ts";
import type { CompanyAnswers, CompanyField } from "#program/host-companies/company-application.ts";
import type { Route } from "./+types/application-answers";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.carryTitle, params.language) }];
}

/** The checker's answers before they go into the company's application. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const home = await companyHome(context.get(actContext));
  const answers = companyAnswersIn(context.get(houseContext).secret, params.answers);
  if (answers === null || (home.application !== null && !mayEdit(home.application.state))) throw seeOther(`/${params.language}/company`);
  return { given: carriedCompanyAnswers(answers) };
}

export async function action({ params, context }: Route.ActionArgs) {
  const answers = companyAnswersIn(context.get(houseContext).secret, params.answers);
  if (answers === null) return seeOther(`/${params.language}/company`);
  const carried = await carryCompanyAnswers(context.get(actContext), answers);
  return carried.ok ? seeOther(`/${params.language}/company/application`) : unprocessable(carried.problems, {});
}

export default function CarriedCompanyAnswersPage({ loaderData: { given }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  const { lines } = shownProblems(actionData?.problems, companyProblems, {}, language);
  return (
    <Page width="narrow">
      <BackLink href={`/${language}/company`}>{say(words.allParts)}</BackLink>
      <ErrorSummary problems={lines} />
      <PageHead title={say(words.carryTitle)} lead={say(words.carryLead)} />
      <div className="stack loose">
        <SummaryList
          rows={(Object.keys(given) as CompanyField[]).map((field) => ({
            question: say(companyLabels[field]),
            answer: companyAnswer(given as CompanyAnswers, field, language),
          }))}
        />
        <form method="post">
          <Buttons>
            <Button>{say(words.carryDo)}</Button>
            <ButtonLink kind="quiet" href={`/${language}/company`}>
              {say(words.carryNot)}
            </ButtonLink>
          </Buttons>
        </form>
      </div>
    </Page>
  );
}
