import type { ReactNode } from "react";
import { dayOf } from "#platform/days.ts";
import { isoInJapan } from "#platform/days.ts";
import { japan } from "#platform/days.ts";
import { japanTimeName } from "#platform/days.ts";
import { sayClosing } from "#platform/days.ts";
import { sayDay } from "#platform/days.ts";
import { sayElsewhere } from "#platform/days.ts";
import { sayInstant } from "#platform/days.ts";
import { sayToSecond } from "#platform/days.ts";
import type { Day } from "#platform/days.ts";
import type { Language } from "#platform/language.ts";
import { useLanguage } from "./language.tsx";
import { between } from "./words.ts";

/** A zone as the reader knows it: its IANA name and its word, such as "Nairobi". */
export interface ReaderZone {
  zone: string;
  name: string;
}

/** A day with its weekday: Mon 19 June 2023, 2023年6月19日（月）. */
export function DayText({ day }: { day: Day }) {
  return (
    <time className="date" dateTime={day}>
      {sayDay(day, useLanguage())}
    </time>
  );
}

/** From one day to another, both included. */
export function DaySpan({ from, to }: { from: Day; to: Day }) {
  const language = useLanguage();
  return (
    <span className="date">
      <DayText day={from} />
      {language === "ja" ? "〜" : " – "}
      <wbr />
      <DayText day={to} />
    </span>
  );
}

/**
 * Day and clock in Japan, with the zone's name unless `bare` (where a head names it already). `elsewhere`: for somebody who may be abroad;
 * the script for public pages writes the same moment in their own zone behind it, without script it stands there in UTC. `seconds`: a receipt.
 */
export function Instant({
  at,
  bare = false,
  elsewhere = false,
  seconds = false,
}: {
  at: Date;
  bare?: boolean;
  elsewhere?: boolean;
  seconds?: boolean;
}) {
  const language = useLanguage();
  return (
    <>
      <time className="date" dateTime={isoInJapan(at)} data-reader-zone={!elsewhere ? undefined : seconds ? "second" : "instant"}>
        {breakable(seconds ? sayToSecond(at, language) : sayInstant(at, language))}
        {!bare && <ZoneName />}
      </time>
      {elsewhere && (
        <noscript>
          <InZone at={at} reader={{ zone: "UTC", name: "UTC" }} seconds={seconds} />
        </noscript>
      )}
    </>
  );
}

/**
 * A closing time as people read it: midnight is said as the last second of the day before. In Japan with the zone named;
 * with `reader` the same moment in that zone behind it; without, the script for public pages writes the browser's own time there.
 */
export function Closing({ at, bare = false, reader }: { at: Date; bare?: boolean; reader?: ReaderZone }) {
  const language = useLanguage();
  return (
    <>
      <time className="date" dateTime={isoInJapan(at)} data-reader-zone={reader === undefined ? "closing" : undefined}>
        {breakable(sayClosing(at, language))}
        {!bare && <ZoneName />}
      </time>
      {reader !== undefined && <InZone at={at} reader={reader} />}
    </>
  );
}

/** The same moment where the reader is, in brackets; nothing when that is Japan. */
export function InZone({ at, reader, seconds = false }: { at: Date; reader: ReaderZone; seconds?: boolean }) {
  const language = useLanguage();
  if (reader.zone === japan) return null;
  const text = breakable((seconds ? sayToSecond : sayElsewhere)(at, language, reader.zone));
  return language === "ja" ? (
    <span className="reader-time date">
      （{reader.name}：{text}）
    </span>
  ) : (
    <span className="reader-time">
      {" "}
      ({reader.name}: {text})
    </span>
  );
}

/** Japan's zone behind a clock. */
export function ZoneName() {
  const language = useLanguage();
  return (
    <>
      {between.sentences[language]}
      <wbr />
      <span className="zone-name">{language === "ja" ? `（${japanTimeName.ja}）` : japanTimeName.en}</span>
    </>
  );
}

/** Whole days from one instant's day in Japan to another's, as the large figure of a board counts them; 0 on the last day. */
export function daysLeft(now: Date, closesAt: Date): number {
  const day = (instant: Date) => Date.parse(dayOf(instant));
  // The end of a window is exclusive: one at midnight belongs to the day before.
  return Math.max(0, Math.round((day(new Date(closesAt.getTime() - 1)) - day(now)) / 86_400_000));
}

/** A date may break between day and clock, not inside either: 2023年6月19日（月）| 正午 12:00. */
export function breakable(text: string): ReactNode {
  const whole = text.replace("正午 ", "正午\u00a0").replace(" noon", "\u00a0noon");
  const [day, ...clock] = whole.split("） ");
  return clock.length === 0 ? whole : [`${day}）`, <wbr key="break" />, clock.join("） ")];
}
