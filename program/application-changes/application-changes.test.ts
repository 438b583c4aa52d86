import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { NotAllowed } from "#platform/refusals.ts";
import { aDraft } from "#tests/makers/intern-application.ts";
import { aSubmittedApplication } from "#tests/makers/intern-application.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { applicationById } from "#program/intern-applications/records.server.ts";
import { courseApplicationsOf } from "#program/intern-applications/records.server.ts";
import { sectionsOf } from "#program/intern-applications/records.server.ts";
import { askForChange } from "./ask-for-change.server.ts";
import { takeBackChange } from "./ask-for-change.server.ts";
import { changeContact } from "./change-contact.server.ts";
import { decideChange } from "./decide-change.server.ts";
import { changesOf } from "./records.server.ts";
import type { Act } from "#program/accounts/act.server.ts";

const database = await testDatabase();
const screener = await aPerson(database.server, "screener");
const beside = { note: "My passport was renewed.", proof: "The new passport" };
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
  const asked = await askForChange(intern, "name", { answers: { fullName: "Example Wanjiku Otieno" }, ...beside });
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
  const asked = await askForChange(intern, "address", { answers: { residence: "JP", address: "架空市見本町1-2-3" }, ...beside });
  assert.ok(asked.ok);
  assert.ok((await decideChange(screener, asked.value.id, { accepts: true, proofSeen: "residence-card", version: 1 })).ok);
  const { application: after, courses, changes } = await wholeOf(screener, application.id);
  assert.deepEqual([after.residence, after.flags], ["JP", ["requirements"]]);
  assert.deepEqual(changes[0]?.failed, ["C:residence", "B:residence"]);
  assert.deepEqual(
    courses.map((one) => one.state),
    ["submitted", "submitted"],
  );
});

test("a refused change leaves everything as it was sent, with the reason told", async () => {
  const { intern, application } = await aSubmittedApplication(database.server);
  const asked = await askForChange(intern, "birth-date", { answers: { birthDate: "1999-04-15" }, ...beside });
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
  assert.deepEqual(codes(await askForChange(intern, "name", { answers: { fullName: " " }, ...beside })), ["fullName: required"]);
  assert.deepEqual(codes(await askForChange(intern, "name", { answers: {}, ...beside })), ["null: nothing-changed"]);
  const forged = await askForChange(intern, "name", { answers: { fullName: "Another Name", motivation: "Another motivation" }, ...beside });
  assert.ok(forged.ok);
  assert.deepEqual(
    await askForChange(intern, "name", { answers: { fullName: "Another Name" }, ...beside }),
    forged,
    "the same again is the same",
  );
  assert.deepEqual(codes(await askForChange(intern, "name", { answers: { fullName: "A Third Name" }, ...beside })), ["null: change-waits"]);
  const draft = await aDraft(database.server);
  assert.deepEqual(codes(await askForChange(draft, "name", { answers: { fullName: "X" }, ...beside })), ["null: not-sent"]);
});

test("a request may be taken back, and only its person and the office have a say in it", async () => {
  const { intern, application } = await aSubmittedApplication(database.server);
  const other = (await aSubmittedApplication(database.server)).intern;
  const asked = await askForChange(intern, "languages", { answers: { japanese: "N2", japaneseTest: "2023-05-" }, ...beside });
  assert.ok(asked.ok);
  const [change] = (await wholeOf(intern, application.id)).changes;
  assert.deepEqual((await wholeOf(screener, application.id)).changes.length, 1);
  await takeBackChange(other, change!);
  assert.equal((await wholeOf(intern, application.id)).changes[0]?.state, "asked");
  await takeBackChange(intern, change!);
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
