import { usePageFacts } from "#app/page-frame.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { useSay } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { SendBar } from "#app/ui/task-list.tsx";
import { TaskList } from "#app/ui/task-list.tsx";
import { companySectionNames } from "#program/host-companies/company-application.ts";
import { fieldsOfSection } from "#program/host-companies/company-application.ts";
import { sectionTitles } from "#program/host-companies/answer-words.ts";
import { companyLabels } from "#program/host-companies/answer-words.ts";
import { companyProblems } from "#program/host-companies/problem-words.ts";
import { positionLabels } from "#program/host-companies/answer-words.ts";
import { answerProblems } from "#program/host-companies/requirements.ts";
import { missingIn } from "#program/host-companies/requirements.ts";
import { isInTime } from "#program/host-companies/requirements.ts";
import { openPoints } from "#program/host-companies/requirements.ts";
import { openCourses } from "#program/host-companies/requirements.ts";
import { positionProblems } from "#program/host-companies/requirements.ts";
import { submissionProblems } from "#program/host-companies/requirements.ts";
import { courseName } from "#program/year/messages.ts";
import { courseOf } from "#program/year/rules.ts";
import { companySayings as sayings } from "./company-words.ts";
import { companyWords as words } from "./company-words.ts";
import type { Task } from "#app/ui/task-list.tsx";
import type { Said } from "#platform/language.ts";
import type { CompanyField } from "#program/host-companies/company-application.ts";
import type { CompanySection } from "#program/host-companies/company-application.ts";
import type { CompanyApplication } from "#program/host-companies/company-application.ts";
import type { CompanyHome } from "#program/host-companies/company-home.server.ts";
import type { Position } from "#program/host-companies/position.ts";
import type { PositionField } from "#program/host-companies/position.ts";

type Writing = CompanyHome & { readonly application: CompanyApplication };

/** What is left to do until the application can be sent, and the next step under the thumb. */
export function CompanyTasks({ home, now }: { home: Writing; now: Date }) {
  const say = useSay();
  const { language } = usePageFacts();
  const base = `/${language}/company`;
  const sections = companySectionNames.map((section) => sectionTask(home, section, say, base));
  const positions = home.positions.map((position) => positionTask(home, position, now, say, base));
  const mayAdd = openCourses(home.year, now).length > 0;
  const add: Task = {
    label: say(words.firstPosition),
    href: `${base}/positions/new`,
    state: say(words.notStarted),
    hint: say(words.onePositionLeast),
  };
  const canSend = submissionProblems(home.year, home.application, home.positions, now).length === 0;
  const send: Task = canSend
    ? { label: say(words.checkAndSend), href: `${base}/application/check` }
    : { label: say(words.checkAndSend), state: say(words.notOpenYet), hint: say(words.checkOpensLater) };
  const addsFirst = mayAdd && positions.length === 0;
  const next = [...sections, ...positions, ...(addsFirst ? [add] : []), send].find(
    (task) => task.isComplete !== true && task.href !== undefined,
  );
  return (
    <div>
      <TaskList
        level={2}
        groups={[
          { title: say(words.aboutCompany), tasks: sections },
          { title: say(words.positions), tasks: [...positions, ...(addsFirst ? [add] : [])] },
          { title: say(words.sending), tasks: [send] },
        ]}
      />
      {next?.href !== undefined && (
        <SendBar>
          <ButtonLink href={next.href} arrow>
            {say(sayings.continueWith(next.label))}
          </ButtonLink>
        </SendBar>
      )}
      {positions.length > 0 && mayAdd && (
        <p className="form-end">
          <a href={`${base}/positions/new`}>{say(words.addPosition)}</a>
        </p>
      )}
    </div>
  );
}

type Say = (said: Said) => string;

/** A section as a task: closed by its answers, the office's points and the answers of an earlier year alike. */
function sectionTask({ application, year, positions }: Writing, section: CompanySection, say: Say, base: string): Task {
  const label = say(sectionTitles[section]);
  const own = fieldsOfSection(section);
  const href = `${base}/application/sections/${section}`;
  const missing = missingIn(section, application.answers);
  const points = openPoints(application, positions).filter(
    (point) => point.position === null && own.includes(point.field as CompanyField),
  ).length;
  const [problem] = answerProblems(year, application.answers).filter(({ field }) => own.includes(field as CompanyField));
  // The registration has written number and name already: with those alone nothing has been started.
  const started = section === "company" ? 2 : 0;
  if (problem !== undefined)
    return {
      label,
      href: `${href}#${problem.field}`,
      state: say(words.toBeChanged),
      kind: "problem",
      hint: say(companyProblems[problem.code]),
    };
  if (own.length - missing.length <= started) return { label, href, state: say(words.notStarted) };
  if (missing.length > 0) {
    const hint = missing.map((field) => say(companyLabels[field])).join(say(between.items));
    return { label, href: `${href}?show=missing#${missing[0]}`, state: say(sayings.missing(missing.length)), kind: "caution", hint };
  }
  if (points > 0) return { label, href, state: say(sayings.toChange(points)), kind: "caution" };
  if (application.lookAgain.includes(section)) return { label, href, state: say(words.lookAgain), kind: "caution" };
  return { label, href, isComplete: true };
}

function positionTask({ application, year, positions }: Writing, position: Position, now: Date, say: Say, base: string): Task {
  const course = courseOf(year, position.course);
  const problems = positionProblems(year, position);
  const href = `${base}/positions/${position.id}`;
  const label = position.title || say(words.untitled);
  const hint = course === null ? position.course : `${say(courseName(course, year.courses))} · ${say(sayings.seats(position.seats))}`;
  const points = openPoints(application, positions).filter((point) => point.position === position.id).length;
  if (course !== null && !isInTime(course, position, application.submittedAt, now))
    return { label, href, state: say(words.courseHasClosed), kind: "problem", hint };
  if (problems.length > 0) {
    const names = problems.slice(0, 4).map((problem) => say(positionLabels[problem.field as PositionField]));
    return {
      label,
      href: `${href}?show=missing#${problems[0]?.field}`,
      state: say(sayings.missing(problems.length)),
      kind: "caution",
      hint: names.join(say(between.items)),
    };
  }
  if (points > 0) return { label, href, state: say(sayings.toChange(points)), kind: "caution", hint };
  if (position.lookAgain) return { label, href, state: say(words.lookAgain), kind: "caution", hint };
  return { label, href, isComplete: true, hint };
}
