import { sayDay } from "#platform/days.ts";
import { readForm } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { commentReport } from "#program/daily-reports/comment-report.server.ts";
import { commentForm } from "#program/daily-reports/form.server.ts";
import { dayStateNames } from "#program/daily-reports/messages.ts";
import { reportProblems } from "#program/daily-reports/messages.ts";
import { checkComment } from "#program/daily-reports/rules.ts";
import { showCompanyInternship } from "#program/daily-reports/show-company-internships.server.ts";
import { dayKindNames } from "#program/internships/messages.ts";
import { dayState } from "#program/daily-reports/rules.ts";
import { courseName } from "#program/year/messages.ts";
import { theCourse } from "#program/year/rules.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { DayStateTag } from "#app/parts/internship-cells.tsx";
import { InternshipStateTag } from "#app/parts/internship-cells.tsx";
import { ReportWords } from "#app/parts/internship-cells.tsx";
import { Trainings } from "#app/parts/internship-cells.tsx";
import { internshipWords as shared } from "#app/parts/internship-words.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Section } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Table } from "#app/ui/table.tsx";
import { DaySpan } from "#app/ui/time.tsx";
import { DayText } from "#app/ui/time.tsx";
import { companyInternshipSayings as sayings } from "./internship-words.ts";
import { companyInternshipWords as words } from "./internship-words.ts";
import type { Typed } from "#platform/typed.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { DailyReport } from "#program/daily-reports/daily-report.ts";
import type { LaidOut } from "#program/daily-reports/own-internship.server.ts";
import type { Route } from "./+types/internship";

export async function loader({ params, context }: Route.LoaderArgs) {
  return await showCompanyInternship(context.get(actContext), params.internshipId);
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await readForm(request, commentForm);
  if (!form.ok) return unprocessable(form.problems, form.typed);
  const commented = await commentReport(context.get(actContext), form.value.report, form.value.words);
  return commented.ok
    ? seeOther(`/${params.language}/company/internships/${params.internshipId}#reports`)
    : unprocessable(commented.problems, form.typed);
}

export default function InternshipPage({ loaderData: whole, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const { internship, pair, year, reports } = whole;
  const typed = actionData?.typed ?? {};
  const { shown, lines } = shownProblems(actionData?.problems, reportProblems, { words: say(words.words) }, language);
  const waiting = reports.filter((report) => report.state === "submitted");
  const answered = reports.filter((report) => report.state !== "submitted").reverse();
  const course = theCourse(year, internship.course);
  return (
    <Page end={false}>
      <title>{titleOf(pageTitle(words.title, language), language, lines.length > 0)}</title>
      <BackLink href={`/${language}/company/internships`}>{say(words.back)}</BackLink>
      <ErrorSummary
        problems={lines.map((line) => (line.field === null ? line : { ...line, field: `words-${typedText(typed, "report")}` }))}
      />
      <PageHead
        title={<bdi>{pair.internName}</bdi>}
        over={say(pair.positionCalled)}
        after={<InternshipStateTag state={internship.state} />}
        flush={lines.length > 0}
      />
      <div className="stack">
        <Notice kind="record" title={say(words.record)}>
          {say(words.recordText)}
        </Notice>
        <SummaryList
          dense
          rows={[
            { question: say(shared.course), answer: say(courseName(course, year.courses)) },
            { question: say(shared.period), answer: <DaySpan from={internship.startsOn} to={internship.endsOn} /> },
            ...(internship.endedOn === null ? [] : [{ question: say(shared.endedOn), answer: <DayText day={internship.endedOn} /> }]),
          ]}
        />
      </div>
      <Section title={say(words.waitingTitle)} id="reports">
        {waiting.length === 0 ? (
          <p>{say(words.waitingNone)}</p>
        ) : (
          <div className="stack loose">
            <p>{say(words.waitingLead)}</p>
            {waiting.map((report) => (
              <OneReport key={report.id} report={report} typed={typed} shown={shown} />
            ))}
          </div>
        )}
      </Section>
      {answered.length > 0 && (
        <Section title={say(words.answered)} id="answered">
          {answered.map((report) => (
            <Disclosure
              key={report.id}
              summary={`${sayDay(report.day, language)} ${say({ en: "·", ja: "・" })} ${say(dayStateNames[report.state])}`}
              open={typedText(typed, "report") === report.id}
            >
              <OneReport report={report} typed={typed} shown={shown} />
            </Disclosure>
          ))}
        </Section>
      )}
      <Section title={say(shared.trainings)} id="trainings">
        <Trainings year={year} attendances={whole.attendances} sessions={whole.sessions} />
      </Section>
      <Section title={say(shared.days)} id="days">
        <Days whole={whole} />
      </Section>
    </Page>
  );
}

/** A report with its comment: one press is enough. Checked ones and those being rewritten are for reading. */
function OneReport({ report, typed, shown }: { report: DailyReport; typed: Typed; shown: Shown }) {
  const say = useSay();
  const isMine = typedText(typed, "report") === report.id;
  const isNew = report.state === "submitted";
  return (
    <article className="stack" aria-label={say(sayings.press(report.day))}>
      {isNew && (
        <h3>
          <DayText day={report.day} />
        </h3>
      )}
      <ReportWords report={report} withAnswers={!isNew || report.hostCommentedAt !== null} />
      {checkComment(report).ok && (
        <form method="post" noValidate className="stack">
          <input type="hidden" name="report" value={report.id} />
          <AreaField
            name="words"
            id={`words-${report.id}`}
            label={say(words.words)}
            hint={say(words.wordsHint)}
            rows={3}
            value={isMine ? typedText(typed, "words") : report.hostComment}
            problem={isMine ? shown.words : undefined}
            bare
          />
          <div>
            <Button kind={isNew ? "filled" : "secondary"} label={say(isNew ? sayings.press(report.day) : sayings.change(report.day))}>
              {say(isNew ? words.press : words.change)}
            </Button>
          </div>
        </form>
      )}
    </article>
  );
}

function Days({ whole }: { whole: LaidOut }) {
  const say = useSay();
  const reports = new Map(whole.reports.map((report) => [report.day, report]));
  return (
    <Table
      dense
      caption={say(shared.days)}
      columns={[{ label: say(shared.day) }, { label: say(shared.report) }]}
      rows={whole.plan.map((one) => {
        const state = dayState(whole.internship, one, reports.get(one.day) ?? null, whole.today);
        return {
          key: one.day,
          cells: [
            <DayText key="day" day={one.day} />,
            state === "free" ? say(dayKindNames[one.kind]) : <DayStateTag key="state" state={state} />,
          ],
        };
      })}
    />
  );
}
