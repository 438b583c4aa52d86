import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { DaySpan } from "#app/ui/time.tsx";
import { Called } from "#app/parts/called.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { reportWords as words } from "#program/reports/messages.ts";
import { showInternshipsToReader } from "#program/reports/show-internships-to-reader.server.ts";
import { countryName } from "#program/year/countries.ts";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import type { Route } from "./+types/internships";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.listTitle, params.language) }];
}

export async function loader({ context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const fiscalYear = await act.db.transaction((tx) => currentFiscalYear(tx, act.now));
  return { internships: await showInternshipsToReader(act, fiscalYear) };
}

export default function ReaderInternshipsPage({ loaderData: { internships } }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  return (
    <Page width="wide">
      <PageHead title={say(words.listTitle)} />
      <div className="stack loose">
        <Notice kind="record" title={say(words.record)}>
          {say(words.recordText)}
        </Notice>
        {internships.length === 0 ? (
          <Empty title={say(words.none)}>{say(words.noneText)}</Empty>
        ) : (
          <Table
            dense
            cards
            headAt={1}
            columns={[
              { label: say(words.number) },
              { label: say(words.intern) },
              { label: say(words.nationality) },
              { label: say(words.course) },
              { label: say(words.company) },
              { label: say(words.period) },
            ]}
            rows={internships.map((one) => ({
              cells: [
                <a key="number" href={`/${language}/reader/internships/${one.id}`}>
                  {one.number}
                </a>,
                one.name,
                one.nationalities.map((code) => countryName(code)?.[language] ?? code).join(", "),
                one.course,
                <Called key="company" said={one.company} />,
                <DaySpan key="period" from={one.startsOn} to={one.endedOn ?? one.endsOn} />,
              ],
            }))}
          />
        )}
      </div>
    </Page>
  );
}
