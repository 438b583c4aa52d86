import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { inquiryAnswers } from "#tests/makers/inquiry.ts";
import { testDatabase } from "#tests/support/database.ts";
import { hiddenFieldsIn, plainText, problemsIn, testSite, withoutBreaks } from "#tests/support/site.ts";
import { inquiryFields } from "#program/inquiries/inquiry.ts";
import type { InquiryAnswers } from "#program/inquiries/inquiry.ts";

const database = await testDatabase();
const site = await testSite(database);

const answers = (changes: Partial<InquiryAnswers> = {}) => ({ ...inquiryAnswers(changes) });
const form = async (intent: string, changes: Partial<InquiryAnswers> = {}, address = "/en/inquiry") =>
  site.post(address, { ...answers(changes), intent });

test("the form has every field in both languages, without cookie or token", async () => {
  for (const language of ["en", "ja"]) {
    const response = await site.get(`/${language}/inquiry`);
    const html = await response.text();
    assert.equal(response.status, 200);
    assert.equal(response.headers.get("set-cookie"), null);
    for (const field of inquiryFields) assert.match(html, new RegExp(`name="${field}"`), field);
    assert.match(html, /<option value="VN">/);
    assert.match(html, /<option value="other">/);
    assert.doesNotMatch(html, /type="hidden"/);
  }
});

test("confirm shows the answers and keeps nothing; send keeps them and leads to the receipt; twice to the same", async () => {
  const details = '一行目\r\n\r\n<b>二行目</b> & "三"';
  const confirmed = await form("confirm", { details }, "/ja/inquiry");
  assert.equal(confirmed.status, 200);
  const html = withoutBreaks(await confirmed.text());
  assert.ok(html.includes("まだ送信されていません"));
  const hidden = hiddenFieldsIn(html);
  assert.deepEqual(hidden, answers({ details }));
  const sent = await site.post("/ja/inquiry", { ...hidden, intent: "send" });
  assert.equal(sent.status, 303);
  const place = sent.headers.get("location") ?? "";
  assert.match(place, /^\/ja\/inquiry\/sent\/Q23-\d{6}$/);
  const again = await site.post("/ja/inquiry", { ...hidden, intent: "send" });
  assert.equal(again.headers.get("location"), place);
  assert.ok((await (await site.get(place)).text()).includes(place.split("/").at(-1)!));
});

test("a refused form answers 422, marks each problem, keeps what was typed and heads its title with Error", async () => {
  const response = await form(
    "confirm",
    { name: "陈 架空", emailAgain: "other@kakuu.example", details: "あ".repeat(513), consent: "" },
    "/ja/inquiry",
  );
  assert.equal(response.status, 422);
  const html = withoutBreaks(await response.text());
  assert.deepEqual(problemsIn(html), [
    "name: characters-refused",
    "emailAgain: emails-differ",
    "details: too-long",
    "consent: consent-needed",
  ]);
  assert.ok(html.includes("「陈」は日本の漢字では「陳」と書きます。"));
  // The mending is a plain button of the form: it works without script.
  assert.match(html, /<button[^>]*value="use-陳"[^>]*>「陳 架空」に置き換える/);
  assert.ok(html.includes('value="陈 架空"') && html.includes("あ".repeat(513)));
  assert.match(html, /<title>エラー：/);
  for (const field of ["name", "emailAgain", "details", "consent"]) assert.match(html, new RegExp(`href="#${field}"`));
});

test("an empty post lacks every required field", async () => {
  const response = await site.post("/en/inquiry", {});
  assert.equal(response.status, 422);
  const lacking = inquiryFields
    .filter((field) => field !== "countryOther")
    .map((field) => `${field}: ${field === "consent" ? "consent-needed" : "required"}`);
  assert.deepEqual(problemsIn(await response.text()), lacking);
});

test("a forged field sent twice is no choice of ours, and nothing breaks", async () => {
  const response = await site.post("/en/inquiry", { ...answers(), name: ["one", "two"], intent: "send" });
  assert.equal(response.status, 422);
  assert.deepEqual(problemsIn(await response.text()), ["name: choice-unknown"]);
});

test("edit gives the form back with everything kept; values changed after the check are checked anew", async () => {
  const back = await form("edit", { name: "架空 戻る" });
  assert.equal(back.status, 200);
  const html = await back.text();
  assert.ok(html.includes('value="架空 戻る"') && html.includes('<option value="JP" selected="">'));
  assert.deepEqual(problemsIn(html), []);
  assert.equal((await form("send", { details: "😀" })).status, 422);
});

test("the mending press puts Japanese kanji for simplified characters and leaves the rest as typed", async () => {
  const response = await form("use-陳", { name: "陈 架空", details: "陈さんについて" });
  assert.equal(response.status, 200);
  const html = await response.text();
  assert.ok(html.includes('value="陳 架空"') && html.includes("陳さんについて"));
});

test("the page to check offers the entries that fit what is asked, above the button that sends", async () => {
  const html = withoutBreaks(await (await form("confirm", { details: "いつ応募の結果が分かりますか。" }, "/ja/inquiry")).text());
  const fitting = [...html.matchAll(/data-fitting="([^"]*)"/g)].map(([, id]) => id);
  assert.ok(fitting.includes("when-do-results-come") && fitting.length <= 3, fitting.join(" "));
  assert.ok(html.indexOf("data-fitting") < html.indexOf('value="send"'));
});

test("what the check page shows is what is kept, whatever was typed", async () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "é", "e\u0301", "あ", "か\u3099", "漢", "<", "&", '"', "'", "\n", " ", "ｶﾞ", "－", "〜"),
    minLength: 1,
    maxLength: 60,
  });
  await fc.assert(
    fc.asyncProperty(text, async (details) => {
      fc.pre(details.trim() !== "");
      const html = await (await form("confirm", { details })).text();
      const shown = plainText(/class="as-typed">([\s\S]*?)<p class="counter">/.exec(html)?.[1] ?? "");
      const { normalText } = await import("#platform/text.ts");
      assert.equal(shown.replace(/\r?\n/g, "\r\n"), normalText(details));
    }),
    { numRuns: 100 },
  );
});

test("the sixth inquiry in an hour to one address waits, with everything kept; a repeated one and another address do not", async () => {
  const email = "limit@kakuu-seiki.example";
  const statuses: number[] = [];
  for (let one = 1; one <= 6; one += 1) statuses.push((await form("send", { email, emailAgain: email, details: `質問${one}` })).status);
  assert.deepEqual(statuses, [303, 303, 303, 303, 303, 429]);
  const limited = await form("send", { email, emailAgain: email, details: "質問6" });
  const wait = Number(limited.headers.get("retry-after"));
  assert.ok(wait > 3_500 && wait <= 3_600, `it says to wait ${wait} seconds`);
  const html = await limited.text();
  assert.deepEqual(hiddenFieldsIn(html), answers({ email, emailAgain: email, details: "質問6" }));
  assert.deepEqual(problemsIn(html), [": too-many"]);
  assert.equal((await form("send", { email, emailAgain: email, details: "質問1" })).status, 303);
  assert.equal((await form("send", { email: "other@kakuu-seiki.example", emailAgain: "other@kakuu-seiki.example" })).status, 303);
});

test("a post from another site is refused, one without an origin is not", async () => {
  const sent = await site.post("/en/inquiry", { ...answers(), intent: "confirm" }, { origin: "https://elsewhere.example" });
  assert.equal(sent.status, 403);
});

test("a receipt that is none is not found", async () => {
  assert.equal((await site.get("/en/inquiry/sent/Q23-1")).status, 404);
  assert.equal((await site.get("/en/inquiry/sent/%3Cscript%3E")).status, 404);
});

test("100 forged forms of any text never break the page", async () => {
  const typed = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.constantFrom("yes", "other", "JP", "send", "use-", "use-陳", "edit"),
  );
  const forged = fc.dictionary(fc.constantFrom(...inquiryFields, "intent", "__proto__"), typed);
  await fc.assert(
    fc.asyncProperty(forged, async (fields) => {
      const { status } = await site.post("/ja/inquiry", fields);
      assert.ok([200, 303, 422].includes(status), String(status));
    }),
    { numRuns: 100 },
  );
});
