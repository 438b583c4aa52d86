import { houseContext } from "#app/context.server.ts";
import { requestContext } from "#app/context.server.ts";
import { sessionContext } from "#app/context.server.ts";
import { signInContext } from "#app/context.server.ts";
import { ownPath } from "#app/answers.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { tooMany } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { readForm } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { actAs } from "#program/accounts/act.server.ts";
import { anyone } from "#program/accounts/account.ts";
import { secondFactorForm } from "#program/sign-in/form.server.ts";
import { signInProblems } from "#program/sign-in/messages.ts";
import { showSecondFactor } from "#program/sign-in/own-second-factor.server.ts";
import { accountWords as words } from "./account-words.ts";
import { secondsToWait } from "./limits.server.ts";
import { signInLimits } from "./limits.server.ts";
import { wayBack } from "./way-back.server.ts";
import type { RouterContextProvider } from "react-router";
import type { Route } from "./+types/sign-in-second-factor";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.askTitle, params.language) }];
}

/** The session that has shown its code of the letter and still owes the second factor; everybody else is sent on. */
function waiting(context: Readonly<RouterContextProvider>, language: string, then: string) {
  const session = context.get(sessionContext);
  if (session?.isLive !== true) throw seeOther(`/${language}/sign-in`);
  if (!session.hasSecondFactor || session.isSecondFactorShown) throw seeOther(ownPath(then, `/${language}/start`));
  return session;
}

export function loader({ request, params, context }: Route.LoaderArgs) {
  const then = ownPath(new URL(request.url).searchParams.get("then"), "");
  waiting(context, params.language, then);
  return { then };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const house = context.get(houseContext);
  const form = await readForm(request, secondFactorForm);
  const then = ownPath(typedText(form.typed, "then"), "");
  const session = waiting(context, params.language, then);
  if (!form.ok) return unprocessable(form.problems, {});
  const seconds = await secondsToWait(house, [[signInLimits.factor, session.accountId]]);
  if (seconds !== null) return tooMany([{ code: "too-many", field: null }], {}, seconds);
  const language = params.language === "ja" ? "ja" : "en";
  const facts = { now: house.clock(), language, requestId: context.get(requestContext).requestId } as const;
  const self = actAs(house.databaseServer, { ...anyone, accountId: session.accountId }, facts);
  const shown = await showSecondFactor(self, house.secret, form.value.code, new Date());
  if (!shown.ok) return unprocessable(shown.problems, {});
  await house.rateLimits.forget(signInLimits.factor, session.accountId);
  const cookies = await context.get(signInContext).raise(session.id);
  return await wayBack(context, { accountId: session.accountId, cookies, then, language });
}

export default function SignInSecondFactorPage({ loaderData, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const problems = shownProblems(actionData?.problems, signInProblems, { code: say(words.anyCode) }, language);
  return (
    <Page width="narrow">
      <ErrorSummary problems={problems.lines} />
      <PageHead title={say(words.askTitle)} lead={say(words.askLead)} />
      <form method="post" noValidate>
        <input type="hidden" name="then" value={loaderData.then} />
        <TextField
          name="code"
          label={say(words.anyCode)}
          hint={say(words.askHint)}
          autoComplete="one-time-code"
          width="medium"
          value=""
          problem={problems.shown.code}
          required
        />
        <div className="form-end">
          <Button>{say(words.go)}</Button>
        </div>
      </form>
      <p className="soft">{say(words.lost)}</p>
    </Page>
  );
}
