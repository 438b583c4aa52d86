import { courseNote } from "#app/parts/course-words.ts";
import { ClosingTime, Provisional } from "#app/parts/year-dates.tsx";
import { isCourseProvisional, shortCode } from "#app/parts/year-shown.ts";
import { Icon } from "#app/ui/icons.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Instant } from "#app/ui/time.tsx";
import { eligibilityWords as common, ruleStates } from "./eligibility-words.ts";
import type { YearShown } from "#app/parts/year-shown.ts";
import type { Said } from "#platform/language.ts";
import type { RuleState } from "#program/intern-applications/check.ts";
import type { Course, Side } from "#program/year/program-year.ts";
import type { WindowAt } from "#program/year/rules.ts";

/** A rule as it holds for one course, with why and what could be done. */
export interface Reason {
  readonly rule: string;
  readonly name: string;
  readonly state: RuleState;
  readonly text: string;
}

/** One course: whether it is for the reader, when it is open, and every rule with its reason, the unmet ones first. */
export function CourseVerdict(props: {
  course: Course;
  courses: readonly Course[];
  known: YearShown;
  side: Side;
  window: WindowAt;
  isFor: boolean;
  words: { fits: Said; later: Said; closed: Said; not: Said };
  reasons: readonly Reason[];
}) {
  const say = useSay();
  const { course, isFor, window, words } = props;
  const verdict = !isFor ? words.not : window.state === "open" ? words.fits : window.state === "coming" ? words.later : words.closed;
  const code = shortCode(course);
  const rank = { unmet: 0, look: 1, met: 2 };
  const reasons = props.reasons.toSorted((one, other) => rank[one.state] - rank[other.state]);
  return (
    <article className="verdict" data-course={course.code} data-eligible={isFor ? "yes" : "no"} data-window={window.state}>
      <div className="row apart base">
        <h3>
          {code === null ? say(course.title) : say({ en: `Course ${code}`, ja: `${code}コース` })}{" "}
          {code !== null && <span className="small soft">{say(courseNote(course, props.courses))}</span>}
        </h3>
        <Tag kind={!isFor ? "neutral" : window.state === "open" ? "done" : "todo"}>{say(verdict)}</Tag>
      </div>
      <p className="small">
        {window.state === "coming" ? (
          <>
            {say(common.opens)} <Instant at={window.opensAt} />
            <Provisional when={isCourseProvisional(props.known, course, `${props.side}Window.opensAt`)} />
          </>
        ) : (
          <>
            {say(window.state === "open" ? common.open : common.closed)}{" "}
            <ClosingTime shown={props.known} course={course} side={props.side} />
          </>
        )}
      </p>
      <ul className="reasons">
        {reasons.map((reason) => (
          <li key={reason.rule} data-rule={reason.rule} data-state={reason.state} className={reason.state}>
            <span className="mark">
              {reason.state === "met" ? <Icon name="tick" /> : <Icon name="problem" />}
              <b>{reason.name}</b>
              <span className={reason.state === "met" ? "unseen" : "small"}>{say(ruleStates[reason.state])}</span>
            </span>
            <span>{reason.text}</span>
          </li>
        ))}
      </ul>
    </article>
  );
}
