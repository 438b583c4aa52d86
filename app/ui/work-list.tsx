import { useSay } from "./language.tsx";
import { HeadCell } from "./table.tsx";
import { sayings } from "./words.ts";
import { words } from "./words.ts";
import type { ReactNode } from "react";
import type { Column } from "./table.tsx";

/** One figure of the strip: what must be done next, how much of it, and the list that it counts. */
export interface Figure {
  count: number;
  label: string;
  note?: string;
  href: string;
  isLate?: boolean;
}

export interface SavedFilter {
  label: string;
  count?: number;
  href: string;
  isCurrent?: boolean;
}

export interface WorkRow {
  /** Value that the tick box sends. */
  id: string;
  /** The number, which is the link. */
  number: string;
  href: string;
  /** The one thing that the row is about, such as `<PersonName …/>`; it heads the row. Left out where the reader may not see it. */
  head?: ReactNode;
  /** Nobody has looked at it: dot and bold, with words for screen readers. */
  isUnread?: boolean;
  /** One for each of the list's `columns`. */
  cells: readonly ReactNode[];
}

/**
 * A list of work in groups of duty. The first columns are the tick box, the number (the link) and the head; `columns` are the others;
 * `waitAt` is the one that says how long the row waits, which stays at the number on the phone. Ticked rows are sent as `pick`.
 */
export function WorkTable(props: {
  label: string;
  numberLabel: string;
  headLabel?: string;
  columns: readonly Column[];
  waitAt?: number;
  groups: readonly { key: string; title?: string; note?: string; rows: readonly WorkRow[] }[];
  /** No tick boxes: nothing can be done to several at once. */
  pick?: boolean;
}) {
  const say = useSay();
  const { pick = true } = props;
  const width = props.columns.length + 1 + (pick ? 1 : 0) + (props.headLabel === undefined ? 0 : 1);
  return (
    <table
      className={pick ? "table dense cards desk-table" : "table dense cards desk-table no-pick"}
      role="table"
      aria-label={props.label}
      data-work-list=""
    >
      <thead role="rowgroup">
        <tr role="row">
          {pick && (
            <td role="cell">
              <span className="unseen">{say(words.select)}</span>
            </td>
          )}
          <th scope="col" role="columnheader">
            {props.numberLabel}
          </th>
          {props.headLabel !== undefined && (
            <th scope="col" role="columnheader">
              {props.headLabel}
            </th>
          )}
          {props.columns.map((column) => (
            <HeadCell key={column.label} column={column} role="columnheader" />
          ))}
        </tr>
      </thead>
      {props.groups.map((group) => (
        <tbody role="rowgroup" key={group.key}>
          {group.title !== undefined && (
            <tr role="row" className="group">
              <th colSpan={width} scope="rowgroup" role="rowheader">
                {group.title}
                {group.note !== undefined && <small>{group.note}</small>}
              </th>
            </tr>
          )}
          {group.rows.map((row) => (
            <tr role="row" key={row.id} className={row.isUnread === true ? "unread" : undefined}>
              {pick && (
                <td role="cell" className="tick">
                  <label className="pick">
                    <input type="checkbox" name="pick" value={row.id} autoComplete="off" />
                    <span className="unseen">{say(sayings.pickRow(row.number))}</span>
                  </label>
                </td>
              )}
              {props.headLabel === undefined ? (
                <th scope="row" role="rowheader" className="id">
                  {row.isUnread === true && <UnreadDot />}
                  <NumberLink row={row} />
                </th>
              ) : (
                <>
                  <td role="cell" className="id">
                    <NumberLink row={row} />
                  </td>
                  <th scope="row" role="rowheader">
                    {row.isUnread === true && <UnreadDot />}
                    {row.head}
                  </th>
                </>
              )}
              {row.cells.map((cell, at) => (
                <td role="cell" key={at} className={cellClass(props.columns[at]?.end === true, at === props.waitAt)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function NumberLink({ row }: { row: WorkRow }) {
  return (
    <a className="row-link" href={row.href}>
      {row.number}
    </a>
  );
}

function cellClass(isEnd: boolean, isWait: boolean): string | undefined {
  return [isEnd ? "num" : "", isWait ? "wait" : ""].filter(Boolean).join(" ") || undefined;
}

function UnreadDot() {
  const say = useSay();
  return <span className="dot" role="img" aria-label={say(words.notSeen)} />;
}

/** A name in its own script over the same in another one. Names are never cut. */
export function PersonName({ name, lang, second, secondLang }: { name: string; lang?: string; second?: string; secondLang?: string }) {
  return (
    <>
      <bdi className="name" lang={lang}>
        {name}
      </bdi>
      {second !== undefined && (
        <bdi className="latin" lang={secondLang}>
          {second}
        </bdi>
      )}
    </>
  );
}

/** Something is not there yet, as a grey word: 未, 未割当, "nobody". Never an empty cell. */
export function Nobody({ children }: { children: ReactNode }) {
  return <span className="nobody">{children}</span>;
}

/** Past its target. */
export function Late({ children }: { children: ReactNode }) {
  return <span className="late">{children}</span>;
}

/**
 * The form around a work list with the bar of deeds for the ticked rows. The bar appears when something is ticked and counts by
 * itself, without script. `all` is the separate press for everything that matches.
 */
export function BulkForm(props: {
  action?: string;
  /** Name of the deed in the form. */
  name?: string;
  deeds: readonly { value: string; label: string }[];
  all?: { label: string; value: string };
  children: ReactNode;
}) {
  const say = useSay();
  const { name = "intent" } = props;
  return (
    <form method="post" action={props.action} className="table-form stack">
      {props.children}
      <div className="bulk-bar" role="region" aria-label={say(words.deedsForSelected)}>
        <b>
          <span className="picked" /> {say(words.selected)}
        </b>
        {props.deeds.map((deed) => (
          <button key={deed.value} className="button secondary small" name={name} value={deed.value}>
            {deed.label}
          </button>
        ))}
        {props.all !== undefined && (
          <button className="link-button push" name={name} value={props.all.value}>
            {props.all.label}
          </button>
        )}
      </div>
    </form>
  );
}
