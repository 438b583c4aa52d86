import { sayInstant } from "#platform/days.ts";
import { japanTimeName } from "#platform/days.ts";
import { StateBar } from "#app/ui/state-bar.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Closing } from "#app/ui/time.tsx";
import { sayNames } from "#program/intern-applications/messages.ts";
import { comingWindows } from "#program/year/rules.ts";
import { openWindows } from "#program/year/rules.ts";
import { applicationSayings as sayings } from "./application-words.ts";
import { applicationWords as words } from "./application-words.ts";
import type { CourseWindow } from "#program/year/rules.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { SectionState } from "#program/intern-applications/show-own-application.server.ts";

/** The windows that count for a draft: those of its wishes, or of every course while none is wished; the soonest first. */
export function windowsOfDraft(year: ProgramYear, wishes: readonly string[], now: Date): CourseWindow[] {
  return openWindows(year, "intern", now).filter(({ course }) => wishes.length === 0 || wishes.includes(course.code));
}

/** An unmistakable "Not sent yet", with the days left, the closing times and how much is done. */
export function DraftState({
  year,
  wishes,
  sections,
  now,
}: {
  year: ProgramYear;
  wishes: readonly string[];
  sections: readonly SectionState[];
  now: Date;
}) {
  const say = useSay();
  const windows = windowsOfDraft(year, wishes, now);
  const soonest = windows[0];
  const done = sections.filter((one) => one.isStarted && one.left.length === 0).length;
  if (soonest === undefined)
    return wishes.length > 0 && openWindows(year, "intern", now).length > 0 ? (
      <WishesClosed year={year} now={now} />
    ) : (
      <NothingOpen year={year} now={now} />
    );
  return (
    <StateBar daysLeft={soonest.daysLeft ?? 0} title={say(words.notSent)}>
      {groupedByEnd(windows).map(({ closesAt, codes }) => (
        <p key={closesAt.getTime()}>
          {say(sayings.closes(sayNames(codes.map((code) => ({ en: code, ja: code }))), codes.length === 1))}{" "}
          <strong>
            <Closing at={closesAt} />
          </strong>
        </p>
      ))}
      <p className="soft">
        {say(sayings.sectionsDone(done, sections.length))} {say(words.onlyAfterSend)}
      </p>
    </StateBar>
  );
}

/** Every wished course is closed, others are not: the draft is kept and may still be sent for them. */
function WishesClosed({ year, now }: { year: ProgramYear; now: Date }) {
  const say = useSay();
  return (
    <StateBar title={say(words.notSent)}>
      <p>{say(words.wishesClosed)}</p>
      {groupedByEnd(openWindows(year, "intern", now)).map(({ closesAt, codes }) => (
        <p key={closesAt.getTime()} className="soft">
          {say(sayings.closes(sayNames(codes.map((code) => ({ en: code, ja: code }))), codes.length === 1))} <Closing at={closesAt} />
        </p>
      ))}
    </StateBar>
  );
}

function NothingOpen({ year, now }: { year: ProgramYear; now: Date }) {
  const say = useSay();
  const next = comingWindows(year, "intern", now)[0];
  if (next === undefined)
    return (
      <StateBar title={say(words.allClosed)}>
        <p>{say(words.allClosedText)}</p>
      </StateBar>
    );
  const opens = {
    en: `${sayInstant(next.opensAt, "en")}, ${japanTimeName.en}`,
    ja: `${sayInstant(next.opensAt, "ja")}（${japanTimeName.ja}）`,
  };
  return (
    <StateBar title={say(words.notOpenYet)}>
      <p>{say(sayings.opensAt(opens))}</p>
    </StateBar>
  );
}

/** Courses that close at the same instant are said in one line. */
function groupedByEnd(windows: readonly CourseWindow[]): { closesAt: Date; codes: string[] }[] {
  const ends = new Map<number, { closesAt: Date; codes: string[] }>();
  for (const { closesAt, course } of windows) {
    const end = ends.get(closesAt.getTime()) ?? { closesAt, codes: [] };
    end.codes.push(course.code);
    ends.set(closesAt.getTime(), end);
  }
  return [...ends.values()];
}
