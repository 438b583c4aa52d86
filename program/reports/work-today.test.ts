import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { newId } from "#platform/ids.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { findDuplicates } from "#program/duplicates/find-duplicates.server.ts";
import { aSubmittedApplication } from "#tests/makers/intern-application.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { sendPrivacyRequest } from "#program/privacy-requests/send-privacy-request.server.ts";
import { workToday } from "./work-today.server.ts";

const database = await testDatabase();
const now = new Date("2023-06-12T12:00:00+09:00");

test("everybody of the office sees the duties that are theirs, and nobody else's", async () => {
  const intern = await aPerson(database.server, "intern", { now });
  const officer = await aPerson(database.server, "privacy-officer", { now: new Date("2023-07-12T12:00:00+09:00") });
  const matcher = await aPerson(database.server, "matcher", { now });
  const work = (who: typeof officer) => who.db.transaction((tx) => workToday(tx, who, 2023));
  assert.deepEqual(await work(officer), []);
  await sendPrivacyRequest(intern, { kind: "disclosure", details: "" });
  assert.deepEqual(await work(officer), [{ code: "privacy-requests", waiting: 1, late: 1 }]);
  assert.deepEqual(await work(matcher), []);
});

test("likely duplicates wait for whoever screens, and are late after a week", async () => {
  const screener = await aPerson(database.server, "screener", { now: new Date("2023-06-28T12:00:00+09:00") });
  const before = await screener.db.transaction((tx) => workToday(tx, screener, 2023));
  assert.ok(!before.some(({ code }) => code === "duplicates"));
  const twice = { name: { fullName: "Wanjiku Sample Mwaura" }, person: { birthDate: "1999-04-15" } };
  await aSubmittedApplication(database.server, twice);
  await aSubmittedApplication(database.server, twice);
  await findDuplicates(
    actAsSystem(database.server, { now: new Date("2023-06-20T12:00:00+09:00"), requestId: "test" }),
    "a secret of tests, long enough to key with",
  );
  const duties = await screener.db.transaction((tx) => workToday(tx, screener, 2023));
  assert.deepEqual(
    duties.find(({ code }) => code === "duplicates"),
    { code: "duplicates", waiting: 1, late: 1 },
  );
});

test("a file that the virus check fails to judge is work of whoever looks after the system, after five tries", async () => {
  const intern = await aPerson(database.server, "intern", { now });
  const manager = await aPerson(database.server, "manager", { now });
  const system = database.as({ databaseRole: "jip_system" });
  const tried = async (times: number) => {
    await system.transaction(async (tx) => {
      await sql`insert into files (id, account_id, name, media_type, size_bytes, sha256, stored_at, scan_state, scan_tries)
        values (${newId()}, ${intern.accountId}, 'a.pdf', 'application/pdf', 1, ${"0".repeat(64)}, ${now}, 'pending', ${times})`.execute(
        tx,
      );
    });
    const duties = await manager.db.transaction((tx) => workToday(tx, manager, 2023));
    return duties.find((duty) => duty.code === "scans-failing");
  };
  assert.equal(await tried(4), undefined);
  assert.deepEqual(await tried(5), { code: "scans-failing", waiting: 1, late: 1 });
});
