import { usePageFacts } from "#app/page-frame.tsx";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { FileField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Closing } from "#app/ui/time.tsx";
import { applicationSayings } from "#app/intern/intern-applications/application-words.ts";
import { saySize } from "#app/intern/intern-applications/application-words.ts";
import { addDays } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
import { startOfDay } from "#platform/days.ts";
import { typedText } from "#platform/typed.ts";
import { answerCharactersMax } from "#program/documents/information.ts";
import { documentReaders } from "#program/documents/messages.ts";
import { documentsKept } from "#program/documents/messages.ts";
import { scanStateNames } from "#program/documents/messages.ts";
import { isReadable } from "#program/documents/rules.ts";
import { waitsForPerson } from "#program/documents/rules.ts";
import { documentWords } from "./document-words.ts";
import { informationWords as words } from "./information-words.ts";
import type { Typed } from "#platform/forms.server.ts";
import type { AskedDocument } from "#program/documents/document.ts";
import type { DocumentPage } from "#program/documents/document.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { ReaderZone } from "#app/ui/time.tsx";

/**
 * A question of the office and its answer, in words and files, as one form: whatever is pressed, what was typed goes with it and is kept.
 * The closing time stands in Japan's time and in that of the country where the person lives.
 */
export function InformationAnswer(props: {
  document: AskedDocument;
  pages: readonly DocumentPage[];
  /** What is typed so far, or what was sent. */
  answer: string;
  reader: ReaderZone | null;
  typed: Typed | null;
  problems: Shown;
}) {
  const say = useSay();
  const { language, now } = usePageFacts();
  const { document, pages, problems } = props;
  const here = `/${language}/intern/documents/${document.id}`;
  const mayChange = waitsForPerson(document.state);
  const closesAt = startOfDay(addDays(document.dueOn, 1));
  const isLate = mayChange && document.dueOn < dayOf(now);
  const isBegun = mayChange && props.typed === null && (props.answer !== "" || pages.length > 0) && document.state === "asked";
  return (
    <>
      {mayChange && document.returnReason !== "" && (
        <Notice kind="caution" title={say(words.asksAgain)}>
          <p className="as-typed">{document.returnReason}</p>
        </Notice>
      )}
      {isLate && (
        <Notice kind="caution" title={say(words.late)}>
          <p>{say(words.lateText)}</p>
        </Notice>
      )}
      {isBegun && (
        <Notice kind="caution" title={say(words.saved)}>
          <p>{say(words.savedText)}</p>
        </Notice>
      )}
      <SummaryList
        rows={[
          { question: say(words.question), answer: document.why[language], asTyped: true },
          ...(mayChange || document.state === "uploaded"
            ? [
                {
                  question: say(words.until),
                  answer: props.reader === null ? <Closing at={closesAt} /> : <Closing at={closesAt} reader={props.reader} />,
                },
              ]
            : []),
          { question: say(documentWords.readBy), answer: say(documentReaders.office!) },
          { question: say(documentWords.kept), answer: say(documentsKept) },
        ]}
      />
      {mayChange ? (
        <form method="post" action={here} encType="multipart/form-data" noValidate>
          <AreaField
            name="answer"
            label={say(words.answer)}
            hint={say(words.answerHint)}
            rows={8}
            value={props.typed === null ? props.answer : typedText(props.typed, "answer")}
            problem={problems.answer}
            bare
            characters={{
              used: [...(props.typed === null ? props.answer : typedText(props.typed, "answer"))].length,
              most: answerCharactersMax,
            }}
          />
          <FileField
            name="file"
            label={say(words.files)}
            hint={say(words.filesHint)}
            accept=".pdf,.jpg,.jpeg,.png"
            problem={problems.file}
            bare
            multiple
          />
          <Files pages={pages} here={here} mayRemove />
          <div className="form-end">
            <Buttons>
              <Button name="intent" value="answer-send">
                {say(words.send)}
              </Button>
              <Button kind="secondary" name="intent" value="answer-save">
                {say(words.save)}
              </Button>
            </Buttons>
          </div>
        </form>
      ) : (
        (props.answer !== "" || pages.length > 0) && (
          <section className="stack" aria-labelledby="sent">
            <h2 id="sent">{say(words.sent)}</h2>
            <p className={props.answer === "" ? "soft" : "as-typed"}>{props.answer === "" ? say(words.noWords) : props.answer}</p>
            <Files pages={pages} here={here} mayRemove={false} />
          </section>
        )
      )}
      {document.state === "uploaded" && (
        <form method="post" action={here} encType="multipart/form-data" className="stack">
          <p>{say(words.sentText)}</p>
          <p>
            <Button kind="secondary" name="intent" value="take-back">
              {say(words.takeBack)}
            </Button>
          </p>
        </form>
      )}
    </>
  );
}

/** The files beside an answer; taking one out sends the form with it, so that the text stays. */
function Files({ pages, here, mayRemove }: { pages: readonly DocumentPage[]; here: string; mayRemove: boolean }) {
  const say = useSay();
  const { language } = usePageFacts();
  if (pages.length === 0) return null;
  return (
    <div className="field">
      <strong>{say(words.added)}</strong>
      <ul>
        {pages.map((page) => {
          const name = <bdi>{say(applicationSayings.fileFacts(page.file.name, saySize(page.file.sizeBytes)))}</bdi>;
          return (
            <li key={page.id}>
              {isReadable(page.file.scanState) ? <a href={`${here}/file?page=${page.id}`}>{name}</a> : name}{" "}
              {page.file.scanState === "pending" && <span className="small soft">{say(scanStateNames.pending)}</span>}{" "}
              {mayRemove && (
                <Button
                  kind="quiet"
                  small
                  name="intent"
                  value={`answer-remove ${page.id}`}
                  label={language === "ja" ? `${page.file.name}を外す` : `Remove ${page.file.name}`}
                >
                  {say(documentWords.remove)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
