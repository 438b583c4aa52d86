// The inquiry form against what nobody should send and somebody will: 5,000 forms by the rules that the page uses, as bytes of a form;
// fewer of the same by the page itself with a database behind it.
import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import iconv from "iconv-lite";
import { sql } from "kysely";
import { readForm } from "#platform/forms.server.ts";
import { isPlainAddress } from "#platform/mailer.server.ts";
import { textSize } from "#platform/text.ts";
import { inquiryForm } from "#program/inquiries/form.server.ts";
import { detailsBytesMax, inquiryFields, nameBytesMax } from "#program/inquiries/inquiry.ts";
import { checkInquiry } from "#program/inquiries/rules.ts";
import type { InquiryAnswers } from "#program/inquiries/inquiry.ts";
import { inquiryAnswers } from "#tests/makers/inquiry.ts";
import { testDatabase } from "#tests/support/database.ts";
import { hiddenFieldsIn, plainText, testSite } from "#tests/support/site.ts";

const database = await testDatabase();
const site = await testSite(database);

/** Texts of many scripts and widths, and signs that break what is careless. */
const word = fc.oneof(
  fc.constantFrom(
    "架空 太郎",
    "カクウ",
    "ｶｸｳ ﾀﾛｳ",
    "Ｅｘａｍｐｌｅ",
    "Nguyễn Ví Dụ",
    "Ödön Példa",
    "Αλέξης",
    "Пример",
    "한국어",
    "陈伟",
    "髙﨑",
    "उदाहरण",
    "مثال",
    "דוגמה",
    "ตัวอย่าง",
  ),
  fc.constantFrom("😀", "👩‍👩‍👧‍👦", "🇯🇵", "\u{1f3fd}", "e\u0301\u0323", "か\u3099", "\u202e", "\u200b", "\ufeff", "\u2028", "\ufffd", "\ue000"),
  fc.constantFrom("\0", "\u0007", "\u001b[2J", "\u007f", "\u0085", "\r", "\n", "\r\n", "\t", "\ud800", "\udc00", "\ud83d"),
  fc.constantFrom(
    "a@b.example\r\nBcc: all@people.example",
    "Example\nContent-Type: text/html\n\n<b>",
    "%0d%0aBcc:%20x@people.example",
    "x@people.example, y@people.example",
    '"x" <x@people.example>',
    "x@people.example\0.elsewhere.example",
    "=?UTF-8?B?QmNjOg==?=",
  ),
  fc.constantFrom(
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "&lt;b&gt;",
    "</textarea>",
    "'; drop table inquiries; --",
    "${7*7}",
    "{site}",
    "{{7*7}}",
    "\\u0000",
  ),
  fc.constantFrom(
    "",
    " ",
    "\u3000",
    "yes",
    "other",
    "JP",
    "VN",
    "individual",
    "privacy",
    "03-1234-5678",
    "+84 24 1234 5678",
    "example@people.example",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.integer({ min: 500, max: 1100 }).map((length) => "あ".repeat(length)),
);
const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(""));
/** Half of the forms are good but for a field or two: the deep rules see something, too. */
const answers: fc.Arbitrary<Record<string, string>> = fc.oneof(
  fc.record(Object.fromEntries(inquiryFields.map((field) => [field, text])) as Record<keyof InquiryAnswers, typeof text>),
  fc.tuple(fc.subarray([...inquiryFields], { maxLength: 2 }), text, text).map(([fields, one, other]) => ({
    ...inquiryAnswers(),
    ...Object.fromEntries(fields.map((field, index) => [field, index === 0 ? one : other])),
  })),
  fc.tuple(text, text).map(([name, details]) => ({ ...inquiryAnswers(), name, details })),
);
/** How the bytes of a form may come: as browsers send them, in the encodings of Japan, cut, or with bytes that are no text at all. */
const encoding = fc.constantFrom("utf-8", "utf-8", "utf-8", "shift_jis", "euc-jp", "utf-16le", "broken");

function bytesOf(fields: Record<string, string>, how: string): Uint8Array<ArrayBuffer> {
  const plain = new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, value.toWellFormed()])).toString();
  if (how === "utf-8") return new Uint8Array(Buffer.from(plain));
  const escaped = (value: string) =>
    how === "broken"
      ? `%ff%fe%c0%80${encodeURIComponent(value.toWellFormed()).slice(0, -1)}%`
      : [...iconv.encode(value, how)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
  return new Uint8Array(
    Buffer.from(
      Object.entries(fields)
        .map(([name, value]) => `${name}=${escaped(value)}`)
        .join("&"),
    ),
  );
}

const head = { "content-type": "application/x-www-form-urlencoded" };

test("5,000 forms: each is refused by name or taken whole, and nothing that is taken breaks a letter, a line or the limits", async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(answers, encoding, async (fields, how) => {
      const request = new Request("http://jip.example/en/inquiry", { method: "POST", headers: head, body: bytesOf(fields, how) });
      const form = await readForm(request, inquiryForm);
      assert.ok(form.ok, "the shape of a form is always read");
      const checked = checkInquiry(form.value);
      if (!checked.ok) {
        assert.ok(checked.problems.length > 0);
        assert.equal(new Set(checked.problems.map(({ field }) => field)).size, checked.problems.length);
        return;
      }
      taken += 1;
      const inquiry = checked.value;
      for (const [value, most] of [
        [inquiry.name, nameBytesMax],
        [inquiry.details, detailsBytesMax],
      ] as const) {
        const size = textSize(value);
        assert.deepEqual(size.refused, []);
        assert.ok(size.bytes > 0 && size.bytes <= most);
      }
      for (const line of [inquiry.name, inquiry.email, inquiry.telephone, inquiry.countryOther])
        assert.doesNotMatch(line, /[\r\n\0\u2028\u2029]/);
      assert.ok(isPlainAddress(inquiry.email), inquiry.email);
      // Sent once more from the page to check it is the same inquiry.
      const again = checkInquiry({ ...inquiry, emailAgain: inquiry.email, consent: "yes" });
      assert.deepEqual(again, checked);
    }),
    { numRuns: 5000 },
  );
  assert.ok(taken > 150, `only ${taken} forms were good enough to see the deep rules`);
});

test("the page never fails, and what it shows to check is what is kept when it is sent", async () => {
  let kept = 0;
  await fc.assert(
    fc.asyncProperty(answers, encoding, fc.constantFrom("en", "ja"), async (fields, how, language) => {
      const asked = { intent: "confirm", ...fields };
      const confirmed = await site.ask(`/${language}/inquiry`, { method: "POST", headers: head, body: bytesOf(asked, how) });
      assert.ok([200, 422].includes(confirmed.status), String(confirmed.status));
      const html = await confirmed.text();
      assert.doesNotMatch(html, /<script>alert|<img src=x/);
      if (confirmed.status !== 200) return;
      const shown = plainText(/class="as-typed">([\s\S]*?)<p class="counter">/.exec(html)?.[1] ?? "");
      const bytes = Number(/class="counter"><span>([\d,]+)/.exec(html)?.[1]?.replaceAll(",", ""));
      const sent = await site.post(`/${language}/inquiry`, { ...hiddenFieldsIn(html), intent: "send" });
      if (sent.status === 429) return; // Many of them bear the same address.
      assert.equal(sent.status, 303);
      const receipt = sent.headers.get("location")!.split("/").at(-1)!;
      const { rows } = await database
        .as({ databaseRole: "jip_system" })
        .transaction((tx) => sql<{ details: string }>`select details from inquiries where receipt = ${receipt}`.execute(tx));
      assert.equal(rows[0]?.details, shown.replace(/\r?\n/g, "\r\n"));
      assert.equal(textSize(rows[0]?.details ?? "").bytes, bytes);
      kept += 1;
    }),
    { numRuns: 150 },
  );
  assert.ok(kept > 0);
});

test("bodies of ten megabytes, broken bodies and other kinds of bodies are refused without a page, and the next visitor is served", async () => {
  const long = `details=${"a".repeat(10_000_000)}`;
  assert.equal((await site.ask("/en/inquiry", { method: "POST", headers: head, body: long })).status, 413);
  const many = Array.from({ length: 400_000 }, (_, index) => `f${index}=`).join("&");
  assert.equal((await site.ask("/en/inquiry", { method: "POST", headers: head, body: many })).status, 413);
  const bodies: [string, string][] = [
    ["multipart/form-data; boundary=b", '--b\r\nContent-Disposition: form-data; name="name"\r\n\r\nno end'],
    ["multipart/form-data", "no boundary"],
    ["application/json", "{}"],
    ["text/plain", "name=a"],
  ];
  for (const [type, body] of bodies) {
    const { status } = await site.ask("/ja/inquiry", { method: "POST", headers: { "content-type": type }, body });
    assert.ok([400, 415, 422].includes(status), `${type}: ${status}`);
  }
  assert.equal((await site.get("/en/inquiry")).status, 200);
});
