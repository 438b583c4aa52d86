import { actContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { companyAnswersIn } from "#app/sealed-answers.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { WithAside } from "#app/ui/page.tsx";
import { readForm } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { registerForm } from "#program/host-companies/form.server.ts";
import { companyLabels } from "#program/host-companies/messages.ts";
import { companyProblems } from "#program/host-companies/messages.ts";
import { registerCompany } from "#program/host-companies/register-company.server.ts";
import { startCompanyWords as words } from "./start-company-words.ts";
import type { Route } from "./+types/start-company";

/** The checker's answers ride in the address: the number is there already, the rest goes into the application. */
export function loader({ request, context }: Route.LoaderArgs) {
  const sealed = new URL(request.url).searchParams.get("answers");
  const answers = sealed === null ? null : companyAnswersIn(context.get(houseContext).secret, sealed);
  return { corporateNumber: answers?.corporateNumber ?? "" };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await readForm(request, registerForm);
  if (!form.ok) return unprocessable(form.problems, form.typed);
  const registered = await registerCompany(context.get(actContext), form.value);
  if (!registered.ok) return unprocessable(registered.problems, form.typed);
  const sealed = new URL(request.url).searchParams.get("answers") ?? "";
  const isCarrying = companyAnswersIn(context.get(houseContext).secret, sealed) !== null;
  return seeOther(`/${params.language}/company${isCarrying ? `/application/answers/${sealed}` : ""}`);
}

export default function StartCompanyPage({ loaderData, actionData }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  const labels = { corporateNumber: say(companyLabels.corporateNumber), name: say(companyLabels.name) };
  const { shown, lines } = shownProblems(actionData?.problems, companyProblems, labels, language);
  const typed = actionData?.typed ?? { corporateNumber: loaderData.corporateNumber };
  return (
    <Page width="narrow">
      <title>{titleOf(pageTitle(words.title, language), language, lines.length > 0)}</title>
      <BackLink href={`/${language}/start`}>{say(words.back)}</BackLink>
      <ErrorSummary problems={lines} />
      <PageHead title={say(words.title)} lead={say(words.lead)} />
      <WithAside
        title={say(words.aside)}
        aside={
          <ul>
            <li>{say(words.asideNumber)}</li>
            <li>{say(words.asideColleague)}</li>
            <li>
              <a href={`/${language}/requirements`}>{say(words.whoMayHost)}</a>
            </li>
          </ul>
        }
      >
        <form method="post" noValidate className="stack loose">
          <div>
            <TextField
              name="corporateNumber"
              label={labels.corporateNumber}
              hint={say(words.numberHint)}
              inputMode="numeric"
              width="medium"
              autoComplete="off"
              value={typedText(typed, "corporateNumber")}
              problem={shown.corporateNumber}
              required
            />
            <TextField
              name="name"
              label={labels.name}
              hint={say(words.nameHint)}
              autoComplete="organization"
              value={typedText(typed, "name")}
              problem={shown.name}
              required
            />
          </div>
          <Buttons>
            <Button>{say(words.register)}</Button>
          </Buttons>
        </form>
      </WithAside>
    </Page>
  );
}
