import assert from "node:assert/strict";
import test from "node:test";
import { NotAllowed } from "#platform/refusals.ts";
import { seedYears } from "#program/year/seeds.ts";
import { aPerson, aVisitor, later } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { questions } from "./entries.ts";
import { findQuestions } from "./find-questions.ts";
import { giveVote } from "./give-vote.server.ts";
import { loadQuestions } from "./load-questions.server.ts";
import { moveQuestion, unpublishQuestion } from "./move-question.server.ts";
import { publishProblems } from "./publishing.ts";
import { publishedQuestions } from "./records.server.ts";
import { publishQuestion, saveQuestion } from "./save-question.server.ts";
import { questionForOffice, questionsForOffice } from "./show-questions-to-office.server.ts";

const database = await testDatabase();
const { server } = database;
const [year] = seedYears();
const now = new Date("2023-05-10T00:00:00Z");
const known = { year, confirmed: new Set<string>(), now };
const editor = await aPerson(server, "public-relations");
const visitor = aVisitor(server);
await loadQuestions(server, editor.now);

const words = {
  place: "person/applying",
  when: "",
  also: ["umbrella"],
  questionEn: "May I bring an umbrella?",
  questionJa: "傘を持って行ってもよいですか。",
  answerEn: "Yes. Bring 2 of them, and read [the courses](courses).",
  answerJa: "はい。2本お持ちください。[コース](courses)もご覧ください。",
};
const versionOf = async (id: string) => (await questionForOffice(editor, id)).kept.version;

test("the entries of the program are the first published versions, and loading them again changes nothing", async () => {
  const before = await publishedQuestions(visitor.db);
  assert.deepEqual(
    before.entries.map(({ id }) => id),
    questions.map(({ id }) => id),
  );
  assert.deepEqual(before.entries, questions);
  await loadQuestions(server, later(editor, new Date("2023-09-01T00:00:00Z")).now);
  assert.equal(await publishedQuestions(visitor.db), before, "the same book: nothing has changed");
});

test("a draft is nobody's to read but the office's; published, it is found at once, signed and dated", async () => {
  const id = "may-i-bring-an-umbrella";
  assert.ok((await saveQuestion(editor, { ...words, id, version: 0 })).ok);
  assert.equal((await publishedQuestions(visitor.db)).byId.get(id), undefined);
  const published = await publishQuestion(editor, { ...words, id, version: await versionOf(id) }, known);
  assert.deepEqual(published, { ok: true, value: { id, number: 1 } });
  const book = await publishedQuestions(visitor.db);
  assert.equal(findQuestions("umbrela", year, 1, book)[0]?.id, id);
  const { versions, isDraft } = await questionForOffice(editor, id);
  assert.equal(isDraft, false);
  assert.deepEqual(
    versions.map(({ number, publishedAt }) => [number, publishedAt]),
    [[1, editor.now]],
  );
});

test("an entry with one language missing, or the two disagreeing, is not published, and where is named", async () => {
  const entry = { id: "x", audience: "person", category: "applying", updatedOn: "2023-06-01", when: null, also: [] } as const;
  const refusals = (en: string, ja: string) =>
    publishProblems({ ...entry, question: { en: "Why?", ja: "なぜ。" }, answer: { en, ja } }, known).map(({ code, field, facts }) => [
      code,
      field,
      facts?.line,
    ]);
  assert.deepEqual(refusals("Yes.", ""), [["language-missing", "answerJa", undefined]]);
  assert.deepEqual(refusals("Two lines.\nHere.", "一行です。"), [["parity-lines", "answerEn", 0]]);
  assert.deepEqual(refusals("It takes 5 days.", "6日かかります。"), [["parity-numbers", "answerEn", 1]]);
  assert.deepEqual(refusals("So.\nIt costs 500 yen.", "はい。\n600円です。"), [["parity-amounts", "answerEn", 2]]);
  assert.deepEqual(refusals("By 3 June.", "6月4日までです。"), [["parity-dates", "answerEn", 1]]);
  assert.deepEqual(refusals("See [here](courses).", "[こちら](calendar)をご覧ください。"), [["parity-links", "answerEn", 1]]);
  assert.deepEqual(refusals("{nowhere} is it.", "{nowhere}です。"), [["markup-broken", "answerEn", undefined]]);
  assert.deepEqual(refusals("It takes 5 days.", "5日かかります。"), []);
  const refused = await publishQuestion(editor, { ...words, id: "half", version: 0, answerJa: "" }, known);
  assert.ok(!refused.ok);
  await assert.rejects(questionForOffice(editor, "half"), "a refusal leaves no trace");
});

test("of two who edit at once the second is told; the first one's words stand", async () => {
  const id = questions[3]!.id;
  const version = await versionOf(id);
  assert.ok((await publishQuestion(editor, { ...words, id, version }, known)).ok);
  assert.deepEqual(await publishQuestion(editor, { ...words, id, version, questionEn: "Another?" }, known), {
    ok: false,
    problems: [{ code: "changed-meanwhile", field: null }],
  });
  assert.deepEqual(await saveQuestion(editor, { ...words, id, version: 0 }), { ok: false, problems: [{ code: "id-taken", field: "id" }] });
});

test("what the office wrote or took down stays, whatever a later start loads; what it left alone follows the program", async () => {
  const [edited, down, untouched] = [questions[5]!.id, questions[6]!.id, questions[7]!.id];
  assert.ok((await publishQuestion(editor, { ...words, id: edited, version: await versionOf(edited) }, known)).ok);
  assert.ok((await unpublishQuestion(editor, down, await versionOf(down))).ok);
  const behind = database.as({ databaseRole: "jip_system" });
  await behind.transaction(async (tx) => {
    const tables = tx.withTables<{ questions: { id: string; published_version: number; version: number } }>();
    await tables.updateTable("questions").set({ version: 9 }).where("id", "=", untouched).execute();
  });
  await loadQuestions(server, editor.now);
  const book = await publishedQuestions(visitor.db);
  assert.equal(book.byId.get(edited)?.question.en, words.questionEn);
  assert.equal(book.byId.get(down), undefined);
  assert.ok(book.byId.has(untouched));
  assert.ok((await publishQuestion(editor, { ...words, id: down, version: await versionOf(down) }, known)).ok, "publishing brings it back");
});

test("the order in a category is the office's; at the end of the row nothing moves", async () => {
  const row = questions.filter(({ audience, category }) => audience === "company" && category === "applying").map(({ id }) => id);
  const orderNow = async () => (await publishedQuestions(visitor.db)).entries.map(({ id }) => id).filter((id) => row.includes(id));
  assert.deepEqual(await orderNow(), row);
  assert.ok((await moveQuestion(editor, row[0]!, "earlier", await versionOf(row[0]!))).ok);
  assert.deepEqual(await orderNow(), row);
  assert.ok((await moveQuestion(editor, row[1]!, "earlier", await versionOf(row[1]!))).ok);
  assert.deepEqual(await orderNow(), [row[1], row[0], ...row.slice(2)]);
});

test("readers say whether an answer helped; the office sees the counts and the reasons, nobody else any of it", async () => {
  const { id } = questions[10]!;
  await giveVote(visitor, id, { isHelpful: true, why: "" });
  await giveVote(visitor, id, { isHelpful: false, why: "Which form?" });
  await assert.rejects(giveVote(visitor, "nowhere", { isHelpful: true, why: "" }));
  const { helpful } = await questionForOffice(editor, id);
  assert.deepEqual([helpful.yes, helpful.no, helpful.whys.map(({ text }) => text)], [1, 1, ["Which form?"]]);
  const screener = await aPerson(server, "screener");
  await assert.rejects(questionsForOffice(screener, known), NotAllowed);
  assert.equal((await questionsForOffice(editor, known)).find((one) => one.id === id)?.helpful.no, 1);
});
