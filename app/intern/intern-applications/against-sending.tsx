import { usePageFacts } from "#app/page-frame.tsx";
import { commonProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Closing } from "#app/ui/time.tsx";
import { againstCourse } from "#program/intern-applications/problem-words.ts";
import { applicationProblems } from "#program/intern-applications/problem-words.ts";
import { sectionTitles } from "#program/intern-applications/answer-words.ts";
import { isSectionName } from "#program/intern-applications/sections.ts";
import { courseOf } from "#program/year/rules.ts";
import { applicationSayings as sayings } from "./application-words.ts";
import { applicationWords as words } from "./application-words.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Said } from "#platform/language.ts";
import type { OwnApplication } from "#program/intern-applications/show-own-application.server.ts";

/**
 * What speaks against sending, as things to do: sections to finish with their links, and for each wished course that is not open its
 * reasons and the way on. After a press of "Send" it takes the focus, as an error summary does.
 */
export function AgainstSending({ own, problems, isRefused }: { own: OwnApplication; problems: readonly Problem[]; isRefused: boolean }) {
  const language = useLanguage();
  const say = useSay();
  const sections = problems.filter((problem) => isSectionName(problem.field ?? undefined));
  const byCourse = Map.groupBy(
    problems.filter((problem) => problem.facts?.course !== undefined),
    (problem) => String(problem.facts?.course),
  );
  const others = problems.filter((problem) => !sections.includes(problem) && problem.facts?.course === undefined);
  return (
    <div
      className="stack"
      tabIndex={-1}
      role={isRefused ? "alert" : undefined}
      autoFocus={isRefused}
      data-error-summary={isRefused ? "" : undefined}
    >
      {others.map((problem) => (
        <Notice key={problem.code} kind="problem">
          <p data-problem={problem.code} data-field={problem.field ?? ""}>
            {say(wordsOf(problem))}
          </p>
        </Notice>
      ))}
      {[...byCourse].map(([course, reasons]) => (
        <AgainstCourse key={course} own={own} course={course} reasons={reasons} />
      ))}
      {sections.length > 0 && (
        <Notice kind="caution" title={say(words.stillMissing)}>
          <ul className="plain-list">
            {sections.map((problem) => (
              <li key={problem.field} data-problem={problem.code} data-field={problem.field ?? ""}>
                <a href={`/${language}/intern/application/sections/${problem.field}`}>
                  {isSectionName(problem.field ?? undefined)
                    ? say(sectionTitles[problem.field as keyof typeof sectionTitles])
                    : problem.field}
                </a>
                {between.colon[language]}
                {say(wordsOf(problem))}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}

function AgainstCourse({ own, course, reasons }: { own: OwnApplication; course: string; reasons: readonly Problem[] }) {
  const language = useLanguage();
  const say = useSay();
  const { now } = usePageFacts();
  const may = (own.open ?? []).filter((one) => one.mayApply).map((one) => one.course.code);
  const ended = courseOf(own.year, course)?.windows.intern.closesAt;
  return (
    <Notice kind="problem" title={say(sayings.notForCourse(course))}>
      {reasons.map((reason) => (
        <p key={reason.code} data-problem={reason.code} data-field="courses">
          {say(wordsOf(reason))} {reason.code === "window-closed" && ended !== undefined && ended <= now && <Closing at={ended} />}
        </p>
      ))}
      <p>
        {may.length > 0 ? `${say(sayings.butFor(may.join(", ")))} ` : `${say(words.noneOpen)} `}
        <a href={`/${language}/intern/application/sections/wishes`}>{say(words.chooseOthers)}</a>
      </p>
      {own.wishes.length > 1 && (
        <form method="post" action={`/${language}/intern/application/check`}>
          <Button kind="secondary" name="intent" value={`leave-out-${course}`}>
            {say(sayings.leaveOut(course))}
          </Button>
        </form>
      )}
    </Notice>
  );
}

function wordsOf(problem: Problem): Said {
  const own =
    (againstCourse as Record<string, Said>)[problem.code] ??
    (applicationProblems as Record<string, Said | ((facts: Readonly<Record<string, string | number>>) => Said)>)[problem.code] ??
    commonProblems[problem.code] ??
    commonProblems["choice-unknown"]!;
  return typeof own === "function" ? own(problem.facts ?? {}) : own;
}
