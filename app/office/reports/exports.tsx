import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { exportApplications } from "#program/reports/export-applications.server.ts";
import { showExports } from "#program/reports/export-applications.server.ts";
import { exportForm } from "#program/reports/form.server.ts";
import { exportContents } from "#program/reports/application-export.ts";
import { exportMinutes } from "#program/reports/application-export.ts";
import { exportProblems } from "#program/reports/application-export.ts";
import { exportPurposes } from "#program/reports/application-export.ts";
import { exportWords as words } from "#program/reports/application-export.ts";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { courseName } from "#program/year/messages.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { RadioField } from "#app/ui/choices.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Two } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { Instant } from "#app/ui/time.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { useFields } from "#app/ui/use-fields.ts";
import type { Said } from "#platform/language.ts";
import type { Route } from "./+types/exports";

export async function loader({ context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  return {
    made: await showExports(act),
    account: act.who.accountId,
    year: await act.db.transaction(async (tx) => await yearOf(tx, await currentFiscalYear(tx, act.now))),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const read = readTyped(typedOf(await request.formData()), exportForm);
  if (!read.ok) return unprocessable(read.problems, read.typed);
  const made = await exportApplications(context.get(actContext), read.value);
  return made.ok ? seeOther(`/${params.language}/office/exports#made`) : unprocessable(made.problems, read.typed);
}

export default function ExportsPage({ loaderData: { made, account, year }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language, now } = usePageFacts();
  const typed = actionData?.typed ?? {};
  const labels = { content: say(words.content), course: say(words.course), purpose: say(words.purpose) };
  const { shown, lines } = shownProblems(actionData?.problems, exportProblems, labels, language);
  const field = useFields(labels, typed, shown);
  const choices = (said: Readonly<Record<string, Said>>) => Object.entries(said).map(([value, each]) => ({ value, label: say(each) }));
  return (
    <Page width="wide">
      <title>{titleOf(pageTitle(words.title, language), language, lines.length > 0)}</title>
      <ErrorSummary problems={lines} />
      <PageHead title={say(words.title)} lead={say(words.lead)} flush={lines.length > 0} />
      <Two>
        <form method="post" noValidate className="stack loose">
          <Notice kind="record" title={say(words.inside)}>
            <p>{say(words.insideText)}</p>
          </Notice>
          <RadioField {...field("content")} options={choices(exportContents)} required />
          <SelectField
            {...field("course")}
            options={[
              { value: "", label: say(words.everyCourse) },
              ...year.courses.map((course) => ({ value: course.code, label: say(courseName(course, year.courses)) })),
            ]}
            bare
          />
          <RadioField {...field("purpose")} options={choices(exportPurposes)} required />
          <div className="form-end">
            <Buttons>
              <Button>{say(words.make)}</Button>
            </Buttons>
          </div>
        </form>
        <section className="stack" aria-labelledby="made">
          <h2 id="made">{say(words.made)}</h2>
          {made.length === 0 ? (
            <p className="soft">{say(words.none)}</p>
          ) : (
            <Table
              dense
              cards
              caption={say(words.made)}
              columns={[
                { label: say(words.madeAt) },
                { label: say(words.by) },
                { label: say(words.purpose) },
                { label: say(words.lines) },
                { label: say(words.take), unseen: true },
              ]}
              rows={made.map((one) => ({
                key: one.id,
                cells: [
                  <Instant key="at" at={one.madeAt} bare />,
                  <bdi key="by">{one.name}</bdi>,
                  say(exportPurposes[one.purpose]),
                  one.rows === null ? "–" : one.rows.toLocaleString("en"),
                  one.madeBy === account && now.getTime() - one.madeAt.getTime() <= exportMinutes * 60_000 ? (
                    <a key="take" href={`/${language}/office/exports/${one.id}/file`}>
                      {say(words.take)}
                    </a>
                  ) : (
                    <span key="take" className="soft">
                      {say(one.downloadedAt === null ? words.over : words.taken)}
                    </span>
                  ),
                ],
              }))}
            />
          )}
        </section>
      </Two>
    </Page>
  );
}
