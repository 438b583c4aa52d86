import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { withPhraseBreaks } from "./phrase-breaks.server.ts";

test("heads, leads and buttons break between phrases, and say the same letters", () => {
  const html =
    '<h1 id="a">来年度の受入れを考える企業向け説明会</h1><p class="lead">参加方法を<b>このアドレスに</b>お送りします</p>' +
    '<a class="button secondary" href="/ja/start">応募できるか確かめる</a><button class="button">企業として申し込む</button>';
  const made = withPhraseBreaks(html);
  assert.match(made, /<h1 id="a">来年度の<wbr\/>受入れを<wbr\/>考える<wbr\/>/);
  assert.match(made, /参加方法を<b>この<wbr\/>アドレスに<\/b>お送りします/);
  assert.match(made, />応募できるか<wbr\/>確かめる<\/a>/);
  assert.match(made, />企業と<wbr\/>して<wbr\/>|>企業として<wbr\/>申し込む<\/button>/);
  assert.equal(made.replaceAll("<wbr/>", ""), html);
});

test("running text, days and clocks, attributes, titles, data and marks that are written out stay as they are", () => {
  for (const html of [
    "<p>来年度の受入れを考える企業向け説明会</p>",
    '<h3><time class="date" dateTime="2023-06-19">2023年6月19日（月）<wbr/><span>正午 12:00</span></time></h3>',
    '<h3><span class="nowrap">中堅・中小企業を考える</span></h3>',
    '<h2 aria-label="受入れを考える企業">A &amp; 受入れを考える企業</h2>',
    "<title>受入れを考える企業</title>",
    '<script type="application/ld+json">{"name":"受入れを考える企業"}</script>',
    '<input value="受入れを考える企業"/>',
    "<h1>Six weeks inside a Japanese company</h1>",
  ])
    assert.equal(withPhraseBreaks(html), html);
});

test("whatever a head says, taking the breaks out gives it back", () => {
  const said = fc.string({ unit: fc.constantFrom(..."受入れを考える企業のAb 1、。（）&;-".split("")), maxLength: 200 });
  fc.assert(
    fc.property(said, said, (one, other) => {
      const html = `<h2 id="x">${one}<b title="企業を考える">${other}</b></h2><p>${one}</p>`;
      assert.equal(withPhraseBreaks(html).replaceAll("<wbr/>", ""), html);
    }),
  );
});
