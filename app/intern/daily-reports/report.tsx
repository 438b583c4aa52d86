import { isDay } from "#platform/days.ts";
import { readForm } from "#platform/forms.server.ts";
import { NotFound } from "#platform/refusals.ts";
import { typedText } from "#platform/typed.ts";
import { reportForm } from "#program/daily-reports/form.server.ts";
import { reportLabels } from "#program/daily-reports/messages.ts";
import { reportProblems } from "#program/daily-reports/messages.ts";
import { showOwnInternship } from "#program/daily-reports/own-internship.server.ts";
import { answerCharactersMax } from "#program/daily-reports/rules.ts";
import { checkWrite } from "#program/daily-reports/rules.ts";
import { writeReport } from "#program/daily-reports/write-report.server.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { charactersIn } from "#platform/characters.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { DayStateTag } from "#app/parts/internship-cells.tsx";
import { ReportWords } from "#app/parts/internship-cells.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { DayText } from "#app/ui/time.tsx";
import { internInternshipSayings as sayings } from "#app/intern/internships/internship-words.ts";
import { internInternshipWords as words } from "#app/intern/internships/internship-words.ts";
import type { Typed } from "#platform/typed.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { DailyReport } from "#program/daily-reports/daily-report.ts";
import type { Route } from "./+types/report";

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const own = await showOwnInternship(context.get(actContext));
  const { day } = params;
  if (own === null || !isDay(day)) throw new NotFound("daily report");
  const report = own.reports.find((one) => one.day === day) ?? null;
  const mayWrite = checkWrite(own.internship, own.plan, day, report, own.today);
  return {
    day,
    report,
    pair: own.pair,
    problems: mayWrite.ok ? [] : mayWrite.problems,
    wasSent: new URL(request.url).searchParams.has("sent"),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  if (!isDay(params.day)) throw new NotFound("daily report");
  const form = await readForm(request, reportForm);
  if (!form.ok) return unprocessable(form.problems, form.typed);
  const written = await writeReport(context.get(actContext), params.day, form.value);
  return written.ok ? seeOther(`/${params.language}/intern/reports/${params.day}?sent`) : unprocessable(written.problems, form.typed);
}

export default function ReportPage({ loaderData: { day, report, pair, problems, wasSent }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const labels = Object.fromEntries(Object.entries(reportLabels).map(([name, said]) => [name, say(said)]));
  const { shown, lines } = shownProblems(actionData?.problems, reportProblems, labels, language);
  const why = shownProblems(problems, reportProblems, {}, language).lines[0]?.text;
  const title = say(sayings.reportOf(day));
  // A refused form is shown again also where the day may not be written any more: nothing typed is lost.
  const mayWrite = problems.length === 0 || actionData !== undefined;
  return (
    <Page width="narrow">
      <title>{titleOf(pageTitle(sayings.reportOf(day), language), language, lines.length > 0)}</title>
      <BackLink href={`/${language}/intern/reports`}>{say(words.backToReports)}</BackLink>
      <ErrorSummary problems={lines} />
      <PageHead
        title={<DayText day={day} />}
        over={`${say(words.dailyReport)} · ${say(companySaid(pair))}`}
        after={report !== null && <DayStateTag state={report.state} />}
        flush={lines.length > 0}
      />
      <div className="stack loose">
        {wasSent && lines.length === 0 && (
          <Notice kind="done" title={say(words.savedTitle)}>
            {say(words.savedText)}
          </Notice>
        )}
        {report?.state === "returned" && (
          <Notice kind="caution" title={say(words.writeMore)}>
            <span className="as-typed">{report.checkNote}</span>
          </Notice>
        )}
        {mayWrite ? (
          <ReportForm report={report} typed={actionData?.typed ?? null} shown={shown} />
        ) : report === null ? (
          <Notice title={say(words.notWritten)}>{why}</Notice>
        ) : (
          <section className="stack" aria-label={title}>
            <ReportWords report={report} />
            <p className="small soft">{why}</p>
          </section>
        )}
      </div>
    </Page>
  );
}

function ReportForm({ report, typed, shown }: { report: DailyReport | null; typed: Typed | null; shown: Shown }) {
  const say = useSay();
  const value = (name: "did" | "learned" | "asked" | "place") => (typed === null ? (report?.[name] ?? "") : typedText(typed, name));
  const hours = typed === null ? (report === null ? "" : String(report.hours)) : typedText(typed, "hours");
  const area = (name: "did" | "learned" | "asked", hint: string, rows: number, required: boolean) => (
    <AreaField
      name={name}
      label={say(reportLabels[name])}
      hint={hint}
      rows={rows}
      value={value(name)}
      problem={shown[name]}
      characters={{ used: charactersIn(value(name)), most: answerCharactersMax }}
      required={required}
    />
  );
  return (
    <form method="post" noValidate className="stack">
      {area("did", say(words.didHint), 6, true)}
      {area("learned", say(words.learnedHint), 4, false)}
      {area("asked", say(words.askedHint), 4, false)}
      <TextField
        name="hours"
        label={say(reportLabels.hours)}
        hint={say(words.hoursHint)}
        inputMode="decimal"
        width="tiny"
        value={hours}
        problem={shown.hours}
        required
      />
      <TextField
        name="place"
        label={say(reportLabels.place)}
        hint={say(words.placeHint)}
        width="medium"
        value={value("place")}
        problem={shown.place}
      />
      <div className="form-end">
        <Button>{say(report === null || report.state === "returned" ? words.send : words.sendAgain)}</Button>
      </div>
    </form>
  );
}
