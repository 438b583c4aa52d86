import { actContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Instant } from "#app/ui/time.tsx";
import { isId } from "#platform/ids.ts";
import { NotFound } from "#platform/refusals.ts";
import { letterById } from "#program/outbox/records.server.ts";
import { withSite } from "#program/outbox/send-queued-letters.server.ts";
import { applicationWords as words } from "#app/intern/intern-applications/application-words.ts";
import type { Route } from "./+types/letter";

export async function loader({ params, context }: Route.LoaderArgs) {
  if (!isId(params.letterId)) throw new NotFound("letter");
  const act = context.get(actContext);
  const letter = await act.db.transaction(async (tx) => await letterById(tx, params.letterId, act.language));
  const { baseUrl } = context.get(houseContext).config;
  return { subject: letter.subject, body: withSite(letter.body, baseUrl), at: letter.sentAt ?? letter.queuedAt };
}

export default function LetterPage({ loaderData: { subject, body, at } }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Page width="narrow">
      <title>{pageTitle({ en: subject, ja: subject }, language)}</title>
      <BackLink href={`/${language}/intern/letters`}>{say(words.allLetters)}</BackLink>
      <PageHead title={subject} over={<Instant at={at} />} />
      <div className="measure as-typed">{withLinks(body)}</div>
    </Page>
  );
}

/** Addresses in a letter become links; everything else stays text. */
function withLinks(body: string) {
  return body.split(/(https?:\/\/[^\s、。）]+)/).map((part, index) =>
    index % 2 === 1 ? (
      <a key={index} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
