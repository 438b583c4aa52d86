import { dayOf } from "#platform/days.ts";
import { sayDay } from "#platform/days.ts";
import { sayInstant } from "#platform/days.ts";
import { coursesCalled } from "#app/parts/course-words.ts";
import { coursesNote } from "#app/parts/course-words.ts";
import { Provisional } from "#app/parts/year-dates.tsx";
import { isClosingProvisional } from "#app/parts/year-shown.ts";
import { Board } from "#app/ui/board.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Closing } from "#app/ui/time.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Table } from "#app/ui/table.tsx";
import { comingWindows } from "#program/year/rules.ts";
import { openWindows } from "#program/year/rules.ts";
import { windowsAt } from "#program/year/rules.ts";
import { homeSayings } from "./home-words.ts";
import { homeWords as words } from "./home-words.ts";
import type { Opening } from "./year-shown.server.ts";
import type { Said } from "#platform/language.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { Side } from "#program/year/program-year.ts";
import type { CourseWindow } from "#program/year/rules.ts";
import type { YearShown } from "#app/parts/year-shown.ts";

/** What interns can apply for now, the soonest closing first; courses that close together stand in one line. Below it what is not open, and what is next. */
export function InternBoard({ year, now, opens }: { year: ProgramYear; now: Date; opens: Opening | null }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
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
        empty={{ title: say(words.nothingOpen), text: say(openingSaid(opens)) }}
      />
      <NotOpen year={year} side="intern" now={now} opens={opens} />
    </>
  );
}

/** The same for companies, smaller. */
export function CompanyWindows({ shown, now, opens }: { shown: YearShown; now: Date; opens: Opening | null }) {
  const say = useSay();
  const language = useLanguage();
  const { year } = shown;
  const together = closingTogether(year, "company", now);
  return (
    <>
      <div className="board-head">
        <h2 id="open-companies">{say(words.openForCompanies)}</h2>
      </div>
      {together.length === 0 ? (
        <Empty title={say(words.nothingOpenForCompanies)}>{say(openingSaid(opens))}</Empty>
      ) : (
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
      )}
      <NotOpen year={year} side="company" now={now} opens={opens} />
    </>
  );
}

/** Below the open windows: the courses that open later, those that have closed, and when anything opens again. Nothing while all are open. */
function NotOpen({ year, side, now, opens }: { year: ProgramYear; side: Side; now: Date; opens: Opening | null }) {
  const say = useSay();
  const windows = windowsAt(year, side, now);
  const closed = windows.filter(({ state }) => state === "closed").map(({ course }) => course);
  const later = [...Map.groupBy(comingWindows(year, side, now), ({ opensAt }) => opensAt.getTime()).values()];
  const hasOpen = windows.some(({ state }) => state === "open");
  const lines = [
    ...(hasOpen
      ? later.map((together) =>
          say(homeSayings.opensLater(coursesCalled(together.map(({ course }) => course)), instantSaid(together[0]!.opensAt))),
        )
      : []),
    ...(closed.length === 0 ? [] : [say(homeSayings.closed(coursesCalled(closed)))]),
    // With nothing open the empty board says it already.
    ...(hasOpen && closed.length > 0 && later.length === 0 && opens !== null
      ? [say(homeSayings.opensAgain(instantSaid(opens.opensAt), opens.isSettled))]
      : []),
  ];
  if (lines.length === 0) return null;
  return (
    <div className="not-open small soft short">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

const instantSaid = (at: Date): Said => ({ en: sayInstant(at, "en"), ja: sayInstant(at, "ja") });

/** When one can apply next. */
const openingSaid = (opens: Opening | null): Said =>
  opens === null ? words.nothingAhead : homeSayings.opens(instantSaid(opens.opensAt), opens.isSettled);

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
