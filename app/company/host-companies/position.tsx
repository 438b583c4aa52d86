import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
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
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { found } from "#platform/refusals.ts";
import { typedText } from "#platform/typed.ts";
import { companyWithApplication } from "#program/host-companies/company-home.server.ts";
import { positionForm } from "#program/host-companies/form.server.ts";
import { removePosition } from "#program/host-companies/remove-position.server.ts";
import { openCourses } from "#program/host-companies/requirements.ts";
import { positionProblems } from "#program/host-companies/requirements.ts";
import { savePosition } from "#program/host-companies/save-position.server.ts";
import { mayEdit } from "#program/host-companies/states.ts";
import { courseOf } from "#program/year/rules.ts";
import { companyWords as words } from "./company-words.ts";
import { CourseChoice } from "./position-form.tsx";
import { PositionForm } from "./position-form.tsx";
import { typedOfPosition } from "./position-form.tsx";
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
  const asked = new URL(request.url).searchParams;
  const open = openCourses(home.year, act.now);
  const chosen = open.find((course) => course.code === asked.get("course")) ?? (open.length === 1 ? open[0] : undefined);
  return {
    ...home,
    present,
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
  const { application } = await companyWithApplication(act);
  const typed = typedOf(await request.formData());
  const id = params.positionId === "new" ? null : params.positionId;
  if (typedText(typed, "intent") === "remove" && id !== null) {
    const removed = await removePosition(act, application.id, id);
    return removed.ok ? seeOther(`/${params.language}/company`) : unprocessable(removed.problems, typed);
  }
  const form = readTyped(typed, positionForm);
  if (!form.ok) return unprocessable(form.problems, typed);
  const saved = await savePosition(act, application.id, id, form.value);
  return saved.ok ? seeOther(`/${params.language}/company`) : unprocessable(saved.problems, typed);
}

export default function PositionPage({ loaderData, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const { application, present, year, courses } = loaderData;
  const title = present === null ? say(words.newPosition) : present.title || say(words.untitled);
  const course = courseOf(year, (actionData && typedText(actionData.typed, "course")) || (loaderData.course ?? ""));
  return (
    <Page width="narrow">
      <title>{titleOf(pageTitle(words.positions, language), language, actionData !== undefined)}</title>
      <BackLink href={`/${language}/company`}>{say(words.allParts)}</BackLink>
      {!mayEdit(application.state) && present !== null ? (
        <>
          <PageHead title={title} />
          <div className="stack loose">
            <Notice kind="info">{say(words.readOnly)}</Notice>
            <PositionAnswersList year={year} position={present} />
          </div>
        </>
      ) : course === null || !mayEdit(application.state) ? (
        <CourseChoice courses={mayEdit(application.state) ? courses : []} year={year} />
      ) : (
        <>
          <PositionForm
            title={title}
            year={year}
            course={course}
            courses={courses}
            application={application}
            present={present}
            typed={actionData?.typed ?? typedOfPosition(present, course, application)}
            problems={actionData?.problems ?? []}
            early={loaderData.problems}
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
