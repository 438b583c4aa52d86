import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { NotAllowed } from "#platform/refusals.ts";
import { firstList } from "#program/inquiries/desk.ts";
import { listInquiries } from "#program/inquiries/list-inquiries.server.ts";
import { moveInquiry } from "#program/inquiries/move-inquiry.server.ts";
import { aSentInquiry } from "#tests/makers/inquiry.ts";
import { aPerson, aVisitor } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { answerPrivacyRequest } from "./answer-privacy-request.server.ts";
import { openFromInquiry, privacyRequestsFromInquiry } from "./open-from-inquiry.server.ts";
import { likelyRight, mayAskForRight } from "./rules.ts";

const database = await testDatabase();
const concierge = await aPerson(database.server, "concierge");
const officer = await aPerson(database.server, "privacy-officer");

async function received(details: string, email: string) {
  const visitor = aVisitor(database.server, { now: new Date("2023-06-10T12:00:00+09:00"), language: "ja" });
  const receipt = await aSentInquiry(visitor, { details, email, emailAgain: email, topic: "privacy" });
  return (await listInquiries(concierge, { ...firstList, q: receipt })).inquiries[0]!;
}

test("one press makes a privacy request of an inquiry: its clock runs from the inquiry's day and the sender hears each step by mail", async () => {
  const inquiry = await received("登録した個人情報を削除してください。", "erase@people.example");
  const deed = { inquiryId: inquiry.id, kind: "deletion" as const };
  const [made, again] = await Promise.all([openFromInquiry(concierge, deed), openFromInquiry(officer, deed)]);
  assert.ok(made.ok && again.ok && made.value.number === again.value.number, "two presses are one request");
  const [request] = await privacyRequestsFromInquiry(officer, inquiry.id);
  assert.deepEqual(
    [request!.kind, request!.accountId, request!.targetOn, request!.details],
    ["deletion", null, "2023-06-24", "登録した個人情報を削除してください。"],
  );
  assert.ok((await answerPrivacyRequest(officer, request!.id, { to: "identity_check", answer: "", reason: "", version: 1 })).ok);
  const asked = { to: "more_needed" as const, answer: "本人確認の書類をお送りください。", reason: "", version: 2 };
  assert.ok((await answerPrivacyRequest(officer, request!.id, asked)).ok);
  const { rows } = await database.as({ databaseRole: "jip_system" }).transaction((tx) =>
    sql<{ kind: string; to_email: string; body_ja: string }>`
      select kind, to_email, body_ja from letters where about_id = ${request!.id} order by queued_at, id`.execute(tx),
  );
  assert.equal(rows.length, 2);
  assert.ok(rows.every(({ to_email }) => to_email === "erase@people.example"));
  assert.ok(
    rows.every(({ kind, body_ja }) => kind !== "privacy-request-received" || !body_ja.includes("my-data")),
    "there is no page of theirs",
  );
});

test("spam makes no request, and nobody outside the desk makes one", async () => {
  const inquiry = await received("個人情報の開示", "spam@people.example");
  await assert.rejects(
    openFromInquiry(await aPerson(database.server, "accounts"), { inquiryId: inquiry.id, kind: "disclosure" }),
    NotAllowed,
  );
  assert.ok((await moveInquiry(concierge, { id: inquiry.id, version: 1, to: "spam" })).ok);
  const refused = await openFromInquiry(concierge, { inquiryId: inquiry.id, kind: "disclosure" });
  assert.deepEqual(refused, { ok: false, problems: [{ code: "state-forbids", field: null }] });
});

test("the right that a text asks for is proposed, in both languages", () => {
  for (const [text, right] of [
    ["私の個人情報の削除をお願いします", "deletion"],
    ["氏名の訂正をお願いします", "correction"],
    ["第三者提供記録の開示", "provision-records"],
    ["提供の停止を希望します", "stop-provision"],
    ["利用を停止してください", "stop-use"],
    ["Please delete my data", "deletion"],
    ["Who has received my data?", "provision-records"],
    ["Stop using my data", "stop-use"],
    ["What do you hold about me?", "disclosure"],
  ] as const)
    assert.equal(likelyRight(text), right, text);
  assert.equal(mayAskForRight("登録した個人情報の削除をお願いします"), true);
  assert.equal(mayAskForRight("Under GDPR I ask for my data"), true);
  assert.equal(mayAskForRight("面談の日程を教えてください"), false);
});
