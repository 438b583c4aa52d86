import { actContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { signInContext } from "#app/context.server.ts";
import { requestContext } from "#app/context.server.ts";
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
import { actAsSystem } from "#program/accounts/act.server.ts";
import { setUpForm } from "#program/sign-in/form.server.ts";
import { signInProblems } from "#program/sign-in/messages.ts";
import { setUpAdministrator } from "#program/sign-in/set-up-link.server.ts";
import { signInWords as words } from "./sign-in-words.ts";
import type { Route } from "./+types/set-up";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.setUpTitle, params.language) }];
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await readForm(request, setUpForm);
  if (!form.ok) return unprocessable(form.problems, form.typed);
  const house = context.get(houseContext);
  const { now } = context.get(actContext);
  const system = actAsSystem(house.databaseServer, { now, requestId: context.get(requestContext).requestId });
  const made = await setUpAdministrator(
    { ...system, now: new Date(), language: params.language === "ja" ? "ja" : "en" },
    params.token,
    form.value,
  );
  if (!made.ok) return unprocessable(made.problems, form.typed);
  // Whoever holds the link has shown enough: the first administrator is signed in at once, before any mail server is set.
  const signIn = context.get(signInContext);
  const signedIn = await signIn.useCode(form.value.email, await signIn.makeCode(form.value.email), request.headers);
  return seeOther(`/${params.language}/office`, new Headers((signedIn?.cookies ?? []).map((cookie) => ["Set-Cookie", cookie])));
}

export default function SetUpPage({ actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const typed = actionData?.typed ?? {};
  const problems = shownProblems(actionData?.problems, signInProblems, { name: say(words.name), email: say(words.email) }, language);
  return (
    <Page width="narrow">
      <ErrorSummary problems={problems.lines} />
      <PageHead title={say(words.setUpTitle)} lead={say(words.setUpLead)} />
      <form method="post" noValidate>
        <TextField
          name="name"
          autoComplete="name"
          label={say(words.name)}
          value={typedText(typed, "name")}
          problem={problems.shown.name}
          required
        />
        <TextField
          name="email"
          type="email"
          autoComplete="email"
          label={say(words.email)}
          value={typedText(typed, "email")}
          problem={problems.shown.email}
          required
        />
        <div className="form-end">
          <Button>{say(words.setUp)}</Button>
        </div>
      </form>
    </Page>
  );
}
