import { actContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { FileField } from "#app/ui/field.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { DayText } from "#app/ui/time.tsx";
import { Instant } from "#app/ui/time.tsx";
import { dayOf } from "#platform/days.ts";
import { documentMayBecome } from "#program/documents/rules.ts";
import { documentName } from "#program/documents/rules.ts";
import { shownDocumentState } from "#program/documents/rules.ts";
import { documentProblems } from "#program/documents/messages.ts";
import { showOwnDocument } from "#program/documents/show-own-document.server.ts";
import { uploadDocument } from "#program/documents/upload-document.server.ts";
import { DocumentState } from "./document-state.tsx";
import { applicationSayings as sayings } from "#app/intern/intern-applications/application-words.ts";
import { applicationWords as words } from "#app/intern/intern-applications/application-words.ts";
import { saySize } from "#app/intern/intern-applications/application-words.ts";
import type { Route } from "./+types/document";

export async function loader({ params, context }: Route.LoaderArgs) {
  return await showOwnDocument(context.get(actContext), params.documentId);
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const sent = (await request.formData()).get("file");
  const file = sent === null || typeof sent === "string" ? null : sent;
  const uploaded = await uploadDocument(context.get(actContext), context.get(houseContext).files, params.documentId, file);
  return uploaded.ok ? seeOther(`/${params.language}/intern/documents/${params.documentId}`) : unprocessable(uploaded.problems, {});
}

export default function DocumentPage({ loaderData: { document, file, year }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  const { now } = usePageFacts();
  const name = documentName(year, document.kind);
  const { shown, lines } = shownProblems(actionData?.problems, documentProblems, { file: say(words.fileLabel) }, language);
  const here = `/${language}/intern/documents/${document.id}`;
  const state = shownDocumentState(document.state, document.dueOn, dayOf(now));
  const isForCompanies = year.documents.find((kind) => kind.id === document.kind)?.visibleTo.includes("recommended-company") === true;
  const fileFacts = file === null ? null : say(sayings.fileFacts(file.name, saySize(file.sizeBytes)));
  return (
    <Page width="narrow">
      <title>{titleOf(pageTitle(name, language), language, lines.length > 0)}</title>
      <BackLink href={`/${language}/intern/documents`}>{say(words.allDocuments)}</BackLink>
      <ErrorSummary problems={lines} />
      <PageHead flush={lines.length > 0} title={say(name)} after={<DocumentState state={state} />} />
      <div className="stack loose">
        {document.state === "returned" && (
          <Notice kind="caution" title={say(words.toChange)}>
            <p className="as-typed">{document.returnReason}</p>
          </Notice>
        )}
        <SummaryList
          rows={[
            ...(document.state === "accepted" || document.state === "waived"
              ? []
              : [
                  {
                    question: say(words.until),
                    answer: (
                      <>
                        <DayText day={document.dueOn} /> 23:59:59
                      </>
                    ),
                  },
                ]),
            { question: say(words.askedOn), answer: <DayText day={dayOf(document.askedAt)} /> },
            ...(document.why[language] === "" ? [] : [{ question: say(words.whyAsked), answer: document.why[language] }]),
            ...(file === null
              ? []
              : [
                  {
                    question: say(words.yourFile),
                    answer: (
                      <>
                        <bdi>{fileFacts}</bdi>
                        <br />
                        <span className="small soft">
                          <Instant at={file.storedAt} />
                        </span>
                      </>
                    ),
                    changeHref: `${here}/file`,
                    changeWord: say(words.download),
                  },
                ]),
          ]}
        />
        {documentMayBecome(document.state, "uploaded") && (
          <form method="post" encType="multipart/form-data" action={here} noValidate>
            {file !== null && <p className="field">{say(words.replaceText)}</p>}
            <FileField
              name="file"
              label={say(words.fileLabel)}
              hint={say(words.fileHint)}
              accept=".pdf,.jpg,.jpeg,.png"
              problem={shown.file}
              required
            />
            <div className="stack">
              <p className="small soft">{say(isForCompanies ? words.privacyCompany : words.privacyOf)}</p>
              <Buttons>
                <Button>{say(file === null ? words.upload : words.replace)}</Button>
              </Buttons>
            </div>
          </form>
        )}
      </div>
    </Page>
  );
}
