import { addDays } from "#platform/days.ts";
import { daysBetween } from "#platform/days.ts";
import type { Day } from "#platform/days.ts";
import { barClass } from "./chart-scale.ts";
import { percent } from "./chart-scale.ts";
import { useLanguage } from "./language.tsx";
import { words } from "./words.ts";
import type { BarKind } from "./chart-scale.ts";

const rowHeight = 56;
const top = 26;

const shortMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

export interface YearRow {
  /** Bold and short, before the label: A, B2. Left out where there is none. */
  code?: string;
  label: string;
  /** Both days included; `kind` as in the legend. */
  bars: readonly { from: Day; to: Day; kind: BarKind }[];
  /** Single days, drawn as rings. */
  marks?: readonly Day[];
}

/**
 * Bars over months with today's line: a program year, a person's internship. Positions are in per cent and texts of fixed size, so it
 * reads at any width. Inside `Chart`, with its legend and the same dates as a table.
 */
export function YearPicture(props: {
  id: string;
  /** For screen readers: what is shown, and where the same dates stand as words. */
  title: string;
  description: string;
  from: Day;
  to: Day;
  today?: Day;
  rows: readonly YearRow[];
}) {
  const language = useLanguage();
  const days = daysBetween(props.from, props.to) + 1;
  const at = (day: Day) => daysBetween(props.from, day) / days;
  const bottom = top + props.rows.length * rowHeight + 10;
  const months = monthsFrom(props.from, props.to);
  const today = props.today !== undefined && props.today >= props.from && props.today <= props.to ? props.today : undefined;
  return (
    <svg
      height={bottom + 24}
      role="img"
      aria-labelledby={`${props.id}-title`}
      aria-describedby={`${props.id}-desc`}
      className={months.length > 8 ? "long" : undefined}
    >
      <title id={`${props.id}-title`}>{props.title}</title>
      <desc id={`${props.id}-desc`}>{props.description}</desc>
      {months.map((month, index) => (
        <g key={month} className={index % 2 === 1 ? "second" : undefined}>
          <line className="grid-line" x1={percent(at(month))} x2={percent(at(month))} y1={top} y2={bottom} />
          {/* A last month of a few days has no room for its name beside the edge. */}
          {(index === 0 || daysBetween(month, props.to) >= 14) && (
            <text x={percent(at(month))} dx="6" y={top - 8}>
              {monthName(month, language)}
            </text>
          )}
        </g>
      ))}
      <line className="axis" x1="0" x2="100%" y1={top} y2={top} />
      {today !== undefined && <line className="today" x1={percent(at(today))} x2={percent(at(today))} y1={top} y2={bottom} />}
      {props.rows.map((row, index) => {
        const y = top + index * rowHeight;
        return (
          <g key={index}>
            {row.code !== undefined && (
              <text className="strong" x="0" y={y + 31}>
                {row.code}
              </text>
            )}
            <text x={row.code === undefined ? 0 : 28} y={y + 31}>
              {row.label}
            </text>
            {row.bars
              .filter((bar) => bar.to >= props.from && bar.from <= props.to)
              .map((bar) => {
                const from = bar.from < props.from ? props.from : bar.from;
                const to = bar.to > props.to ? props.to : bar.to;
                return (
                  <rect
                    key={bar.kind + bar.from}
                    className={barClass(bar.kind)}
                    x={percent(at(from))}
                    width={percent((daysBetween(from, to) + 1) / days)}
                    y={y + 40}
                    height="14"
                  />
                );
              })}
            {row.marks
              ?.filter((mark) => mark >= props.from && mark <= props.to)
              .map((mark) => (
                <circle key={mark} className="ring" cx={percent(at(mark) + 0.5 / days)} cy={y + 47} r="5.5" />
              ))}
          </g>
        );
      })}
      {today !== undefined && (
        <text
          className="today-word"
          x={percent(at(today))}
          y={bottom + 18}
          textAnchor={at(today) < 0.12 ? "start" : at(today) > 0.88 ? "end" : "middle"}
        >
          {language === "ja"
            ? `${Number(today.slice(5, 7))}月${Number(today.slice(8, 10))}日 ${words.today.ja}`
            : `${Number(today.slice(8, 10))} ${shortMonths[Number(today.slice(5, 7)) - 1]}, ${words.today.en}`}
        </text>
      )}
    </svg>
  );
}

/** The first days of the months that a span touches; the first month begins where the span does. */
function monthsFrom(from: Day, to: Day): Day[] {
  const months: Day[] = [from];
  for (let month = nextMonth(from); month <= to; month = nextMonth(month)) months.push(month);
  return months;
}

function nextMonth(day: Day): Day {
  return `${addDays(`${day.slice(0, 7)}-01`, 31).slice(0, 7)}-01`;
}

function monthName(day: Day, language: "en" | "ja"): string {
  const month = Number(day.slice(5, 7));
  return language === "ja" ? `${month}月` : (shortMonths[month - 1] ?? "");
}
