import { addressesOf } from "#app/site-map.ts";
import routes from "#app/routes.ts";
import { yearsToRead } from "#app/public/year-shown.server.ts";
import { yearShown } from "#app/public/year-shown.server.ts";
import { yearPages } from "#app/public/year/year-pages.ts";
import { showSessions } from "#program/information-sessions/show-sessions.server.ts";
import { publishedArticles } from "#program/publications/article-records.server.ts";
import { publishedQuestions } from "#program/publications/records.server.ts";
import { shownQuestions } from "#program/publications/shown-questions.ts";
import type { Act } from "#program/accounts/act.server.ts";

/** Public addresses that nobody looks for: they belong to one person or to a deed, or show the parts to developers. */
const notLookedFor = /^\/:language\/(sign-in|sign-out|start|set-up|developer|receipts|inquiry\/sent|.*(\.ics|\.xml|:))/;

/** Every public page that search engines should know, below the language: "" is the first page. Each lies under both languages. */
export async function pagesToFind(act: Act): Promise<string[]> {
  const fixed = addressesOf(routes)
    .filter(({ pattern, mayEnter, file }) => mayEnter === "anyone" && file.endsWith(".tsx") && pattern.startsWith("/:language"))
    .filter(({ pattern, audience }) => audience === "public" && !notLookedFor.test(pattern))
    .map(({ pattern }) => pattern.slice("/:language/".length));
  const [years, known, book, { news, caseStudies }] = await Promise.all([
    yearsToRead(act),
    yearShown(act),
    publishedQuestions(act.db),
    publishedArticles(act.db),
  ]);
  const sessions = await showSessions(act, known.year.fiscalYear);
  const [, ...earlier] = years;
  return [
    ...fixed,
    ...earlier.flatMap((year) => [`years/${year}`, ...yearPages.map(({ path }) => `years/${year}/${path}`)]),
    ...news.map(({ id }) => `news/${id}`),
    ...sessions.map(({ id }) => `information-sessions/${id}`),
    ...caseStudies.map(({ id }) => `case-studies/${id}`),
    ...shownQuestions("en", known, book).map(({ id }) => `questions/${id}`),
  ];
}
