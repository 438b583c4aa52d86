import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { Empty } from "#app/ui/empty.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { DayText } from "#app/ui/time.tsx";
import { dayOf } from "#platform/days.ts";
import { documentName } from "#program/documents/rules.ts";
import { shownDocumentState } from "#program/documents/rules.ts";
import { showOwnDocuments } from "#program/documents/show-own-document.server.ts";
import { DocumentState } from "./document-state.tsx";
import { applicationWords as words } from "#app/intern/intern-applications/application-words.ts";
import type { Route } from "./+types/documents";

export async function loader({ context }: Route.LoaderArgs) {
  return await showOwnDocuments(context.get(actContext));
}

export default function DocumentsPage({ loaderData: own }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  const { now } = usePageFacts();
  return (
    <Page width="narrow">
      <title>{pageTitle(words.documents, language)}</title>
      <PageHead title={say(words.documents)} lead={say(words.documentsLead)} />
      {own === null || own.documents.length === 0 ? (
        <Empty title={say(words.noDocuments)}>{say(words.noDocumentsText)}</Empty>
      ) : (
        <Table
          cards
          caption={say(words.documents)}
          columns={[{ label: say(words.document) }, { label: say(words.state) }, { label: say(words.until) }]}
          rows={own.documents.map((document) => ({
            key: document.id,
            cells: [
              <a key="name" href={`/${language}/intern/documents/${document.id}`}>
                {say(documentName(own.year, document.kind))}
              </a>,
              <DocumentState key="state" kind={document.kind} state={shownDocumentState(document.state, document.dueOn, dayOf(now))} />,
              document.state === "accepted" || document.state === "waived" ? null : <DayText key="due" day={document.dueOn} />,
            ],
          }))}
        />
      )}
    </Page>
  );
}
