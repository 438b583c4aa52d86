import { actContext } from "#app/context.server.ts";
import { pageHead } from "#app/parts/page-head.ts";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { publishedArticles } from "#program/publications/article-records.server.ts";
import { languageCounts } from "#program/publications/both-languages.ts";
import { publishedQuestions } from "#program/publications/records.server.ts";
import { countedNames } from "./accessibility-words.ts";
import { countOf } from "./accessibility-words.ts";
import { accessibilityTitle as title } from "./accessibility-words.ts";
import { accessibilityLead as lead } from "./accessibility-words.ts";
import { accessibilityChapters as chapters } from "./accessibility-words.ts";
import { accessibilityHelp as help } from "./accessibility-words.ts";
import { accessibilityWords as words } from "./accessibility-words.ts";
import type { Route } from "./+types/accessibility";

export function meta({ params }: Route.MetaArgs) {
  return pageHead(params.language, { title, description: lead });
}

export async function loader({ context }: Route.LoaderArgs) {
  const { db } = context.get(actContext);
  const [{ entries }, { news, caseStudies }] = await Promise.all([publishedQuestions(db), publishedArticles(db)]);
  return { counts: languageCounts({ questions: entries, news, caseStudies }) };
}

export default function AccessibilityPage({ loaderData: { counts } }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Page width="narrow">
      <Crumbs steps={[{ label: say(words.home), href: `/${language}` }, { label: say(title) }]} />
      <PageHead title={say(title)} lead={say(lead)} />
      <div className="stack loose">
        {chapters.map((chapter) => (
          <section key={chapter.id} className="stack tight" aria-labelledby={chapter.id}>
            <h2 id={chapter.id}>{say(chapter.head)}</h2>
            <ul>
              {chapter.points.map((point) => (
                <li key={point.en}>{say(point)}</li>
              ))}
            </ul>
          </section>
        ))}
        <section className="stack tight" aria-labelledby="languages">
          <h2 id="languages">{say(words.languages)}</h2>
          <p>{say(words.languagesText)}</p>
          <Table
            dense
            caption={say(words.languages)}
            columns={[{ label: say(words.kind) }, { label: say(words.english) }, { label: say(words.japanese) }]}
            rows={counts.map(({ kind, all, whole }) => ({
              key: kind,
              cells: [say(countedNames[kind]), say(countOf(whole.en, all)), say(countOf(whole.ja, all))],
            }))}
          />
        </section>
        <section className="stack tight" aria-labelledby="help">
          <h2 id="help">{say(words.tellUs)}</h2>
          <p>{say(help)}</p>
          <p>
            <a href={`/${language}/inquiry`}>{say(words.write)}</a>
          </p>
        </section>
      </div>
    </Page>
  );
}
