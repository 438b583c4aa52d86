import { actContext } from "#app/context.server.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Instant } from "#app/ui/time.tsx";
import { newId } from "#platform/ids.ts";
import { topicNames } from "#program/inquiries/messages.ts";
import { listTemplates } from "#program/inquiries/save-template.server.ts";
import { inquiryDeskWords as words } from "./inquiry-words.ts";
import type { Route } from "./+types/templates";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.templates, params.language) }];
}

export async function loader({ context }: Route.LoaderArgs) {
  return { ...(await listTemplates(context.get(actContext))), newId: newId() };
}

export default function TemplatesPage({ loaderData }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  const base = `/${language}/office/inquiries/templates`;
  return (
    <Page width="wide">
      <BackLink href={`/${language}/office/inquiries`}>{say(words.back)}</BackLink>
      <PageHead
        title={say(words.templates)}
        beside={
          <ButtonLink kind="secondary" small href={`${base}/${loaderData.newId}?new=yes`}>
            {say(words.newTemplate)}
          </ButtonLink>
        }
      />
      {loaderData.templates.length === 0 ? (
        <Empty title={say(words.noTemplates)} />
      ) : (
        <ul className="plain-list stack">
          {loaderData.templates.map((one) => (
            <li key={one.id} className="stack tight">
              <p>
                <a href={`${base}/${one.id}`}>{say(one.title)}</a> {one.isRetired && <Tag>{say(words.retired)}</Tag>}
              </p>
              <p className="small soft">
                {say(one.topic === null ? words.everyTopic : topicNames[one.topic])} · {say(words.changed)}{" "}
                <Instant at={one.changedAt} bare /> {loaderData.names.get(one.changedBy)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
