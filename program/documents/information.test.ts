import assert from "node:assert/strict";
import { mkdtemp } from "node:fs/promises";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import test from "node:test";
import { after } from "node:test";
import { openFiles } from "#platform/files.server.ts";
import { NotAllowed } from "#platform/refusals.ts";
import { NotFound } from "#platform/refusals.ts";
import { openDisk } from "#platform/storage.server.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { historyOf } from "#program/history/records.server.ts";
import { aSubmittedApplication } from "#tests/makers/intern-application.ts";
import { aPerson } from "#tests/makers/person.ts";
import { seedYears } from "#program/year/seeds.ts";
import { testDatabase } from "#tests/support/database.ts";
import { testVault } from "#tests/support/vault.ts";
import { answerInformation } from "./answer-information.server.ts";
import { ownAnswer } from "./answer-information.server.ts";
import { showAnswer } from "./answer-information.server.ts";
import { askForInformation } from "./ask-for-information.server.ts";
import { chaseDocuments } from "./chase-documents.server.ts";
import { acceptDocument } from "./decide-document.server.ts";
import { goOnWithoutAnswer } from "./decide-document.server.ts";
import { returnDocument } from "./decide-document.server.ts";
import { waiveDocument } from "./decide-document.server.ts";
import { informationKinds } from "./information.ts";
import { documentsOf } from "./records.server.ts";
import { takeBackDocument } from "./send-document.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { OutboxTables } from "#program/outbox/tables.ts";

const database = await testDatabase();
const folder = await mkdtemp(path.join(tmpdir(), "jip-answers-"));
after(() => rm(folder, { recursive: true, force: true }));
const vault = testVault();
const care = { files: openFiles(await openDisk(folder), vault), firstState: "not_scanned" } as const;
const screener = await aPerson(database.server, "screener");
const matcher = await aPerson(database.server, "matcher");
const png = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0, 0x90, 0x77,
  0x53, 0xde, 0, 0, 0, 0, 0x49, 0x44, 0x41, 0x54, 0, 0, 0, 0,
]);

const studies = { kind: "information-studies", question: { en: "When did you begin?", ja: "入学した時期はいつですか。" } };
const dates = { kind: "information-dates", question: { en: "Which days?", ja: "参加できない日はいつですか。" } };

/** Somebody whose application was sent and is not screened yet, asked two things until 20 July 2023. */
async function somebodyAsked() {
  const sent = await aSubmittedApplication(database.server);
  const asked = await askForInformation(screener, { applicationId: sent.application.id, dueOn: "2023-07-20", points: [studies, dates] });
  assert.ok(asked.ok);
  return sent;
}

async function questions(act: Act, applicationId: string) {
  return (await act.db.transaction(async (tx) => await documentsOf(tx, applicationId))).toSorted((one, other) =>
    one.kind < other.kind ? 1 : -1,
  );
}

/** Kinds of the letters to somebody, oldest first. */
async function lettersTo(accountId: string): Promise<string[]> {
  const rows = await database
    .as({ databaseRole: "jip_system" })
    .transaction(
      async (tx) =>
        await tx
          .withTables<OutboxTables>()
          .selectFrom("letters")
          .select("kind")
          .where("to_account", "=", accountId)
          .orderBy("id")
          .execute(),
    );
  return rows.map((row) => row.kind).filter((kind) => kind.startsWith("information-"));
}

const given = (answer: string, more: Partial<Parameters<typeof answerInformation>[3]> = {}) => ({
  answer,
  files: [],
  removePage: "",
  isSent: true,
  ...more,
});
const at = (act: Act, day: string): Act => ({ ...act, now: new Date(`${day}T10:00:00+09:00`) });

test("several points of one request go out in one letter, also before the screening, and the same request again changes nothing", async () => {
  const { application, intern } = await somebodyAsked();
  const again = await askForInformation(screener, { applicationId: application.id, dueOn: "2023-07-20", points: [studies, dates] });
  assert.ok(again.ok);
  assert.deepEqual(
    (await questions(screener, application.id)).map((one) => [one.kind, one.state]),
    [
      ["information-studies", "asked"],
      ["information-dates", "asked"],
    ],
  );
  assert.deepEqual(await lettersTo(intern.who.accountId!), ["information-asked"]);
});

test("a request is refused with each fault at its place: no point, a question in one language, an open point, a day that is over", async () => {
  const { application } = await somebodyAsked();
  const ask = async (points: (typeof studies)[], dueOn = "2023-07-20") => {
    const asked = await askForInformation(screener, { applicationId: application.id, dueOn, points });
    return asked.ok ? [] : asked.problems;
  };
  assert.deepEqual(await ask([]), [{ code: "items-needed", field: "points" }]);
  assert.deepEqual(await ask([{ kind: "information-work", question: { en: "What?", ja: " " } }]), [
    { code: "required", field: "information-work.ja" },
  ]);
  assert.deepEqual(await ask([{ ...studies, question: { en: "Other words", ja: "別の質問" } }]), [
    { code: "asked-already", field: "information-studies.en" },
  ]);
  assert.deepEqual(await ask([{ kind: "information-work", question: { en: "What?", ja: "何を" } }], "2023-01-01"), [
    { code: "due-too-early", field: "dueOn" },
  ]);
  assert.deepEqual(await ask([{ kind: "information-work", question: { en: "What?", ja: "何を" } }], "9999-12-31"), [
    { code: "day-outside", field: "dueOn", facts: { from: "2023-04-01", to: "2024-03-31" } },
  ]);
  assert.deepEqual(await ask([{ kind: "resume", question: { en: "What?", ja: "何を" } }]), [{ code: "kind-unknown", field: "points" }]);
  await assert.rejects(askForInformation(matcher, { applicationId: application.id, dueOn: "2023-07-20", points: [studies] }), NotAllowed);
});

test("an answer is kept as it is typed, sent in words, with a file, or both, and what was typed survives a file that is refused", async () => {
  const { application, intern } = await somebodyAsked();
  const [one, other] = await questions(screener, application.id);
  const place = { vault, care };
  assert.ok((await answerInformation(intern, place, one!.id, given("From 2020", { isSent: false }))).ok);
  const refused = await answerInformation(intern, place, one!.id, given("From 2020 to 2024", { files: [new File(["no paper"], "a.pdf")] }));
  assert.ok(!refused.ok);
  assert.deepEqual(refused.problems, [{ code: "file-kind", field: "file" }]);
  assert.equal(await ownAnswer(intern, vault, one!, false), "From 2020 to 2024");
  assert.equal(await showAnswer(screener, vault, one!), "", "the office reads no draft");
  const empty = await answerInformation(intern, place, one!.id, given("  "));
  assert.deepEqual(empty.ok ? [] : empty.problems, [{ code: "answer-needed", field: "answer" }]);
  assert.ok((await answerInformation(intern, place, one!.id, given("From 2020 to 2024"))).ok);
  assert.ok((await answerInformation(intern, place, one!.id, given("From 2020 to 2024"))).ok, "a second press changes nothing");
  assert.equal(await showAnswer(screener, vault, one!), "From 2020 to 2024");
  assert.ok((await answerInformation(intern, place, other!.id, given("", { files: [new File([png], "calendar.png")] }))).ok);
  assert.deepEqual(
    (await questions(screener, application.id)).map((each) => each.state),
    ["uploaded", "uploaded"],
  );
  const somebodyElse = await somebodyAsked();
  await assert.rejects(answerInformation(somebodyElse.intern, place, one!.id, given("mine?")), NotFound);
});

test("the office asks again with the answer still there, settles it, and may ask the same point anew", async () => {
  const { application, intern } = await somebodyAsked();
  const first = async () => (await questions(screener, application.id)).find((one) => one.kind === studies.kind)!;
  const place = { vault, care };
  assert.ok((await answerInformation(intern, place, (await first()).id, given("From 2020"))).ok);
  const { id, version } = await first();
  assert.ok((await returnDocument(screener, { documentId: id, version, reason: "Until when?" })).ok);
  assert.equal(await ownAnswer(intern, vault, await first(), false), "From 2020");
  assert.ok((await answerInformation(intern, place, id, given("From 2020 to 2024"))).ok);
  assert.ok((await takeBackDocument(intern, id)).ok);
  assert.ok((await answerInformation(intern, place, id, given("From 2020 to March 2024"))).ok);
  const answered = { documentId: id, version: (await first()).version };
  await assert.rejects(() => waiveDocument(screener, answered), NotFound, "going on without an answer has a reason and a letter");
  assert.ok((await acceptDocument(screener, answered)).ok);
  const anew = await askForInformation(screener, { applicationId: application.id, dueOn: "2023-07-25", points: [studies] });
  assert.ok(anew.ok);
  assert.deepEqual(await lettersTo(intern.who.accountId!), [
    "information-asked",
    "information-returned",
    "information-accepted",
    "information-asked",
  ]);
  const deeds = await screener.db.transaction(async (tx) => await historyOf(tx, "document", id));
  assert.deepEqual(deeds.map((line) => line.what).toSorted(), [
    "information-accepted",
    "information-answered",
    "information-answered",
    "information-answered",
    "information-asked",
    "information-returned",
    "information-taken-back",
  ]);
});

test("reminders go out 14, 7 and 2 days before, one for all points; the day after, the case waits for a decision and an answer still counts", async () => {
  const { application, intern } = await somebodyAsked();
  for (const day of [
    "2023-07-05",
    "2023-07-06",
    "2023-07-06",
    "2023-07-13",
    "2023-07-14",
    "2023-07-18",
    "2023-07-20",
    "2023-07-21",
    "2023-07-22",
  ])
    await chaseDocuments(actAsSystem(database.server, { now: new Date(`${day}T10:00:00+09:00`), requestId: "chase" }));
  assert.deepEqual(await lettersTo(intern.who.accountId!), [
    "information-asked",
    "information-chaser",
    "information-chaser",
    "information-chaser",
    "information-overdue",
  ]);
  const [one, other] = await questions(screener, application.id);
  assert.deepEqual([one!.state, other!.state], ["overdue", "overdue"]);
  assert.ok((await answerInformation(at(intern, "2023-07-23"), { vault, care }, one!.id, given("Late, but here"))).ok);
  const why = await goOnWithoutAnswer(screener, { documentId: other!.id, version: other!.version, reason: "because" });
  assert.deepEqual(why.ok ? [] : why.problems, [{ code: "why-needed", field: "why" }]);
  assert.ok((await goOnWithoutAnswer(screener, { documentId: other!.id, version: other!.version, reason: "no-answer" })).ok);
  assert.deepEqual(
    (await questions(screener, application.id)).map((each) => each.state),
    ["uploaded", "waived"],
  );
  assert.equal((await lettersTo(intern.who.accountId!)).at(-1), "information-closed");
});

test("a point that a form brings twice is asked once", async () => {
  const sent = await aSubmittedApplication(database.server);
  const asked = await askForInformation(screener, { applicationId: sent.application.id, dueOn: "2023-07-20", points: [studies, studies] });
  assert.ok(asked.ok);
  assert.deepEqual(
    (await questions(screener, sent.application.id)).map((one) => one.kind),
    ["information-studies"],
  );
});

test("the kinds that may be asked again, by the database's index, are those that are declared as questions", async () => {
  const { rows } = await database.server.pool.query<{ definition: string }>(
    "select pg_get_indexdef('jip.documents_asked_once'::regclass) as definition",
  );
  const pattern = /kind ~~ '([^']+)'/.exec(rows[0]?.definition ?? "")?.[1] ?? "";
  const papers = seedYears().flatMap((year) => year.documents.map(({ id }) => id));
  const kinds = [...informationKinds, ...new Set(papers)];
  const told = await database.server.pool.query<{ kind: string }>("select kind from unnest($1::text[]) as kind where kind like $2", [
    kinds,
    pattern,
  ]);
  assert.deepEqual(
    told.rows.map(({ kind }) => kind),
    [...informationKinds],
  );
});
