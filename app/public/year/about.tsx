import { actContext } from "#app/context.server.ts";
import { Provisional } from "#app/parts/year-dates.tsx";
import { ProvisionalNote } from "#app/parts/year-dates.tsx";
import { SpanOfDays } from "#app/parts/year-dates.tsx";
import { isCourseProvisional } from "#app/parts/year-shown.ts";
import { isProvisional } from "#app/parts/year-shown.ts";
import { organisation } from "#app/parts/structured-data.ts";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { yearShown } from "#app/public/year-shown.server.ts";
import { yearsToRead } from "#app/public/year-shown.server.ts";
import { eligibleCountries } from "#program/year/rules.ts";
import { aboutSayings as sayings } from "./about-words.ts";
import { aboutWords as words } from "./about-words.ts";
import { coursesLead } from "./courses-words.ts";
import { yearSayings } from "./year-page-words.ts";
import { Chapter } from "./year-page.tsx";
import { YearPage } from "./year-page.tsx";
import { useInYear } from "./year-page.tsx";
import { yearHead } from "./year-page.tsx";
import type { YearOnShow } from "#app/parts/year-shown.ts";
import type { Route } from "./+types/about";

export function meta({ params, loaderData }: Route.MetaArgs) {
  const shown = loaderData?.shown;
  const spoken = params.language === "ja" ? "ja" : "en";
  return yearHead(params.language, shown, "about", {
    title: sayings.title(shown?.year.fiscalYear ?? 0),
    description: words.description,
    things: shown === undefined ? [] : [organisation(shown.year, spoken)],
  });
}

export async function loader({ context, params }: Route.LoaderArgs) {
  const act = context.get(actContext);
  return { shown: await yearShown(act, params.fiscalYear), years: await yearsToRead(act) };
}

export default function AboutPage({ loaderData: { shown, years } }: Route.ComponentProps) {
  const { year } = shown;
  const say = useSay();
  const language = useLanguage();
  const inYear = useInYear(shown);
  return (
    <YearPage shown={shown} path="about" title={sayings.title(year.fiscalYear)} lead={sayings.lead(eligibleCountries(year).size)}>
      <section className="stack tight" aria-labelledby="what">
        <h2 id="what">{say(words.what)}</h2>
        <p className="measure">{say(words.whatText)}</p>
        <p className="measure">{say(words.forCompanies)}</p>
        <p className="measure">{say(words.forInterns)}</p>
      </section>
      <Chapter title={say(yearSayings.year(year.fiscalYear))} id="year">
        <div className="stack">
          <YearFacts shown={shown} />
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
      </section>
      <section className="stack tight" aria-labelledby="more">
        <h2 id="more">{say(words.more)}</h2>
        <ul className="list">
          {(
            [
              ["definitions", words.definitions],
              ["courses", words.courses],
              ["steps/interns", words.stepsInterns],
              ["steps/companies", words.stepsCompanies],
              ["results", words.results],
            ] as const
          ).map(([path, word]) => (
            <li key={path}>
              <a href={inYear(path)}>{say(word)}</a>
            </li>
          ))}
          {years.length > 1 && (
            <li>
              <a href={`/${language}/years`}>{say(words.years)}</a>
            </li>
          )}
        </ul>
      </section>
    </YearPage>
  );
}

function YearFacts({ shown }: { shown: YearOnShow }) {
  const { year } = shown;
  const { organisation: body, quotas } = year;
  const say = useSay();
  const language = useLanguage();
  const from = year.courses.map(({ period }) => period.startsOn).sort()[0];
  const to = year.courses
    .map(({ period }) => period.endsOn)
    .sort()
    .at(-1);
  return (
    <SummaryList
      rows={[
        { question: say(words.commissioner), answer: say(body.commissioner) },
        { question: say(words.project), answer: say(body.project) },
        { question: say(words.contractor), answer: say(body.contractor) },
        ...(body.partner === null ? [] : [{ question: say(words.partner), answer: say(body.partner) }]),
        { question: say(words.courses), answer: say(coursesLead(year)) },
        ...(from === undefined || to === undefined
          ? []
          : [
              {
                question: say(words.internships),
                answer: (
                  <span>
                    <SpanOfDays from={from} to={to} />
                    <Provisional
                      when={year.courses.some((course) => isCourseProvisional(shown, course, "period.start", "period.end"))}
                      of={from}
                    />
                  </span>
                ),
              },
            ]),
        {
          question: say(words.quota),
          answer: (
            <span>
              {say(sayings.quota(quotas.companiesMax, quotas.internsPerCompany))}
              <Provisional when={isProvisional(shown, "quotas.companiesMax")} />
            </span>
          ),
        },
      ]}
    />
  );
}
