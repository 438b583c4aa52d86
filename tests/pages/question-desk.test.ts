import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { loadQuestions } from "#program/publications/load-questions.server.ts";
import { vainSearchUnseenDays } from "#program/publications/vain-search.ts";
import { questions } from "#program/publications/entries.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { plainText, problemsIn, testSite } from "#tests/support/site.ts";

const database = await testDatabase();
const site = await testSite(database);
await loadQuestions(database.server);
const editor = await aPerson(database.server, "public-relations");
const me = await site.signedIn(`${editor.accountId}@people.example`);
const entry = questions[0]!;
const page = `/ja/office/questions/${entry.id}`;
const words = {
  place: "person/applying",
  when: "",
  also: "",
  questionEn: "Why so?",
  questionJa: "なぜですか。",
  answerEn: "It takes 5 days.",
  answerJa: "5日かかります。",
};
const versionOn = (html: string) => /name="version" value="(\d+)"/.exec(html)![1]!;

test("the desk lists every entry with its state, by list and category", async () => {
  const html = await (await site.get("/en/office/questions", me)).text();
  assert.ok(questions.every(({ id }) => html.includes(`/en/office/questions/${id}"`)));
  const few = await (await site.get("/en/office/questions?list=published&place=company/applying", me)).text();
  assert.ok(few.includes(questions.find(({ audience }) => audience === "company")!.id) && !few.includes(`/${entry.id}"`));
});

test("an entry is previewed in both languages, refused with the disagreement named, published, and read by everybody", async () => {
  const version = versionOn(await (await site.get(page, me)).text());
  const preview = await site.post(page, { ...words, version, intent: "preview" }, me);
  assert.equal(preview.status, 200);
  const shown = await preview.text();
  assert.ok(shown.includes('id="preview-en"') && shown.includes('id="preview-ja"'));
  const refused = await site.post(page, { ...words, version, intent: "publish", answerJa: "6日かかります。" }, me);
  assert.equal(refused.status, 422);
  const html = await refused.text();
  assert.deepEqual(problemsIn(html), ["answerEn: parity-numbers"]);
  assert.ok(
    plainText(html).includes("1行目の数字が日英で一致していません。英語：「5」、日本語：「6」") && html.includes("6日かかります。"),
  );
  assert.equal((await site.post(page, { ...words, version, intent: "publish" }, me)).status, 303);
  const read = await (await site.get(`/en/questions/${entry.id}`)).text();
  assert.ok(read.includes("It takes 5 days."));
  const late = await site.post(page, { ...words, version, intent: "publish" }, me);
  assert.deepEqual([late.status, plainText(await late.text()).includes("先に更新しました")], [422, true]);
});

test("a new entry begins as a draft at an address of its own", async () => {
  const made = await site.post("/en/office/questions/new", { ...words, version: "0", id: "a-new-one", intent: "save" }, me);
  assert.equal(made.headers.get("location"), "/en/office/questions/a-new-one");
  assert.equal((await site.get("/en/questions/a-new-one")).status, 404);
  const bad = await site.post("/en/office/questions/new", { ...words, version: "0", id: "Not One", intent: "save" }, me);
  assert.deepEqual(problemsIn(await bad.text()), ["id: id-invalid"]);
});

test("a reader says whether an answer helped, without a cookie, five times an hour at most", async () => {
  const address = `/en/questions/${questions[1]!.id}`;
  assert.ok((await (await site.get(address)).text()).includes(`action="${address}/helpful"`));
  for (let time = 1; time <= 5; time += 1) {
    const said = await site.post(`${address}/helpful`, { helpful: "no", why: "Which form?" });
    assert.deepEqual([said.status, said.headers.get("set-cookie")], [303, null]);
  }
  const sixth = await site.post(`${address}/helpful`, { helpful: "no", why: "Which form?" });
  assert.equal(sixth.status, 429);
  assert.ok((await sixth.text()).includes('value="Which form?"'));
  assert.equal((await site.post(`${address}/helpful`, { helpful: "perhaps" })).status, 422);
  const desk = await (await site.get(`/en/office/questions/${questions[1]!.id}`, me)).text();
  assert.ok(plainText(desk).includes("0 yes, 5 no") && desk.includes("Which form?"));
});

test("suggestions answer what is being typed, in the page's language, best first", async () => {
  const found = (await (await site.get(`/ja/questions/suggestions?q=${encodeURIComponent("びざ")}`)).json()) as {
    id: string;
    href: string;
  }[];
  assert.equal(found[0]?.id, "do-i-need-a-visa");
  assert.ok(found.length <= 5 && found.every(({ href }) => href.startsWith("/ja/questions/")));
  assert.deepEqual(await (await site.get("/ja/questions/suggestions?q=")).json(), []);
});

test("the office deletes what a reader wrote beside a vote; the vote stays, and who deleted it is noted", async () => {
  const address = `/en/office/questions/${questions[1]!.id}`;
  const voteOn = (html: string) => /name="voteId" value="([^"]+)"/.exec(html)?.[1];
  const before = await (await site.get(address, me)).text();
  const voteId = voteOn(before)!;
  assert.equal((await site.post(`/en/office/questions/${entry.id}`, { intent: "forget-why", voteId }, me)).status, 404);
  const count = (html: string) => html.split("Which form?").length;
  assert.equal((await site.post(address, { intent: "forget-why", voteId }, me)).status, 303);
  const after = await (await site.get(address, me)).text();
  assert.ok(count(after) < count(before) && plainText(after).includes("0 yes, 5 no"));
});

test("a search in vain counts each network once for the same words until they are gone unseen, and on one day alone shows the office nothing", async () => {
  for (const word of ["Xylophone", "xylophone", "ｘｙｌｏｐｈｏｎｅ"])
    assert.equal((await site.get(`/en/questions?q=${encodeURIComponent(word)}`)).status, 200);
  await site.get("/ja/questions?q=xylophone"); // Another language is another list.
  await site.get("/en/questions?q=someone%40people.example");
  const kept = await database
    .as({ databaseRole: "jip_system" })
    .transaction((tx) => sql<{ language: string; times: number }>`select language, times from vain_searches order by language`.execute(tx));
  assert.deepEqual(kept.rows, [
    { language: "en", times: 1 },
    { language: "ja", times: 1 },
  ]);
  const counted = await database.server.pool.query<{ key: string; expire: string }>(
    "select key, expire from jip.rate_limits where key like 'vain-search-words%'",
  );
  assert.equal(counted.rows.length, 2);
  for (const { key, expire } of counted.rows) {
    assert.ok(Number(expire) > Date.now() + (vainSearchUnseenDays + 1) * 86_400_000, "who types the same on other days counts no more");
    assert.ok(!key.includes("xylophone") && !key.includes("127.0.0.1"), key);
  }
  const desk = plainText(await (await site.get("/en/office/questions/searched-in-vain", me)).text());
  assert.ok(desk.includes("by several people") && !desk.includes("xylophone"));
});

test("whoever searches for nonsense on end is shown the page and counted no more", async () => {
  for (let number = 0; number < 40; number += 1) assert.equal((await site.get(`/en/questions?q=qwx${"y".repeat(number + 1)}`)).status, 200);
  const kept = await database
    .as({ databaseRole: "jip_system" })
    .transaction((tx) => sql<{ count: number }>`select count(*)::int as count from vain_searches`.execute(tx));
  assert.equal(kept.rows[0]!.count, 20 - 2, "twenty an hour, of which the test before used four, two of them in vain");
});
