import { useSay } from "#app/ui/language.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { DaySpan } from "#app/ui/time.tsx";
import { DayText } from "#app/ui/time.tsx";
import { sayNumber } from "#app/ui/words.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { allowanceWords as words } from "#program/allowances/messages.ts";
import { countsNames } from "#program/allowances/messages.ts";
import { sayYen } from "#program/allowances/messages.ts";
import type { AllowanceStatement } from "#program/allowances/statement.ts";

/** A statement with its terms and days beside the sum, for the intern and the office alike. */
export function StatementFacts({ statement }: { statement: AllowanceStatement }) {
  const say = useSay();
  return (
    <div className="stack">
      <SummaryList
        dense
        rows={[
          { question: say(words.sum), answer: <b>{say(sayYen(statement.yen))}</b> },
          { question: say(words.perDay), answer: say(sayYen(statement.terms.allowanceYenPerDay)) },
          { question: say(words.counts), answer: say(countsNames[statement.counts]) },
          { question: say(words.days), answer: sayNumber(statement.days.length) },
          { question: say(words.period), answer: <DaySpan from={statement.days[0]!} to={statement.days.at(-1)!} /> },
          { question: say(words.payIn), answer: say(statement.terms.payIn === "JPY" ? words.jpy : words.local) },
          ...(statement.paidOn === null ? [] : [{ question: say(words.paidOn), answer: <DayText day={statement.paidOn} /> }]),
        ]}
      />
      <Disclosure summary={say(words.dayList)}>
        <ul>
          {statement.days.map((day) => (
            <li key={day}>
              <DayText day={day} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
