import assert from "node:assert/strict";
import { mkdtemp } from "node:fs/promises";
import { readdir } from "node:fs/promises";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import test from "node:test";
import { after } from "node:test";
import { sql } from "kysely";
import { openFiles } from "#platform/files.server.ts";
import { openDisk } from "#platform/storage.server.ts";
import { NotFound } from "#platform/refusals.ts";
import { NotAllowed } from "#platform/refusals.ts";
import { aDraft } from "#tests/makers/intern-application.ts";
import { aSubmittedApplication } from "#tests/makers/intern-application.ts";
import { later } from "#tests/makers/person.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { testVault } from "#tests/support/vault.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { scanFiles } from "#program/documents/scan-files.server.ts";
import { applicationById } from "#program/intern-applications/records.server.ts";
import { courseApplicationsOf } from "#program/intern-applications/records.server.ts";
import { sectionsOf } from "#program/intern-applications/records.server.ts";
import { requestsADay } from "./application-change.ts";
import { askForChange } from "./ask-for-change.server.ts";
import { tryChange } from "./ask-for-change.server.ts";
import { takeBackChange } from "./ask-for-change.server.ts";
import { changeContact } from "./change-contact.server.ts";
import { clearProofs } from "./clear-proofs.server.ts";
import { decideChange } from "./decide-change.server.ts";
import { openOwnProof } from "./open-proof.server.ts";
import { openProof } from "./open-proof.server.ts";
import { proofsOf } from "./proof-records.server.ts";
import { changesOf } from "./records.server.ts";
import type { Act } from "#program/accounts/act.server.ts";

const database = await testDatabase();
const screener = await aPerson(database.server, "screener");
const folder = await mkdtemp(path.join(tmpdir(), "jip-proofs-"));
const files = openFiles(await openDisk(folder), testVault());
const care = { files, firstState: "pending" } as const;
after(() => rm(folder, { recursive: true, force: true }));
const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
const aProof = (name = "passport.jpg") => new File([jpeg], name);
const filesKept = async () => (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile()).length;
const beside = { note: "My passport was renewed.", proof: "The new passport", files: [aProof()] };
const codes = (outcome: { ok: boolean; problems?: readonly { code: string; field: string | null }[] }) =>
  (outcome.problems ?? []).map(({ code, field }) => `${field}: ${code}`);
const wholeOf = async (act: Act, id: string) =>
  await act.db.transaction(async (tx) => ({
    application: (await applicationById(tx, id))!,
    sections: await sectionsOf(tx, id),
    courses: await courseApplicationsOf(tx, id),
    changes: await changesOf(tx, id),
  }));

test("a change that the office accepts is made, the old answer is kept, the receipt stays, and the person is told", async () => {
  const { intern, application } = await aSubmittedApplication(database.server);
  const asked = await askForChange(intern, care, "name", { answers: { fullName: "Example Wanjiku Otieno" }, ...beside });
  assert.ok(asked.ok);
  assert.equal((await wholeOf(screener, application.id)).application.fullName, "Example Wanjiku Mwaura", "asking alone changes nothing");
  const decided = await decideChange(screener, asked.value.id, { accepts: true, proofSeen: "passport", version: 1 });
  assert.ok(decided.ok);
  const whole = await wholeOf(screener, application.id);
  assert.equal(whole.application.fullName, "Example Wanjiku Otieno");
  assert.equal(whole.sections.get("name")?.answers.fullName, "Example Wanjiku Otieno");
  assert.deepEqual([whole.application.number, whole.application.fingerprint], [application.number, application.fingerprint]);
  assert.equal(whole.changes[0]?.oldAnswers.fullName, "Example Wanjiku Mwaura");
  assert.deepEqual(
    await decideChange(screener, asked.value.id, { accepts: true, proofSeen: "passport", version: 1 }),
    decided,
    "twice is once",
  );
  await database.as({ databaseRole: "jip_system" }).transaction(async (tx) => {
    const { rows } = await sql<{
      subject: string;
    }>`select subject_ja as subject from letters where about_id = ${application.id} and kind = 'application-change-accepted'`.execute(tx);
    assert.deepEqual(rows, [{ subject: "応募内容を変更しました：氏名" }]);
  });
});

test("the rules run again: who no longer meets them is flagged, and no course ends by itself", async () => {
  const { intern, application } = await aSubmittedApplication(database.server);
  const asked = await askForChange(intern, care, "address", { answers: { residence: "JP", address: "架空市見本町1-2-3" }, ...beside });
  assert.ok(asked.ok);
  assert.ok((await decideChange(screener, asked.value.id, { accepts: true, proofSeen: "residence-card", version: 1 })).ok);
  const { application: after, courses, changes } = await wholeOf(screener, application.id);
  assert.deepEqual([after.residence, after.flags], ["JP", ["stay-unknown", "requirements"]]);
  assert.deepEqual(changes[0]?.failed, ["C:residence", "B:residence"]);
  assert.deepEqual(
    courses.map((one) => one.state),
    ["submitted", "submitted"],
  );
});

test("a refused change leaves everything as it was sent, with the reason told", async () => {
  const { intern, application } = await aSubmittedApplication(database.server);
  const asked = await askForChange(intern, care, "birth-date", { answers: { birthDate: "1999-04-15" }, ...beside });
  assert.ok(asked.ok);
  assert.ok((await decideChange(screener, asked.value.id, { accepts: false, decisionReason: "The copy cannot be read.", version: 1 })).ok);
  const { application: after, changes } = await wholeOf(intern, application.id);
  assert.equal(after.birthDate, "2000-04-15");
  assert.deepEqual([changes[0]?.state, changes[0]?.decisionReason], ["refused", "The copy cannot be read."]);
  assert.deepEqual(codes(await decideChange(screener, asked.value.id, { accepts: true, proofSeen: "passport", version: 2 })), [
    "null: changed-meanwhile",
  ]);
});

test("what is asked is checked as in the form, once at a time, and only for what was sent", async () => {
  const { intern } = await aSubmittedApplication(database.server);
  assert.deepEqual(codes(await askForChange(intern, care, "name", { answers: { fullName: " " }, ...beside })), ["fullName: required"]);
  assert.deepEqual(
    codes(await askForChange(intern, care, "name", { answers: { fullName: " " }, ...beside, files: [] })),
    ["fullName: required", "proofFile: file-needed"],
    "all at once",
  );
  assert.deepEqual(codes(await askForChange(intern, care, "name", { answers: {}, ...beside })), ["null: nothing-changed"]);
  const forged = await askForChange(intern, care, "name", {
    answers: { fullName: "Another Name", motivation: "Another motivation" },
    ...beside,
  });
  assert.ok(forged.ok);
  assert.deepEqual(
    await askForChange(intern, care, "name", { answers: { fullName: "Another Name" }, ...beside }),
    forged,
    "the same again is the same",
  );
  assert.deepEqual(codes(await askForChange(intern, care, "name", { answers: { fullName: "A Third Name" }, ...beside })), [
    "null: change-waits",
  ]);
  const draft = await aDraft(database.server);
  assert.deepEqual(codes(await askForChange(draft, care, "name", { answers: { fullName: "X" }, ...beside })), ["null: not-sent"]);
});

test("a request may be taken back, and only its person and the office have a say in it", async () => {
  const { intern, application } = await aSubmittedApplication(database.server);
  const other = (await aSubmittedApplication(database.server)).intern;
  const asked = await askForChange(intern, care, "languages", { answers: { japanese: "N2", japaneseTest: "2023-05-" }, ...beside });
  assert.ok(asked.ok);
  const [change] = (await wholeOf(intern, application.id)).changes;
  assert.deepEqual((await wholeOf(screener, application.id)).changes.length, 1);
  await takeBackChange(other, files, change!);
  assert.equal((await wholeOf(intern, application.id)).changes[0]?.state, "asked");
  await takeBackChange(intern, files, change!);
  assert.equal((await wholeOf(intern, application.id)).changes[0]?.state, "taken_back");
  const concierge = await aPerson(database.server, "concierge");
  await assert.rejects(decideChange(concierge, asked.value.id, { accepts: true, proofSeen: "passport", version: 2 }), NotAllowed);
});

test("the telephone is the person's own to change, at once, and the old one is kept", async () => {
  const { intern, application } = await aSubmittedApplication(database.server);
  assert.deepEqual(codes(await changeContact(intern, { telephone: "call me", calledName: "" })), ["telephone: telephone-invalid"]);
  assert.ok((await changeContact(intern, { telephone: "+254 20 111 1111", calledName: "Njeri" })).ok);
  const { sections, changes } = await wholeOf(screener, application.id);
  assert.equal(sections.get("contact")?.answers.telephone, "+254 20 111 1111");
  assert.equal(sections.get("contact")?.answers.address, "Example Road 1\nNairobi");
  assert.equal(sections.get("name")?.answers.calledName, "Njeri");
  assert.deepEqual(
    changes.map(({ what, state, oldAnswers }) => [what, state, oldAnswers.telephone]),
    [["contact", "own", "+254 20 000 0000"]],
  );
  assert.deepEqual(codes(await changeContact(await aDraft(database.server), { telephone: "+254 20 111 1111", calledName: "" })), [
    "null: not-sent",
  ]);
});

/** A scanner that finds harm in whatever is called so. */
const scannerOf = (isClean: boolean) => ({
  ping: async () => "a scanner of tests",
  scan: async (stream: AsyncIterable<Uint8Array>) => {
    for await (const _ of stream);
    return isClean ? ({ isClean: true } as const) : ({ isClean: false, found: "Example" } as const);
  },
});
const system = (now: Date) => actAsSystem(database.server, { now, requestId: "test" });
const proofsSeenBy = async (act: Act, id: string) => await act.db.transaction(async (tx) => await proofsOf(tx, id));
async function aRequest() {
  const { intern, application } = await aSubmittedApplication(database.server);
  const asked = await askForChange(intern, care, "name", { answers: { fullName: "Example Wanjiku Otieno" }, ...beside });
  assert.ok(asked.ok);
  return { intern, application, id: asked.value.id };
}

test("a request comes with its proof: none, too many or something else is refused, and then nothing of it is kept", async () => {
  const { intern } = await aSubmittedApplication(database.server);
  const before = await filesKept();
  const ask = async (sent: readonly File[], fullName = "Example Wanjiku Otieno") =>
    codes(await askForChange(intern, care, "name", { ...beside, answers: { fullName }, files: sent }));
  assert.deepEqual(await ask([]), ["proofFile: file-needed"]);
  assert.deepEqual(await ask([1, 2, 3, 4].map((page) => aProof(`${page}.jpg`))), ["proofFile: too-many-files"]);
  assert.deepEqual(await ask([new File(["<svg/>"], "passport.svg")]), ["proofFile: file-kind"]);
  assert.deepEqual(await ask([aProof()], ""), ["fullName: required"]);
  assert.equal(await filesKept(), before);
  assert.deepEqual(await ask([aProof(), aProof("back.jpg")]), []);
  assert.deepEqual(await ask([aProof()]), [], "the same again is the same");
  assert.equal(await filesKept(), before + 2);
});

test("only those who decide open the proof, once it was scanned, and each time is noted", async () => {
  const { application, id } = await aRequest();
  const [proof] = await proofsSeenBy(screener, id);
  await assert.rejects(openProof(screener, files, id, proof!.id), NotFound, "not before the scan");
  await scanFiles(system(screener.now), { files, scanner: scannerOf(true), secret: "s" });
  const opened = await openProof(screener, files, id, proof!.id);
  assert.deepEqual(Buffer.concat(await opened.stream.toArray()), Buffer.from(jpeg));
  for (const role of ["interviewer", "concierge", "privacy-officer"] as const) {
    const somebody = await aPerson(database.server, role);
    assert.deepEqual(await proofsSeenBy(somebody, id), [], role);
    await assert.rejects(openProof(somebody, files, id, proof!.id), NotAllowed);
  }
  const { rows } = await screener.db.transaction(
    async (tx) => await sql`select 1 from history where what = 'change-proof-opened' and about_id = ${application.id}`.execute(tx),
  );
  assert.equal(rows.length, 1);
});

test("a person opens the proof that they sent, once it was scanned; nobody else does, and it is no history", async () => {
  const { intern } = await aSubmittedApplication(database.server);
  const { intern: other } = await aSubmittedApplication(database.server);
  const asked = await askForChange(intern, { ...care, firstState: "not_scanned" }, "name", {
    answers: { fullName: "Own Proof" },
    ...beside,
  });
  assert.ok(asked.ok);
  const { id } = asked.value;
  const [proof] = await intern.db.transaction(async (tx) => await proofsOf(tx, id));
  const opened = await openOwnProof(intern, files, id, proof!.id);
  assert.equal(opened.file.name, "passport.jpg");
  opened.stream.destroy();
  await assert.rejects(openOwnProof(other, files, id, proof!.id), NotFound);
  const pending = await askForChange(other, care, "name", { answers: { fullName: "Not Scanned" }, ...beside });
  assert.ok(pending.ok);
  const [waiting] = await other.db.transaction(async (tx) => await proofsOf(tx, pending.value.id));
  await assert.rejects(openOwnProof(other, files, pending.value.id, waiting!.id), NotFound);
  const { rows } = await intern.db.transaction(
    async (tx) =>
      await sql<{
        n: number;
      }>`select count(*)::int as n from history where what = 'change-proof-opened' and subject_account = ${intern.who.accountId}::uuid`.execute(
        tx,
      ),
  );
  assert.equal(rows[0]!.n, 0);
});

test("which courses would fail is told before a change is asked for, and a request that was not told so is held back", async () => {
  const { intern, application } = await aSubmittedApplication(database.server);
  const moves = { residence: "JP", address: "架空市見本町1-2-3" };
  const tried = await tryChange(intern, "address", moves);
  const failing = (await wholeOf(intern, application.id)).courses.map(({ course }) => `${course}:residence`);
  assert.deepEqual(tried.ok && tried.value.toSorted(), failing.toSorted());
  assert.deepEqual(codes(await tryChange(intern, "address", {})), ["null: nothing-changed"]);
  const wish = { answers: moves, ...beside };
  assert.deepEqual(codes(await askForChange(intern, care, "address", { ...wish, told: [] })), ["against: courses-affected"]);
  assert.equal((await wholeOf(intern, application.id)).changes.length, 0, "neither a try nor what was held back keeps anything");
  assert.ok((await askForChange(intern, care, "address", { ...wish, told: failing })).ok);
});

test("a harmful proof is deleted unseen, and its person is told", async () => {
  const { intern, id } = await aRequest();
  await scanFiles(system(screener.now), { files, scanner: scannerOf(false), secret: "s" });
  const [proof] = await proofsSeenBy(screener, id);
  assert.equal(proof?.file.scanState, "infected");
  await assert.rejects(openProof(screener, files, id, proof!.id), NotFound);
  const { rows } = await system(screener.now).db.transaction(
    async (tx) => await sql`select 1 from letters where kind = 'file-infected' and to_account = ${intern.accountId}`.execute(tx),
  );
  assert.equal(rows.length, 1);
});

test("the proof is kept for 90 days after the decision, and goes at once when a request is taken back", async () => {
  const decided = await aRequest();
  const takenBack = await aRequest();
  assert.ok((await decideChange(screener, decided.id, { accepts: true, proofSeen: "passport", version: 1 })).ok);
  await takeBackChange(takenBack.intern, files, (await wholeOf(takenBack.intern, takenBack.application.id)).changes[0]!);
  const after90 = (days: number, ms = 0) => system(new Date(screener.now.getTime() + days * 86_400_000 + ms));
  const seen = async () => [(await proofsSeenBy(screener, decided.id)).length, (await proofsSeenBy(screener, takenBack.id)).length];
  assert.deepEqual(await seen(), [1, 0]);
  await clearProofs(after90(90), files);
  assert.deepEqual(await seen(), [1, 0]);
  const before = await filesKept();
  assert.ok((await clearProofs(after90(90, 1), files)) >= 1);
  assert.deepEqual(await seen(), [0, 0]);
  assert.ok((await filesKept()) < before);
  assert.equal((await wholeOf(screener, decided.application.id)).changes[0]?.proofSeen, "passport", "what was seen stays on record");
});

test("an accepted name is the name of the account as well", async () => {
  const { intern, id } = await aRequest();
  const nameOfAccount = async () =>
    (
      await system(screener.now).db.transaction(
        async (tx) => await sql<{ name: string }>`select name from accounts where id = ${intern.accountId}`.execute(tx),
      )
    ).rows[0]?.name;
  assert.notEqual(await nameOfAccount(), "Example Wanjiku Otieno");
  assert.ok((await decideChange(screener, id, { accepts: true, proofSeen: "passport", version: 1 })).ok);
  assert.equal(await nameOfAccount(), "Example Wanjiku Otieno");
});

test("asking and taking back leaves no file behind, and is done a few times a day at most", async () => {
  const { intern, application } = await aSubmittedApplication(database.server);
  const before = await filesKept();
  const three = { ...beside, files: [aProof("1.jpg"), aProof("2.jpg"), aProof("3.jpg")] };
  const ask = async (act: Act, again: number) =>
    await askForChange(act, care, "name", { ...three, answers: { fullName: `Name ${again}` } });
  for (let again = 1; again <= requestsADay; again += 1) {
    assert.ok((await ask(intern, again)).ok);
    assert.equal(await filesKept(), before + 3);
    const change = (await wholeOf(intern, application.id)).changes.find((one) => one.state === "asked")!;
    await takeBackChange(intern, files, change);
    await takeBackChange(intern, files, change);
    assert.equal(await filesKept(), before);
    assert.deepEqual(await proofsSeenBy(screener, change.id), []);
  }
  assert.deepEqual(codes(await ask(intern, 99)), ["null: too-many-requests"]);
  assert.equal(await filesKept(), before);
  assert.ok((await ask(later(intern, new Date(intern.now.getTime() + 86_400_001)), 99)).ok, "the next day it may be done");
});
