import { actContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { sessionContext } from "#app/context.server.ts";
import { signInContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { Instant } from "#app/ui/time.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { found } from "#platform/refusals.ts";
import { isId } from "#platform/ids.ts";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { sayDevice } from "#program/accounts/device.ts";
import { endOwnSessions } from "#program/sign-in/own-sessions.server.ts";
import { ownSessions } from "#program/sign-in/own-sessions.server.ts";
import { ownSecondFactor } from "#program/sign-in/own-second-factor.server.ts";
import { secondFactorDue } from "#program/sign-in/second-factor.ts";
import { idleSecondsOf } from "#program/sign-in/session.server.ts";
import { accountWords as words } from "./account-words.ts";
import type { Route } from "./+types/account";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.title, params.language) }];
}

export async function loader({ context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const session = found(context.get(sessionContext), "session");
  const [sessions, factor] = await Promise.all([ownSessions(act, idleSecondsOf(session)), ownSecondFactor(act)]);
  const due = secondFactorDue(session, context.get(houseContext).config.secondFactorGraceDays);
  return { sessions, factor, due, isOverdue: due !== null && due.getTime() <= Date.now(), email: session.email, present: session.id };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const session = found(context.get(sessionContext), "session");
  const typed = typedOf(await request.formData());
  // Every line of the list has one button, whose value names the session.
  const [intent = "", id = ""] = typedText(typed, "intent").split(" ");
  if (intent === "others" || intent === "everywhere") await endOwnSessions(act, { allBut: session.id });
  if (intent === "end" && isId(id)) await endOwnSessions(act, { id });
  if (intent !== "everywhere" && id !== session.id) return seeOther(`/${params.language}/account`);
  const cookies = await context.get(signInContext).end(request.headers);
  return seeOther(`/${params.language}`, new Headers(cookies.map((cookie) => ["Set-Cookie", cookie])));
}

export default function AccountPage({ loaderData }: Route.ComponentProps) {
  const say = useSay();
  const { language, roles } = usePageFacts();
  const { sessions, factor, due, isOverdue, email, present } = loaderData;
  const isStaff = roles.some((role) => role !== "intern");
  return (
    <Page>
      <BackLink href={`/${language}/start`}>{say(words.back)}</BackLink>
      <PageHead
        title={say(words.title)}
        lead={
          <>
            {say(words.lead)} <b>{email}</b>
          </>
        }
      />
      <div className="stack loose">
        {due !== null && (
          <Notice kind="caution" title={say(isOverdue ? words.factorOver : words.factorDue)}>
            {!isOverdue && <Instant at={due} />}
          </Notice>
        )}
        <section aria-labelledby="sessions" className="stack">
          <h2 id="sessions">{say(words.sessions)}</h2>
          <p className="measure">{say(words.sessionsText)}</p>
          <form method="post">
            <Table
              cards
              caption={say(words.sessions)}
              columns={[{ label: say(words.device) }, { label: say(words.since) }, { label: say(words.seen) }, { label: say(words.deed) }]}
              rows={sessions.map((one) => ({
                cells: [
                  `${say(sayDevice(one.device))}${one.id === present ? `${language === "ja" ? "・" : " — "}${say(words.thisOne)}` : ""}`,
                  <Instant key="since" at={one.startedAt} />,
                  <Instant key="seen" at={one.lastSeenAt} />,
                  <EndOne key="end" id={one.id} label={`${say(words.end)}: ${say(sayDevice(one.device))}`} />,
                ],
              }))}
            />
          </form>
          <form method="post">
            <Buttons>
              {sessions.length > 1 && (
                <Button kind="secondary" name="intent" value="others">
                  {say(words.endOthers)}
                </Button>
              )}
              <Button kind="quiet" name="intent" value="everywhere">
                {say(words.endAll)}
              </Button>
            </Buttons>
          </form>
          {sessions.length > 1 && <p className="small soft measure">{say(words.shared)}</p>}
        </section>
        <section aria-labelledby="email" className="stack">
          <h2 id="email">{say(words.email)}</h2>
          <p>
            {email}
            <br />
            <a href={`/${language}/account/email`}>{say(words.changeEmail)}</a>
          </p>
        </section>
        {(isStaff || factor.isOn) && (
          <section aria-labelledby="factor" className="stack">
            <h2 id="factor">{say(words.factor)}</h2>
            <p>
              {say(factor.isOn ? words.factorOn : words.factorOff)} {factor.isOn && <b>{factor.recoveryCodesLeft}</b>}
            </p>
            <Buttons>
              <ButtonLink kind={factor.isOn ? "secondary" : "filled"} href={`/${language}/account/second-factor`}>
                {say(factor.isOn ? words.manage : words.setUp)}
              </ButtonLink>
            </Buttons>
          </section>
        )}
      </div>
    </Page>
  );
}

/** A press says which session ends. */
function EndOne({ id, label }: { id: string; label: string }) {
  const say = useSay();
  return (
    <span className="row">
      <Button kind="quiet" small name="intent" value={`end ${id}`} label={label}>
        {say(words.end)}
      </Button>
    </span>
  );
}
