import { accountNames } from "#program/accounts/records.server.ts";
import { interviewCounts } from "#program/selection/interview-list.server.ts";
import { interviewFilters } from "#program/selection/lists.ts";
import { interviewsPage } from "#program/selection/interview-list.server.ts";
import { interviewSteps } from "#program/selection/rules.ts";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { stepLanguageNames } from "#program/year/messages.ts";
import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Instant } from "#app/ui/time.tsx";
import { Desk } from "#app/ui/work-list-tools.tsx";
import { Figures } from "#app/ui/work-list-tools.tsx";
import { FilterBar } from "#app/ui/work-list-tools.tsx";
import { NarrowBy } from "#app/ui/work-list-tools.tsx";
import { Nobody } from "#app/ui/work-list.tsx";
import { PersonName } from "#app/ui/work-list.tsx";
import { SavedFilters } from "#app/ui/work-list-tools.tsx";
import { WorkTable } from "#app/ui/work-list.tsx";
import { InterviewStateTag } from "#app/office/intern-applications/application-interviews.tsx";
import { Score } from "#app/office/intern-applications/application-cells.tsx";
import { daysSince } from "#app/office/intern-applications/application-cells.tsx";
import { hrefWith } from "#app/office/intern-applications/application-cells.tsx";
import { oneIn } from "#app/office/intern-applications/application-cells.tsx";
import { pageIn } from "#app/office/intern-applications/application-cells.tsx";
import { sayCountries } from "#app/office/intern-applications/application-cells.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { interviewFilterNames } from "./selection-words.ts";
import { sayings } from "./selection-words.ts";
import { words } from "./selection-words.ts";
import type { InterviewFilter } from "#program/selection/lists.ts";
import type { InterviewInList } from "#program/selection/interview-list.server.ts";
import type { OfficeStep } from "#program/selection/rules.ts";
import type { StepLanguage } from "#program/year/program-year.ts";
import type { Route } from "./+types/interviews";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.interviews, params.language) }];
}

export async function loader({ request, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const query = new URL(request.url).searchParams;
  return await act.db.transaction(async (tx) => {
    const fiscalYear = await currentFiscalYear(tx, act.now);
    const steps = interviewSteps(await yearOf(tx, fiscalYear));
    const step = oneIn(
      query,
      "step",
      steps.map((one) => one.id),
      "",
    );
    const counts = await interviewCounts(tx, fiscalYear, step, act.now);
    // Without a wish the first list with something to do stands open.
    const filter: InterviewFilter = oneIn(query, "filter", interviewFilters, interviewFilters.find((one) => counts[one] > 0) ?? "due");
    const page = pageIn(query);
    const rows = await interviewsPage(tx, { fiscalYear, filter, step, page }, act.now);
    return {
      rows,
      counts,
      filter,
      step,
      steps,
      page,
      fiscalYear,
      names: await accountNames(
        tx,
        rows.map((row) => row.interviewer),
      ),
    };
  });
}

export default function InterviewsPage({
  loaderData: { rows, counts, filter, step, steps, page, fiscalYear, names },
}: Route.ComponentProps) {
  const say = useSay();
  const { path } = usePageFacts();
  const href = (to: InterviewFilter) => hrefWith(path, { filter: to, step });
  return (
    <Page width="wide">
      <PageHead
        title={say(words.interviews)}
        after={<span className="small soft">{`${say(sayings.year(fiscalYear))} · ${say(words.interviewsLead)}`}</span>}
      />
      <Figures
        label={say(words.nextWork)}
        figures={(["due", "waiting", "undecided", "missed"] as const).map((one) => ({
          count: counts[one],
          label: say(interviewFilterNames[one]),
          href: href(one),
          isLate: one === "due" && counts.due > 0,
        }))}
      />
      <Desk
        rail={
          <SavedFilters
            label={say(words.saved)}
            filters={interviewFilters.map((one) => ({
              label: say(interviewFilterNames[one]),
              count: counts[one],
              href: href(one),
              isCurrent: one === filter,
            }))}
          />
        }
      >
        {steps.length > 1 && (
          <FilterBar action={path} keep={<HiddenFields values={{ filter }} />}>
            <NarrowBy
              name="step"
              label={say(words.step)}
              value={step}
              all={say(words.allSteps)}
              options={steps.map((one) => ({ value: one.id, label: say(one.title) }))}
            />
          </FilterBar>
        )}
        {rows.length === 0 ? (
          <Empty title={say(words.noInterviewsHere)}>{say(words.noInterviewsHereText)}</Empty>
        ) : (
          <>
            <Rows rows={rows} steps={steps} names={names} title={say(interviewFilterNames[filter])} />
            <Pagination
              page={page}
              perPage={50}
              all={counts[filter]}
              hrefOf={(to) => hrefWith(path, { filter, step, page: to === 1 ? "" : to })}
            />
          </>
        )}
      </Desk>
    </Page>
  );
}

function Rows({
  rows,
  steps,
  names,
  title,
}: {
  rows: readonly InterviewInList[];
  steps: readonly OfficeStep[];
  names: ReadonlyMap<string, string>;
  title: string;
}) {
  const say = useSay();
  const { language, now } = usePageFacts();
  const isWaiting = rows[0]?.interviewId === null;
  return (
    <WorkTable
      label={title}
      numberLabel={say(words.number)}
      headLabel={say(words.name)}
      pick={false}
      columns={[
        { label: say(isWaiting ? words.waiting : words.time), end: isWaiting },
        { label: say(words.step) },
        { label: say(words.courses) },
        { label: say(words.country) },
        { label: say(words.language) },
        { label: say(words.interviewer) },
        { label: say(words.state) },
        { label: say(words.score), end: true },
      ]}
      waitAt={0}
      groups={[
        {
          key: "all",
          rows: rows.map((row) => ({
            id: row.interviewId ?? `${row.applicationId}-${row.step}`,
            number: row.number,
            href:
              row.interviewId === null
                ? `/${language}/office/applications/${row.applicationId}#interviews`
                : `/${language}/office/interviews/${row.interviewId}`,
            head: <PersonName name={row.fullName} second={row.otherName || undefined} />,
            cells: [
              row.waitingSince !== null ? (
                say(sayings.days(daysSince(row.waitingSince, now)))
              ) : row.scheduledAt === null ? null : (
                <Instant key="at" at={row.scheduledAt} bare />
              ),
              say(steps.find((one) => one.id === row.step)?.title ?? { en: row.step, ja: row.step }),
              row.courses.join(", "),
              sayCountries(row.nationalities, language),
              row.language === "" ? (
                <Nobody key="language">{say(words.notYet)}</Nobody>
              ) : (
                say(stepLanguageNames[row.language as StepLanguage])
              ),
              row.interviewer === null ? <Nobody key="who">{say(words.nobody)}</Nobody> : (names.get(row.interviewer) ?? ""),
              row.state === "waiting" ? (
                <Tag key="state" kind="todo">
                  {say(interviewFilterNames.waiting)}
                </Tag>
              ) : (
                <InterviewStateTag key="state" state={row.state} result={row.result} />
              ),
              <Score key="score" score={row.score} />,
            ],
          })),
        },
      ]}
    />
  );
}
