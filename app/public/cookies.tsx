import { pageHead } from "#app/parts/page-head.ts";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { cookiesWords as words } from "./cookies-words.ts";
import type { Route } from "./+types/cookies";

export function meta({ params }: Route.MetaArgs) {
  return pageHead(params.language, { title: words.title, description: words.lead });
}

export default function CookiesPage() {
  const say = useSay();
  const language = useLanguage();
  return (
    <Page width="narrow">
      <Crumbs steps={[{ label: say(words.home), href: `/${language}` }, { label: say(words.title) }]} />
      <PageHead title={say(words.title)} lead={say(words.lead)} />
      <div className="stack loose">
        <section className="stack tight" aria-labelledby="all">
          <h2 id="all">{say(words.all)}</h2>
          <Table
            caption={say(words.all)}
            cards
            columns={[{ label: say(words.name) }, { label: say(words.what) }, { label: say(words.howLong) }]}
            rows={[
              {
                cells: [
                  <span key="name">
                    <code>session</code> (<code>__Host-session</code> {say(words.secure)})
                  </span>,
                  say(words.session),
                  say(words.sessionLong),
                ],
              },
              {
                cells: [
                  <span key="name">
                    <code>browser</code> (<code>__Host-browser</code> {say(words.secure)})
                  </span>,
                  say(words.browser),
                  say(words.browserLong),
                ],
              },
            ]}
          />
          <p>{say(words.secondFactor)}</p>
        </section>
        <section className="stack tight" aria-labelledby="device">
          <h2 id="device">{say(words.device)}</h2>
          <p>{say(words.deviceText)}</p>
          <Table
            caption={say(words.device)}
            cards
            columns={[{ label: say(words.name) }, { label: say(words.what) }, { label: say(words.howLong) }]}
            rows={[
              { cells: [say(words.draft), say(words.draftText), say(words.draftLong)] },
              { cells: [say(words.upload), say(words.uploadText), say(words.uploadLong)] },
              { cells: [say(words.keys), say(words.keysText), say(words.keysLong)] },
            ]}
          />
          <p>{say(words.kept)}</p>
        </section>
        {(
          [
            ["language", words.language, words.languageText],
            ["others", words.others, words.othersText],
            ["consent", words.consent, words.consentText],
            ["off", words.off, words.offText],
          ] as const
        ).map(([id, head, text]) => (
          <section key={id} className="stack tight" aria-labelledby={id}>
            <h2 id={id}>{say(head)}</h2>
            <p>{say(text)}</p>
          </section>
        ))}
        <p>
          <a href={`/${language}/privacy`}>{say(words.privacy)}</a>
        </p>
      </div>
    </Page>
  );
}
