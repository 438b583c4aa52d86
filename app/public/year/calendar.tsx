import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { CoursesPicture } from "#app/parts/courses-picture.tsx";
import { DatesTable } from "#app/parts/dates-table.tsx";
import { ExtensionsTable } from "#app/parts/extensions-table.tsx";
import { ProvisionalNote } from "#app/parts/year-dates.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { yearShown } from "#app/public/year-shown.server.ts";
import { Chapter } from "./year-page.tsx";
import { YearPage } from "./year-page.tsx";
import { useInYear } from "./year-page.tsx";
import { yearHead } from "./year-page.tsx";
import type { Said } from "#platform/language.ts";
import type { Route } from "./+types/calendar";

const titleOfYear = (fiscalYear: number): Said => ({ en: `Dates, fiscal year ${fiscalYear}`, ja: `${fiscalYear}年度の日程` });

const words = {
  lead: {
    en: "When interns and companies may apply, when the results come and when the internships are.",
    ja: "インターンと企業の応募期間、結果の通知日、実習期間をまとめています。",
  },
  interns: { en: "For interns", ja: "インターンの方" },
  companies: { en: "For companies", ja: "企業の方" },
  all: { en: "All dates as a table", ja: "日程の一覧" },
  file: { en: "Put these dates into your own calendar", ja: "ご自分のカレンダーに入れる" },
  fileText: {
    en: "A calendar file (.ics) for the calendar on your phone or computer. When a date changes, the file changes: a calendar that subscribes to its address follows by itself.",
    ja: "スマートフォンやパソコンのカレンダーで開けるファイル（.ics）です。日程が変わるとファイルも変わるため、アドレスを購読すると自動で反映されます。",
  },
  fileInterns: { en: "Dates for interns (.ics)", ja: "インターン向けの日程（.ics）" },
  fileCompanies: { en: "Dates for companies (.ics)", ja: "企業向けの日程（.ics）" },
  extended: { en: "Closing times that were extended", ja: "延長した締切" },
} satisfies Record<string, Said>;

export function meta({ params, loaderData }: Route.MetaArgs) {
  const fiscalYear = loaderData?.shown.year.fiscalYear ?? 0;
  return yearHead(params.language, loaderData?.shown, "calendar", { title: titleOfYear(fiscalYear), description: words.lead });
}

export async function loader({ context, params }: Route.LoaderArgs) {
  return { shown: await yearShown(context.get(actContext), params.fiscalYear) };
}

export default function CalendarPage({ loaderData: { shown } }: Route.ComponentProps) {
  const { year } = shown;
  const { now } = usePageFacts();
  const say = useSay();
  const hasExtensions = year.courses.some(({ windows }) => windows.intern.earlierEnds.length + windows.company.earlierEnds.length > 0);
  return (
    <YearPage shown={shown} path="calendar" title={titleOfYear(year.fiscalYear)} lead={words.lead}>
      <section className="stack" aria-labelledby="interns">
        <h2 id="interns">{say(words.interns)}</h2>
        <CoursesPicture id="interns-year" year={year} side="intern" now={now} />
      </section>
      <Chapter title={say(words.companies)} id="companies">
        <CoursesPicture id="companies-year" year={year} side="company" now={now} />
      </Chapter>
      <section className="stack" aria-labelledby="all">
        <h2 id="all">{say(words.all)}</h2>
        <DatesTable shown={shown} sides={["intern", "company"]} />
        <ProvisionalNote />
      </section>
      <section className="stack tight" aria-labelledby="file">
        <h2 id="file">{say(words.file)}</h2>
        <p className="measure">{say(words.fileText)}</p>
        <CalendarFiles inYear={useInYear(shown)} />
      </section>
      {hasExtensions && (
        <Chapter title={say(words.extended)} id="extended">
          <ExtensionsTable year={year} />
        </Chapter>
      )}
    </YearPage>
  );
}

function CalendarFiles({ inYear }: { inYear: (path: string) => string }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <ul className="plain-list stack tight">
      {(
        [
          ["interns.ics", words.fileInterns],
          ["companies.ics", words.fileCompanies],
        ] as const
      ).map(([name, label]) => (
        <li key={name}>
          <a href={inYear(`calendar/${name}`)} type="text/calendar" hrefLang={language}>
            {say(label)}
          </a>
        </li>
      ))}
    </ul>
  );
}
