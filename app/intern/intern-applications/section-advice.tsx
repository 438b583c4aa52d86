import { usePageFacts } from "#app/page-frame.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { againstCourse } from "#program/intern-applications/messages.ts";
import { courseCalled } from "#program/year/messages.ts";
import { meets } from "#program/year/language-levels.ts";
import { languageSkillsOf } from "#program/intern-applications/facts.ts";
import { applicationSayings as sayings } from "./application-words.ts";
import { applicationWords as words } from "./application-words.ts";
import type { SectionName } from "#program/intern-applications/sections.ts";
import type { CourseForPerson } from "#program/intern-applications/rules.ts";
import type { OwnApplication } from "#program/intern-applications/show-own-application.server.ts";

/** What the saved answers mean for the courses, told in the section that decides it. Nothing while the answers are not there yet. */
export function SectionAdvice({ own, section }: { own: OwnApplication; section: SectionName }) {
  if (section === "languages") return <LanguageAdvice own={own} />;
  if ((section === "wishes" || section === "person" || section === "background") && own.open !== null)
    return <CourseAdvice open={own.open} />;
  return null;
}

/** What the rules say against a course as far as is known, with the way on; nothing while nothing speaks against any. */
export function EarlyAdvice({ own }: { own: OwnApplication }) {
  return own.open !== null && own.open.some((one) => one.failed.length > 0) ? <CourseAdvice open={own.open} /> : null;
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

/** Which courses are open to this person, and why not the others. */
export function CourseAdvice({ open }: { open: readonly CourseForPerson[] }) {
  const say = useSay();
  const { language } = usePageFacts();
  const may = open.filter((one) => one.mayApply);
  const not = open.filter((one) => !one.mayApply);
  const names = may.map((one) => say(courseCalled(one.course.code))).join(language === "ja" ? "、" : ", ");
  return (
    <Notice
      kind={may.length > 0 ? "info" : "caution"}
      level={2}
      title={may.length > 0 ? `${say(words.openToYou)}${language === "ja" ? "：" : ": "}${names}` : say(words.noneOpen)}
    >
      <ul className="plain-list">
        {not.map((one) => (
          <li key={one.course.code}>
            <strong>{say(sayings.notForCourse(one.course.code))}</strong>
            {language === "ja" ? "：" : ": "}
            {reasonsAgainst(one)
              .map((reason) => say(againstCourse[reason]))
              .join(language === "ja" ? "" : " ")}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Why a course is not open to a person: its requirements first, then its window. */
export function reasonsAgainst({ failed, window }: CourseForPerson): (keyof typeof againstCourse)[] {
  const shut = window.state === "open" ? [] : [window.state === "coming" ? ("window-not-open" as const) : ("window-closed" as const)];
  return [...failed, ...shut];
}
