import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { NotAllowed } from "#platform/refusals.ts";
import { newId } from "#platform/ids.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { replaceLostAddress } from "./replace-lost-address.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Role } from "#program/accounts/account.ts";

const database = await testDatabase();
const { server } = database;
const manager = await aPerson(server, "manager");
const administrator = await aPerson(server, "administrator");
const addressOf = ({ accountId }: { accountId: string }) => `${accountId}@people.example`;
const somewhere = () => `${newId()}@new.example`;
const how = { reason: "closed", checkedBy: "passport-shown" } as const;
const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.problems.map(({ code, field }) => `${field}: ${code}`));
const system = database.as({ databaseRole: "jip_system" });
const emailOf = async (id: string) =>
  await system.transaction(
    async (tx) => (await sql<{ email: string }>`select email from accounts where id = ${id}`.execute(tx)).rows[0]!.email,
  );

test("the office gives somebody with a lost mailbox a new address: letters to both, a line of history, every session ended", async () => {
  const person = await aPerson(server, "intern");
  await database
    .as({ databaseRole: "jip_sign_in" })
    .transaction(
      async (tx) =>
        await sql`insert into sessions (id, account_id, token, expires_at) values (${newId()}, ${person.accountId}, ${newId()}, now() + interval '1 hour')`.execute(
          tx,
        ),
    );
  const [oldEmail, newEmail] = [addressOf(person), somewhere()];
  assert.ok((await replaceLostAddress(manager, { oldEmail, newEmail, ...how })).ok);
  assert.equal(await emailOf(person.accountId), newEmail);
  const { sessions, letters, lines } = await system.transaction(async (tx) => ({
    sessions: (await sql`select account_id from sessions where account_id = ${person.accountId}`.execute(tx)).rows,
    letters: (
      await sql<{
        to: string;
      }>`select coalesce(to_email, to_account::text) as to from letters where kind = 'lost-address-replaced'`.execute(tx)
    ).rows.map(({ to }) => to),
    lines: (
      await sql<{
        actor_account: string;
        facts: unknown;
      }>`select actor_account, facts from history where what = 'lost-address-replaced'`.execute(tx)
    ).rows,
  }));
  assert.deepEqual(sessions, []);
  assert.deepEqual(letters.sort(), [oldEmail, person.accountId].sort());
  assert.deepEqual(lines, [{ actor_account: manager.accountId, facts: how }]);
  assert.deepEqual(
    codes(await replaceLostAddress(manager, { oldEmail, newEmail, ...how })),
    ["oldEmail: account-unknown"],
    "a second press",
  );
});

test("an address that somebody has is never given to another, and the same one is no change", async () => {
  const [one, other] = [await aPerson(server, "intern"), await aPerson(server, "company")];
  const wish = { oldEmail: addressOf(one), ...how };
  assert.deepEqual(codes(await replaceLostAddress(manager, { ...wish, newEmail: addressOf(other) })), ["email: address-taken"]);
  assert.deepEqual(codes(await replaceLostAddress(manager, { ...wish, newEmail: addressOf(one) })), ["email: same-address"]);
  assert.equal(await emailOf(one.accountId), addressOf(one));
});

test("only managers, privacy officers and administrators do it; of staff, committee and readers only administrators; nobody for themselves", async () => {
  const intern = await aPerson(server, "intern");
  for (const role of ["screener", "concierge", "accounts", "committee", "reader-meti", "company", "intern"] as const) {
    const person = await aPerson(server, role);
    await assert.rejects(replaceLostAddress(person, { oldEmail: addressOf(intern), newEmail: somewhere(), ...how }), NotAllowed, role);
  }
  for (const role of ["screener", "administrator", "committee", "reader-jetro"] satisfies Role[]) {
    const wish = { oldEmail: addressOf(await aPerson(server, role)), newEmail: somewhere(), ...how };
    await assert.rejects(replaceLostAddress(await aPerson(server, "privacy-officer"), wish), NotAllowed, role);
    assert.ok((await replaceLostAddress(administrator, wish)).ok, role);
  }
  for (const self of [manager, administrator])
    await assert.rejects(replaceLostAddress(self, { oldEmail: addressOf(self), newEmail: somewhere(), ...how }), NotAllowed);
});
