import { actContext } from "#app/context.server.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { articlesForOffice } from "#program/publications/show-articles-to-office.server.ts";
import { currentKnownYear } from "#program/year/current-years.server.ts";
import { articleKindWords } from "./article-words.ts";
import { ArticlesDesk, listAsked } from "./articles-desk.tsx";
import type { Route } from "./+types/case-studies";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(articleKindWords["case-study"].title, params.language) }];
}

export async function loader({ request, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  return { all: await articlesForOffice(act, "case-study", await currentKnownYear(act)), list: listAsked(request) };
}

export default function OfficeCaseStudiesPage({ loaderData }: Route.ComponentProps) {
  return <ArticlesDesk kind="case-study" {...loaderData} />;
}
