import { actContext } from "#app/context.server.ts";
import { ProvisionLedger } from "#app/parts/provision-ledger.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { accountNames } from "#program/accounts/records.server.ts";
import { privacyWords as words } from "#program/privacy-requests/messages.ts";
import { latestProvisions } from "#program/third-party-provision/records.server.ts";
import type { Route } from "./+types/provisions";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.provisionsDesk, params.language) }];
}

export async function loader({ context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  requirePermission(act, "read-provisions");
  return await act.db.transaction(async (tx) => {
    const provisions = await latestProvisions(tx, 300);
    return {
      provisions,
      names: await accountNames(
        tx,
        provisions.map((one) => one.subjectAccount),
      ),
    };
  });
}

export default function ProvisionsPage({ loaderData: { provisions, names } }: Route.ComponentProps) {
  const say = useSay();
  const persons = new Map(provisions.map((one) => [one.id, names.get(one.subjectAccount) ?? ""]));
  return (
    <Page width="wide">
      <PageHead title={say(words.provisionsDesk)} lead={say(words.provisionsDeskLead)} />
      <ProvisionLedger provisions={provisions} person={(line) => persons.get(line.id)} />
    </Page>
  );
}
