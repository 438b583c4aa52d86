import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { AllowanceStateTag } from "#app/parts/allowance-state-tag.tsx";
import { internshipWords as shared } from "#app/parts/internship-words.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { DaySpan } from "#app/ui/time.tsx";
import { sayNumber } from "#app/ui/words.ts";
import { Called } from "#app/parts/called.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { readForm } from "#platform/forms.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { settleForm } from "#program/allowances/form.server.ts";
import { allowanceProblems } from "#program/allowances/messages.ts";
import { allowanceWords as words } from "#program/allowances/messages.ts";
import { sayYen } from "#program/allowances/messages.ts";
import { internsOf } from "#program/allowances/interns.server.ts";
import { statementsOfYear } from "#program/allowances/records.server.ts";
import { settleAllowance } from "#program/allowances/settle-allowance.server.ts";
import { internshipsToSettle } from "#program/allowances/to-settle.server.ts";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import type { Route } from "./+types/allowances";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.deskTitle, params.language) }];
}

export async function loader({ context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  requirePermission(act, "settle-allowances");
  return await act.db.transaction(async (tx) => {
    const year = await yearOf(tx, await currentFiscalYear(tx, act.now));
    const stayCourses = year.courses.filter((course) => course.terms.allowanceCounts === "stay-days").map((course) => course.code);
    const statements = await statementsOfYear(tx, year.fiscalYear);
    return { toSettle: await internshipsToSettle(tx, year.fiscalYear, stayCourses), statements, interns: await internsOf(tx, statements) };
  });
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await readForm(request, settleForm);
  if (!form.ok) return unprocessable(form.problems, form.typed);
  const settled = await settleAllowance(context.get(actContext), form.value.internship);
  return settled.ok ? seeOther(`/${params.language}/office/allowances/${settled.value.id}`) : unprocessable(settled.problems, form.typed);
}

export default function AllowancesPage({ loaderData: { toSettle, statements, interns }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const problems = shownProblems(actionData?.problems, allowanceProblems, {}, language);
  return (
    <Page width="wide">
      <ErrorSummary problems={problems.lines} />
      <PageHead title={say(words.deskTitle)} lead={say(words.deskLead)} />
      <div className="stack loose">
        {toSettle.length === 0 ? (
          <Empty title={say(words.nothingToSettle)}>{say(words.nothingToSettleText)}</Empty>
        ) : (
          <Table
            dense
            cards
            headAt={1}
            caption={say(words.toSettle)}
            captionShown
            columns={[
              { label: say(words.number) },
              { label: say(words.intern) },
              { label: say(words.course) },
              { label: say(shared.company) },
              { label: say(words.days), end: true },
              { label: say(words.settle) },
            ]}
            rows={toSettle.map((one) => ({
              cells: [
                one.number,
                one.name,
                one.course,
                <Called key="company" said={one.company} />,
                sayNumber(one.days),
                <form key="settle" method="post">
                  <input type="hidden" name="internship" value={one.internshipId} />
                  <Button kind="secondary" small label={`${say(words.settle)}: ${one.name}`}>
                    {say(words.settle)}
                  </Button>
                </form>,
              ],
            }))}
          />
        )}
        {statements.length === 0 ? (
          <Empty title={say(words.noStatements)}>{say(words.nothingToSettleText)}</Empty>
        ) : (
          <Table
            dense
            cards
            headAt={1}
            caption={say(words.statements)}
            captionShown
            columns={[
              { label: say(words.number) },
              { label: say(words.intern) },
              { label: say(words.course) },
              { label: say(words.period) },
              { label: say(words.days), end: true },
              { label: say(words.sum), end: true },
              { label: say(words.state) },
            ]}
            rows={statements.map((one) => ({
              cells: [
                <a key="number" href={`/${language}/office/allowances/${one.id}`}>
                  {one.number}
                </a>,
                interns.get(one.internshipId) ?? "",
                one.course,
                <DaySpan key="period" from={one.days[0]!} to={one.days.at(-1)!} />,
                sayNumber(one.days.length),
                say(sayYen(one.yen)),
                <AllowanceStateTag key="state" state={one.state} />,
              ],
            }))}
          />
        )}
      </div>
    </Page>
  );
}
