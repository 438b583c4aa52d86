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
import { datesWords as words } from "./dates-words.ts";
import type { Course } from "#program/year/program-year.ts";
import type { YearShown } from "./year-shown.ts";

/** The courses of the year in one table: how, when, what is paid, until when one applies. */
export function CoursesAtAGlance({ shown }: { shown: YearShown }) {
  const say = useSay();
  return (
    <Table
      caption={say(words.coursesOfYear)}
      columns={[
        { label: say(words.course) },
        { label: say(words.howYouTakePart), short: "" },
        { label: say(words.internship) },
        { label: say(words.allowance) },
        { label: say(words.applyByJapanTime), short: say(words.applyBy) },
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
          <Tag>{say(words.closed)}</Tag>{" "}
        </>
      )}
      {state === "coming" && (
        <>
          {say(words.opens)}
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
