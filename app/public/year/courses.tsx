import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { CoursesPicture } from "#app/parts/courses-picture.tsx";
import { DatesTable } from "#app/parts/dates-table.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { ProvisionalNote } from "#app/parts/year-dates.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Section } from "#app/ui/page.tsx";
import { CourseComparison } from "./course-comparison.tsx";
import { courseWords as words } from "./courses-words.ts";
import { coursesLead } from "./courses-words.ts";
import { coursesTitle } from "./courses-words.ts";
import { yearShown } from "#app/public/year-shown.server.ts";
import type { Route } from "./+types/courses";

export function meta({ params, loaderData }: Route.MetaArgs) {
  return [{ title: pageTitle(coursesTitle(loaderData?.shown.year.fiscalYear ?? 0), params.language) }];
}

export async function loader({ context }: Route.LoaderArgs) {
  return { shown: await yearShown(context.get(actContext)) };
}

export default function CoursesPage({ loaderData: { shown } }: Route.ComponentProps) {
  const { year } = shown;
  const { now } = usePageFacts();
  const say = useSay();
  const language = useLanguage();
  const title = say(coursesTitle(year.fiscalYear));
  return (
    <Page>
      <Crumbs steps={[{ label: say(words.home), href: `/${language}` }, { label: title }]} />
      <PageHead title={title} lead={say(coursesLead(year))} />
      <section className="stack" aria-labelledby="picture">
        <div className="section-head flush">
          <h2 id="picture">{say(words.picture)}</h2>
          <a href={`/${language}/calendar`}>{say(words.allDates)}</a>
        </div>
        <CoursesPicture id="year" year={year} side="intern" now={now} table={<DatesTable shown={shown} sides={["intern"]} dense />} />
      </section>
      <Section title={say(words.sideBySide)} id="compare">
        <div className="stack">
          <CourseComparison shown={shown} labelledBy="compare" />
          <ProvisionalNote />
        </div>
      </Section>
      <Notice title={say(words.notSure)}>
        <p>{say(words.notSureText)}</p>
        <p>
          <ButtonLink href={`/${language}/requirements`} arrow>
            {say(words.toRequirements)}
          </ButtonLink>
        </p>
      </Notice>
    </Page>
  );
}
