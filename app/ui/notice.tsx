import type { ReactNode } from "react";

export type NoticeKind = "info" | "caution" | "done" | "problem" | "record";

/**
 * Something to know before going on: head, one paragraph, at most one button. The kind is said in its words.
 * `record` says that this view is written down and stands before the data.
 */
export function Notice(props: { kind?: NoticeKind; title?: string; level?: 2 | 3; children?: ReactNode }) {
  const { kind = "info" } = props;
  const Head = props.level === 3 ? "h3" : "h2";
  return (
    <div className={kind === "info" ? "notice" : `notice ${kind}`}>
      {props.title !== undefined && <Head>{props.title}</Head>}
      {typeof props.children === "string" ? <p>{props.children}</p> : props.children}
    </div>
  );
}
