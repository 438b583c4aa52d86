import { seeOther } from "#app/answers.server.ts";
import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { DayStateTag } from "#app/parts/internship-cells.tsx";
import { internshipSayings } from "#app/parts/internship-words.ts";
import { internshipWords as shared } from "#app/parts/internship-words.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { useSay } from "#app/ui/language.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { DayText } from "#app/ui/time.tsx";
import { showOwnInternship } from "#program/daily-reports/own-internship.server.ts";
import { dayState } from "#program/daily-reports/rules.ts";
import { isLate } from "#program/daily-reports/rules.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { internInternshipWords as words } from "#app/intern/internships/internship-words.ts";
import type { Route } from "./+types/reports";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.reportsTitle, params.language) }];
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const own = await showOwnInternship(context.get(actContext));
  if (own === null) throw seeOther(`/${params.language}/intern/internship`);
  return own;
}

export default function ReportsPage({ loaderData: own }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const { plan, reports, duty, missing, today } = own;
  const written = new Map(reports.map((report) => [report.day, report]));
  const rows = plan
    .map((one) => ({
      one,
      report: written.get(one.day) ?? null,
      state: dayState(own.internship, one, written.get(one.day) ?? null, today),
    }))
    .filter(({ report, state }) => report !== null || state === "due" || state === "missing")
    .reverse();
  return (
    <Page width="narrow">
      <BackLink href={`/${language}/intern/internship`}>{say(words.backToInternship)}</BackLink>
      <PageHead
        title={say(words.reportsTitle)}
        over={say(companySaid(own.pair))}
        lead={missing.length > 0 ? <Tag kind="problem">{say(internshipSayings.missing(missing.length))}</Tag> : undefined}
      />
      <div className="stack">
        {duty !== null && (
          <p>
            <ButtonLink href={`/${language}/intern/reports/${duty.day}`} arrow>
              {say(duty.state === "due" ? words.writeToday : duty.state === "missing" ? words.writeMissing : words.complete)}
            </ButtonLink>
          </p>
        )}
        {rows.length === 0 ? (
          <Empty title={say(words.noneDue)}>{say(words.fromFirstDay)}</Empty>
        ) : (
          <Table
            dense
            caption={say(words.reportsTitle)}
            columns={[{ label: say(shared.day) }, { label: say(shared.hours), end: true }, { label: say(shared.state) }]}
            rows={rows.map(({ one, report, state }) => ({
              key: one.day,
              cells: [
                <a key="day" href={`/${language}/intern/reports/${one.day}`}>
                  <DayText day={one.day} />
                </a>,
                report === null ? "" : say(internshipSayings.hours(report.hours)),
                <span key="state" className="row">
                  <DayStateTag state={state} />
                  {report !== null && isLate(report) && <Tag kind="plain">{say(shared.late)}</Tag>}
                </span>,
              ],
            }))}
          />
        )}
      </div>
    </Page>
  );
}
