import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { useSay } from "#app/ui/language.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Instant } from "#app/ui/time.tsx";
import { Timeline } from "#app/ui/timeline.tsx";
import { typedOf } from "#platform/forms.server.ts";
import { dayOf } from "#platform/days.ts";
import { japanTimeName } from "#platform/days.ts";
import { typedText } from "#platform/typed.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { showOwnInternship } from "#program/daily-reports/own-internship.server.ts";
import { documentsOf } from "#program/documents/records.server.ts";
import { historyOfPerson } from "#program/history/records.server.ts";
import { showOwnApplication } from "#program/intern-applications/show-own-application.server.ts";
import { applyAgain } from "#program/intern-applications/apply-again.server.ts";
import { startApplication } from "#program/intern-applications/start-application.server.ts";
import { ownCompanyInterviews } from "#program/matching/interview-records.server.ts";
import { offersOf } from "#program/matching/offer-records.server.ts";
import { lettersOf } from "#program/outbox/records.server.ts";
import { ownInterviews } from "#program/selection/records.server.ts";
import { currentYear } from "#program/year/current-years.server.ts";
import { CoursesTable } from "#app/intern/intern-applications/courses-table.tsx";
import { ApplyAgain } from "./home-state.tsx";
import { HomeState } from "./home-state.tsx";
import { LettersTable } from "#app/intern/outbox/letters-table.tsx";
import { explanationWords } from "./matching/explanation-words.ts";
import { WhatNext } from "./what-next.tsx";
import { lineInWords } from "./home-words.ts";
import { applicationSayings as sayings } from "#app/intern/intern-applications/application-words.ts";
import { applicationWords as words } from "#app/intern/intern-applications/application-words.ts";
import type { CourseApplicationState } from "#program/intern-applications/intern-application.ts";
import type { Route } from "./+types/home";

const explainedStates: readonly CourseApplicationState[] = [
  "pool",
  "recommended",
  "offered",
  "agreed",
  "confirmed",
  "declined",
  "lapsed",
  "released",
  "superseded",
];
const lettersShown = 5;
const linesShown = 20;

export async function loader({ context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const [own, year] = [await showOwnApplication(act), await currentYear(act)];
  const rest = await act.db.transaction(async (tx) => ({
    letters: (await lettersOf(tx, accountOf(act), act.language)).slice(0, lettersShown),
    history: await historyOfPerson(tx, accountOf(act), 100),
    interviews: own === null ? [] : await ownInterviews(tx, own.application.id),
    documents: own === null ? [] : await documentsOf(tx, own.application.id),
    offers: await offersOf(tx, accountOf(act)),
    talks: await ownCompanyInterviews(tx, accountOf(act)),
  }));
  const internship = await showOwnInternship(act);
  return { own, current: year, year: own?.year ?? year, report: internship?.duty ?? null, ...rest };
}

/** The one deed of this page: a person without an application of this year starts it. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const typed = typedOf(await request.formData());
  const start = typedText(typed, "intent") === "start-again" ? applyAgain : startApplication;
  await start(context.get(actContext));
  return seeOther(`/${params.language}/intern/application`);
}

export default function InternHome({
  loaderData: { own, current, year, report, letters, history, interviews, documents, offers, talks },
}: Route.ComponentProps) {
  const say = useSay();
  const { language, now, who } = usePageFacts();
  const application = own?.application ?? null;
  // Before recommending begins there is nothing to explain.
  const mayExplain = own?.courses.some((one) => explainedStates.includes(one.state)) === true;
  const over = [application?.fullName || who, application?.number == null ? "" : say(sayings.numbered(application.number))]
    .filter(Boolean)
    .join(" · ");
  const lines = history
    .map((line) => ({ line, said: lineInWords(line, year, now) }))
    .filter((one) => one.said !== null)
    .sort((one, other) => other.line.at.getTime() - one.line.at.getTime())
    // Five pages added one after the other are one thing to read.
    .filter((one, index, all) => {
      const before = all[index - 1];
      return before === undefined || before.said?.en !== one.said?.en || dayOf(before.line.at) !== dayOf(one.line.at);
    })
    .slice(0, linesShown);
  return (
    <Page width="narrow">
      <title>{pageTitle(words.homeTitle, language)}</title>
      <PageHead title={say(words.homeTitle)} over={<bdi>{over}</bdi>} />
      <div className="stack loose">
        {own !== null && own.year.fiscalYear < current.fiscalYear && <ApplyAgain year={current} />}
        <HomeState own={own} year={year} offers={offers} />
        <WhatNext own={own} report={report} offers={offers} interviews={interviews} documents={documents} talks={talks} />
        {own !== null && own.courses.length > 0 && (
          <section className="stack" aria-labelledby="courses">
            <h2 id="courses">{say(words.yourCourses)}</h2>
            <CoursesTable year={year} courses={own.courses} />
            {mayExplain && (
              <p>
                <a href={`/${language}/intern/explanation`}>{say(explanationWords.title)}</a>
              </p>
            )}
          </section>
        )}
        <section className="stack" aria-labelledby="letters">
          <h2 id="letters">{say(words.letters)}</h2>
          {letters.length === 0 ? (
            <Empty title={say(words.noLetters)}>{say(words.noLettersText)}</Empty>
          ) : (
            <>
              <LettersTable letters={letters} />
              <p>
                <a href={`/${language}/intern/letters`}>{say(words.allLetters)}</a>
              </p>
            </>
          )}
        </section>
        <section className="stack" aria-labelledby="history">
          <h2 id="history">
            {say(words.history)} <span className="small soft">{say(japanTimeName)}</span>
          </h2>
          {lines.length === 0 ? (
            <p className="soft">{say(words.noHistory)}</p>
          ) : (
            <Timeline
              events={lines.map(({ line, said }) => ({
                key: String(line.id),
                when: <Instant at={line.at} bare />,
                what: said === null ? "" : say(said),
              }))}
            />
          )}
        </section>
      </div>
    </Page>
  );
}
