import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { startOfDay } from "#platform/days.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { seedYear } from "#program/year/seeds.ts";
import { extendWindow } from "#program/year-changes/extend-window.server.ts";
import { aDraft } from "#tests/makers/intern-application.ts";
import { aSubmittedApplication } from "#tests/makers/intern-application.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { draftsExpireAt } from "./expiry.ts";
import { draftsGoAt } from "./expiry.ts";
import { expireDrafts } from "./expire-drafts.server.ts";
import { applicationOfPerson } from "./records.server.ts";
import { sectionsOf } from "./records.server.ts";

const database = await testDatabase();
const y2023 = seedYear(2023)!;
const system = database.as({ databaseRole: "jip_system" });
const runAt = async (now: Date) => await expireDrafts(actAsSystem(database.server, { now, requestId: "test" }));
const stateOf = async (accountId: string) =>
  await system.transaction(async (tx) => {
    const application = await applicationOfPerson(tx, accountId, 2023);
    const letters = await sql<{ kind: string }>`select kind from letters where to_account = ${accountId} order by queued_at`.execute(tx);
    return {
      state: application?.state ?? null,
      sections: application === null ? 0 : (await sectionsOf(tx, application.id)).size,
      told: letters.rows.filter(({ kind }) => kind === "draft-expired").length,
    };
  });

test("a draft that was never sent expires a month after the last window, is kept for a year, and goes; what was sent stays", async () => {
  const { accountId } = await aDraft(database.server);
  const { intern } = await aSubmittedApplication(database.server);
  const lastEnd = Math.max(...y2023.courses.map(({ windows }) => windows.intern.closesAt.getTime()));
  const expiresAt = draftsExpireAt(y2023);
  assert.ok(expiresAt.getTime() - lastEnd >= 29 * 86_400_000);
  const before = await stateOf(accountId);
  assert.equal(await runAt(new Date(expiresAt.getTime() - 1)), 0);
  assert.equal((await stateOf(accountId)).state, "draft");
  assert.equal(await runAt(expiresAt), 1);
  assert.deepEqual(await stateOf(accountId), { state: "expired", sections: before.sections, told: 1 });
  assert.equal(await runAt(new Date(draftsGoAt(y2023).getTime() - 1)), 0, "kept, and told once");
  assert.equal(await runAt(draftsGoAt(y2023)), 1);
  assert.deepEqual(await stateOf(accountId), { state: null, sections: 0, told: 1 });
  assert.equal((await stateOf(intern.accountId!)).state, "submitted");
});

test("a window that is extended after all gives the draft back", async () => {
  const { accountId } = await aDraft(database.server);
  const expiresAt = draftsExpireAt(y2023);
  await runAt(expiresAt);
  assert.equal((await stateOf(accountId)).state, "expired");
  const manager = await aPerson(database.server, "manager", { now: expiresAt });
  const extended = await extendWindow(manager, 2023, {
    course: "B2",
    side: "intern",
    newClosesAt: startOfDay("2023-10-01"),
    reason: "test",
  });
  assert.ok(extended.ok, JSON.stringify(extended));
  assert.equal(await runAt(expiresAt), 1);
  assert.equal((await stateOf(accountId)).state, "draft");
});
