import { seeOther, unprocessable } from "#app/answers.server.ts";
import { actContext, houseContext } from "#app/context.server.ts";
import { personAnswersIn } from "#app/sealed-answers.server.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Button, ButtonLink, Buttons } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useLanguage, useSay } from "#app/ui/language.tsx";
import { BackLink, Page, PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { carryAnswers } from "#program/intern-applications/carry-answers.server.ts";
import { carriedAnswers } from "#program/intern-applications/check.ts";
import { applicationProblems } from "#program/intern-applications/problem-words.ts";
import { sectionTitles } from "#program/intern-applications/answer-words.ts";
import { sectionNames } from "#program/intern-applications/sections.ts";
import { shownAnswers } from "#program/intern-applications/shown-answers.ts";
import { showOwnApplication } from "#program/intern-applications/show-own-application.server.ts";
import { applicationWords as words } from "./application-words.ts";
import type { Route } from "./+types/application-answers";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.carryTitle, params.language) }];
}

/** The checker's answers before they go into the draft: section by section, with what the draft has already. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const own = await showOwnApplication(act);
  const answers = personAnswersIn(context.get(houseContext).secret, params.answers);
  if (own === null || own.application.state !== "draft" || answers === null) throw seeOther(`/${params.language}/intern/application`);
  return { year: own.year, given: carriedAnswers(own.year, answers, act.now), kept: own.answers };
}

export async function action({ params, context }: Route.ActionArgs) {
  const list = `/${params.language}/intern/application`;
  const answers = personAnswersIn(context.get(houseContext).secret, params.answers);
  if (answers === null) return seeOther(list);
  const carried = await carryAnswers(context.get(actContext), answers);
  return carried.ok ? seeOther(list) : unprocessable(carried.problems, {});
}

export default function CarriedAnswersPage({ loaderData: { year, given, kept }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  const { lines } = shownProblems(actionData?.problems, applicationProblems, {}, language);
  const isGiven = (section: (typeof sectionNames)[number], field: string) => {
    const answer = given[section]?.[field];
    return answer !== undefined && answer !== "";
  };
  const sections = sectionNames.filter((section) => Object.values(given[section] ?? {}).some((answer) => answer !== ""));
  return (
    <Page width="narrow">
      <BackLink href={`/${language}/intern/application`}>{say(words.allSections)}</BackLink>
      <ErrorSummary problems={lines} />
      <PageHead title={say(words.carryTitle)} lead={say(words.carryLead)} />
      <div className="stack loose">
        {sections.map((section) => (
          <section key={section} className="stack tight" aria-labelledby={section}>
            <h2 id={section}>{say(sectionTitles[section])}</h2>
            <SummaryList
              rows={shownAnswers(year, section, { ...given[section], ...answered(kept[section]) })
                .filter(({ field }) => isGiven(section, field))
                .map(({ field, question, answer }) => ({
                  question: say(question),
                  answer: (
                    <>
                      {answer === null ? "" : say(answer)}{" "}
                      {isKept(kept[section]?.[field]) && <span className="small soft">{say(words.carryKept)}</span>}
                    </>
                  ),
                }))}
            />
          </section>
        ))}
        <form method="post">
          <Buttons>
            <Button>{say(words.carryDo)}</Button>
            <ButtonLink kind="quiet" href={`/${language}/intern/application`}>
              {say(words.carryNot)}
            </ButtonLink>
          </Buttons>
        </form>
      </div>
    </Page>
  );
}

const isKept = (answer: string | readonly string[] | undefined) => answer !== undefined && answer.length > 0;
const answered = (answers: Readonly<Record<string, string | readonly string[]>> | undefined) =>
  Object.fromEntries(Object.entries(answers ?? {}).filter(([, answer]) => isKept(answer)));
