import type { Said } from "#platform/language.ts";
import { useSay } from "#app/ui/language.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { BasicParts } from "./shown/basic.tsx";
import { ChartParts } from "./shown/charts.tsx";
import { DeskParts } from "./shown/desk.tsx";
import { FormParts } from "./shown/forms.tsx";
import { ListParts } from "./shown/lists.tsx";
import { PublicParts } from "./shown/public.tsx";

const title: Said = { en: "Parts of the look", ja: "画面の部品" };

export function meta({ params }: { params: { language?: string } }) {
  return [{ title: pageTitle(title, params.language) }, { name: "robots", content: "noindex" }];
}

/** Every part of the look in every state, in the language of the address: to look at, to copy from, and to test. */
export default function Parts() {
  const say = useSay();
  return (
    <Page>
      <Crumbs steps={[{ label: say({ en: "Home", ja: "ホーム" }), href: say({ en: "/en", ja: "/ja" }) }, { label: say(title) }]} />
      <PageHead
        title={say(title)}
        lead={say({
          en: "Every part in every state, for those who build the pages. All people, companies and figures here are made up.",
          ja: "画面を作る人のために、すべての部品をすべての状態で並べています。人物・企業・件数はすべて架空です。",
        })}
      />
      <BasicParts />
      <FormParts />
      <ListParts />
      <PublicParts />
      <ChartParts />
      <DeskParts />
    </Page>
  );
}
