import { useSay } from "./language.tsx";
import { sayings } from "./words.ts";
import { sayNumber } from "./words.ts";
import { words } from "./words.ts";

/** Range, total, pages, next. `page` counts from 1; `perPage` rows a page, `all` rows in all; `hrefOf` gives a page's address; `label` where a page has several. */
export function Pagination(props: { page: number; perPage: number; all: number; hrefOf: (page: number) => string; label?: string }) {
  const say = useSay();
  const { page, perPage, all, hrefOf } = props;
  const last = Math.max(1, Math.ceil(all / perPage));
  const shown = pagesShown(page, last);
  return (
    <nav className="pagination" aria-label={props.label ?? say(words.pages)}>
      <span>{say(sayings.range(all === 0 ? 0 : (page - 1) * perPage + 1, Math.min(page * perPage, all), all))}</span>
      {last > 1 && (
        <ul>
          {page > 1 && (
            <li>
              <a href={hrefOf(page - 1)} rel="prev">
                {say(words.previous)}
              </a>
            </li>
          )}
          {shown.map((number, index) => (
            <li key={number} className={index > 0 && number - (shown[index - 1] ?? 0) > 1 ? "skipped" : undefined}>
              {number === page ? <span aria-current="page">{sayNumber(number)}</span> : <a href={hrefOf(number)}>{sayNumber(number)}</a>}
            </li>
          ))}
          {page < last && (
            <li>
              <a href={hrefOf(page + 1)} rel="next">
                {say(words.next)}
              </a>
            </li>
          )}
        </ul>
      )}
    </nav>
  );
}

/** First, last and the neighbours of a page. */
export function pagesShown(page: number, last: number): number[] {
  return [...new Set([1, page - 1, page, page + 1, last])]
    .filter((number) => number >= 1 && number <= last)
    .sort((one, other) => one - other);
}
