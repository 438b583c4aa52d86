import { actContext } from "#app/context.server.ts";
import { requestContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { signInContext } from "#app/context.server.ts";
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
import { pageTitle } from "#app/parts/page-title.ts";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { seal } from "#platform/sealed.server.ts";
import { typedText } from "#platform/typed.ts";
import { unseal } from "#platform/sealed.server.ts";
import { codeForm } from "#program/sign-in/form.server.ts";
import { keepLanguage } from "#program/sign-in/keep-language.server.ts";
import { sendSignInCode } from "#program/sign-in/send-sign-in-code.server.ts";
import { codePagePurpose } from "#program/sign-in/send-sign-in-code.server.ts";
import { signInProblems } from "#program/sign-in/messages.ts";
import { secondsToWait } from "./limits.server.ts";
import { signInHits } from "./limits.server.ts";
import { wayBack } from "./way-back.server.ts";
import { signInWords as words } from "./sign-in-words.ts";
import type { RouterContextProvider } from "react-router";
import type { CodePageContent } from "#program/sign-in/send-sign-in-code.server.ts";
import type { Route } from "./+types/sign-in-code";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.codeTitle, params.language) }];
}

/** For whom the code was asked, from the sealed part of the address. */
function askedFor(request: Request, secret: string) {
  return unseal(secret, codePagePurpose, new URL(request.url).searchParams.get("for") ?? "") as CodePageContent | null;
}

export function loader({ request, params, context }: Route.LoaderArgs) {
  const { secret, config } = context.get(houseContext);
  const asked = askedFor(request, secret);
  if (asked === null) throw seeOther(`/${params.language}/sign-in`);
  const isSentAgain = new URL(request.url).searchParams.get("sent") === "again";
  return { email: asked.email, then: asked.then, isSentAgain, sendsMail: config.smtpUrl !== null };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const house = context.get(houseContext);
  const asked = askedFor(request, house.secret);
  if (asked === null) throw seeOther(`/${params.language}/sign-in`);
  const language = params.language === "ja" ? "ja" : "en";
  const typed = typedOf(await request.formData());
  if (typedText(typed, "intent") === "again") return await sendAgain(context, request, asked, language);
  const form = readTyped(typed, codeForm);
  if (!form.ok) return unprocessable(form.problems, form.typed);
  const seconds = await secondsToWait(house, signInHits(house, request, context.get(requestContext).ip, "tries", asked.email));
  if (seconds !== null) return tooMany([{ code: "too-many-tries", field: null }], form.typed, seconds);
  const signIn = context.get(signInContext);
  const signedIn = await signIn.useCode(asked.email, form.value.code, request.headers);
  if (signedIn === null) return unprocessable([{ code: await signIn.whyNot(asked.email, asked.until), field: "code" }], form.typed);
  await keepLanguage(house.databaseServer, signedIn.accountId, language, house.clock());
  return await wayBack(context, { ...signedIn, then: asked.then, language });
}

/** A new code for the same address, counted as any other. */
async function sendAgain(context: Readonly<RouterContextProvider>, request: Request, asked: CodePageContent, language: "en" | "ja") {
  const house = context.get(houseContext);
  const seconds = await secondsToWait(house, signInHits(house, request, context.get(requestContext).ip, "ask", asked.email));
  if (seconds !== null) return tooMany([{ code: "too-many-letters", field: null }], {}, seconds);
  const again = await sendSignInCode(context.get(actContext), context.get(signInContext), house.secret, asked);
  return seeOther(`/${language}/sign-in/code?sent=again&for=${seal(house.secret, codePagePurpose, again)}`);
}

export default function SignInCodePage({ loaderData, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const problems = shownProblems(actionData?.problems, signInProblems, { code: say(words.code) }, language);
  const again = `/${language}/sign-in${loaderData.then === "" ? "" : `?then=${encodeURIComponent(loaderData.then)}`}`;
  return (
    <Page width="narrow">
      <ErrorSummary problems={problems.lines} />
      <PageHead
        title={say(words.codeTitle)}
        lead={
          <>
            {say(words.codeLead)} <b>{loaderData.email}</b>
          </>
        }
      />
      {loaderData.isSentAgain && <Notice kind="done" title={say(words.sentAgain)} />}
      {!loaderData.sendsMail && <Notice kind="info" title={say(words.noMailServer)} />}
      <form method="post" noValidate>
        <TextField
          name="code"
          label={say(words.code)}
          hint={say(words.codeHint)}
          inputMode="numeric"
          autoComplete="one-time-code"
          width="short"
          value={typedText(actionData?.typed ?? {}, "code")}
          problem={problems.shown.code}
          required
        />
        <div className="form-end">
          <Buttons>
            <Button>{say(words.enter)}</Button>
            <Button kind="secondary" name="intent" value="again">
              {say(words.again)}
            </Button>
          </Buttons>
          <p>
            <a href={again}>{say(words.otherAddress)}</a>
          </p>
        </div>
      </form>
    </Page>
  );
}
