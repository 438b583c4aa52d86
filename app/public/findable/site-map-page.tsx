import { actContext } from "#app/context.server.ts";
import { pageHead } from "#app/parts/page-head.ts";
import { frameWords } from "#app/frame-words.ts";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { yearsToRead } from "#app/public/year-shown.server.ts";
import { yearSayings } from "#app/public/year/year-page-words.ts";
import { yearPages } from "#app/public/year/year-pages.ts";
import { addressesOf } from "#app/site-map.ts";
import routes from "#app/routes.ts";
import { siteMapSections } from "./site-map-words.ts";
import { siteMapWords as words } from "./site-map-words.ts";
import type { Route } from "./+types/site-map-page";

export function meta({ params }: Route.MetaArgs) {
  return pageHead(params.language, { title: words.title, description: words.lead });
}

export async function loader({ context }: Route.LoaderArgs) {
  const there = new Set(addressesOf(routes).map(({ pattern }) => pattern));
  const isThere = (path: string) => there.has(`/:language${path === "" ? "" : `/${path}`}`);
  return {
    years: await yearsToRead(context.get(actContext)),
    sections: siteMapSections.map((section) => ({ ...section, links: section.links.filter(({ path }) => isThere(path)) })),
  };
}

export default function SiteMapPage({ loaderData: { years, sections } }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  const [, ...earlier] = years;
  return (
    <Page>
      <Crumbs steps={[{ label: say(frameWords.home), href: `/${language}` }, { label: say(words.title) }]} />
      <PageHead title={say(words.title)} lead={say(words.lead)} />
      <div className="stack loose">
        {sections.map(({ id, head, links }) => (
          <section key={id} className="stack tight" aria-labelledby={id}>
            <h2 id={id}>{say(head)}</h2>
            <ul className="list">
              {links.map(({ path, word }) => (
                <li key={path}>
                  <a href={`/${language}${path === "" ? "" : `/${path}`}`}>{say(word)}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {earlier.map((year) => (
          <section key={year} className="stack tight" aria-labelledby={`year-${year}`}>
            <h2 id={`year-${year}`}>{say(yearSayings.year(year))}</h2>
            <ul className="list">
              <li>
                <a href={`/${language}/years/${year}`}>{say(words.yearItself)}</a>
              </li>
              {yearPages.map(({ path, word }) => (
                <li key={path}>
                  <a href={`/${language}/years/${year}/${path}`}>{say(word)}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Page>
  );
}
