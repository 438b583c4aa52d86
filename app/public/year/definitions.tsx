import { actContext } from "#app/context.server.ts";
import { useSay } from "#app/ui/language.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { yearShown } from "#app/public/year-shown.server.ts";
import { definitionsOf } from "./definitions-words.ts";
import { definitionSayings as sayings } from "./definitions-words.ts";
import { definitionWords as words } from "./definitions-words.ts";
import { YearPage } from "./year-page.tsx";
import { yearHead } from "./year-page.tsx";
import type { Route } from "./+types/definitions";

export function meta({ params, loaderData }: Route.MetaArgs) {
  return yearHead(params.language, loaderData?.shown, "definitions", {
    title: sayings.title(loaderData?.shown.year.fiscalYear ?? 0),
    description: words.description,
  });
}

export async function loader({ context, params }: Route.LoaderArgs) {
  return { shown: await yearShown(context.get(actContext), params.fiscalYear) };
}

export default function DefinitionsPage({ loaderData: { shown } }: Route.ComponentProps) {
  const { year } = shown;
  const say = useSay();
  return (
    <YearPage shown={shown} path="definitions" title={sayings.title(year.fiscalYear)} lead={words.lead} width="narrow">
      {definitionsOf(year).map(({ id, head, terms }) => (
        <section key={id} className="stack tight" aria-labelledby={id}>
          <h2 id={id}>{say(head)}</h2>
          <SummaryList rows={terms.map(({ term, means }) => ({ question: say(term), answer: say(means) }))} />
        </section>
      ))}
    </YearPage>
  );
}
