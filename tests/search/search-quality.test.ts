import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { seedYears } from "#program/year/seeds.ts";
import { findQuestions } from "#program/publications/find-questions.ts";

/** What people would type, written down without looking at the entries, with the entry that must stand first. */
const asked = JSON.parse(readFileSync(`${import.meta.dirname}/eighty-questions.json`, "utf8")) as readonly {
  readonly language: "en" | "ja";
  readonly typed: string;
  readonly id: string;
}[];
/** Three more lists of forty, each written before the search of its day was asked: longer, in other words, with typing errors and kana. */
const askedOtherwise = JSON.parse(readFileSync(`${import.meta.dirname}/hundred-and-twenty-questions.json`, "utf8")) as typeof asked;
const [year] = seedYears();

const isAmong =
  (most: number) =>
  ({ typed, id }: (typeof asked)[number]) =>
    findQuestions(typed, year, most).some((found) => found.id === id);

test("what is asked in other words stands first for five of six, and among the first three for nine of ten", () => {
  assert.equal(askedOtherwise.length, 120);
  assert.ok(
    askedOtherwise.filter(isAmong(1)).length >= 100,
    askedOtherwise
      .filter((one) => !isAmong(1)(one))
      .map(({ typed }) => typed)
      .join("\n"),
  );
  assert.ok(
    askedOtherwise.filter(isAmong(3)).length >= 108,
    askedOtherwise
      .filter((one) => !isAmong(3)(one))
      .map(({ typed }) => typed)
      .join("\n"),
  );
});

test("a query that hardly meets any entry finds none rather than an odd one", () => {
  for (const query of ["weather", "hello", "pizza", "ありがとう", "covid vaccine"]) assert.deepEqual(findQuestions(query, year), [], query);
  for (const query of ["next year", "来年", "来年度も募集はありますか"])
    assert.equal(findQuestions(query, year)[0]?.id, "will-there-be-a-next-year", query);
  const status = findQuestions("status", year, 2).map(({ id }) => id);
  assert.deepEqual(status.sort(), ["no-letter-from-the-office", "what-happens-after-applying"]);
  assert.equal(findQuestions("電話番号", year)[0]?.id, "how-to-reach-the-office");
});

test("at least 95 % of what people would type leads to the entry that must be first, in both languages", () => {
  assert.ok(asked.length >= 80 && asked.some(({ language }) => language === "en") && asked.some(({ language }) => language === "ja"));
  const missed = asked.flatMap(({ typed, id }) => {
    const [first] = findQuestions(typed, year, 1);
    return first?.id === id ? [] : [`${typed}: ${first?.id ?? "nothing"} instead of ${id}`];
  });
  assert.ok(missed.length <= asked.length * 0.05, missed.join("\n"));
});
