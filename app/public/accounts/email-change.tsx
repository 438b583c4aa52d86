import { houseContext } from "#app/context.server.ts";
import { requestContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { found } from "#platform/refusals.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { answerEmailChange } from "#program/sign-in/change-email.server.ts";
import { emailChangeOf } from "#program/sign-in/change-email.server.ts";
import { signInProblems } from "#program/sign-in/messages.ts";
import { accountWords as words } from "./account-words.ts";
import type { RouterContextProvider } from "react-router";
import type { Route } from "./+types/email-change";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.changeTitle, params.language) }];
}

/** The link itself shows who acts: whoever holds it may be signed in nowhere, on any device. */
function byLink(context: Readonly<RouterContextProvider>, language: string) {
  const { databaseServer, clock } = context.get(houseContext);
  const system = actAsSystem(databaseServer, { now: clock(), requestId: context.get(requestContext).requestId });
  return { ...system, language: language === "ja" ? ("ja" as const) : ("en" as const) };
}

export async function loader({ params, context }: Route.LoaderArgs) {
  return found(await emailChangeOf(byLink(context, params.language), params.token), "change of an address");
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const answer = (await request.formData()).get("intent") === "stop" ? "stop" : "confirm";
  const answered = await answerEmailChange(byLink(context, params.language), params.token, answer);
  return answered.ok ? seeOther(`/${params.language}/email-change/${params.token}`) : unprocessable(answered.problems, {});
}

export default function EmailChangePage({ loaderData: { side, oldEmail, newEmail, state }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const problems = shownProblems(actionData?.problems, signInProblems, {}, language);
  return (
    <Page width="narrow">
      <ErrorSummary problems={problems.lines} />
      <PageHead title={say(words.changeTitle)} />
      <div className="stack loose">
        <SummaryList
          rows={[
            // A new address that was mistyped is a stranger's: it learns nothing of the old one.
            ...(side === "old" ? [{ question: say(words.waitsOld), answer: oldEmail }] : []),
            { question: say(words.waitsNew), answer: newEmail },
          ]}
        />
        {state === "over" && <Notice kind="caution" title={say(signInProblems["change-old"])} />}
        {state === "done" && <Notice kind="done" title={say(words.changeDone)} />}
        {state === "confirmed" && <Notice kind="done" title={say(words.changeHalf)} />}
        {(state === "open" || state === "confirmed") && (
          <form method="post">
            <Buttons>
              {state === "open" && (
                <Button name="intent" value="confirm">
                  {say(words.changeConfirm)}
                </Button>
              )}
              <Button kind="secondary" name="intent" value="stop">
                {say(words.stop)}
              </Button>
            </Buttons>
          </form>
        )}
      </div>
    </Page>
  );
}
