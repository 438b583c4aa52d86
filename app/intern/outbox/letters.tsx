import { actContext } from "#app/context.server.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { Empty } from "#app/ui/empty.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { accountOf } from "#program/accounts/act.server.ts";
import { lettersOf } from "#program/outbox/records.server.ts";
import { LettersTable } from "./letters-table.tsx";
import { applicationWords as words } from "#app/intern/intern-applications/application-words.ts";
import type { Route } from "./+types/letters";

export async function loader({ context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  return { letters: await act.db.transaction(async (tx) => await lettersOf(tx, accountOf(act), act.language)) };
}

export default function LettersPage({ loaderData: { letters } }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Page width="narrow">
      <title>{pageTitle(words.letters, language)}</title>
      <PageHead title={say(words.letters)} lead={say(words.lettersLead)} />
      {letters.length === 0 ? <Empty title={say(words.noLetters)}>{say(words.noLettersText)}</Empty> : <LettersTable letters={letters} />}
    </Page>
  );
}
