import { actContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { sessionContext } from "#app/context.server.ts";
import { requestContext } from "#app/context.server.ts";
import { signInContext } from "#app/context.server.ts";
import { ownPath } from "#app/answers.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { tooMany } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { WithAside } from "#app/ui/page.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { readForm } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { seal } from "#platform/sealed.server.ts";
import { unseal } from "#platform/sealed.server.ts";
import { signInForm } from "#program/sign-in/form.server.ts";
import { signInProblems } from "#program/sign-in/messages.ts";
import { codePagePurpose } from "#program/sign-in/send-sign-in-code.server.ts";
import { sendSignInCode } from "#program/sign-in/send-sign-in-code.server.ts";
import { secondsToWait } from "./limits.server.ts";
import { signInHits } from "./limits.server.ts";
import { signInWords as words } from "./sign-in-words.ts";
import type { CodePageContent } from "#program/sign-in/send-sign-in-code.server.ts";
import type { Route } from "./+types/sign-in";

export function meta({ params }: Route.MetaArgs) {
  const language = params.language === "ja" ? "ja" : "en";
  return [{ title: pageTitle(words.title, language) }, { name: "description", content: words.lead[language] }];
}

export function loader({ request, params, context }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const then = ownPath(searchParams.get("then"), "");
  const session = context.get(sessionContext);
  const isIn = session?.isLive === true && (session.isSecondFactorShown || !session.hasSecondFactor);
  if (session?.isLive === true && !isIn)
    throw seeOther(`/${params.language}/sign-in/second-factor${then === "" ? "" : `?then=${encodeURIComponent(then)}`}`);
  const asked = unseal(context.get(houseContext).secret, codePagePurpose, searchParams.get("for") ?? "") as CodePageContent | null;
  const link = searchParams.get("link");
  return {
    then: then || (asked?.then ?? ""),
    email: asked?.email ?? "",
    link: link === "old" || link === "used" || link === "newer" ? (`link-${link}` as const) : null,
    // Whoever had a session that ended is told why they stand here.
    hasTimedOut: session !== null && !isIn && then !== "",
    isIn,
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await readForm(request, signInForm);
  if (!form.ok) return unprocessable(form.problems, form.typed);
  const house = context.get(houseContext);
  const { email } = form.value;
  const seconds = await secondsToWait(house, signInHits(house, request, context.get(requestContext).ip, "ask", email));
  if (seconds !== null) return tooMany([{ code: "too-many-letters", field: null }], form.typed, seconds);
  const then = ownPath(form.value.then, "");
  const asked = await sendSignInCode(context.get(actContext), context.get(signInContext), house.secret, { email, then });
  // The address rides sealed: no personal data stands in an address that servers write down.
  return seeOther(`/${params.language}/sign-in/code?for=${seal(house.secret, codePagePurpose, asked)}`);
}

export default function SignInPage({ loaderData, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language, who } = usePageFacts();
  const typed = actionData?.typed ?? {};
  const problems = shownProblems(actionData?.problems, signInProblems, { email: say(words.email) }, language);
  return (
    <Page width="narrow">
      <ErrorSummary problems={problems.lines} />
      <PageHead title={say(words.title)} lead={say(words.lead)} />
      <WithAside
        title={say(words.asideTitle)}
        aside={
          <ul>
            <li>{say(words.asideNew)}</li>
            <li>{say(words.asideNoLetter)}</li>
            <li>
              <a href={`/${language}/eligibility`}>{say(words.eligible)}</a>
            </li>
          </ul>
        }
      >
        <div className="stack loose">
          {loaderData.link !== null && <Notice kind="caution" title={say(signInProblems[loaderData.link])} />}
          {loaderData.isIn && (
            <Notice kind="done" title={`${say(words.startLead)} ${who}`}>
              <a href={loaderData.then || `/${language}/start`}>{say(words.goOn)}</a>
            </Notice>
          )}
          {loaderData.hasTimedOut && (
            <Notice kind="info" title={say(words.timedOut)}>
              {say(words.timedOutText)}
            </Notice>
          )}
          {!loaderData.isIn && !loaderData.hasTimedOut && loaderData.then !== "" && loaderData.link === null && (
            <Notice kind="info" title={say(words.signInFirst)} />
          )}
          <form method="post" noValidate>
            <input type="hidden" name="then" value={typedText(typed, "then") || loaderData.then} />
            <TextField
              name="email"
              type="email"
              inputMode="email"
              autoComplete="email"
              label={say(words.email)}
              hint={say(words.emailHint)}
              value={typedText(typed, "email") || loaderData.email}
              problem={problems.shown.email}
              required
            />
            <div className="form-end">
              <Buttons>
                <Button>{say(words.send)}</Button>
              </Buttons>
            </div>
          </form>
        </div>
      </WithAside>
    </Page>
  );
}
