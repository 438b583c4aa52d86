import { data } from "react-router";
import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Closing } from "#app/ui/time.tsx";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { offerHours } from "#program/information-sessions/information-session.ts";
import { takeOffer } from "#program/information-sessions/take-offered-seat.server.ts";
import { cancelBooking } from "#program/information-sessions/cancel-booking.server.ts";
import { showBooking } from "#program/information-sessions/cancel-booking.server.ts";
import { bookingStateNames } from "#program/information-sessions/messages.ts";
import { sessionProblems } from "#program/information-sessions/messages.ts";
import { standingOf } from "#program/information-sessions/rules.ts";
import { SessionFacts } from "./session-facts.tsx";
import { sessionSayings } from "./session-words.ts";
import { sessionWords as words } from "./session-words.ts";
import type { Route } from "./+types/booking";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.ownTitle, params.language) }, { name: "robots", content: "noindex" }];
}

/** The private link of a booking. What it shows is one person's, so nobody keeps a copy on the way. */
export async function loader({ params, context }: Route.LoaderArgs) {
  return data(await showBooking(context.get(actContext), params.token), { headers: { "Cache-Control": "private, no-store" } });
}

/** Only a press cancels: programs that look at the links of letters open them, and must not give seats away. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const typed = typedOf(await request.formData());
  const cancelled = typedText(typed, "intent") === "take" ? await takeOffer(act, params.token) : await cancelBooking(act, params.token);
  return cancelled.ok
    ? seeOther(`/${params.language}/information-sessions/bookings/${params.token}`)
    : unprocessable(cancelled.problems, {});
}

export default function BookingPage({ loaderData: { booking, session }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  const { now } = usePageFacts();
  const { lines } = shownProblems(actionData?.problems, sessionProblems, {}, language);
  const standing = standingOf(session, now);
  const isAhead = standing === "open" || standing === "full" || standing === "running";
  return (
    <Page width="narrow">
      {lines.length > 0 && <ErrorSummary problems={lines} />}
      <PageHead title={say(words.ownTitle)} lead={say(session.title)} flush={lines.length > 0} />
      <div className="stack loose">
        {booking.state === "cancelled" && <Notice title={say(words.cancelledByYou)} />}
        {session.state === "cancelled" && (
          <Notice kind="problem" title={say(words.cancelledTitle)}>
            {say(words.cancelledText)}
          </Notice>
        )}
        {booking.state === "waiting" && isAhead && (
          <Notice title={say(sessionSayings.place(booking.place ?? 1))}>{say(sessionSayings.waitText(offerHours))}</Notice>
        )}
        {booking.state === "offered" && booking.offeredUntil !== null && isAhead && (
          <Notice kind="caution" title={say(words.offeredTitle)}>
            <form method="post" className="stack">
              <p>
                {say(words.offeredText)} <Closing at={booking.offeredUntil} />
              </p>
              <div>
                <Button name="intent" value="take">
                  {say(words.take)}
                </Button>
              </div>
            </form>
          </Notice>
        )}
        <SummaryList
          rows={[
            { question: say(words.bookingNumber), answer: booking.number },
            { question: say(words.name), answer: booking.name },
            { question: say(words.state), answer: say(bookingStateNames[booking.state]) },
            ...(booking.state === "booked" && isAhead
              ? [
                  {
                    question: say(words.join),
                    answer: booking.joinAddress === "" ? say(words.joinLater) : <a href={booking.joinAddress}>{booking.joinAddress}</a>,
                  },
                ]
              : []),
          ]}
        />
        <SessionFacts session={session} />
        {["booked", "waiting", "offered"].includes(booking.state) && isAhead && (
          <form method="post" className="stack">
            <p>{say(booking.state === "waiting" ? words.leaveText : words.cancelText)}</p>
            <div>
              <Button kind="secondary" name="intent" value="cancel">
                {say(booking.state === "waiting" ? words.leave : words.cancel)}
              </Button>
            </div>
          </form>
        )}
        <p>
          <a href={`/${language}/information-sessions`}>{say(words.all)}</a>
        </p>
      </div>
    </Page>
  );
}
