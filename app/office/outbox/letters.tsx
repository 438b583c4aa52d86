import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { LetterStateTag } from "#app/parts/letter-state-tag.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { Instant } from "#app/ui/time.tsx";
import { Desk } from "#app/ui/work-list-tools.tsx";
import { SavedFilters } from "#app/ui/work-list-tools.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { accountNames } from "#program/accounts/records.server.ts";
import { letterStates } from "#program/outbox/letter.ts";
import { letterStateNames } from "#program/outbox/messages.ts";
import { letterWords as words } from "#program/outbox/messages.ts";
import { countLetters } from "#program/outbox/records.server.ts";
import { lettersOnDesk } from "#program/outbox/records.server.ts";
import type { Route } from "./+types/letters";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.outbox, params.language) }];
}

export async function loader({ request, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const asked = new URL(request.url).searchParams.get("state");
  const state = letterStates.find((one) => one === asked);
  return await act.db.transaction(async (tx) => ({
    state,
    counts: await countLetters(tx),
    ...(await withNames(tx, await lettersOnDesk(tx, act.language, { state, most: 200 }))),
  }));
}

/** The letters, and who is behind the accounts that they go to. */
async function withNames(tx: Parameters<typeof accountNames>[0], letters: Awaited<ReturnType<typeof lettersOnDesk>>) {
  return {
    letters,
    names: await accountNames(
      tx,
      letters.map((letter) => letter.toAccount),
    ),
  };
}

export default function LettersPage({ loaderData: { state, counts, letters, names } }: Route.ComponentProps) {
  const say = useSay();
  const { language, path } = usePageFacts();
  const all = Object.values(counts).reduce((one, other) => one + other, 0);
  const filters = [
    { label: say(words.all), count: all, href: path, isCurrent: state === undefined },
    ...letterStates.map((one) => ({
      label: say(letterStateNames[one]),
      count: counts[one],
      href: `${path}?state=${one}`,
      isCurrent: state === one,
    })),
  ];
  return (
    <Page width="wide">
      <PageHead title={say(words.outbox)} lead={say(words.outboxLead)} />
      <Desk rail={<SavedFilters label={say(words.byState)} filters={filters} />}>
        {letters.length === 0 ? (
          <Empty title={say(words.noLetters)}>{say(words.noLettersText)}</Empty>
        ) : (
          <Table
            dense
            cards
            caption={say(words.latest)}
            columns={[
              { label: say(words.subject) },
              { label: say(words.to) },
              { label: say(words.state) },
              { label: say(words.queuedAt) },
              { label: say(words.attempts), end: true },
            ]}
            rows={letters.map((letter) => ({
              cells: [
                <a key="subject" href={`/${language}/office/letters/${letter.id}`}>
                  {letter.subject || say(words.secretGone)}
                </a>,
                letter.toEmail ?? names.get(letter.toAccount ?? "") ?? say(words.toAccount),
                <LetterStateTag key="state" state={letter.state} />,
                <Instant key="at" at={letter.queuedAt} bare />,
                letter.attempts,
              ],
            }))}
          />
        )}
      </Desk>
    </Page>
  );
}
