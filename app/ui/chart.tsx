import type { ReactNode } from "react";
import { barClass } from "./chart-scale.ts";
import { percent } from "./chart-scale.ts";
import { Disclosure } from "./disclosure.tsx";
import { useSay } from "./language.tsx";
import { sayNumber } from "./words.ts";
import { words } from "./words.ts";
import type { BarKind } from "./chart-scale.ts";

export { DayColumns } from "./chart-days.tsx";
export { LineChart } from "./chart-days.tsx";
export { YearPicture } from "./year-picture.tsx";

/** The frame of every picture: the finding as a sentence, a note, the picture, its table one press below. */
export function Chart(props: {
  /** What the picture says, in one sentence. */
  finding?: string;
  note?: ReactNode;
  /** Marks and their words; at most three kinds. */
  legend?: ReactNode;
  /** The same figures as a `<Table dense>`. */
  table?: ReactNode;
  tableWord?: string;
  children: ReactNode;
}) {
  const say = useSay();
  return (
    <figure className="chart">
      {props.finding !== undefined && <p className="finding">{props.finding}</p>}
      {props.note !== undefined && <p className="small soft">{props.note}</p>}
      {props.legend}
      {props.children}
      {props.table !== undefined && <Disclosure summary={props.tableWord ?? say(words.showTable)}>{props.table}</Disclosure>}
    </figure>
  );
}

/** A sample of a mark for the legend. */
export function LegendMark({ kind }: { kind: BarKind | "ring" | "line" | "forecast" | "target" }) {
  return (
    <svg height="14" aria-hidden="true">
      {kind === "ring" ? (
        <circle className="ring" cx="14" cy="7" r="5.5" />
      ) : kind === "line" || kind === "forecast" || kind === "target" ? (
        <line className={`line ${kind}`} x1="0" x2="28" y1="7" y2="7" />
      ) : (
        <rect className={barClass(kind)} width="28" height="14" />
      )}
    </svg>
  );
}

/** Marks beside their words. */
export function Legend({ marks }: { marks: readonly { kind: Parameters<typeof LegendMark>[0]["kind"]; label: string }[] }) {
  return (
    <ul className="legend">
      {marks.map((mark) => (
        <li key={mark.label}>
          <LegendMark kind={mark.kind} />
          {mark.label}
        </li>
      ))}
    </ul>
  );
}

export interface Bar {
  label: string;
  value: number;
  /** The list that the figure counts. */
  href?: string;
  /** Pale when it is not what the sentence is about. */
  isPale?: boolean;
}

/** Lying bars with label and figure above each. The words are text, so screen readers and search find them. */
export function BarChart({ bars, most }: { bars: readonly Bar[]; most?: number }) {
  const all = most ?? Math.max(1, ...bars.map((bar) => bar.value));
  return (
    <ul className="bars">
      {bars.map((bar) => (
        <li key={bar.label}>
          <span>{bar.label}</span>
          <strong className="number">
            {bar.href === undefined ? sayNumber(bar.value) : <a href={bar.href}>{sayNumber(bar.value)}</a>}
          </strong>
          <svg height="8" aria-hidden="true">
            <rect className="bar ground" width="100%" height="8" />
            <rect className={bar.isPale === true ? "bar pale" : "bar"} width={percent(bar.value / all)} height="8" />
          </svg>
        </li>
      ))}
    </ul>
  );
}

export interface StackPart {
  label: string;
  value: number;
  href?: string;
}

/** One whole in at most three parts: accent, pale, grey in this order, each with its figure and words. */
export function StackedBar({ label, parts }: { label: string; parts: readonly [StackPart, ...StackPart[]] }) {
  const kinds: BarKind[] = ["full", "pale", "grey"];
  const all = Math.max(
    1,
    parts.reduce((sum, part) => sum + part.value, 0),
  );
  const startOf = (index: number) => parts.slice(0, index).reduce((sum, part) => sum + part.value, 0);
  return (
    <div className="stacked">
      <svg height="20" aria-hidden="true">
        {parts.map((part, index) => (
          <rect
            key={part.label}
            className={barClass(kinds[index] ?? "grey")}
            x={percent(startOf(index) / all)}
            width={percent(part.value / all)}
            height="20"
          />
        ))}
      </svg>
      <ul className="legend" aria-label={label}>
        {parts.map((part, index) => (
          <li key={part.label}>
            <LegendMark kind={kinds[index] ?? "grey"} />
            {part.label}{" "}
            <strong className="number">
              {part.href === undefined ? sayNumber(part.value) : <a href={part.href}>{sayNumber(part.value)}</a>}
            </strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
