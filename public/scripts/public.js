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

  /** Zone, day and clock of a closing where the reader is; null where that is Japan's time. An end at midnight is said as its last minute. */
  function hereOf(iso) {
    const end = new Date(iso);
    if (Number.isNaN(end.getTime()) || end.getTimezoneOffset() === -540) return null;
    const at = /T00:00:00\+09:00$/.test(iso) ? new Date(end.getTime() - 1000) : end;
    const formats = language === "ja" ? "ja" : "en-GB";
    const part = (options, type) => new Intl.DateTimeFormat(formats, options).formatToParts(at).find((one) => one.type === type).value;
    const weekday = part({ weekday: "short" }, "weekday");
    const clock = [at.getHours(), at.getMinutes()].map((number) => String(number).padStart(2, "0")).join(":");
    if (language === "ja") {
      const zone = part({ timeZoneName: "long" }, "timeZoneName");
      return { zone, text: `${at.getFullYear()}年${at.getMonth() + 1}月${at.getDate()}日（${weekday}）${clock}` };
    }
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone.split("/").pop().replaceAll("_", " ");
    return { zone, text: `${weekday} ${at.getDate()} ${part({ month: "long" }, "month")} ${at.getFullYear()}, ${clock}` };
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
    zone.textContent = language === "ja" ? `${here.zone}（端末の時刻）` : `${here.zone}, your time`;
    const time = document.createElement("time");
    time.dateTime = place.dataset.readerSlot;
    time.textContent = here.text;
    place.append(zone, time);
  }

  document.querySelector("[data-error-summary]")?.focus();
})();
