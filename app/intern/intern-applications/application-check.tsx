import { houseContext } from "#app/context.server.ts";
import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { answerRows } from "#app/parts/application-answers.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { leaveOutCourse } from "#program/intern-applications/leave-out-course.server.ts";
import { sectionTitles } from "#program/intern-applications/answer-words.ts";
import { sectionNames } from "#program/intern-applications/sections.ts";
import { signedReceipt } from "#program/intern-applications/signed-receipt.server.ts";
import { showOwnApplication } from "#program/intern-applications/show-own-application.server.ts";
import { submitApplication } from "#program/intern-applications/submit-application.server.ts";
import { DraftState } from "./application-state.tsx";
import { AgainstSending } from "./against-sending.tsx";
import { ExpiredTests } from "./section-advice.tsx";
import { StayAdvice } from "./section-advice.tsx";
import { applicationWords as words } from "./application-words.ts";
import type { Route } from "./+types/application-check";

export async function loader({ params, context }: Route.LoaderArgs) {
  const own = await showOwnApplication(context.get(actContext));
  if (own === null) throw seeOther(`/${params.language}/intern`);
  if (own.application.state !== "draft") throw seeOther(`/${params.language}/intern/application/sent`);
  return own;
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const typed = typedOf(await request.formData());
  const intent = typedText(typed, "intent");
  const here = `/${params.language}/intern/application`;
  if (intent.startsWith("leave-out-")) {
    const left = await leaveOutCourse(act, intent.slice("leave-out-".length));
    return left.ok ? seeOther(`${here}/check`) : unprocessable(left.problems, {});
  }
  const { secret } = context.get(houseContext);
  const sent = await submitApplication(act, (receipt) => signedReceipt(secret, receipt));
  return sent.ok ? seeOther(`${here}/sent`) : unprocessable(sent.problems, {});
}

export default function CheckPage({ loaderData: own, actionData }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  const { now } = usePageFacts();
  const base = `/${language}/intern/application`;
  const against = actionData?.problems ?? own.against;
  return (
    <Page width="narrow">
      <title>{pageTitle(words.checkPageTitle, language)}</title>
      <BackLink href={base}>{say(words.allSections)}</BackLink>
      <PageHead title={say(words.checkTitle)} lead={say(words.checkLead)} />
      <div className="stack loose">
        <DraftState year={own.year} wishes={own.wishes} sections={own.sections} now={now} />
        {against.length > 0 && <AgainstSending own={own} problems={against} isRefused={actionData !== undefined} />}
        <ExpiredTests own={own} />
        <StayAdvice own={own} />
        {sectionNames.map((section) => (
          <section key={section} className="stack tight" aria-labelledby={`section-${section}`}>
            <h2 id={`section-${section}`}>{say(sectionTitles[section])}</h2>
            <SummaryList rows={answerRows(own.year, section, own.answers[section], language, `${base}/sections/${section}`)} />
          </section>
        ))}
        {against.length === 0 ? (
          <form method="post" action={`${base}/check`} className="stack">
            <h2>{say(words.sendTitle)}</h2>
            <p>{say(words.sendText)}</p>
            <Buttons>
              <Button name="intent" value="send">
                {say(words.send)}
              </Button>
            </Buttons>
          </form>
        ) : (
          <Notice kind="caution" title={say(words.notSent)}>
            <p>{say(words.onlyAfterSend)}</p>
            <p>
              <a href={base}>{say(words.allSections)}</a>
            </p>
          </Notice>
        )}
      </div>
    </Page>
  );
}
