import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { InternshipStateTag } from "#app/parts/internship-cells.tsx";
import { internshipWords as shared } from "#app/parts/internship-words.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { Empty } from "#app/ui/empty.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { DaySpan } from "#app/ui/time.tsx";
import { showCompanyInternships } from "#program/daily-reports/show-company-internships.server.ts";
import { companyInternshipSayings as sayings } from "./internship-words.ts";
import { companyInternshipWords as words } from "./internship-words.ts";
import type { Route } from "./+types/internships";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.title, params.language) }];
}

export async function loader({ context }: Route.LoaderArgs) {
  return { hosted: await showCompanyInternships(context.get(actContext)) };
}

export default function InternshipsPage({ loaderData: { hosted } }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  return (
    <Page>
      <PageHead title={say(words.title)} />
      {hosted.length === 0 ? (
        <Empty title={say(words.noneTitle)}>{say(words.noneText)}</Empty>
      ) : (
        <div className="stack">
          <Notice kind="record" title={say(words.record)}>
            {say(words.recordText)}
          </Notice>
          <Table
            cards
            caption={say(words.title)}
            columns={[
              { label: say(shared.intern) },
              { label: say(shared.position) },
              { label: say(shared.period) },
              { label: say(shared.state) },
              { label: say(words.waiting), end: true },
            ]}
            rows={hosted.map(({ internship, pair, waiting }) => ({
              key: internship.id,
              cells: [
                <a key="intern" href={`/${language}/company/internships/${internship.id}`}>
                  <bdi>{pair.internName}</bdi>
                </a>,
                say(pair.positionCalled),
                <DaySpan key="period" from={internship.startsOn} to={internship.endedOn ?? internship.endsOn} />,
                <InternshipStateTag key="state" state={internship.state} />,
                waiting === 0 ? (
                  say(sayings.reports(0))
                ) : (
                  <Tag key="waiting" kind="todo">
                    {say(sayings.reports(waiting))}
                  </Tag>
                ),
              ],
            }))}
          />
        </div>
      )}
    </Page>
  );
}
