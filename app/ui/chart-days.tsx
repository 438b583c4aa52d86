import { addDays } from "#platform/days.ts";
import { daysBetween } from "#platform/days.ts";
import type { Day } from "#platform/days.ts";
import { axisSteps } from "./chart-scale.ts";
import { barClass } from "./chart-scale.ts";
import { percent } from "./chart-scale.ts";
import { useLanguage } from "./language.tsx";
import { sayNumber } from "./words.ts";
import { words } from "./words.ts";

const plotHeight = 180;
const top = 24;
const bottom = top + plotHeight;

/** 6/19: a day under an axis. */
function shortDay(day: Day): string {
  return `${Number(day.slice(5, 7))}/${Number(day.slice(8, 10))}`;
}

/** Hairlines with their figures, and the axis. Texts have a fixed size; only positions are in per cent. */
function Grid({ most, height, side = "start" }: { most: number; height: (value: number) => number; side?: "start" | "end" }) {
  return (
    <>
      <line className="axis" x1="0" x2="100%" y1={bottom} y2={bottom} />
      {axisSteps(most).map((step) => (
        <g key={step}>
          <line className="grid-line" x1="0" x2="100%" y1={bottom - height(step)} y2={bottom - height(step)} />
          <text x={side === "start" ? "0" : "100%"} y={bottom - height(step) - 5} textAnchor={side}>
            {sayNumber(step)}
          </text>
        </g>
      ))}
    </>
  );
}

/**
 * A column for each day. `title` says for screen readers what is shown; the meant days are in accent, the highest of them carries its
 * figure with `word` before it.
 */
export function DayColumns(props: {
  id: string;
  title: string;
  days: readonly { on: Day; value: number; isMeant?: boolean }[];
  word?: string;
}) {
  const { days } = props;
  const most = Math.max(1, ...days.map((day) => day.value));
  const height = (value: number) => Math.round((value / most) * plotHeight);
  const step = 1 / Math.max(1, days.length);
  const meant = days
    .flatMap((day, index) => (day.isMeant === true ? [{ ...day, index }] : []))
    .toSorted((one, other) => other.value - one.value)[0];
  const ticks = ticksOf(days.length);
  return (
    <svg height={bottom + 24} role="img" aria-labelledby={`${props.id}-title`}>
      <title id={`${props.id}-title`}>{props.title}</title>
      <Grid most={most} height={height} />
      {days.map((day, index) => (
        <rect
          key={day.on}
          className={barClass(day.isMeant === true ? "full" : "pale")}
          x={percent((index + 0.1) * step)}
          width={percent(0.8 * step)}
          y={bottom - height(day.value)}
          height={height(day.value)}
        />
      ))}
      {ticks.map((index) => {
        const day = days[index];
        if (day === undefined) return null;
        const anchor = index === 0 ? "start" : index === days.length - 1 ? "end" : "middle";
        const at = index === 0 ? 0 : index === days.length - 1 ? 1 : (index + 0.5) * step;
        return (
          <text key={day.on} x={percent(at)} y={bottom + 19} textAnchor={anchor}>
            {shortDay(day.on)}
          </text>
        );
      })}
      {meant !== undefined && (
        <text
          className="strong"
          x={percent((meant.index + (meant.index > days.length / 2 ? 0 : 1)) * step)}
          y={bottom - height(meant.value) + 12}
          dx={meant.index > days.length / 2 ? -4 : 4}
          textAnchor={meant.index > days.length / 2 ? "end" : "start"}
        >
          {[props.word, sayNumber(meant.value)].filter(Boolean).join(" ")}
        </text>
      )}
    </svg>
  );
}

/** Up to four days that are named under the axis, first and last among them. */
function ticksOf(count: number): number[] {
  if (count <= 4) return Array.from({ length: count }, (_, index) => index);
  return [0, 1 / 3, 2 / 3, 1].map((part) => Math.round(part * (count - 1)));
}

export interface Line {
  /** done: what is so, drawn strong; forecast: dashed; target: dotted and pale. */
  kind: "line" | "forecast" | "target";
  points: readonly { on: Day; value: number }[];
}

/** Up to three lines over days, with today's line. `word` stands at today's point, such as "7,691 left". */
export function LineChart(props: {
  id: string;
  title: string;
  from: Day;
  to: Day;
  today?: Day;
  lines: readonly Line[];
  word?: string;
  /** Days named under the axis beside the ends, such as the target. */
  marks?: readonly { on: Day; label: string }[];
}) {
  const language = useLanguage();
  const days = Math.max(1, daysBetween(props.from, props.to));
  const most = Math.max(1, ...props.lines.flatMap((line) => line.points.map((point) => point.value)));
  const at = (day: Day) => daysBetween(props.from, day) / days;
  const height = (value: number) => Math.round((value / most) * plotHeight);
  const path = (line: Line) =>
    line.points
      .map((point, index) => `${index === 0 ? "M" : "L"}${round(at(point.on) * 100)} ${round(100 - (point.value / most) * 100)}`)
      .join("");
  const anchor = (part: number) => (part < 0.15 ? "start" : part > 0.85 ? "end" : "middle");
  const inside = (day: Day) => day >= props.from && day <= props.to;
  const named = [props.today ?? "", ...(props.marks ?? []).map((mark) => mark.on)];
  return (
    <svg height={bottom + 24} role="img" aria-labelledby={`${props.id}-title`}>
      <title id={`${props.id}-title`}>{props.title}</title>
      <Grid most={most} height={height} side="end" />
      <svg x="0" y={top} width="100%" height={plotHeight} viewBox="0 0 100 100" preserveAspectRatio="none">
        {props.lines.map((line) => (
          <path key={line.kind} className={`line ${line.kind}`} d={path(line)} />
        ))}
      </svg>
      {props.today !== undefined && inside(props.today) && (
        <>
          <line className="today" x1={percent(at(props.today))} x2={percent(at(props.today))} y1={top} y2={bottom} />
          {props.word !== undefined && (
            <text
              className="strong"
              x={percent(at(props.today))}
              dx={at(props.today) > 0.6 ? -10 : 10}
              y={top + 16}
              textAnchor={at(props.today) > 0.6 ? "end" : "start"}
            >
              {props.word}
            </text>
          )}
          <text className="today-word" x={percent(at(props.today))} y={bottom + 19} textAnchor={anchor(at(props.today))}>
            {shortDay(props.today)} {words.today[language]}
          </text>
        </>
      )}
      {[props.from, props.to]
        .filter((day) => !named.some((other) => other !== "" && Math.abs(at(other) - at(day)) < 0.25))
        .map((day) => (
          <text key={day} x={percent(at(day))} y={bottom + 19} textAnchor={anchor(at(day))}>
            {shortDay(day)}
          </text>
        ))}
      {props.marks
        ?.filter((mark) => inside(mark.on))
        .map((mark) => (
          <text key={mark.label} className="strong" x={percent(at(mark.on))} y={bottom + 19} textAnchor={anchor(at(mark.on))}>
            {mark.label}
          </text>
        ))}
    </svg>
  );
}

/** Every day from the first to the last with its value; days that are missing count 0. */
export function fillDays(days: readonly { on: Day; value: number }[], from: Day, to: Day): { on: Day; value: number }[] {
  const known = new Map(days.map((day) => [day.on, day.value]));
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index)).map((on) => ({
    on,
    value: known.get(on) ?? 0,
  }));
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
