import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { NotAllowed, NotFound } from "#platform/refusals.ts";
import { newId } from "#platform/ids.ts";
import { aPerson, aVisitor, later } from "#tests/makers/person.ts";
import { aSentInquiry } from "#tests/makers/inquiry.ts";
import { testDatabase } from "#tests/support/database.ts";
import { firstList } from "./desk.ts";
import { answerInquiry } from "./answer-inquiry.server.ts";
import { assignInquiryToMe } from "./assign-inquiry.server.ts";
import { listInquiries } from "./list-inquiries.server.ts";
import { moveInquiry } from "./move-inquiry.server.ts";
import { showInquiryToOffice } from "./show-inquiry-to-office.server.ts";

const database = await testDatabase();
const visitor = aVisitor(database.server);
const screener = await aPerson(database.server, "screener");
const matcher = await aPerson(database.server, "matcher");

/** A sent inquiry as the office finds it by its receipt, without opening it. */
async function received(name: string) {
  const receipt = await aSentInquiry(visitor, { name });
  const { inquiries } = await listInquiries(screener, { ...firstList, q: receipt });
  assert.equal(inquiries.length, 1);
  return inquiries[0]!;
}

async function lettersAbout(id: string): Promise<string[]> {
  return database.as({ databaseRole: "jip_system" }).transaction(async (tx) => {
    const { rows } = await sql<{ kind: string }>`select kind from letters where about_id = ${id} order by queued_at, kind`.execute(tx);
    return rows.map((row) => row.kind);
  });
}

test("the first look is noted, later ones are not", async () => {
  const { id, firstSeenAt } = await received("架空 未読");
  assert.equal(firstSeenAt, null);
  await showInquiryToOffice(screener, id);
  await showInquiryToOffice(later(matcher, new Date("2023-06-13T00:00:00Z")), id);
  const { inquiry } = await showInquiryToOffice(screener, id);
  assert.deepEqual(inquiry.firstSeenAt, screener.now);
});

test("an inquiry is taken in hand, answered by one letter and closed; the history tells it", async () => {
  const { id, version } = await received("架空 回答");
  assert.ok((await assignInquiryToMe(screener, { id, version })).ok);
  const deed = { id, version: version + 1, body: "オンライン型では週2回の会議をお願いしています。" };
  assert.ok((await answerInquiry(screener, deed)).ok);
  assert.ok((await answerInquiry(screener, deed)).ok, "a second press is answered as the first");
  assert.ok((await moveInquiry(screener, { id, version: version + 2, to: "closed" })).ok);
  const { inquiry, answers, history } = await showInquiryToOffice(screener, id);
  assert.equal(inquiry.state, "closed");
  assert.equal(inquiry.assignedTo, screener.accountId);
  assert.deepEqual(
    answers.map((one) => one.body),
    [deed.body],
  );
  assert.deepEqual(
    history.map((line) => line.what),
    ["inquiry-closed", "inquiry-answered", "inquiry-assigned", "inquiry-received"],
  );
  assert.deepEqual(await lettersAbout(id), ["inquiry-answered", "inquiry-received"]);
});

test("two people of the office cannot decide on the same version", async () => {
  const { id, version } = await received("架空 二人");
  const [one, other] = await Promise.all([
    moveInquiry(screener, { id, version, to: "spam" }),
    answerInquiry(matcher, { id, version, body: "回答" }),
  ]);
  assert.equal([one, other].filter((outcome) => outcome.ok).length, 1);
  const refusal = [one, other].find((outcome) => !outcome.ok);
  assert.ok(refusal && !refusal.ok);
  assert.equal(refusal.problems[0]?.code, "changed-meanwhile");
});

test("what is closed takes no answer before it is reopened", async () => {
  const { id, version } = await received("架空 再開");
  assert.ok((await moveInquiry(screener, { id, version, to: "closed" })).ok);
  const refused = await answerInquiry(screener, { id, version: version + 1, body: "遅れました" });
  assert.deepEqual(refused, { ok: false, problems: [{ code: "state-forbids", field: null }] });
  assert.deepEqual(await lettersAbout(id), ["inquiry-received"]);
  assert.ok((await moveInquiry(screener, { id, version: version + 1, to: "reopened" })).ok);
  assert.ok((await answerInquiry(screener, { id, version: version + 2, body: "遅れました" })).ok);
});

test("closing tells the sender by a short letter only where the office ticks it, and only who never had an answer", async () => {
  const quiet = await received("架空 黙閉");
  assert.ok((await moveInquiry(screener, { id: quiet.id, version: 1, to: "closed" })).ok);
  assert.deepEqual(await lettersAbout(quiet.id), ["inquiry-received"]);
  const told = await received("架空 通知");
  assert.ok((await moveInquiry(screener, { id: told.id, version: 1, to: "closed", tell: true })).ok);
  assert.ok((await moveInquiry(screener, { id: told.id, version: 1, to: "closed", tell: true })).ok, "a second press");
  assert.deepEqual(await lettersAbout(told.id), ["inquiry-closed", "inquiry-received"]);
  const answered = await received("架空 既答");
  assert.ok((await answerInquiry(screener, { id: answered.id, version: 1, body: "回答です。" })).ok);
  assert.ok((await moveInquiry(screener, { id: answered.id, version: 2, to: "closed", tell: true })).ok);
  assert.deepEqual(await lettersAbout(answered.id), ["inquiry-answered", "inquiry-received"]);
  const spam = await received("架空 除外");
  assert.ok((await moveInquiry(screener, { id: spam.id, version: 1, to: "spam", tell: true })).ok);
  assert.deepEqual(await lettersAbout(spam.id), ["inquiry-received"]);
});

test("the work list shows the longest waiting first, and a search finds a receipt or an address in any state", async () => {
  const first = await received("架空 先");
  const second = await received("架空 後");
  const list = await listInquiries(screener, firstList);
  const places = [first, second].map(({ id }) => list.inquiries.findIndex((one) => one.id === id));
  assert.ok(places[0]! >= 0 && places[0]! < places[1]!);
  assert.equal(list.all, list.counts.byState.received! + (list.counts.byState.assigned ?? 0) + (list.counts.byState.reopened ?? 0));
  assert.ok((await moveInquiry(screener, { id: first.id, version: 1, to: "duplicate", duplicateOf: second.receipt })).ok);
  const found = await listInquiries(screener, { ...firstList, q: ` ${first.receipt.toLowerCase()}`.trim() });
  assert.deepEqual(
    found.inquiries.map((one) => one.id),
    [first.id],
  );
  assert.equal((await listInquiries(screener, { ...firstList, q: "KAKUU@kakuu-seiki.example" })).all > 1, true);
  assert.deepEqual((await listInquiries(screener, { ...firstList, q: "%" })).inquiries, []);
});

test("nobody outside the desk sees or changes an inquiry", async () => {
  const { id, version } = await received("架空 権限");
  for (const role of ["intern", "committee", "reader-meti", "accounts", "travel-desk"] as const) {
    const person = await aPerson(database.server, role);
    await assert.rejects(showInquiryToOffice(person, id), NotAllowed, role);
    await assert.rejects(listInquiries(person, firstList), NotAllowed, role);
    await assert.rejects(answerInquiry(person, { id, version, body: "回答" }), NotAllowed, role);
    await assert.rejects(moveInquiry(person, { id, version, to: "spam" }), NotAllowed, role);
    await assert.rejects(assignInquiryToMe(person, { id, version }), NotAllowed, role);
  }
  await assert.rejects(showInquiryToOffice(visitor, id), NotAllowed);
});

test("an inquiry that is not there is not found", async () => {
  await assert.rejects(showInquiryToOffice(screener, newId()), NotFound);
  await assert.rejects(moveInquiry(screener, { id: "'; drop table inquiries", version: 1, to: "spam" }), NotFound);
});
