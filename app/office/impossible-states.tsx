import { actContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { Instant } from "#app/ui/time.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { checkImpossibleStates } from "#program/impossible-states/check-impossible-states.server.ts";
import { checks } from "#program/impossible-states/impossible-state.ts";
import { impossibleStateWords as words } from "#program/impossible-states/messages.ts";
import { lastCheck } from "#program/impossible-states/records.server.ts";
import { openFindings } from "#program/impossible-states/records.server.ts";
import type { AboutKind } from "#program/impossible-states/impossible-state.ts";
import type { Route } from "./+types/impossible-states";

/** Where the record of a finding is looked at. */
const places: Readonly<Record<AboutKind, string>> = {
  match: "matches",
  position: "positions",
  letter: "letters",
  application: "applications",
  internship: "internships",
  "allowance-statement": "allowances",
  document: "documents",
  interview: "interviews",
  "daily-report": "reports",
};

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.title, params.language) }];
}

export async function loader({ context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  requirePermission(act, "look-after-system");
  return await act.db.transaction(async (tx) => ({ findings: await openFindings(tx), last: await lastCheck(tx) }));
}

export async function action({ params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  requirePermission(act, "look-after-system");
  await checkImpossibleStates(actAsSystem(context.get(houseContext).databaseServer, { now: act.now, requestId: act.requestId }));
  return seeOther(`/${params.language}/office/impossible-states`);
}

export default function ImpossibleStatesPage({ loaderData: { findings, last } }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const never = new Map<string, string>(checks.map((check) => [check.code, say(check.never)]));
  return (
    <Page width="wide">
      <PageHead
        title={say(words.title)}
        lead={say(words.lead)}
        beside={
          <form method="post">
            <Button kind="secondary" small>
              {say(words.runNow)}
            </Button>
          </form>
        }
      />
      <div className="stack loose">
        <p>
          {say(words.lastRun)}: {last === null ? say(words.never) : <Instant at={last.checkedAt} />}
        </p>
        {last !== null && findings.length === 0 && <Empty title={say(words.allFine)}>{say(words.allFineText)}</Empty>}
        {findings.length > 0 && (
          <Table
            cards
            columns={[{ label: say(words.what) }, { label: say(words.since) }, { label: say(words.record) }]}
            rows={findings.map((finding) => ({
              cells: [
                never.get(finding.checkCode) ?? finding.checkCode,
                <Instant key="since" at={finding.firstFoundAt} bare />,
                <a key="record" href={`/${language}/office/${places[finding.aboutKind]}/${finding.aboutId}`}>
                  {say(words.look)}
                </a>,
              ],
            }))}
          />
        )}
        <Disclosure summary={`${say(words.list)} (${checks.length})`}>
          <ul>
            {checks.map((check) => (
              <li key={check.code}>{say(check.never)}</li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </Page>
  );
}
