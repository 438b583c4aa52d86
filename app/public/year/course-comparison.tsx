import { allowanceSaid } from "#app/parts/course-words.ts";
import { ClosingTime } from "#app/parts/year-dates.tsx";
import { Period } from "#app/parts/year-dates.tsx";
import { Provisional } from "#app/parts/year-dates.tsx";
import { ResultDay } from "#app/parts/year-dates.tsx";
import { isCourseProvisional } from "#app/parts/year-shown.ts";
import { shortCode } from "#app/parts/year-shown.ts";
import { Comparison } from "#app/ui/comparison.tsx";
import { useSay } from "#app/ui/language.tsx";
import { modeNames } from "#program/year/messages.ts";
import { recruitmentRound } from "#program/year/messages.ts";
import { courseWords as words } from "./courses-words.ts";
import type { ReactNode } from "react";
import type { Course } from "#program/year/program-year.ts";
import type { Named } from "#program/year/program-year.ts";
import type { YearShown } from "#app/parts/year-shown.ts";

/** The courses side by side: each question with every course's answer, as the year's data has it. */
export function CourseComparison({ shown, labelledBy }: { shown: YearShown; labelledBy: string }) {
  const say = useSay();
  const { courses } = shown.year;
  const row = (question: string, answer: (course: Course) => ReactNode, ...paths: readonly string[]) => ({
    question,
    answers: courses.map((course) => (
      <>
        {answer(course)}
        <Provisional when={isCourseProvisional(shown, course, ...paths)} />
      </>
    )),
  });
  return (
    <Comparison
      labelledBy={labelledBy}
      things={courses.map((course) => ({
        id: `course-${course.code}`,
        code: shortCode(course) ?? say(course.title),
        note: shortCode(course) === null ? undefined : <HeadNote course={course} all={courses} />,
      }))}
      questions={[
        row(say(words.where), (course) =>
          course.workplace === null
            ? say(modeNames[course.mode])
            : say({
                en: `${modeNames[course.mode].en}. ${course.workplace.en}`,
                ja: `${modeNames[course.mode].ja}。${course.workplace.ja}`,
              }),
        ),
        row(say(words.who), (course) => say(course.residence.said), "residence"),
        row(say(words.internship), (course) => <Period shown={shown} course={course} />),
        row(say(words.time), (course) => say(words.hours(course)), "activityDays", "hoursPerDay", "daysPerWeek"),
        row(say(words.allowance), (course) => <Allowance course={course} />, "allowance"),
        row(say(words.support), (course) => <Things things={course.support} />, "support"),
        row(say(words.host), (course) => <Things things={course.hostProvides} />, "hostProvides"),
        row(say(words.closes), (course) => <ClosingTime shown={shown} course={course} side="intern" />),
        row(say(words.result), (course) => <ResultDay shown={shown} course={course} />),
      ]}
    />
  );
}

/** Title and round in two lines in every column, so that the heads stand on one height. */
function HeadNote({ course, all }: { course: Course; all: readonly Course[] }) {
  const say = useSay();
  const hasRounds = all.some((other) => other.family === course.family && other.round !== course.round);
  return (
    <>
      {say(course.title)}
      <br />
      {say(hasRounds ? recruitmentRound(course.round) : words.oneRound)}
    </>
  );
}

function Allowance({ course }: { course: Course }) {
  const say = useSay();
  const { covers } = course.terms;
  return (
    <>
      {say(allowanceSaid(course.terms))}
      {covers !== null && say({ en: `, for ${covers.en.charAt(0).toLowerCase()}${covers.en.slice(1)}`, ja: `。${covers.ja}として` })}
      {course.terms.isInInstalments && say(words.inInstalments)}
    </>
  );
}

function Things({ things }: { things: readonly Named[] }) {
  const say = useSay();
  if (things.length === 0) return <>{say(words.nothing)}</>;
  return (
    <>
      {things.map((thing, index) =>
        index === 0 ? say(thing) : say({ en: `; ${thing.en.charAt(0).toLowerCase()}${thing.en.slice(1)}`, ja: `、${thing.ja}` }),
      )}
    </>
  );
}
