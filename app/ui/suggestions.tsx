import type { ReactNode } from "react";

/**
 * A place where the script offers entries that fit what is typed into a field: `from` answers `?q=` with JSON `[{id, question, href}]`.
 * Hidden until there is something to offer, and for good without script.
 */
export function Suggestions(props: {
  /** id of the field that is typed into. */
  field: string;
  from: string;
  title: ReactNode;
}) {
  return (
    <div className="suggestions" data-suggestions-for={props.field} data-suggestions-from={props.from} aria-live="polite" hidden>
      <p className="small soft">{props.title}</p>
      <ul className="question-jumps" />
    </div>
  );
}
