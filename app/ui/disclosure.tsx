import type { ReactNode } from "react";

/** More, one press below, in the words of a link. Prints open. */
export function Disclosure({ summary, open, children }: { summary: string; open?: boolean; children: ReactNode }) {
  return (
    <details className="more" open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

/** A chapter of a page that is opened when it is wanted: its head and a few words are the press. An address that ends with its id, or that of something in it, opens it. */
export function Fold(props: { id: string; title: string; note?: string; open?: boolean; children: ReactNode }) {
  return (
    <details className="more fold" id={props.id} open={props.open}>
      <summary>
        <h2>
          {props.title}
          {props.note !== undefined && <span className="soft small"> {props.note}</span>}
        </h2>
      </summary>
      <div className="stack">{props.children}</div>
    </details>
  );
}
