import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { actContext } from "#app/context.server.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Instant } from "#app/ui/time.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { readForm } from "#platform/forms.server.ts";
import { newSessionForm } from "#program/information-sessions/form.server.ts";
import { sessionOf } from "#program/information-sessions/form.server.ts";
import { audienceNames } from "#program/information-sessions/messages.ts";
import { kindNames } from "#program/information-sessions/messages.ts";
import { sessionProblems } from "#program/information-sessions/messages.ts";
import { stateNames } from "#program/information-sessions/messages.ts";
import { listSessionsForOffice } from "#program/information-sessions/office-sessions.server.ts";
import { addSession } from "#program/information-sessions/save-session.server.ts";
import { currentYear } from "#program/year/current-years.server.ts";
import { SessionFields } from "./session-fields.tsx";
import { useSessionLabels } from "./session-fields.tsx";
import { sessionDeskSayings as sayings } from "./session-words.ts";
import { sessionDeskWords as words } from "./session-words.ts";
import type { Route } from "./+types/sessions";

export async function loader({ context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const { fiscalYear } = await currentYear(act);
  return { sessions: await listSessionsForOffice(act, fiscalYear) };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const form = await readForm(request, newSessionForm);
  if (!form.ok) return unprocessable(form.problems, form.typed);
  const { fiscalYear } = await currentYear(act);
  const added = await addSession(act, fiscalYear, sessionOf(form.value));
  return added.ok
    ? seeOther(`/${params.language}/office/information-sessions/${added.value.id}`)
    : unprocessable(added.problems, form.typed);
}

export default function SessionsPage({ loaderData: { sessions }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  const labels = { ...useSessionLabels(), startsAt: say(words.from), endsAt: say(words.until) };
  const { shown, lines } = shownProblems(actionData?.problems, sessionProblems, labels, language);
  return (
    <Page width="wide">
      <title>{titleOf(pageTitle(words.title, language), language, lines.length > 0)}</title>
      {lines.length > 0 && <ErrorSummary problems={lines} />}
      <PageHead title={say(words.title)} flush={lines.length > 0} />
      <div className="stack loose">
        {sessions.length === 0 ? (
          <Empty title={say(words.none)}>{say(words.noneText)}</Empty>
        ) : (
          <Table
            dense
            cards
            caption={say(words.title)}
            columns={[
              { label: say(words.session), short: "" },
              { label: say(words.when) },
              { label: say(words.audience) },
              { label: say(words.kind) },
              { label: say(words.booked), end: true },
              { label: say(words.state) },
            ]}
            rows={sessions.map((session) => ({
              key: session.id,
              cells: [
                <a key="title" href={`/${language}/office/information-sessions/${session.id}`}>
                  {say(session.title)}
                </a>,
                session.startsAt === null ? "–" : <Instant key="when" at={session.startsAt} bare />,
                say(audienceNames[session.audience]),
                say(kindNames[session.kind]),
                sayings.ofSeats(session.booked, session.seats),
                <Tag key="state" kind={session.state === "draft" ? "caution" : session.state === "cancelled" ? "problem" : "neutral"}>
                  {say(stateNames[session.state])}
                </Tag>,
              ],
            }))}
          />
        )}
        <Disclosure summary={say(words.new)} open={lines.length > 0 || sessions.length === 0}>
          <form method="post" noValidate className="stack">
            <SessionFields typed={actionData?.typed ?? {}} shown={shown} />
            <div>
              <Button>{say(words.saveDraft)}</Button>
            </div>
          </form>
        </Disclosure>
      </div>
    </Page>
  );
}
