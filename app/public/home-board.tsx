import { dayOf } from "#platform/days.ts";
import { sayDay } from "#platform/days.ts";
import { sayInstant } from "#platform/days.ts";
import { coursesCalled } from "#app/parts/course-words.ts";
import { coursesNote } from "#app/parts/course-words.ts";
import { Provisional } from "#app/parts/year-dates.tsx";
import { isClosingProvisional } from "#app/parts/year-shown.ts";
import { Board } from "#app/ui/board.tsx";
import { Closing } from "#app/ui/time.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Table } from "#app/ui/table.tsx";
import { openWindows } from "#program/year/rules.ts";
import { homeSayings } from "./home-words.ts";
import { homeWords as words } from "./home-words.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { Side } from "#program/year/program-year.ts";
import type { CourseWindow } from "#program/year/rules.ts";
import type { YearShown } from "#app/parts/year-shown.ts";

/** What interns can apply for now, the soonest closing first; courses that close together stand in one line. */
export function InternBoard({ year, now, opens }: { year: ProgramYear; now: Date; opens: { opensAt: Date; isSettled: boolean } | null }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Board
      id="open"
      title={say(words.openForInterns)}
      now={now}
      beside={
        <>
          <time className="date" dateTime={now.toISOString()}>
            {sayInstant(now, language)}
          </time>
          {say(words.inJapan)}
        </>
      }
      windows={closingTogether(year, "intern", now).map((windows) => {
        const courses = windows.map(({ course }) => course);
        const called = coursesCalled(courses);
        return {
          key: courses.map(({ code }) => code).join(),
          title: say(called),
          note: [say(coursesNote(courses, year.courses)), extensionNote(windows, language)]
            .filter(Boolean)
            .join(say({ en: "; ", ja: "。" })),
          closesAt: windows[0]!.closesAt,
          deed: { label: say(words.apply), name: say(homeSayings.applyFor(called)), href: `/${language}/start` },
        };
      })}
      empty={{
        title: say(words.nothingOpen),
        text: say(
          opens === null
            ? words.nothingAhead
            : homeSayings.opens({ en: sayInstant(opens.opensAt, "en"), ja: sayInstant(opens.opensAt, "ja") }, opens.isSettled),
        ),
      }}
    />
  );
}

/** The same for companies, smaller; nothing when no course is open for them. */
export function CompanyWindows({ shown, now }: { shown: YearShown; now: Date }) {
  const say = useSay();
  const language = useLanguage();
  const together = closingTogether(shown.year, "company", now);
  if (together.length === 0) return null;
  return (
    <>
      <div className="board-head">
        <h2 id="open-companies">{say(words.openForCompanies)}</h2>
      </div>
      <Table
        caption={say(words.openForCompanies)}
        cards
        columns={[
          { label: say(words.courses) },
          { label: say(words.companiesApplyBy) },
          { label: say(words.daysLeft), end: true },
          { label: say(words.next), unseen: true, short: "" },
        ]}
        rows={together.map((windows) => ({
          cells: [
            say(coursesCalled(windows.map(({ course }) => course))),
            <span>
              <Closing at={windows[0]!.closesAt} bare />
              <Provisional when={windows.some(({ course }) => isClosingProvisional(shown, course, "company"))} />
            </span>,
            windows[0]!.daysLeft,
            <a
              key="next"
              href={`/${language}/start`}
              aria-label={say(homeSayings.applyAsCompanyFor(coursesCalled(windows.map(({ course }) => course))))}
            >
              {say(words.applyCompany)}
            </a>,
          ],
        }))}
      />
    </>
  );
}

/** Open windows in groups of one closing time, the soonest first. */
function closingTogether(year: ProgramYear, side: Side, now: Date): CourseWindow[][] {
  return [...Map.groupBy(openWindows(year, side, now), ({ closesAt }) => closesAt.getTime()).values()];
}

/** "extended, was …", where the windows had an earlier end. */
function extensionNote(windows: readonly CourseWindow[], language: "en" | "ja"): string {
  const first = windows.flatMap(({ course }) => course.windows.intern.earlierEnds).map((end) => end.closesAt.getTime());
  if (first.length === 0) return "";
  const was = dayOf(new Date(Math.min(...first) - 1));
  return homeSayings.extended({ en: sayDay(was, "en"), ja: sayDay(was, "ja") })[language];
}
