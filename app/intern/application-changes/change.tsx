import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { withJoinedDates } from "#app/intern/intern-applications/joined-dates.ts";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { found } from "#platform/refusals.ts";
import { typedText } from "#platform/typed.ts";
import { askedKinds } from "#program/application-changes/application-change.ts";
import { fieldsOfChange } from "#program/application-changes/application-change.ts";
import { askForChange } from "#program/application-changes/ask-for-change.server.ts";
import { askForm } from "#program/application-changes/form.server.ts";
import { changeNames } from "#program/application-changes/messages.ts";
import { changeProblemWords } from "#program/application-changes/messages.ts";
import { answersOfChange } from "#program/application-changes/rules.ts";
import { applicationProblems } from "#program/intern-applications/messages.ts";
import { labelOf } from "#program/intern-applications/messages.ts";
import { showOwnApplication } from "#program/intern-applications/show-own-application.server.ts";
import { ChangeFields } from "./change-fields.tsx";
import { changeSayings as sayings } from "./change-words.ts";
import { changeWords as words } from "./change-words.ts";
import type { AskedKind } from "#program/application-changes/application-change.ts";
import type { Route } from "./+types/change";

const kindOf = (text: string | undefined): AskedKind =>
  found(
    askedKinds.find((kind) => kind === text),
    "kind of change",
  );

export async function loader({ params, context }: Route.LoaderArgs) {
  const what = kindOf(params.what);
  const own = await showOwnApplication(context.get(actContext));
  if (own === null || own.application.state !== "submitted") throw seeOther(`/${params.language}/intern/application`);
  return { own, what };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const what = kindOf(params.what);
  const typed = withJoinedDates(typedOf(await request.formData()));
  const beside = readTyped(typed, askForm);
  const asked = beside.ok
    ? await askForChange(context.get(actContext), what, { answers: typed, ...beside.value })
    : { ok: false as const, problems: beside.problems };
  return asked.ok ? seeOther(`/${params.language}/intern/application/changes#requests`) : unprocessable(asked.problems, typed);
}

export default function ChangePage({ loaderData: { own, what }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  const base = `/${language}/intern/application/changes`;
  const labels = {
    ...Object.fromEntries(fieldsOfChange(what).map((field) => [field, say(labelOf(field))])),
    note: say(words.note),
    proof: say(words.proof),
  };
  const { shown, lines } = shownProblems(actionData?.problems, { ...applicationProblems, ...changeProblemWords }, labels, language);
  const typed = actionData?.typed ?? answersOfChange(what, own.answers);
  const title = sayings.change(changeNames[what]);
  return (
    <Page width="narrow">
      <title>{titleOf(pageTitle(title, language), language, lines.length > 0)}</title>
      <BackLink href={base}>{say(words.title)}</BackLink>
      <ErrorSummary problems={lines} />
      <PageHead title={say(title)} lead={say(words.byOfficeText)} />
      <form method="post" action={`${base}/${what}`} noValidate>
        <ChangeFields what={what} year={own.year} typed={typed} shown={shown} />
        <AreaField
          name="note"
          label={say(words.note)}
          hint={say(words.noteHint)}
          value={typedText(typed, "note")}
          problem={shown.note}
          rows={3}
          required
        />
        <TextField
          name="proof"
          label={say(words.proof)}
          hint={say(words.proofHint)}
          value={typedText(typed, "proof")}
          problem={shown.proof}
          required
        />
        <div className="form-end">
          <Buttons>
            <Button>{say(words.ask)}</Button>
          </Buttons>
        </div>
      </form>
    </Page>
  );
}
