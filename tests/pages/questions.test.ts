import assert from "node:assert/strict";
import test from "node:test";
import { testDatabase } from "#tests/support/database.ts";
import { packed } from "../../scripts/server/packed.ts";
import { visibleText } from "#tests/support/site.ts";
import { testSite } from "#tests/support/site.ts";

const site = await testSite(await testDatabase());

const htmlOf = async (address: string) => {
  const response = await site.get(address);
  assert.equal(response.status, 200, address);
  return await response.text();
};
/** The entries of a page, in its order. */
const entriesIn = (html: string) => [...html.matchAll(/data-question="([^"]+)"/g)].map(([, id]) => id);
const wordsIn = visibleText;

test("the page of questions holds at least sixty answers in both languages, and every jump has its place", async () => {
  const pages = await Promise.all(["en", "ja"].map((language) => htmlOf(`/${language}/questions`)));
  for (const html of pages) {
    assert.ok(entriesIn(html).length >= 60);
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.has(target), target);
  }
  assert.deepEqual(entriesIn(pages[0]!), entriesIn(pages[1]!));
});

test("the whole page tells search engines every question with its answer, behind all that is read; what a search found tells nothing", async () => {
  for (const language of ["en", "ja"]) {
    const html = await htmlOf(`/${language}/questions`);
    const [faq] = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
      ([, data = ""]) => JSON.parse(data) as { "@type": string; mainEntity: { name: string; acceptedAnswer: { text: string } }[] },
    );
    assert.equal(faq?.["@type"], "FAQPage");
    assert.equal(faq.mainEntity.length, entriesIn(html).length);
    const read = html.slice(0, html.indexOf('type="application/ld+json"'));
    assert.ok(read.includes("</footer>"));
    const bare = (text: string) => text.replace(/\(provisional\)|（予定）|\s/g, "");
    const words = bare(wordsIn(read));
    for (const { name, acceptedAnswer } of faq.mainEntity) {
      assert.ok(words.includes(bare(name)), name);
      const beginning = bare(acceptedAnswer.text).slice(0, 40);
      assert.ok(beginning.length >= 10 && words.includes(beginning), acceptedAnswer.text);
    }
    assert.doesNotMatch(await htmlOf(`/${language}/questions?q=visa`), /FAQPage/);
  }
});

test("the whole page weighs at most 45 kB on the wire, packed either way as the service packs it, before style and script", async () => {
  for (const language of ["en", "ja"]) {
    const html = Buffer.from(await htmlOf(`/${language}/questions`));
    for (const encoding of ["br", "gzip"]) {
      const { content } = packed(html, encoding, true);
      assert.ok(content.length <= 45_000, `${language} ${encoding}: ${content.length}`);
    }
  }
});

test("a search shows the best answer first, with question and answer, in the language of the page", async () => {
  for (const [address, id, said] of [
    ["/en/questions?q=allowanse", "how-much-is-the-allowance", "1,000 yen per activity day"],
    ["/ja/questions?q=%E6%8E%A8%E8%96%A6%E7%8A%B6", "when-to-send-the-recommendation-letter", "書類選考の後"],
    ["/ja/questions?q=visa", "do-i-need-a-visa", "ビザは必要ですか"],
  ] as const) {
    const html = await htmlOf(address);
    assert.equal(entriesIn(html)[0], id, address);
    const first = html.slice(html.indexOf(`data-question="${id}"`)).split("</li><li data-question")[0]!;
    assert.ok(wordsIn(first).includes(said), address);
  }
});

test("a search that finds nothing says so and keeps what was typed, safely", async () => {
  const html = await htmlOf(`/en/questions?q=${encodeURIComponent('zzz"><qxqx>')}`);
  assert.deepEqual(entriesIn(html), []);
  assert.ok(html.includes("We found no answer to that") && !html.includes("<qxqx>"));
  assert.ok(html.includes('value="zzz&quot;&gt;&lt;qxqx&gt;'));
});

test("every entry has its own page in both languages, with its day, its neighbours and the way to the office", async () => {
  const all = entriesIn(await htmlOf("/en/questions"));
  for (const id of all) {
    for (const language of ["en", "ja"]) {
      const html = await htmlOf(`/${language}/questions/${id}`);
      assert.deepEqual(entriesIn(html), [id]);
      assert.equal(html.match(/<h1/g)?.length, 1, id);
      assert.ok(html.includes(`href="/${language}/inquiry"`) && /<time class="date" dateTime="\d{4}-\d{2}-\d{2}"/i.test(html), id);
      const related = [...html.matchAll(new RegExp(`href="/${language}/questions/([a-z0-9-]+)"`, "g"))].map(([, other]) => other);
      assert.ok(related.length > 0 && !related.includes(id) && related.every((other) => all.includes(other)), id);
    }
  }
});

test("an entry that is not there, and one that the year does not know, answer 404", async () => {
  for (const id of ["nowhere", "__proto__", "Visa", "%00"]) assert.equal((await site.get(`/en/questions/${id}`)).status, 404, id);
});

test("the way leads here from the menu, the first page and the inquiry", async () => {
  for (const path of ["", "/inquiry", "/courses"]) assert.ok((await htmlOf(`/ja${path}`)).includes('href="/ja/questions"'), path);
  assert.equal((await htmlOf("/ja/inquiry")).match(/href="\/ja\/questions\/[a-z-]+"/g)?.length, 3);
});
