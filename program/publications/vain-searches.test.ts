import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sql } from "kysely";
import { aPerson, aVisitor, later } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { NotAllowed } from "#platform/refusals.ts";
import { addDays, startOfDay } from "#platform/days.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { yearsOnRecord } from "#program/year/seeds.ts";
import { countVainSearch } from "./count-vain-search.server.ts";
import { findQuestions } from "./find-questions.ts";
import { loadQuestions } from "./load-questions.server.ts";
import { keptWordsOf, vainSearchCharactersMost, vainSearchKeptDays, vainSearchUnseenDays } from "./vain-search.ts";
import { clearVainSearches, forgetVainSearch, vainSearches } from "./vain-searches.server.ts";

const y2023 = yearsOnRecord().find((year) => year.fiscalYear === 2023)!;

test("what was searched is counted in one width and one case; what may name a person is not kept", () => {
  assert.equal(keptWordsOf("  Ｄｏ I need\ta　Piano？ "), "do i need a piano?");
  assert.equal(keptWordsOf("2024年度の募集"), "2024年度の募集");
  for (const query of [
    "yamada@people.example",
    "＠people",
    "+81 90 1234 5678",
    "090-1234",
    "２３-０００-１１８",
    "https://x.example",
    "www.x.example",
    "42",
    "…",
    "a",
    " ",
  ])
    assert.equal(keptWordsOf(query), null, query);
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (query) => {
      const kept = keptWordsOf(query);
      if (kept === null) return;
      assert.ok([...kept].length <= vainSearchCharactersMost && [...kept].length >= 2);
      assert.ok(!/[@\p{Cc}]/u.test(kept) && (kept.match(/\p{Nd}/gu) ?? []).length <= 4);
    }),
  );
});

test("who insures the intern is answered, in both languages, first", () => {
  for (const query of ["who insures", "who insures the intern", "保険は誰が", "保険は誰が払う"])
    assert.equal(findQuestions(query, y2023)[0]?.id, "who-insures-the-intern", query);
});

const database = await testDatabase();
const editor = await aPerson(database.server, "public-relations");
await loadQuestions(database.server, editor.now);
const listed = async (as = editor) =>
  (await vainSearches(as, y2023)).map(({ words, language, times, nowFinds }) => [words, language, times, nowFinds?.id ?? null]);

const daysLater = (days: number) => startOfDay(addDays("2023-06-12", days));
const typed = async (query: string, days: readonly number[], language: "en" | "ja" = "en") => {
  for (const day of days) await countVainSearch(aVisitor(database.server, { now: daysLater(day), language }), query);
};

test("the office sees what several people searched in vain; what an entry answers by now stands last", async () => {
  await typed("Xylophone quodlibet", [0, 0, 1]);
  await typed("xylophone  QUODLIBET", [1]);
  await typed("who insures", [0, 1, 2]);
  await typed("me@people.example", [0, 1, 2]);
  await typed("木琴", [0, 1, 1], "ja");
  assert.deepEqual(await listed(), [
    ["xylophone quodlibet", "en", 4, null],
    ["木琴", "ja", 3, null],
    ["who insures", "en", 3, "who-insures-the-intern"],
  ]);
  for (const role of ["screener", "accounts", "reader-meti"] as const) {
    const somebody = await aPerson(database.server, role);
    await assert.rejects(() => listed(somebody), NotAllowed, role);
  }
});

test("words that fewer typed are seen by nobody, also not by the office's own right in the database, and go sooner", async () => {
  await typed("example one name", [0, 0, 0, 0]); // One day alone, however often.
  await typed("example other name", [0, 1]); // Two days, too seldom.
  assert.equal((await listed()).length, 3);
  const { rows } = await editor.db.transaction((tx) => sql`select from vain_searches where words like 'example%'`.execute(tx));
  assert.equal(rows.length, 0);
  await forgetVainSearch(editor, { words: "example one name", language: "en" });
  const clock = (days: number) => actAsSystem(database.server, { now: daysLater(days), requestId: "test" });
  assert.equal(await clearVainSearches(clock(vainSearchUnseenDays)), 0);
  assert.equal(await clearVainSearches(clock(vainSearchUnseenDays + 1)), 1);
  assert.equal(await clearVainSearches(clock(vainSearchUnseenDays + 2)), 1);
  assert.equal((await listed()).length, 3);
});

test("words go when the office takes them off, and by themselves when nobody has typed them for their time", async () => {
  await forgetVainSearch(editor, { words: "who insures", language: "en" });
  assert.equal((await listed()).length, 2);
  const clock = (now: Date) => actAsSystem(database.server, { now, requestId: "test" });
  await typed("xylophone quodlibet", [20]);
  assert.equal(await clearVainSearches(clock(daysLater(vainSearchKeptDays + 1))), 0);
  assert.equal(await clearVainSearches(clock(daysLater(vainSearchKeptDays + 2))), 1);
  assert.deepEqual(await listed(later(editor, daysLater(vainSearchKeptDays + 2))), [["xylophone quodlibet", "en", 5, null]]);
});

test("whoever types nonsense on end fills no list: 2,000 different words are kept, and the one typed least and longest ago makes room", async () => {
  const system = actAsSystem(database.server, { now: editor.now, requestId: "test" });
  await system.db.transaction(async (tx) => {
    await sql`insert into vain_searches (words, language, first_on, last_on) select 'word ' || to_char(n, 'FM0000'), 'en', '2023-06-11', '2023-06-11' from generate_series(1, 1999) n`.execute(
      tx,
    );
  });
  const visitor = aVisitor(database.server);
  await countVainSearch(visitor, "one more word");
  await countVainSearch(visitor, "word 1999");
  const { rows } = await system.db.transaction((tx) =>
    sql<{ words: string; times: number }>`select words, times from vain_searches where words in ('one more word', 'word 1999')`.execute(tx),
  );
  assert.deepEqual(
    rows.toSorted((one, other) => other.times - one.times),
    [
      { words: "word 1999", times: 2 },
      { words: "one more word", times: 1 },
    ],
  );
  const all = await system.db.transaction((tx) => sql<{ count: number }>`select count(*)::int as count from vain_searches`.execute(tx));
  assert.equal(all.rows[0]?.count, 2_000);
});
