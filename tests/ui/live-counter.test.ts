// The browser's live counter and the server count every text alike: the script is run as the browser runs it, on a page of one field.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import test from "node:test";
import vm from "node:vm";
import zlib from "node:zlib";
import fc from "fast-check";
import { simplifiedCharacters } from "#platform/simplified-characters.ts";
import { joinedScript } from "../../scripts/joined-script.ts";
import { textSize } from "#platform/text.ts";
import { kanjiBits, otherRuns } from "#platform/text-repertoire.ts";

const folder = path.resolve(import.meta.dirname, "../../public/scripts");
const script = await joinedScript(path.resolve(import.meta.dirname, "../../app/scripts/asking.js"));
const table = await readFile(path.join(folder, "repertoire.json"), "utf8");

/** A page with one counted field; typing gives the bytes that its counter then shows. */
async function aField() {
  const hear: (() => void)[] = [];
  const places = [{ textContent: "" }, { textContent: "" }];
  const control = {
    id: "details",
    value: "",
    dataset: { bytesMost: "1024" },
    addEventListener: (_: string, listener: () => void) => hear.push(listener),
  };
  const list = { toggle: () => {} };
  const counter = {
    children: places,
    classList: list,
    previousElementSibling: { classList: list, firstElementChild: { setAttribute: () => {} } },
  };
  const fetched: string[] = [];
  vm.runInNewContext(script, {
    document: {
      documentElement: { lang: "en" },
      querySelectorAll: (selector: string) => (selector.includes("data-bytes-most") ? [control] : []),
      querySelector: () => null,
      getElementById: () => counter,
    },
    fetch: async (address: string) => {
      fetched.push(address);
      return { json: async () => JSON.parse(table) as unknown };
    },
    atob,
    Intl,
    setTimeout,
    clearTimeout,
  });
  const type = (text: string) => {
    control.value = text;
    for (const listener of hear) listener();
    return Number(/^([\d,]+) \//.exec(places[0]!.textContent)?.[1]?.replaceAll(",", ""));
  };
  return { type, fetched };
}

/** What a text area gives back of what was typed: line ends as line feeds. */
const inField = (text: string) => text.replace(/\r\n?/g, "\n");

const field = await aField();
field.type("漢"); // Has the table fetched, as the first kanji does.
await new Promise((resolve) => setImmediate(resolve));

const everyKind = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      "a",
      " ",
      "\t",
      "\n",
      "é",
      "e\u0301",
      "ﾊﾟ",
      "か\u3099",
      "か\u309a",
      "あ\u309a",
      "漢",
      "\u{20b9f}",
      "简",
      "😀",
      "👍🏽",
    ),
  },
  { weight: 2, arbitrary: fc.integer({ min: 0x3400, max: 0x9fff }).map((point) => String.fromCodePoint(point)) },
  { weight: 2, arbitrary: fc.integer({ min: 0x20000, max: 0x2ffff }).map((point) => String.fromCodePoint(point)) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 0x33ff }).map((point) => String.fromCodePoint(point)) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 1 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit)) },
);

test("the counter counts as the server does, over 3,000 texts of every script", () => {
  fc.assert(
    fc.property(fc.array(everyKind, { maxLength: 30 }), (pieces) => {
      const text = inField(pieces.join(""));
      assert.equal(field.type(text), textSize(text).bytes, JSON.stringify(text));
    }),
    { numRuns: 3000 },
  );
});

test("every character up to U+2FFFF by itself counts the same on both sides, rare refused kanji too", () => {
  const differing: string[] = [];
  for (let from = 0; from < 0x30000; from += 64) {
    // Blocks first: one by one only where a block differs.
    const block = Array.from({ length: 64 }, (_, index) => String.fromCodePoint(from + index)).filter(
      (one) => !/[\ud800-\udfff\r]/.test(one) || one.length > 1,
    );
    const text = block.map((one) => `${one}a`).join("");
    if (field.type(text) !== textSize(text).bytes) differing.push(...block.filter((one) => field.type(one) !== textSize(one).bytes));
  }
  assert.deepEqual(differing, []);
  for (const one of simplifiedCharacters) assert.equal(field.type(one), 0, one);
});

test("the table is asked for once, and only when a character needs it; until then such a character counts as accepted", async () => {
  const fresh = await aField();
  assert.equal(fresh.type("Example é – 12"), textSize("Example é – 12").bytes);
  assert.deepEqual(fresh.fetched, []);
  assert.equal(fresh.type("简"), 2);
  assert.equal(fresh.type("简単"), 4);
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(fresh.type("简単"), 2);
  assert.deepEqual(fresh.fetched, ["/scripts/repertoire.json"]);
});

test("the browser's table is the server's, and the script stays within five kilobytes", () => {
  assert.deepEqual(JSON.parse(table), { kanjiBits, otherRuns });
  assert.ok(zlib.brotliCompressSync(script).length <= 5_000 && zlib.gzipSync(script).length <= 5_000);
});
