import type { Day } from "#platform/days.ts";
import { DayText } from "./time.tsx";

/** Short messages with their days, newest first. */
export function News({ items }: { items: readonly { on: Day; title: string; href: string; lang?: string }[] }) {
  return (
    <ul className="news">
      {items.map((item) => (
        <li key={item.href}>
          <DayText day={item.on} />
          <a href={item.href} lang={item.lang}>
            {item.title}
          </a>
        </li>
      ))}
    </ul>
  );
}
