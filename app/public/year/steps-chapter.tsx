import { courseNote } from "#app/parts/course-words.ts";
import { ClosingTime } from "#app/parts/year-dates.tsx";
import { shortCode } from "#app/parts/year-shown.ts";
import { useSay } from "#app/ui/language.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Table } from "#app/ui/table.tsx";
import { stepsSayings as sayings } from "./steps-words.ts";
import { stepsWords as words } from "./steps-words.ts";
import { Chapter } from "./year-page.tsx";
import type { ReactNode } from "react";
import type { YearOnShow } from "#app/parts/year-shown.ts";
import type { Said } from "#platform/language.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { Side } from "#program/year/program-year.ts";

/** One thing that happens: its name and what one does or hears. */
export interface Happening {
  readonly title: Said;
  readonly text: ReactNode;
}

/** A chapter of "how it goes"; its happenings are numbered on through the page from `first`. */
export function StepsChapter({
  id,
  title,
  first,
  happenings,
}: {
  id: string;
  title: Said;
  first: number;
  happenings: readonly Happening[];
}) {
  const say = useSay();
  if (happenings.length === 0) return null;
  return (
    <Chapter title={say(title)} id={id}>
      <SummaryList rows={happenings.map((one, index) => ({ question: `${first + index}. ${say(one.title)}`, answer: one.text }))} />
    </Chapter>
  );
}

/** Chapters one after the other, numbered through. */
export function StepsChapters({ chapters }: { chapters: readonly { id: string; title: Said; happenings: readonly Happening[] }[] }) {
  let first = 1;
  return (
    <>
      {chapters.map((chapter) => {
        const shown = <StepsChapter key={chapter.id} {...chapter} first={first} />;
        first += chapter.happenings.length;
        return shown;
      })}
    </>
  );
}

/** Until when each course takes applications of one side. */
export function ClosingTimes({ shown, side }: { shown: YearOnShow; side: Side }) {
  const say = useSay();
  const { courses } = shown.year;
  return (
    <Table
      caption={say(words.closing)}
      columns={[{ label: say(words.course) }, { label: say(words.closing) }]}
      rows={courses.map((course) => ({
        key: course.code,
        cells: [
          <span key="course">
            {shortCode(course)} <span className="small soft">{say(courseNote(course, courses))}</span>
          </span>,
          <ClosingTime key="closing" shown={shown} course={course} side={side} />,
        ],
      }))}
    />
  );
}

/** The trainings of a year that has any: the same for interns and companies. */
export function trainingsAhead(year: ProgramYear, say: ReturnType<typeof useSay>): Happening[] {
  if (year.trainings.length === 0) return [];
  const isMandatory = year.trainings.every((one) => one.isMandatory);
  return [{ title: words.trainings, text: `${say(sayings.trainings(year.trainings))}${isMandatory ? say(words.mandatory) : ""}` }];
}
