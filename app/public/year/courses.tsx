import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { CoursesPicture } from "#app/parts/courses-picture.tsx";
import { DatesTable } from "#app/parts/dates-table.tsx";
import { ProvisionalNote } from "#app/parts/year-dates.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { useLanguage, useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { CourseComparison } from "./course-comparison.tsx";
import { courseWords as words } from "./courses-words.ts";
import { coursesDescription } from "./courses-words.ts";
import { coursesLead } from "./courses-words.ts";
import { coursesTitle } from "./courses-words.ts";
import { Chapter } from "./year-page.tsx";
import { YearPage } from "./year-page.tsx";
import { useInYear } from "./year-page.tsx";
import { yearHead } from "./year-page.tsx";
import { yearShown } from "#app/public/year-shown.server.ts";
import type { Route } from "./+types/courses";

export function meta({ params, loaderData }: Route.MetaArgs) {
  const shown = loaderData?.shown;
  return yearHead(params.language, shown, "courses", {
    title: coursesTitle(shown?.year.fiscalYear ?? 0),
    description: shown === undefined ? words.sideBySide : coursesDescription(shown.year),
  });
}

export async function loader({ context, params }: Route.LoaderArgs) {
  return { shown: await yearShown(context.get(actContext), params.fiscalYear) };
}

export default function CoursesPage({ loaderData: { shown } }: Route.ComponentProps) {
  const { year } = shown;
  const { now } = usePageFacts();
  const say = useSay();
  const language = useLanguage();
  const inYear = useInYear(shown);
  return (
    <YearPage shown={shown} path="courses" title={coursesTitle(year.fiscalYear)} lead={coursesLead(year)}>
      <section className="stack" aria-labelledby="picture">
        <div className="section-head flush">
          <h2 id="picture">{say(words.picture)}</h2>
          <a href={inYear("calendar")}>{say(words.allDates)}</a>
        </div>
        <CoursesPicture id="year" year={year} side="intern" now={now} table={<DatesTable shown={shown} sides={["intern"]} dense />} />
      </section>
      <Chapter title={say(words.sideBySide)} id="compare">
        <div className="stack">
          <CourseComparison shown={shown} labelledBy="compare" />
          <ProvisionalNote />
        </div>
      </Chapter>
      <Notice title={say(words.notSure)}>
        <p>{say(words.notSureText)}</p>
        <p>
          <ButtonLink href={`/${language}/eligibility`} arrow>
            {say(words.toEligibility)}
          </ButtonLink>
        </p>
        <p>
          <a href={inYear("requirements")}>{say(words.toRequirements)}</a>
        </p>
      </Notice>
    </YearPage>
  );
}
