import { usePageFacts } from "#app/page-frame.tsx";
import { CheckForm } from "#app/ui/check-form.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { DayText } from "#app/ui/time.tsx";
import { sayClosing } from "#platform/days.ts";
import { typedText } from "#platform/typed.ts";
import { courseName } from "#program/year/messages.ts";
import { sideNames } from "#program/year/messages.ts";
import { theCourse } from "#program/year/rules.ts";
import { yearSayings as sayings } from "#program/year-changes/messages.ts";
import { yearWords as words } from "#program/year-changes/messages.ts";
import type { Typed } from "#platform/typed.ts";
import type { ExtensionChecked } from "#program/year-changes/extend-window.server.ts";
import type { ProgramYear } from "#program/year/program-year.ts";

/** A window's new end to check before it stands for good: beside the old one, the course's own days, and how many are written to. */
export function ExtensionCheck({ year, checked, typed }: { year: ProgramYear; checked: ExtensionChecked; typed: Typed }) {
  const say = useSay();
  const { language } = usePageFacts();
  const course = theCourse(year, checked.course);
  const kept = Object.fromEntries(Object.entries(typed).filter(([name]) => /^(window|closesOn|closesAt|reason)$/.test(name)));
  return (
    <div className="stack loose">
      <Notice kind="caution" title={say(words.notYet)}>
        {say(sayings.notYet(checked.drafts))}
      </Notice>
      <SummaryList
        rows={[
          { question: say(words.window), answer: `${say(courseName(course, year.courses))} · ${say(sideNames[checked.side])}` },
          { question: say(words.oldEnd), answer: sayClosing(checked.oldClosesAt, language) },
          { question: say(words.newEnd), answer: <strong>{sayClosing(checked.newClosesAt, language)}</strong> },
          { question: say(words.results), answer: <DayText day={course.resultsOn} /> },
          { question: say(words.starts), answer: <DayText day={course.period.startsOn} /> },
          { question: say(words.reason), answer: <bdi dir="auto">{typedText(typed, "reason")}</bdi>, asTyped: true },
        ]}
      />
      <CheckForm typed={kept} deed={{ value: "extend", label: say(words.extend) }} edit={say(words.change)} />
    </div>
  );
}
