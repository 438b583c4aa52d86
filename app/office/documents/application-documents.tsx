import { decidingRight } from "#program/documents/rules.ts";
import { shownDocumentState } from "#program/documents/rules.ts";
import { isInformation } from "#program/documents/information.ts";
import { dayOf } from "#platform/days.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { DayField } from "#app/ui/field.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Table } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { DayText } from "#app/ui/time.tsx";
import { words } from "#app/office/selection/selection-words.ts";
import { officeStates } from "./desk-words.ts";
import { informationStates } from "./desk-words.ts";
import type { Day } from "#platform/days.ts";
import type { Typed } from "#platform/forms.server.ts";
import type { AskedDocument } from "#program/documents/document.ts";
import type { DocumentState } from "#program/documents/document.ts";
import type { DocumentKind } from "#program/year/program-year.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { TagKind } from "#app/ui/tag.tsx";

const kindsOfTag: Record<DocumentState, TagKind> = {
  asked: "neutral",
  uploaded: "todo",
  accepted: "done",
  returned: "caution",
  waived: "plain",
  overdue: "problem",
};

/** How a document stands today, as a word in a box. */
export function DocumentStateTag({ state, dueOn, kind = "" }: { state: DocumentState; dueOn: Day; kind?: string }) {
  const say = useSay();
  const shown = shownDocumentState(state, dueOn, dayOf(usePageFacts().now));
  return <Tag kind={kindsOfTag[shown]}>{say((isInformation(kind) ? informationStates : officeStates)[shown])}</Tag>;
}

// The person is asked to do something; the office reads what stands.
/** The documents of one person with what may be done, and the form that asks for another one. */
export function DocumentsOnDesk(props: {
  documents: readonly AskedDocument[];
  year: ProgramYear;
  /** Kinds that may be asked for now; none hides the form. */
  kinds: readonly DocumentKind[];
  mayDecide: boolean;
  suggestedDay: Day;
  typed: Typed;
  problems: Shown;
}) {
  const say = useSay();
  const { language } = usePageFacts();
  const { documents, year, kinds, typed, problems } = props;
  const isAsking = typed.intent === "ask";
  const text = (name: string) => (isAsking ? String(typed[name] ?? "") : "");
  return (
    <>
      {documents.length === 0 ? (
        <p className="small soft">{say(kinds.length === 0 && props.mayDecide ? words.tooEarly : words.noDocuments)}</p>
      ) : (
        <Table
          dense
          cards
          caption={say(words.documents)}
          columns={[
            { label: say(words.kind) },
            { label: say(words.state) },
            { label: say(words.dueOn) },
            { label: say(words.check), unseen: true },
          ]}
          rows={documents.map((document) => ({
            key: document.id,
            cells: [
              <a key="kind" href={`/${language}/office/documents/${document.id}`}>
                {say(year.documents.find((kind) => kind.id === document.kind) ?? { en: document.kind, ja: document.kind })}
              </a>,
              <DocumentStateTag key="state" state={document.state} dueOn={document.dueOn} />,
              <DayText key="due" day={document.dueOn} />,
              props.mayDecide && document.state === "uploaded" && decidingRight(year, document.kind) === "ask-for-documents" ? (
                <form key="deed" method="post">
                  <input type="hidden" name="documentId" value={document.id} />
                  <input type="hidden" name="version" value={document.version} />
                  <Button small kind="secondary" name="intent" value="accept">
                    {say(words.accept)}
                  </Button>
                </form>
              ) : null,
            ],
          }))}
        />
      )}
      {kinds.length > 0 && (
        <Disclosure summary={say(words.askDocument)} open={isAsking}>
          <form method="post" className="stack" noValidate>
            <SelectField
              name="kind"
              label={say(words.kind)}
              value={text("kind")}
              problem={isAsking ? problems.kind : undefined}
              width="full"
              options={kinds.map((kind) => ({ value: kind.id, label: say(kind) }))}
              required
            />
            <DayField
              name="dueOn"
              label={say(words.dueOn)}
              value={text("dueOn") || props.suggestedDay}
              problem={isAsking ? problems.dueOn : undefined}
              required
            />
            <TextField name="whyEn" label={say(words.whyEn)} value={text("whyEn")} problem={isAsking ? problems.whyEn : undefined} />
            <TextField name="whyJa" label={say(words.whyJa)} value={text("whyJa")} problem={isAsking ? problems.whyJa : undefined} />
            <Button small name="intent" value="ask">
              {say(words.askSend)}
            </Button>
          </form>
        </Disclosure>
      )}
    </>
  );
}
