import { houseContext } from "#app/context.server.ts";
import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { WithAside } from "#app/ui/page.tsx";
import { SendBar } from "#app/ui/task-list.tsx";
import { TaskList } from "#app/ui/task-list.tsx";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { deleteDraft } from "#program/intern-applications/delete-draft.server.ts";
import { deleteForm } from "#program/intern-applications/form.server.ts";
import { proofOf } from "#program/intern-applications/signed-receipt.server.ts";
import { withdrawForm } from "#program/intern-applications/form.server.ts";
import { applicationProblems } from "#program/intern-applications/problem-words.ts";
import { groupNames } from "#program/intern-applications/answer-words.ts";
import { sectionStateName } from "#program/intern-applications/answer-words.ts";
import { sectionTitles } from "#program/intern-applications/answer-words.ts";
import { answerText } from "#program/intern-applications/sections.ts";
import { sectionGroups } from "#program/intern-applications/sections.ts";
import { showOwnApplication } from "#program/intern-applications/show-own-application.server.ts";
import { showOwnOffers } from "#program/matching/show-offers.server.ts";
import { coursesCalled } from "#program/year/course-sayings.ts";
import { courseOf } from "#program/year/rules.ts";
import { withdrawWithMatches } from "#program/matching/withdraw-with-matches.server.ts";
import { ApartFromApplication } from "#app/intern/diversity-answers/apart-from-application.tsx";
import { AfterSending } from "./after-sending.tsx";
import { EarlyAdvice } from "./section-advice.tsx";
import { DeleteDraft } from "./end-application.tsx";
import { DraftState } from "./application-state.tsx";
import { SentApplication } from "./sent-application.tsx";
import { atHand } from "./application-words.ts";
import { applicationSayings as sayings } from "./application-words.ts";
import { applicationWords as words } from "./application-words.ts";
import type { Task } from "#app/ui/task-list.tsx";
import type { OwnApplication } from "#program/intern-applications/show-own-application.server.ts";
import type { SectionState } from "#program/intern-applications/show-own-application.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Typed } from "#platform/typed.ts";
import type { Route } from "./+types/application";

export async function loader({ params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const own = await showOwnApplication(act);
  if (own === null) throw seeOther(`/${params.language}/intern`);
  return { ...own, proof: proofOf(context.get(houseContext).secret, own.application), offers: await showOwnOffers(act) };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const typed = typedOf(await request.formData());
  const ended = typedText(typed, "intent") === "delete" ? await deleted(act, typed) : await withdrawn(act, typed);
  return ended.ok ? seeOther(`/${params.language}/intern`) : unprocessable(ended.problems, typed);
}

async function deleted(act: Act, typed: Typed) {
  const form = readTyped(typed, deleteForm);
  return form.ok ? await deleteDraft(act) : form;
}

async function withdrawn(act: Act, typed: Typed) {
  const form = readTyped(typed, withdrawForm);
  return form.ok ? await withdrawWithMatches(act, form.value.reason) : form;
}

export default function ApplicationPage({ loaderData: own, actionData }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  const labels = { reason: say(words.withdrawWhy), sure: say(words.deleteSureLabel) };
  const { shown, lines } = shownProblems(actionData?.problems, applicationProblems, labels, language);
  const { application } = own;
  const over = [
    application.fullName || answerText(own.answers.name, "fullName"),
    application.number === null ? "" : say(sayings.numbered(application.number)),
  ]
    .filter(Boolean)
    .join(" · ");
  return (
    <Page width="narrow" end={application.state !== "draft"}>
      <title>
        {titleOf(pageTitle(application.state === "draft" ? words.draftTitle : words.title, language), language, lines.length > 0)}
      </title>
      <ErrorSummary problems={lines} />
      <PageHead title={say(words.title)} over={over === "" ? undefined : <bdi>{over}</bdi>} />
      {application.state === "draft" ? (
        <Draft own={own} shown={shown} typed={actionData?.typed ?? {}} />
      ) : (
        <SentApplication own={own} proof={own.proof} offers={own.offers} shown={shown} typed={actionData?.typed ?? {}} />
      )}
    </Page>
  );
}

function Draft({ own, shown, typed }: { own: OwnApplication; shown: ReturnType<typeof shownProblems>["shown"]; typed: Typed }) {
  const say = useSay();
  const { language, now } = usePageFacts();
  const base = `/${language}/intern/application`;
  const next = own.sections.find((one) => !one.isStarted || one.left.length > 0);
  const done = next === undefined;
  const groups = Object.entries(sectionGroups).map(([group, names]) => ({
    title: say(groupNames[group as keyof typeof groupNames]),
    tasks: own.sections.filter((one) => (names as readonly string[]).includes(one.section)).map((one) => taskOf(one, base, say, own)),
  }));
  const send = done
    ? { label: say(words.sendTask), href: `${base}/check`, state: say(words.notSent), kind: "caution" as const }
    : { label: say(words.sendTask), state: say(words.notOpen), hint: say(words.sendClosed) };
  return (
    <>
      <WithAside
        title={say(words.atHand)}
        aside={
          <>
            <ul className="plain-list">
              {atHand.map((thing) => (
                <li key={thing.en}>{say(thing)}</li>
              ))}
            </ul>
            <h2>{say(words.questions)}</h2>
            <ul className="plain-list">
              <li>
                <a href={`/${language}/courses`}>{say(words.differ)}</a>
              </li>
              <li>
                <a href={`/${language}/requirements`}>{say(words.whoMay)}</a>
              </li>
              <li>
                <a href={`/${language}/inquiry`}>{say(words.writeOffice)}</a>
              </li>
            </ul>
          </>
        }
      >
        <DraftState year={own.year} wishes={own.wishes} sections={own.sections} now={now} />
        <EarlyAdvice own={own} />
        <TaskList groups={[...groups, { title: say(words.sendGroup), tasks: [send] }]} level={2} />
        <SendBar>
          <ButtonLink href={done ? `${base}/check` : `${base}/sections/${next.section}`} arrow>
            {done ? say(words.check) : say(sayings.continueWith(sectionTitles[next.section]))}
          </ButtonLink>
        </SendBar>
        {own.year.diversity !== null && <ApartFromApplication />}
      </WithAside>
      <AfterSending>
        <DeleteDraft shown={shown} isOpen={typedText(typed, "intent") === "delete"} />
      </AfterSending>
    </>
  );
}

function taskOf(
  { section, isStarted, left }: SectionState,
  base: string,
  say: (said: { en: string; ja: string }) => string,
  own: OwnApplication,
): Task {
  const wishes =
    section === "wishes" && own.wishes.length > 0
      ? own.wishes
          .map((code) => {
            const course = courseOf(own.year, code);
            return course === null ? code : say(coursesCalled([course]));
          })
          .join(say(words.thenNext))
      : undefined;
  const isAgainst = section === "wishes" && own.against.some((problem) => problem.facts?.course !== undefined);
  const isComplete = isStarted && left.length === 0 && !isAgainst;
  return {
    label: say(sectionTitles[section]),
    href: `${base}/sections/${section}`,
    isComplete,
    state: isComplete
      ? undefined
      : isAgainst && left.length === 0
        ? say(words.notOpenToYou)
        : say(sectionStateName(left.length, isStarted)),
    kind: isStarted ? "caution" : "todo",
    hint: wishes,
  };
}
