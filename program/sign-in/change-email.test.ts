import assert from "node:assert/strict";
import { test } from "node:test";
import { newId } from "#platform/ids.ts";
import { actAs } from "#program/accounts/act.server.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { aPerson } from "#tests/makers/person.ts";
import { later } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { answerEmailChange } from "./change-email.server.ts";
import { askEmailChange } from "./change-email.server.ts";
import { emailChangeOf } from "./change-email.server.ts";
import { openEmailChange } from "./change-email.server.ts";
import { stopOwnEmailChange } from "./change-email.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { AccountTables } from "#program/accounts/tables.ts";

const { server } = await testDatabase();
const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.problems.map(({ code }) => code));
const asSelf = (person: Act) =>
  actAs(server, { ...person.who, kind: "anyone", roles: [] }, { now: person.now, language: "en", requestId: "test" });
const somewhere = () => `${newId()}@people.example`;

/** An intern who has asked for another address, with the links that both mailboxes got. */
async function asked(newEmail = somewhere()) {
  const person = await aPerson(server, "intern");
  const oldEmail = `${person.accountId}@people.example`;
  const self = asSelf(person);
  assert.ok((await askEmailChange(self, newEmail)).ok);
  const system = actAsSystem(server, { now: person.now, requestId: "test" });
  const linkIn = async (email: string) => /email-change\/([\w-]+)/.exec((await lettersTo(system, email)).at(-1)!.body_en)![1]!;
  const email = async () =>
    await system.db.transaction(
      async (tx) =>
        (
          await tx
            .withTables<AccountTables>()
            .selectFrom("accounts")
            .select("email")
            .where("id", "=", person.accountId)
            .executeTakeFirstOrThrow()
        ).email,
    );
  return { person, self, system, oldEmail, newEmail, old: await linkIn(oldEmail), fresh: await linkIn(newEmail), email };
}

async function lettersTo(system: Act, email: string) {
  return await system.db.transaction(
    async (tx) =>
      await tx
        .withTables<{ letters: { id: string; kind: string; to_email: string | null; to_account: string | null; body_en: string } }>()
        .selectFrom("letters")
        .select(["kind", "body_en"])
        .where("to_email", "=", email)
        .orderBy("id")
        .execute(),
  );
}

test("an address changes once both mailboxes have confirmed, in either order, and both are told", async () => {
  for (const order of [
    ["old", "fresh"],
    ["fresh", "old"],
  ] as const) {
    const change = await asked();
    assert.deepEqual(await answerEmailChange(change.system, change[order[0]], "confirm"), { ok: true, value: { isDone: false } });
    assert.equal(await change.email(), change.oldEmail, "one word is not enough");
    assert.deepEqual(await answerEmailChange(change.system, change[order[1]], "confirm"), { ok: true, value: { isDone: true } });
    assert.equal(await change.email(), change.newEmail);
    assert.deepEqual(
      await answerEmailChange(change.system, change[order[1]], "confirm"),
      { ok: true, value: { isDone: true } },
      "a second press",
    );
    assert.equal(await openEmailChange(change.self), null);
    assert.deepEqual(
      (await lettersTo(change.system, change.oldEmail)).map((one) => one.kind),
      ["email-change-asked", "email-changed"],
    );
  }
});

test("both mailboxes confirming at the same moment change the address once", async () => {
  const change = await asked();
  const both = await Promise.all([
    answerEmailChange(change.system, change.old, "confirm"),
    answerEmailChange(change.system, change.fresh, "confirm"),
  ]);
  assert.deepEqual(both.map((one) => one.ok && one.value.isDone).sort(), [false, true]);
  assert.equal(await change.email(), change.newEmail);
});

test("the old address stops a change, also after the new one confirmed; then neither link does anything", async () => {
  const change = await asked();
  assert.ok((await answerEmailChange(change.system, change.fresh, "confirm")).ok);
  assert.ok((await answerEmailChange(change.system, change.old, "stop")).ok);
  assert.deepEqual(codes(await answerEmailChange(change.system, change.old, "confirm")), ["change-old"]);
  assert.deepEqual(codes(await answerEmailChange(change.system, change.fresh, "confirm")), ["change-old"]);
  assert.equal(await change.email(), change.oldEmail);
});

test("a change ends after 48 hours, with the next wish, and when its owner stops it", async () => {
  const change = await asked();
  const tooLate = new Date(change.person.now.getTime() + 48 * 3_600_000);
  assert.deepEqual(codes(await answerEmailChange(later(change.system, tooLate), change.old, "confirm")), ["change-old"]);
  const another = somewhere();
  assert.ok((await askEmailChange(change.self, another)).ok);
  assert.deepEqual(codes(await answerEmailChange(change.system, change.old, "confirm")), ["change-old"]);
  assert.equal((await openEmailChange(change.self))?.newEmail, another);
  await stopOwnEmailChange(change.self);
  assert.equal(await openEmailChange(change.self), null);
  assert.equal(await emailChangeOf(change.system, "made-up"), null);
});

test("an address that somebody has is told to nobody but its own mailbox, and is never taken", async () => {
  const other = await aPerson(server, "intern");
  const taken = `${other.accountId}@people.example`;
  const change = await asked(taken);
  assert.ok((await answerEmailChange(change.system, change.old, "confirm")).ok, "whoever asks sees no difference");
  assert.deepEqual(codes(await answerEmailChange(change.system, change.fresh, "confirm")), ["address-taken"]);
  assert.equal(await change.email(), change.oldEmail);
  assert.deepEqual(codes(await askEmailChange(change.self, change.oldEmail)), ["same-address"]);
});
