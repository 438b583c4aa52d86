import { useSay } from "#app/ui/language.tsx";
import { Table } from "#app/ui/table.tsx";
import { modeNames } from "#program/year/messages.ts";
import { recruitmentRound } from "#program/year/messages.ts";
import { allowanceSaid } from "./course-words.ts";
import { ClosingTime } from "./year-dates.tsx";
import { Period } from "./year-dates.tsx";
import { Provisional } from "./year-dates.tsx";
import { isCourseProvisional } from "./year-shown.ts";
import { shortCode } from "./year-shown.ts";
import type { Course } from "#program/year/program-year.ts";
import type { YearShown } from "./year-shown.ts";

/** The courses of the year in one table: how, when, what is paid, until when one applies. */
export function CoursesAtAGlance({ shown }: { shown: YearShown }) {
  const say = useSay();
  return (
    <Table
      caption={say({ en: "The courses of the year", ja: "コース一覧" })}
      columns={[
        { label: say({ en: "Course", ja: "コース" }) },
        { label: say({ en: "How you take part", ja: "参加のしかた" }), short: "" },
        { label: say({ en: "Internship", ja: "実習期間" }) },
        { label: say({ en: "Allowance", ja: "手当" }) },
        { label: say({ en: "Apply by (Japan time)", ja: "応募締切（日本時間）" }), short: say({ en: "Apply by", ja: "応募締切" }) },
      ]}
      rows={shown.year.courses.map((course) => ({
        key: course.code,
        cells: [
          <span className="course-code">{shortCode(course) ?? say(course.title)}</span>,
          <HowToTakePart course={course} all={shown.year.courses} />,
          <Period shown={shown} course={course} />,
          <span>
            {say(allowanceSaid(course.terms))}
            <Provisional when={isCourseProvisional(shown, course, "allowance")} />
          </span>,
          <ClosingTime shown={shown} course={course} side="intern" />,
        ],
      }))}
      cards
    />
  );
}

function HowToTakePart({ course, all }: { course: Course; all: readonly Course[] }) {
  const say = useSay();
  const hasRounds = all.some((other) => other.family === course.family && other.round !== course.round);
  const mode = modeNames[course.mode];
  if (!hasRounds) return <>{say(mode)}</>;
  const round = recruitmentRound(course.round);
  return <>{say({ en: `${mode.en}; ${round.en}`, ja: `${mode.ja}、${round.ja}` })}</>;
}
