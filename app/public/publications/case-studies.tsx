import { actContext } from "#app/context.server.ts";
import { frameWords } from "#app/frame-words.ts";
import { ArticlePictureShown, industrySaid, placeSaid, yearSaid } from "#app/parts/case-study.tsx";
import { pageHead } from "#app/parts/page-head.ts";
import { breadcrumbs } from "#app/parts/structured-data.ts";
import { Button } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { useLanguage, useSay } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { Crumbs, Page, PageHead } from "#app/ui/page.tsx";
import { prefectureOf } from "#program/year/prefectures.ts";
import { countryName } from "#program/year/countries.ts";
import { publishedArticles } from "#program/publications/article-records.server.ts";
import { caseFilters, caseStudiesFor, valuesUnder } from "#program/publications/case-filters.ts";
import { caseCategoryNames } from "#program/publications/messages.ts";
import { caseFilterWords, caseSayings, caseWords as words } from "./case-words.ts";
import type { Said } from "#platform/language.ts";
import type { CaseStudy } from "#program/publications/article.ts";
import type { CaseFilter, CaseQuestion } from "#program/publications/case-filters.ts";
import type { Route } from "./+types/case-studies";

export function meta({ params }: Route.MetaArgs) {
  const language = params.language === "ja" ? "ja" : "en";
  const steps = [{ label: frameWords.home[language], href: `/${language}` }, { label: words.title[language] }];
  return pageHead(params.language, { title: words.title, description: words.lead, things: [breadcrumbs(steps)] });
}

export async function loader({ request, context }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams;
  const question = Object.fromEntries(caseFilters.map((filter) => [filter, (asked.get(filter) ?? "").slice(0, 40)])) as CaseQuestion;
  const { caseStudies } = await publishedArticles(context.get(actContext).db);
  return { all: caseStudies, found: caseStudiesFor(caseStudies, question), question };
}

/** How a filter's value is called, by a case study that has it. */
const saidUnder: Record<CaseFilter, (one: CaseStudy) => Said> = {
  category: ({ caseStudy }) => caseCategoryNames[caseStudy.category],
  industry: ({ caseStudy }) => industrySaid(caseStudy.industry),
  region: ({ caseStudy }) => prefectureOf(caseStudy.prefecture)?.region ?? { en: "", ja: "" },
  country: ({ caseStudy }) => countryName(caseStudy.country) ?? { en: "", ja: "" },
  year: ({ caseStudy }) => yearSaid(caseStudy.fiscalYear),
};

export default function CaseStudiesPage({ loaderData: { all, found, question } }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Page>
      <Crumbs steps={[{ label: say(frameWords.home), href: `/${language}` }, { label: say(words.title) }]} />
      <PageHead title={say(words.title)} lead={say(words.lead)} />
      {all.length === 0 ? (
        <Empty title={say(words.empty)}>{say(words.emptyText)}</Empty>
      ) : (
        <div className="stack loose">
          <form action={`/${language}/case-studies`} method="get" className="case-filters">
            {caseFilters.map((filter) => (
              <SelectField
                key={filter}
                name={filter}
                label={say(caseFilterWords[filter])}
                value={question[filter]}
                options={[...valuesUnder(all, filter)]
                  .map(([value, one]) => ({ value, label: say(saidUnder[filter](one)) }))
                  .toSorted((one, other) =>
                    filter === "year" ? other.label.localeCompare(one.label) : one.label.localeCompare(other.label, language),
                  )}
                blank={say(words.everything)}
                width="full"
                bare
              />
            ))}
            <Button kind="secondary">{say(words.filter)}</Button>
          </form>
          <section className="stack" aria-labelledby="found">
            <div className="section-head flush">
              <h2 id="found">{say(caseSayings.found(found.length))}</h2>
              {found.length < all.length && <a href={`/${language}/case-studies`}>{say(words.all)}</a>}
            </div>
            {found.length === 0 ? (
              <Empty title={say(words.none)}>{say(words.noneText)}</Empty>
            ) : (
              <ul className="case-list">
                {found.map((one, index) => (
                  <Card key={one.id} one={one} isFirst={index === 0} />
                ))}
              </ul>
            )}
          </section>
        </div>
      )}
    </Page>
  );
}

function Card({ one: { id, title, summary, pictures, caseStudy }, isFirst }: { one: CaseStudy; isFirst: boolean }) {
  const say = useSay();
  const language = useLanguage();
  const [picture] = pictures;
  return (
    <li className="stack tight">
      {picture !== undefined && <ArticlePictureShown picture={picture} from={`/${language}/article-pictures`} isFirst={isFirst} isSmall />}
      <p className="small soft">
        {[caseCategoryNames[caseStudy.category], yearSaid(caseStudy.fiscalYear)].map((said) => say(said)).join(say(between.choices))}
      </p>
      <h3>
        <a href={`/${language}/case-studies/${id}`}>{say(title)}</a>
      </h3>
      <p>{say(summary)}</p>
      <p className="small soft">
        {[caseStudy.company, industrySaid(caseStudy.industry), placeSaid(caseStudy.prefecture)].map((said) => say(said)).join(" · ")}
      </p>
    </li>
  );
}
