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
import { keptWordsOf, vainSearchCharactersMost, vainSearchKeptDays } from "./vain-search.ts";
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

test("the office sees what was searched in vain and how often; what an entry answers by now stands last", async () => {
  const visitor = aVisitor(database.server);
  for (const query of ["Xylophone quodlibet", "xylophone  QUODLIBET", "who insures", "me@people.example"])
    await countVainSearch(visitor, query);
  await countVainSearch(aVisitor(database.server, { language: "ja" }), "木琴");
  assert.deepEqual(await listed(), [
    ["xylophone quodlibet", "en", 2, null],
    ["木琴", "ja", 1, null],
    ["who insures", "en", 1, "who-insures-the-intern"],
  ]);
  for (const role of ["screener", "accounts", "reader-meti"] as const) {
    const somebody = await aPerson(database.server, role);
    await assert.rejects(() => listed(somebody), NotAllowed, role);
  }
});

test("words go when the office takes them off, and by themselves when nobody has typed them for their time", async () => {
  await forgetVainSearch(editor, { words: "who insures", language: "en" });
  assert.equal((await listed()).length, 2);
  const lastDay = startOfDay(addDays("2023-06-12", vainSearchKeptDays));
  const clock = (now: Date) => actAsSystem(database.server, { now, requestId: "test" });
  assert.equal(await clearVainSearches(clock(lastDay)), 0);
  await countVainSearch(aVisitor(database.server, { now: lastDay }), "xylophone quodlibet");
  const dayAfter = startOfDay(addDays("2023-06-12", vainSearchKeptDays + 1));
  assert.equal(await clearVainSearches(clock(dayAfter)), 1);
  assert.deepEqual(await listed(later(editor, dayAfter)), [["xylophone quodlibet", "en", 3, null]]);
});

test("whoever types nonsense on end fills no list: 2,000 different words are kept, and the one typed least and longest ago makes room", async () => {
  const system = actAsSystem(database.server, { now: editor.now, requestId: "test" });
  await system.db.transaction(async (tx) => {
    await sql`insert into vain_searches select 'word ' || to_char(n, 'FM0000'), 'en', 1, '2023-06-11', '2023-06-11' from generate_series(1, 1999) n`.execute(
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
