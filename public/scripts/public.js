// Makes four things on public and applicant pages quicker. Every page works without it.
(() => {
  "use strict";
  const language = document.documentElement.lang === "ja" ? "ja" : "en";
  const figures = new Intl.NumberFormat("en");

  const counterWords = {
    en: {
      bytes: ["byte", "bytes"],
      characters: ["character", "characters"],
      used: (used, most, unit) => `${used} / ${most} ${unit[1]}`,
      left: (left, unit) => `${left} ${unit[left === "1" ? 0 : 1]} left`,
      over: (over, unit) => `${over} ${unit[over === "1" ? 0 : 1]} too many`,
    },
    ja: {
      bytes: ["バイト"],
      characters: ["文字"],
      used: (used, most, unit) => `${used} / ${most}${unit[0]}`,
      left: (left, unit) => `あと${left}${unit[0]}`,
      over: (over, unit) => `${over}${unit[0]}超過`,
    },
  }[language];

  // Accepted beside the letters of Windows' Japanese code page, which the browser can spell out itself (domain 14: JIS X 0213).
  const alsoAccepted = new RegExp(
    "[" +
      "\\u0300-\\u0304\\u0306\\u0308\\u030b\\u030c\\u030f\\u0318-\\u031a\\u031c-\\u0320\\u0324\\u0325\\u0329\\u032a\\u032c\\u032f\\u0330\\u0334" +
      "\\u0339-\\u033d\\u0361" +
      "\\u00a0-\\u00a6\\u00a9\\u00ab-\\u00af\\u00b2\\u00b3\\u00b7-\\u00b9\\u00bb-\\u00bf\\u02c7\\u02c8\\u02cc\\u02d0\\u02d1\\u02d8" +
      "\\u02d9\\u02db\\u02dd\\u02de\\u02e5-\\u02e9\\u03c2\\u1f70-\\u1f73\\u210f\\u2113\\u2127\\u2135\\u2153-\\u2155\\u216a\\u216b" +
      "\\u217a\\u217b\\u2194\\u2196-\\u2199\\u21c4\\u21e6-\\u21e9\\u2205\\u2209\\u2212\\u2213\\u2226\\u2243\\u2245\\u2248\\u2262\\u2276" +
      "\\u2277\\u2284\\u2285\\u228a\\u228b\\u2295-\\u2297\\u22da\\u22db\\u2305\\u2306\\u2318\\u23be-\\u23cc\\u23ce\\u2423" +
      "\\u24d0-\\u24e9\\u24eb-\\u24fe\\u25b1\\u25b6\\u25b7\\u25c0\\u25c1\\u25c9\\u25d0-\\u25d3\\u25e6\\u2600-\\u2603\\u260e\\u2616" +
      "\\u2617\\u261e\\u2660-\\u2669\\u266b\\u266c\\u266e\\u2713\\u2756\\u2776-\\u277f\\u2934\\u2935\\u2985\\u2986\\u29bf\\u29fa\\u29fb" +
      "\\u3016-\\u3019\\u301c\\u3020\\u3033-\\u3035\\u303c\\u303d\\u3094-\\u3096\\u309f\\u30a0\\u30f7-\\u30fa\\u30ff\\u31f0-\\u31ff" +
      "\\u3251-\\u325f\\u32b1-\\u32bf\\u32d0-\\u32e3\\u32e5\\u32e9\\u32ec\\u32ed\\u32fa\\u33cb\\ufe45\\ufe46" +
      "]",
  );

  let codePage;

  /** The double-byte characters of CP932, from the browser's own decoder, at the first letter typed. */
  function readCodePage() {
    const pairs = [];
    for (let lead = 0x81; lead <= 0xfc; lead += 1) {
      if (lead > 0x9f && lead < 0xe0) continue;
      for (let trail = 0x40; trail <= 0xfc; trail += 1) pairs.push(lead, trail);
    }
    const characters = new TextDecoder("shift_jis").decode(new Uint8Array(pairs));
    return new Set([...characters].filter((character) => /[^\x00-\x7f\ufffd\ue000-\uf8ff]/.test(character)));
  }

  const isLatin = (character) => /\p{sc=Latin}/u.test(character) && /\p{L}/u.test(character);

  function isAccepted(character, before) {
    if (/[\u02bb\u02bc\u0300-\u034e\u0350-\u036f]/.test(character)) return isLatin(before) || alsoAccepted.test(character);
    if (character === "\u309a") return before !== "" && "かきくけこカキクケコセツトㇷ".includes(before);
    // Rare kanji count as accepted here; the server knows each of them and names those that it refuses.
    if (/\p{sc=Han}|[\u2010-\u205e\u20a0-\u20bf]/u.test(character) || isLatin(character)) return true;
    codePage ??= readCodePage();
    return codePage.has(character) || alsoAccepted.test(character);
  }

  /**
   * Bytes as the server counts them (domain 14): 1 for ASCII, tab and half-width katakana, 2 for a line break and every other accepted
   * character, nothing for a refused one. Latin letters and kana are composed first; kanji stay as they are.
   */
  function bytesOf(text) {
    const composed = text
      .replace(/\r\n?/g, "\n")
      .replace(/[\p{sc=Latin}\p{sc=Hiragana}\p{sc=Katakana}]\p{M}+|[\u212A\u212B]/gu, (letter) => letter.normalize("NFC"));
    let bytes = 0;
    let before = "";
    for (const character of composed) {
      if (/[\t\x20-\x7e\uff61-\uff9f]/.test(character)) bytes += 1;
      else if (character === "\n" || isAccepted(character, before)) bytes += 2;
      if (!/[\u0300-\u036f\u3099\u309a]/.test(character)) before = character;
    }
    return bytes;
  }

  /** Characters as their writer counts them; the server counts the same way. A line break is one. */
  function charactersOf(text) {
    const even = text.replace(/\r\n?/g, "\n");
    return Intl.Segmenter ? [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(even)].length : [...even].length;
  }

  function count(control) {
    const counter = document.getElementById(`${control.id}-count`);
    if (!counter) return;
    const inBytes = control.dataset.bytesMost !== undefined;
    const unit = counterWords[inBytes ? "bytes" : "characters"];
    const most = Number(control.dataset.bytesMost ?? control.dataset.charactersMost);
    const used = (inBytes ? bytesOf : charactersOf)(control.value);
    const over = used > most;
    const beyond = Math.abs(most - used);
    const [usedPlace, restPlace] = counter.children;
    usedPlace.textContent = counterWords.used(figures.format(used), figures.format(most), unit);
    restPlace.textContent = counterWords[over ? "over" : "left"](figures.format(beyond), unit);
    counter.classList.toggle("over", over);
    const meter = counter.previousElementSibling;
    meter.classList.toggle("over", over);
    meter.firstElementChild.setAttribute("width", `${Math.min(100, Math.round((used / most) * 100))}%`);
  }

  for (const control of document.querySelectorAll("[data-bytes-most], [data-characters-most]")) {
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
    own.className = language === "ja" ? "reader-time date" : "reader-time";
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
    time.className = "date";
    time.dateTime = place.dataset.readerSlot;
    time.textContent = here.text;
    place.append(zone, time);
  }

  /** Offers entries while somebody types: asked a moment after the last letter, the newest answer alone is shown. */
  for (const place of document.querySelectorAll("[data-suggestions-for]")) {
    const control = document.getElementById(place.dataset.suggestionsFor);
    if (!control) continue;
    const list = place.querySelector("ul");
    let waiting;
    let asked = control.value.trim();
    const offer = async () => {
      const query = control.value.trim().slice(-200);
      if (query === asked) return;
      asked = query;
      let found = [];
      try {
        if (query.length > 1) found = await (await fetch(`${place.dataset.suggestionsFrom}?q=${encodeURIComponent(query)}`)).json();
      } catch {
        // Without an answer the page stays as it was: nobody waits for these.
      }
      if (query !== asked) return;
      list.replaceChildren(
        ...found.map(({ href, question }) => {
          const link = document.createElement("a");
          link.href = href;
          link.textContent = question;
          const item = document.createElement("li");
          item.append(link);
          return item;
        }),
      );
      place.hidden = found.length === 0;
    };
    control.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(offer, 200);
    });
  }

  document.querySelector("[data-error-summary]")?.focus();
})();
