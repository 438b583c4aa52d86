import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { Empty } from "#app/ui/empty.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { Instant } from "#app/ui/time.tsx";
import { accountOf } from "#program/accounts/act.server.ts";
import { lettersOf } from "#program/outbox/records.server.ts";
import { companyWords as words } from "#app/company/host-companies/company-words.ts";
import type { Route } from "./+types/letters";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.letters, params.language) }];
}

export async function loader({ context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  return { letters: await act.db.transaction((tx) => lettersOf(tx, accountOf(act), act.language)) };
}

export default function LettersPage({ loaderData: { letters } }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  return (
    <Page width="narrow">
      <PageHead title={say(words.letters)} lead={say(words.lettersLead)} />
      {letters.length === 0 ? (
        <Empty title={say(words.noLetters)}>{say(words.noLettersText)}</Empty>
      ) : (
        <Table
          caption={say(words.letters)}
          columns={[{ label: say(words.subject) }, { label: say(words.when) }]}
          rows={letters.map((letter) => ({
            key: letter.id,
            cells: [
              <a key="subject" href={`/${language}/company/letters/${letter.id}`}>
                {letter.subject}
              </a>,
              <Instant key="at" at={letter.queuedAt} bare />,
            ],
          }))}
        />
      )}
    </Page>
  );
}
