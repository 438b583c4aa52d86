import type { Said } from "#platform/language.ts";
import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Section } from "#app/ui/page.tsx";
import { WithAside } from "#app/ui/page.tsx";
import { StateBar } from "#app/ui/state-bar.tsx";
import { Steps } from "#app/ui/steps.tsx";
import { Instant } from "#app/ui/time.tsx";
import { Timeline } from "#app/ui/timeline.tsx";
import { companyRoleHints } from "#program/accounts/company-roles.ts";
import { companyRoleNames } from "#program/accounts/company-roles.ts";
import { companyMay } from "#program/accounts/rules.ts";
import { companyHome } from "#program/host-companies/company-home.server.ts";
import { companyHistory } from "#program/host-companies/messages.ts";
import { companyProblems } from "#program/host-companies/problem-words.ts";
import { mayEdit } from "#program/host-companies/states.ts";
import { mayWithdraw } from "#program/host-companies/states.ts";
import { isNotThisYearReason } from "#program/host-companies/not-this-year.ts";
import { sayNotThisYear } from "#program/host-companies/say-not-this-year.server.ts";
import { startCompanyApplication } from "#program/host-companies/start-company-application.server.ts";
import { withdrawCompanyApplication } from "#program/host-companies/withdraw-company-application.server.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { listRounds } from "#program/matching/show-candidates.server.ts";
import { lettersOf } from "#program/outbox/records.server.ts";
import { CompanyState } from "#app/company/host-companies/company-state.tsx";
import { NotThisYearPart } from "#app/company/host-companies/not-this-year-part.tsx";
import { CompanyTasks } from "#app/company/host-companies/company-tasks.tsx";
import { companyWords as words } from "#app/company/host-companies/company-words.ts";
import { companyHomeWords as ownWords } from "./home-words.ts";
import { AnswerNeeded } from "#app/company/matching/rounds-going-on.tsx";
import { goingOn } from "#app/company/matching/rounds-going-on.tsx";
import { RunningRoundState } from "#app/company/matching/rounds-going-on.tsx";
import { CompanyNextSteps } from "#app/company/host-companies/company-next-steps.tsx";
import { companySteps } from "#program/host-companies/company-steps.ts";
import type { CompanyApplication } from "#program/host-companies/company-application.ts";
import type { CompanyHome } from "#program/host-companies/company-home.server.ts";
import type { Route } from "./+types/home";

export async function loader({ context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const letters = act.db.transaction((tx) => lettersOf(tx, accountOf(act), act.language));
  return {
    ...goingOn(companyMay(act.who, "see-candidates") ? await listRounds(act) : [], act.now),
    ...(await companyHome(act)),
    letters: (await letters).slice(0, 3),
    mayWrite: companyMay(act.who, "write-application"),
    mayWithdraw: companyMay(act.who, "submit-application"),
    maySeeInterns: companyMay(act.who, "see-interns"),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const form = await request.formData();
  const intent = form.get("intent");
  const { application, year } = await companyHome(act);
  if (intent === "withdraw" && application !== null) {
    const withdrawn = await withdrawCompanyApplication(act, application.id);
    return withdrawn.ok ? seeOther(`/${params.language}/company`) : unprocessable(withdrawn.problems, {});
  }
  const notThisYear = form.get("notThisYear");
  if (isNotThisYearReason(notThisYear)) {
    const said = await sayNotThisYear(act, notThisYear);
    return said.ok ? seeOther(`/${params.language}/company`) : unprocessable(said.problems, {});
  }
  if (intent !== "start") return seeOther(`/${params.language}/company`);
  const started = await startCompanyApplication(act, year.fiscalYear);
  return started.ok
    ? seeOther(`/${params.language}/company${started.value.takenFrom === null ? "/application/sections/company" : ""}`)
    : unprocessable(started.problems, {});
}

export default function CompanyHomePage({ loaderData, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language, now } = usePageFacts();
  const { application, company, letters, history } = loaderData;
  const { lines } = shownProblems(actionData?.problems, companyProblems, {}, language);
  const { mayWrite: writes } = loaderData;
  const isWriting = application !== null && mayEdit(application.state) && writes;
  const awaited = awaitedSteps(loaderData);
  // Who begins or writes it is told what to have at hand and what follows; everybody else reads how it stands.
  const isBefore = writes && (isWriting || application === null);
  return (
    <Page>
      <title>{titleOf(pageTitle(words.home, language), language, lines.length > 0)}</title>
      <ErrorSummary problems={lines} />
      <PageHead title={say(words.homeTitle)} over={[company.name, application?.number].filter(Boolean).join(" · ")} />
      <WithAside
        title={say(isBefore ? words.asideTitle : words.latestLetters)}
        aside={isBefore ? <AtHand /> : <Letters letters={letters} />}
      >
        <div className="stack loose">
          {loaderData.waiting.map((round) => (
            <AnswerNeeded key={round.id} round={round} />
          ))}
          {loaderData.running.map((round) => (
            <RunningRoundState key={round.id} round={round} />
          ))}
          {application === null && !writes ? <NotBegunByOthers /> : <CompanyState home={loaderData} now={now} />}
          {application === null && loaderData.mayWithdraw && loaderData.appliedBefore && <NotThisYearPart said={loaderData.notThisYear} />}
          {!writes && <OwnRole maySeeInterns={loaderData.maySeeInterns} />}
          {isWriting && <CompanyTasks home={{ ...loaderData, application }} now={now} />}
          {isBefore && <AfterSending />}
          {awaited !== null && <CompanyNextSteps steps={awaited.steps} current={awaited.current} />}
          {application !== null && !isWriting && history.length > 0 && (
            <Section title={say(words.history)} id="history">
              <Timeline
                events={history
                  .filter((line) => !["company-application-saved", "position-saved", "position-removed"].includes(line.what))
                  .map((line) => ({
                    key: String(line.id),
                    when: <Instant at={line.at} bare />,
                    what: say(companyHistory[line.what] ?? { en: line.what, ja: line.what }),
                  }))}
              />
            </Section>
          )}
          {application !== null && loaderData.mayWithdraw && mayWithdraw(application.state) && (
            <Withdraw isDraft={application.state === "draft"} />
          )}
        </div>
      </WithAside>
    </Page>
  );
}

/** Which of the steps after the sending comes next, while the company waits for the office; null before the sending and from the candidates on. */
function awaitedSteps({ application, year, positions }: CompanyHome) {
  const current = application === null ? undefined : stepAwaited[application.state];
  if (application === null || application.submittedAt === null || current === undefined) return null;
  const received = application.state === "submitted" ? application.stateSince : application.submittedAt;
  return { steps: companySteps(year, positions, received), current };
}

const stepAwaited: Partial<Record<CompanyApplication["state"], number>> = {
  submitted: 0,
  checking: 0,
  eligible: 1,
  hearing: 1,
  plan_ready: 2,
};

/** For those who only read: nothing is there yet, and who will begin it. */
function NotBegunByOthers() {
  const say = useSay();
  const { language } = usePageFacts();
  return (
    <StateBar title={say(ownWords.notBegun)}>
      <p>{say(ownWords.notBegunText)}</p>
      <p>
        <a href={`/${language}/company/people`}>{say(ownWords.whoThatIs)}</a>
      </p>
    </StateBar>
  );
}

/** What somebody is to the company who does not write for it, and where their work is. */
function OwnRole({ maySeeInterns }: { maySeeInterns: boolean }) {
  const say = useSay();
  const { language, companyRole } = usePageFacts();
  if (companyRole === undefined) return null;
  return (
    <Section title={say(ownWords.youAre)} id="own-role">
      <p>
        <strong>{say(companyRoleNames[companyRole])}</strong>
        <br />
        {say(companyRoleHints[companyRole])}
      </p>
      {maySeeInterns && (
        <p>
          <a href={`/${language}/company/internships`}>{say(ownWords.toInterns)}</a>
        </p>
      )}
    </Section>
  );
}

function AtHand() {
  const say = useSay();
  const { language } = usePageFacts();
  return (
    <>
      <ul>
        <li>{say(words.atHandNumber)}</li>
        <li>{say(words.atHandCapital)}</li>
        <li>{say(words.atHandTasks)}</li>
        <li>{say(words.atHandTime)}</li>
      </ul>
      <h2>{say(words.asideQuestions)}</h2>
      <ul>
        <li>
          <a href={`/${language}/courses`}>{say(words.howCoursesDiffer)}</a>
        </li>
        <li>
          <a href={`/${language}/requirements`}>{say(words.whoMayHost)}</a>
        </li>
        <li>
          <a href={`/${language}/inquiry`}>{say(words.askOffice)}</a>
        </li>
      </ul>
    </>
  );
}

function Letters({ letters }: { letters: readonly { id: string; subject: string; queuedAt: Date }[] }) {
  const say = useSay();
  const { language } = usePageFacts();
  return (
    <ul>
      {letters.map((letter) => (
        <li key={letter.id}>
          <a href={`/${language}/company/letters/${letter.id}`}>{letter.subject}</a>
        </li>
      ))}
      {letters.length === 0 && <li>{say(words.noLetters)}</li>}
      <li>
        <a href={`/${language}/company/letters`}>{say(words.allLetters)}</a>
      </li>
      <li>
        <a href={`/${language}/inquiry`}>{say(words.askOffice)}</a>
      </li>
    </ul>
  );
}

function AfterSending() {
  const say = useSay();
  return (
    <Section title={say(words.afterSending)} id="after">
      <Steps
        steps={[
          { title: say(words.stepRead), text: say(words.stepReadText) },
          { title: say(words.stepPlan), text: say(words.stepPlanText) },
          { title: say(words.stepCandidates), text: say(words.stepCandidatesText) },
          { title: say(words.stepWork) },
        ]}
      />
    </Section>
  );
}

/** Undoing for good asks twice: the words first, then the press. */
function Withdraw({ isDraft }: { isDraft: boolean }) {
  const say = useSay();
  const { language } = usePageFacts();
  return (
    <Disclosure summary={say(isDraft ? words.withdrawDraft : words.withdraw)}>
      <form method="post" action={`/${language}/company?index`} className="stack">
        <p>{say(words.withdrawText)}</p>
        <Button kind="secondary" name="intent" value="withdraw">
          {say(words.withdrawYes)}
        </Button>
      </form>
    </Disclosure>
  );
}
