import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { found } from "#platform/refusals.ts";
import { typedText } from "#platform/typed.ts";
import { historyOf } from "#program/history/records.server.ts";
import { accountNames } from "#program/accounts/records.server.ts";
import { acceptDocument } from "#program/documents/decide-document.server.ts";
import { returnDocument } from "#program/documents/decide-document.server.ts";
import { goOnWithoutAnswer } from "#program/documents/decide-document.server.ts";
import { showAnswer } from "#program/documents/answer-information.server.ts";
import { isInformation } from "#program/documents/information.ts";
import { waiveDocument } from "#program/documents/decide-document.server.ts";
import { NotAllowed } from "#platform/refusals.ts";
import { may } from "#program/accounts/rules.ts";
import { decidingRight } from "#program/documents/rules.ts";
import { readingRight } from "#program/documents/rules.ts";
import { documentMayBecome } from "#program/documents/rules.ts";
import { documentById } from "#program/documents/records.server.ts";
import { documentName } from "#program/documents/records.server.ts";
import { pagesOfDocument } from "#program/documents/records.server.ts";
import { extendDocument } from "#program/documents/extend-document.server.ts";
import { documentNumberProblems } from "#program/duplicates/messages.ts";
import { documentNumberWords } from "#program/duplicates/messages.ts";
import { documentNumberNotedAt } from "#program/duplicates/note-document-number.server.ts";
import { noteDocumentNumber } from "#program/duplicates/note-document-number.server.ts";
import { waitsForPerson } from "#program/documents/rules.ts";
import { documentProblems } from "#program/documents/messages.ts";
import { applicationById } from "#program/intern-applications/records.server.ts";
import { returnForm } from "#program/selection/form.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { actContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { DayField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { DayText } from "#app/ui/time.tsx";
import { Instant } from "#app/ui/time.tsx";
import { ApplicationHistory } from "#app/office/intern-applications/application-history.tsx";
import { WrittenLinks } from "#app/parts/written-links.tsx";
import { DocumentNumber } from "./document-number.tsx";
import { QuestionDeeds } from "./information-on-desk.tsx";
import { informationWords } from "./information-words.ts";
import { PagesOnDesk } from "./pages-on-desk.tsx";
import { deskSayings } from "./desk-words.ts";
import { deskWords } from "./desk-words.ts";
import { DocumentStateTag } from "./application-documents.tsx";
import { words } from "#app/office/selection/selection-words.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Route } from "./+types/document";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.documents, params.language) }];
}

/** Whoever neither asks for documents nor decides this kind has nothing to see here. Throws `NotAllowed`, or `NotFound`. */
async function atDesk(act: Act, documentId: string) {
  return await act.db.transaction(async (tx) => {
    const document = found(await documentById(tx, documentId), "document");
    const year = await yearOf(tx, document.fiscalYear);
    const asks = may(act.who, "ask-for-documents");
    const decides = may(act.who, decidingRight(year, document.kind));
    if (!asks && !decides) throw new NotAllowed("document");
    return { asks, decides, reads: may(act.who, readingRight(year, document.kind)), opens: may(act.who, "read-applications") };
  });
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const rights = await atDesk(act, params.documentId);
  return await act.db.transaction(async (tx) => {
    const document = found(await documentById(tx, params.documentId), "document");
    const application = found(await applicationById(tx, document.applicationId), "intern application");
    const year = await yearOf(tx, document.fiscalYear);
    const history = await historyOf(tx, "document", document.id);
    return {
      answer: isInformation(document.kind) && rights.reads ? await showAnswer(act, context.get(houseContext).vault, document) : "",
      document,
      application,
      rights,
      kinds: year.documents,
      name: documentName(year, document.kind),
      pages: await pagesOfDocument(tx, document.id),
      numberNotedAt: document.kind === "passport" ? await documentNumberNotedAt(tx, application.id) : null,
      history,
      names: await accountNames(
        tx,
        history.map((line) => line.actorAccount),
      ),
    };
  });
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  await atDesk(act, params.documentId);
  const typed = typedOf(await request.formData());
  if (typedText(typed, "intent") === "number") {
    const [country, number] = [typedText(typed, "country"), typedText(typed, "number")];
    const noted = await noteDocumentNumber(act, context.get(houseContext).secret, { documentId: params.documentId, country, number });
    return noted.ok ? seeOther(`/${params.language}/office/documents/${params.documentId}`) : unprocessable(noted.problems, typed);
  }
  const read = readTyped(typed, returnForm);
  if (!read.ok) return unprocessable(read.problems, typed);
  const wish = { documentId: params.documentId, ...read.value };
  const intent = typedText(typed, "intent");
  if (intent === "go-on") {
    const gone = await goOnWithoutAnswer(act, { ...wish, reason: typedText(typed, "why") });
    return gone.ok ? seeOther(`/${params.language}/office/documents/${params.documentId}`) : unprocessable(gone.problems, typed);
  }
  if (intent === "extend") {
    const extended = await extendDocument(act, { ...wish, dueOn: typedText(typed, "dueOn") });
    return extended.ok ? seeOther(`/${params.language}/office/documents/${params.documentId}`) : unprocessable(extended.problems, typed);
  }
  const decided =
    intent === "accept"
      ? await acceptDocument(act, wish)
      : intent === "waive"
        ? await waiveDocument(act, wish)
        : await returnDocument(act, wish);
  if (!decided.ok) return unprocessable(decided.problems, typed);
  return seeOther(
    intent === "waive" ? `/${params.language}/office/documents/${params.documentId}` : `/${params.language}/office/documents`,
  );
}

export default function DocumentPage({
  loaderData: { document, answer, application, rights, kinds, name, pages, numberNotedAt, history, names },
  actionData,
}: Route.ComponentProps) {
  const say = useSay();
  const { language, path } = usePageFacts();
  const { shown, lines } = shownProblems(
    actionData?.problems,
    { ...documentProblems, ...documentNumberProblems },
    {
      reason: say(isInformation(document.kind) ? informationWords.asksAgain : words.whatToChange),
      why: say(informationWords.why),
      dueOn: say(deskWords.extend),
      country: say(documentNumberWords.country),
      number: say(documentNumberWords.number),
    },
    language,
  );
  const mayBecome = (to: "accepted" | "returned" | "waived") =>
    documentMayBecome(document.state, to) && (to === "waived" ? rights.asks : rights.decides);
  const facts = [
    {
      question: say(words.name),
      answer: rights.opens ? (
        <a href={`/${language}/office/applications/${application.id}`}>{application.fullName}</a>
      ) : (
        application.fullName
      ),
    },
    { question: say(words.askedOn), answer: <Instant at={document.askedAt} /> },
    { question: say(isInformation(document.kind) ? informationWords.dueOn : words.dueOn), answer: <DayText day={document.dueOn} /> },
    ...(isInformation(document.kind)
      ? [
          { question: say(informationWords.japanese), answer: document.why.ja, asTyped: true },
          { question: say(informationWords.english), answer: document.why.en, asTyped: true },
          {
            question: say(informationWords.answer),
            answer: say(
              document.uploadedAt === null
                ? informationWords.noAnswer
                : answer === ""
                  ? informationWords.filesOnly
                  : { en: answer, ja: answer },
            ),
            asTyped: true,
          },
        ]
      : []),
    ...(document.why[language] === "" || isInformation(document.kind)
      ? []
      : [{ question: say(language === "ja" ? words.whyJa : words.whyEn), answer: document.why[language], asTyped: true }]),
    ...(isInformation(document.kind) && pages.length === 0
      ? []
      : [
          {
            question: say(words.file),
            answer:
              document.isWritten && !rights.reads
                ? say(deskWords.otherDesk)
                : pages.length === 0
                  ? say(words.noFile)
                  : say(deskSayings.pages(pages.length)),
          },
        ]),
    ...(document.uploadedAt === null ? [] : [{ question: say(words.arrivedOn), answer: <Instant at={document.uploadedAt} /> }]),
    ...(document.returnReason === "" ? [] : [{ question: say(words.giveBack), answer: document.returnReason, asTyped: true }]),
  ];
  return (
    <Page width="wide">
      <Crumbs steps={[{ label: say(words.documents), href: `/${language}/office/documents` }, { label: application.number ?? "" }]} />
      <ErrorSummary problems={lines} />
      <PageHead
        title={say(name)}
        over={application.number}
        after={<DocumentStateTag state={document.state} dueOn={document.dueOn} kind={document.kind} />}
        flush={lines.length > 0}
      />
      {pages.length > 0 && rights.reads && <PagesOnDesk pages={pages} here={path} isSent={!waitsForPerson(document.state)} />}
      {document.isWritten && rights.reads && !isInformation(document.kind) && (
        <WrittenLinks kind={document.kind} here={path} title={say(deskWords.pages)} />
      )}
      <div className="two">
        <div className="stack loose">
          <SummaryList dense rows={facts} />
          <section className="stack">
            <h2>{say(words.history)}</h2>
            <ApplicationHistory lines={history} names={names} documents={kinds} />
          </section>
        </div>
        {isInformation(document.kind) ? (
          <div className="stack loose">
            <QuestionDeeds document={document} mayAsk={rights.asks} typed={actionData?.typed ?? null} problems={shown} />
          </div>
        ) : (
          <div className="stack loose">
            {mayBecome("accepted") && (
              <form method="post">
                <input type="hidden" name="version" value={document.version} />
                <Buttons>
                  <Button name="intent" value="accept">
                    {say(words.accept)}
                  </Button>
                </Buttons>
              </form>
            )}
            {mayBecome("returned") && (
              <form method="post" className="stack" noValidate>
                <input type="hidden" name="version" value={document.version} />
                <AreaField
                  name="reason"
                  label={say(words.whatToChange)}
                  hint={say(words.whatToChangeHint)}
                  rows={4}
                  value={actionData === undefined ? "" : String(actionData.typed.reason ?? "")}
                  problem={shown.reason}
                  required
                />
                <p>
                  <Button kind="secondary" name="intent" value="return">
                    {say(words.giveBack)}
                  </Button>
                </p>
              </form>
            )}
            {document.kind === "passport" && rights.asks && pages.length > 0 && (
              <DocumentNumber
                notedAt={numberNotedAt}
                country={application.nationalities[0] ?? ""}
                typed={actionData?.typed ?? {}}
                shown={shown}
              />
            )}
            {waitsForPerson(document.state) && rights.asks && (
              <form method="post" className="stack" noValidate>
                <input type="hidden" name="version" value={document.version} />
                <DayField
                  name="dueOn"
                  label={say(deskWords.extend)}
                  hint={say(deskWords.extendHint)}
                  value={actionData === undefined ? document.dueOn : String(actionData.typed.dueOn ?? "")}
                  problem={shown.dueOn}
                  required
                />
                <p>
                  <Button kind="secondary" name="intent" value="extend">
                    {say(deskWords.extendDeed)}
                  </Button>
                </p>
              </form>
            )}
            {mayBecome("waived") && (
              <form method="post">
                <input type="hidden" name="version" value={document.version} />
                <Button kind="quiet" small name="intent" value="waive">
                  {say(words.waive)}
                </Button>
              </form>
            )}
          </div>
        )}
      </div>
    </Page>
  );
}
