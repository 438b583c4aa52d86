import { usePageFacts } from "#app/page-frame.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Table } from "#app/ui/table.tsx";
import { addDays } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
import { instantInJapan } from "#platform/days.ts";
import { sayDay } from "#platform/days.ts";
import { clocksIn } from "#program/outbox/letter-times.ts";
import { countryName } from "#program/year/countries.ts";
import { localHoursWords as words } from "./local-hours-words.ts";
import type { Language } from "#platform/language.ts";

/** Hours of a working day in Japan, from which whoever proposes a talk reads what hour it is for the candidate. */
const hours = ["08:00", "10:00", "13:00", "16:00", "19:00"];

/** The same moment where a candidate lives, for behind a time of Japan; null where they live in Japan or their time is not known. */
export function localTime(residence: string, at: Date, language: Language): string | null {
  const clocks = clocksIn(residence, at, language);
  const country = countryName(residence);
  if (residence === "JP" || clocks.length === 0 || country === null) return null;
  const shown = clocks.join(language === "ja" ? "〜" : " to ");
  return language === "ja" ? `${country.ja}では${shown}` : `${shown} in ${country.en}`;
}

/** A working day's hours of Japan beside the candidate's own, where these differ. */
export function LocalHours({ residence }: { residence: string }) {
  const say = useSay();
  const { language, now } = usePageFacts();
  const country = countryName(residence);
  const day = addDays(dayOf(now), 2);
  const rows = hours.map((hour) => ({ hour, clocks: clocksIn(residence, instantInJapan(day, hour), language) }));
  if (residence === "JP" || country === null || rows[0]!.clocks.length === 0) return null;
  return (
    <section className="stack tight" aria-labelledby="local-hours">
      <h2 id="local-hours">{say(words.head(country))}</h2>
      <Table
        caption={say(words.head(country))}
        columns={[{ label: say(words.japan) }, { label: say(words.there) }]}
        rows={rows.map(({ hour, clocks }) => ({ key: hour, cells: [hour, clocks.join(language === "ja" ? "〜" : " to ")] }))}
      />
      <p className="soft">
        {say(words.on({ en: sayDay(day, "en"), ja: sayDay(day, "ja") }))}
        {rows[0]!.clocks.length > 1 && <> {say(words.several)}</>}
      </p>
    </section>
  );
}
