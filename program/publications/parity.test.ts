import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { questions } from "./entries.ts";
import { disagreements } from "./parity.ts";
import { typedFacts } from "./parity.ts";
import type { Said } from "#platform/language.ts";

const kinds = (text: Said) => disagreements(text).map(({ kind }) => kind);

test("texts that say the same agree, each in its own manner of writing", () => {
  const agreeing: Said[] = [
    { en: "Until 19 June 2023, 12:00.", ja: "2023年6月19日 12:00まで。" },
    { en: "1,000 yen a day", ja: "1日につき1000円" },
    { en: "50,000 yen", ja: "5万円" },
    { en: "two interviews", ja: "面談は2回" },
    { en: "both sides agree", ja: "双方が同意する" },
    { en: "10 per cent", ja: "10パーセント" },
    { en: "Level N3", ja: "Ｎ３の水準" },
    { en: "one of them", ja: "いずれか" },
    { en: "See [Courses](courses)\n- {age} years", ja: "[コース](courses)をご覧ください\n- {age}歳" },
  ];
  for (const text of agreeing) assert.deepEqual(disagreements(text), [], text.en);
});

test("each kind of disagreement is named with its line", () => {
  assert.deepEqual(kinds({ en: "", ja: "ある" }), ["empty"]);
  assert.deepEqual(kinds({ en: "some", ja: " \n" }), ["empty"]);
  assert.deepEqual(kinds({ en: "a\nb", ja: "あ" }), ["lines"]);
  assert.deepEqual(kinds({ en: "- a", ja: "あ" }), ["markers"]);
  assert.deepEqual(kinds({ en: "{if online}a", ja: "あ" }), ["conditions"]);
  assert.deepEqual(kinds({ en: "{ageMin}", ja: "{ageMax}" }), ["placeholders"]);
  assert.deepEqual(kinds({ en: "[x](courses)", ja: "[あ](calendar)" }), ["links"]);
  assert.deepEqual(kinds({ en: "19 June", ja: "6月18日" }), ["dates"]);
  assert.deepEqual(kinds({ en: "1,000 yen", ja: "10,000円" }), ["amounts"]);
  assert.deepEqual(kinds({ en: "two meetings", ja: "会議は3回" }), ["numbers"]);
  assert.deepEqual(kinds({ en: "meetings", ja: "会議は2回" }), ["numbers"]);
  assert.deepEqual(kinds({ en: "three meetings", ja: "会議" }), ["numbers"]);
  assert.deepEqual(disagreements({ en: "a\n5 days", ja: "あ\n6日間" }), [{ kind: "numbers", line: 2, en: "5", ja: "6" }]);
});

const day = fc.record({
  year: fc.integer({ min: 2016, max: 2035 }),
  month: fc.integer({ min: 1, max: 12 }),
  date: fc.integer({ min: 1, max: 28 }),
});
const fact = fc.oneof(
  day.map(({ year, month, date }) => ({
    en: `${date} ${new Date(2000, month - 1).toLocaleString("en", { month: "long" })} ${year}`,
    ja: `${year}年${month}月${date}日`,
  })),
  fc.integer({ min: 2, max: 900_000 }).map((yen) => ({ en: `${yen.toLocaleString("en")} yen`, ja: `${yen}円` })),
  fc.integer({ min: 13, max: 99_999 }).map((count) => ({ en: `${count} people`, ja: `${count}名` })),
  fc.constantFrom("ageMin", "courses", "closing").map((place) => ({ en: `{${place}}`, ja: `{${place}}` })),
  fc.constantFrom("courses", "calendar#dates").map((target) => ({ en: `[here](${target})`, ja: `[こちら](${target})` })),
);
const text = fc.array(fc.array(fact, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
const written = (lines: readonly (readonly Said[])[]): Said => ({
  en: lines.map((facts) => facts.map(({ en }) => en).join(" and ")).join("\n"),
  ja: lines
    .map((facts) =>
      facts
        .map(({ ja }) => ja)
        .reverse()
        .join("と"),
    )
    .join("\n"),
});

test("the same facts agree in any order within a line", () => {
  fc.assert(
    fc.property(text, (lines) => assert.deepEqual(disagreements(written(lines)), [])),
    { numRuns: 150 },
  );
});

test("one fact changed, dropped or added on one side is always seen", () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), fact, fc.constantFrom("change", "drop", "add", "drop-line"), (lines, at, which, other, how) => {
      const line = at % lines.length;
      const place = which % lines[line]!.length;
      const changed = lines.map((facts, index) => {
        if (index !== line) return facts;
        if (how === "change") return facts.with(place, other);
        return how === "add" ? [...facts, other] : facts.toSpliced(place, 1);
      });
      const twin = how === "drop-line" ? lines.toSpliced(line, 1) : changed;
      fc.pre(written(twin).ja !== written(lines).ja);
      const same =
        how === "change" &&
        [...lines[line]!]
          .map(({ ja }) => ja)
          .toSorted()
          .join() ===
          [...changed[line]!]
            .map(({ ja }) => ja)
            .toSorted()
            .join();
      fc.pre(!same);
      assert.notDeepEqual(disagreements({ en: written(lines).en, ja: written(twin).ja }), []);
    }),
    { numRuns: 300 },
  );
});

test("a line lost, a link turned elsewhere or a placeholder exchanged in any entry is seen", () => {
  for (const { id, answer } of questions) {
    const lines = answer.ja.split("\n");
    for (const index of lines.keys()) {
      assert.notDeepEqual(disagreements({ en: answer.en, ja: lines.toSpliced(index, 1).join("\n") }), [], id);
      for (const [mark, other] of [
        [/\]\(([^)]+)\)/, "](elsewhere)"],
        [/\{[a-zA-Z]+\}/, "{elsewhere}"],
        [/\{if ([^}]+)\}/, ""],
      ] as const) {
        const changed = lines[index]!.replace(mark, other);
        if (changed !== lines[index])
          assert.notDeepEqual(disagreements({ en: answer.en, ja: lines.with(index, changed).join("\n") }), [], id);
      }
      assert.notDeepEqual(disagreements({ en: answer.en, ja: lines.with(index, `${lines[index]} 47回`).join("\n") }), [], id);
    }
  }
});

test("facts of a year typed by hand are found", () => {
  const found = (words: string) => typedFacts(words, ["A", "A2", "ONLINE"]);
  for (const typed of [
    "1,000 yen",
    "3000円",
    "19 June",
    "June 2023",
    "6月19日",
    "8月末",
    "2023年度",
    "40歳",
    "40 years old",
    "140 countries",
    "140か国",
    "Course A2",
    "Aコース",
    "JLPT",
  ]) {
    assert.notDeepEqual(found(`so ${typed} it is`), [], typed);
  }
  for (const free of ["a course abroad", "{ageMin} years old", "one of them", "5分", "PDF", "another year"])
    assert.deepEqual(found(free), [], free);
});
