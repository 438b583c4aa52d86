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
import { calendarWords as words } from "./calendar-words.ts";
import { titleOfYear } from "./calendar-words.ts";
import type { Route } from "./+types/calendar";

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
