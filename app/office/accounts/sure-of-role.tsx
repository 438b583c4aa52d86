import type { Role } from "#program/accounts/account.ts";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { Notice } from "#app/ui/notice.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { usePageFacts } from "#app/page-frame.tsx";
import { Button } from "#app/ui/button.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { roleNames } from "#program/accounts/account.ts";
import { peopleWords as words } from "#program/sign-in/messages.ts";

/** A role that is to be given to somebody, or ended. */
export type AskedRole =
  | { readonly intent: "give"; readonly name: string; readonly email: string; readonly role: Role }
  | { readonly intent: "end"; readonly accountId: string; readonly role: Role };

/** A role opens the program's data, or shuts somebody out of their work: who and which stand alone on a page before it is done. */
export function SureOfRole({
  asks,
  people,
}: {
  asks: AskedRole;
  people: readonly { readonly id: string; readonly name: string; readonly email: string }[];
}) {
  const say = useSay();
  const { language } = usePageFacts();
  const whom = asks.intent === "give" ? asks : people.find((one) => one.id === asks.accountId);
  const title = asks.intent === "give" ? words.sureGive : words.sureEnd;
  const { intent, ...fields } = asks;
  return (
    <Page width="narrow">
      <title>{pageTitle(title, language)}</title>
      <PageHead title={say(title)} />
      <div className="stack loose">
        <Notice kind="caution" title={say(words.notYet)}>
          {say(intent === "give" ? words.sureGiveText : words.sureEndText)}
        </Notice>
        <SummaryList
          rows={[
            { question: say(words.name), answer: whom?.name || "–" },
            { question: say(words.email), answer: whom?.email ?? "–" },
            { question: say(words.role), answer: roleNames[asks.role][language] },
          ]}
        />
        <form method="post">
          <HiddenFields values={{ ...fields, sure: "yes" }} />
          <Buttons>
            <Button name="intent" value={intent}>
              {say(intent === "give" ? words.give : words.end)}
            </Button>
            {intent === "give" ? (
              <Button kind="secondary" name="intent" value="edit">
                {say(words.backToForm)}
              </Button>
            ) : (
              <ButtonLink kind="secondary" href={`/${language}/office/people`}>
                {say(words.backToForm)}
              </ButtonLink>
            )}
          </Buttons>
        </form>
      </div>
    </Page>
  );
}
