import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { CoursesPicture } from "#app/parts/courses-picture.tsx";
import { DatesTable } from "#app/parts/dates-table.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { ExtensionsTable } from "#app/parts/extensions-table.tsx";
import { ProvisionalNote } from "#app/parts/year-dates.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Section } from "#app/ui/page.tsx";
import { yearShown } from "#app/public/year-shown.server.ts";
import type { Said } from "#platform/language.ts";
import type { Route } from "./+types/calendar";

const titleOfYear = (fiscalYear: number): Said => ({ en: `Dates, fiscal year ${fiscalYear}`, ja: `${fiscalYear}年度の日程` });

const words = {
  home: { en: "Home", ja: "ホーム" },
  lead: {
    en: "When interns and companies may apply, when the results come and when the internships are.",
    ja: "インターンと企業の応募期間、結果の通知日、実習期間をまとめています。",
  },
  interns: { en: "For interns", ja: "インターンの方" },
  companies: { en: "For companies", ja: "企業の方" },
  all: { en: "All dates as a table", ja: "日程の一覧" },
  extended: { en: "Closing times that were extended", ja: "延長した締切" },
} satisfies Record<string, Said>;

export function meta({ params, loaderData }: Route.MetaArgs) {
  return [{ title: pageTitle(titleOfYear(loaderData?.shown.year.fiscalYear ?? 0), params.language) }];
}

export async function loader({ context }: Route.LoaderArgs) {
  return { shown: await yearShown(context.get(actContext)) };
}

export default function CalendarPage({ loaderData: { shown } }: Route.ComponentProps) {
  const { year } = shown;
  const { now } = usePageFacts();
  const say = useSay();
  const language = useLanguage();
  const title = say(titleOfYear(year.fiscalYear));
  const hasExtensions = year.courses.some(({ windows }) => windows.intern.earlierEnds.length + windows.company.earlierEnds.length > 0);
  return (
    <Page>
      <Crumbs steps={[{ label: say(words.home), href: `/${language}` }, { label: title }]} />
      <PageHead title={title} lead={say(words.lead)} />
      <section className="stack" aria-labelledby="interns">
        <h2 id="interns">{say(words.interns)}</h2>
        <CoursesPicture id="interns-year" year={year} side="intern" now={now} />
      </section>
      <Section title={say(words.companies)} id="companies">
        <CoursesPicture id="companies-year" year={year} side="company" now={now} />
      </Section>
      <section className="stack" aria-labelledby="all">
        <h2 id="all">{say(words.all)}</h2>
        <DatesTable shown={shown} sides={["intern", "company"]} />
        <ProvisionalNote />
      </section>
      {hasExtensions && (
        <Section title={say(words.extended)} id="extended">
          <ExtensionsTable year={year} />
        </Section>
      )}
    </Page>
  );
}
