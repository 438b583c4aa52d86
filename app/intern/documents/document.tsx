import { actContext } from "#app/context.server.ts";
import { filesOfForm } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { requestContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { FileField } from "#app/ui/field.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { applicationWords } from "#app/intern/intern-applications/application-words.ts";
import { dayOf } from "#platform/days.ts";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { answerInformation } from "#program/documents/answer-information.server.ts";
import { ownAnswer } from "#program/documents/answer-information.server.ts";
import { isInformation } from "#program/documents/information.ts";
import { zoneOf } from "#program/outbox/letter-times.ts";
import { countryName } from "#program/year/countries.ts";
import { documentName } from "#program/documents/rules.ts";
import { shownDocumentState } from "#program/documents/rules.ts";
import { waitsForPerson } from "#program/documents/rules.ts";
import { careOf } from "#program/documents/keep-file.server.ts";
import { changeOwnDocument } from "#program/documents/change-own-document.server.ts";
import { documentProblems } from "#program/documents/messages.ts";
import { scanFiles } from "#program/documents/scan-files.server.ts";
import { recommenderForm } from "#program/documents/form.server.ts";
import { cancelRecommender } from "#program/documents/name-recommender.server.ts";
import { nameRecommender } from "#program/documents/name-recommender.server.ts";
import { writeAgain } from "#program/documents/name-recommender.server.ts";
import { writeToRecommenders } from "#program/documents/write-to-recommenders.server.ts";
import { takesRecommender } from "#program/documents/rules.ts";
import { writtenForms } from "#program/documents/written-forms.ts";
import { showOwnDocument } from "#program/documents/show-own-document.server.ts";
import { DocumentFacts } from "./document-facts.tsx";
import { DocumentState } from "./document-state.tsx";
import { InformationAnswer } from "./information-answer.tsx";
import { informationWords } from "./information-words.ts";
import { OwnRecommender } from "./own-recommender.tsx";
import { recommenderLabels } from "./own-recommender.tsx";
import { OwnPages } from "./own-pages.tsx";
import { WrittenLinks } from "#app/parts/written-links.tsx";
import { documentWords as words } from "./document-words.ts";
import type { Route } from "./+types/document";

export async function loader({ params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const own = await showOwnDocument(act, params.documentId);
  const isSent = !waitsForPerson(own.document.state);
  return {
    ...own,
    answer: isInformation(own.document.kind) ? await ownAnswer(act, context.get(houseContext).vault, own.document, isSent) : "",
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const [act, house] = [context.get(actContext), context.get(houseContext)];
  const typed = typedOf(await request.formData());
  const system = actAsSystem(house.databaseServer, { now: act.now, requestId: context.get(requestContext).requestId });
  const there = `/${params.language}/intern/documents/${params.documentId}`;
  const intent = typedText(typed, "intent");
  if (intent === "name" || intent === "cancel" || intent === "again") {
    const form = intent === "name" ? readTyped(typed, recommenderForm) : null;
    if (form?.ok === false) return unprocessable(form.problems, typed);
    const named = form?.value;
    const changed =
      named !== undefined
        ? await nameRecommender(act, params.documentId, {
            name: named.recommenderName,
            email: named.recommenderEmail,
            organisation: named.recommenderOrganisation,
            language: named.recommenderLanguage,
          })
        : await (intent === "cancel" ? cancelRecommender : writeAgain)(act, params.documentId);
    if (!changed.ok) return unprocessable(changed.problems, typed);
    await writeToRecommenders(system, house.secret);
    return seeOther(`${there}#recommender`);
  }
  if (intent.startsWith("answer-")) {
    const answered = await answerInformation(act, { vault: house.vault, care: careOf(house) }, params.documentId, {
      answer: typedText(typed, "answer"),
      files: filesOfForm(context, "file"),
      removePage: intent.startsWith("answer-remove ") ? intent.slice("answer-remove ".length) : "",
      isSent: intent === "answer-send",
    });
    if (!answered.ok) return unprocessable(answered.problems, typed);
    await scanFiles(system, house);
    return seeOther(there);
  }
  const wish = {
    intent,
    pageId: typedText(typed, "pageId"),
    originals: filesOfForm(context, "file"),
    translations: filesOfForm(context, "translation"),
  };
  const changed = await changeOwnDocument(act, careOf(house), params.documentId, wish);
  if (!changed.ok) return unprocessable(changed.problems, typed);
  // Scanned at once where that goes quickly; what is left waits for the next minute.
  await scanFiles(system, house);
  return seeOther(there);
}

export default function DocumentPage({
  loaderData: { document, pages, recommenders, year, answer, residence },
  actionData,
}: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  const { now } = usePageFacts();
  const name = documentName(year, document.kind);
  const labels = {
    answer: say(informationWords.answer),
    file: say(words.filesLabel),
    translation: say(words.translationLabel),
    ...recommenderLabels(say),
  };
  const hasArrived = recommenders.some((one) => one.state === "arrived");
  const { shown, lines } = shownProblems(actionData?.problems, documentProblems, labels, language);
  const here = `/${language}/intern/documents/${document.id}`;
  const state = shownDocumentState(document.state, document.dueOn, dayOf(now));
  const mayChange = waitsForPerson(document.state);
  if (isInformation(document.kind)) {
    const zone = zoneOf(residence, document.askedAt);
    return (
      <Page width="narrow">
        <title>{titleOf(pageTitle(name, language), language, lines.length > 0)}</title>
        <BackLink href={`/${language}/intern/documents`}>{say(informationWords.allQuestions)}</BackLink>
        <ErrorSummary problems={lines} />
        <PageHead flush={lines.length > 0} title={say(name)} after={<DocumentState state={state} kind={document.kind} />} />
        <div className="stack loose">
          <InformationAnswer
            document={document}
            pages={pages}
            answer={answer}
            reader={zone === null ? null : { zone, name: say(countryName(residence) ?? { en: zone, ja: zone }) }}
            typed={actionData?.typed ?? null}
            problems={shown}
          />
        </div>
      </Page>
    );
  }
  const hasTranslation = pages.some((page) => page.part === "translation") || shown.translation !== undefined;
  return (
    <Page width="narrow">
      <title>{titleOf(pageTitle(name, language), language, lines.length > 0)}</title>
      <BackLink href={`/${language}/intern/documents`}>{say(applicationWords.allDocuments)}</BackLink>
      <ErrorSummary problems={lines} />
      <PageHead flush={lines.length > 0} title={say(name)} after={<DocumentState state={state} kind={document.kind} />} />
      <div className="stack loose">
        {mayChange && document.returnReason !== "" && (
          <Notice kind="caution" title={say(applicationWords.toChange)}>
            <p className="as-typed">{document.returnReason}</p>
          </Notice>
        )}
        <DocumentFacts document={document} year={year} />
        {pages.length > 0 && (
          <section className="stack" aria-labelledby="pages">
            <h2 id="pages">{say(words.pages)}</h2>
            {mayChange && (
              <Notice kind="caution" title={say(words.notSent)}>
                <p>{say(words.notSentText)}</p>
              </Notice>
            )}
            <OwnPages pages={pages} here={here} mayChange={mayChange} />
          </section>
        )}
        {document.isWritten && !mayChange && <WrittenLinks kind={document.kind} here={here} title={say(words.written)} />}
        {mayChange && writtenForms[document.kind] !== undefined && (
          <section className="stack">
            {document.kind === "resume" && <p>{say(words.writeText)}</p>}
            <p>
              <ButtonLink kind={writtenForms[document.kind]!.isOnlyWritten ? "filled" : "secondary"} href={`${here}/write`}>
                {say(document.kind === "resume" ? words.write : words.fill)}
              </ButtonLink>
            </p>
            {writtenForms[document.kind]!.isOnlyWritten === false && <h2>{say(words.or)}</h2>}
          </section>
        )}
        {takesRecommender(document.kind) && (
          <OwnRecommender recommenders={recommenders} here={here} mayChange={mayChange} typed={actionData?.typed ?? {}} problems={shown} />
        )}
        {(mayChange || shown.file !== undefined) && writtenForms[document.kind]?.isOnlyWritten !== true && (
          <form method="post" encType="multipart/form-data" action={here} noValidate data-resume={here} data-files-of={document.id}>
            <FileField
              name="file"
              label={say(words.filesLabel)}
              hint={say(words.filesHint)}
              accept=".pdf,.jpg,.jpeg,.png"
              problem={shown.file}
              required={pages.length === 0}
              multiple
            />
            <Disclosure summary={say(words.translation)} open={hasTranslation}>
              <FileField
                name="translation"
                label={say(words.translationLabel)}
                hint={say(words.translationHint)}
                accept=".pdf,.jpg,.jpeg,.png"
                problem={shown.translation}
                multiple
              />
            </Disclosure>
            <div className="stack form-end">
              <p className="small soft">{say(words.pagesText)}</p>
              <Buttons>
                <Button name="intent" value="send">
                  {say(words.send)}
                </Button>
                <Button kind="secondary" name="intent" value="add">
                  {say(words.add)}
                </Button>
              </Buttons>
            </div>
          </form>
        )}
        {document.state === "uploaded" && !hasArrived && (
          <form method="post" action={here} encType="multipart/form-data" className="stack">
            <p>{say(words.takeBackText)}</p>
            <p>
              <Button kind="secondary" name="intent" value="take-back">
                {say(words.takeBack)}
              </Button>
            </p>
          </form>
        )}
      </div>
    </Page>
  );
}
