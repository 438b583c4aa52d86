import { actContext } from "#app/context.server.ts";
import { coursesCalled } from "#app/parts/course-words.ts";
import { BarChart } from "#app/ui/chart.tsx";
import { Chart } from "#app/ui/chart.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Table } from "#app/ui/table.tsx";
import { sayNumber } from "#app/ui/words.ts";
import { countResults } from "#program/reports/count-results.server.ts";
import { countryName } from "#program/year/countries.ts";
import { Chapter } from "#app/public/year/year-page.tsx";
import { YearPage } from "#app/public/year/year-page.tsx";
import { yearHead } from "#app/public/year/year-page.tsx";
import { yearShown } from "#app/public/year-shown.server.ts";
import { resultsWords as words } from "./results-words.ts";
import { resultsSayings as sayings } from "./results-words.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { PublicCount } from "#program/reports/results.ts";
import type { Results } from "#program/reports/results.ts";
import type { Route } from "./+types/results";

export function meta({ params, loaderData }: Route.MetaArgs) {
  return yearHead(params.language, loaderData?.shown, "results", {
    title: sayings.title(loaderData?.shown.year.fiscalYear ?? 0),
    description: words.description,
  });
}

export async function loader({ context, params }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const shown = await yearShown(act, params.fiscalYear);
  return { shown, results: await countResults(act, shown.year.fiscalYear) };
}

export default function ResultsPage({ loaderData: { shown, results } }: Route.ComponentProps) {
  const say = useSay();
  const { year } = shown;
  const isEmpty = results.applications === 0 && results.companies === 0;
  return (
    <YearPage shown={shown} path="results" title={sayings.title(year.fiscalYear)} lead={words.lead}>
      {isEmpty ? (
        <Empty title={say(words.empty)}>{say(words.emptyText)}</Empty>
      ) : (
        <>
          <section className="stack" aria-labelledby="figures">
            <h2 id="figures">{say(words.figures)}</h2>
            <Totals results={results} />
            <p className="small soft">{say(words.keptBack)}</p>
          </section>
          <Chapter title={say(words.byCourse)} id="by-course">
            <ByCourse year={year} results={results} />
          </Chapter>
          <section className="stack" aria-labelledby="by-country">
            <h2 id="by-country">{say(words.byCountry)}</h2>
            <ByCountry results={results} />
          </section>
        </>
      )}
    </YearPage>
  );
}

function Totals({ results }: { results: Results }) {
  const say = useSay();
  const lines = [
    [words.applications, results.applications],
    [words.companies, results.companies],
    [words.confirmed, results.confirmed],
    [words.hosts, results.hosts],
    [words.completed, results.completed],
  ] as const;
  return (
    <Table
      caption={say(words.figures)}
      columns={[{ label: say(words.what) }, { label: say(words.count), end: true }]}
      rows={lines.map(([what, count]) => ({ key: what.en, cells: [say(what), <Count key="count" count={count} />] }))}
    />
  );
}

function ByCourse({ year, results }: { year: ProgramYear; results: Results }) {
  const say = useSay();
  return (
    <div className="stack">
      <Table
        caption={say(words.byCourse)}
        columns={[{ label: say(words.course) }, { label: say(words.applications), end: true }]}
        rows={year.courses.map((course) => ({
          key: course.code,
          cells: [
            say(coursesCalled([course])),
            <Count key="count" count={results.byCourse.get(course.code) ?? (results.byCourse.has(course.code) ? null : 0)} />,
          ],
        }))}
      />
      {year.mayChooseSeveralCourses && <p className="small soft">{say(words.severalCourses)}</p>}
    </div>
  );
}

function ByCountry({ results }: { results: Results }) {
  const say = useSay();
  const { byCountry, otherCountries } = results;
  const name = (country: string) => say(countryName(country) ?? words.noCountry);
  const [most] = byCountry;
  const rows = [
    ...byCountry.map(({ country, people }) => ({ key: country, cells: [name(country), sayNumber(people)] })),
    ...(otherCountries === 0 ? [] : [{ key: "other", cells: [say(words.otherCountries), <Count key="count" count={otherCountries} />] }]),
  ];
  const table = (
    <Table
      dense
      caption={say(words.byCountry)}
      columns={[{ label: say(words.country) }, { label: say(words.people), end: true }]}
      rows={rows}
    />
  );
  if (most === undefined) return table;
  const isAlone = byCountry[1]?.people !== most.people;
  return (
    <Chart
      finding={say(isAlone ? sayings.mostFrom(countryName(most.country) ?? words.noCountry, most.people) : sayings.manyShare(most.people))}
      table={table}
    >
      <BarChart
        bars={[
          ...byCountry.map(({ country, people }, index) => ({ label: name(country), value: people, isPale: !isAlone || index > 0 })),
          ...(otherCountries === null || otherCountries === 0
            ? []
            : [{ label: say(words.otherCountries), value: otherCountries, isPale: true }]),
        ]}
      />
    </Chart>
  );
}

/** A figure, or the words for one that is kept back. */
function Count({ count }: { count: PublicCount }) {
  const say = useSay();
  return <>{count === null ? say(words.underFive) : sayNumber(count)}</>;
}
