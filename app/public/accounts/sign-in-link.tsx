import { houseContext } from "#app/context.server.ts";
import { signInContext } from "#app/context.server.ts";
import { ownPath } from "#app/answers.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { Button } from "#app/ui/button.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { unseal } from "#platform/sealed.server.ts";
import { keepLanguage } from "#program/sign-in/keep-language.server.ts";
import { linkPurpose } from "#program/sign-in/send-sign-in-code.server.ts";
import { signInWords as words } from "./sign-in-words.ts";
import type { LinkContent } from "#program/sign-in/send-sign-in-code.server.ts";
import type { Route } from "./+types/sign-in-link";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: words.linkTitle[params.language === "ja" ? "ja" : "en"] }];
}

/** Opening the link signs nobody in: mail scanners open links too. Pressing the button does. */
export function loader({ params, context }: Route.LoaderArgs) {
  const content = unseal(context.get(houseContext).secret, linkPurpose, params.sealed) as LinkContent | null;
  if (content === null) return seeOther(`/${params.language}/sign-in?link=old`);
  return { email: content.email };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const content = unseal(context.get(houseContext).secret, linkPurpose, params.sealed) as LinkContent | null;
  const signedIn = content === null ? null : await context.get(signInContext).useCode(content.email, content.code, request.headers);
  if (content === null || signedIn === null) return seeOther(`/${params.language}/sign-in?link=old`);
  const house = context.get(houseContext);
  await keepLanguage(house.databaseServer, signedIn.accountId, params.language === "ja" ? "ja" : "en", house.clock());
  return seeOther(
    ownPath(content.then, `/${params.language}/start`),
    new Headers(signedIn.cookies.map((cookie) => ["Set-Cookie", cookie])),
  );
}

export default function SignInLinkPage({ loaderData }: Route.ComponentProps) {
  const say = useSay();
  return (
    <Page width="narrow">
      <PageHead
        title={say(words.linkTitle)}
        lead={
          <>
            {say(words.linkLead)} <b className="nowrap">{loaderData.email}</b>
          </>
        }
      />
      <form method="post">
        <Button>{say(words.enter)}</Button>
      </form>
    </Page>
  );
}
