import type { ReactNode } from "react";
import { Icon } from "./icons.tsx";

export type TagKind = "neutral" | "todo" | "caution" | "done" | "problem" | "plain";

/** A state as a word in a box; the colour only repeats what the word says. `plain` has no box. */
export function Tag({ kind = "neutral", children }: { kind?: TagKind; children: ReactNode }) {
  const look = {
    neutral: "tag",
    todo: "tag todo",
    caution: "tag caution",
    done: "tag done",
    problem: "tag problem-state",
    plain: "tag plain",
  };
  return <span className={look[kind]}>{children}</span>;
}

/** A finished thing, quiet: green words with a tick, no box. */
export function DoneWord({ children }: { children: ReactNode }) {
  return (
    <span className="done-word">
      <Icon name="tick" />
      {children}
    </span>
  );
}
