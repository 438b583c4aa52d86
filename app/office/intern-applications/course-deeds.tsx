import { usePageFacts } from "#app/page-frame.tsx";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { CheckboxField } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Table } from "#app/ui/table.tsx";
import { Nobody } from "#app/ui/work-list.tsx";
import { courseName } from "#program/year/messages.ts";
import { mayRecommend } from "#program/matching/rules.ts";
import { matchingSayings as sayings } from "#app/office/matching/matching-words.ts";
import { matchingWords as words } from "#app/office/matching/matching-words.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { PositionLine } from "#program/matching/list-positions.server.ts";
import type { ProgramYear } from "#program/year/program-year.ts";

/** What is done to a whole course: calculate for all that wait, and release those who are left at the end. */
export function CourseDeeds(props: {
  year: ProgramYear;
  lines: readonly PositionLine[];
  pool: ReadonlyMap<string, number>;
  shown: Shown;
  course: string;
}) {
  const say = useSay();
  const { language } = usePageFacts();
  const courses = props.year.courses.filter((one) => props.course === "" || one.code === props.course);
  const action = `/${language}/office/positions`;
  return (
    <section className="stack" aria-labelledby="by-course">
      <h2 id="by-course">{say(words.byCourse)}</h2>
      <p className="soft">{say(words.runCourseText)}</p>
      <Table
        dense
        cards
        caption={say(words.byCourse)}
        columns={[
          { label: say(words.course) },
          { label: say(words.inPool), end: true },
          { label: say(words.waitingPositions), end: true },
          { label: say(words.recommend) },
          { label: say(words.releaseTitle) },
        ]}
        rows={courses.map((course) => {
          const waiting = props.lines.filter((line) => line.position.course === course.code && mayRecommend(line.standing)).length;
          const people = props.pool.get(course.code) ?? 0;
          const name = say(courseName(course, props.year.courses));
          return {
            key: course.code,
            cells: [
              name,
              people,
              waiting,
              waiting === 0 ? (
                <Nobody key="run">–</Nobody>
              ) : (
                <form key="run" method="post" action={action}>
                  <HiddenFields values={{ course: course.code }} />
                  <Button small kind="secondary" name="intent" value="recommend" label={`${say(words.runCourse)}: ${name}`}>
                    {say(words.runCourse)}
                  </Button>
                </form>
              ),
              people === 0 ? (
                <Nobody key="release">–</Nobody>
              ) : (
                <Disclosure
                  key="release"
                  summary={say(words.release)}
                  open={props.shown.sure !== undefined && props.course === course.code}
                >
                  <form method="post" action={`${action}?course=${course.code}`} className="stack" noValidate>
                    <HiddenFields values={{ course: course.code }} />
                    <p className="small">
                      {say(words.releaseText)} {say(sayings.released(people))}
                    </p>
                    <CheckboxField name="sure" id={`sure-${course.code}`} label={say(words.sure)} problem={props.shown.sure} required>
                      {say(words.sureRelease)}
                    </CheckboxField>
                    <Button small kind="secondary" name="intent" value="release" label={`${say(words.release)}: ${name}`}>
                      {say(words.release)}
                    </Button>
                  </form>
                </Disclosure>
              ),
            ],
          };
        })}
      />
    </section>
  );
}
