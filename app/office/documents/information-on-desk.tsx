import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { RadioField } from "#app/ui/choices.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { DayField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Table } from "#app/ui/table.tsx";
import { DayText } from "#app/ui/time.tsx";
import { dayOf } from "#platform/days.ts";
import { typedText } from "#platform/typed.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { words as deskWords } from "#app/office/selection/selection-words.ts";
import { isInformation } from "#program/documents/information.ts";
import { informationItem } from "#program/documents/information.ts";
import { withoutAnswerReasons } from "#program/documents/information.ts";
import { documentMayBecome } from "#program/documents/rules.ts";
import { shownDocumentState } from "#program/documents/rules.ts";
import { waitsForPerson } from "#program/documents/rules.ts";
import { deskWords as moreTime } from "./desk-words.ts";
import { DocumentStateTag } from "./application-documents.tsx";
import { informationWords as words } from "./information-words.ts";
import type { Typed } from "#platform/forms.server.ts";
import type { AskedDocument } from "#program/documents/document.ts";
import type { Shown } from "#app/ui/field.tsx";

/** The questions asked about one application, each with its state, and the way to ask more. */
export function InformationOnDesk(props: { documents: readonly AskedDocument[]; applicationId: string; mayAsk: boolean }) {
  const say = useSay();
  const language = useLanguage();
  const asked = props.documents.filter((one) => isInformation(one.kind));
  return (
    <>
      {asked.length === 0 ? (
        <p className="small soft">{say(words.none)}</p>
      ) : (
        <Table
          dense
          cards
          caption={say(words.title)}
          columns={[{ label: say(words.point) }, { label: say(deskWords.state) }, { label: say(words.dueOn) }]}
          rows={asked.map((one) => ({
            key: one.id,
            cells: [
              <a key="point" href={`/${language}/office/documents/${one.id}`}>
                {say(informationItem(one.kind)!)}
              </a>,
              <DocumentStateTag key="state" state={one.state} dueOn={one.dueOn} kind={one.kind} />,
              <DayText key="due" day={one.dueOn} />,
            ],
          }))}
        />
      )}
      {props.mayAsk && (
        <p>
          <ButtonLink kind="secondary" small href={`/${language}/office/applications/${props.applicationId}/information`}>
            {say(words.ask)}
          </ButtonLink>
        </p>
      )}
    </>
  );
}

/** What is still awaited, above a reader's sheet: whoever decides should have read it. Nothing where nothing is open. */
export function InformationAwaited(props: {
  documents: readonly AskedDocument[];
  applicationId: string;
  /** The sheet of a blind reader, to which asking leads back. */
  courseApplicationId: string;
}) {
  const { documents, applicationId, courseApplicationId } = props;
  const say = useSay();
  const language = useLanguage();
  const open = documents.filter((one) => isInformation(one.kind) && one.state !== "accepted" && one.state !== "waived");
  const link = <a href={`/${language}/office/applications/${applicationId}/information?sheet=${courseApplicationId}`}>{say(words.ask)}</a>;
  if (open.length === 0) return <p id="information">{link}</p>;
  return (
    <Notice kind="caution" title={say(words.openTitle)}>
      <p>{say(words.openText)}</p>
      <ul>
        {open.map((one) => (
          <li key={one.id}>
            <a href={`/${language}/office/documents/${one.id}`}>{say(informationItem(one.kind)!)}</a>{" "}
            <DocumentStateTag state={one.state} dueOn={one.dueOn} kind={one.kind} />
          </li>
        ))}
      </ul>
      <p>{link}</p>
    </Notice>
  );
}

/** What the office may do about one question: settle it, ask again, give more time, or go on without the answer. */
export function QuestionDeeds(props: { document: AskedDocument; mayAsk: boolean; typed: Typed | null; problems: Shown }) {
  const say = useSay();
  const { now } = usePageFacts();
  const { document, problems } = props;
  if (!props.mayAsk) return null;
  const text = (name: string) => (props.typed === null ? "" : typedText(props.typed, name));
  const isLate = shownDocumentState(document.state, document.dueOn, dayOf(now)) === "overdue";
  const version = <input type="hidden" name="version" value={document.version} />;
  return (
    <>
      {isLate && (
        <Notice kind="caution" title={say(words.lateTitle)}>
          <p>{say(words.lateText)}</p>
        </Notice>
      )}
      {documentMayBecome(document.state, "accepted") && (
        <form method="post">
          {version}
          <Buttons>
            <Button name="intent" value="accept">
              {say(words.settle)}
            </Button>
          </Buttons>
        </form>
      )}
      {documentMayBecome(document.state, "returned") && (
        <form method="post" className="stack" noValidate>
          {version}
          <AreaField
            name="reason"
            label={say(words.asksAgain)}
            hint={say(deskWords.whatToChangeHint)}
            rows={4}
            value={text("reason")}
            problem={problems.reason}
            required
          />
          <p>
            <Button kind="secondary" name="intent" value="return">
              {say(words.asksAgainDeed)}
            </Button>
          </p>
        </form>
      )}
      {waitsForPerson(document.state) && (
        <form method="post" className="stack" noValidate>
          {version}
          <DayField
            name="dueOn"
            label={say(moreTime.extend)}
            hint={say(words.extendHint)}
            value={text("dueOn") || document.dueOn}
            problem={problems.dueOn}
            required
          />
          <p>
            <Button kind="secondary" name="intent" value="extend">
              {say(moreTime.extendDeed)}
            </Button>
          </p>
        </form>
      )}
      {waitsForPerson(document.state) && (
        <form method="post" className="stack" noValidate>
          {version}
          <RadioField
            name="why"
            label={say(words.why)}
            hint={say(words.whyHint)}
            value={text("why")}
            problem={problems.why}
            options={Object.entries(withoutAnswerReasons).map(([value, said]) => ({ value, label: say(said) }))}
            required
          />
          <p>
            <Button kind="secondary" name="intent" value="go-on">
              {say(words.goOn)}
            </Button>
          </p>
        </form>
      )}
    </>
  );
}
