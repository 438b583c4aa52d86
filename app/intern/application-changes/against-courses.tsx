import { useSay } from "#app/ui/language.tsx";
import { againstCourse } from "#program/intern-applications/problem-words.ts";
import { courseCalled } from "#program/year/messages.ts";

/** Courses whose requirements a change would fail, each with the rule in words; `against` is `course:code`. */
export function AgainstCourses({ against }: { against: readonly string[] }) {
  const say = useSay();
  return (
    <ul className="plain-list">
      {against.map((one) => {
        const [course = "", code = ""] = one.split(":");
        return (
          <li key={one}>
            <strong>{say(courseCalled(course))}</strong> {say(againstCourse[code as keyof typeof againstCourse])}
          </li>
        );
      })}
    </ul>
  );
}
