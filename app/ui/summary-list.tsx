import type { ReactNode } from "react";
import { useSay } from "./language.tsx";
import { words } from "./words.ts";

export interface SummaryRow {
  /** Short text; it is also the hidden end of the change link's name. */
  question: string;
  answer: ReactNode;
  /** Keep the line breaks as typed. */
  asTyped?: boolean;
  /** Where the answer is changed, such as `/en/inquiry#name`. */
  changeHref?: string;
  /** Another word than "Change". */
  changeWord?: string;
  /** In place of a link: the form or button that changes it. */
  change?: ReactNode;
}

/** Questions and answers to check, or the facts of one thing. `dense` is for the desk. */
export function SummaryList({ rows, dense = false }: { rows: readonly SummaryRow[]; dense?: boolean }) {
  const say = useSay();
  return (
    <dl className={dense ? "summary-list dense" : "summary-list"}>
      {rows.map((row, index) => (
        <div key={index}>
          <dt>{row.question}</dt>
          <dd className={row.asTyped === true ? "as-typed" : undefined}>{row.answer}</dd>
          {row.changeHref !== undefined && (
            <dd className="change">
              <a href={row.changeHref}>
                {row.changeWord ?? say(words.change)}
                <span className="unseen">{say({ en: `: ${row.question}`, ja: `：${row.question}` })}</span>
              </a>
            </dd>
          )}
          {row.change !== undefined && <dd className="change">{row.change}</dd>}
        </div>
      ))}
    </dl>
  );
}
