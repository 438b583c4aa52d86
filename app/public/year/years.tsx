import { sayInstant } from "#platform/days.ts";
import { actContext } from "#app/context.server.ts";
import { pageHead } from "#app/parts/page-head.ts";
import { coursesCalled } from "#app/parts/course-words.ts";
import { SpanOfDays } from "#app/parts/year-dates.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { useSay } from "#app/ui/language.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { homeSayings } from "#app/public/home-words.ts";
import { yearsToCome } from "#app/public/year-shown.server.ts";
import { yearShown } from "#app/public/year-shown.server.ts";
import { yearsToRead } from "#app/public/year-shown.server.ts";
import { yearSayings } from "./year-page-words.ts";
import { yearsWords as words } from "./years-words.ts";
import type { Said } from "#platform/language.ts";
import type { Route } from "./+types/years";

export function meta({ params }: Route.MetaArgs) {
  return pageHead(params.language, { title: words.title, description: words.lead });
}

export async function loader({ context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const [years, coming] = await Promise.all([yearsToRead(act), yearsToCome(act)]);
  return { coming, years: await Promise.all(years.map((fiscalYear) => yearShown(act, String(fiscalYear)))) };
}

export default function YearsPage({ loaderData: { years, coming } }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Page>
      <Crumbs steps={[{ label: say(words.home), href: `/${language}` }, { label: say(words.title) }]} />
      <PageHead title={say(words.title)} lead={say(words.lead)} />
      <div className="stack loose">
        <Table
          caption={say(words.title)}
          cards
          columns={[
            { label: say(words.year) },
            { label: say(words.courses) },
            { label: say(words.internships) },
            { label: say(words.office) },
          ]}
          rows={years.map(({ year }) => ({
            key: String(year.fiscalYear),
            cells: [
              <a key="year" href={`/${language}/years/${year.fiscalYear}`}>
                {say(yearSayings.year(year.fiscalYear))}
              </a>,
              say(coursesCalled(year.courses)),
              <SpanOfDays
                key="internships"
                from={year.courses.map(({ period }) => period.startsOn).sort()[0] ?? ""}
                to={
                  year.courses
                    .map(({ period }) => period.endsOn)
                    .sort()
                    .at(-1) ?? ""
                }
              />,
              say(year.organisation.contractor),
            ],
          }))}
        />
        {coming.length > 0 && (
          <section className="stack tight" aria-labelledby="coming">
            <h2 id="coming">{say(words.coming)}</h2>
            {coming.map(({ fiscalYear, opening }) => (
              <p key={fiscalYear}>
                <b>{say(yearSayings.year(fiscalYear))}</b>
                {say(between.colon)}
                {say(opening === null ? words.notAnnounced : homeSayings.opens(instantSaid(opening.opensAt), opening.isSettled))}
              </p>
            ))}
            <p className="soft">{say(words.comingText)}</p>
          </section>
        )}
      </div>
    </Page>
  );
}

const instantSaid = (at: Date): Said => ({ en: sayInstant(at, "en"), ja: sayInstant(at, "ja") });
