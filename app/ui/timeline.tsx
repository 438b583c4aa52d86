import type { ReactNode } from "react";

/** What happened, newest first: time left, deed right. The first one is filled unless `current` names another. */
export function Timeline({
  events,
  current = 0,
}: {
  events: readonly { key?: string; when: ReactNode; what: ReactNode }[];
  current?: number | null;
}) {
  return (
    <ol className="timeline">
      {events.map((event, index) => (
        <li key={event.key ?? index} className={index === current ? "now" : undefined}>
          <span className="when">{event.when}</span>
          {typeof event.what === "string" ? <p>{event.what}</p> : <div>{event.what}</div>}
        </li>
      ))}
    </ol>
  );
}
