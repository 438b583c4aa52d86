import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { liveRoles } from "#program/accounts/records.server.ts";
import { grantRole } from "#program/sign-in/grant-role.server.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { NotAllowed } from "#platform/refusals.ts";
import { closeUnusedAccounts } from "./close-unused-accounts.server.ts";
import { reopenAccount } from "./reopen-account.server.ts";
import { showUnusedAccounts } from "./reopen-account.server.ts";

const database = await testDatabase();
const { server } = database;
const system = database.as({ databaseRole: "jip_system" });
const screener = await aPerson(server, "screener");
const administrator = await aPerson(server, "administrator");
const begin = administrator.now.getTime();
const after = (days: number) => new Date(begin + days * 86_400_000);
/** The night of a day; sign-ins are at the machine's clock, which here runs with the program's. */
const night = async (days: number) =>
  await closeUnusedAccounts(actAsSystem(server, { now: after(days), requestId: `night-${days}` }), after(days));

async function rolesOf(accountId: string) {
  return (await system.transaction(async (tx) => await liveRoles(tx, accountId))).map((held) => held.role);
}
async function lettersTo(accountId: string) {
  const { rows } = await system.transaction(
    async (tx) =>
      await sql<{
        kind: string;
      }>`select kind from letters where to_account = ${accountId} and kind like 'account-%' order by queued_at, id`.execute(tx),
  );
  return rows.map((row) => row.kind);
}

test("staff whom nobody saw for the year's time are asked once, then closed; the last administrator stays; an administrator opens again", async () => {
  const id = screener.who.accountId!;
  for (const days of [179, 180, 181, 209]) await night(days);
  assert.deepEqual(await lettersTo(id), ["account-unused"]);
  assert.deepEqual(await rolesOf(id), ["screener"]);
  await night(210);
  await night(211);
  assert.deepEqual(await lettersTo(id), ["account-unused", "account-closed"]);
  assert.deepEqual(await rolesOf(id), []);
  assert.deepEqual(await rolesOf(administrator.who.accountId!), ["administrator"]);
  assert.deepEqual(await lettersTo(administrator.who.accountId!), []);
  await assert.rejects(showUnusedAccounts(screener), NotAllowed);
  const [closed] = await showUnusedAccounts(administrator);
  assert.deepEqual([closed!.state, closed!.roles], ["closed", ["screener"]]);
  const later = { ...administrator, now: after(212) };
  assert.ok((await reopenAccount(later, closed!.id)).ok);
  assert.ok((await reopenAccount(later, closed!.id)).ok, "a second press changes nothing");
  assert.deepEqual(await rolesOf(id), ["screener"]);
  assert.deepEqual(await lettersTo(id), ["account-unused", "account-closed", "account-reopened"]);
  await night(213);
  assert.deepEqual(await lettersTo(id), ["account-unused", "account-closed", "account-reopened"], "the time begins anew");
});

test("whoever signs in after the letter keeps the account and is asked anew only after the whole time", async () => {
  const matcher = await aPerson(server, "matcher");
  const id = matcher.who.accountId!;
  await night(180);
  await database.server.poolAs("jip_sign_in").query("update accounts set last_signed_in_at = $2 where id = $1", [id, after(190)]);
  for (const days of [191, 215, 300]) await night(days);
  assert.deepEqual(await lettersTo(id), ["account-unused"]);
  assert.deepEqual(await rolesOf(id), ["matcher"]);
});

test("whoever was closed and is given a role by hand is asked and closed again, and the night's work goes on for everybody", async () => {
  const reader = await aPerson(server, "reader-meti");
  const id = reader.who.accountId!;
  for (const days of [180, 210]) await night(days);
  assert.deepEqual(await rolesOf(id), []);
  const [{ email = "" } = {}] = (await showUnusedAccounts(administrator)).filter((one) => one.accountId === id);
  assert.ok((await grantRole({ ...administrator, now: after(220) }, { name: "小林 模子", email, role: "reader-meti" })).ok);
  for (const days of [399, 400, 430]) await night(days);
  assert.deepEqual(await rolesOf(id), []);
  assert.deepEqual(await lettersTo(id), ["account-unused", "account-closed", "account-unused", "account-closed"]);
});

test("of administrators who have all been away none is closed, whatever their order; once one signs in, the others are", async () => {
  const others = [await aPerson(server, "administrator"), await aPerson(server, "administrator")];
  const all = [administrator, ...others].map((one) => one.who.accountId!);
  const ofAdministrators = async () => await Promise.all(all.map(rolesOf));
  for (const days of [500, 530, 560, 900]) await night(days);
  assert.deepEqual(await ofAdministrators(), [["administrator"], ["administrator"], ["administrator"]]);
  for (const id of all) assert.deepEqual(await lettersTo(id), []);
  // The last in the order of ids comes back.
  await database.server.poolAs("jip_sign_in").query("update accounts set last_signed_in_at = $2 where id = $1", [all[2], after(901)]);
  for (const days of [902, 932]) await night(days);
  assert.deepEqual(await ofAdministrators(), [[], [], ["administrator"]]);
  for (const days of [1200, 1300]) await night(days);
  assert.deepEqual(await rolesOf(all[2]!), ["administrator"], "alone and away for long: nobody else could open the house again");
});
