import { courseNote } from "#app/parts/course-words.ts";
import { ClosingInJapan, Provisional } from "#app/parts/year-dates.tsx";
import { isClosingProvisional, isCourseProvisional, shortCode } from "#app/parts/year-shown.ts";
import { useSay } from "#app/ui/language.tsx";
import { DoneWord } from "#app/ui/tag.tsx";
import { Instant } from "#app/ui/time.tsx";
import { eligibilitySayings as sayings, eligibilityWords as common } from "./eligibility-words.ts";
import type { YearShown } from "#app/parts/year-shown.ts";
import type { Said } from "#platform/language.ts";
import type { Course, Side } from "#program/year/program-year.ts";
import type { WindowAt } from "#program/year/rules.ts";

/** How one course stands for the reader. */
export interface Verdict {
  readonly course: Course;
  readonly window: WindowAt;
  readonly isFor: boolean;
  /** Names of the rules that speak against it. */
  readonly unmet: readonly Said[];
}

/** What one can apply for now stands first, then what opens later, then what has closed, and last what is not for the reader. */
const rank = ({ isFor, window }: Verdict) => (isFor ? { open: 0, coming: 1, closed: 2 }[window.state] : 3);

/** The answer in one line a course: whether one may apply, and until when, or which rule speaks against it. */
export function Verdicts(props: {
  verdicts: readonly Verdict[];
  known: YearShown;
  side: Side;
  words: { fits: Said; later: Said; closed: Said; not: Said };
}) {
  const say = useSay();
  const { known, side } = props;
  const verdicts = props.verdicts.toSorted((one, other) => rank(one) - rank(other));
  return (
    <ul className="verdicts">
      {verdicts.map(({ course, window, isFor, unmet }) => {
        const code = shortCode(course);
        return (
          <li key={course.code} data-course={course.code} data-eligible={isFor ? "yes" : "no"} data-window={window.state}>
            <h3>
              {code === null ? say(course.title) : say({ en: `Course ${code}`, ja: `${code}コース` })}
              {code !== null && <span className="small soft"> {say(courseNote(course, known.year.courses))}</span>}
            </h3>
            {isFor ? (
              <p>
                {window.state === "open" ? (
                  <DoneWord>{say(props.words.fits)}</DoneWord>
                ) : (
                  say(props.words[window.state === "coming" ? "later" : "closed"])
                )}
              </p>
            ) : (
              <p className="soft">{say(sayings.notBecause(props.words.not, unmet))}</p>
            )}
            {isFor && (
              <p className="small">
                <When known={known} course={course} side={side} window={window} />
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** When it opens, closes or has closed; the list's note names the zone. */
function When({ known, course, side, window }: { known: YearShown; course: Course; side: Side; window: WindowAt }) {
  const say = useSay();
  if (window.state === "coming")
    return (
      <>
        {say(common.opens)}
        <Instant at={window.opensAt} bare />
        <Provisional when={isCourseProvisional(known, course, `${side}Window.opensAt`)} />
      </>
    );
  return (
    <>
      {say(window.state === "open" ? common.closes : common.closedOn)}
      <ClosingInJapan at={window.closesAt} />
      <Provisional when={isClosingProvisional(known, course, side)} of={window.closesAt} />
    </>
  );
}
