import { dayOf } from "#platform/days.ts";
import { isoInJapan } from "#platform/days.ts";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { attendanceForm } from "#program/trainings/form.server.ts";
import { instantInJapan } from "#platform/days.ts";
import { moveSessionForm } from "#program/trainings/form.server.ts";
import { attendancePresses } from "#program/trainings/messages.ts";
import { trainingProblems } from "#program/trainings/messages.ts";
import { moveSession } from "#program/trainings/move-session.server.ts";
import { recordAttendance } from "#program/trainings/record-attendance.server.ts";
import { seeSession } from "#program/trainings/see-sessions.server.ts";
import { courseCalled } from "#program/year/messages.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { AttendanceTag } from "#app/parts/internship-cells.tsx";
import { InternshipStateTag } from "#app/parts/internship-cells.tsx";
import { Place } from "#app/parts/internship-cells.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Instant } from "#app/ui/time.tsx";
import { BulkForm } from "#app/ui/work-list.tsx";
import { PersonName } from "#app/ui/work-list.tsx";
import { WorkTable } from "#app/ui/work-list.tsx";
import { placementWords as words } from "#app/office/internships/placement-words.ts";
import { Called } from "#app/parts/called.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { SessionFields } from "./session-fields.tsx";
import type { Route } from "./+types/training";

export async function loader({ params, context }: Route.LoaderArgs) {
  return await seeSession(context.get(actContext), params.sessionId);
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const typed = typedOf(await request.formData());
  const here = `/${params.language}/office/trainings/${params.sessionId}`;
  if (typedText(typed, "intent") === "move") {
    const read = readTyped(typed, moveSessionForm);
    if (!read.ok) return unprocessable(read.problems, typed);
    const { day, clock, place, version } = read.value;
    const moved = await moveSession(act, params.sessionId, { heldAt: instantInJapan(day, clock), place, version });
    return moved.ok ? seeOther(here) : unprocessable(moved.problems, typed);
  }
  const read = readTyped(typed, attendanceForm);
  if (!read.ok) return unprocessable(read.problems, typed);
  const recorded = await recordAttendance(act, read.value.pick, read.value.intent);
  return recorded.ok ? seeOther(here) : unprocessable(recorded.problems, typed);
}

export default function TrainingPage({ loaderData: { session, invited, year }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const typed = actionData?.typed ?? {};
  const labels = { day: say(words.day), clock: say(words.clock), place: say(words.place), pick: say(words.intern) };
  const { shown, lines } = shownProblems(actionData?.problems, trainingProblems, labels, language);
  const isMoving = typedText(typed, "intent") === "move";
  const name = say(year.trainings.find((one) => one.id === session.training) ?? { en: session.training, ja: session.training });
  return (
    <Page width="wide">
      <title>{titleOf(pageTitle({ en: name, ja: name }, language), language, lines.length > 0)}</title>
      <Crumbs steps={[{ label: say(words.trainings), href: `/${language}/office/trainings` }, { label: name }]} />
      <ErrorSummary problems={lines} />
      <PageHead
        title={name}
        over={say(courseCalled(session.course))}
        lead={
          <>
            <Instant at={session.heldAt} /> · <Place place={session.place} />
          </>
        }
        flush={lines.length > 0}
      />
      <div className="stack loose">
        {invited.length === 0 ? (
          <Empty title={say(words.nobodyInvited)}>{say(words.nobodyInvitedText)}</Empty>
        ) : (
          <BulkForm deeds={(["attended", "absent", "made_up"] as const).map((to) => ({ value: to, label: say(attendancePresses[to]) }))}>
            <WorkTable
              label={say(words.attendance)}
              numberLabel={say(words.number)}
              headLabel={say(words.intern)}
              columns={[{ label: say(words.company) }, { label: say(words.state) }, { label: say(words.attendance) }]}
              groups={[
                {
                  key: "all",
                  rows: invited.map(({ attendance, internship, pair }) => ({
                    id: attendance.id,
                    number: pair.number,
                    href: `/${language}/office/internships/${internship.id}`,
                    head: <PersonName name={pair.internName} second={pair.internOtherName || undefined} />,
                    cells: [
                      <Called key="company" said={companySaid(pair)} />,
                      <InternshipStateTag key="state" state={internship.state} />,
                      <AttendanceTag key="attendance" state={attendance.state} />,
                    ],
                  })),
                },
              ]}
            />
          </BulkForm>
        )}
        <Disclosure summary={say(words.moveSession)} open={isMoving}>
          <form method="post" noValidate className="stack measure">
            <p>{say(words.moveSessionText)}</p>
            <input type="hidden" name="version" value={session.version} />
            <SessionFields
              day={isMoving ? typedText(typed, "day") : dayOf(session.heldAt)}
              clock={isMoving ? typedText(typed, "clock") : isoInJapan(session.heldAt).slice(11, 16)}
              place={isMoving ? typedText(typed, "place") : session.place}
              shown={shown}
            />
            <div>
              <Button kind="secondary" name="intent" value="move">
                {say(words.moveSession)}
              </Button>
            </div>
          </form>
        </Disclosure>
      </div>
    </Page>
  );
}
