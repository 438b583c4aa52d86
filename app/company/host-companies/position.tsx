import { data } from "react-router";
import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { positionAnswer } from "#app/parts/company-answers.tsx";
import { PositionAnswersList } from "#app/parts/company-answers.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { typedOf } from "#platform/forms.server.ts";
import { found } from "#platform/refusals.ts";
import { typedText } from "#platform/typed.ts";
import { companyOf } from "#program/accounts/act.server.ts";
import { companyMay } from "#program/accounts/rules.ts";
import { useCompanyRight } from "#app/company/own-rights.ts";
import { companyWithApplication } from "#program/host-companies/company-home.server.ts";
import { positionBase } from "#program/host-companies/position-seal.server.ts";
import { positionSeal } from "#program/host-companies/position-seal.server.ts";
import { readPointAnswers } from "#program/host-companies/form.server.ts";
import { readPosition } from "#program/host-companies/form.server.ts";
import { positionLabels } from "#program/host-companies/answer-words.ts";
import { planMarks } from "#program/host-companies/plan-marks.ts";
import { blankPosition } from "#program/host-companies/position.ts";
import { positionFields } from "#program/host-companies/position.ts";
import { removePosition } from "#program/host-companies/remove-position.server.ts";
import { openCourses } from "#program/host-companies/requirements.ts";
import { positionProblems } from "#program/host-companies/requirements.ts";
import { saveCompanySection } from "#program/host-companies/save-company-application.server.ts";
import { savePosition } from "#program/host-companies/save-position.server.ts";
import { mayEdit } from "#program/host-companies/states.ts";
import { courseOf } from "#program/year/rules.ts";
import { withoutChosen } from "./choose-between.tsx";
import { companyWords as words } from "./company-words.ts";
import { CourseChoice } from "./position-form.tsx";
import { PositionForm } from "./position-form.tsx";
import { typedOfPosition } from "./position-form.tsx";
import type { Problem } from "#platform/outcome.ts";
import type { Position } from "#program/host-companies/position.ts";
import type { PositionAnswers } from "#program/host-companies/position.ts";
import type { Route } from "./+types/position";

/** One position, or `new`: then the course is chosen first, for it says what is asked. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const home = await companyWithApplication(act);
  const present =
    params.positionId === "new"
      ? null
      : found(
          home.positions.find((one) => one.id === params.positionId),
          "position",
        );
  // A new one is only there for those who may write it; the others read what there is.
  if (present === null && !companyMay(act.who, "write-application")) throw seeOther(`/${params.language}/company/application`);
  const asked = new URL(request.url).searchParams;
  const open = openCourses(home.year, act.now);
  const chosen = open.find((course) => course.code === asked.get("course")) ?? (open.length === 1 ? open[0] : undefined);
  return {
    ...home,
    present,
    seals: new Map(home.positions.map((position) => [position.id, positionSeal(position)])),
    courses: [
      ...open,
      ...(present === null ? [] : home.year.courses.filter((course) => course.code === present.course && !open.includes(course))),
    ],
    course: present === null ? (chosen?.code ?? null) : present.course,
    problems: present !== null && asked.get("show") === "missing" ? positionProblems(home.year, present) : [],
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const home = await companyWithApplication(act);
  const { application } = home;
  companyOf(act, "write-application");
  const typed = typedOf(await request.formData());
  const id = params.positionId === "new" ? null : params.positionId;
  if (typedText(typed, "intent") === "remove" && id !== null) {
    const removed = await removePosition(act, application.id, id);
    if (removed.ok) return seeOther(`/${params.language}/company`);
    return data({ problems: removed.problems, typed, read: {}, isSaved: false, savedId: id }, { status: 422 });
  }
  const { there } = withoutChosen(typed);
  const read = readPosition(typed, application.fiscalYear);
  const present = home.positions.find((position) => position.id === id);
  const given = Object.fromEntries(Object.entries(read.answers).filter(([field]) => !there.has(field)));
  const problems = read.problems.filter(({ field }) => field === null || !there.has(field));
  const again = (isSaved: boolean, savedId: string | null, more: readonly Problem[] = []) =>
    data({ problems: [...more, ...problems], typed, read: given, isSaved, savedId }, { status: 422 });
  // Without its course a new position has no questions; everything else is kept at once, whatever its neighbours lack.
  if (id === null && given.course === undefined) return again(false, null);
  const answers = { ...(present ?? blankPosition), ...given };
  const saved = await savePosition(act, application.id, id, { ...answersOf(answers), ...positionBase(typedText(typed, "version")) });
  if (!saved.ok) return again(false, id, saved.problems);
  const said = readPointAnswers(typed);
  if (said.size > 0) {
    const kept = await saveCompanySection(act, application.id, "company", {}, { seal: "", pointAnswers: said });
    if (!kept.ok) return again(true, saved.value.id, kept.problems);
  }
  if (problems.length > 0) return again(true, saved.value.id);
  const base = `/${params.language}/company`;
  const course = courseOf(home.year, answers.course);
  const hasAdvice = course !== null && planMarks(course, answersOf(answers)).length > 0;
  return seeOther(hasAdvice && !there.size ? `${base}/positions/${saved.value.id}?advice` : base);
}

/** The answers alone, without what the record says beside them. */
function answersOf(position: PositionAnswers): PositionAnswers {
  return Object.fromEntries(positionFields.map((field) => [field, position[field]])) as unknown as PositionAnswers;
}

export default function PositionPage({ loaderData, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const { application, positions, year, courses } = loaderData;
  // A new position that was kept in part is there now: the form goes on with it.
  const present = positions.find((position) => position.id === actionData?.savedId) ?? loaderData.present;
  const mine = present === null ? null : { ...present, ...(actionData?.read as Partial<Position> | undefined) };
  const differing = (mine === null || present === null ? [] : positionFields)
    .map((field) => ({
      field,
      label: say(positionLabels[field]),
      here: positionAnswer(year, mine!, field, language),
      there: positionAnswer(year, present!, field, language),
    }))
    .filter(({ here, there }) => here !== there);
  const title = present === null ? say(words.newPosition) : present.title || say(words.untitled);
  const mayWrite = useCompanyRight("write-application");
  const isWriting = mayWrite && mayEdit(application.state);
  const course = courseOf(year, (actionData && typedText(actionData.typed, "course")) || (loaderData.course ?? ""));
  return (
    <Page width="narrow">
      <title>{titleOf(pageTitle(words.positions, language), language, actionData !== undefined)}</title>
      <BackLink href={`/${language}/company`}>{say(words.allParts)}</BackLink>
      {!isWriting && present !== null ? (
        <>
          <PageHead title={title} />
          <div className="stack loose">
            <Notice kind="info">{say(mayWrite ? words.readOnly : words.readOnlyRole)}</Notice>
            <PositionAnswersList year={year} position={present} />
          </div>
        </>
      ) : course === null || !isWriting ? (
        <CourseChoice courses={isWriting ? courses : []} year={year} />
      ) : (
        <>
          <PositionForm
            title={title}
            year={year}
            course={course}
            courses={courses}
            application={application}
            present={present}
            seal={present === null ? "0" : loaderData.seals.get(present.id)!}
            typed={actionData?.typed ?? typedOfPosition(present, course, application)}
            problems={actionData?.problems ?? []}
            early={actionData === undefined ? loaderData.problems : []}
            isSaved={actionData?.isSaved === true}
            differing={differing}
          />
          {present !== null && (
            <div className="form-end">
              <Disclosure summary={say(words.remove)}>
                <form method="post" className="stack">
                  <p>{say(words.removeText)}</p>
                  <Button kind="secondary" name="intent" value="remove">
                    {say(words.remove)}
                  </Button>
                </form>
              </Disclosure>
            </div>
          )}
        </>
      )}
    </Page>
  );
}
