import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { BarChart } from "#app/ui/chart.tsx";
import { Chart } from "#app/ui/chart.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { sayNumber } from "#app/ui/words.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { countOf } from "#program/reports/count-program.server.ts";
import { countProgram } from "#program/reports/count-program.server.ts";
import { reportWords as words } from "#program/reports/messages.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { courseName } from "#program/year/messages.ts";
import { countryName } from "#program/year/countries.ts";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import type { Route } from "./+types/home";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.countsTitle, params.language) }];
}

/** The states of a course application, as a reader tells them apart. */
const stages = {
  inSelection: ["submitted", "screening", "interview1_invited", "interview1_done", "interview2_invited", "interview2_done"],
  pool: ["pool"],
  inMatching: ["recommended", "offered", "agreed"],
  confirmed: ["confirmed"],
  notSelected: ["ineligible", "not_selected", "no_show", "declined", "lapsed", "released", "withdrawn", "superseded"],
} as const;
const stageNames = ["inSelection", "pool", "inMatching", "confirmed", "notSelected"] as const;

export async function loader({ context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  requirePermission(act, "read-as-meti-or-jetro");
  return await act.db.transaction(async (tx) => {
    const year = await yearOf(tx, await currentFiscalYear(tx, act.now));
    const counts = await countProgram(tx, year.fiscalYear);
    const courses = year.courses.map((course) => ({
      name: courseName(course, year.courses),
      applied: countOf(counts, `course ${course.code}`),
      stages: stageNames.map((stage) => countOf(counts, `course ${course.code}`, ...stages[stage])),
      seats: countOf(counts, "seats", course.code),
    }));
    return {
      title: year.title,
      companiesMax: year.quotas.companiesMax,
      hosts: countOf(counts, "hosts"),
      courses,
      countries: counts
        .filter((one) => one.part === "country")
        .sort((one, other) => other.people - one.people || (one.key < other.key ? -1 : 1)),
      active: countOf(counts, "internships", "active", "suspended"),
      completed: countOf(counts, "internships", "completed", "settling", "closed"),
      ended: countOf(counts, "internships", "ended_early"),
      reports: countOf(counts, "reports", "checked"),
    };
  });
}

export default function ReaderHomePage({ loaderData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const nameOf = (key: string) => countryName(key)?.[language] ?? key;
  const quota = `${say(words.quota)} ${sayNumber(loaderData.companiesMax)}${language === "ja" ? "）" : ""}`;
  return (
    <Page width="wide">
      <PageHead title={say(words.countsTitle)} over={say(loaderData.title)} lead={say(words.countsLead)} />
      <div className="stack loose">
        <p>
          {quota}: <b>{sayNumber(loaderData.hosts)}</b>
        </p>
        <h2>{say(words.funnel)}</h2>
        <Table
          cards
          caption={say(words.funnel)}
          columns={[
            { label: say(words.course) },
            { label: say(words.applied), end: true },
            ...stageNames.map((stage) => ({ label: say(words[stage]), end: true })),
            { label: say(words.seats), end: true },
          ]}
          rows={loaderData.courses.map((course) => ({
            cells: [say(course.name), sayNumber(course.applied), ...course.stages.map(sayNumber), sayNumber(course.seats)],
          }))}
        />
        <h2>{say(words.activity)}</h2>
        <Table
          cards
          headAt={null}
          caption={say(words.activity)}
          columns={[
            { label: say(words.active), end: true },
            { label: say(words.completed), end: true },
            { label: say(words.ended), end: true },
            { label: say(words.reports), end: true },
          ]}
          rows={[{ cells: [loaderData.active, loaderData.completed, loaderData.ended, loaderData.reports].map(sayNumber) }]}
        />
        {loaderData.countries.length > 0 && (
          <Chart
            finding={say(words.countries)}
            table={
              <Table
                dense
                columns={[{ label: say(words.country) }, { label: say(words.people), end: true }]}
                rows={loaderData.countries.map((one) => ({ cells: [nameOf(one.key), sayNumber(one.people)] }))}
              />
            }
          >
            {loaderData.countries.length > 12 && <p className="soft">{say(words.countriesFirst)}</p>}
            <BarChart bars={loaderData.countries.slice(0, 12).map((one) => ({ label: nameOf(one.key), value: one.people }))} />
          </Chart>
        )}
      </div>
    </Page>
  );
}
