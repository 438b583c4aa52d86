// The reader's own time behind times of Japan. It runs before the page is first painted, so that nothing moves
// (a page with its style sheet inside waits for it: scripts/server/first-visits.ts): one question to the browser
// for its zone's name, and all else by arithmetic, since each date format that a browser makes costs more than a whole page of these.
(() => {
  "use strict";
  if (/^\/(en|ja)\/company(\/|$)/.test(location.pathname)) return; // Host companies sit in Japan: Japan's time alone, named.
  const language = document.documentElement.lang === "ja" ? "ja" : "en";
  const words = {
    en: {
      weekdays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
      months: "January February March April May June July August September October November December".split(" "),
    },
    ja: { weekdays: [..."日月火水木金土"] },
  }[language];

  let zone; // "Nairobi", 東アフリカ時間; asked for at the first time that needs it.
  function zoneName() {
    if (zone !== undefined) return zone;
    if (language === "en") return (zone = Intl.DateTimeFormat().resolvedOptions().timeZone.split("/").pop().replaceAll("_", " "));
    const parts = new Intl.DateTimeFormat("ja", { timeZoneName: "long" }).formatToParts(new Date());
    return (zone = parts.find(({ type }) => type === "timeZoneName").value);
  }

  /** Day and clock of a moment where the reader is; null where that is Japan's time. A closing at midnight is said as its last minute. */
  function hereOf(iso, isClosing, isToSecond) {
    const moment = new Date(iso);
    if (Number.isNaN(moment.getTime()) || moment.getTimezoneOffset() === -540) return null;
    const at = isClosing && /T00:00:00\+09:00$/.test(iso) ? new Date(moment.getTime() - 1000) : moment;
    const weekday = words.weekdays[at.getDay()];
    const clock = [at.getHours(), at.getMinutes(), ...(isToSecond ? [at.getSeconds()] : [])]
      .map((number) => String(number).padStart(2, "0"))
      .join(":");
    return language === "ja"
      ? `${at.getFullYear()}年${at.getMonth() + 1}月${at.getDate()}日（${weekday}）${clock}`
      : `${weekday} ${at.getDate()} ${words.months[at.getMonth()]} ${at.getFullYear()}, ${clock}`;
  }

  for (const time of document.querySelectorAll("time[data-reader-zone]")) {
    const here = hereOf(time.dateTime, time.dataset.readerZone === "closing", time.dataset.readerZone === "second");
    if (here === null) continue;
    const own = document.createElement("span");
    own.className = language === "ja" ? "reader-time date" : "reader-time";
    own.textContent = language === "ja" ? `（${zoneName()}：${here}）` : ` (${zoneName()}: ${here})`;
    time.after(own);
  }

  for (const place of document.querySelectorAll("[data-reader-slot]")) {
    const here = hereOf(place.dataset.readerSlot, true);
    if (here === null) continue;
    const name = document.createElement("span");
    name.className = "zone";
    name.textContent = language === "ja" ? `${zoneName()}（端末の時刻）` : `${zoneName()}, your time`;
    const time = document.createElement("time");
    time.className = "date";
    time.dateTime = place.dataset.readerSlot;
    time.textContent = here;
    place.append(name, time);
  }
})();
