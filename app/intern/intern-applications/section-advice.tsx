import { usePageFacts } from "#app/page-frame.tsx";
import { useSay } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { answerWords } from "#program/intern-applications/answer-words.ts";
import { expiredSaid } from "#program/intern-applications/messages.ts";
import { expiredTests } from "#program/intern-applications/warnings.ts";
import { stayWarning } from "#program/intern-applications/warnings.ts";
import { againstCourse } from "#program/intern-applications/problem-words.ts";
import { courseCalled } from "#program/year/messages.ts";
import { meets } from "#program/year/language-levels.ts";
import { languageSkillsOf } from "#program/intern-applications/facts.ts";
import { applicationSayings as sayings } from "./application-words.ts";
import { applicationWords as words } from "./application-words.ts";
import type { Said } from "#platform/language.ts";
import type { SectionName } from "#program/intern-applications/sections.ts";
import type { CourseForPerson } from "#program/intern-applications/rules.ts";
import type { OwnApplication } from "#program/intern-applications/show-own-application.server.ts";

/** What the saved answers mean for the courses, told in the section that decides it. Nothing while the answers are not there yet. */
export function SectionAdvice({ own, section }: { own: OwnApplication; section: SectionName }) {
  if (section === "languages")
    return (
      <>
        <LanguageAdvice own={own} />
        <ExpiredTests own={own} />
      </>
    );
  if (section === "person")
    return (
      <>
        {own.open !== null && <CourseAdvice open={own.open} />}
        <StayAdvice own={own} />
      </>
    );
  if ((section === "wishes" || section === "background") && own.open !== null) return <CourseAdvice open={own.open} />;
  return null;
}

/** What the rules say against a course that is not closed, as far as is known; nothing while nothing speaks against any. */
export function EarlyAdvice({ own }: { own: OwnApplication }) {
  return own.open !== null && own.open.some(isUnmet) ? <CourseAdvice open={own.open} /> : null;
}

/** Language tests that no longer count this year: said before sending, and nobody is refused by it. */
export function ExpiredTests({ own }: { own: OwnApplication }) {
  const say = useSay();
  const expired = expiredTests(own.year, own.answers.languages);
  if (expired.length === 0) return null;
  return (
    <Notice kind="caution" level={2} title={say(words.testExpired)}>
      <ul>
        {expired.map(({ test, lastDay }) => {
          const name = (answerWords.englishTest as Record<string, Said>)[test] ?? words.jlpt;
          const said = expiredSaid(lastDay);
          return <li key={test}>{say({ en: `${name.en}: ${said.en}`, ja: `${name.ja}・${said.ja}` })}</li>;
        })}
      </ul>
      <p>{say(words.testExpiredText)}</p>
    </Notice>
  );
}

/** How the person's stay in Japan goes with the courses wished: said before sending. */
export function StayAdvice({ own }: { own: OwnApplication }) {
  const say = useSay();
  const warning = stayWarning(own.year, own.answers.person, own.wishes);
  if (warning === null) return null;
  return (
    <Notice kind="caution" level={2} title={say(warning.code === "stay-unknown" ? words.stayUnknown : words.stayEndsEarly)}>
      <p>{say(warning.code === "stay-unknown" ? words.stayUnknownText : sayings.stayEndsEarly(warning.until, warning.ends))}</p>
    </Notice>
  );
}

function LanguageAdvice({ own }: { own: OwnApplication }) {
  const say = useSay();
  const skills = languageSkillsOf(own.answers.languages);
  if (skills === null) return null;
  return own.year.intern.languageAnyOf.some((threshold) => meets(skills, threshold)) ? (
    <Notice kind="done" level={2} title={say(words.meets)}>
      {say(words.meetsText)}
    </Notice>
  ) : (
    <Notice kind="caution" level={2} title={say(words.meetsNot)}>
      {say(againstCourse.language)}
    </Notice>
  );
}

/**
 * Which courses are open to this person; the others in a line for each kind of reason. A closed course is closed, whatever else speaks
 * against it; why the rules speak against one that is not lies one press below.
 */
export function CourseAdvice({ open }: { open: readonly CourseForPerson[] }) {
  const say = useSay();
  const { language } = usePageFacts();
  const namesOf = (some: readonly CourseForPerson[]) => some.map((one) => say(courseCalled(one.course.code))).join(between.items[language]);
  const may = open.filter((one) => one.mayApply);
  const unmet = open.filter(isUnmet);
  const lines = [
    { label: say(words.unmetCourses), courses: unmet },
    { label: say(words.comingCourses), courses: open.filter((one) => one.window.state === "coming" && one.failed.length === 0) },
    { label: say(words.closedCourses), courses: open.filter((one) => !one.mayApply && isClosed(one)) },
  ].filter(({ courses }) => courses.length > 0);
  return (
    <Notice
      kind={may.length > 0 ? "info" : "caution"}
      level={2}
      title={may.length > 0 ? `${say(words.openToYou)}${between.colon[language]}${namesOf(may)}` : say(words.noneOpen)}
    >
      {lines.map(({ label, courses }) => (
        <p key={label}>
          {label}
          {between.colon[language]}
          {namesOf(courses)}
        </p>
      ))}
      {unmet.length > 0 && (
        <Disclosure summary={say(words.whyNot)}>
          <ul className="plain-list">
            {unmet.map((one) => (
              <li key={one.course.code}>
                <strong>{say(courseCalled(one.course.code))}</strong>
                {between.colon[language]}
                {one.failed.map((reason) => say(againstCourse[reason])).join(between.sentences[language])}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Notice>
  );
}

const isClosed = ({ window }: CourseForPerson) => window.state !== "open" && window.state !== "coming";
const isUnmet = (one: CourseForPerson) => !isClosed(one) && one.failed.length > 0;
