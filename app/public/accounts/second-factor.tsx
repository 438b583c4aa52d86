import { actContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { sessionContext } from "#app/context.server.ts";
import { signInContext } from "#app/context.server.ts";
import { ownPath } from "#app/answers.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { tooMany } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { found } from "#platform/refusals.ts";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { seal } from "#platform/sealed.server.ts";
import { unseal } from "#platform/sealed.server.ts";
import { typedText } from "#platform/typed.ts";
import { secondFactorForm } from "#program/sign-in/form.server.ts";
import { signInProblems } from "#program/sign-in/messages.ts";
import { beginSecondFactor } from "#program/sign-in/own-second-factor.server.ts";
import { confirmSecondFactor } from "#program/sign-in/own-second-factor.server.ts";
import { ownSecondFactor } from "#program/sign-in/own-second-factor.server.ts";
import { removeSecondFactor } from "#program/sign-in/own-second-factor.server.ts";
import { renewRecoveryCodes } from "#program/sign-in/own-second-factor.server.ts";
import { otpauthUri } from "#program/sign-in/totp.server.ts";
import { toBase32 } from "#program/sign-in/totp.server.ts";
import { accountWords as words } from "./account-words.ts";
import { secondsToWait } from "./limits.server.ts";
import { signInLimits } from "./limits.server.ts";
import { qrPicture } from "./qr.server.ts";
import type { Route } from "./+types/second-factor";

/** Recovery codes ride sealed in the address of the page that shows them, for these minutes alone. */
const shownMinutes = 10;
const purposeOf = (accountId: string) => `recovery-codes:${accountId}`;

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.factor, params.language) }];
}

export async function loader({ request, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const { secret } = context.get(houseContext);
  const { accountId, email } = found(context.get(sessionContext), "session");
  const { searchParams } = new URL(request.url);
  const then = ownPath(searchParams.get("then"), "");
  const shown = unseal(secret, purposeOf(accountId), searchParams.get("codes") ?? "") as { codes: string[]; until: number } | null;
  if (shown !== null && shown.until > Date.now()) return { then, codes: shown.codes, isOn: true, setUp: null };
  if ((await ownSecondFactor(act)).isOn) return { then, codes: null, isOn: true, setUp: null };
  const begun = await beginSecondFactor(act, secret);
  if (!begun.ok) return { then, codes: null, isOn: true, setUp: null };
  const key = toBase32(begun.value.bytes).replace(/.{4}(?=.)/g, "$& ");
  return { then, codes: null, isOn: false, setUp: { key, qr: qrPicture(otpauthUri(begun.value.bytes, email)) } };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const house = context.get(houseContext);
  const session = found(context.get(sessionContext), "session");
  const typed = typedOf(await request.formData());
  const form = readTyped(typed, secondFactorForm);
  if (!form.ok) return unprocessable(form.problems, {});
  const seconds = await secondsToWait(house, [[signInLimits.factor, session.accountId]]);
  if (seconds !== null) return tooMany([{ code: "too-many", field: null }], {}, seconds);
  const here = `/${params.language}/account/second-factor`;
  const intent = typedText(typed, "intent");
  if (intent === "remove") {
    const removed = await removeSecondFactor(act, house.secret, form.value.code, new Date());
    return removed.ok ? seeOther(here) : unprocessable(removed.problems, {});
  }
  const deed = intent === "renew" ? renewRecoveryCodes : confirmSecondFactor;
  const done = await deed(act, house.secret, form.value.code, new Date());
  if (!done.ok) return unprocessable(done.problems, {});
  const codes = seal(house.secret, purposeOf(session.accountId), {
    codes: done.value.recoveryCodes,
    until: Date.now() + shownMinutes * 60_000,
  });
  const then = ownPath(typedText(typed, "then"), "");
  // The code was shown in this session: it goes on, under a new token.
  const cookies = await context.get(signInContext).raise(session.id);
  return seeOther(
    `${here}?codes=${codes}${then === "" ? "" : `&then=${encodeURIComponent(then)}`}`,
    new Headers(cookies.map((cookie) => ["Set-Cookie", cookie])),
  );
}

export default function SecondFactorPage({ loaderData, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const { codes, isOn, setUp, then } = loaderData;
  const label = say(isOn ? words.anyCode : words.code);
  const problems = shownProblems(actionData?.problems, signInProblems, { code: label }, language);
  const field = (
    <TextField
      name="code"
      label={label}
      autoComplete="one-time-code"
      inputMode={isOn ? undefined : "numeric"}
      width={isOn ? "medium" : "short"}
      value=""
      problem={problems.shown.code}
      required
    />
  );
  if (codes !== null)
    return (
      <Page width="narrow">
        <PageHead title={say(words.codesTitle)} lead={say(words.codesText)} />
        <ul className="plain-list stack">
          {codes.map((code) => (
            <li key={code}>
              <code className="number">{code}</code>
            </li>
          ))}
        </ul>
        <div className="form-end">
          <ButtonLink href={then === "" ? `/${language}/account` : then}>{say(words.codesKept)}</ButtonLink>
        </div>
      </Page>
    );
  return (
    <Page width="narrow">
      <BackLink href={`/${language}/account`}>{say(words.title)}</BackLink>
      <ErrorSummary problems={problems.lines} />
      <PageHead title={say(isOn ? words.onTitle : words.factorTitle)} />
      <form method="post" noValidate className="stack loose">
        <input type="hidden" name="then" value={then} />
        {setUp !== null && (
          <>
            <section>
              <h2>{say(words.step1)}</h2>
              <p>{say(words.step1Text)}</p>
            </section>
            <section className="stack">
              <h2>{say(words.step2)}</h2>
              <svg viewBox={`0 0 ${setUp.qr.units} ${setUp.qr.units}`} width="220" height="220" role="img" aria-label={say(words.qr)}>
                <rect width="100%" height="100%" fill="#fff" />
                <path d={setUp.qr.path} fill="#000" shapeRendering="crispEdges" />
              </svg>
              <p>
                {say(words.asText)} <code className="number">{setUp.key}</code>
              </p>
            </section>
            <h2>{say(words.step3)}</h2>
          </>
        )}
        {field}
        <Buttons>
          {isOn ? (
            <>
              <Button name="intent" value="renew">
                {say(words.renew)}
              </Button>
              <Button kind="quiet" name="intent" value="remove">
                {say(words.remove)}
              </Button>
            </>
          ) : (
            <Button name="intent" value="confirm">
              {say(words.confirm)}
            </Button>
          )}
        </Buttons>
      </form>
    </Page>
  );
}
