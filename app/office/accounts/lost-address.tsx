import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { CheckboxField } from "#app/ui/choices.tsx";
import { RadioField } from "#app/ui/choices.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { readForm } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { lostAddressForm } from "#program/sign-in/form.server.ts";
import { identityChecks } from "#program/sign-in/messages.ts";
import { lostMailboxReasons } from "#program/sign-in/messages.ts";
import { lostMailboxWords as words } from "#program/sign-in/messages.ts";
import { signInProblems } from "#program/sign-in/messages.ts";
import { replaceLostAddress } from "#program/sign-in/replace-lost-address.server.ts";
import type { Route } from "./+types/lost-address";

export function loader({ request }: Route.LoaderArgs) {
  return { isDone: new URL(request.url).searchParams.get("done") === "yes" };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await readForm(request, lostAddressForm);
  if (!form.ok) return unprocessable(form.problems, form.typed);
  const { oldEmail, email: newEmail, reason, checkedBy } = form.value;
  const replaced = await replaceLostAddress(context.get(actContext), { oldEmail, newEmail, reason, checkedBy });
  if (!replaced.ok) return unprocessable(replaced.problems, form.typed);
  return seeOther(`/${params.language}/office/lost-address?done=yes`);
}

export default function LostAddressPage({ loaderData, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const typed = actionData?.typed ?? {};
  const labels = {
    oldEmail: say(words.oldEmail),
    email: say(words.newEmail),
    emailAgain: say(words.newEmailAgain),
    reason: say(words.reason),
    checkedBy: say(words.checkedBy),
    confirmed: say(words.confirmed),
  };
  const { shown, lines } = shownProblems(actionData?.problems, signInProblems, labels, language);
  const text = (name: keyof typeof labels) => ({
    name,
    label: labels[name],
    value: typedText(typed, name),
    problem: shown[name],
    required: true,
  });
  return (
    <Page width="narrow">
      <title>{titleOf(pageTitle(words.title, language), language, lines.length > 0)}</title>
      {lines.length > 0 && <ErrorSummary problems={lines} />}
      <PageHead title={say(words.title)} lead={say(words.lead)} />
      {loaderData.isDone && lines.length === 0 && <Notice title={say(words.done)}>{say(words.doneText)}</Notice>}
      <form method="post" noValidate>
        <TextField {...text("oldEmail")} type="email" autoComplete="off" />
        <TextField {...text("email")} type="email" autoComplete="off" />
        <TextField {...text("emailAgain")} type="email" autoComplete="off" />
        <RadioField
          {...text("checkedBy")}
          hint={say(words.checkedByHint)}
          options={Object.entries(identityChecks).map(([value, said]) => ({ value, label: say(said) }))}
        />
        <RadioField
          {...text("reason")}
          options={Object.entries(lostMailboxReasons).map(([value, said]) => ({ value, label: say(said) }))}
        />
        <CheckboxField name="confirmed" label={labels.confirmed} problem={shown.confirmed} required>
          {say(words.confirmedText)}
        </CheckboxField>
        <div className="form-end">
          <Button>{say(words.change)}</Button>
        </div>
      </form>
    </Page>
  );
}
