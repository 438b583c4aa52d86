import { pageHead } from "#app/parts/page-head.ts";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { accessibilityTitle as title } from "./accessibility-words.ts";
import { accessibilityLead as lead } from "./accessibility-words.ts";
import { accessibilityChapters as chapters } from "./accessibility-words.ts";
import { accessibilityHelp as help } from "./accessibility-words.ts";
import { accessibilityWords as words } from "./accessibility-words.ts";
import type { Route } from "./+types/accessibility";

export function meta({ params }: Route.MetaArgs) {
  return pageHead(params.language, { title, description: lead });
}

export default function AccessibilityPage() {
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
