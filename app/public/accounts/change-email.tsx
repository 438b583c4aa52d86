import { actContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { sessionContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { tooMany } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Instant } from "#app/ui/time.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { found } from "#platform/refusals.ts";
import { typedText } from "#platform/typed.ts";
import { askEmailChange } from "#program/sign-in/change-email.server.ts";
import { openEmailChange } from "#program/sign-in/change-email.server.ts";
import { stopOwnEmailChange } from "#program/sign-in/change-email.server.ts";
import { changeEmailForm } from "#program/sign-in/form.server.ts";
import { signInProblems } from "#program/sign-in/messages.ts";
import { accountWords as words } from "./account-words.ts";
import { secondsToWait } from "./limits.server.ts";
import { signInLimits } from "./limits.server.ts";
import type { Route } from "./+types/change-email";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.emailTitle, params.language) }];
}

export async function loader({ context }: Route.LoaderArgs) {
  const { email } = found(context.get(sessionContext), "session");
  return { email, open: await openEmailChange(context.get(actContext)) };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const typed = typedOf(await request.formData());
  const here = `/${params.language}/account/email`;
  if (typedText(typed, "intent") === "stop") {
    await stopOwnEmailChange(act);
    return seeOther(here);
  }
  const form = readTyped(typed, changeEmailForm);
  if (!form.ok) return unprocessable(form.problems, form.typed);
  const seconds = await secondsToWait(context.get(houseContext), [[signInLimits.changeEmail, found(act.who.accountId, "account")]]);
  if (seconds !== null) return tooMany([{ code: "too-many", field: null }], form.typed, seconds);
  const asked = await askEmailChange(act, form.value.email);
  return asked.ok ? seeOther(here) : unprocessable(asked.problems, form.typed);
}

export default function ChangeEmailPage({ loaderData: { email, open }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const typed = actionData?.typed ?? {};
  const labels = { email: say(words.emailNew), emailAgain: say(words.emailAgain) };
  const problems = shownProblems(actionData?.problems, signInProblems, labels, language);
  const stateOf = (isConfirmed: boolean) => say(isConfirmed ? words.confirmed : words.waiting);
  return (
    <Page width="narrow">
      <BackLink href={`/${language}/account`}>{say(words.title)}</BackLink>
      <ErrorSummary problems={problems.lines} />
      <PageHead title={say(words.emailTitle)} lead={say(words.emailLead)} />
      <div className="stack loose">
        {open !== null && (
          <Notice kind="info" title={say(words.onItsWay)}>
            <SummaryList
              dense
              rows={[
                { question: say(words.waitsOld), answer: `${email}: ${stateOf(open.isOldConfirmed)}` },
                { question: say(words.waitsNew), answer: `${open.newEmail}: ${stateOf(open.isNewConfirmed)}` },
                { question: say(words.until), answer: <Instant at={open.expiresAt} /> },
              ]}
            />
            <form method="post">
              <Button kind="secondary" small name="intent" value="stop">
                {say(words.stop)}
              </Button>
            </form>
          </Notice>
        )}
        <p>
          {say(words.emailNow)} <b>{email}</b>
        </p>
        <form method="post" noValidate>
          {(["email", "emailAgain"] as const).map((name) => (
            <TextField
              key={name}
              name={name}
              type="email"
              inputMode="email"
              autoComplete="off"
              label={labels[name]}
              value={typedText(typed, name)}
              problem={problems.shown[name]}
              required
            />
          ))}
          <div className="form-end">
            <Button>{say(words.ask)}</Button>
          </div>
        </form>
        <p className="soft">
          <a href={`/${language}/inquiry`}>{say(words.lostOld)}</a>
        </p>
      </div>
    </Page>
  );
}
