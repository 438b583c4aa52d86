// Makes four things on public and applicant pages quicker, and keeps drafts through a dead line. Every page works without it.
(() => {
  "use strict";
  const language = document.documentElement.lang === "ja" ? "ja" : "en";
  const figures = new Intl.NumberFormat("en");

  const counted = document.querySelectorAll("[data-bytes-most], [data-characters-most]");

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

  // Which characters the form takes beyond Latin letters: the server's own table (platform/text-repertoire.ts), fetched at the first
  // character that needs it. Until it is here such a character counts as accepted; then everything is counted anew.
  let repertoire;

  function readRepertoire({ kanjiBits, otherRuns }) {
    const bits = new Uint8Array(0x30000 >> 3);
    const put = (point) => (bits[point >> 3] |= 1 << (point & 7));
    [...atob(kanjiBits)].forEach((byte, index) => (bits[(0x4e00 >> 3) + index] = byte.charCodeAt(0)));
    let point = 0;
    for (const run of otherRuns.split(" ")) {
      const [skipped, more = "0"] = run.split("+");
      point += parseInt(skipped, 36);
      for (const last = point + parseInt(more, 36); point <= last; point += 1) put(point);
    }
    return bits;
  }

  function hasPlace(point) {
    if (repertoire === undefined) {
      repertoire = null;
      fetch("/scripts/repertoire.json")
        .then((answer) => answer.json())
        .then((table) => {
          repertoire = readRepertoire(table);
          for (const control of counted) count(control);
        })
        .catch(() => {}); // Without the table the server still counts; the page goes on.
    }
    return repertoire === null || ((repertoire[point >> 3] >> (point & 7)) & 1) === 1;
  }

  const isLatin = (character) => /\p{sc=Latin}/u.test(character) && /\p{L}/u.test(character);

  function isAccepted(character, before) {
    const point = character.codePointAt(0);
    if (/[\u2010-\u205e\u20a0-\u20bf]/.test(character)) return true;
    if (point < 0x80 || (point >= 0xd800 && point <= 0xdfff)) return false;
    if (isLatin(character)) return true;
    if (/[\u02bb\u02bc\u0300-\u034e\u0350-\u036f]/.test(character) && isLatin(before)) return true;
    if (character === "\u309a") return before !== "" && "かきくけこカキクケコセツトㇷ".includes(before);
    return hasPlace(point);
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

  for (const control of counted) {
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
          if (control.localName === "textarea") link.target = "_blank"; // What was written stays open.
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

  // A draft through a dead line: what is typed in a section stays in this browser until the server has it, and never beyond the sign-out.
  const kept = (() => {
    try {
      localStorage.getItem("draft");
      return localStorage;
    } catch {
      return null; // Storage may be forbidden; then the server alone keeps drafts.
    }
  })();
  const forget = (stays = () => false) => {
    for (const key of Object.keys(kept)) if (key.startsWith("draft ") && !stays(key)) kept.removeItem(key);
  };

  function keepDraft(form) {
    const key = `draft ${form.dataset.draft}`;
    const refused = form.dataset.draftRefused;
    forget((one) => one.startsWith(key.slice(0, 42))); // Drafts of whoever sat here before go.
    const version = form.elements.version;
    const values = () => [...new FormData(form)].filter(([name]) => name !== "version" && !name.startsWith("choose."));
    const note = document.createElement("p");
    note.setAttribute("role", "status");
    note.className = "small";
    form.append(note);
    const say = (en, ja) => {
      note.textContent = language === "ja" ? ja : en;
    };
    const keep = () => kept.setItem(key, JSON.stringify({ version: version.value, values: values() }));
    const found = JSON.parse(kept.getItem(key));
    if (found && !refused && JSON.stringify(found.values) !== JSON.stringify(values())) {
      for (const control of form.elements) {
        const given = found.values.filter(([name]) => name === control.name).map((pair) => pair[1]);
        if (/^(radio|checkbox)$/.test(control.type)) control.checked = given.includes(control.value);
        else if (given.length > 0 && control.type !== "hidden") control.value = given[0];
      }
      form.querySelectorAll("textarea").forEach((area) => area.dispatchEvent(new Event("input")));
      version.value = found.version; // Saved elsewhere meanwhile? Then the server shows both sides.
      say("This is what you typed on this device. It is not saved yet.", "この端末に残っていた入力です。まだ保存されていません。");
    } else if (refused !== "not-saved") kept.removeItem(key);
    form.addEventListener("input", keep);
    let waiting = null;
    form.addEventListener("submit", (event) => {
      keep();
      if (navigator.onLine) return sessionStorage.setItem("sent", key);
      event.preventDefault();
      waiting = event.submitter;
      say(
        "The line is dead. What you typed is kept on this device and is sent when the line is back.",
        "通信が切れています。入力はこの端末に残っており、つながり次第送信します。",
      );
    });
    addEventListener("online", () => waiting && form.requestSubmit(waiting));
  }

  if (kept) {
    const sent = sessionStorage.getItem("sent");
    sessionStorage.removeItem("sent");
    // The page came by way of a redirect: the server has taken what was sent.
    if (sent && performance.getEntriesByType("navigation")[0]?.redirectCount && /\/intern\/application/.test(location.pathname))
      kept.removeItem(sent);
    if (/\/application\/sent$/.test(location.pathname)) forget();
    addEventListener("submit", (event) => /\/sign-out$/.test(event.target.action) && forget());
    document.querySelectorAll("form[data-draft]").forEach(keepDraft);
  }

  document.querySelector("[data-error-summary]")?.focus();
})();
