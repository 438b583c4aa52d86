import { countActivityDays } from "#program/internships/rules.ts";
import { dayKindNames } from "#program/internships/messages.ts";
import { dayState } from "#program/daily-reports/rules.ts";
import { showOwnInternship } from "#program/daily-reports/own-internship.server.ts";
import { courseName } from "#program/year/messages.ts";
import { theCourse } from "#program/year/rules.ts";
import { travelStateNames } from "#program/travel/messages.ts";
import { internshipStateNames } from "#program/internships/messages.ts";
import { stayEndNames } from "#program/travel/messages.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { DayStateTag } from "#app/parts/internship-cells.tsx";
import { Trainings } from "#app/parts/internship-cells.tsx";
import { internshipSayings } from "#app/parts/internship-words.ts";
import { internshipWords as shared } from "#app/parts/internship-words.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Section } from "#app/ui/page.tsx";
import { WithAside } from "#app/ui/page.tsx";
import { StateBar } from "#app/ui/state-bar.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Table } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { DaySpan } from "#app/ui/time.tsx";
import { DayText } from "#app/ui/time.tsx";
import { internInternshipSayings as sayings } from "./internship-words.ts";
import { internInternshipWords as words } from "./internship-words.ts";
import { internshipStateTexts } from "./internship-words.ts";
import type { OwnInternship } from "#program/daily-reports/own-internship.server.ts";
import type { Route } from "./+types/internship";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.title, params.language) }];
}

export async function loader({ context }: Route.LoaderArgs) {
  return { own: await showOwnInternship(context.get(actContext)) };
}

export default function InternshipPage({ loaderData: { own } }: Route.ComponentProps) {
  const say = useSay();
  if (own === null) {
    return (
      <Page width="narrow">
        <PageHead title={say(words.title)} />
        <Empty title={say(words.noneTitle)}>{say(words.noneText)}</Empty>
      </Page>
    );
  }
  return (
    <Page end={false}>
      <PageHead title={say(words.title)} over={`${say(companySaid(own.pair))} · ${say(own.pair.positionCalled)}`} />
      <WithAside title={say(words.questions)} aside={<Help />}>
        <div className="stack loose">
          <State own={own} />
          <Facts own={own} />
        </div>
        <Section title={say(shared.trainings)} id="trainings">
          <Trainings year={own.year} attendances={own.attendances} sessions={own.sessions} />
        </Section>
        <Section title={say(shared.days)} id="days">
          <Days own={own} />
        </Section>
      </WithAside>
    </Page>
  );
}

function State({ own }: { own: OwnInternship }) {
  const say = useSay();
  const { language } = usePageFacts();
  const { internship, duty, missing } = own;
  const deed =
    duty === null ? null : say(duty.state === "due" ? words.writeToday : duty.state === "missing" ? words.writeMissing : words.complete);
  return (
    <StateBar
      title={internship.state === "ready" ? say(sayings.startsOn(internship.startsOn)) : say(internshipStateNames[internship.state])}
    >
      <p>{say(internshipStateTexts[internship.state])}</p>
      {missing.length > 0 && (
        <p>
          <Tag kind="problem">{say(internshipSayings.missing(missing.length))}</Tag>
        </p>
      )}
      {duty !== null && (
        <p>
          <ButtonLink href={`/${language}/intern/reports/${duty.day}`} arrow>
            {deed}
          </ButtonLink>
        </p>
      )}
    </StateBar>
  );
}

function Facts({ own }: { own: OwnInternship }) {
  const say = useSay();
  const { internship, pair, year, travel, plan } = own;
  const course = theCourse(year, internship.course);
  const checked = own.reports.filter((report) => report.state === "checked" && report.countsAsActivity === true).length;
  const all = countActivityDays(internship.startsOn, internship.endedOn ?? internship.endsOn);
  const isVisiting = course.mode === "visiting";
  return (
    <SummaryList
      rows={[
        { question: say(shared.company), answer: say(companySaid(pair)) },
        { question: say(shared.position), answer: say(pair.positionCalled) },
        { question: say(shared.course), answer: say(courseName(course, year.courses)) },
        { question: say(shared.period), answer: <DaySpan from={internship.startsOn} to={internship.endsOn} /> },
        ...(internship.endedOn === null ? [] : [{ question: say(shared.endedOn), answer: <DayText day={internship.endedOn} /> }]),
        ...(plan.length === 0 ? [] : [{ question: say(shared.activityDays), answer: say(internshipSayings.daysOf(checked, all)) }]),
        ...(isVisiting
          ? [{ question: say(shared.travel), answer: say(travel === null ? words.travelHidden : travelStateNames[travel.state]) }]
          : []),
        ...(["arrival", "departure"] as const).flatMap((end) =>
          travel?.[end]?.confirmedAt == null ? [] : [{ question: say(stayEndNames[end]), answer: <DayText day={travel[end].day} /> }],
        ),
      ]}
    />
  );
}

/** The plan as a list of days: what each is, and how it stands with its report. */
function Days({ own }: { own: OwnInternship }) {
  const say = useSay();
  const { language } = usePageFacts();
  const reports = new Map(own.reports.map((report) => [report.day, report]));
  return (
    <div className="stack">
      <p>
        <a href={`/${language}/intern/reports`}>{say(words.allReports)}</a>
      </p>
      <Table
        dense
        caption={say(shared.days)}
        columns={[{ label: say(shared.day) }, { label: say(shared.report) }]}
        rows={own.plan.map((one) => {
          const report = reports.get(one.day) ?? null;
          const state = dayState(own.internship, one, report, own.today);
          const mayOpen = report !== null || (one.day <= own.today && state !== "free");
          return {
            key: one.day,
            cells: [
              mayOpen ? (
                <a key="day" href={`/${language}/intern/reports/${one.day}`}>
                  <DayText day={one.day} />
                </a>
              ) : (
                <DayText key="day" day={one.day} />
              ),
              state === "free" ? say(dayKindNames[one.kind]) : <DayStateTag key="state" state={state} />,
            ],
          };
        })}
      />
    </div>
  );
}

function Help() {
  const say = useSay();
  const { language } = usePageFacts();
  return (
    <>
      <p>{say(words.askText)}</p>
      <p>
        <a href={`/${language}/inquiry`}>{say(words.askOffice)}</a>
      </p>
    </>
  );
}
