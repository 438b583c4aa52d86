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
import type { Said } from "#platform/language.ts";
import type { Route } from "./+types/years";

const words = {
  home: { en: "Home", ja: "ホーム" },
  title: { en: "Years of the program", ja: "年度の一覧" },
  lead: {
    en: "Each year has its own courses, rules and dates, and its pages stay readable.",
    ja: "コース、要件、日程は年度ごとに異なります。過去の年度のページもそのままお読みいただけます。",
  },
  year: { en: "Year", ja: "年度" },
  courses: { en: "Courses", ja: "コース" },
  internships: { en: "Internships", ja: "実習の時期" },
  office: { en: "Run by", ja: "運営" },
  coming: { en: "What comes next", ja: "今後の年度" },
  comingText: {
    en: "Its courses, rules and dates stand here as soon as the year begins.",
    ja: "コース、要件、日程は、年度が始まり次第、このページに掲載します。",
  },
  notAnnounced: { en: "The day on which applications open is not settled yet.", ja: "受付の開始日は未定です。" },
} satisfies Record<string, Said>;

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
