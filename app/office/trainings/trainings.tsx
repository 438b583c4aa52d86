import { readForm } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { instantInJapan } from "#platform/days.ts";
import { planForm } from "#program/trainings/form.server.ts";
import { trainingProblems } from "#program/trainings/messages.ts";
import { planSession } from "#program/trainings/plan-session.server.ts";
import { listSessions } from "#program/trainings/see-sessions.server.ts";
import { currentYear } from "#program/year/current-years.server.ts";
import { courseCalled } from "#program/year/messages.ts";
import { courseName } from "#program/year/messages.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { Place } from "#app/parts/internship-cells.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { Instant } from "#app/ui/time.tsx";
import { Late } from "#app/ui/work-list.tsx";
import { PlacementLinks } from "#app/office/internships/placement-links.tsx";
import { placementWords as words } from "#app/office/internships/placement-words.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { SessionFields } from "./session-fields.tsx";
import type { Route } from "./+types/trainings";

export async function loader({ context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const year = await currentYear(act);
  return { year, sessions: await listSessions(act, year.fiscalYear) };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const form = await readForm(request, planForm);
  if (!form.ok) return unprocessable(form.problems, form.typed);
  const { training, course, day, clock, place } = form.value;
  const { fiscalYear } = await currentYear(act);
  const planned = await planSession(act, { fiscalYear, training, course, heldAt: instantInJapan(day, clock), place });
  return planned.ok ? seeOther(`/${params.language}/office/trainings/${planned.value.id}`) : unprocessable(planned.problems, form.typed);
}

export default function TrainingsPage({ loaderData: { year, sessions }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language, path } = usePageFacts();
  const typed = actionData?.typed ?? {};
  const labels = {
    training: say(words.training),
    course: say(words.course),
    day: say(words.day),
    clock: say(words.clock),
    place: say(words.place),
  };
  const { shown, lines } = shownProblems(actionData?.problems, trainingProblems, labels, language);
  const nameOf = (id: string) => say(year.trainings.find((one) => one.id === id) ?? { en: id, ja: id });
  return (
    <Page width="wide">
      <title>{titleOf(pageTitle(words.trainings, language), language, lines.length > 0)}</title>
      <ErrorSummary problems={lines} />
      <PageHead
        title={say(words.trainings)}
        after={<span className="small soft">{say(year.title)}</span>}
        beside={<PlacementLinks current="trainings" />}
        flush={lines.length > 0}
      />
      <div className="stack loose">
        {sessions.length === 0 ? (
          <Empty title={say(words.sessionsEmpty)}>{say(words.sessionsEmptyText)}</Empty>
        ) : (
          <Table
            dense
            cards
            caption={say(words.trainings)}
            columns={[
              { label: say(words.training) },
              { label: say(words.course) },
              { label: say(words.whenInJapan) },
              { label: say(words.place) },
              { label: say(words.invited), end: true },
              { label: say(words.attended), end: true },
              { label: say(words.absentCount), end: true },
              { label: say(words.madeUp), end: true },
            ]}
            rows={sessions.map(({ session, counts }) => ({
              key: session.id,
              cells: [
                <a key="training" href={`${path}/${session.id}`}>
                  {nameOf(session.training)}
                </a>,
                say(courseCalled(session.course)),
                <Instant key="at" at={session.heldAt} bare />,
                <Place key="place" place={session.place} />,
                String(counts.invited),
                String(counts.attended),
                counts.absent > 0 ? <Late key="absent">{counts.absent}</Late> : "0",
                String(counts.made_up),
              ],
            }))}
          />
        )}
        <section className="stack measure" aria-labelledby="new">
          <h2 id="new">{say(words.newSession)}</h2>
          <form method="post" noValidate className="stack">
            <SelectField
              name="training"
              label={labels.training}
              options={year.trainings.map((one) => ({ value: one.id, label: say(one) }))}
              value={typedText(typed, "training")}
              problem={shown.training}
              required
            />
            <SelectField
              name="course"
              label={labels.course}
              options={year.courses.map((course) => ({ value: course.code, label: say(courseName(course, year.courses)) }))}
              value={typedText(typed, "course")}
              problem={shown.course}
              required
            />
            <SessionFields
              day={typedText(typed, "day")}
              clock={typedText(typed, "clock")}
              place={typedText(typed, "place")}
              shown={shown}
            />
            <div className="form-end">
              <Button>{say(words.setSession)}</Button>
            </div>
          </form>
        </section>
      </div>
    </Page>
  );
}
