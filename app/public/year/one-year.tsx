import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { CoursesAtAGlance } from "#app/parts/courses-at-a-glance.tsx";
import { CoursesPicture } from "#app/parts/courses-picture.tsx";
import { ProvisionalNote } from "#app/parts/year-dates.tsx";
import { useSay } from "#app/ui/language.tsx";
import { yearShown } from "#app/public/year-shown.server.ts";
import { sayingsOfYearPages } from "./year-pages.ts";
import { yearPages } from "./year-pages.ts";
import { aboutSayings } from "./about-words.ts";
import { yearSayings } from "./year-page-words.ts";
import { Chapter } from "./year-page.tsx";
import { YearPage } from "./year-page.tsx";
import { useInYear } from "./year-page.tsx";
import { yearHead } from "./year-page.tsx";
import { eligibleCountries } from "#program/year/rules.ts";
import { oneYearWords as words } from "./one-year-words.ts";
import type { Route } from "./+types/one-year";

export function meta({ params, loaderData }: Route.MetaArgs) {
  const shown = loaderData?.shown;
  return yearHead(params.language, shown, "", {
    title: yearSayings.year(shown?.year.fiscalYear ?? 0),
    description: shown === undefined ? words.pages : sayingsOfYearPages.description(shown.year.fiscalYear),
  });
}

export async function loader({ context, params }: Route.LoaderArgs) {
  return { shown: await yearShown(context.get(actContext), params.fiscalYear) };
}

export default function OneYearPage({ loaderData: { shown } }: Route.ComponentProps) {
  const { year } = shown;
  const { now } = usePageFacts();
  const say = useSay();
  const inYear = useInYear(shown);
  return (
    <YearPage shown={shown} path="" title={yearSayings.year(year.fiscalYear)} lead={aboutSayings.lead(eligibleCountries(year).size)}>
      <CoursesPicture id="year-picture" year={year} side="intern" now={now} />
      <Chapter title={say(words.courses)} id="courses">
        <div className="stack">
          <CoursesAtAGlance shown={shown} />
          <ProvisionalNote />
        </div>
      </Chapter>
      <section className="stack tight" aria-labelledby="pages">
        <h2 id="pages">{say(words.pages)}</h2>
        <ul className="list">
          {yearPages.map(({ path, word }) => (
            <li key={path}>
              <a href={inYear(path)}>{say(word)}</a>
            </li>
          ))}
        </ul>
      </section>
    </YearPage>
  );
}
