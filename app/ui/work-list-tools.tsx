import { useSay } from "./language.tsx";
import { sayNumber } from "./words.ts";
import { words } from "./words.ts";
import { SelectField } from "./field.tsx";
import type { ReactNode } from "react";
import type { SelectOption } from "./field.tsx";
import type { Figure } from "./work-list.tsx";
import type { SavedFilter } from "./work-list.tsx";

/** The strip of up to four figures above a list. */
export function Figures({ label, figures }: { label: string; figures: readonly Figure[] }) {
  return (
    <ul className="next-work" aria-label={label}>
      {figures.map((figure) => (
        <li key={figure.label} className={figure.isLate === true ? "late" : undefined}>
          <a href={figure.href}>
            <b>{sayNumber(figure.count)}</b>
            <span>
              {figure.label}
              {figure.note !== undefined && <small>{figure.note}</small>}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The rail of saved filters left of a list; a row that scrolls sideways on the phone. */
export function SavedFilters(props: {
  label: string;
  filters: readonly SavedFilter[];
  own?: { title: string; filters: readonly SavedFilter[] };
  children?: ReactNode;
}) {
  return (
    <nav className="stack" aria-label={props.label}>
      <FilterLinks filters={props.filters} />
      {props.own !== undefined && (
        <>
          <h2 className="rail-head">{props.own.title}</h2>
          <FilterLinks filters={props.own.filters} />
        </>
      )}
      {props.children}
    </nav>
  );
}

function FilterLinks({ filters }: { filters: readonly SavedFilter[] }) {
  return (
    <ul className="saved-filters">
      {filters.map((filter) => (
        <li key={filter.href}>
          <a href={filter.href} aria-current={filter.isCurrent === true ? "true" : undefined}>
            {filter.label}
            {filter.count !== undefined && <span>{sayNumber(filter.count)}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The desk: rail left, list right. Both are parts of this file or anything else. */
export function Desk({ rail, children }: { rail?: ReactNode; children: ReactNode }) {
  return (
    <div className={rail === undefined ? "desk alone" : "desk"}>
      {rail}
      <div className="stack">{children}</div>
    </div>
  );
}

/**
 * Search first, then narrowing. `children` are fields with `bare`; the form asks by address. `keep` rides along: what else the
 * address says (the saved filter, the order).
 */
export function FilterBar(props: { action: string; label?: string; keep?: ReactNode; button?: string; children: ReactNode }) {
  const say = useSay();
  return (
    <form className="filter-bar" role="search" aria-label={props.label ?? say(words.filter)} action={props.action}>
      {props.keep}
      {props.children}
      <button className="button secondary small">{props.button ?? say(words.filter)}</button>
    </form>
  );
}

/** One narrowing of a `FilterBar`: a select as wide as its place. Its blank, `all`, says that nothing is narrowed. */
export function NarrowBy(props: {
  name: string;
  id?: string;
  label: string;
  value: string;
  options: readonly SelectOption[];
  all?: string;
}) {
  const say = useSay();
  return <SelectField {...props} blank={props.all ?? say(words.all)} width="full" bare />;
}

/** Keys where they work, only with a keyboard. The last one opens `AllKeys`. */
export function KeysHint({ keys }: { keys: readonly { keys: readonly string[]; does: string }[] }) {
  return (
    <p className="keys">
      {keys.map((hint) => (
        <span key={hint.does}>
          {hint.keys.map((key, index) => [index > 0 && " ", <kbd key={key}>{key}</kbd>])} {hint.does}
        </span>
      ))}
    </p>
  );
}

/**
 * How many rows there are, and the keys that work on this list; with the button that shows all of them. `pick`: its rows have tick boxes, as
 * `WorkTable`'s own `pick`.
 */
export function ListHead({ children, keys = true, pick = false }: { children: ReactNode; keys?: boolean; pick?: boolean }) {
  const say = useSay();
  const hints = listKeys.filter(({ keys }) => pick || keys[0] !== "X");
  return (
    <div className="row apart small soft">
      <p>{children}</p>
      {keys && (
        <div className="row">
          <KeysHint keys={hints.slice(0, -1).map(({ keys, does }) => ({ keys, does: say(does) }))} />
          <button type="button" className="link-button keys" popoverTarget="all-keys">
            <kbd>?</kbd> {say(words.allKeys)}
          </button>
          <AllKeys hints={hints} />
        </div>
      )}
    </div>
  );
}

const listKeys = [
  { keys: ["J", "K"], does: words.keysNext },
  { keys: ["Enter"], does: words.keysOpen },
  { keys: ["X"], does: words.keysSelect },
  { keys: ["/"], does: words.keysSearch },
  { keys: ["?"], does: words.keysList },
];

/** The list of keys, as a popover; single keys can be switched off there, as some people speak to their machine. */
function AllKeys({ hints }: { hints: typeof listKeys }) {
  const say = useSay();
  return (
    <div id="all-keys" popover="auto" className="all-keys">
      <h2>{say(words.allKeys)}</h2>
      <dl className="summary-list dense">
        {hints.map((hint) => (
          <div key={hint.does.en}>
            <dt>
              {hint.keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{say(hint.does)}</dd>
          </div>
        ))}
      </dl>
      <label className="choice">
        <input type="checkbox" data-keys-off="" autoComplete="off" />
        <span>{say(words.keysOff)}</span>
      </label>
      <button type="button" className="button secondary small" popoverTarget="all-keys" popoverTargetAction="hide">
        {say(words.close)}
      </button>
    </div>
  );
}
