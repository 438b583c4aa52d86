import { usePageFacts } from "#app/page-frame.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Table } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Instant } from "#app/ui/time.tsx";
import { modeNames } from "#program/year/messages.ts";
import { recruitmentRound } from "#program/year/messages.ts";
import { windowAt } from "#program/year/rules.ts";
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
          <ApplyBy shown={shown} course={course} />,
        ],
      }))}
      cards
    />
  );
}

/** Until when interns apply; a window that has closed or has not opened says so before its date. Of a year that is over, the dates alone. */
function ApplyBy({ shown, course }: { shown: YearShown; course: Course }) {
  const say = useSay();
  const { now } = usePageFacts();
  const { state, opensAt } = windowAt(shown.year, course.code, "intern", now);
  return (
    <span>
      {state === "closed" && shown.isOver !== true && (
        <>
          <Tag>{say({ en: "Closed", ja: "受付終了" })}</Tag>{" "}
        </>
      )}
      {state === "coming" && (
        <>
          {say({ en: "opens ", ja: "受付開始 " })}
          <Instant at={opensAt} bare />
          <Provisional when={isCourseProvisional(shown, course, "internWindow.opensAt")} />
          <br />
        </>
      )}
      <ClosingTime shown={shown} course={course} side="intern" />
    </span>
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
