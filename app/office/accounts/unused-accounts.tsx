import { usePageFacts } from "#app/page-frame.tsx";
import { Dotted } from "#app/parts/called.tsx";
import { Button } from "#app/ui/button.tsx";
import { useSay } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { Table } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Instant } from "#app/ui/time.tsx";
import { roleNames } from "#program/accounts/account.ts";
import { closureStateNames } from "#program/unused-accounts/messages.ts";
import { unusedAccountWords as unusedWords } from "#program/unused-accounts/messages.ts";
import type { AccountClosure } from "#program/unused-accounts/unused-account.ts";

/** Who was asked whether they still need their account, whose was closed, and the way to open it again. */
export function UnusedAccounts({ unused }: { unused: readonly AccountClosure[] }) {
  const say = useSay();
  const { language } = usePageFacts();
  return (
    <section className="stack" aria-labelledby="unused">
      <h2 id="unused">{say(unusedWords.title)}</h2>
      <p className="small soft">{say(unusedWords.lead)}</p>
      {unused.length === 0 ? (
        <p>{say(unusedWords.none)}</p>
      ) : (
        <Table
          dense
          cards
          caption={say(unusedWords.title)}
          columns={[
            { label: say(unusedWords.account) },
            { label: say(unusedWords.roles) },
            { label: say(unusedWords.state) },
            { label: say(unusedWords.promptedAt) },
            { label: say(unusedWords.closedAt) },
          ]}
          rows={unused.map((one) => ({
            key: one.id,
            cells: [
              <span key="account" className="stack tight">
                <bdi>{one.name || one.email}</bdi>
                <span className="small soft">
                  <Dotted parts={[one.name === "" ? null : one.email, one.company]} />
                </span>
              </span>,
              one.roles.map((role) => roleNames[role][language]).join(between.items[language]),
              <Tag key="state" kind={one.state === "closed" ? "caution" : "neutral"}>
                {say(closureStateNames[one.state])}
              </Tag>,
              <Instant key="asked" at={one.promptedAt} bare />,
              one.state === "closed" && one.closedAt !== null ? (
                <form key="closed" method="post" className="stack tight">
                  <Instant at={one.closedAt} bare />
                  <input type="hidden" name="closureId" value={one.id} />
                  <Button
                    kind="secondary"
                    small
                    name="intent"
                    value="reopen"
                    label={`${say(unusedWords.reopen)}: ${one.name || one.email}`}
                  >
                    {say(unusedWords.reopen)}
                  </Button>
                </form>
              ) : one.closedAt === null ? (
                "–"
              ) : (
                <Instant key="closed" at={one.closedAt} bare />
              ),
            ],
          }))}
        />
      )}
    </section>
  );
}
