// The live counter of a field with a limit: bytes or characters, as the server counts them.
(() => {
  "use strict";
  const language = document.documentElement.lang === "ja" ? "ja" : "en";
  const counted = document.querySelectorAll("[data-bytes-most], [data-characters-most]");
  let figures; // Made at the first count: a page that is only read needs none.
  const figure = (number) => (figures ??= new Intl.NumberFormat("en")).format(number);

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
    usedPlace.textContent = counterWords.used(figure(used), figure(most), unit);
    restPlace.textContent = counterWords[over ? "over" : "left"](figure(beyond), unit);
    counter.classList.toggle("over", over);
    const meter = counter.previousElementSibling;
    meter.classList.toggle("over", over);
    meter.firstElementChild.setAttribute("width", `${Math.min(100, Math.round((used / most) * 100))}%`);
  }

  for (const control of counted) {
    control.addEventListener("input", () => count(control));
    count(control); // A browser may have put back what was typed.
  }
})();
