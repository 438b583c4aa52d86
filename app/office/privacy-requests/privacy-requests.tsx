import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { DayText } from "#app/ui/time.tsx";
import { Late } from "#app/ui/work-list.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { accountNames } from "#program/accounts/records.server.ts";
import { privacyRequestKindNames } from "#program/privacy-requests/messages.ts";
import { privacyRequestStateNames } from "#program/privacy-requests/messages.ts";
import { privacyWords as words } from "#program/privacy-requests/messages.ts";
import { allPrivacyRequests } from "#program/privacy-requests/records.server.ts";
import { daysToTarget } from "#program/privacy-requests/rules.ts";
import { isOpenRequest } from "#program/privacy-requests/rules.ts";
import type { Route } from "./+types/privacy-requests";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.deskTitle, params.language) }];
}

export async function loader({ context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  requirePermission(act, "answer-privacy-requests");
  return await act.db.transaction(async (tx) => {
    const requests = await allPrivacyRequests(tx);
    return {
      requests,
      names: await accountNames(
        tx,
        requests.map((one) => one.accountId),
      ),
    };
  });
}

export default function PrivacyRequestsPage({ loaderData: { requests, names } }: Route.ComponentProps) {
  const say = useSay();
  const { language, now } = usePageFacts();
  const left = (one: (typeof requests)[number]) => {
    if (!isOpenRequest(one.state)) return "";
    const days = daysToTarget(one.targetOn, now);
    return days < 0 ? <Late>{days}</Late> : days;
  };
  return (
    <Page width="wide">
      <PageHead
        title={say(words.deskTitle)}
        lead={say(words.deskLead)}
        beside={<a href={`/${language}/office/provisions`}>{say(words.provisionsDesk)}</a>}
      />
      {requests.length === 0 ? (
        <Empty title={say(words.noneOnDesk)}>{say(words.noneOnDeskText)}</Empty>
      ) : (
        <Table
          dense
          cards
          columns={[
            { label: say(words.number) },
            { label: say(words.kind) },
            { label: say(words.person) },
            { label: say(words.state) },
            { label: say(words.answerBy) },
            { label: say(words.daysLeft), end: true },
          ]}
          rows={requests.map((one) => ({
            cells: [
              <a key="number" href={`/${language}/office/privacy-requests/${one.id}`}>
                {one.number}
              </a>,
              say(privacyRequestKindNames[one.kind]),
              names.get(one.accountId ?? "") ?? "",
              <Tag key="state" kind={one.state === "received" ? "todo" : "plain"}>
                {say(privacyRequestStateNames[one.state])}
              </Tag>,
              <DayText key="day" day={one.targetOn} />,
              left(one),
            ],
          }))}
        />
      )}
    </Page>
  );
}
