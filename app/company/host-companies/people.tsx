import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { RadioField } from "#app/ui/field.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Table } from "#app/ui/table.tsx";
import { Instant } from "#app/ui/time.tsx";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { isId } from "#platform/ids.ts";
import { allCompanyRights } from "#program/accounts/company-roles.ts";
import { companyRightNames } from "#program/accounts/company-roles.ts";
import { companyRoleHints } from "#program/accounts/company-roles.ts";
import { companyRoleNames } from "#program/accounts/company-roles.ts";
import { companyRoles } from "#program/accounts/company-roles.ts";
import { companyRolesWith } from "#program/accounts/company-roles.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { changeColleagueRole } from "#program/host-companies/change-colleague.server.ts";
import { removeColleague } from "#program/host-companies/change-colleague.server.ts";
import { colleagueProblems } from "#program/host-companies/colleague-words.ts";
import { colleagueWords as words } from "#program/host-companies/colleague-words.ts";
import { showColleagues } from "#program/host-companies/colleagues.server.ts";
import { changeColleagueForm } from "#program/host-companies/form.server.ts";
import { inviteForm } from "#program/host-companies/form.server.ts";
import { inviteColleague } from "#program/host-companies/invite-colleague.server.ts";
import { withdrawInvitation } from "#program/host-companies/invite-colleague.server.ts";
import { useFields } from "#app/ui/use-fields.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Typed } from "#platform/typed.ts";
import type { Route } from "./+types/people";

export async function loader({ context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  return { ...(await showColleagues(act)), me: accountOf(act) };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const typed = typedOf(await request.formData());
  const done = await deed(act, typed);
  return done.ok
    ? seeOther(`/${params.language}/company/people`)
    : unprocessable(done.problems, typedText(typed, "intent") === "invite" ? typed : {});
}

async function deed(act: Act, typed: Typed) {
  const intent = typedText(typed, "intent");
  if (intent === "invite") {
    const form = readTyped(typed, inviteForm);
    return form.ok ? await inviteColleague(act, form.value) : form;
  }
  if (intent === "take-back") {
    const id = typedText(typed, "invitation");
    if (isId(id)) await withdrawInvitation(act, id);
    return { ok: true as const };
  }
  const form = readTyped(typed, changeColleagueForm);
  if (!form.ok) return form;
  const { accountId, companyRole } = form.value;
  return await (intent === "remove" ? removeColleague(act, accountId) : changeColleagueRole(act, accountId, companyRole));
}

export default function CompanyPeoplePage({ loaderData, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language, now } = usePageFacts();
  const { colleagues, invitations, mayManage, me } = loaderData;
  const typed = actionData?.typed ?? {};
  const labels = { email: say(words.email), companyRole: say(words.role) };
  const problems = shownProblems(actionData?.problems, colleagueProblems, labels, language);
  const field = useFields(labels, typed, problems.shown);
  const choices = companyRoles.map((role) => ({ value: role, label: companyRoleNames[role][language] }));
  return (
    <Page>
      <title>{titleOf(pageTitle(words.title, language), language, problems.lines.length > 0)}</title>
      <ErrorSummary problems={problems.lines} />
      <PageHead title={say(words.title)} lead={say(words.lead)} />
      <div className="stack loose">
        <Table
          cards
          caption={say(words.title)}
          columns={[
            { label: say(words.name) },
            { label: say(words.email) },
            { label: say(words.role) },
            ...(mayManage ? [{ label: say(words.deed) }] : []),
          ]}
          rows={colleagues.map((one) => ({
            cells: [
              `${one.name || "—"}${one.accountId === me ? `${between.names[language]}${say(words.you)}` : ""}`,
              one.email,
              say(companyRoleNames[one.companyRole]),
              ...(mayManage
                ? [
                    <form key="change" method="post" className="row">
                      <input type="hidden" name="accountId" value={one.accountId} />
                      <SelectField
                        name="companyRole"
                        id={`role-${one.accountId}`}
                        label={`${say(words.role)}: ${one.name || one.email}`}
                        options={choices}
                        value={one.companyRole}
                        bare
                      />
                      <Button kind="secondary" small name="intent" value="change" label={`${say(words.change)}: ${one.name || one.email}`}>
                        {say(words.change)}
                      </Button>
                      <Button kind="quiet" small name="intent" value="remove" label={`${say(words.remove)}: ${one.name || one.email}`}>
                        {say(words.remove)}
                      </Button>
                    </form>,
                  ]
                : []),
            ],
          }))}
        />
        {!mayManage && <Notice kind="info">{say(words.managedByOthers)}</Notice>}
        {invitations.length > 0 && (
          <section aria-labelledby="invited" className="stack">
            <h2 id="invited">{say(words.invited)}</h2>
            <Table
              cards
              caption={say(words.invited)}
              columns={[
                { label: say(words.email) },
                { label: say(words.role) },
                { label: say(words.until) },
                { label: say(words.takeBack) },
              ]}
              rows={invitations.map((one) => ({
                cells: [
                  one.email,
                  say(companyRoleNames[one.companyRole]),
                  one.expiresAt <= now ? say(words.expired) : <Instant key="until" at={one.expiresAt} bare />,
                  <form key="back" method="post">
                    <input type="hidden" name="invitation" value={one.id} />
                    <Button kind="quiet" small name="intent" value="take-back" label={`${say(words.takeBack)}: ${one.email}`}>
                      {say(words.takeBack)}
                    </Button>
                  </form>,
                ],
              }))}
            />
          </section>
        )}
        {mayManage && (
          <section aria-labelledby="invite" className="stack">
            <h2 id="invite">{say(words.inviteTitle)}</h2>
            <form method="post" noValidate>
              <TextField {...field("email")} type="email" inputMode="email" autoComplete="off" required />
              <RadioField
                {...field("companyRole")}
                options={companyRoles.map((role) => ({
                  value: role,
                  label: say(companyRoleNames[role]),
                  hint: say(companyRoleHints[role]),
                }))}
                required
              />
              <div className="form-end">
                <Button name="intent" value="invite">
                  {say(words.invite)}
                </Button>
              </div>
            </form>
          </section>
        )}
        <section aria-labelledby="rights" className="stack">
          <h2 id="rights">{say(words.rightsTitle)}</h2>
          <SummaryList
            dense
            rows={companyRoles.map((role) => ({
              question: say(companyRoleNames[role]),
              answer: (
                <ul className="list">
                  {allCompanyRights
                    .filter((right) => companyRolesWith(right).includes(role))
                    .map((right) => (
                      <li key={right}>{say(companyRightNames[right])}</li>
                    ))}
                </ul>
              ),
            }))}
          />
        </section>
      </div>
    </Page>
  );
}
