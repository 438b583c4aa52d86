import type { Role } from "#program/accounts/account.ts";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { shownProblems } from "#app/parts/problems.ts";
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
import { signInProblems } from "#program/sign-in/messages.ts";
import { closureStateNames } from "#program/unused-accounts/messages.ts";
import { unusedAccountProblems } from "#program/unused-accounts/messages.ts";
import { unusedAccountWords as unusedWords } from "#program/unused-accounts/messages.ts";
import { reopenAccount } from "#program/unused-accounts/reopen-account.server.ts";
import { showUnusedAccounts } from "#program/unused-accounts/reopen-account.server.ts";
import type { AccountClosure } from "#program/unused-accounts/unused-account.ts";
import type { Route } from "./+types/people";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: words.title[params.language === "ja" ? "ja" : "en"] }];
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
  const choices = roles
    .filter((role) => role !== "intern" && role !== "company")
    .map((role) => ({ value: role, label: roleNames[role][language] }));
  const asks = actionData !== undefined && "asks" in actionData ? actionData.asks : null;
  if (asks !== null) return <AreYouSure asks={asks} people={people} />;
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
            <TextField name="name" label={labels.name} value={typedText(typed, "name")} problem={problems.shown.name} required />
            <TextField
              name="email"
              type="email"
              label={labels.email}
              value={typedText(typed, "email")}
              problem={problems.shown.email}
              required
            />
            <SelectField
              name="role"
              label={labels.role}
              options={choices}
              value={typedText(typed, "role")}
              problem={problems.shown.role}
              required
            />
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

/** Who was asked whether they still need their account, whose was closed, and the way to open it again. */
function UnusedAccounts({ unused }: { unused: readonly AccountClosure[] }) {
  const say = useSay();
  const { language } = usePageFacts();
  return (
    <section className="stack" aria-labelledby="unused">
      <h2 id="unused">{say(unusedWords.title)}</h2>
      <p className="small soft">{say(unusedWords.lead)}</p>
      {unused.length === 0 ? (
        <p>{say(unusedWords.none)}</p>
      ) : (
        <Table
          dense
          cards
          caption={say(unusedWords.title)}
          columns={[
            { label: say(unusedWords.account) },
            { label: say(unusedWords.roles) },
            { label: say(unusedWords.state) },
            { label: say(unusedWords.promptedAt) },
            { label: say(unusedWords.closedAt) },
          ]}
          rows={unused.map((one) => ({
            key: one.id,
            cells: [
              <span key="account" className="stack tight">
                <bdi>{one.name || one.email}</bdi>
                <span className="small soft">
                  {[one.name === "" ? "" : one.email, one.company].filter((part) => part !== "").join(" · ")}
                </span>
              </span>,
              one.roles.map((role) => roleNames[role][language]).join(language === "ja" ? "、" : ", "),
              <Tag key="state" kind={one.state === "closed" ? "caution" : "neutral"}>
                {say(closureStateNames[one.state])}
              </Tag>,
              <Instant key="asked" at={one.promptedAt} bare />,
              one.state === "closed" && one.closedAt !== null ? (
                <form key="closed" method="post" className="stack tight">
                  <Instant at={one.closedAt} bare />
                  <input type="hidden" name="closureId" value={one.id} />
                  <Button
                    kind="secondary"
                    small
                    name="intent"
                    value="reopen"
                    label={`${say(unusedWords.reopen)}: ${one.name || one.email}`}
                  >
                    {say(unusedWords.reopen)}
                  </Button>
                </form>
              ) : one.closedAt === null ? (
                "–"
              ) : (
                <Instant key="closed" at={one.closedAt} bare />
              ),
            ],
          }))}
        />
      )}
    </section>
  );
}

type Asks =
  | { readonly intent: "give"; readonly name: string; readonly email: string; readonly role: Role }
  | { readonly intent: "end"; readonly accountId: string; readonly role: Role };

/** A role opens the program's data, or shuts somebody out of their work: who and which stand alone on a page before it is done. */
function AreYouSure({
  asks,
  people,
}: {
  asks: Asks;
  people: readonly { readonly id: string; readonly name: string; readonly email: string }[];
}) {
  const say = useSay();
  const { language } = usePageFacts();
  const whom = asks.intent === "give" ? asks : people.find((one) => one.id === asks.accountId);
  const title = asks.intent === "give" ? words.sureGive : words.sureEnd;
  const { intent, ...fields } = asks;
  return (
    <Page width="narrow">
      <title>{say(title)}</title>
      <PageHead title={say(title)} />
      <div className="stack loose">
        <Notice kind="caution" title={say(words.notYet)}>
          {say(intent === "give" ? words.sureGiveText : words.sureEndText)}
        </Notice>
        <SummaryList
          rows={[
            { question: say(words.name), answer: whom?.name || "–" },
            { question: say(words.email), answer: whom?.email ?? "–" },
            { question: say(words.role), answer: roleNames[asks.role][language] },
          ]}
        />
        <form method="post">
          <HiddenFields values={{ ...fields, sure: "yes" }} />
          <Buttons>
            <Button name="intent" value={intent}>
              {say(intent === "give" ? words.give : words.end)}
            </Button>
            {intent === "give" ? (
              <Button kind="secondary" name="intent" value="edit">
                {say(words.backToForm)}
              </Button>
            ) : (
              <ButtonLink kind="secondary" href={`/${language}/office/people`}>
                {say(words.backToForm)}
              </ButtonLink>
            )}
          </Buttons>
        </form>
      </div>
    </Page>
  );
}
