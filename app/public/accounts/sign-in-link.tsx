import { houseContext } from "#app/context.server.ts";
import { sessionContext } from "#app/context.server.ts";
import { signInContext } from "#app/context.server.ts";
import { ownPath } from "#app/answers.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { Button } from "#app/ui/button.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { seal } from "#platform/sealed.server.ts";
import { unseal } from "#platform/sealed.server.ts";
import { keepLanguage } from "#program/sign-in/keep-language.server.ts";
import { codePagePurpose } from "#program/sign-in/send-sign-in-code.server.ts";
import { linkPurpose } from "#program/sign-in/send-sign-in-code.server.ts";
import { wayBack } from "./way-back.server.ts";
import { signInWords as words } from "./sign-in-words.ts";
import type { CodePageContent } from "#program/sign-in/send-sign-in-code.server.ts";
import type { LinkContent } from "#program/sign-in/send-sign-in-code.server.ts";
import type { Route } from "./+types/sign-in-link";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.linkTitle, params.language) }];
}

/** Opening the link signs nobody in: mail scanners open links too. Pressing the button does. */
export function loader({ params, context }: Route.LoaderArgs) {
  const { secret } = context.get(houseContext);
  const content = unseal(secret, linkPurpose, params.sealed) as LinkContent | null;
  const session = context.get(sessionContext);
  // The same letter opened once more in a browser that is in already: nothing is left to do.
  if (content !== null && session?.isLive === true && session.email === content.email)
    return seeOther(ownPath(content.then, `/${params.language}/start`));
  if (content === null || content.until < Date.now()) return anew(params.language, secret, content, "old");
  return { email: content.email };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const house = context.get(houseContext);
  const content = unseal(house.secret, linkPurpose, params.sealed) as LinkContent | null;
  if (content === null) return anew(params.language, house.secret, null, "old");
  const language = params.language === "ja" ? "ja" : "en";
  const signIn = context.get(signInContext);
  const signedIn = await signIn.useLetter(content.email, content.letter, request.headers);
  if (signedIn === null) {
    const why = await signIn.whyNot(content.email, content.until);
    return anew(language, house.secret, content, why === "code-old" ? "old" : why === "code-wrong" ? "newer" : "used");
  }
  await keepLanguage(house.databaseServer, signedIn.accountId, language, house.clock());
  return await wayBack(context, { ...signedIn, then: content.then, language });
}

/** To the page that sends a new letter, with the address filled in (sealed: it stands in no server's notes) and why. */
function anew(language: string, secret: string, content: LinkContent | null, why: "old" | "used" | "newer") {
  const asked: CodePageContent | null = content === null ? null : { email: content.email, then: content.then, until: content.until };
  return seeOther(`/${language}/sign-in?link=${why}${asked === null ? "" : `&for=${seal(secret, codePagePurpose, asked)}`}`);
}

export default function SignInLinkPage({ loaderData }: Route.ComponentProps) {
  const say = useSay();
  return (
    <Page width="narrow">
      <PageHead
        title={say(words.linkTitle)}
        lead={
          <>
            {say(words.linkLead)} <b>{loaderData.email}</b>
          </>
        }
      />
      <form method="post">
        <Button>{say(words.enter)}</Button>
      </form>
      <p className="soft">{say(words.linkElsewhere)}</p>
    </Page>
  );
}
