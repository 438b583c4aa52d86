import { actContext } from "#app/context.server.ts";
import { courseNote } from "#app/parts/course-words.ts";
import { Provisional } from "#app/parts/year-dates.tsx";
import { ProvisionalNote } from "#app/parts/year-dates.tsx";
import { isCourseProvisional } from "#app/parts/year-shown.ts";
import { shortCode } from "#app/parts/year-shown.ts";
import { useSay } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Table } from "#app/ui/table.tsx";
import { yearShown } from "#app/public/year-shown.server.ts";
import { dutiesOf } from "./duties-words.ts";
import { dutySayings as sayings } from "./duties-words.ts";
import { dutyWords as words } from "./duties-words.ts";
import { Chapter } from "./year-page.tsx";
import { YearPage } from "./year-page.tsx";
import { useInYear } from "./year-page.tsx";
import { yearHead } from "./year-page.tsx";
import type { Route } from "./+types/duties";

export function meta({ params, loaderData }: Route.MetaArgs) {
  return yearHead(params.language, loaderData?.shown, "duties", {
    title: sayings.title(loaderData?.shown.year.fiscalYear ?? 0),
    description: words.description,
  });
}

export async function loader({ context, params }: Route.LoaderArgs) {
  return { shown: await yearShown(context.get(actContext), params.fiscalYear) };
}

export default function DutiesPage({ loaderData: { shown } }: Route.ComponentProps) {
  const { year } = shown;
  const say = useSay();
  const inYear = useInYear(shown);
  return (
    <YearPage shown={shown} path="duties" title={sayings.title(year.fiscalYear)} lead={words.lead}>
      <section className="stack" aria-labelledby="duties">
        <h2 id="duties">{say(words.duties)}</h2>
        <SummaryList rows={dutiesOf(year).map(({ title, text }) => ({ question: say(title), answer: say(text) }))} />
      </section>
      <Chapter title={say(words.byCourse)} id="by-course">
        <div className="stack">
          <Table
            caption={say(words.byCourse)}
            cards
            columns={[{ label: say(words.course) }, { label: say(words.provides) }]}
            rows={year.courses.map((course) => ({
              key: course.code,
              cells: [
                <span key="course">
                  {shortCode(course)} <span className="small soft">{say(courseNote(course, year.courses))}</span>
                </span>,
                <span key="provides">
                  {course.hostProvides.length === 0
                    ? say(words.nothing)
                    : course.hostProvides.map((thing) => say(thing)).join(say(between.clauses))}
                  <Provisional when={isCourseProvisional(shown, course, "hostProvides")} />
                </span>,
              ],
            }))}
          />
          <ProvisionalNote />
        </div>
      </Chapter>
      <section className="stack tight" aria-labelledby="not">
        <h2 id="not">{say(words.not)}</h2>
        <ul className="list measure">
          {words.notThese.map((one) => (
            <li key={one.en}>{say(one)}</li>
          ))}
        </ul>
        <p>
          <a href={inYear("steps/companies")}>{say(words.toSteps)}</a>
        </p>
      </section>
    </YearPage>
  );
}
