import type { ReactNode } from "react";
import { isoInJapan } from "#platform/days.ts";
import { japan } from "#platform/days.ts";
import { sayElsewhere } from "#platform/days.ts";
import { sayClosing } from "#platform/days.ts";
import { DaysFigure } from "./days-figure.tsx";
import { Empty } from "./empty.tsx";
import { useLanguage } from "./language.tsx";
import { useSay } from "./language.tsx";
import { breakable } from "./time.tsx";
import { daysLeft } from "./time.tsx";
import { words } from "./words.ts";
import type { ReaderZone } from "./time.tsx";

export interface OpenWindow {
  key: string;
  title: string;
  note?: string;
  closesAt: Date;
  /** The deed: its words, its full name for screen readers, where it leads. */
  deed: { label: string; name: string; href: string };
}

/**
 * What is open and until when, set like a timetable: soonest first, only the soonest in accent and filled. The closing time in Japan;
 * the reader's own where `reader` is known, else the script for public pages fills it in. With no window, `empty` says when one opens.
 */
export function Board(props: {
  id: string;
  title: string;
  now: Date;
  windows: readonly OpenWindow[];
  /** Beside the head: the time now in Japan and the reader's zone. */
  beside?: ReactNode;
  reader?: ReaderZone;
  empty: { title: string; text: string };
}) {
  const language = useLanguage();
  const say = useSay();
  const soonestFirst = props.windows.toSorted((one, other) => one.closesAt.getTime() - other.closesAt.getTime());
  return (
    <>
      <div className="board-head">
        <h2 id={props.id}>{props.title}</h2>
        {props.beside !== undefined && <p className="small soft">{props.beside}</p>}
      </div>
      {soonestFirst.length === 0 ? (
        <Empty title={props.empty.title}>{props.empty.text}</Empty>
      ) : (
        <ul className="board" aria-labelledby={props.id}>
          {soonestFirst.map((window, index) => (
            <li key={window.key}>
              <DaysFigure left={daysLeft(props.now, window.closesAt)} />
              <div>
                <h3>{window.title}</h3>
                {window.note !== undefined && <p className="soft short">{window.note}</p>}
              </div>
              <p>
                <span className="zone">{say(words.closesInJapan)}</span>
                <time className="date" dateTime={isoInJapan(window.closesAt)}>
                  {breakable(sayClosing(window.closesAt, language))}
                </time>
              </p>
              <OwnTime at={window.closesAt} reader={props.reader} />
              <a className={index === 0 ? "button" : "button secondary"} href={window.deed.href} aria-label={window.deed.name}>
                {window.deed.label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The reader's own time of a closing: written by the server when the zone is known, else an empty place for the script. */
function OwnTime({ at, reader }: { at: Date; reader?: ReaderZone }) {
  const language = useLanguage();
  const say = useSay();
  if (reader?.zone === japan) return <p className="yours" />;
  if (reader === undefined) {
    return <p className="yours" data-reader-slot={isoInJapan(at)} />;
  }
  return (
    <p className="yours">
      <span className="zone">{say({ en: `${reader.name}, ${words.yourTime.en}`, ja: `${reader.name}の時刻` })}</span>
      <time className="date" dateTime={isoInJapan(at)}>
        {breakable(sayElsewhere(at, language, reader.zone))}
      </time>
    </p>
  );
}
