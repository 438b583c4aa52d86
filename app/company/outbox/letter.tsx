import { actContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { useSay } from "#app/ui/language.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Instant } from "#app/ui/time.tsx";
import { isId } from "#platform/ids.ts";
import { NotFound } from "#platform/refusals.ts";
import { letterById } from "#program/outbox/records.server.ts";
import { withSite } from "#program/outbox/send-queued-letters.server.ts";
import { companyWords as words } from "#app/company/host-companies/company-words.ts";
import type { Route } from "./+types/letter";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.letters, params.language) }];
}

export async function loader({ params, context }: Route.LoaderArgs) {
  if (!isId(params.letterId)) throw new NotFound("letter");
  const act = context.get(actContext);
  const { subject, body, queuedAt } = await act.db.transaction((tx) => letterById(tx, params.letterId, act.language));
  return { subject, body: withSite(body, context.get(houseContext).config.baseUrl), queuedAt };
}

export default function LetterPage({ loaderData: letter }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  return (
    <Page width="narrow">
      <BackLink href={`/${language}/company/letters`}>{say(words.backToLetters)}</BackLink>
      <PageHead title={letter.subject} over={<Instant at={letter.queuedAt} />} />
      <div className="measure as-typed">{letter.body}</div>
    </Page>
  );
}
