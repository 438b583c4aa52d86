import type { ReactNode } from "react";
import { useSay } from "./language.tsx";
import { between } from "./words.ts";
import { words } from "./words.ts";

export interface Column {
  label: string;
  /** Figures stand at the right. */
  end?: boolean;
  /** Label in a card on the phone, where the head is too long; "" for none, where the value speaks for itself. */
  short?: string;
  /** The head is read out but not shown, as over a column of links. */
  unseen?: boolean;
  /** A head that sorts: where it leads, and how the rows stand now. */
  sort?: { href: string; direction?: "ascending" | "descending" };
}

export interface Row {
  key?: string;
  /** One for each column; null where nothing is meant to stand. Unknown is a word, zero is 0. */
  cells: readonly ReactNode[];
  isLate?: boolean;
}

/**
 * Hairlines, figures right. `headAt` is the column that names the row (0; null for none). More than four columns, or `cards`, become
 * cards on the phone; `sum` sets the last row apart.
 */
export function Table(props: {
  columns: readonly Column[];
  rows: readonly Row[];
  caption?: string;
  /** The caption is shown; else it is for screen readers only. */
  captionShown?: boolean;
  headAt?: number | null;
  dense?: boolean;
  cards?: boolean;
  /** In a card the figures stand beside each other, not below. */
  flat?: boolean;
  sum?: boolean;
}) {
  const { headAt = 0, cards = props.columns.length > 4 } = props;
  const className = [
    "table",
    props.dense === true ? "dense" : "",
    cards ? "cards" : "",
    props.flat === true ? "flat" : "",
    headAt !== 0 && headAt !== null ? "ledger" : "",
  ];
  // Cards are laid out with grids, which takes a table's meaning away in some browsers; the roles give it back.
  const roles = (role: string) => (cards ? role : undefined);
  return (
    <table className={className.filter(Boolean).join(" ")} role={roles("table")}>
      {props.caption !== undefined && <caption className={props.captionShown === true ? undefined : "unseen"}>{props.caption}</caption>}
      <thead role={roles("rowgroup")}>
        <tr role={roles("row")}>
          {props.columns.map((column) => (
            <HeadCell key={column.label} column={column} role={roles("columnheader")} />
          ))}
        </tr>
      </thead>
      <tbody role={roles("rowgroup")}>
        {props.rows.map((row, index) => (
          <tr role={roles("row")} key={row.key ?? index} className={rowClass(row, props.sum === true && index === props.rows.length - 1)}>
            {row.cells.map((cell, at) => {
              const column = props.columns[at];
              if (at === headAt)
                return (
                  <th key={at} scope="row" role={roles("rowheader")}>
                    {cell}
                  </th>
                );
              return (
                <td
                  key={at}
                  role={roles("cell")}
                  className={column?.end === true ? "num" : undefined}
                  data-label={cards ? (column?.short ?? column?.label) || undefined : undefined}
                >
                  {cards && !isNothing(cell) ? <div>{cell}</div> : cell}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** True for a cell where nothing stands: it leaves no line in a card. */
function isNothing(cell: ReactNode): boolean {
  return cell === null || cell === undefined || cell === false || cell === "";
}

function rowClass(row: Row, isSum: boolean): string | undefined {
  return [row.isLate === true ? "late" : "", isSum ? "sum" : ""].filter(Boolean).join(" ") || undefined;
}

/** The head of a column, with its way to sort. */
export function HeadCell({ column, role }: { column: Column; role?: string }) {
  const say = useSay();
  const direction = column.sort?.direction;
  const label = column.unseen === true ? <span className="unseen">{column.label}</span> : column.label;
  return (
    <th scope="col" role={role} className={column.end === true ? "num" : undefined} aria-sort={direction}>
      {column.sort === undefined ? (
        label
      ) : (
        <a className="sort" href={column.sort.href}>
          {label}
          {direction !== undefined && (
            <>
              <span aria-hidden="true">{direction === "ascending" ? " ▲" : " ▼"}</span>
              <span className="unseen">{say(between.items) + say(words[direction])}</span>
            </>
          )}
        </a>
      )}
    </th>
  );
}
