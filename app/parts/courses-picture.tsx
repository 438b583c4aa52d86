import { addDays } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
import { Chart } from "#app/ui/chart.tsx";
import { Legend } from "#app/ui/chart.tsx";
import { YearPicture } from "#app/ui/chart.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { courseNote } from "./course-words.ts";
import { shortCode } from "./year-shown.ts";
import { datesWords as words } from "./dates-words.ts";
import type { ReactNode } from "react";
import type { Day } from "#platform/days.ts";
import type { Course } from "#program/year/program-year.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { Side } from "#program/year/program-year.ts";

/** The year's courses as bars over months for one side, with today's line. `table` holds the same dates as words. */
export function CoursesPicture(props: { id: string; year: ProgramYear; side: Side; now: Date; table?: ReactNode }) {
  const { year, side } = props;
  const say = useSay();
  const language = useLanguage();
  const { from, to } = monthsOf(year.courses);
  const applications = {
    intern: words.internsApplyInPicture,
    company: words.companiesApplyInPicture,
  }[side];
  return (
    <Chart
      legend={
        <Legend
          marks={[
            { kind: "pale", label: say(applications) },
            ...(side === "intern" ? [{ kind: "ring" as const, label: say(words.result) }] : []),
            { kind: "full", label: say(words.internship) },
          ]}
        />
      }
      table={props.table}
      tableWord={say(words.showAsTable)}
    >
      <YearPicture
        id={props.id}
        title={say({
          en: `Calendar of fiscal year ${year.fiscalYear}: ${applications.en.toLowerCase()}`,
          ja: `${year.fiscalYear}年度の日程：${applications.ja}`,
        })}
        description={say(words.pictureTells)}
        from={from}
        to={to}
        today={dayOf(props.now)}
        rows={year.courses.map((course) => ({
          code: shortCode(course) ?? undefined,
          label: courseNote(course, year.courses)[language],
          bars: [
            { from: dayOf(course.windows[side].opensAt), to: lastDay(course, side), kind: "pale" },
            { from: course.period.startsOn, to: course.period.endsOn, kind: "full" },
          ],
          marks: side === "intern" ? [course.resultsOn] : [],
        }))}
      />
    </Chart>
  );
}

/** The last day on which one may apply: the end is exclusive. */
function lastDay(course: Course, side: Side): Day {
  return dayOf(new Date(course.windows[side].closesAt.getTime() - 1));
}

/** From the first day of the first month to the last day of the last one that the courses touch. */
function monthsOf(courses: readonly Course[]): { from: Day; to: Day } {
  const first = courses.flatMap((course) => [dayOf(course.windows.intern.opensAt), dayOf(course.windows.company.opensAt)]).sort()[0]!;
  const last = courses
    .flatMap((course) => [course.period.endsOn, lastDay(course, "intern"), course.resultsOn])
    .sort()
    .at(-1)!;
  const nextMonth = `${addDays(`${last.slice(0, 7)}-01`, 31).slice(0, 7)}-01`;
  return { from: `${first.slice(0, 7)}-01`, to: addDays(nextMonth, -1) };
}
