import assert from "node:assert/strict";
import test from "node:test";
import { NotAllowed } from "#platform/refusals.ts";
import { NotFound } from "#platform/refusals.ts";
import { aSubmittedApplication } from "#tests/makers/intern-application.ts";
import { historyOf } from "#program/history/records.server.ts";
import { aPerson } from "#tests/makers/person.ts";
import { later } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { exportApplications } from "./export-applications.server.ts";
import { exportedFile } from "./export-applications.server.ts";
import { showExports } from "./export-applications.server.ts";
import type { Act } from "#program/accounts/act.server.ts";

const { server } = await testDatabase();
const manager = await aPerson(server, "manager");
const other = await aPerson(server, "privacy-officer");
const administrator = await aPerson(server, "administrator");
const screener = await aPerson(server, "screener");
const sent = await aSubmittedApplication(server, { name: { fullName: "=cmd()" } });

async function fileOf(act: Act, content: "selection" | "everything") {
  const made = await exportApplications(act, { content, course: "", purpose: "statistics" });
  assert.ok(made.ok);
  let text = "";
  for await (const line of (await exportedFile(act, made.value.id)).lines) text += line;
  return { id: made.value.id, text };
}

test("a file for counting holds a line for each course and no name or contact; the other holds every answer, none as a formula", async () => {
  const counting = (await fileOf(manager, "selection")).text;
  assert.equal(counting.split("\r\n").length, 1 + sent.courses.length + 1);
  assert.ok(counting.startsWith("\uFEFFNumber,Course,") && counting.includes(sent.application.number!));
  assert.doesNotMatch(counting, /cmd|people\.example/);
  const whole = (await fileOf(manager, "everything")).text;
  assert.match(whole, /,'=cmd\(\),/);
  assert.match(whole, /@people\.example/);
  assert.match((await fileOf({ ...manager, language: "ja" }, "everything")).text, /^\uFEFF受付番号,コース,/);
});

test("each file is written down with who and why, is its maker's alone, and only for an hour", async () => {
  const { id } = await fileOf(manager, "selection");
  const [newest] = await showExports(other);
  assert.deepEqual(
    [newest!.madeBy, newest!.purpose, newest!.downloadedAt?.getTime()],
    [manager.accountId, "statistics", manager.now.getTime()],
  );
  await assert.rejects(exportedFile(other, id), NotFound);
  await exportedFile(manager, id);
  const deeds = await manager.db.transaction(async (tx) => await historyOf(tx, "application-export", id));
  assert.deepEqual(deeds.map((line) => line.what).toSorted(), [
    "applications-export-released", // The second taking was never read, so nothing of it went out.
    "applications-export-taken",
    "applications-export-taken",
    "applications-exported",
  ]);
  await assert.rejects(exportedFile(later(manager, new Date(manager.now.getTime() + 61 * 60_000)), id), NotFound);
  await assert.rejects(exportApplications(administrator, { content: "selection", course: "", purpose: "audit" }), NotAllowed);
  await assert.rejects(showExports(administrator), NotAllowed);
  await assert.rejects(exportApplications(screener, { content: "selection", course: "", purpose: "audit" }), NotAllowed);
  const unknown = await exportApplications(manager, { content: "selection", course: "Z", purpose: "audit" });
  assert.deepEqual(unknown.ok ? [] : unknown.problems, [{ code: "choice-unknown", field: "course" }]);
});

test("on record stands how many lines went out: of what there is when the file is taken, also where the line broke", async () => {
  const asked = async () => {
    const made = await exportApplications(manager, { content: "selection", course: "", purpose: "audit" });
    assert.ok(made.ok);
    return made.value.id;
  };
  const rowsOf = async (id: string) => (await showExports(other)).find((one) => one.id === id)?.rows;
  const id = await asked();
  assert.equal(await rowsOf(id), null, "nothing has gone out yet");
  const late = await aSubmittedApplication(server);
  for await (const line of (await exportedFile(manager, id)).lines) assert.ok(line.length > 0);
  assert.equal(await rowsOf(id), sent.courses.length + late.courses.length);
  const broken = await asked();
  let read = 0;
  for await (const line of (await exportedFile(manager, broken)).lines) {
    read += line.length > 1 ? 1 : 0;
    if (read === 2) break; // The heads and one line.
  }
  assert.equal(await rowsOf(broken), 1);
  const deeds = await manager.db.transaction(async (tx) => await historyOf(tx, "application-export", broken));
  assert.equal(deeds.find((line) => line.what === "applications-export-released")?.facts.isWhole, false);
});
