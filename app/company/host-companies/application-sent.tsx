import { CompanyNextSteps } from "./company-next-steps.tsx";
import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Instant } from "#app/ui/time.tsx";
import { companyHome } from "#program/host-companies/company-home.server.ts";
import { companyLabels } from "#program/host-companies/answer-words.ts";
import { positionSaid } from "#program/host-companies/position-said.ts";
import { companySteps } from "#program/host-companies/company-steps.ts";
import { mayEdit } from "#program/host-companies/states.ts";
import { courseCalled } from "#program/year/messages.ts";
import { companySayings as sayings } from "./company-words.ts";
import { companyWords as words } from "./company-words.ts";
import type { Route } from "./+types/application-sent";

/** The receipt on the screen; before the sending, and while it is to be changed, the company's page says how it stands. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const { application, positions, year, company } = await companyHome(context.get(actContext));
  if (application === null || mayEdit(application.state) || application.number === null || application.submittedAt === null)
    throw seeOther(`/${params.language}/company`);
  const { number, submittedAt, stateSince, state, answers } = application;
  const isAgain = state === "submitted" && stateSince > submittedAt;
  const received = state === "submitted" ? stateSince : submittedAt;
  return {
    number,
    received,
    isAgain,
    contactEmail: answers.contactEmail,
    positions,
    name: company.name,
    steps: companySteps(year, positions, received),
  };
}

export default function ApplicationSentPage({ loaderData: sent }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  return (
    <Page width="narrow">
      <title>{pageTitle(words.sentTitle, language)}</title>
      <PageHead title={say(sent.isAgain ? words.sentAgainTitle : words.sentTitle)} over={sent.name} lead={say(words.sentLead)} />
      <div className="stack loose">
        <Notice kind="done" title={say(sayings.numbered(sent.number))}>
          <p>
            {say(words.sent)} <Instant at={sent.received} />
          </p>
        </Notice>
        <SummaryList
          rows={[
            {
              question: say(words.positions),
              answer: (
                <ul className="list">
                  {sent.positions.map((position) => (
                    <li key={position.id}>
                      {say(courseCalled(position.course))} · {say(positionSaid(position, "title"))} · {say(sayings.seats(position.seats))}
                    </li>
                  ))}
                </ul>
              ),
            },
            { question: say(companyLabels.contactEmail), answer: sent.contactEmail },
          ]}
        />
        <CompanyNextSteps steps={sent.steps} />
        <Buttons>
          <ButtonLink href={`/${language}/company`} arrow>
            {say(words.toOwnPage)}
          </ButtonLink>
          <ButtonLink kind="secondary" href={`/${language}/company/application`}>
            {say(words.readAnswers)}
          </ButtonLink>
        </Buttons>
      </div>
    </Page>
  );
}
