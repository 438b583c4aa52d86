import { between } from "#app/ui/words.ts";
import { redirect } from "react-router";
import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { CompanyAnswersList } from "#app/parts/company-answers.tsx";
import { PositionAnswersList } from "#app/parts/company-answers.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Section } from "#app/ui/page.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { companyMay } from "#program/accounts/rules.ts";
import { sectionOf } from "#program/host-companies/company-application.ts";
import { companyHome } from "#program/host-companies/company-home.server.ts";
import { companyStateNames } from "#program/host-companies/messages.ts";
import { mayEdit } from "#program/host-companies/states.ts";
import { companyWords as words } from "./company-words.ts";
import type { Route } from "./+types/application";

/** The menu leads here also before an application is begun: then the company's page says how. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const home = await companyHome(act);
  if (home.application === null) throw redirect(`/${params.language}/company`, 303);
  const { application } = home;
  return { ...home, application, mayWrite: companyMay(act.who, "write-application") };
}

export default function CompanyApplicationPage({ loaderData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const { application, positions, year } = loaderData;
  const base = `/${language}/company`;
  const isWriting = mayEdit(application.state) && loaderData.mayWrite;
  return (
    <Page width="narrow">
      <title>{pageTitle(words.companyTask, language)}</title>
      <BackLink href={`/${language}/company`}>{say(words.allParts)}</BackLink>
      <PageHead
        title={say(words.companyTask)}
        over={application.number}
        lead={isWriting ? say(words.overviewLead) : undefined}
        after={<Tag>{say(companyStateNames[application.state])}</Tag>}
      />
      <div className="stack loose">
        {isWriting ? (
          <Notice kind="caution" title={say(words.notSent)}>
            {say(words.draftText)}
          </Notice>
        ) : (
          <Notice kind="info">
            <p>
              {say(loaderData.mayWrite ? words.readOnly : words.readOnlyRole)}
              {loaderData.mayWrite && (
                <>
                  {say(between.sentences)}
                  <a href={`/${language}/inquiry`}>{say(words.askOffice)}</a>
                </>
              )}
            </p>
          </Notice>
        )}
        <CompanyAnswersList
          answers={application.answers}
          changeHref={isWriting ? (field) => `${base}/application/sections/${sectionOf(field)}#${field}` : undefined}
        />
        {positions.map((position) => (
          <Section key={position.id} title={position.title || say(words.untitled)} id={`position-${position.id}`}>
            <PositionAnswersList
              year={year}
              position={position}
              changeHref={isWriting ? (field) => `${base}/positions/${position.id}#${field}` : undefined}
            />
          </Section>
        ))}
      </div>
    </Page>
  );
}
