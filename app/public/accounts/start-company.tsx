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
import { AreaField } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { WithAside } from "#app/ui/page.tsx";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { claimCompany } from "#program/host-companies/claim-company.server.ts";
import { ownClaims } from "#program/host-companies/claim-company.server.ts";
import { claimProblems } from "#program/host-companies/claim-words.ts";
import { claimWords } from "#program/host-companies/claim-words.ts";
import { claimForm } from "#program/host-companies/form.server.ts";
import { registerForm } from "#program/host-companies/form.server.ts";
import { companyLabels } from "#program/host-companies/answer-words.ts";
import { companyProblems } from "#program/host-companies/problem-words.ts";
import { registerCompany } from "#program/host-companies/register-company.server.ts";
import { startCompanyWords as words } from "./start-company-words.ts";
import { useFields } from "#app/ui/use-fields.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { Typed } from "#platform/typed.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Route } from "./+types/start-company";

/** The checker's answers ride in the address: the number is there already, the rest goes into the application. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const sealed = new URL(request.url).searchParams.get("answers");
  const answers = sealed === null ? null : companyAnswersIn(context.get(houseContext).secret, sealed);
  const open = (await ownClaims(context.get(actContext))).filter(({ state }) => state === "open");
  return { corporateNumber: answers?.corporateNumber ?? "", open };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const sent = typedOf(await request.formData());
  if (typedText(sent, "intent") === "claim") return await claimed(context.get(actContext), sent, params.language);
  const form = readTyped(sent, registerForm);
  if (!form.ok) return unprocessable(form.problems, sent);
  const registered = await registerCompany(context.get(actContext), form.value);
  if (!registered.ok) return unprocessable(registered.problems, sent);
  const sealed = new URL(request.url).searchParams.get("answers") ?? "";
  const isCarrying = companyAnswersIn(context.get(houseContext).secret, sealed) !== null;
  return seeOther(`/${params.language}/company${isCarrying ? `/application/answers/${sealed}` : ""}`);
}

/** A number that somebody else has: the question goes to the office, and what comes next stands on this page. */
async function claimed(act: Act, sent: Typed, language: string) {
  const form = readTyped(sent, claimForm);
  if (!form.ok) return unprocessable(form.problems, sent);
  const asked = await claimCompany(act, form.value);
  return asked.ok ? seeOther(`/${language}/start/company#asked`) : unprocessable(asked.problems, sent);
}

export default function StartCompanyPage({ loaderData, actionData }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  const labels = {
    corporateNumber: say(companyLabels.corporateNumber),
    name: say(companyLabels.name),
    personName: say(claimWords.personName),
    telephone: say(claimWords.telephone),
    message: say(claimWords.message),
  };
  const { shown, lines } = shownProblems(actionData?.problems, { ...companyProblems, ...claimProblems }, labels, language);
  const typed = actionData?.typed ?? { corporateNumber: loaderData.corporateNumber };
  const field = useFields(labels, typed, shown);
  const code = shown.corporateNumber?.code;
  const isTaken = code === "corporate-number-registered" || (typedText(typed, "intent") === "claim" && code !== "number-not-registered");
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
        <div className="stack loose">
          {loaderData.open.length > 0 && (
            <Notice kind="done" title={say(claimWords.sentTitle)}>
              <p id="asked">
                {loaderData.open.map((one) => say(claimWords.company(one.companyName, one.corporateNumber))).join(say(between.items))}
                <br />
                {say(claimWords.sentText)}
              </p>
            </Notice>
          )}
          {isTaken && <AskOffice typed={typed} shown={shown} labels={labels} />}
          <form method="post" noValidate className="stack loose">
            {(isTaken || loaderData.open.length > 0) && <h2>{say(claimWords.anotherNumber)}</h2>}
            <div>
              <TextField
                {...field("corporateNumber")}
                hint={say(words.numberHint)}
                inputMode="numeric"
                width="medium"
                autoComplete="off"
                required
              />
              <TextField {...field("name")} hint={say(words.nameHint)} autoComplete="organization" required />
            </div>
            <Buttons>
              <Button>{say(words.register)}</Button>
            </Buttons>
          </form>
        </div>
      </WithAside>
    </Page>
  );
}

/** The way on where the number is taken: a question to the office, never a dead end. */
function AskOffice(props: { typed: Typed; shown: Shown; labels: Readonly<Record<string, string>> }) {
  const say = useSay();
  const { typed, shown } = props;
  const field = (name: "personName" | "telephone" | "message") => ({
    name,
    label: props.labels[name]!,
    value: typedText(typed, name),
    problem: shown[name],
    required: true,
  });
  return (
    <section className="stack" aria-labelledby="ask-office">
      <h2 id="ask-office">{say(claimWords.askTitle)}</h2>
      <p>{say(claimWords.askText)}</p>
      <form method="post" noValidate className="stack loose">
        <HiddenFields values={{ corporateNumber: typedText(typed, "corporateNumber"), name: typedText(typed, "name") }} />
        <div>
          <TextField {...field("personName")} autoComplete="name" width="medium" />
          <TextField
            {...field("telephone")}
            type="tel"
            inputMode="tel"
            autoComplete="tel"
            width="medium"
            hint={say(claimWords.telephoneHint)}
          />
          <AreaField {...field("message")} rows={4} />
        </div>
        <Buttons>
          <Button name="intent" value="claim">
            {say(claimWords.send)}
          </Button>
        </Buttons>
      </form>
    </section>
  );
}
