import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { Instant } from "#app/ui/time.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { changeNames } from "#program/application-changes/messages.ts";
import { waitingChanges } from "#program/application-changes/records.server.ts";
import { applicationsByIds } from "#program/intern-applications/records.server.ts";
import { currentYear } from "#program/year/current-years.server.ts";
import { changeDeskWords as words } from "./desk-words.ts";
import type { Route } from "./+types/changes";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.title, params.language) }];
}

export async function loader({ context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const { fiscalYear } = await currentYear(act);
  return await act.db.transaction(async (tx) => {
    const changes = await waitingChanges(tx, fiscalYear);
    const applications = await applicationsByIds(
      tx,
      changes.map((change) => change.applicationId),
    );
    return { changes, applications: new Map(applications.map((one) => [one.id, one])) };
  });
}

export default function ChangesPage({ loaderData: { changes, applications } }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  return (
    <Page width="wide">
      <PageHead title={say(words.title)} lead={say(words.lead)} />
      {changes.length === 0 ? (
        <Empty title={say(words.none)}>{say(words.noneText)}</Empty>
      ) : (
        <Table
          dense
          cards
          captionShown={false}
          caption={say(words.title)}
          columns={[{ label: say(words.what) }, { label: say(words.person) }, { label: say(words.asked) }]}
          rows={changes.map((change) => {
            const application = applications.get(change.applicationId);
            return {
              key: change.id,
              cells: [
                <a key="what" href={`/${language}/office/changes/${change.id}`}>
                  {say(changeNames[change.what])}
                  <span className="unseen">: {application?.number}</span>
                </a>,
                <span key="person">
                  {application?.number} <bdi>{application?.fullName}</bdi>
                </span>,
                <Instant key="at" at={change.askedAt} bare />,
              ],
            };
          })}
        />
      )}
    </Page>
  );
}
