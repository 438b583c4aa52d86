import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { aPerson, aVisitor } from "#tests/makers/person.ts";
import { aSentInquiry, inquiryAnswers } from "#tests/makers/inquiry.ts";
import { testDatabase } from "#tests/support/database.ts";
import { receiptOfSent, sendInquiry } from "./send-inquiry.server.ts";

const database = await testDatabase();
const visitor = aVisitor(database.server, { language: "ja" });
const system = database.as({ databaseRole: "jip_system" });

/** Everything that a deed on an inquiry leaves behind, counted. */
async function traces() {
  return system.transaction(async (tx) => {
    const { rows } = await sql<Record<string, number>>`select
      (select count(*)::int from inquiries) as inquiries,
      (select count(*)::int from letters) as letters,
      (select count(*)::int from consents) as consents,
      (select count(*)::int from history) as history`.execute(tx);
    return rows[0]!;
  });
}

/** What the office's clockwork sees of the inquiry with a receipt. */
async function keptOf(receipt: string) {
  return system.transaction(async (tx) => {
    const { rows } = await sql<
      Record<string, unknown>
    >`select i.*, c.policy_version, l.to_email, l.language as letter_language, l.subject_ja, l.body_ja, l.reply_to, h.what, h.facts
      from inquiries i join consents c on c.about_id = i.id::text join letters l on l.about_id = i.id::text join history h on h.about_id = i.id::text
      where receipt = ${receipt}`.execute(tx);
    assert.equal(rows.length, 1, "one inquiry has one consent, one letter and one line of history");
    return rows[0]!;
  });
}

test("a visitor sends an inquiry: it is kept with consent, history and a reply in the page's language", async () => {
  const sent = await sendInquiry(visitor, inquiryAnswers({ details: "一行目\n二行目" }));
  assert.ok(sent.ok);
  assert.match(sent.value.receipt, /^Q23-\d{6}$/);
  const kept = await keptOf(sent.value.receipt);
  assert.equal(kept.name, "架空 太郎");
  assert.equal(kept.details, "一行目\r\n二行目");
  assert.equal(kept.state, "received");
  assert.equal(kept.policy_version, "2023-1");
  assert.equal(kept.what, "inquiry-received");
  assert.deepEqual(kept.facts, { topic: "host-application", senderKind: "corporation", country: "JP" });
  assert.equal(kept.to_email, "kakuu@kakuu-seiki.example");
  assert.equal(kept.letter_language, "ja");
  assert.equal(kept.reply_to, "jip@pasona.co.jp");
  assert.ok(String(kept.subject_ja).includes(sent.value.receipt));
  for (const said of [sent.value.receipt, "インターンの受入れについて", "回答の目標日", "⟦site⟧/ja/questions"])
    assert.ok(String(kept.body_ja).includes(said), said);
});

test("the letter that goes out by itself carries nothing that was typed: any address can be typed by anybody", async () => {
  const planted = "Win a prize at http://evil.example/";
  const receipt = await aSentInquiry(visitor, { name: "Click evil.example", details: planted, telephone: "+81 3 9999 9999" });
  const kept = await keptOf(receipt);
  const letter = await system.transaction(
    async (tx) => (await sql<Record<string, string>>`select * from letters where about_id = ${String(kept.id)}`.execute(tx)).rows[0]!,
  );
  for (const typed of [planted, "evil.example", "9999 9999"]) assert.ok(!JSON.stringify(letter).includes(typed), typed);
});

test("the same values again give the same receipt and leave nothing new behind", async () => {
  const receipt = await aSentInquiry(visitor, { name: "架空 二度" });
  const before = await traces();
  assert.equal(await aSentInquiry(visitor, { name: "架空 二度" }), receipt);
  assert.equal(await aSentInquiry(aVisitor(database.server, { language: "en" }), { name: " 架空 二度 " }), receipt);
  assert.equal(await receiptOfSent(visitor, inquiryAnswers({ name: "架空 二度" })), receipt);
  assert.deepEqual(await traces(), before);
});

test("ten presses at once are one inquiry", async () => {
  const before = await traces();
  const receipts = await Promise.all(Array.from({ length: 10 }, () => aSentInquiry(visitor, { name: "架空 同時" })));
  assert.equal(new Set(receipts).size, 1);
  const after = await traces();
  assert.deepEqual(after, {
    inquiries: before.inquiries! + 1,
    letters: before.letters! + 1,
    consents: before.consents! + 1,
    history: before.history! + 1,
  });
});

test("another value is another inquiry", async () => {
  assert.notEqual(
    await aSentInquiry(visitor, { name: "架空 一", details: "質問" }),
    await aSentInquiry(visitor, { name: "架空 一", details: "質問です" }),
  );
});

test("a forged send without consent or with a length too many is refused and leaves no trace", async () => {
  const before = await traces();
  for (const changes of [{ consent: "" }, { details: "あ".repeat(513) }, { country: "ZZ" }, { name: "a\u0000b" }]) {
    const sent = await sendInquiry(visitor, inquiryAnswers(changes));
    assert.equal(sent.ok, false);
  }
  assert.deepEqual(await traces(), before);
});

test("somebody signed in may ask too, and the inquiry knows their account", async () => {
  const intern = await aPerson(database.server, "intern", { language: "en" });
  const kept = await keptOf(
    await aSentInquiry(
      { ...intern, who: { ...intern.who, kind: "anyone" }, db: database.as({ accountId: intern.accountId }) },
      { name: "Example Signed-in", topic: "selection" },
    ),
  );
  assert.equal(kept.account_id, intern.accountId);
});

test("a visitor reads no inquiry, not even their own", async () => {
  await aSentInquiry(visitor, { name: "架空 秘密" });
  await database.as({}).transaction(async (tx) => {
    const { rows } = await sql`select receipt from inquiries`.execute(tx);
    assert.deepEqual(rows, []);
  });
  await assert.rejects(
    database.as({}).transaction(async (tx) => sql`select name from inquiries`.execute(tx)),
    /permission denied/,
  );
});
