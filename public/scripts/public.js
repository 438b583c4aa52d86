// Makes three things on public and applicant pages quicker. Every page works without it.
(() => {
  "use strict";
  const language = document.documentElement.lang === "ja" ? "ja" : "en";
  const figures = new Intl.NumberFormat("en");

  const counterWords = {
    en: {
      used: (used, most) => `${used} / ${most} bytes`,
      left: (left, one) => `${left} ${one ? "byte" : "bytes"} left`,
      over: (over, one) => `${over} ${one ? "byte" : "bytes"} too many`,
    },
    ja: {
      used: (used, most) => `${used} / ${most}バイト`,
      left: (left) => `あと${left}バイト`,
      over: (over) => `${over}バイト超過`,
    },
  }[language];

  /**
   * Bytes as the server counts them (domain 14): 1 for ASCII, tab and half-width katakana, 2 for a line break and every other character.
   * Letters and kana are composed first; kanji stay as they are.
   */
  function bytesOf(text) {
    const composed = text
      .replace(/\r\n?/g, "\n")
      .replace(/[^\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]+/gu, (run) => run.normalize("NFC"));
    let bytes = 0;
    for (const character of composed) bytes += /[\t\x20-\x7e\uff61-\uff9f]/.test(character) ? 1 : 2;
    return bytes;
  }

  function count(control) {
    const counter = document.getElementById(`${control.id}-count`);
    if (!counter) return;
    const most = Number(control.dataset.bytesMost);
    const used = bytesOf(control.value);
    const over = used > most;
    const beyond = Math.abs(most - used);
    const [usedPlace, restPlace] = counter.children;
    usedPlace.textContent = counterWords.used(figures.format(used), figures.format(most));
    restPlace.textContent = counterWords[over ? "over" : "left"](figures.format(beyond), beyond === 1);
    counter.classList.toggle("over", over);
    const meter = counter.previousElementSibling;
    meter.classList.toggle("over", over);
    meter.firstElementChild.setAttribute("width", `${Math.min(100, Math.round((used / most) * 100))}%`);
  }

  for (const control of document.querySelectorAll("[data-bytes-most]")) {
    control.addEventListener("input", () => count(control));
    count(control); // A browser may have put back what was typed.
  }

  /** Zone, day and clock of a closing where the reader is; null where that is Japan's own time. A midnight end is said as 23:59:59. */
  function hereOf(iso) {
    const at = new Date(iso);
    if (Number.isNaN(at.getTime()) || at.getTimezoneOffset() === -540) return null;
    const isMidnight = at.getHours() === 0 && at.getMinutes() === 0 && at.getSeconds() === 0;
    const said = isMidnight ? new Date(at.getTime() - 1000) : at;
    const form = (options) => new Intl.DateTimeFormat(language === "ja" ? "ja" : "en-GB", options);
    const zone = form({ timeZoneName: "long" })
      .formatToParts(said)
      .find((part) => part.type === "timeZoneName").value;
    const part = form({ year: "numeric", month: "long", day: "numeric", weekday: "short" })
      .formatToParts(said)
      .reduce((parts, { type, value }) => ({ ...parts, [type]: value }), {});
    const two = (number) => String(number).padStart(2, "0");
    const clock = [said.getHours(), said.getMinutes(), ...(isMidnight ? [said.getSeconds()] : [])].map(two).join(":");
    return language === "ja"
      ? { zone, text: `${said.getFullYear()}年${said.getMonth() + 1}月${said.getDate()}日（${part.weekday}）${clock}` }
      : { zone, text: `${part.weekday} ${part.day} ${part.month} ${part.year}, ${clock}` };
  }

  for (const time of document.querySelectorAll("time[data-reader-zone]")) {
    const here = hereOf(time.dateTime);
    if (!here) continue;
    const own = document.createElement("span");
    own.className = "reader-time";
    own.textContent = language === "ja" ? `（${here.zone}：${here.text}）` : ` (${here.zone}: ${here.text})`;
    time.after(own);
  }

  for (const place of document.querySelectorAll("[data-reader-slot]")) {
    const here = hereOf(place.dataset.readerSlot);
    if (!here) continue;
    const zone = document.createElement("span");
    zone.className = "zone";
    zone.textContent = language === "ja" ? `${here.zone}（お使いの端末）` : `${here.zone}, on this device`;
    const time = document.createElement("time");
    time.dateTime = place.dataset.readerSlot;
    time.textContent = here.text;
    place.append(zone, time);
  }

  document.querySelector("[data-error-summary]")?.focus();
})();
