import { usePageFacts } from "#app/page-frame.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { CheckboxesField } from "#app/ui/field.tsx";
import { DayField } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { RadioField } from "#app/ui/field.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { sayClosing } from "#platform/days.ts";
import { typedList } from "#platform/typed.ts";
import { typedText } from "#platform/typed.ts";
import { companyProblems } from "#program/host-companies/problem-words.ts";
import { environmentNames } from "#program/host-companies/answer-words.ts";
import { positionLabels } from "#program/host-companies/answer-words.ts";
import { workFieldNames } from "#program/host-companies/answer-words.ts";
import { workLanguageNames } from "#program/host-companies/answer-words.ts";
import { englishLevels } from "#program/host-companies/position.ts";
import { japaneseLevels } from "#program/host-companies/position.ts";
import { planMarks } from "#program/host-companies/plan-marks.ts";
import { sayPlanMark } from "#program/host-companies/plan-words.ts";
import { environmentItems } from "#program/host-companies/position.ts";
import { positionFields } from "#program/host-companies/position.ts";
import { workFields } from "#program/host-companies/position.ts";
import { workLanguages } from "#program/host-companies/position.ts";
import { englishFields } from "#program/host-companies/position-said.ts";
import { pointStates } from "#program/host-companies/requirements.ts";
import { positionQuestions } from "#program/host-companies/requirements.ts";
import { courseName } from "#program/year/messages.ts";
import { prefectures } from "#program/year/prefectures.ts";
import { ChooseBetween } from "./choose-between.tsx";
import { FormPart } from "./form-part.tsx";
import { PlanAdvice } from "./plan-helper.tsx";
import { PlanExamples } from "./plan-helper.tsx";
import { PointAnswer } from "./point-answers.tsx";
import { shownPoints } from "./point-answers.tsx";
import { companySayings as sayings } from "./company-words.ts";
import { companyWords as words } from "./company-words.ts";
import { positionHints as hints } from "./company-hints.ts";
import type { Differing } from "./choose-between.tsx";
import type { PointState } from "#program/host-companies/requirements.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { Language } from "#platform/language.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Typed } from "#platform/typed.ts";
import type { CompanyApplication } from "#program/host-companies/company-application.ts";
import type { Position } from "#program/host-companies/position.ts";
import type { PositionField } from "#program/host-companies/position.ts";
import type { Course } from "#program/year/program-year.ts";
import type { ProgramYear } from "#program/year/program-year.ts";

/** A saved position as the form shows it; a new one begins with what the company has said already. */
export function typedOfPosition(present: Position | null, course: Course, application: CompanyApplication): Typed {
  if (present === null) {
    const { startsOn, endsOn } = course.period;
    return { course: course.code, startsOn, endsOn, seats: "1", prefecture: application.answers.prefecture, version: "0" };
  }
  const { seats, meetingsPerWeek, version, ...answers } = present;
  const texts = Object.fromEntries(
    positionFields.flatMap((name) => (name in answers ? [[name, answers[name as keyof typeof answers]]] : [])),
  );
  return {
    ...(texts as Typed),
    // A position without days of its own has those of its course.
    startsOn: present.startsOn || course.period.startsOn,
    endsOn: present.endsOn || course.period.endsOn,
    seats: String(seats),
    meetingsPerWeek: meetingsPerWeek === null ? "" : String(meetingsPerWeek),
    version: String(version),
  };
}

/** First of all the course: it decides what else is asked. */
export function CourseChoice({ courses, year }: { courses: readonly Course[]; year: ProgramYear }) {
  const say = useSay();
  const { language } = usePageFacts();
  if (courses.length === 0) {
    return (
      <>
        <PageHead title={say(words.newPosition)} />
        <Empty title={say(words.noCourse)}>
          <p>
            <a href={`/${language}/calendar`}>{say(words.calendar)}</a>
          </p>
        </Empty>
      </>
    );
  }
  return (
    <>
      <PageHead title={say(words.newPosition)} />
      <form action={`/${language}/company/positions/new`} className="stack loose">
        <RadioField
          name="course"
          label={say(words.chooseCourse)}
          options={courseOptions(courses, year, language)}
          value={courses[0]?.code}
          required
        />
        <Buttons>
          <Button>{say(words.courseOn)}</Button>
        </Buttons>
      </form>
    </>
  );
}

function courseOptions(courses: readonly Course[], year: ProgramYear, language: Language) {
  return courses.map((course) => {
    const name = courseName(course, year.courses)[language];
    const closing = sayClosing(course.windows.company.closesAt, language);
    return { value: course.code, label: name, hint: language === "ja" ? `${closing}（日本時間）まで` : `until ${closing}, Japan time` };
  });
}

/** The questions about one position: those that its course asks. */
export function PositionForm(props: {
  title: string;
  year: ProgramYear;
  course: Course;
  courses: readonly Course[];
  application: CompanyApplication;
  present: Position | null;
  /** What the form is written upon (position-seal.server.ts). */
  seal: string;
  typed: Typed;
  problems: readonly Problem[];
  early: readonly Problem[];
  /** True where what could be kept of a refused form was kept. */
  isSaved: boolean;
  differing: readonly Differing[];
}) {
  const say = useSay();
  const { language } = usePageFacts();
  const { year, course, typed, present } = props;
  const labels = Object.fromEntries(Object.entries(positionLabels).map(([field, said]) => [field, say(said)])) as Record<
    PositionField,
    string
  >;
  const refused = shownProblems(props.problems, companyProblems, labels, language);
  const early = shownProblems(props.early, companyProblems, labels, language);
  const points = pointsOfPosition(props.application, present);
  const shown: Shown = { ...shownPoints(points, say), ...early.shown, ...refused.shown };
  const isElsewhere = props.problems.some((problem) => problem.code === "changed-meanwhile");
  const marks = present === null || props.problems.length > 0 ? [] : planMarks(course, present);
  const asked = positionQuestions(course);
  const field = (name: PositionField) => ({
    name,
    label: labels[name],
    hint: hints[name] && say(hints[name]),
    value: typedText(typed, name),
    problem: shown[name],
    required: !["needsJapanese", "needsEnglish", "skills", ...englishFields].includes(name),
    mend: (
      <>
        <PlanAdvice marks={marks.filter((mark) => mark.field === name)} />
        {name === "tasks" && <PlanExamples course={course} field={workFields.find((one) => one === typedText(typed, "field")) ?? null} />}
        <PointAnswer points={points} field={name} typed={typed} />
      </>
    ),
  });
  const least = year.company.onlineMeetingsPerWeekMin;
  return (
    <>
      <ErrorSummary
        problems={refused.lines}
        title={isElsewhere ? say(words.savedElsewhere) : undefined}
        note={props.isSaved ? say(words.savedRest) : undefined}
      />
      {refused.lines.length === 0 && early.lines.length > 0 && <ErrorSummary problems={early.lines} title={say(words.missingTitle)} />}
      <PageHead title={props.title} over={say(courseName(course, year.courses))} lead={say(words.notLost)} />
      {present?.lookAgain === true && (
        <Notice kind="caution" title={say(words.lookAgain)}>
          {say(words.lookAgainText)}
        </Notice>
      )}
      {marks.length > 0 && (
        <Notice kind="caution" title={say(words.planAdvice)}>
          <p>{say(words.planAdviceText)}</p>
          <ul className="list">
            {marks.map((mark) => (
              <li key={`${mark.code} ${mark.field}`}>
                <a href={`#${mark.field}`}>{labels[mark.field]}</a> {say(sayPlanMark(mark))}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <form
        method="post"
        action={`/${language}/company/positions/${present?.id ?? "new"}`}
        noValidate
        className="stack loose form-end"
        data-draft={`${props.application.id} ${present?.id ?? "new"}`}
        data-draft-refused={props.problems.length === 0 ? undefined : props.isSaved ? "saved" : "not-saved"}
      >
        {isElsewhere && <ChooseBetween differing={props.differing} />}
        <HiddenFields values={{ version: props.seal }} />
        {present === null && shown.course === undefined ? (
          <HiddenFields values={{ course: course.code }} />
        ) : (
          <RadioField {...field("course")} options={courseOptions(props.courses, year, language)} />
        )}
        <FormPart title={say(words.partPeriod)}>
          <DayField {...field("startsOn")} min={course.period.startsOn} max={course.period.endsOn} />
          <DayField {...field("endsOn")} min={course.period.startsOn} max={course.period.endsOn} />
        </FormPart>
        <FormPart title={say(words.partWork)}>
          <TextField {...field("title")} autoComplete="off" />
          <SelectField
            {...field("field")}
            options={workFields.map((value) => ({ value, label: say(workFieldNames[value]) }))}
            width="full"
          />
          <AreaField {...field("tasks")} rows={7} />
          <AreaField {...field("learns")} rows={4} />
        </FormPart>
        <FormPart title={say(words.partLanguages)}>
          <SelectField
            {...field("needsJapanese")}
            bare
            blank={say(words.notNeeded)}
            options={japaneseLevels.map((value) => ({ value, label: `JLPT ${value}` }))}
          />
          <SelectField
            {...field("needsEnglish")}
            bare
            blank={say(words.notNeeded)}
            options={englishLevels.map((value) => ({ value, label: `CEFR ${value}` }))}
          />
          <RadioField
            {...field("workLanguage")}
            options={workLanguages.map((value) => ({ value, label: say(workLanguageNames[value]) }))}
            row
          />
          <TextField {...field("skills")} autoComplete="off" />
        </FormPart>
        <FormPart title={say(words.partWhere)}>
          <TextField {...field("seats")} inputMode="numeric" width="tiny" unit={language === "ja" ? "名" : undefined} autoComplete="off" />
          <SelectField {...field("prefecture")} options={prefectures.map((one) => ({ value: one.code, label: say(one) }))} />
          <TextField {...field("place")} autoComplete="off" />
          <TextField {...field("tutor")} autoComplete="off" width="medium" />
          {asked.includes("meetingsPerWeek") && (
            <TextField
              {...field("meetingsPerWeek")}
              hint={say(sayings.meetings(least))}
              inputMode="numeric"
              width="tiny"
              unit={say(words.timesAWeek)}
              autoComplete="off"
            />
          )}
        </FormPart>
        <FormPart title={say(words.partEnvironment)}>
          <CheckboxesField
            {...field("environment")}
            options={environmentItems.map((value) => ({ value, label: say(environmentNames[value]) }))}
            values={typedList(typed, "environment")}
          />
          {asked.includes("lodgingPlan") && <AreaField {...field("lodgingPlan")} rows={4} />}
        </FormPart>
        <Disclosure
          summary={say(words.partEnglish)}
          open={englishFields.some((name) => shown[name] !== undefined || typedText(typed, name) !== "")}
        >
          <p className="soft">{say(words.partEnglishText)}</p>
          <div>
            <TextField {...field("titleEn")} autoComplete="off" lang="en" />
            <AreaField {...field("tasksEn")} rows={5} lang="en" />
            <AreaField {...field("learnsEn")} rows={3} lang="en" />
            <TextField {...field("placeEn")} autoComplete="off" lang="en" />
            {asked.includes("lodgingPlanEn") && <AreaField {...field("lodgingPlanEn")} rows={3} lang="en" />}
          </div>
        </Disclosure>
        <Buttons>
          <Button name="intent" value="save">
            {say(words.save)}
          </Button>
        </Buttons>
      </form>
    </>
  );
}

/** The office's points about this position, as they stand. */
function pointsOfPosition(application: CompanyApplication, present: Position | null): readonly PointState[] {
  if (present === null || application.state !== "returned") return [];
  return pointStates(application, [present]).filter((point) => point.position === present.id);
}
