import { screeningResultNames } from "#program/selection/messages.ts";
import { reasonNames } from "#program/selection/messages.ts";
import { isReason } from "#program/selection/selection.ts";
import { decideCorrection } from "#program/selection/rules.ts";
import { stepOfState } from "#program/selection/rules.ts";
import { courseName } from "#program/year/messages.ts";
import { theCourse } from "#program/year/rules.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Instant } from "#app/ui/time.tsx";
import { Nobody } from "#app/ui/work-list.tsx";
import { CourseStateTag } from "./application-cells.tsx";
import { sayings } from "#app/office/selection/selection-words.ts";
import { words } from "#app/office/selection/selection-words.ts";
import type { Typed } from "#platform/forms.server.ts";
import type { Interview } from "#program/selection/interview.ts";
import type { CourseOnDesk } from "#program/selection/whole-application.server.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { Shown } from "#app/ui/field.tsx";

/** The courses of an application in order of wish: where each stands, its score, reader and result, and what may be done. */
export function CoursesOnDesk(props: {
  courses: readonly CourseOnDesk[];
  year: ProgramYear;
  names: ReadonlyMap<string, string>;
  interviews: readonly Interview[];
  mayScreen: boolean;
  typed: Typed;
  problems: Shown;
}) {
  const say = useSay();
  return (
    <ol className="plain-list stack">
      {props.courses.map((one) => (
        <li key={one.id} className="stack tight">
          <div className="row base">
            <h3>
              {one.wishRank}. {say(courseName(theCourse(props.year, one.course), props.year.courses))}
            </h3>
            <CourseStateTag state={one.state} />
            <span className="small soft">
              <Instant at={one.stateSince} bare />
            </span>
          </div>
          <Facts one={one} names={props.names} />
          {props.mayScreen && <Deeds {...props} one={one} />}
        </li>
      ))}
    </ol>
  );
}

function Facts({ one, names }: { one: CourseOnDesk; names: ReadonlyMap<string, string> }) {
  const say = useSay();
  const reason = one.screening?.reason ?? "";
  return (
    <p className="small">
      {say(words.score)}: {one.score === null ? <Nobody>{say(words.notYet)}</Nobody> : `${one.score} / 100`}
      {" · "}
      {say(words.reader)}: {one.assignedTo === null ? <Nobody>{say(words.nobody)}</Nobody> : (names.get(one.assignedTo) ?? "")}
      {one.screening !== null && stepOfState(one.state) !== "documents" && (
        <>
          {" · "}
          {say(words.screening)}: {say(screeningResultNames[one.screening.result])}
          {isReason(reason) && ` (${say(reasonNames[reason])})`}
        </>
      )}
      {(one.marks?.note ?? "") !== "" && (
        <>
          <br />
          {say(words.note)}: {one.marks?.note}
        </>
      )}
    </p>
  );
}

function Deeds({ one, year, interviews, typed, problems }: Parameters<typeof CoursesOnDesk>[0] & { one: CourseOnDesk }) {
  const say = useSay();
  const { language } = usePageFacts();
  if (stepOfState(one.state) === "documents") {
    return (
      <p>
        <ButtonLink
          kind="secondary"
          small
          href={`/${language}/office/screening/${one.id}`}
          label={`${say(words.read)}: ${say(sayings.pick("", one.course))}`}
        >
          {say(words.read)}
        </ButtonLink>
      </p>
    );
  }
  const hasInterview = interviews.some((interview) => interview.state !== "cancelled" && interview.covers.includes(one.id));
  const mayTakeBack = decideCorrection(year, { state: one.state, lastResult: one.screening?.result ?? null, hasInterview }, "?").ok;
  if (!mayTakeBack) return null;
  const isMine = typed.courseApplicationId === one.id;
  return (
    <Disclosure summary={say(words.takeBack)} open={isMine}>
      <form method="post" className="stack" noValidate>
        <input type="hidden" name="courseApplicationId" value={one.id} />
        <TextField
          name="why"
          id={`why-${one.id}`}
          label={say(words.why)}
          hint={say(words.takeBackHint)}
          value={isMine ? String(typed.why ?? "") : ""}
          problem={isMine ? problems.why : undefined}
          required
        />
        <Button small kind="secondary" name="intent" value="correct">
          {say(words.takeBack)}
        </Button>
      </form>
    </Disclosure>
  );
}
