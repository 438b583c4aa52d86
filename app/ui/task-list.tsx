import type { ReactNode } from "react";
import { useSay } from "./language.tsx";
import { DoneWord } from "./tag.tsx";
import { Tag } from "./tag.tsx";
import { sayings } from "./words.ts";
import { words } from "./words.ts";
import type { TagKind } from "./tag.tsx";

export interface Task {
  label: string;
  /** Left out while the task is closed. */
  href?: string;
  hint?: string;
  isComplete?: boolean;
  /** The state as a word; "Complete" is said by itself. */
  state?: string;
  kind?: TagKind;
}

/** Groups of things to do with "3 of 4"; a whole row is the target. Complete is quiet, only what is left carries a tag. */
export function TaskList({ groups, level = 3 }: { groups: readonly { title: string; tasks: readonly Task[] }[]; level?: 2 | 3 }) {
  const say = useSay();
  const Head = level === 2 ? "h2" : "h3";
  return groups.map((group) => (
    <div key={group.title}>
      <Head className="group-head">
        {group.title}{" "}
        <span className="small">
          {say(sayings.partDone(group.tasks.filter((task) => task.isComplete === true).length, group.tasks.length))}
        </span>
      </Head>
      <ul className="task-list">
        {group.tasks.map((task) => (
          <li key={task.label}>
            {task.href === undefined ? <span className="closed">{task.label}</span> : <a href={task.href}>{task.label}</a>}
            {task.isComplete === true ? (
              <DoneWord>{task.state ?? say(words.complete)}</DoneWord>
            ) : (
              task.state !== undefined && <Tag kind={task.kind ?? (task.href === undefined ? "plain" : "todo")}>{task.state}</Tag>
            )}
            {task.hint !== undefined && <span className="hint small">{task.hint}</span>}
          </li>
        ))}
      </ul>
    </div>
  ));
}

/** The next deed: at the lower edge of the phone, always under the thumb; in its place on wide screens. */
export function SendBar({ children }: { children: ReactNode }) {
  return <div className="send-bar">{children}</div>;
}
