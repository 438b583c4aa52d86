import { data } from "react-router";
import { actContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Instant } from "#app/ui/time.tsx";
import { checkReceipt } from "#program/intern-applications/signed-receipt.server.ts";
import { receiptKeys } from "#program/intern-applications/receipt-keys.server.ts";
import { receiptWords as words } from "./receipt-words.ts";
import type { CheckedReceipt } from "#program/intern-applications/signed-receipt.server.ts";
import type { Route } from "./+types/receipts";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.title, params.language) }, { name: "robots", content: "noindex" }];
}

/** Reads what the receipt says itself; the database is asked for public keys alone, so nothing of any person can come out. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { secret } = context.get(houseContext);
  const keys = await context.get(actContext).db.transaction(async (tx) => await receiptKeys(tx, secret));
  const text = new URL(request.url).searchParams.get("receipt") ?? "";
  const checked = text.trim() === "" ? null : checkReceipt(keys, text);
  return data(
    { text, checked, keys: keys.map(({ id, pem }) => ({ id, pem })) },
    { status: checked !== null && checked.is !== "genuine" ? 422 : 200 },
  );
}

export default function ReceiptsPage({ loaderData: { text, checked, keys } }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Page width="narrow">
      <PageHead title={say(words.title)} lead={say(words.lead)} />
      <div className="stack loose">
        {checked !== null && <Found checked={checked} />}
        <form method="get" action={`/${language}/receipts`} className="stack">
          <AreaField name="receipt" label={say(words.label)} hint={say(words.hint)} value={text} rows={4} />
          <Buttons>
            <Button>{say(words.check)}</Button>
          </Buttons>
        </form>
        <Disclosure summary={say(words.without)}>
          <div className="stack tight">
            <p>{say(words.how)}</p>
            {keys.map(({ id, pem }, index) => (
              <div key={id} className="stack tight">
                {index === 1 && <p>{say(words.earlierKeys)}</p>}
                <p className="as-typed small">
                  <code>{pem}</code>
                </p>
                <p className="small soft">
                  {say(words.keyName)} <code>{id}</code>
                </p>
              </div>
            ))}
          </div>
        </Disclosure>
      </div>
    </Page>
  );
}

/** What the check found; of an altered receipt nothing is repeated as if it were true. */
function Found({ checked }: { checked: CheckedReceipt }) {
  const say = useSay();
  if (checked.is !== "genuine")
    return (
      <Notice kind="problem" title={say(checked.is === "altered" ? words.altered : words.unreadable)}>
        <p data-problem={`receipt-${checked.is}`} data-field="receipt">
          {say(checked.is === "altered" ? words.alteredText : words.unreadableText)}
        </p>
      </Notice>
    );
  const { number, submittedAt, fingerprint } = checked.facts;
  return (
    <section className="stack" aria-labelledby="found">
      <Notice kind="done" title={say(words.genuine)} level={2}>
        <p id="found">{say(words.genuineText)}</p>
      </Notice>
      <SummaryList
        rows={[
          { question: say(words.number), answer: number },
          { question: say(words.received), answer: <Instant at={submittedAt} seconds elsewhere /> },
          { question: say(words.fingerprint), answer: <code>{fingerprint.match(/.{1,4}/g)?.join(" ")}</code> },
        ]}
      />
    </section>
  );
}
