import { useSay } from "#app/ui/language.tsx";
import { Table } from "#app/ui/table.tsx";
import { courseNote } from "./course-words.ts";
import { Period } from "./year-dates.tsx";
import { ResultDay } from "./year-dates.tsx";
import { WindowSpan } from "./year-dates.tsx";
import { shortCode } from "./year-shown.ts";
import type { Course } from "#program/year/program-year.ts";
import type { Side } from "#program/year/program-year.ts";
import type { YearShown } from "./year-shown.ts";

/** Every date of the year's courses in words: the windows of the given sides, result and internship. */
export function DatesTable({ shown, sides, dense = false }: { shown: YearShown; sides: readonly Side[]; dense?: boolean }) {
  const say = useSay();
  const heads = { intern: { en: "Interns apply", ja: "インターンの応募" }, company: { en: "Companies apply", ja: "企業の申込み" } };
  return (
    <Table
      caption={say({ en: "Dates by course", ja: "コースごとの日程" })}
      columns={[
        { label: say({ en: "Course", ja: "コース" }) },
        ...sides.map((side) => ({ label: say(heads[side]) })),
        { label: say({ en: "Result", ja: "結果の通知" }) },
        { label: say({ en: "Internship", ja: "実習期間" }) },
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
