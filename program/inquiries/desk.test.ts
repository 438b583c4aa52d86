import assert from "node:assert/strict";
import test from "node:test";
import { NotAllowed, NotFound } from "#platform/refusals.ts";
import { newId } from "#platform/ids.ts";
import { aPerson, aVisitor, later } from "#tests/makers/person.ts";
import { manyInquiries } from "#tests/makers/many-inquiries.ts";
import { aSentInquiry } from "#tests/makers/inquiry.ts";
import { testDatabase } from "#tests/support/database.ts";
import type { InquiryList } from "./desk.ts";
import type { InquiryAnswers } from "./inquiry.ts";
import { assignInquiry } from "./assign-inquiry.server.ts";
import { inquiriesPage } from "./desk.server.ts";
import { inquiryCounts } from "./desk.server.ts";
import { countOf, firstList, foundMost, inquiryLists } from "./desk.ts";
import { topics } from "./inquiry.ts";
import { listInquiries } from "./list-inquiries.server.ts";
import { moveInquiry } from "./move-inquiry.server.ts";
import { noteOnInquiry } from "./note-on-inquiry.server.ts";
import { dueDay } from "./rules.ts";
import { listTemplates, retireTemplate, saveTemplate } from "./save-template.server.ts";
import { setTargets, showTargets } from "./set-targets.server.ts";
import { showInquiryToOffice } from "./show-inquiry-to-office.server.ts";
import { checkTemplate, filledTemplate } from "./template.ts";

const database = await testDatabase();
const screener = await aPerson(database.server, "screener");
const manager = await aPerson(database.server, "manager");
const at = (instant: string) => aVisitor(database.server, { now: new Date(instant), language: "ja" });

async function received(changes: Partial<InquiryAnswers>, instant = "2023-06-12T12:00:00+09:00") {
  const receipt = await aSentInquiry(at(instant), changes);
  return (await listInquiries(screener, { ...firstList, q: receipt })).inquiries[0]!;
}
const found = async (q: string) => (await listInquiries(screener, { ...firstList, q })).inquiries.map(({ name }) => name);

test("a target counts working days of Japan: weekends and holidays do not count, nor the day of arrival", () => {
  assert.equal(dueDay(new Date("2023-07-13T23:59:59+09:00"), 3), "2023-07-19"); // Thursday; the 17th is Marine Day.
  assert.equal(dueDay(new Date("2023-07-14T00:00:00+09:00"), 1), "2023-07-18");
  assert.equal(dueDay(new Date("2023-12-28T12:00:00+09:00"), 2), "2024-01-02");
});

test("a search finds parts of a name of two characters, of an address and of a receipt, in any width and with or without the space", async () => {
  const one = await received({ name: "検索 林子", email: "hayashiko@search.example", emailAgain: "hayashiko@search.example" });
  await received({ name: "検索 森夫", email: "morio@search.example", emailAgain: "morio@search.example" });
  assert.deepEqual(await found("林子"), ["検索 林子"]);
  assert.deepEqual(await found("検索林"), ["検索 林子"]);
  assert.deepEqual(await found("ＨＡＹＡＳＨＩＫＯ＠search"), ["検索 林子"]);
  assert.deepEqual((await found("検索")).sort(), ["検索 林子", "検索 森夫"]);
  assert.deepEqual(await found("検索 morio"), ["検索 森夫"]);
  assert.deepEqual(await found("森"), ["検索 森夫"]);
  assert.deepEqual(await found(one.receipt.slice(1).toLowerCase()), ["検索 林子"]);
  for (const none of ["林森", "%", "_", "\\", "'; --"]) assert.deepEqual(await found(none), [], none);
});

test("the list is narrowed by topic, language and age, and pages go on from a row without skipping or repeating one", async () => {
  const topic = "internship" as const;
  for (let day = 1; day <= 7; day += 1) await received({ name: `頁 ${day}`, topic }, `2023-05-0${day}T12:00:00+09:00`);
  const filter = { ...firstList, topic };
  const facts = { accountId: screener.accountId, now: screener.now, perPage: 3 };
  const page = (place: { after?: string; before?: string }) =>
    screener.db.transaction(async (tx) =>
      inquiriesPage(tx, filter, place, { ...facts, counts: await inquiryCounts(tx, screener.accountId, screener.now) }),
    );
  const names = (one: Awaited<ReturnType<typeof page>>) => one.inquiries.map(({ name }) => name);
  const first = await page({});
  const second = await page({ after: first.inquiries.at(-1)!.id });
  const third = await page({ after: second.inquiries.at(-1)!.id });
  assert.deepEqual(
    [...names(first), ...names(second), ...names(third)].sort(),
    [1, 2, 3, 4, 5, 6, 7].map((day) => `頁 ${day}`),
  );
  assert.deepEqual(
    [first, second, third].map(({ all, hasEarlier, hasLater }) => [all, hasEarlier, hasLater]),
    [
      [7, false, true],
      [7, true, true],
      [7, true, false],
    ],
  );
  assert.deepEqual(names(await page({ before: third.inquiries[0]!.id })), names(second));
  assert.equal((await listInquiries(screener, { ...filter, language: "en" })).all, 0);
  assert.equal((await listInquiries(screener, { ...filter, age: "late" })).all, 7);
  assert.equal((await listInquiries(screener, { ...filter, age: "week" })).all, 0);
  assert.equal((await listInquiries(screener, { ...filter, age: "older-month" })).all, 7);
});

test("a duplicate links to the first one, never along a chain and never to itself; taken up again it links no more", async () => {
  const [first, second, third] = [
    await received({ name: "重複 一" }),
    await received({ name: "重複 二" }),
    await received({ name: "重複 三" }),
  ];
  const put = (one: { id: string; version: number }, duplicateOf: string, version = one.version) =>
    moveInquiry(screener, { id: one.id, version, to: "duplicate", duplicateOf });
  const codes = async (deed: ReturnType<typeof put>) => {
    const outcome = await deed;
    return outcome.ok ? [] : outcome.problems.map(({ code }) => code);
  };
  assert.deepEqual(await codes(put(third, "")), ["required"]);
  assert.deepEqual(await codes(put(third, "Q23-999999")), ["receipt-unknown"]);
  assert.deepEqual(await codes(put(third, third.receipt)), ["receipt-own"]);
  assert.ok((await put(third, ` ${second.receipt.toLowerCase()}`)).ok);
  assert.ok((await put(second, first.receipt)).ok);
  const shown = await showInquiryToOffice(screener, first.id);
  assert.deepEqual(
    shown.duplicates.map(({ receipt }) => receipt),
    [second.receipt, third.receipt],
  );
  assert.deepEqual(await codes(put(first, third.receipt)), ["receipt-own"]);
  assert.ok((await moveInquiry(screener, { id: second.id, version: 2, to: "reopened" })).ok);
  assert.equal((await showInquiryToOffice(screener, second.id)).first, null);
});

test("an inquiry is given to a colleague of the desk, to nobody else; notes are kept once each", async () => {
  const { id, version } = await received({ name: "割当 一" });
  const outsider = await aPerson(database.server, "accounts");
  const refused = await assignInquiry(screener, { id, version, person: outsider.accountId });
  assert.deepEqual(refused, { ok: false, problems: [{ code: "person-unknown", field: "person" }] });
  assert.ok((await assignInquiry(screener, { id, version, person: manager.accountId })).ok);
  for (const body of ["一つ目", "一つ目", "二つ目"]) assert.ok((await noteOnInquiry(screener, { id, body })).ok);
  const { inquiry, notes } = await showInquiryToOffice(screener, id);
  assert.equal(inquiry.assignedTo, manager.accountId);
  assert.deepEqual(
    notes.map(({ body }) => body),
    ["一つ目", "二つ目"],
  );
  await assert.rejects(noteOnInquiry(outsider, { id, body: "x" }), NotAllowed);
});

test("a template is kept only when both languages say the same; it is filled for one inquiry and can leave use", async () => {
  const good = {
    topic: "",
    titleEn: "Days",
    titleJa: "日数",
    bodyEn: "{receipt}: 3 days.\n\nSee {site}/en/calendar",
    bodyJa: "{receipt}：3日です。\n\n{site}/ja/calendar",
  };
  const codes = (changes: Partial<typeof good>) => {
    const checked = checkTemplate({ ...good, ...changes });
    return checked.ok ? [] : checked.problems.map(({ code, field }) => `${field}: ${code}`);
  };
  assert.deepEqual(codes({}), []);
  assert.deepEqual(codes({ bodyJa: "" }), ["bodyJa: required"]);
  assert.deepEqual(codes({ bodyJa: good.bodyJa.replace("3", "4") }), ["bodyJa: languages-differ"]);
  assert.deepEqual(codes({ bodyJa: good.bodyJa.replace("{receipt}", "") }), ["bodyJa: languages-differ"]);
  assert.deepEqual(codes({ bodyEn: `${good.bodyEn} {password}` }), ["bodyEn: place-unknown"]);
  assert.deepEqual(codes({ bodyEn: `${good.bodyEn} {name` }), ["bodyEn: place-unknown"]);
  assert.deepEqual(codes({ topic: "prize" }), ["topic: choice-unknown"]);
  const id = newId();
  for (let press = 0; press < 2; press += 1) assert.ok((await saveTemplate(screener, { id, version: 0, typed: good })).ok);
  const stale = await saveTemplate(screener, { id, version: 0, typed: { ...good, titleEn: "Other" } });
  assert.deepEqual(stale, { ok: false, problems: [{ code: "changed-meanwhile", field: null }] });
  const inquiry = await received({ name: "ひな形 一" });
  const [template] = (await showInquiryToOffice(screener, inquiry.id)).templates;
  assert.equal(
    filledTemplate(template!, inquiry, "ja", "https://jip.example"),
    `${inquiry.receipt}：3日です。\n\nhttps://jip.example/ja/calendar`,
  );
  assert.ok((await retireTemplate(screener, { id, version: 1, isRetired: true })).ok);
  assert.deepEqual((await showInquiryToOffice(screener, inquiry.id)).templates, []);
  assert.equal((await listTemplates(screener)).templates.length, 1);
});

test("the manager sets the targets, and what waits follows at once", async () => {
  const { id } = await received({ name: "目標 一", topic: "other" });
  const { fiscalYear, targets } = await showTargets(screener);
  assert.equal(fiscalYear, 2023);
  await assert.rejects(setTargets(screener, fiscalYear, targets), NotAllowed);
  const noon = later(manager, new Date("2023-06-12T13:00:00+09:00"));
  await assert.rejects(setTargets(noon, 1999, targets), NotFound);
  assert.ok((await setTargets(noon, fiscalYear, { ...targets, other: 5 })).ok);
  assert.equal((await showInquiryToOffice(screener, id)).inquiry.dueOn, "2023-06-19");
  assert.equal((await showTargets(screener)).targets.other, 5);
  // Another year keeps its own: what nobody set is what every year begins with.
  assert.equal((await showTargets(screener, 2024)).targets.other, targets.other);
  assert.ok((await setTargets(noon, 2024, { ...targets, other: 9 })).ok);
  assert.equal((await showInquiryToOffice(screener, id)).inquiry.dueOn, "2023-06-19");
});

test("of a word that very many share, the search counts five hundred and shows the newest first, to the last page", async () => {
  await manyInquiries(database.server, { to: foundMost + 60, now: screener.now, officer: screener.accountId });
  const filter = { ...firstList, q: "WRITER .example" };
  const first = await listInquiries(screener, filter);
  assert.deepEqual([first.all, first.inquiries.length, first.hasLater], [foundMost, 50, true]);
  const second = await listInquiries(screener, filter, { after: first.inquiries.at(-1)!.id });
  const shown = [...first.inquiries, ...second.inquiries].map(({ receivedAt }) => receivedAt.getTime());
  assert.deepEqual(
    shown,
    [...new Set(shown)].sort((one, other) => other - one),
  );
  assert.deepEqual((await listInquiries(screener, filter, { before: second.inquiries[0]!.id })).inquiries, first.inquiries);
});

test("what nobody looked at, what is late and what is mine are parts of what waits; waiting, done and put aside make up all", async () => {
  const { counts } = await listInquiries(screener, firstList);
  const waiting = countOf("waiting", counts);
  for (const part of [counts.unseen, counts.late, counts.mine]) assert.ok(part <= waiting, `${part} of ${waiting}`);
  const parts = (["waiting", "answered", "closed", "duplicate", "spam"] as const).map((list) => countOf(list, counts));
  assert.equal(
    parts.reduce((sum, part) => sum + part, 0),
    countOf("all", counts),
  );
});

test("what is put away is no longer among what nobody looked at", async () => {
  const before = (await listInquiries(screener, firstList)).counts.unseen;
  const inquiry = await received({ name: "未読 一" });
  assert.equal((await listInquiries(screener, firstList)).counts.unseen, before + 1);
  assert.ok((await moveInquiry(screener, { id: inquiry.id, version: inquiry.version, to: "spam" })).ok);
  assert.equal((await listInquiries(screener, firstList)).counts.unseen, before);
});

test("every list has as many rows as its count says", async () => {
  for (const list of Object.keys(inquiryLists) as InquiryList[]) {
    const { all, counts, inquiries, hasLater } = await listInquiries(screener, { ...firstList, list });
    assert.equal(all, countOf(list, counts), list);
    assert.equal(hasLater, all > 50, list);
    if (!hasLater) assert.equal(inquiries.length, all, list);
    const narrowed = await Promise.all(topics.map(async (topic) => (await listInquiries(screener, { ...firstList, list, topic })).all));
    assert.equal(
      narrowed.reduce((sum, one) => sum + one, 0),
      all,
      list,
    );
  }
});
