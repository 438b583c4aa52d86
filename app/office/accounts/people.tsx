import { signInProblems } from "#program/sign-in/messages.ts";
import { unusedAccountProblems } from "#program/unused-accounts/messages.ts";
import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Table } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Instant } from "#app/ui/time.tsx";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { roleNames } from "#program/accounts/account.ts";
import { roles } from "#program/accounts/account.ts";
import { endRoleForm } from "#program/sign-in/form.server.ts";
import { resetFactorForm } from "#program/sign-in/form.server.ts";
import { resetReasons } from "#program/sign-in/messages.ts";
import { resetSecondFactor } from "#program/sign-in/reset-second-factor.server.ts";
import { grantForm } from "#program/sign-in/form.server.ts";
import { endRole } from "#program/sign-in/grant-role.server.ts";
import { grantRole } from "#program/sign-in/grant-role.server.ts";
import { peopleWithRoles } from "#program/sign-in/grant-role.server.ts";
import { peopleWords as words } from "#program/sign-in/messages.ts";
import { reopenAccount } from "#program/unused-accounts/reopen-account.server.ts";
import { showUnusedAccounts } from "#program/unused-accounts/reopen-account.server.ts";
import { SureOfRole } from "./sure-of-role.tsx";
import { UnusedAccounts } from "./unused-accounts.tsx";
import { useFields } from "#app/ui/use-fields.ts";
import type { Route } from "./+types/people";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.title, params.language) }];
}

export async function loader({ context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  return { people: await peopleWithRoles(act), unused: await showUnusedAccounts(act) };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const typed = typedOf(await request.formData());
  if (typedText(typed, "intent") === "reset") {
    const form = readTyped(typed, resetFactorForm);
    if (!form.ok) return unprocessable(form.problems, {});
    const reset = await resetSecondFactor(act, form.value);
    return reset.ok ? seeOther(`/${params.language}/office/people`) : unprocessable(reset.problems, {});
  }
  if (typedText(typed, "intent") === "reopen") {
    const reopened = await reopenAccount(act, typedText(typed, "closureId"));
    return reopened.ok ? seeOther(`/${params.language}/office/people#unused`) : unprocessable(reopened.problems, {});
  }
  const isSure = typedText(typed, "sure") === "yes";
  if (typedText(typed, "intent") === "end") {
    const form = readTyped(typed, endRoleForm);
    if (!form.ok) return unprocessable(form.problems, {});
    if (!isSure) return { asks: { intent: "end" as const, ...form.value }, problems: [], typed: {} };
    const ended = await endRole(act, form.value);
    return ended.ok ? seeOther(`/${params.language}/office/people`) : unprocessable(ended.problems, {});
  }
  const form = readTyped(typed, grantForm);
  if (!form.ok) return unprocessable(form.problems, form.typed);
  if (typedText(typed, "intent") === "edit") return { asks: null, problems: [], typed };
  if (!isSure) return { asks: { intent: "give" as const, ...form.value }, problems: [], typed };
  const granted = await grantRole(act, form.value);
  return granted.ok ? seeOther(`/${params.language}/office/people`) : unprocessable(granted.problems, form.typed);
}

export default function PeoplePage({ loaderData: { people, unused }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const typed = actionData?.typed ?? {};
  const labels = { name: say(words.name), email: say(words.email), role: say(words.role) };
  const problems = shownProblems(actionData?.problems, { ...unusedAccountProblems, ...signInProblems }, labels, language);
  const field = useFields(labels, typed, problems.shown);
  const choices = roles
    .filter((role) => role !== "intern" && role !== "company")
    .map((role) => ({ value: role, label: roleNames[role][language] }));
  const asks = actionData !== undefined && "asks" in actionData ? actionData.asks : null;
  if (asks !== null) return <SureOfRole asks={asks} people={people} />;
  return (
    <Page width="wide">
      <ErrorSummary problems={problems.lines} />
      <PageHead title={say(words.title)} lead={say(words.lead)} />
      <div className="stack loose">
        <Table
          dense
          cards
          caption={say(words.title)}
          columns={[
            { label: say(words.name) },
            { label: say(words.email) },
            { label: say(words.roles) },
            { label: say(words.seen) },
            { label: say(words.factor) },
          ]}
          rows={people.map((person) => ({
            cells: [
              person.name,
              person.email,
              <ul key="roles" className="stack tight">
                {person.roles.map((role) => (
                  <li key={role}>
                    <form method="post" className="row">
                      <input type="hidden" name="accountId" value={person.id} />
                      <input type="hidden" name="role" value={role} />
                      {roleNames[role][language]}
                      <Button
                        kind="quiet"
                        small
                        name="intent"
                        value="end"
                        label={`${say(words.end)}: ${person.name}, ${roleNames[role][language]}`}
                      >
                        {say(words.end)}
                      </Button>
                    </form>
                  </li>
                ))}
              </ul>,
              <span key="seen" className="stack tight">
                {person.lastSignedInAt === null ? say(words.never) : <Instant at={person.lastSignedInAt} bare />}
                {person.isInactive && <Tag kind="caution">{say(words.inactive)}</Tag>}
              </span>,
              person.hasSecondFactor ? (
                <div key="factor" className="stack tight">
                  {say(words.factorOn)}
                  <Disclosure summary={say(words.reset)}>
                    <form method="post" className="stack">
                      <input type="hidden" name="accountId" value={person.id} />
                      <SelectField
                        name="reason"
                        id={`reason-${person.id}`}
                        label={say(words.resetReason)}
                        options={Object.entries(resetReasons).map(([value, said]) => ({ value, label: say(said) }))}
                        required
                      />
                      <Button kind="secondary" small name="intent" value="reset" label={`${say(words.reset)}: ${person.name}`}>
                        {say(words.reset)}
                      </Button>
                    </form>
                  </Disclosure>
                </div>
              ) : (
                <span key="factor" className="soft">
                  {say(words.factorOff)}
                </span>
              ),
            ],
          }))}
        />
        <UnusedAccounts unused={unused} />
        <section aria-labelledby="give">
          <h2 id="give">{say(words.giveTitle)}</h2>
          <form method="post" noValidate className="panel-end">
            <TextField {...field("name")} required />
            <TextField {...field("email")} type="email" required />
            <SelectField {...field("role")} options={choices} required />
            <div className="form-end">
              <Button name="intent" value="give">
                {say(words.give)}
              </Button>
            </div>
          </form>
        </section>
      </div>
    </Page>
  );
}
