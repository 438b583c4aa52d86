import { actContext } from "#app/context.server.ts";
import { pageFactsContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { kindOfRole } from "#program/accounts/account.ts";
import { startApplication } from "#program/intern-applications/start-application.server.ts";
import { signInWords as words } from "./sign-in-words.ts";
import type { Route } from "./+types/start";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.startTitle, params.language) }];
}

/** Whoever has only one place goes straight there. */
export function loader({ params, context }: Route.LoaderArgs) {
  const kinds = new Set((context.get(pageFactsContext)?.roles ?? []).map(kindOfRole));
  if (kinds.size === 1) throw seeOther(`/${params.language}/${[...kinds][0]}`);
  return { kinds: [...kinds] };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const intent = (await request.formData()).get("intent");
  if (intent === "company") return seeOther(`/${params.language}/start/company`);
  await startApplication(context.get(actContext));
  return seeOther(`/${params.language}/intern`);
}

export default function StartPage({ loaderData }: Route.ComponentProps) {
  const say = useSay();
  const { language, who } = usePageFacts();
  const places = [
    { kind: "intern", word: words.toInternPage },
    { kind: "company", word: words.toCompanyPage },
    { kind: "office", word: words.toOffice },
    { kind: "committee", word: words.toCommittee },
    { kind: "reader", word: words.toReader },
  ].filter(({ kind }) => (loaderData.kinds as string[]).includes(kind));
  return (
    <Page>
      <PageHead
        title={say(words.startTitle)}
        lead={
          <>
            {say(words.startLead)} <b>{who}</b>
          </>
        }
      />
      <form method="post">
        <ul className="doors">
          {places.map(({ kind, word }) => (
            <li key={kind}>
              <h2>{say(word)}</h2>
              <ButtonLink href={`/${language}/${kind}`} arrow>
                {say(word)}
              </ButtonLink>
            </li>
          ))}
          {!places.some(({ kind }) => kind === "intern") && (
            <li>
              <h2>{say(words.asIntern)}</h2>
              <p>{say(words.asInternText)}</p>
              <Button name="intent" value="intern">
                {say(words.asIntern)}
              </Button>
            </li>
          )}
          {!places.some(({ kind }) => kind === "company") && (
            <li>
              <h2>{say(words.asCompany)}</h2>
              <p>{say(words.asCompanyText)}</p>
              <Button kind="secondary" name="intent" value="company">
                {say(words.asCompany)}
              </Button>
            </li>
          )}
        </ul>
      </form>
    </Page>
  );
}
