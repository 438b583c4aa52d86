import { useLanguage } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { useSay } from "#app/ui/language.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { DayText } from "#app/ui/time.tsx";
import { applicationWords } from "#app/intern/intern-applications/application-words.ts";
import { dayOf } from "#platform/days.ts";
import { documentExamples } from "#program/documents/messages.ts";
import { documentPurposes } from "#program/documents/messages.ts";
import { documentReaders } from "#program/documents/messages.ts";
import { documentsKept } from "#program/documents/messages.ts";
import { waitsForPerson } from "#program/documents/rules.ts";
import { documentWords as words } from "./document-words.ts";
import type { AskedDocument } from "#program/documents/document.ts";
import type { ProgramYear } from "#program/year/program-year.ts";

/** Until when a document is asked for, why, who will see it, what a good one looks like and for how long it is kept. */
export function DocumentFacts({ document, year }: { document: AskedDocument; year: ProgramYear }) {
  const say = useSay();
  const language = useLanguage();
  const kind = year.documents.find((one) => one.id === document.kind);
  const readers = (kind?.visibleTo ?? ["office"]).map((one) => documentReaders[one]).filter((one) => one !== undefined);
  const purpose = documentPurposes[document.kind];
  const why = document.why[language] || (purpose === undefined ? "" : say(purpose));
  const example = documentExamples[document.kind];
  return (
    <SummaryList
      rows={[
        ...(waitsForPerson(document.state) || document.state === "uploaded"
          ? [
              {
                question: say(applicationWords.until),
                answer: (
                  <>
                    <DayText day={document.dueOn} /> 23:59:59
                  </>
                ),
              },
            ]
          : []),
        ...(why === "" ? [] : [{ question: say(applicationWords.whyAsked), answer: why }]),
        ...(example === undefined ? [] : [{ question: say(words.example), answer: say(example) }]),
        { question: say(words.readBy), answer: readers.map((one) => say(one)).join(between.clauses[language]) },
        { question: say(words.kept), answer: say(documentsKept) },
        { question: say(applicationWords.askedOn), answer: <DayText day={dayOf(document.askedAt)} /> },
      ]}
    />
  );
}
