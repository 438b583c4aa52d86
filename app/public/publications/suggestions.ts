import { isLanguage } from "#platform/language.ts";
import { actContext } from "#app/context.server.ts";
import { yearShown } from "#app/public/year-shown.server.ts";
import { findQuestions } from "#program/publications/find-questions.ts";
import { publishedQuestions } from "#program/publications/records.server.ts";
import { shownQuestions } from "#program/publications/shown-questions.ts";
import type { Route } from "./+types/suggestions";

/** How many entries are offered while somebody types. */
const suggestionsMost = 5;

/**
 * The entries that fit what somebody is typing, best first, as JSON: `[{"id", "question", "href"}]`. For the script of the search and of
 * the inquiry form; nothing of what is asked is kept.
 */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const language = isLanguage(params.language) ? params.language : "en";
  const act = context.get(actContext);
  const [known, book] = await Promise.all([yearShown(act), publishedQuestions(act.db)]);
  const query = (new URL(request.url).searchParams.get("q") ?? "").trim().slice(0, 200);
  const byId = new Map(shownQuestions(language, known, book).map((shown) => [shown.id, shown]));
  const found = query === "" ? [] : findQuestions(query, known.year, suggestionsMost, book);
  const offered = found.flatMap(({ id }) => {
    const shown = byId.get(id);
    return shown === undefined ? [] : [{ id, question: shown.question, href: `/${language}/questions/${id}` }];
  });
  return Response.json(offered, { headers: { "Cache-Control": "public, max-age=60" } });
}
