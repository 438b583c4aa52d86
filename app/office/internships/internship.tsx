import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { typedList } from "#platform/typed.ts";
import { typedText } from "#platform/typed.ts";
import { endInternshipEarly } from "#program/daily-reports/end-internship-early.server.ts";
import { returnForm } from "#program/daily-reports/form.server.ts";
import { reportProblems } from "#program/daily-reports/messages.ts";
import { returnReport } from "#program/daily-reports/return-report.server.ts";
import { seeInternship } from "#program/daily-reports/see-internship.server.ts";
import { assignConcierge } from "#program/internships/assign-concierge.server.ts";
import { cancelInternship } from "#program/internships/cancel-internship.server.ts";
import { cancelForm } from "#program/internships/form.server.ts";
import { checklistForm } from "#program/internships/form.server.ts";
import { conciergeForm } from "#program/internships/form.server.ts";
import { dayForm } from "#program/internships/form.server.ts";
import { endForm } from "#program/internships/form.server.ts";
import { moveForm } from "#program/internships/form.server.ts";
import { markDay } from "#program/internships/mark-day.server.ts";
import { endReasonNames } from "#program/internships/messages.ts";
import { internshipProblems } from "#program/internships/messages.ts";
import { moveInternships } from "#program/internships/move-internships.server.ts";
import { tickChecklist } from "#program/internships/tick-checklist.server.ts";
import { travelStateNames } from "#program/travel/messages.ts";
import { courseName } from "#program/year/messages.ts";
import { theCourse } from "#program/year/rules.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { InternshipStateTag } from "#app/parts/internship-cells.tsx";
import { Trainings } from "#app/parts/internship-cells.tsx";
import { internshipWords as shared } from "#app/parts/internship-words.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Two } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { DaySpan } from "#app/ui/time.tsx";
import { DayText } from "#app/ui/time.tsx";
import { Called } from "#app/parts/called.tsx";
import { Dotted } from "#app/parts/called.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { InternshipDays } from "./internship-days.tsx";
import { InternshipDeeds } from "./internship-deeds.tsx";
import { PlacementHistory } from "./placement-history.tsx";
import { placementSayings as sayings } from "./placement-words.ts";
import { placementWords as words } from "./placement-words.ts";
import type { Typed } from "#platform/typed.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { SeenInternship } from "#program/daily-reports/see-internship.server.ts";
import type { Route } from "./+types/internship";

export async function loader({ params, context }: Route.LoaderArgs) {
  return await seeInternship(context.get(actContext), params.internshipId);
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const typed = typedOf(await request.formData());
  const answered = await answer(context.get(actContext), params.internshipId, typed);
  return answered.ok ? seeOther(`/${params.language}/office/internships/${params.internshipId}`) : unprocessable(answered.problems, typed);
}

/** What the list of days says by itself. */
const inTheDays = ["report-written", "report-rewritten", "report-commented"];

/** The deed that the pressed form asks for. */
async function answer(act: Act, id: string, typed: Typed) {
  switch (typedText(typed, "intent")) {
    case "move": {
      const read = readTyped(typed, moveForm);
      return read.ok ? await moveInternships(act, [{ id, version: read.value.version }], read.value.to) : read;
    }
    case "checklist": {
      const read = readTyped({ ...typed, done: [...typedList(typed, "done")] } as Typed, checklistForm);
      return read.ok ? await tickChecklist(act, id, { ticked: read.value.done, version: read.value.version }) : read;
    }
    case "concierge": {
      const read = readTyped(typed, conciergeForm);
      return read.ok ? await assignConcierge(act, [id], read.value.concierge || null) : read;
    }
    case "day": {
      const read = readTyped(typed, dayForm);
      return read.ok ? await markDay(act, id, read.value) : read;
    }
    case "return": {
      const read = readTyped(typed, returnForm);
      return read.ok ? await returnReport(act, read.value.report, { note: read.value.note, version: read.value.version }) : read;
    }
    case "end": {
      const read = readTyped(typed, endForm);
      return read.ok
        ? await endInternshipEarly(act, id, {
            endedOn: read.value.endedOn,
            reason: read.value.endReason,
            note: read.value.endNote,
            version: read.value.version,
          })
        : read;
    }
    case "cancel": {
      const read = readTyped(typed, cancelForm);
      return read.ok
        ? await cancelInternship(act, id, {
            side: read.value.side,
            reason: read.value.cancelReason,
            note: read.value.cancelNote,
            version: read.value.version,
          })
        : read;
    }
    default:
      return { ok: false as const, problems: [{ code: "choice-unknown", field: null }] };
  }
}

export default function InternshipPage({ loaderData: seen, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const { internship, pair } = seen;
  const typed = actionData?.typed ?? {};
  const labels = {
    endedOn: say(words.endedOn),
    endReason: say(words.reason),
    endNote: say(words.note),
    side: say(words.side),
    cancelReason: say(words.reason),
    cancelNote: say(words.note),
    concierge: say(words.concierge),
    note: say(words.giveBackNote),
  };
  const { shown, lines } = shownProblems(actionData?.problems, { ...reportProblems, ...internshipProblems }, labels, language);
  return (
    <Page width="wide">
      <title>{titleOf(pageTitle(sayings.pageOf(pair.internName), language), language, lines.length > 0)}</title>
      <Crumbs steps={[{ label: say(words.internships), href: `/${language}/office/internships` }, { label: pair.number }]} />
      <ErrorSummary
        problems={lines.map((line) => (line.field === "note" ? { ...line, field: `note-${typedText(typed, "report")}` } : line))}
      />
      <PageHead
        title={<bdi>{pair.internName}</bdi>}
        over={<Dotted parts={[pair.number, companySaid(pair)]} />}
        after={<InternshipStateTag state={internship.state} />}
        flush={lines.length > 0}
      />
      <Two>
        <div className="stack loose">
          <InternshipDeeds seen={seen} typed={typed} shown={shown} />
          <section className="stack" aria-labelledby="trainings">
            <h2 id="trainings">{say(words.trainings)}</h2>
            <Trainings year={seen.year} attendances={seen.attendances} sessions={seen.sessions} />
          </section>
          <section className="stack" aria-labelledby="history">
            <h2 id="history">{say(words.history)}</h2>
            <PlacementHistory lines={seen.history.filter((line) => !inTheDays.includes(line.what))} names={seen.names} year={seen.year} />
          </section>
        </div>
        <div className="stack loose">
          <section className="stack" aria-labelledby="facts">
            <h2 id="facts">{say(words.facts)}</h2>
            <Facts seen={seen} />
          </section>
          <section className="stack" aria-labelledby="days">
            <h2 id="days">{say(words.daysAndReports)}</h2>
            <InternshipDays seen={seen} typed={typed} shown={shown} />
          </section>
        </div>
      </Two>
    </Page>
  );
}

function Facts({ seen: { internship, pair, year, travel, end } }: { seen: SeenInternship }) {
  const say = useSay();
  const { language } = usePageFacts();
  const course = theCourse(year, internship.course);
  const reason = Object.entries(endReasonNames).find(([code]) => code === end.reason)?.[1];
  return (
    <SummaryList
      dense
      rows={[
        { question: say(shared.company), answer: <Called said={companySaid(pair)} /> },
        { question: say(shared.position), answer: <Called said={pair.positionCalled} /> },
        { question: say(shared.course), answer: say(courseName(course, year.courses)) },
        { question: say(shared.period), answer: <DaySpan from={internship.startsOn} to={internship.endsOn} /> },
        ...(internship.endedOn === null ? [] : [{ question: say(shared.endedOn), answer: <DayText day={internship.endedOn} /> }]),
        ...(reason === undefined ? [] : [{ question: say(words.endReason), answer: [say(reason), end.note].filter(Boolean).join(" · ") }]),
        ...(travel === null
          ? []
          : [
              {
                question: say(shared.travel),
                answer: <a href={`/${language}/office/travel/${travel.id}`}>{say(travelStateNames[travel.state])}</a>,
              },
            ]),
      ]}
    />
  );
}
