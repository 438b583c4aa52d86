import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { Button } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { DayText } from "#app/ui/time.tsx";
import { isLanguage } from "#platform/language.ts";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { forgetVainSearch } from "#program/publications/vain-searches.server.ts";
import { vainSearches } from "#program/publications/vain-searches.server.ts";
import { vainSearchCountedAgainDays } from "#program/publications/vain-search.ts";
import { vainSearchKeptDays } from "#program/publications/vain-search.ts";
import { vainSearchSeenFrom } from "#program/publications/vain-search.ts";
import { currentYear } from "#program/year/current-years.server.ts";
import { questionDeskWords as words } from "./question-words.ts";
import { questionDeskSayings as sayings } from "./question-words.ts";
import type { Route } from "./+types/vain-searches";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.vain, params.language) }];
}

export async function loader({ context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  return { found: await vainSearches(act, await currentYear(act)) };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const typed = typedOf(await request.formData());
  const language = typedText(typed, "language");
  if (isLanguage(language)) await forgetVainSearch(context.get(actContext), { words: typedText(typed, "words"), language });
  return seeOther(`/${params.language}/office/questions/searched-in-vain`);
}

export default function VainSearchesPage({ loaderData: { found } }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Page width="wide">
      <BackLink href={`/${language}/office/questions`}>{say(words.back)}</BackLink>
      <PageHead title={say(words.vain)} lead={say(sayings.vainLead(vainSearchKeptDays, vainSearchSeenFrom, vainSearchCountedAgainDays))} />
      {found.length === 0 ? (
        <Empty title={say(words.vainNone)}>{say(words.vainNoneText)}</Empty>
      ) : (
        <Table
          dense
          cards
          caption={say(words.vain)}
          columns={[
            { label: say(words.vainWords) },
            { label: say(words.vainTimes), end: true },
            { label: say(words.vainLast) },
            { label: say(words.vainNow) },
            { label: say(words.vainDeeds), unseen: true, short: "" },
          ]}
          rows={found.map((one) => ({
            key: `${one.language} ${one.words}`,
            cells: [
              <span key="words" lang={one.language}>
                {one.words}
              </span>,
              one.times,
              <DayText key="last" day={one.lastOn} />,
              one.nowFinds === null ? (
                say(words.vainNothing)
              ) : (
                <a key="now" href={`/${language}/office/questions/${one.nowFinds.id}`}>
                  {say(one.nowFinds.question)}
                </a>
              ),
              <div key="deeds" className="row">
                <a href={`/${language}/office/questions/new?asked=${encodeURIComponent(one.words)}`}>{say(words.vainAnswer)}</a>
                <form method="post">
                  <HiddenFields values={{ words: one.words, language: one.language }} />
                  <Button kind="quiet" small label={`${say(words.vainForget)}: ${one.words}`}>
                    {say(words.vainForget)}
                  </Button>
                </form>
              </div>,
            ],
          }))}
        />
      )}
    </Page>
  );
}
