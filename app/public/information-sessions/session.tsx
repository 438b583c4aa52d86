import { data } from "react-router";
import { actContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { lastingContext } from "#app/context.server.ts";
import { requestContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { pageHead } from "#app/parts/page-head.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { event } from "#app/parts/structured-data.ts";
import { bookingLimits } from "#app/public/accounts/limits.server.ts";
import { secondsToWait } from "#app/public/accounts/limits.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { CheckboxField } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { isId } from "#platform/ids.ts";
import { found } from "#platform/refusals.ts";
import { typedText } from "#platform/typed.ts";
import { bookSession } from "#program/information-sessions/book-session.server.ts";
import { bookingForm } from "#program/information-sessions/form.server.ts";
import { companyBookingForm } from "#program/information-sessions/form.server.ts";
import { sessionProblems } from "#program/information-sessions/messages.ts";
import { nextSessionChange } from "#program/information-sessions/rules.ts";
import { standingOf } from "#program/information-sessions/rules.ts";
import { showSession } from "#program/information-sessions/show-sessions.server.ts";
import { SessionFacts } from "./session-facts.tsx";
import { sessionWords as words } from "./session-words.ts";
import { useFields } from "#app/ui/use-fields.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Typed } from "#platform/typed.ts";
import type { InformationSession } from "#program/information-sessions/information-session.ts";
import type { Route } from "./+types/session";

export function meta({ params, loaderData }: Route.MetaArgs) {
  if (loaderData === undefined) return [];
  const { session } = loaderData;
  const language = params.language === "ja" ? "ja" : "en";
  const things =
    session.startsAt === null || session.endsAt === null
      ? []
      : [
          event({
            name: session.title[language],
            description: session.about[language],
            startsAt: session.startsAt,
            endsAt: session.endsAt,
            href: `/${language}/information-sessions/${session.id}`,
            isCancelled: session.state === "cancelled",
            organizer: language === "ja" ? "国際化促進インターンシップ事業 事務局" : "Japan Internship Program Office",
          }),
        ];
  // The title stands in the page itself, since it changes when the form is refused.
  return pageHead(params.language, { title: session.title, description: session.about, things }).filter((entry) => !("title" in entry));
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const session = await showSession(act, found(isId(params.sessionId) ? params.sessionId : null, "session"));
  const change = nextSessionChange([session], act.now);
  if (change !== null) context.get(lastingContext)?.notAfter(change);
  return { session };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const id = found(isId(params.sessionId) ? params.sessionId : null, "session");
  const session = await showSession(act, id);
  const typed = typedOf(await request.formData());
  const form = readTyped(typed, session.audience === "company" ? companyBookingForm : bookingForm);
  if (!form.ok) return unprocessable(form.problems, typed);
  const { ip } = context.get(requestContext);
  const seconds = await secondsToWait(context.get(houseContext), [
    [bookingLimits.book, `${form.value.email} ${ip}`],
    [bookingLimits.bookNetwork, ip],
  ]);
  if (seconds !== null) {
    const problems: readonly Problem[] = [{ code: "too-many", field: null }];
    return data({ problems, typed }, { status: 429, headers: { "Retry-After": String(seconds) } });
  }
  const booked = await bookSession(act, id, form.value, { mayWait: typedText(typed, "waits") === "yes" });
  if (!booked.ok) return unprocessable(booked.problems, typed);
  // Neither the number nor the state: whoever types an address must not learn whether it is known.
  return seeOther(`/${params.language}/information-sessions/${id}/booked`);
}

export default function SessionPage({ loaderData: { session }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  const { now } = usePageFacts();
  const standing = standingOf(session, now);
  const problems = actionData?.problems ?? [];
  const labels = { name: say(words.name), email: say(words.email), organisation: say(words.organisation), consent: say(words.consent) };
  const { shown, lines } = shownProblems(problems, sessionProblems, labels, language);
  const typed: Typed = actionData?.typed ?? {};
  const field = useFields(labels, typed, shown);
  return (
    <Page width="narrow">
      <title>{titleOf(pageTitle(session.title, language), language, lines.length > 0)}</title>
      <Crumbs
        steps={[
          { label: say(words.home), href: `/${language}` },
          { label: say(words.title), href: `/${language}/information-sessions` },
          { label: say(session.title) },
        ]}
      />
      {lines.length > 0 && <ErrorSummary problems={lines} />}
      <PageHead title={say(session.title)} flush={lines.length > 0} />
      <div className="stack loose">
        <Standing session={session} standing={standing} />
        {say(session.about)
          .split(/\r?\n\r?\n/)
          .map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        <SessionFacts session={session} />
        {standing === "recorded" && (
          <p>
            <ButtonLink href={session.videoAddress} arrow>
              {say(words.watch)}
            </ButtonLink>{" "}
            <span className="soft">{say(words.watchNote)}</span>
          </p>
        )}
        {session.startsAt !== null && (standing === "open" || standing === "full") && (
          <p>
            <a href={`/${language}/information-sessions/${session.id}/calendar.ics`}>{say(words.toCalendar)}</a>
          </p>
        )}
        {standing === "over" && session.videoAddress !== "" && (
          <p>
            <ButtonLink href={session.videoAddress} arrow>
              {say(words.watchPast)}
            </ButtonLink>{" "}
            <span className="soft">{say(words.watchNote)}</span>
          </p>
        )}
        {(standing === "open" || standing === "full" || lines.length > 0) && (
          <section className="stack" aria-labelledby="book">
            <h2 id="book">{say(standing === "full" ? words.wait : words.book)}</h2>
            <form method="post" noValidate>
              {standing === "full" && <HiddenFields values={{ waits: "yes" }} />}
              <TextField {...field("name")} autoComplete="name" width="medium" required />
              <TextField {...field("email")} hint={say(words.emailHint)} type="email" inputMode="email" autoComplete="email" required />
              {session.audience === "company" && <TextField {...field("organisation")} autoComplete="organization" required />}
              <CheckboxField
                name="consent"
                label={labels.consent}
                value="yes"
                checked={typedText(typed, "consent") === "yes"}
                problem={shown.consent}
                required
              >
                {say(words.consentBefore)}
                <a href={`/${language}/privacy`} target="_blank">
                  {say(words.policy)}
                </a>
                {say(words.consentAfter)}
              </CheckboxField>
              <div className="form-end">
                <Buttons>
                  <Button>{say(standing === "full" ? words.wait : words.book)}</Button>
                </Buttons>
              </div>
            </form>
          </section>
        )}
      </div>
    </Page>
  );
}

/** What stands in the way of booking, said first. */
function Standing({ session, standing }: { session: InformationSession; standing: ReturnType<typeof standingOf> }) {
  const say = useSay();
  if (session.state === "cancelled") {
    return (
      <Notice kind="problem" title={say(words.cancelledTitle)}>
        {say(words.cancelledText)}
      </Notice>
    );
  }
  if (standing === "full") {
    return (
      <Notice kind="caution" title={say(words.fullTitle)}>
        {say(words.fullText)}
      </Notice>
    );
  }
  if (standing === "running") {
    return (
      <Notice kind="caution" title={say(words.runningTitle)}>
        {say(words.runningText)}
      </Notice>
    );
  }
  return standing === "over" ? <Notice title={say(words.overTitle)} /> : null;
}
