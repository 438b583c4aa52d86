import { interviewStateNames } from "#program/selection/messages.ts";
import { screeningResultNames } from "#program/selection/messages.ts";
import { languagesOf } from "#program/selection/rules.ts";
import { stepLanguageNames } from "#program/year/messages.ts";
import { stepOf } from "#program/year/rules.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { DayField } from "#app/ui/field.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Table } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Instant } from "#app/ui/time.tsx";
import { words } from "#app/office/selection/selection-words.ts";
import type { Day } from "#platform/days.ts";
import type { Typed } from "#platform/forms.server.ts";
import type { CourseApplication } from "#program/intern-applications/intern-application.ts";
import type { Interview } from "#program/selection/interview.ts";
import type { OfficeStep } from "#program/selection/rules.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { StepLanguage } from "#program/year/program-year.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { TagKind } from "#app/ui/tag.tsx";

const kinds: Record<Interview["state"], TagKind> = { invited: "todo", held: "neutral", no_show: "problem", cancelled: "plain" };

/** How an interview stands, with its result where it has one. */
export function InterviewStateTag({ state, result }: { state: Interview["state"]; result: Interview["result"] }) {
  const say = useSay();
  if (state === "held" && result !== null)
    return <Tag kind={result === "passed" ? "done" : "plain"}>{say(screeningResultNames[result])}</Tag>;
  return <Tag kind={kinds[state]}>{say(interviewStateNames[state])}</Tag>;
}

/** The interviews of one person, and the form that invites to the step that they wait for. */
export function InterviewsOnDesk(props: {
  interviews: readonly Interview[];
  courses: readonly CourseApplication[];
  year: ProgramYear;
  /** Steps to which the person may be invited now; none hides the form. */
  steps: readonly OfficeStep[];
  interviewers: readonly { id: string; name: string }[];
  account: string;
  typed: Typed;
  problems: Shown;
  today: Day;
}) {
  const say = useSay();
  const { language } = usePageFacts();
  const { interviews, courses, year, steps, typed, problems } = props;
  const isInviting = typed.intent === "invite";
  const text = (name: string) => (isInviting ? String(typed[name] ?? "") : "");
  const offered = [...new Set(steps.flatMap((step) => languagesOf(step)))];
  return (
    <>
      {interviews.length === 0 ? (
        <p className="small soft">{say(words.noInterviews)}</p>
      ) : (
        <Table
          dense
          cards
          caption={say(words.interviews)}
          columns={[{ label: say(words.step) }, { label: say(words.time) }, { label: say(words.courses) }, { label: say(words.state) }]}
          rows={interviews.map((interview) => ({
            key: interview.id,
            cells: [
              <a key="step" href={`/${language}/office/interviews/${interview.id}`}>
                {say(stepOf(year, interview.step)?.title ?? { en: interview.step, ja: interview.step })}
              </a>,
              interview.scheduledAt === null ? null : <Instant key="at" at={interview.scheduledAt} bare />,
              courses
                .filter((one) => interview.covers.includes(one.id))
                .map((one) => one.course)
                .join(", "),
              <InterviewStateTag key="state" state={interview.state} result={interview.result} />,
            ],
          }))}
        />
      )}
      {steps.length > 0 && (
        <Disclosure summary={say(words.invite)} open>
          <form method="post" className="stack" noValidate id="invite">
            <SelectField
              name="step"
              label={say(words.step)}
              hint={say(words.inviteHint)}
              value={text("step") || steps[0]!.id}
              problem={isInviting ? problems.step : undefined}
              options={steps.map((step) => ({ value: step.id, label: say(step.title) }))}
              blank={null}
              required
            />
            <DayField
              name="day"
              label={say(words.day)}
              value={text("day")}
              min={props.today}
              problem={isInviting ? problems.day : undefined}
              required
            />
            <TextField
              name="clock"
              label={say(words.clock)}
              hint={say(words.clockHint)}
              type="time"
              width="short"
              value={text("clock")}
              problem={isInviting ? problems.clock : undefined}
              required
            />
            <SelectField
              name="language"
              label={say(words.language)}
              value={text("language")}
              problem={isInviting ? problems.language : undefined}
              options={offered.map((one: StepLanguage) => ({ value: one, label: say(stepLanguageNames[one]) }))}
              required
            />
            <TextField
              name="place"
              label={say(words.place)}
              hint={say(words.placeHint)}
              value={text("place")}
              problem={isInviting ? problems.place : undefined}
              required
            />
            <SelectField
              name="interviewer"
              label={say(words.interviewer)}
              value={isInviting ? text("interviewer") : props.interviewers.some((one) => one.id === props.account) ? props.account : ""}
              blank={say(words.nobody)}
              options={props.interviewers.map((one) => ({ value: one.id, label: one.name }))}
            />
            <Button small name="intent" value="invite">
              {say(words.inviteSend)}
            </Button>
          </form>
        </Disclosure>
      )}
    </>
  );
}
