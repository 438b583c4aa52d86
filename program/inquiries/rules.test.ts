import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { inquiryAnswers } from "#tests/makers/inquiry.ts";
import { simplifiedCharacters } from "#platform/simplified-characters.ts";
import { textSize } from "#platform/text.ts";
import type { InquiryAnswers } from "./inquiry.ts";
import { inquiryFields, inquiryStates } from "./inquiry.ts";
import { checkInquiry, daysWaiting, isReceipt, isTelephone, mayBecome, receiptOf, withKanji } from "./rules.ts";

/** The problems of answers that differ from good ones in this alone, as `field: code`. */
function problemsWith(changes: Partial<InquiryAnswers>): string[] {
  const checked = checkInquiry(inquiryAnswers(changes));
  return checked.ok ? [] : checked.problems.map(({ field, code }) => `${field}: ${code}`);
}

test("good answers make an inquiry, kept as they were typed", () => {
  const checked = checkInquiry(inquiryAnswers({ details: "一行目\n二行目" }));
  assert.ok(checked.ok);
  assert.deepEqual(checked.value, {
    name: "架空 太郎",
    email: "kakuu@kakuu-seiki.example",
    country: "JP",
    countryOther: "",
    telephone: "052-000-0000",
    senderKind: "corporation",
    topic: "host-application",
    details: "一行目\r\n二行目",
  });
});

test("an empty form lacks every field but the name of another country", () => {
  const empty = Object.fromEntries(inquiryFields.map((field) => [field, " \u3000\t"])) as unknown as InquiryAnswers;
  const checked = checkInquiry({ ...empty, consent: "" });
  assert.ok(!checked.ok);
  const lacking = inquiryFields.filter((field) => field !== "countryOther");
  assert.deepEqual(
    checked.problems.map(({ field, code }) => [field, code]),
    lacking.map((field) => [field, field === "consent" ? "consent-needed" : "required"]),
  );
});

test("512 full-width characters fit, 513 don't; 1,024 letters fit, 1,025 don't; a line break counts two", () => {
  assert.deepEqual(problemsWith({ details: "あ".repeat(512) }), []);
  assert.deepEqual(problemsWith({ details: "あ".repeat(513) }), ["details: too-long"]);
  assert.deepEqual(problemsWith({ details: "a".repeat(1024) }), []);
  assert.deepEqual(problemsWith({ details: "a".repeat(1025) }), ["details: too-long"]);
  assert.deepEqual(problemsWith({ details: `${"a".repeat(1022)}\n` }), []);
  assert.deepEqual(problemsWith({ details: `${"a".repeat(1023)}\n` }), ["details: too-long"]);
  assert.deepEqual(problemsWith({ name: "あ".repeat(64) }), []);
  assert.deepEqual(problemsWith({ name: "あ".repeat(65) }), ["name: too-long"]);
});

test("a text is too long exactly when it counts more than its bytes", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "あ", "漢", "ｱ", "é", "\n", " "), minLength: 1, maxLength: 1100 });
  fc.assert(
    fc.property(text, (details) => {
      fc.pre(details.trim() !== "");
      assert.deepEqual(problemsWith({ details }), textSize(details).bytes > 1024 ? ["details: too-long"] : []);
    }),
  );
});

test("refused characters are named, with the Japanese form of a simplified one", () => {
  const checked = checkInquiry(inquiryAnswers({ name: "陈 架空", details: "質問😀です\u0007" }));
  assert.ok(!checked.ok);
  assert.deepEqual(checked.problems, [
    { code: "characters-refused", field: "name", facts: { characters: "陈", simplified: "陈", japanese: "陳" } },
    { code: "characters-refused", field: "details", facts: { characters: "😀 U+0007", simplified: "", japanese: "" } },
  ]);
});

test("one line stays one line", () => {
  for (const field of ["name", "email", "emailAgain", "telephone"] as const) {
    assert.ok(
      problemsWith({ [field]: `${inquiryAnswers()[field]}\r\nBcc: other@kakuu.example` }).includes(`${field}: characters-refused`),
      field,
    );
  }
  assert.deepEqual(problemsWith({ country: "other", countryOther: "Example\nland" }), ["countryOther: characters-refused"]);
});

test("both addresses must be the same, whatever their capitals, and look like one mailbox", () => {
  assert.deepEqual(problemsWith({ emailAgain: "kakuu@kakuu-seki.example" }), ["emailAgain: emails-differ"]);
  assert.deepEqual(problemsWith({ emailAgain: " Kakuu@Kakuu-Seiki.EXAMPLE " }), []);
  assert.deepEqual(problemsWith({ email: "ｋａｋｕｕ＠kakuu.example", emailAgain: "kakuu@kakuu.example" }), []);
  for (const email of [
    "kakuu",
    "kakuu@",
    "@kakuu.example",
    "kakuu@kakuu",
    "a b@kakuu.example",
    "a@b@kakuu.example",
    "a@kakuu..example",
    "a,b@kakuu.example",
    "<a@kakuu.example>",
  ]) {
    assert.deepEqual(problemsWith({ email }), ["email: email-invalid"], email);
  }
  assert.deepEqual(problemsWith({ email: `${"a".repeat(60)}@${"b".repeat(60)}.${"c".repeat(60)}.${"d".repeat(80)}.example` }), [
    "email: too-long",
  ]);
});

test("the country is one of the list, or another one with its name", () => {
  assert.deepEqual(problemsWith({ country: "VN" }), []);
  assert.deepEqual(problemsWith({ country: "vn" }), ["country: country-unknown"]);
  assert.deepEqual(problemsWith({ country: "ZZ" }), ["country: country-unknown"]);
  assert.deepEqual(problemsWith({ country: "other" }), ["countryOther: required"]);
  assert.deepEqual(problemsWith({ country: "other", countryOther: "Exampleland" }), []);
  assert.deepEqual(problemsWith({ country: "JP", countryOther: "陈\n".repeat(500) }), []);
});

test("the name of another country is kept only where it was asked for", () => {
  const checked = checkInquiry(inquiryAnswers({ country: "JP", countryOther: "Exampleland" }));
  assert.ok(checked.ok);
  assert.equal(checked.value.countryOther, "");
});

test("a telephone number may be written in many ways, but not as words", () => {
  for (const [number, country] of [
    ["03-1234-5678", "JP"],
    ["０３（１２３４）５６７８", "JP"],
    ["+84 24 1234 5678", "JP"],
    ["0712 345678", "KE"],
    ["052-000-0000", "KE"],
    ["090-1234-5678 ext. 12", "JP"],
    ["555 123 4567", "other"],
  ] as const) {
    assert.deepEqual(problemsWith({ telephone: number, country, countryOther: "Exampleland" }), [], number);
  }
  for (const number of ["abc", "12", "+999999999", "電話はありません", "call 0312345678", "03-1234-5678; 03-1234-5679"]) {
    assert.deepEqual(problemsWith({ telephone: number }), ["telephone: telephone-invalid"], number);
  }
  assert.deepEqual(problemsWith({ telephone: "0".repeat(41) }), ["telephone: too-long"]);
});

test("forged choices are refused", () => {
  assert.deepEqual(problemsWith({ senderKind: "ministry", topic: "prize" }), ["senderKind: choice-unknown", "topic: choice-unknown"]);
  assert.deepEqual(problemsWith({ consent: "on" }), ["consent: consent-needed"]);
});

test("every simplified character that has a Japanese form is refused, and mending it leaves nothing to refuse", () => {
  for (const character of simplifiedCharacters.filter((one) => textSize(one).refused.length > 0)) {
    const checked = checkInquiry(inquiryAnswers({ name: `${character} 架空` }));
    assert.ok(!checked.ok, character);
    const kanji = String(checked.problems[0]?.facts?.japanese);
    assert.deepEqual(problemsWith({ name: withKanji(`${character} 架空`, kanji) }), [], character);
  }
});

test("mending touches nothing but the simplified characters that were meant", () => {
  assert.equal(withKanji("陈刘 架空😀", "陳"), "陳刘 架空😀");
  fc.assert(fc.property(fc.string({ unit: "binary" }), fc.string(), (text, kanji) => withKanji(text, kanji).length === text.length));
});

test("whatever is typed, there is an answer, at most one problem a field, and what is kept passes again", () => {
  const typed = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.constantFrom("", "yes", "other", "JP", "a@b.example", "individual", "other", "0312345678"),
  );
  const answers = fc.record(Object.fromEntries(inquiryFields.map((field) => [field, typed])) as Record<keyof InquiryAnswers, typeof typed>);
  fc.assert(
    fc.property(answers, (given) => {
      const checked = checkInquiry(given);
      if (!checked.ok) return new Set(checked.problems.map(({ field }) => field)).size === checked.problems.length;
      return checkInquiry({ ...checked.value, emailAgain: checked.value.email, consent: "yes" }).ok;
    }),
    { numRuns: 2000 },
  );
});

test("isTelephone never throws, whatever the country says", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), fc.string(), (text, country) => typeof isTelephone(text, country) === "boolean"));
});

test("a receipt names year and number", () => {
  assert.equal(receiptOf(2023, 123), "Q23-000123");
  assert.ok(isReceipt("Q23-000123") && isReceipt(receiptOf(2023, 1_234_567)));
  assert.ok(!isReceipt("Q23-123") && !isReceipt("q23-000123") && !isReceipt("Q23-000123\n"));
});

test("what is put aside can only be taken up again, and nothing becomes received", () => {
  for (const state of inquiryStates) assert.equal(mayBecome(state, "received"), false);
  for (const state of ["closed", "spam", "duplicate"] as const)
    assert.deepEqual(
      inquiryStates.filter((to) => mayBecome(state, to)),
      ["reopened"],
    );
  assert.equal(mayBecome("answered", "spam"), false);
});

test("waiting counts working days in Japan, and the day of arrival not", () => {
  const friday = new Date("2023-07-14T18:00:00+09:00");
  assert.equal(daysWaiting(friday, new Date("2023-07-14T23:59:59+09:00")), 0);
  assert.equal(daysWaiting(friday, new Date("2023-07-17T12:00:00+09:00")), 0); // Marine Day
  assert.equal(daysWaiting(friday, new Date("2023-07-18T00:00:00+09:00")), 1);
});
