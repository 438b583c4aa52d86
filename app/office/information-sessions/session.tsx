import { data } from "react-router";
import { seeOther } from "#app/answers.server.ts";
import { actContext } from "#app/context.server.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Instant } from "#app/ui/time.tsx";
import { BulkForm } from "#app/ui/work-list.tsx";
import { PersonName } from "#app/ui/work-list.tsx";
import { WorkTable } from "#app/ui/work-list.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { isId } from "#platform/ids.ts";
import { found } from "#platform/refusals.ts";
import { typedText } from "#platform/typed.ts";
import { attendanceForm } from "#program/information-sessions/form.server.ts";
import { changedSessionForm } from "#program/information-sessions/form.server.ts";
import { moveSessionForm } from "#program/information-sessions/form.server.ts";
import { sessionOf } from "#program/information-sessions/form.server.ts";
import { audienceNames } from "#program/information-sessions/messages.ts";
import { bookingStateNames } from "#program/information-sessions/messages.ts";
import { kindNames } from "#program/information-sessions/messages.ts";
import { sessionProblems } from "#program/information-sessions/messages.ts";
import { stateNames } from "#program/information-sessions/messages.ts";
import { moveSession } from "#program/information-sessions/move-session.server.ts";
import { noteAttendance } from "#program/information-sessions/note-attendance.server.ts";
import { showSessionToOffice } from "#program/information-sessions/office-sessions.server.ts";
import { mayBecome } from "#program/information-sessions/rules.ts";
import { saveSession } from "#program/information-sessions/save-session.server.ts";
import { SessionFields } from "./session-fields.tsx";
import { typedOfSession } from "./session-fields.tsx";
import { useSessionLabels } from "./session-fields.tsx";
import { sessionDeskSayings as sayings } from "./session-words.ts";
import { sessionDeskWords as words } from "./session-words.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Typed } from "#platform/typed.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { KeptSession } from "#program/information-sessions/information-session.ts";
import type { Route } from "./+types/session";

export async function loader({ params, context }: Route.LoaderArgs) {
  return await showSessionToOffice(context.get(actContext), found(isId(params.sessionId) ? params.sessionId : null, "session"));
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const id = found(isId(params.sessionId) ? params.sessionId : null, "session");
  const typed = typedOf(await request.formData());
  const done = await deed(context.get(actContext), id, typed);
  if (!done.ok) return data({ problems: done.problems, typed }, { status: 422 });
  return seeOther(`/${params.language}/office/information-sessions/${id}`);
}

/** The one deed that the pressed button names. */
async function deed(act: Act, id: string, typed: Typed): Promise<Outcome<unknown>> {
  switch (typedText(typed, "intent")) {
    case "save": {
      const form = readTyped(typed, changedSessionForm);
      return form.ok ? saveSession(act, { ...sessionOf(form.value), id, version: form.value.version }) : form;
    }
    case "attended":
    case "absent": {
      const form = readTyped(typed, attendanceForm);
      return form.ok ? noteAttendance(act, { id, bookings: form.value.pick, state: form.value.intent }) : form;
    }
    default: {
      const form = readTyped({ ...typed, to: typedText(typed, "intent") }, moveSessionForm);
      return form.ok ? moveSession(act, { id, ...form.value }) : { ok: false, problems: [{ code: "choice-unknown", field: null }] };
    }
  }
}

export default function SessionPage({ loaderData: { session, bookings }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  const labels = { ...useSessionLabels(), startsAt: say(words.from), endsAt: say(words.until) };
  const { shown, lines } = shownProblems(actionData?.problems, sessionProblems, labels, language);
  const isSaving = typedText(actionData?.typed ?? {}, "intent") === "save";
  return (
    <Page width="wide">
      <title>{titleOf(pageTitle(session.title, language), language, lines.length > 0)}</title>
      <Crumbs steps={[{ label: say(words.title), href: `/${language}/office/information-sessions` }, { label: say(session.title) }]} />
      {lines.length > 0 && <ErrorSummary problems={lines} />}
      <PageHead
        title={say(session.title)}
        after={<Tag kind={session.state === "published" ? "neutral" : "caution"}>{say(stateNames[session.state])}</Tag>}
        flush={lines.length > 0}
      />
      <div className="stack loose">
        <Facts session={session} />
        <Moves session={session} />
        {session.kind === "live" && (
          <section className="stack" aria-labelledby="bookings">
            <h2 id="bookings">{say(words.bookings)}</h2>
            {bookings.length === 0 ? (
              <Empty title={say(words.nobody)} />
            ) : (
              <BulkForm
                deeds={[
                  { value: "attended", label: say(words.attended) },
                  { value: "absent", label: say(words.absent) },
                ]}
              >
                <WorkTable
                  label={say(words.bookings)}
                  numberLabel={say(words.number)}
                  headLabel={say(words.name)}
                  columns={[
                    { label: say(words.organisation) },
                    { label: say(words.email) },
                    { label: say(words.bookedAt) },
                    { label: say(words.state) },
                  ]}
                  groups={[
                    {
                      key: "all",
                      rows: bookings.map((booking) => ({
                        id: booking.id,
                        number: booking.number,
                        href: `mailto:${booking.email}`,
                        head: <PersonName name={booking.name} />,
                        cells: [
                          booking.organisation || "–",
                          booking.email,
                          <Instant key="at" at={booking.bookedAt} bare />,
                          <Tag key="state" kind={booking.state === "attended" ? "done" : "neutral"}>
                            {say(bookingStateNames[booking.state])}
                          </Tag>,
                        ],
                      })),
                    },
                  ]}
                />
              </BulkForm>
            )}
          </section>
        )}
        {session.state !== "cancelled" && (
          <Disclosure summary={say(words.change)} open={isSaving || session.state === "draft"}>
            <form method="post" noValidate className="stack">
              {session.state === "published" && <p>{say(words.changeNote)}</p>}
              <HiddenFields values={{ version: String(session.version) }} />
              <SessionFields typed={isSaving ? (actionData?.typed ?? {}) : typedOfSession(session)} shown={shown} />
              <div>
                <Button kind="secondary" name="intent" value="save">
                  {say(words.save)}
                </Button>
              </div>
            </form>
          </Disclosure>
        )}
      </div>
    </Page>
  );
}

function Facts({ session }: { session: KeptSession }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <SummaryList
      dense
      rows={[
        { question: say(words.audience), answer: say(audienceNames[session.audience]) },
        { question: say(words.kind), answer: say(kindNames[session.kind]) },
        ...(session.startsAt === null
          ? [{ question: say(words.videoAddress), answer: session.videoAddress }]
          : [
              { question: say(words.when), answer: <Instant at={session.startsAt} bare /> },
              { question: say(words.booked), answer: sayings.ofSeats(session.booked, session.seats) },
              { question: say(words.joinAddress), answer: session.joinAddress || "–" },
            ]),
        ...(session.state === "draft"
          ? []
          : [
              {
                question: say(words.publicPage),
                answer: <a href={`/${language}/information-sessions/${session.id}`}>{say(session.title)}</a>,
              },
            ]),
      ]}
    />
  );
}

/** Publishing and calling off, each with what it does. */
function Moves({ session }: { session: KeptSession }) {
  const say = useSay();
  const moves = [
    { to: "published", label: words.publish, note: words.publishNote },
    { to: "cancelled", label: words.callOff, note: words.callOffNote },
  ] as const;
  return (
    <>
      {moves
        .filter(({ to }) => mayBecome(session.state, to))
        .map(({ to, label, note }) => (
          <form key={to} method="post" className="stack">
            <HiddenFields values={{ version: String(session.version) }} />
            <p>{say(note)}</p>
            <div>
              <Button kind={to === "published" ? "filled" : "secondary"} name="intent" value={to}>
                {say(label)}
              </Button>
            </div>
          </form>
        ))}
    </>
  );
}
