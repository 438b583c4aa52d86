import { dayOf } from "#platform/days.ts";
import { useSay } from "#app/ui/language.tsx";
import { Table } from "#app/ui/table.tsx";
import { DayText } from "#app/ui/time.tsx";
import { sideNames } from "#program/year/messages.ts";
import { sides } from "#program/year/program-year.ts";
import { coursesCalled } from "./course-words.ts";
import { ClosingInJapan } from "./year-dates.tsx";
import { datesWords as words } from "./dates-words.ts";
import type { ProgramYear } from "#program/year/program-year.ts";

/** Every extension of the year: which window, from when to when, decided on which day. The old ends stay on show. */
export function ExtensionsTable({ year }: { year: ProgramYear }) {
  const say = useSay();
  const extensions = year.courses.flatMap((course) =>
    sides.flatMap((side) => {
      const { earlierEnds, closesAt } = course.windows[side];
      return earlierEnds.map((end, index) => ({
        course,
        side,
        was: end.closesAt,
        extendedAt: end.extendedAt,
        now: earlierEnds[index + 1]?.closesAt ?? closesAt,
      }));
    }),
  );
  return (
    <Table
      caption={say(words.extensions)}
      columns={[
        { label: say(words.course) },
        { label: say(words.side) },
        { label: say(words.closedAtFirst) },
        { label: say(words.closesNow) },
        { label: say(words.decidedOn) },
      ]}
      rows={extensions.map(({ course, side, was, now, extendedAt }) => ({
        key: `${course.code} ${side} ${was.getTime()}`,
        cells: [
          say(coursesCalled([course])),
          say(sideNames[side]),
          <ClosingInJapan at={was} />,
          <ClosingInJapan at={now} />,
          <DayText day={dayOf(extendedAt)} />,
        ],
      }))}
      cards
    />
  );
}
