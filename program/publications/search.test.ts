import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { seedYears } from "#program/year/seeds.ts";
import { findQuestions } from "./find-questions.ts";
import { isOneTypingErrorAway } from "./words-of-text.ts";
import { stem } from "./words-of-text.ts";
import { wordsOf } from "./words-of-text.ts";

const [year] = seedYears();

/** What people type, and the entry that should stand first. */
const asked: readonly (readonly [string, string])[] = [
  ["recommendation letter", "when-to-send-the-recommendation-letter"],
  ["recomendation leter", "when-to-send-the-recommendation-letter"],
  ["推薦状", "when-to-send-the-recommendation-letter"],
  ["すいせんじょう", "when-to-send-the-recommendation-letter"],
  ["visa", "do-i-need-a-visa"],
  ["ビザ", "do-i-need-a-visa"],
  ["びざ", "do-i-need-a-visa"],
  ["ﾋﾞｻﾞ", "do-i-need-a-visa"],
  ["査證", "do-i-need-a-visa"],
  ["allowance", "how-much-is-the-allowance"],
  ["allowanse", "how-much-is-the-allowance"],
  ["Allowances?", "how-much-is-the-allowance"],
  ["手当", "how-much-is-the-allowance"],
  ["how much will I be paid", "how-much-is-the-allowance"],
  ["給料はいくらもらえますか", "how-much-is-the-allowance"],
  ["年齢", "age-limit"],
  ["何歳まで応募できますか", "age-limit"],
  ["am I too old", "age-limit"],
  ["can I bring my wife", "family-in-japan"],
  ["I forgot my password", "how-do-i-sign-in"],
  ["パスワードを忘れた", "how-do-i-sign-in"],
  ["コードが届かない", "the-code-does-not-arrive"],
  ["who pays the flight ticket", "flights-to-japan"],
  ["飛行機のチケット", "flights-to-japan"],
  ["パソコンがない", "computer-and-internet"],
  ["i dont have a laptop", "computer-and-internet"],
  ["留学生でも応募できますか", "international-student-in-japan"],
  ["締切はいつ", "when-can-i-apply"],
  ["締め切り", "when-can-i-apply"],
  ["how to delete my account", "see-correct-or-delete-my-data"],
  ["就職できますか", "a-job-afterwards"],
  ["英語が話せない", "nobody-speaks-english"],
  ["支店に行ってもよいか", "fieldwork-at-a-branch"],
  ["インターンを選べますか", "can-we-choose-the-intern"],
  ["海外展開の予定がない", "no-plans-overseas"],
  ["dual citizenship", "more-than-one-nationality"],
  ["履歴書の書式", "when-to-send-the-resume"],
  ["日報", "daily-report"],
];

test("what people type leads to the entry that answers it, in either language, with typing errors", () => {
  const missed = asked.flatMap(([query, id]) => {
    const [first] = findQuestions(query, year);
    return first?.id === id ? [] : [`${query}: ${first?.id ?? "nothing"}`];
  });
  assert.deepEqual(missed, []);
});

test("a search of nothing, of noise or of a word that nobody wrote finds nothing", () => {
  for (const query of ["", "   ", "?!", "zzzqqq", "です", "the of and"]) assert.deepEqual(findQuestions(query, year), [], query);
});

test("a search ends in time and well, whatever is typed", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 400 }), fc.string({ maxLength: 5_000 })), (query) => {
      const found = findQuestions(query, year, 5);
      assert.ok(found.length <= 5 && new Set(found.map(({ id }) => id)).size === found.length);
    }),
    { numRuns: 60 },
  );
});

test("words meet in all their spellings", () => {
  assert.deepEqual(wordsOf("Ｖｉｓａ"), wordsOf("visa"));
  assert.ok(wordsOf("ビザ").includes("びざ") && wordsOf("びざ").includes("びざ"));
  assert.deepEqual(wordsOf("申し込み"), wordsOf("申込"));
  assert.deepEqual(wordsOf("應募"), wordsOf("応募"));
  assert.deepEqual(["companies", "classes", "interviews", "applied", "status"].map(stem), [
    "compani",
    "class",
    "interview",
    "appli",
    "status",
  ]);
  assert.equal(stem("company"), stem("companies"));
});

test("one typing error is one letter more, less, other or exchanged", () => {
  for (const near of ["visaa", "vsa", "vita", "ivsa"]) assert.ok(isOneTypingErrorAway("visa", near), near);
  for (const far of ["v", "visaab", "asiv", "vxsx"]) assert.ok(!isOneTypingErrorAway("visa", far), far);
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 12 }), fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (word, place, letter) => {
      const at = place % word.length;
      assert.ok(isOneTypingErrorAway(word, word.slice(0, at) + letter + word.slice(at)));
      assert.ok(isOneTypingErrorAway(word, word.slice(0, at) + word.slice(at + 1)));
      assert.ok(isOneTypingErrorAway(word, word.slice(0, at) + letter + word.slice(at + 1)));
    }),
    { numRuns: 100 },
  );
});
