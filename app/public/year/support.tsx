import { actContext } from "#app/context.server.ts";
import { allowanceSaid } from "#app/parts/course-words.ts";
import { coursesCalled } from "#app/parts/course-words.ts";
import { courseNote } from "#app/parts/course-words.ts";
import { Provisional } from "#app/parts/year-dates.tsx";
import { ProvisionalNote } from "#app/parts/year-dates.tsx";
import { isCourseProvisional } from "#app/parts/year-shown.ts";
import { shortCode } from "#app/parts/year-shown.ts";
import { useSay } from "#app/ui/language.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Table } from "#app/ui/table.tsx";
import { sayNumber } from "#app/ui/words.ts";
import { yearShown } from "#app/public/year-shown.server.ts";
import { supportSayings as sayings } from "./support-words.ts";
import { supportWords as words } from "./support-words.ts";
import { wholeAllowance } from "./support-words.ts";
import { Chapter } from "./year-page.tsx";
import { YearPage } from "./year-page.tsx";
import { useInYear } from "./year-page.tsx";
import { yearHead } from "./year-page.tsx";
import type { Course } from "#program/year/program-year.ts";
import type { Named } from "#program/year/program-year.ts";
import type { YearShown } from "#app/parts/year-shown.ts";
import type { Route } from "./+types/support";

export function meta({ params, loaderData }: Route.MetaArgs) {
  return yearHead(params.language, loaderData?.shown, "support", {
    title: sayings.title(loaderData?.shown.year.fiscalYear ?? 0),
    description: words.description,
  });
}

export async function loader({ context, params }: Route.LoaderArgs) {
  return { shown: await yearShown(context.get(actContext), params.fiscalYear) };
}

export default function SupportPage({ loaderData: { shown } }: Route.ComponentProps) {
  const { year } = shown;
  const say = useSay();
  const inYear = useInYear(shown);
  return (
    <YearPage shown={shown} path="support" title={sayings.title(year.fiscalYear)} lead={words.lead}>
      <section className="stack" aria-labelledby="allowance">
        <h2 id="allowance">{say(words.allowance)}</h2>
        <p className="measure">{say(words.allowanceText)}</p>
        <Allowances shown={shown} />
        <p className="small soft">{say(words.exampleNote)}</p>
      </section>
      {alike(year.courses).map((courses) => (
        <Chapter key={courses[0]!.code} title={say(coursesHead(courses, year.courses))} id={`course-${courses[0]!.code}`}>
          <OfCourse shown={shown} course={courses[0]!} />
        </Chapter>
      ))}
      <section className="stack tight" aria-labelledby="yours">
        <h2 id="yours">{say(words.yours)}</h2>
        <p className="measure">{say(words.yoursText)}</p>
        <ProvisionalNote />
        <p>
          <a href={inYear("courses")}>{say(words.toCourses)}</a>
        </p>
      </section>
    </YearPage>
  );
}

function courseHead(course: Course, all: readonly Course[]) {
  const code = shortCode(course);
  const note = courseNote(course, all);
  return code === null ? note : { en: `Course ${code}: ${note.en}`, ja: `${code}コース：${note.ja}` };
}

function coursesHead(courses: readonly Course[], all: readonly Course[]) {
  if (courses.length === 1) return courseHead(courses[0]!, all);
  const [called, title] = [coursesCalled(courses), courses[0]!.title];
  return { en: `${called.en}: ${title.en}`, ja: `${called.ja}：${title.ja}` };
}

/** Courses that pay and provide the same, as a second round does, stand together. */
function alike(courses: readonly Course[]): Course[][] {
  const sameIn = ({ family, terms, support, equipment, hostProvides }: Course) =>
    JSON.stringify([family, terms, support, equipment, hostProvides]);
  return [...Map.groupBy(courses, sameIn).values()];
}

function Allowances({ shown }: { shown: YearShown }) {
  const say = useSay();
  return (
    <Table
      caption={say(words.allowance)}
      cards
      columns={[
        { label: say(words.course) },
        { label: say(words.rate) },
        { label: say(words.counted) },
        { label: say(words.sum), end: true },
      ]}
      rows={shown.year.courses.map((course) => {
        const { days, yen } = wholeAllowance(course);
        return {
          key: course.code,
          cells: [
            say(courseHead(course, shown.year.courses)),
            <span key="rate">
              {say(allowanceSaid(course.terms))}
              <Provisional when={isCourseProvisional(shown, course, "allowance")} />
            </span>,
            say(sayings.days(course, days)),
            <span key="sum" className="nowrap">
              {say({ en: `${sayNumber(yen)} yen`, ja: `${sayNumber(yen)}円` })}
            </span>,
          ],
        };
      })}
    />
  );
}

function OfCourse({ shown, course }: { shown: YearShown; course: Course }) {
  const say = useSay();
  const row = (question: string, things: readonly Named[], path: string) => ({
    question,
    answer:
      things.length === 0 ? (
        say(words.nothing)
      ) : (
        <>
          <ul className="list">
            {things.map((thing) => (
              <li key={thing.id}>{say(thing)}</li>
            ))}
          </ul>
          <Provisional when={isCourseProvisional(shown, course, path)} />
        </>
      ),
  });
  const { covers } = course.terms;
  return (
    <SummaryList
      rows={[
        ...(covers === null ? [] : [{ question: say(words.covers), answer: say(covers) }]),
        row(say(words.program), course.support, "support"),
        row(say(words.lent), course.equipment, "equipmentLoan"),
        row(say(words.host), course.hostProvides, "hostProvides"),
      ]}
    />
  );
}
