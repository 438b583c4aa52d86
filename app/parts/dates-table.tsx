import { useSay } from "#app/ui/language.tsx";
import { Table } from "#app/ui/table.tsx";
import { courseNote } from "./course-words.ts";
import { Period } from "./year-dates.tsx";
import { ResultDay } from "./year-dates.tsx";
import { WindowSpan } from "./year-dates.tsx";
import { shortCode } from "./year-shown.ts";
import { datesWords as words } from "./dates-words.ts";
import type { Course } from "#program/year/program-year.ts";
import type { Side } from "#program/year/program-year.ts";
import type { YearShown } from "./year-shown.ts";

/** Every date of the year's courses in words: the windows of the given sides, result and internship. */
export function DatesTable({ shown, sides, dense = false }: { shown: YearShown; sides: readonly Side[]; dense?: boolean }) {
  const say = useSay();
  const heads = { intern: words.internsApply, company: words.companiesApply };
  return (
    <Table
      caption={say(words.byCourse)}
      columns={[
        { label: say(words.course) },
        ...sides.map((side) => ({ label: say(heads[side]) })),
        { label: say(words.result) },
        { label: say(words.internship) },
      ]}
      rows={shown.year.courses.map((course) => ({
        key: course.code,
        cells: [
          <CourseHead course={course} all={shown.year.courses} />,
          ...sides.map((side) => <WindowSpan key={side} shown={shown} course={course} side={side} />),
          <ResultDay shown={shown} course={course} />,
          <Period shown={shown} course={course} />,
        ],
      }))}
      dense={dense}
      cards
    />
  );
}

function CourseHead({ course, all }: { course: Course; all: readonly Course[] }) {
  const say = useSay();
  const note = say(courseNote(course, all));
  const code = shortCode(course);
  if (code === null) return <>{note}</>;
  return (
    <>
      {code} <span className="small soft">{note}</span>
    </>
  );
}
