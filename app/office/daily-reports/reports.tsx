import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { checkReports } from "#program/daily-reports/check-reports.server.ts";
import { checkForm } from "#program/daily-reports/form.server.ts";
import { reportFilters } from "#program/daily-reports/lists.ts";
import { reportProblems } from "#program/daily-reports/messages.ts";
import { isLate } from "#program/daily-reports/rules.ts";
import { listReports } from "#program/daily-reports/waiting-reports.server.ts";
import { currentYear } from "#program/year/current-years.server.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { sayDay } from "#platform/days.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { internshipSayings } from "#app/parts/internship-words.ts";
import { internshipWords as shared } from "#app/parts/internship-words.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Empty } from "#app/ui/empty.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { BulkForm } from "#app/ui/work-list.tsx";
import { Desk } from "#app/ui/work-list-tools.tsx";
import { Nobody } from "#app/ui/work-list.tsx";
import { PersonName } from "#app/ui/work-list.tsx";
import { SavedFilters } from "#app/ui/work-list-tools.tsx";
import { WorkTable } from "#app/ui/work-list.tsx";
import { PlacementLinks } from "#app/office/internships/placement-links.tsx";
import { placementWords as words } from "#app/office/internships/placement-words.ts";
import { reportFilterNames } from "#app/office/internships/placement-words.ts";
import { Called } from "#app/parts/called.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import type { DailyReport } from "#program/daily-reports/daily-report.ts";
import type { Pair } from "#program/internships/pair.ts";
import type { Route } from "./+types/reports";

function asked(request: Request) {
  const query = new URL(request.url).searchParams;
  const page = Number(query.get("page") ?? 1);
  return {
    filter: reportFilters.find((one) => one === query.get("filter")) ?? "commented",
    page: Number.isSafeInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

export async function loader({ request, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const { filter, page } = asked(request);
  const { fiscalYear } = await currentYear(act);
  return { filter, page, ...(await listReports(act, fiscalYear, filter, page)) };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const typed = typedOf(await request.formData());
  const here = `/${params.language}/office/reports${new URL(request.url).search}`;
  const read = readTyped(typed, checkForm);
  if (!read.ok) return unprocessable(read.problems, typed);
  const checked = await checkReports(act, read.value.pick, read.value.intent === "counts");
  return checked.ok ? seeOther(here) : unprocessable(checked.problems, typed);
}

export default function ReportsPage({ loaderData: { filter, page, rows, counts, all, perPage }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const { lines } = shownProblems(actionData?.problems, reportProblems, { pick: say(words.reports) }, language);
  return (
    <Page width="wide">
      <title>{titleOf(pageTitle(words.reports, language), language, lines.length > 0)}</title>
      <ErrorSummary problems={lines} />
      <PageHead title={say(words.reports)} beside={<PlacementLinks current="reports" />} flush={lines.length > 0} />
      <Desk
        rail={
          <SavedFilters
            label={say(words.savedFilters)}
            filters={reportFilters.map((one) => ({
              label: say(reportFilterNames[one]),
              count: counts[one],
              href: `?filter=${one}`,
              isCurrent: one === filter,
            }))}
          />
        }
      >
        {rows.length === 0 ? (
          <Empty title={say(words.noReports)}>{say(words.noReportsText)}</Empty>
        ) : (
          <BulkForm
            deeds={[
              { value: "counts", label: say(words.counts) },
              { value: "counts-not", label: say(words.countsNot) },
            ]}
          >
            <WorkTable
              label={say(words.reports)}
              numberLabel={say(words.day)}
              headLabel={say(words.intern)}
              pick={filter !== "returned"}
              columns={[
                { label: say(words.company) },
                { label: say(words.words) },
                { label: say(shared.hours), end: true },
                { label: say(shared.comment) },
                ...(filter === "checked" ? [{ label: say(words.state) }] : []),
              ]}
              groups={[{ key: "all", rows: rows.map(({ report, pair }) => workRow(report, pair, filter === "checked", language, say)) }]}
            />
          </BulkForm>
        )}
        <Pagination page={page} perPage={perPage} all={all} hrefOf={(to) => `?filter=${filter}&page=${to}`} />
      </Desk>
    </Page>
  );
}

function workRow(report: DailyReport, pair: Pair, isChecked: boolean, language: "en" | "ja", say: ReturnType<typeof useSay>) {
  const text = [report.did, report.learned, report.asked].filter(Boolean).join("\n");
  return {
    id: report.id,
    number: sayDay(report.day, language),
    href: `/${language}/office/internships/${report.internshipId}#days`,
    head: <PersonName name={pair.internName} second={pair.internOtherName || undefined} />,
    cells: [
      <Called key="company" said={companySaid(pair)} />,
      <span key="words">
        <bdi className="as-typed">{text}</bdi> {isLate(report) && <Tag kind="caution">{say(words.late)}</Tag>}
      </span>,
      say(internshipSayings.hours(report.hours)),
      report.hostCommentedAt === null ? (
        <Nobody key="comment">{say(shared.noComment)}</Nobody>
      ) : report.hostComment === "" ? (
        say(shared.noWords)
      ) : (
        <bdi key="comment">{report.hostComment}</bdi>
      ),
      ...(isChecked ? [say(report.countsAsActivity === true ? shared.counts : shared.countsNot)] : []),
    ],
  };
}
