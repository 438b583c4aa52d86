import assert from "node:assert/strict";
import test from "node:test";
import { withPhraseBreaks } from "./phrase-breaks.server.ts";

test("heads, labels and buttons break between phrases, and say the same letters", () => {
  const html = '<h1 id="a">来年度の受入れを考える企業向け説明会</h1><label for="x">参加方法を<b>このアドレスに</b>お送りします</label>';
  const made = withPhraseBreaks(html);
  assert.match(made, /<h1 id="a">来年度の<wbr\/>受入れを<wbr\/>考える<wbr\/>/);
  assert.equal(made.replaceAll("<wbr/>", ""), html);
});

test("running text, lists of choices, attributes and marks that are written out stay as they are", () => {
  for (const html of [
    "<p>来年度の受入れを考える企業向け説明会</p>",
    "<label>国・地域<select><option>受入れを考える企業</option></select></label>",
    '<h2 aria-label="受入れを考える企業">A &amp; 受入れを考える企業</h2>',
    "<title>受入れを考える企業</title>",
  ])
    assert.equal(withPhraseBreaks(html), html);
});
