import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { BarChart } from "#app/ui/chart.tsx";
import { Chart } from "#app/ui/chart.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Panel } from "#app/ui/panels.tsx";
import { Panels } from "#app/ui/panels.tsx";
import { WorkToday } from "#app/ui/panels.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Table } from "#app/ui/table.tsx";
import { Closing } from "#app/ui/time.tsx";
import { sayNumber } from "#app/ui/words.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { dayOf } from "#platform/days.ts";
import { sayDay } from "#platform/days.ts";
import { rolesWith } from "#program/accounts/rules.ts";
import { countOf } from "#program/reports/count-program.server.ts";
import { countProgram } from "#program/reports/count-program.server.ts";
import { duties } from "#program/reports/duties.ts";
import { todayWords as words } from "#program/reports/duties.ts";
import { workToday } from "#program/reports/work-today.server.ts";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { sideNames } from "#program/year/messages.ts";
import { sides } from "#program/year/program-year.ts";
import { openWindows } from "#program/year/rules.ts";
import type { Route } from "./+types/today";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.title, params.language) }];
}

export async function loader({ context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  return await act.db.transaction(async (tx) => {
    const year = await yearOf(tx, await currentFiscalYear(tx, act.now));
    const counts = await countProgram(tx, year.fiscalYear);
    return {
      title: year.title,
      work: await workToday(tx, act, year.fiscalYear),
      sent: countOf(counts, "applications", "submitted", "withdrawn"),
      drafts: countOf(counts, "applications", "draft"),
      courses: year.courses.map((course) => ({ code: course.code, applied: countOf(counts, `course ${course.code}`) })),
      windows: sides.flatMap((side) =>
        openWindows(year, side, act.now).map((window) => ({ side, code: window.course.code, closesAt: window.closesAt })),
      ),
    };
  });
}

export default function TodayPage({ loaderData: { title, work, sent, drafts, courses, windows } }: Route.ComponentProps) {
  const say = useSay();
  const { language, now, roles } = usePageFacts();
  const mayReadApplications = rolesWith("read-applications").some((role) => roles.includes(role));
  const more = [
    { path: "year", word: words.year, isOpen: true },
    { path: "documents", word: words.documents, isOpen: rolesWith("see-documents").some((role) => roles.includes(role)) },
    { path: "exports", word: words.exports, isOpen: rolesWith("export-applications").some((role) => roles.includes(role)) },
    { path: "provisions", word: words.provisions, isOpen: rolesWith("read-provisions").some((role) => roles.includes(role)) },
    { path: "status", word: words.status, isOpen: rolesWith("look-after-system").some((role) => roles.includes(role)) },
    { path: "impossible-states", word: words.impossible, isOpen: rolesWith("look-after-system").some((role) => roles.includes(role)) },
    { path: "people", word: words.peopleAndRoles, isOpen: rolesWith("manage-accounts").some((role) => roles.includes(role)) },
  ].filter((one) => one.isOpen);
  return (
    <Page width="wide">
      <PageHead title={say(words.title)} after={<span className="soft">{`${say(title)} · ${sayDay(dayOf(now), language)}`}</span>} />
      <Panels>
        <Panel id="work" title={say(words.work)}>
          {work.length === 0 ? (
            <Empty title={say(words.nothing)}>{say(words.nothingText)}</Empty>
          ) : (
            <WorkToday
              duties={work.map((duty) => ({
                count: duty.waiting,
                label: say(duties[duty.code].said),
                href: `/${language}/office/${duties[duty.code].path}`,
                when:
                  duty.late > 0
                    ? say({
                        en: `${sayNumber(duty.late)} ${duties[duty.code].late.en}`,
                        ja: `${sayNumber(duty.late)}件が${duties[duty.code].late.ja}`,
                      })
                    : "",
                isLate: duty.late > 0,
              }))}
            />
          )}
        </Panel>
        <Panel id="intake" title={say(words.intake)}>
          <Chart
            finding={`${sayNumber(sent)} ${say(words.intakeFinding)} ${sayNumber(drafts)}`}
            table={
              <Table
                dense
                columns={[{ label: say(words.course) }, { label: say(words.people), end: true }]}
                rows={courses.map((course) => ({ cells: [course.code, sayNumber(course.applied)] }))}
              />
            }
          >
            <BarChart
              bars={courses.map((course) => ({
                label: course.code,
                value: course.applied,
                href: mayReadApplications ? `/${language}/office/applications?course=${course.code}` : undefined,
              }))}
            />
          </Chart>
        </Panel>
        <Panel id="windows" title={say(words.windows)}>
          {windows.length === 0 ? (
            <p>{say(words.noWindow)}</p>
          ) : (
            <SummaryList
              dense
              rows={windows.map((window) => ({
                question: `${window.code} · ${say(sideNames[window.side])}`,
                answer: <Closing at={window.closesAt} />,
              }))}
            />
          )}
        </Panel>
        <Panel id="more" title={say(words.more)}>
          <ul className="questions">
            {more.map((one) => (
              <li key={one.path}>
                <a href={`/${language}/office/${one.path}`}>{say(one.word)}</a>
              </li>
            ))}
          </ul>
        </Panel>
      </Panels>
    </Page>
  );
}
