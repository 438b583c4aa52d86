import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { plainText, problemsIn, testSite } from "#tests/support/site.ts";

const database = await testDatabase();
const site = await testSite(database);
const editor = await aPerson(database.server, "public-relations");
const system = database.server.as({ databaseRole: "jip_system", accountId: null, companyId: null, roles: [], requestId: "test" });
const me = await site.signedIn(`${editor.accountId}@people.example`);
const words = {
  version: "0",
  id: "course-a-extended",
  on: "2023-06-10",
  titleEn: "Course A stays open 5 days longer",
  titleJa: "コースAの受付を5日延長しました",
  textEn: "See [the dates](calendar).\n- Nothing else changes",
  textJa: "[日程](calendar)をご覧ください。\n- ほかの変更はありません",
};
const desk = "/en/office/news";
const versionOn = (html: string) => /name="version" value="(\d+)"/.exec(html)![1]!;
const text = async (address: string, headers?: Record<string, string>) => await (await site.get(address, headers)).text();

test("before the first post the list says so, the feed is empty and the first page has no news", async () => {
  assert.match(plainText(await text("/en/news")), /No news yet/);
  assert.doesNotMatch(await text("/en/news/feed.xml"), /<entry>/);
  assert.doesNotMatch(await text("/en"), /id="news"/);
});

test("a post is previewed, refused where its languages disagree, kept as a draft that nobody reads, and published", async () => {
  const preview = await site.post(`${desk}/new`, { ...words, intent: "preview" }, me);
  const shown = await preview.text();
  assert.ok(preview.status === 200 && shown.includes('id="preview-en"') && shown.includes('href="/ja/calendar"'));
  const refused = await site.post(`${desk}/new`, { ...words, titleJa: "コースAの受付を6日延長しました", intent: "publish" }, me);
  assert.equal(refused.status, 422);
  assert.deepEqual(problemsIn(await refused.text()), ["titleEn: parity-numbers"]);
  const missing = await site.post(`${desk}/new`, { ...words, textJa: " ", intent: "publish" }, me);
  assert.deepEqual(problemsIn(await missing.text()), ["textJa: language-missing"]);
  assert.equal((await site.post(`${desk}/new`, { ...words, intent: "save" }, me)).headers.get("location"), `${desk}/course-a-extended`);
  assert.equal((await site.get("/en/news/course-a-extended")).status, 404);
  assert.deepEqual(problemsIn(await (await site.post(`${desk}/new`, { ...words, intent: "save" }, me)).text()), ["id: id-taken"]);
  const version = versionOn(await text(`${desk}/course-a-extended`, me));
  assert.equal((await site.post(`${desk}/course-a-extended`, { ...words, version, intent: "publish" }, me)).status, 303);
  const late = await site.post(`${desk}/course-a-extended`, { ...words, version, intent: "publish" }, me);
  assert.equal(late.status, 422);
});

test("a published post stands on the list, on the first page, on its own page and in the map for robots, in both languages", async () => {
  for (const [language, title] of [
    ["en", words.titleEn],
    ["ja", words.titleJa],
  ] as const) {
    const page = await text(`/${language}/news/course-a-extended`);
    assert.ok(plainText(page).includes(title) && page.includes('"@type":"NewsArticle"') && page.includes('"BreadcrumbList"'));
    for (const address of [`/${language}`, `/${language}/news`]) {
      const html = await text(address);
      assert.ok(html.includes(`/${language}/news/course-a-extended"`) && html.includes(title), address);
      assert.match(html, new RegExp(`rel="alternate" type="application/atom\\+xml" href="[^"]+/${language}/news/feed.xml"`));
    }
  }
  assert.ok((await text("/sitemap.xml")).includes("/ja/news/course-a-extended<"));
  assert.ok((await text("/en/site-map")).includes('href="/en/news"'));
});

test("the feed names each post for good, with absolute addresses, and a change moves its day alone", async () => {
  const before = await site.get("/en/news/feed.xml");
  assert.equal(before.headers.get("content-type"), "application/atom+xml; charset=utf-8");
  const xml = await before.text();
  const { baseUrl } = site.house.config;
  assert.ok(xml.includes(`href="${baseUrl}/en/news/course-a-extended"`) && xml.includes(`href=&quot;${baseUrl}/en/calendar&quot;`));
  const names = (feed: string) =>
    [...feed.matchAll(/<id>(urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12})<\/id>/g)].map(([, id]) => id);
  assert.equal(new Set([...names(xml), ...names(await text("/ja/news/feed.xml"))]).size, 4);
  const version = versionOn(await text(`${desk}/course-a-extended`, me));
  const again = { ...words, titleEn: "Course A stays open another 5 days", version, intent: "publish" };
  assert.equal((await site.post(`${desk}/course-a-extended`, again, me)).status, 303);
  const after = await text("/en/news/feed.xml");
  assert.deepEqual(names(after), names(xml));
  assert.ok(after.includes("another 5 days"));
});

test("a pinned post stands above newer ones; what is taken down is gone from everywhere at once", async () => {
  const pinned = {
    ...words,
    id: "please-note",
    on: "2023-05-01",
    titleEn: "Please note",
    titleJa: "ご注意",
    pinned: "yes",
    intent: "publish",
  };
  assert.equal((await site.post(`${desk}/new`, pinned, me)).status, 303);
  const list = plainText(await text("/en/news"));
  assert.ok(list.indexOf("Please note") < list.indexOf("Course A stays open") && list.includes("Important"));
  const version = versionOn(await text(`${desk}/please-note`, me));
  assert.equal((await site.post(`${desk}/please-note`, { version, intent: "unpublish" }, me)).status, 303);
  for (const address of ["/en/news", "/en", "/en/news/feed.xml", "/sitemap.xml"])
    assert.ok(!(await text(address)).includes("please-note"), address);
  assert.equal((await site.get("/en/news/please-note")).status, 404);
  assert.match(plainText(await text(`${desk}?list=unpublished`, me)), /Please note/);
  assert.equal((await site.get("/en/news/course-a-extended")).status, 200);
});

test("every step of a post is in the history, with who did it", async () => {
  const { rows } = await system.transaction((tx) =>
    sql<{ what: string }>`select what from history where about_kind = 'article' and about_id = 'course-a-extended'
      and actor_account = ${editor.accountId} order by id`.execute(tx),
  );
  assert.deepEqual(
    rows.map(({ what }) => what),
    ["news-drafted", "news-published", "news-published"],
  );
});
