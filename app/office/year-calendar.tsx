import { usePageFacts } from "#app/page-frame.tsx";
import { Chart } from "#app/ui/chart.tsx";
import { Legend } from "#app/ui/chart.tsx";
import { YearPicture } from "#app/ui/chart.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Table } from "#app/ui/table.tsx";
import { Closing } from "#app/ui/time.tsx";
import { DaySpan } from "#app/ui/time.tsx";
import { DayText } from "#app/ui/time.tsx";
import { addDays } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
import { sayClosing } from "#platform/days.ts";
import { yearWords as words } from "#program/year-changes/messages.ts";
import type { Course } from "#program/year/program-year.ts";

/** The year as bars over months: when each side may apply, when the internship is; the same as a table below it. */
export function YearCalendar({ courses, fiscalYear }: { courses: readonly Course[]; fiscalYear: number }) {
  const say = useSay();
  const { now } = usePageFacts();
  const last = (at: Date) => dayOf(new Date(at.getTime() - 1));
  const first = courses.map((course) => dayOf(course.windows.intern.opensAt)).sort()[0] ?? `${fiscalYear}-04-01`;
  const end =
    courses
      .map((course) => course.period.endsOn)
      .sort()
      .at(-1) ?? `${fiscalYear + 1}-03-31`;
  return (
    <Chart
      finding={say(words.calendar)}
      legend={
        <Legend
          marks={[
            { kind: "pale", label: say(words.internWindow) },
            { kind: "grey", label: say(words.companyWindow) },
            { kind: "full", label: say(words.period) },
          ]}
        />
      }
      table={
        <Table
          dense
          cards
          columns={[
            { label: say(words.course) },
            { label: say(words.internWindow) },
            { label: say(words.companyWindow) },
            { label: say(words.period) },
            { label: say(words.results) },
          ]}
          rows={courses.map((course) => ({
            cells: [
              course.code,
              <WindowEnd key="intern" course={course} side="intern" />,
              <WindowEnd key="company" course={course} side="company" />,
              <DaySpan key="period" from={course.period.startsOn} to={course.period.endsOn} />,
              <DayText key="results" day={course.resultsOn} />,
            ],
          }))}
        />
      }
    >
      <YearPicture
        id="year"
        title={say(words.calendar)}
        description={say(words.asTable)}
        from={addDays(first, -7)}
        to={addDays(end, 7)}
        today={dayOf(now)}
        rows={courses.map((course) => ({
          code: course.code,
          label: say(course.title),
          bars: [
            { from: dayOf(course.windows.company.opensAt), to: last(course.windows.company.closesAt), kind: "grey" as const },
            { from: dayOf(course.windows.intern.opensAt), to: last(course.windows.intern.closesAt), kind: "pale" as const },
            { from: course.period.startsOn, to: course.period.endsOn, kind: "full" as const },
          ],
          marks: [course.resultsOn],
        }))}
      />
    </Chart>
  );
}

function WindowEnd({ course, side }: { course: Course; side: "intern" | "company" }) {
  const say = useSay();
  const { language } = usePageFacts();
  const window = course.windows[side];
  const old = window.earlierEnds.at(-1);
  return (
    <>
      <Closing at={window.closesAt} />
      {old !== undefined && (
        <small>
          {" "}
          {language === "ja"
            ? `${say(words.extended)} ${sayClosing(old.closesAt, "ja")}）`
            : `(${say(words.extended)} ${sayClosing(old.closesAt, "en")})`}
        </small>
      )}
    </>
  );
}
