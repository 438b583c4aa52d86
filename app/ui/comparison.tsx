import type { ReactNode } from "react";
import { useSay } from "./language.tsx";
import { words } from "./words.ts";

export interface ComparedThing {
  /** id for the jump on the phone: `course-A`. */
  id: string;
  /** Short, in large type: A, B2. */
  code: string;
  /** One or two short lines below it. */
  note?: ReactNode;
}

/**
 * Things as columns (up to eight), questions as rows. On the phone the same cells stand in the order of their column, one card a
 * thing, with a row of jumps. Explicit roles keep it a table for screen readers.
 */
export function Comparison(props: {
  /** id of the head that names it, or the name itself. */
  labelledBy?: string;
  label?: string;
  things: readonly ComparedThing[];
  questions: readonly { question: string; answers: readonly ReactNode[] }[];
}) {
  const say = useSay();
  return (
    <>
      <p className="jump">
        {props.things.map((thing) => (
          <a key={thing.id} href={`#${thing.id}`}>
            {thing.code}
          </a>
        ))}
      </p>
      <div className="compare-box">
        <table className="compare" role="table" aria-labelledby={props.labelledBy} aria-label={props.label}>
          <thead role="rowgroup">
            <tr role="row">
              <td role="cell">
                <span className="unseen">{say(words.question)}</span>
              </td>
              {props.things.map((thing) => (
                <th key={thing.id} scope="col" role="columnheader" id={thing.id}>
                  <span className="course-code">{thing.code}</span>
                  {thing.note !== undefined && <small>{thing.note}</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {props.questions.map((row) => (
              <tr role="row" key={row.question}>
                <th scope="row" role="rowheader">
                  {row.question}
                </th>
                {row.answers.map((answer, index) => (
                  <td role="cell" key={index} data-label={row.question}>
                    <div>{answer}</div>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
