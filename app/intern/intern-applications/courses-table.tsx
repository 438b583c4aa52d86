import { usePageFacts } from "#app/page-frame.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Table } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { DayText } from "#app/ui/time.tsx";
import { courseStateNames } from "#program/intern-applications/messages.ts";
import { stateForPerson } from "#program/selection/rules.ts";
import { courseName } from "#program/year/messages.ts";
import { theCourse } from "#program/year/rules.ts";
import { applicationWords as words } from "./application-words.ts";
import type { TagKind } from "#app/ui/tag.tsx";
import type { CourseApplication } from "#program/intern-applications/intern-application.ts";
import type { CourseApplicationState } from "#program/intern-applications/intern-application.ts";
import type { ProgramYear } from "#program/year/program-year.ts";

const kinds: Partial<Record<CourseApplicationState, TagKind>> = {
  interview1_invited: "todo",
  interview2_invited: "todo",
  offered: "caution",
  confirmed: "done",
  pool: "done",
  recommended: "done",
  agreed: "done",
};

/** How each wished course stands, in the person's words: a result that is not announced yet is not shown. */
export function CoursesTable({ year, courses }: { year: ProgramYear; courses: readonly CourseApplication[] }) {
  const say = useSay();
  const { now } = usePageFacts();
  return (
    <Table
      cards
      caption={say(words.yourCourses)}
      columns={[{ label: say(words.course) }, { label: say(words.state) }, { label: say(words.resultBy) }]}
      rows={courses.map((one) => {
        const course = theCourse(year, one.course);
        const state = stateForPerson(year, one.course, one.state, now);
        return {
          key: one.id,
          cells: [
            say(courseName(course, year.courses)),
            <Tag key="state" kind={kinds[state] ?? "neutral"}>
              {say(courseStateNames[state])}
            </Tag>,
            <DayText key="day" day={course.resultsOn} />,
          ],
        };
      })}
    />
  );
}
