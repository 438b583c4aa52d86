import type { Day } from "#platform/days.ts";
import { Tag } from "./tag.tsx";
import { DayText } from "./time.tsx";

/** Short messages with their days, newest first; `mark` is a word before the title, such as "Important". */
export function News({ items }: { items: readonly { on: Day; title: string; href: string; lang?: string; mark?: string }[] }) {
  return (
    <ul className="news">
      {items.map((item) => (
        <li key={item.href}>
          <DayText day={item.on} />
          <span>
            {item.mark !== undefined && (
              <>
                <Tag kind="caution">{item.mark}</Tag>{" "}
              </>
            )}
            <a href={item.href} lang={item.lang}>
              {item.title}
            </a>
          </span>
        </li>
      ))}
    </ul>
  );
}
