import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Table } from "#app/ui/table.tsx";
import { DaySpan } from "#app/ui/time.tsx";
import { DayText } from "#app/ui/time.tsx";
import { Called } from "#app/parts/called.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { isId } from "#platform/ids.ts";
import { NotFound } from "#platform/refusals.ts";
import { reportWords as words } from "#program/reports/messages.ts";
import { showInternshipToReader } from "#program/reports/show-internships-to-reader.server.ts";
import { countryName } from "#program/year/countries.ts";
import type { Route } from "./+types/internship";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.listTitle, params.language) }];
}

export async function loader({ params, context }: Route.LoaderArgs) {
  if (!isId(params.internshipId)) throw new NotFound("internship");
  return await showInternshipToReader(context.get(actContext), params.internshipId);
}

export default function ReaderInternshipPage({ loaderData: { internship, days } }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const nameOf = (code: string) => countryName(code)?.[language] ?? code;
  return (
    <Page width="wide">
      <BackLink href={`/${language}/reader/internships`}>{say(words.back)}</BackLink>
      <PageHead title={internship.name} over={internship.number} />
      <div className="stack loose">
        <Notice kind="record" title={say(words.record)}>
          {say(words.recordText)}
        </Notice>
        <SummaryList
          dense
          rows={[
            { question: say(words.nationality), answer: internship.nationalities.map(nameOf).join(", ") },
            { question: say(words.residence), answer: nameOf(internship.residence) },
            { question: say(words.school), answer: internship.school },
            { question: say(words.course), answer: internship.course },
            { question: say(words.company), answer: <Called said={internship.company} /> },
            { question: say(words.position), answer: say(internship.positionCalled) },
            { question: say(words.period), answer: <DaySpan from={internship.startsOn} to={internship.endedOn ?? internship.endsOn} /> },
          ]}
        />
        <section className="stack" aria-labelledby="reports">
          <h2 id="reports">{say(words.dayReports)}</h2>
          {days.length === 0 ? (
            <p>{say(words.noReports)}</p>
          ) : (
            <Table
              dense
              cards
              columns={[
                { label: say(words.day) },
                { label: say(words.did) },
                { label: say(words.learned) },
                { label: say(words.hours), end: true },
                { label: say(words.comment) },
              ]}
              rows={days.map((one) => ({ cells: [<DayText key="day" day={one.day} />, one.did, one.learned, one.hours, one.hostComment] }))}
            />
          )}
        </section>
      </div>
    </Page>
  );
}
