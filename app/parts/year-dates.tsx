import { dayOf } from "#platform/days.ts";
import { isoInJapan } from "#platform/days.ts";
import { sayClosing } from "#platform/days.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { useSay } from "#app/ui/language.tsx";
import { Instant } from "#app/ui/time.tsx";
import { breakable } from "#app/ui/time.tsx";
import { DayText } from "#app/ui/time.tsx";
import { isClosingProvisional } from "./year-shown.ts";
import { isCourseProvisional } from "./year-shown.ts";
import { datesWords as words } from "./dates-words.ts";
import type { Day } from "#platform/days.ts";
import type { Language } from "#platform/language.ts";
import type { Course } from "#program/year/program-year.ts";
import type { Side } from "#program/year/program-year.ts";
import type { YearShown } from "./year-shown.ts";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** "7 Aug – 19 Sep 2023", 「2023年8月7日〜9月19日」: for tables; the year stands once where it is the same. */
export function spanText(from: Day, to: Day, language: Language): string {
  const [one, other] = [from, to].map((day) => ({ year: day.slice(0, 4), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) }));
  if (one === undefined || other === undefined) return "";
  const isOneYear = one.year === other.year;
  return language === "ja"
    ? `${one.year}年${one.month}月${one.date}日〜${isOneYear ? "" : `${other.year}年`}${other.month}月${other.date}日`
    : `${one.date} ${months[one.month - 1]}${isOneYear ? "" : ` ${one.year}`} – ${other.date} ${months[other.month - 1]} ${other.year}`;
}

/** A span of days that may break behind its dash, nowhere else. */
export function SpanOfDays({ from, to }: { from: Day; to: Day }) {
  return <span className="date">{breakableSpan(spanText(from, to, useLanguage()))}</span>;
}

function breakableSpan(text: string) {
  const [from = "", to = ""] = text.split(/(?<=[–〜]) ?/);
  return (
    <>
      <span className="nowrap">{from}</span>
      {from.endsWith("–") ? " " : <wbr />}
      <span className="nowrap">{to}</span>
    </>
  );
}

/**
 * Says beside a value that it may still change. Shows nothing when it is settled, nor once the day or moment that it tells (`of`) has come:
 * what has been can't change.
 */
export function Provisional({ when, of }: { when: boolean; of?: Day | Date }) {
  const say = useSay();
  const { now } = usePageFacts();
  const hasCome = of !== undefined && (typeof of === "string" ? of <= dayOf(now) : of <= now);
  if (!when || hasCome) return null;
  return (
    <>
      {say(between.sentences)}
      <wbr />
      <span className="small soft nowrap">{say(words.provisional)}</span>
    </>
  );
}

/** What "provisional" means, once a page. */
export function ProvisionalNote() {
  const say = useSay();
  return <p className="small soft">{say(words.provisionalMeans)}</p>;
}

/** The days of the internship. */
export function Period({ shown, course }: { shown: YearShown; course: Course }) {
  const { startsOn, endsOn } = course.period;
  return (
    <span>
      <SpanOfDays from={startsOn} to={endsOn} />
      <Provisional when={isCourseProvisional(shown, course, "period.start", "period.end")} of={startsOn} />
    </span>
  );
}

/** The day on which everybody hears the result. */
export function ResultDay({ shown, course }: { shown: YearShown; course: Course }) {
  return (
    <span>
      <DayText day={course.resultsOn} />
      <Provisional when={isCourseProvisional(shown, course, "resultsOn")} of={course.resultsOn} />
    </span>
  );
}

/** When a window closes, with the ends that it had before it was extended. */
export function ClosingTime({ shown, course, side }: { shown: YearShown; course: Course; side: Side }) {
  const window = course.windows[side];
  return (
    <span>
      <ClosingInJapan at={window.closesAt} />
      <Provisional when={isClosingProvisional(shown, course, side)} of={window.closesAt} />
      {window.earlierEnds.map((end) => (
        <ExtendedFrom key={end.closesAt.getTime()} closesAt={end.closesAt} />
      ))}
    </span>
  );
}

/** A closing time in Japan alone, for tables whose head or note names the zone. */
export function ClosingInJapan({ at }: { at: Date }) {
  return (
    <time className="date" dateTime={isoInJapan(at)}>
      {breakable(sayClosing(at, useLanguage()))}
    </time>
  );
}

/** "extended (was …)": an old end stays on show. */
export function ExtendedFrom({ closesAt }: { closesAt: Date }) {
  const say = useSay();
  return (
    <span className="small soft">
      {" "}
      <br />
      {say(words.extendedWas)}
      <s>
        <DayText day={dayOf(new Date(closesAt.getTime() - 1))} />
      </s>
    </span>
  );
}

/** From when to when one side may apply. */
export function WindowSpan({ shown, course, side }: { shown: YearShown; course: Course; side: Side }) {
  const say = useSay();
  return (
    <span>
      <Instant at={course.windows[side].opensAt} bare />
      <Provisional when={isCourseProvisional(shown, course, `${side}Window.opensAt`)} of={course.windows[side].opensAt} />
      {say(words.untilOpen)}
      <br />
      <ClosingTime shown={shown} course={course} side={side} />
    </span>
  );
}
