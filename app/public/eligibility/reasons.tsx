import { coursesCalled } from "#app/parts/course-words.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Icon } from "#app/ui/icons.tsx";
import { useSay } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { eligibilityWords as words, ruleStates } from "./eligibility-words.ts";
import type { Said } from "#platform/language.ts";
import type { RuleState } from "#program/intern-applications/check.ts";
import type { Course } from "#program/year/program-year.ts";

/** A rule as it holds for one course, with why and what could be done. */
export interface Reason {
  readonly rule: string;
  readonly name: Said;
  readonly state: RuleState;
  readonly text: Said;
}

/** A reason with the courses for which it holds alike; none named when it holds for all of them. */
interface Told extends Reason {
  readonly courses: readonly Course[] | null;
}

/** Why: what speaks against a course or is looked at stands open, what is met one press below. What holds for all courses is said once. */
export function Reasons({ byCourse }: { byCourse: readonly { course: Course; reasons: readonly Reason[] }[] }) {
  const say = useSay();
  const told = saidOnce(byCourse);
  const met = told.filter(({ state }) => state === "met");
  const others = told.filter(({ state }) => state !== "met").toSorted((one, other) => rank[one.state] - rank[other.state]);
  return (
    <>
      {others.length > 0 && <ReasonList told={others} />}
      {met.length > 0 && (
        <Disclosure summary={say(words.rulesMet)}>
          <ReasonList told={met} />
        </Disclosure>
      )}
    </>
  );
}

const rank = { unmet: 0, look: 1, met: 2 };

function ReasonList({ told }: { told: readonly Told[] }) {
  const say = useSay();
  return (
    <ul className="reasons">
      {told.map(({ rule, name, state, text, courses }) => (
        <li key={`${rule} ${text.en}`} data-rule={rule} data-state={state} className={state}>
          <span className="mark">
            {state === "met" ? <Icon name="tick" /> : <Icon name="problem" />}
            <b>{say(name)}</b>
            <span className={state === "met" ? "unseen" : "small"}>{say(ruleStates[state])}</span>
          </span>
          <span>
            {courses !== null && (
              <>
                <b>{say(coursesCalled(courses))}</b>
                {say(between.colon)}
              </>
            )}
            {say(text)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Every rule once for the courses that it says the same of, in the order of the rules. */
function saidOnce(byCourse: readonly { course: Course; reasons: readonly Reason[] }[]): Told[] {
  const each = byCourse.flatMap(({ course, reasons }) => reasons.map((reason) => ({ course, reason })));
  const rules = [...new Set(each.map(({ reason }) => reason.rule))];
  return rules.flatMap((rule) => {
    const alike = Map.groupBy(
      each.filter(({ reason }) => reason.rule === rule),
      ({ reason: { state, text } }) => `${state} ${text.en}`,
    );
    return [...alike.values()].map((same) => ({
      ...same[0]!.reason,
      courses: same.length === byCourse.length ? null : same.map(({ course }) => course),
    }));
  });
}
