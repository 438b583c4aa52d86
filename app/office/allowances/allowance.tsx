import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { AllowanceStateTag } from "#app/parts/allowance-state-tag.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { StatementFacts } from "#app/parts/statement-facts.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Two } from "#app/ui/page.tsx";
import { Instant } from "#app/ui/time.tsx";
import { Timeline } from "#app/ui/timeline.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { dayOf } from "#platform/days.ts";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { isId } from "#platform/ids.ts";
import { NotFound } from "#platform/refusals.ts";
import { typedText } from "#platform/typed.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { rolesWith } from "#program/accounts/rules.ts";
import { accountNames } from "#program/accounts/records.server.ts";
import { paidForm } from "#program/allowances/form.server.ts";
import { statementForm } from "#program/allowances/form.server.ts";
import { internsOf } from "#program/allowances/interns.server.ts";
import { allowanceDeeds } from "#program/allowances/messages.ts";
import { allowanceProblems } from "#program/allowances/messages.ts";
import { allowanceWords as words } from "#program/allowances/messages.ts";
import { adjustStatement } from "#program/allowances/move-statement.server.ts";
import { approveStatement } from "#program/allowances/move-statement.server.ts";
import { markStatementPaid } from "#program/allowances/move-statement.server.ts";
import { statementById } from "#program/allowances/records.server.ts";
import { mayBecome } from "#program/allowances/rules.ts";
import { historyOf } from "#program/history/records.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Typed } from "#platform/typed.ts";
import type { Route } from "./+types/allowance";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.deskTitle, params.language) }];
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  requirePermission(act, "settle-allowances");
  if (!isId(params.statementId)) throw new NotFound("allowance statement");
  return await act.db.transaction(async (tx) => {
    const statement = await statementById(tx, params.statementId);
    const history = await historyOf(tx, "allowance-statement", statement.id);
    const names = await accountNames(
      tx,
      history.map((line) => line.actorAccount),
    );
    const interns = await internsOf(tx, [statement]);
    return {
      statement,
      intern: interns.get(statement.internshipId) ?? "",
      history: history.map((line) => ({ ...line, by: names.get(line.actorAccount ?? "") ?? "" })),
    };
  });
}

export async function action({ request, params, context }: Route.ActionArgs) {
  if (!isId(params.statementId)) throw new NotFound("allowance statement");
  const typed = typedOf(await request.formData());
  const done = await deed(context.get(actContext), params.statementId, typed);
  return done.ok ? seeOther(`/${params.language}/office/allowances/${done.value}`) : unprocessable(done.problems, typed);
}

/** One deed on a statement, by the form's intent; gives the id of the statement to look at next. */
async function deed(act: Act, id: string, typed: Typed) {
  if (typedText(typed, "intent") === "paid") {
    const form = readTyped(typed, paidForm);
    if (!form.ok) return form;
    const paid = await markStatementPaid(act, id, form.value.version, form.value.paidOn);
    return paid.ok ? { ok: true as const, value: id } : paid;
  }
  const form = readTyped(typed, statementForm);
  if (!form.ok) return form;
  if (typedText(typed, "intent") === "adjust") {
    const adjusted = await adjustStatement(act, id, form.value.version);
    return adjusted.ok ? { ok: true as const, value: adjusted.value.id ?? id } : adjusted;
  }
  const approved = await approveStatement(act, id, form.value.version);
  return approved.ok ? { ok: true as const, value: id } : approved;
}

export default function AllowancePage({ loaderData: { statement, intern, history }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language, now, roles } = usePageFacts();
  const maySeeInternship = rolesWith("look-after-internships").some((role) => roles.includes(role));
  const typed = actionData?.typed ?? {};
  const problems = shownProblems(actionData?.problems, allowanceProblems, { paidOn: say(words.paidOn) }, language);
  const word = (what: string) => (what in allowanceDeeds ? say(allowanceDeeds[what as keyof typeof allowanceDeeds]) : what);
  return (
    <Page width="wide">
      <ErrorSummary problems={problems.lines} />
      <BackLink href={`/${language}/office/allowances`}>{say(words.back)}</BackLink>
      <PageHead
        title={`${statement.number} ${intern}`}
        after={<AllowanceStateTag state={statement.state} />}
        beside={maySeeInternship && <a href={`/${language}/office/internships/${statement.internshipId}`}>{say(words.theInternship)}</a>}
      />
      <Two>
        <StatementFacts statement={statement} />
        <div className="stack loose">
          {mayBecome(statement.state, "approved") && (
            <form method="post">
              <input type="hidden" name="version" value={statement.version} />
              <Button name="intent" value="approve">
                {say(words.approve)}
              </Button>
            </form>
          )}
          {mayBecome(statement.state, "paid") && (
            <form method="post" noValidate>
              <input type="hidden" name="version" value={statement.version} />
              <TextField
                name="paidOn"
                type="date"
                width="short"
                label={say(words.paidOn)}
                value={typedText(typed, "paidOn") || dayOf(now)}
                problem={problems.shown.paidOn}
                required
              />
              <div className="form-end">
                <Button name="intent" value="paid">
                  {say(words.markPaid)}
                </Button>
              </div>
            </form>
          )}
          {mayBecome(statement.state, "adjusted") && (
            <form method="post">
              <input type="hidden" name="version" value={statement.version} />
              <Button kind="quiet" small name="intent" value="adjust">
                {say(words.adjust)}
              </Button>
            </form>
          )}
          {statement.replaces !== null && (
            <p>
              <a href={`/${language}/office/allowances/${statement.replaces}`}>{say(words.replaces)}</a>
            </p>
          )}
          <section className="stack" aria-labelledby="history">
            <h2 id="history">{say(words.history)}</h2>
            <Timeline
              events={history.map((line) => ({
                when: <Instant at={line.at} bare />,
                what: `${word(line.what)}${line.by === "" ? "" : ` (${line.by})`}`,
              }))}
            />
          </section>
        </div>
      </Two>
    </Page>
  );
}
