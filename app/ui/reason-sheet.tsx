import { Fragment } from "react";
import type { ReactNode } from "react";
import { useSay } from "./language.tsx";
import { sayings } from "./words.ts";
import { words } from "./words.ts";

export type MarkKind = "yes" | "partly" | "no";

const markWords = { partly: words.partlyMet, no: words.notMet, unknown: words.noBasis } as const;

/** ○ △ × before a fact, – where there is nothing to judge by. Met is plain; the others add their words. */
export function Mark({ kind, children }: { kind: MarkKind | "unknown"; children: ReactNode }) {
  const say = useSay();
  return (
    <span className={`mark ${kind}`}>
      <span>
        {kind === "yes" ? <span className="unseen">{say(words.met)}</span> : <b>{say(markWords[kind])}</b>}
        {children}
      </span>
    </span>
  );
}

/**
 * A strip of as many pieces as needs, with the counts in words below; never one total score. Null is a need of which nobody can say how it
 * stands: it counts among the needs as well, so that the strips of two people are of one length.
 */
export function Fit({ marks }: { marks: readonly (MarkKind | null)[] }) {
  const say = useSay();
  const order = ["yes", "partly", "no"] as const;
  const [yes, partly, no] = order.map((kind) => marks.filter((mark) => mark === kind).length) as [number, number, number];
  const unknown = marks.filter((mark) => mark === null).length;
  return (
    <>
      <span className="fit" aria-hidden="true">
        {order.flatMap((kind) => marks.filter((mark) => mark === kind).map((_, index) => <i key={kind + index} className={kind} />))}
        {Array.from({ length: unknown }, (_, index) => (
          <i key={`unknown${index}`} className="unknown" />
        ))}
      </span>
      <span className="small soft">{say(sayings.marks(yes, partly, no, unknown))}</span>
    </>
  );
}

export interface SheetColumn {
  key: string;
  /** The number above the name. */
  number: string;
  name: string;
  lang?: string;
  /** The name once more in the reader's script. */
  second?: string;
}

export interface SheetCell {
  /** Left out: a plain fact; null: a need of which nobody can say how it stands. */
  mark?: MarkKind | null;
  text: ReactNode;
}

/**
 * People beside each other against what was asked for, up to eight. Parts without marks are plain facts; the last part may hold the answer's
 * fields (`isAnswer`). Columns become cards on the phone.
 */
export function ReasonSheet(props: {
  label: string;
  columns: readonly SheetColumn[];
  parts: readonly {
    key: string;
    title?: string;
    isAnswer?: boolean;
    rows: readonly { label: string; note?: string; cells: readonly SheetCell[] }[];
  }[];
}) {
  const say = useSay();
  const rows = props.parts.flatMap((part) => part.rows);
  const marksOf = (index: number) => rows.map((row) => row.cells[index]?.mark).filter((mark) => mark !== undefined);
  return (
    <div className="choosing-grid">
      <table className="choosing" role="table" aria-label={props.label}>
        <colgroup>
          <col />
          {props.columns.map((column) => (
            <col key={column.key} />
          ))}
        </colgroup>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell">
              <span className="unseen">{say(words.question)}</span>
            </td>
            {props.columns.map((column, index) => (
              <th key={column.key} scope="col" role="columnheader">
                <p className="small soft">{column.number}</p>
                <h2 lang={column.lang}>{column.name}</h2>
                {column.second !== undefined && <span className="latin">{column.second}</span>}
                {marksOf(index).length > 0 && <Fit marks={marksOf(index)} />}
              </th>
            ))}
          </tr>
        </thead>
        {props.parts.map((part) => (
          <tbody role="rowgroup" key={part.key} className={part.title === undefined ? undefined : "part"}>
            {part.title !== undefined && (
              <tr role="row" className="part-head">
                <th colSpan={props.columns.length + 1} role="rowheader" scope="colgroup">
                  {part.title}
                </th>
              </tr>
            )}
            {part.rows.map((row) => (
              <tr role="row" key={row.label} className={part.isAnswer === true ? "answer" : undefined}>
                <th scope="row" role="rowheader">
                  {row.label}
                  {row.note !== undefined && <small>{row.note}</small>}
                </th>
                {row.cells.map((cell, index) => (
                  <td
                    role="cell"
                    key={index}
                    data-label={
                      row.note === undefined ? row.label : say({ en: `${row.label} (${row.note})`, ja: `${row.label}（${row.note}）` })
                    }
                  >
                    {cell.mark === undefined ? cell.text : <Mark kind={cell.mark ?? "unknown"}>{cell.text}</Mark>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/**
 * The answer about one person: a few radios; `reason` (a field) shows only while the value `reasonFor` is chosen, by the stylesheet alone.
 */
export function Decision(props: {
  name: string;
  /** Read out, not shown: whom the answer is about. */
  legend: string;
  options: readonly { value: string; label: string }[];
  value?: string | null;
  reason?: ReactNode;
  /** What is asked with the first of the options alone, such as its place in an order. */
  first?: ReactNode;
}) {
  return (
    <fieldset className="decision">
      <legend className="unseen">{props.legend}</legend>
      {props.options.map((option, index) => (
        <Fragment key={option.value}>
          <label className="choice">
            <input type="radio" name={props.name} value={option.value} defaultChecked={props.value === option.value} />
            <span>{option.label}</span>
          </label>
          {index === 0 && props.first !== undefined && <div className="first">{props.first}</div>}
        </Fragment>
      ))}
      {props.reason !== undefined && <div className="reason">{props.reason}</div>}
    </fieldset>
  );
}
