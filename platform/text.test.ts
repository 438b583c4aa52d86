import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import iconv from "iconv-lite";
import { simplifiedCharacters, simplifiedToJapanese } from "./simplified-characters.ts";
import { repertoireSize } from "./text-repertoire.ts";
import { hasLineBreak, isBlank, normalText, textSize } from "./text.ts";

const bytes = (text: string) => textSize(text).bytes;
const refused = (text: string) => textSize(text).refused;
const inCp932 = (character: string) => iconv.decode(iconv.encode(character, "cp932"), "cp932") === character;
const every = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));

test("512 full-width characters are 1,024 bytes, and one more is over", () => {
  assert.equal(bytes("国".repeat(512)), 1024);
  assert.equal(bytes("国".repeat(512) + "a"), 1025);
  assert.equal(bytes("a".repeat(1024)), 1024);
});

test("half-width counts one, full-width two, a line break two however it was typed", () => {
  assert.equal(bytes(""), 0);
  assert.equal(bytes(" ~\t"), 3);
  assert.equal(bytes("ｱﾞ｡ﾟ"), 4);
  assert.equal(bytes("アＡ　"), 6);
  for (const end of ["\n", "\r", "\r\n"]) assert.deepEqual(textSize(`a${end}b`), { bytes: 4, refused: [] });
  assert.equal(bytes("\n\r"), 4);
  assert.equal(bytes("\r\r\n"), 4);
});

test("Latin letters with marks and kana count the same composed and taken apart", () => {
  for (const letter of ["é", "ñ", "ễ", "Ș", "が", "パ", "ゔ"]) {
    assert.deepEqual(textSize(letter.normalize("NFD")), { bytes: 2, refused: [] }, letter);
    assert.equal(normalText(letter.normalize("NFD")), letter.normalize("NFC"));
  }
  assert.deepEqual(textSize("ßøłƏəığ"), { bytes: 14, refused: [] });
  assert.deepEqual(textSize("x\u0302"), { bytes: 3, refused: [] });
  assert.deepEqual(textSize("か\u309a"), { bytes: 4, refused: [] });
  assert.deepEqual(textSize("O\u02bbzbek"), { bytes: 7, refused: [] });
});

test("a kanji keeps the form in which it was typed", () => {
  for (const kanji of ["\ufa19", "\ufa1b", "\u{2f81a}", "\uf91d"]) assert.equal(normalText(kanji), kanji);
  assert.deepEqual(textSize("神\ufa19"), { bytes: 4, refused: [] });
});

test("characters of the Microsoft variant, JIS X 0213 and the other readings of JIS X 0208 pass", () => {
  const passes = "髙①～－〜‖−—￤№㈱𠮟𩸽噓俠ヷㇷ♨ΑωЖё€₿¥¢£¬・“”…‥※〒";
  assert.deepEqual(textSize(passes), { bytes: [...passes].length * 2, refused: [] });
});

test("the ends of the accepted ranges pass and their neighbours don't", () => {
  assert.deepEqual(refused("\u2010\u205e\u20a0\u20bf\u0020\u007e\uff61\uff9f"), []);
  assert.deepEqual(refused("\u200f\u205f\u20c0\u001f\u007f\uffa0"), ["\u200f", "\u205f", "\u20c0", "\u001f", "\u007f", "\uffa0"]);
});

test("refused characters are named once each, in the order of their appearance", () => {
  assert.deepEqual(textSize("简a体한简😀한"), { bytes: 3, refused: ["简", "한", "😀"] });
  assert.deepEqual(refused("नमสวัمש"), ["न", "म", "ส", "ว", "ั", "م", "ש"]);
  assert.deepEqual(refused("👍🏽"), ["👍", "🏽"]);
  assert.deepEqual(refused("\u0000\u0008\u000b\u000c\u0085\u009f\u200b\u200d\ufeff\ufe0f\ufffd"), [
    "\u0000",
    "\u0008",
    "\u000b",
    "\u000c",
    "\u0085",
    "\u009f",
    "\u200b",
    "\u200d",
    "\ufeff",
    "\ufe0f",
    "\ufffd",
  ]);
  assert.deepEqual(refused("\ud842a\udfb7\ue000"), ["\ud842", "\udfb7", "\ue000"]);
});

test("a mark without its letter is refused", () => {
  assert.deepEqual(refused("あ\u3099"), ["\u3099"]);
  assert.deepEqual(refused("あ\u309a"), ["\u309a"]);
  assert.deepEqual(refused("国\u0323"), ["\u0323"]);
  assert.deepEqual(refused("a\ufe0f"), ["\ufe0f"]);
});

test("every character of CP932 is accepted, by another table than ours", () => {
  const known = every(0x80, 0xd7ff)
    .concat(every(0xf900, 0xffff))
    .filter((character) => character !== "\u0080" && inCp932(character));
  assert.ok(known.length > 7000);
  assert.deepEqual(
    known.filter((character) => refused(character).length > 0),
    [],
  );
});

test("every character of JIS X 0208 is accepted, read from its rows by another table than ours", () => {
  const rows = Array.from({ length: 94 * 94 }, (_, index) =>
    iconv.decode(Buffer.from([0xa1 + Math.floor(index / 94), 0xa1 + (index % 94)]), "eucjp"),
  );
  const known = rows.filter((character) => character.length === 1 && character !== "\ufffd");
  assert.ok(known.length >= 6879);
  assert.deepEqual(
    known.filter((character) => refused(character).length > 0),
    [],
  );
});

test("the tables hold what they should: 10,050 kanji of JIS X 0213, and 86 of other readings", () => {
  const kanji = every(0x3400, 0x4dbf).concat(every(0x4e00, 0x9fff), every(0xf900, 0xfaff), every(0x20000, 0x2fa1f));
  assert.equal(kanji.filter((character) => refused(character).length === 0).length, 10_136);
  assert.equal(repertoireSize, 11_363);
});

test("a text is measured as the sum of its lines and words, whatever they hold", () => {
  const text = fc.string({ unit: "binary", maxLength: 40 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const size = textSize(`${one} ${other}`);
      assert.equal(size.bytes, bytes(one) + 1 + bytes(`${other}`));
      assert.deepEqual(size.refused, [...new Set([...refused(one), ...refused(other)])]);
    }),
  );
});

test("measuring the normal form gives the same, and the normal form stays as it is", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "é", "e", "\u0301", "か", "\u3099", "\r", "\n", "神", "\ufa19", "\ud842", "😀", "한", "ｶ") }),
      (text) => {
        assert.equal(normalText(normalText(text)), normalText(text));
        assert.deepEqual(textSize(normalText(text)), textSize(text));
        assert.equal(new Set(refused(text)).size, refused(text).length);
      },
    ),
  );
});

test("blanks alone are empty, full-width ones too; a one-line field sees every line break", () => {
  assert.deepEqual(["", " \t\r\n", "\u3000\u00a0", " a "].map(isBlank), [true, true, true, false]);
  assert.deepEqual(["a b", "a\nb", "a\rb", "a\u2028b"].map(hasLineBreak), [false, true, true, true]);
});

test("each simplified character of our list is refused by the form, and its Japanese form is not", () => {
  assert.ok(simplifiedCharacters.length > 300);
  assert.equal(new Set(simplifiedCharacters).size, simplifiedCharacters.length);
  assert.deepEqual(
    simplifiedCharacters.filter((character) => refused(character).length === 0),
    [],
  );
  assert.deepEqual(
    simplifiedCharacters.filter((character) => refused(simplifiedToJapanese(character) ?? "简").length > 0),
    [],
  );
  assert.equal(simplifiedToJapanese("简"), "簡");
  assert.equal(simplifiedToJapanese("国"), null);
});
