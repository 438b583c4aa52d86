import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { NotAllowed } from "#platform/refusals.ts";
import { actAs } from "#program/accounts/act.server.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { peopleWithRoles } from "./grant-role.server.ts";
import { beginSecondFactor } from "./own-second-factor.server.ts";
import { confirmSecondFactor } from "./own-second-factor.server.ts";
import { ownSecondFactor } from "./own-second-factor.server.ts";
import { removeSecondFactor } from "./own-second-factor.server.ts";
import { renewRecoveryCodes } from "./own-second-factor.server.ts";
import { showSecondFactor } from "./own-second-factor.server.ts";
import { resetSecondFactor } from "./reset-second-factor.server.ts";
import { needsSecondFactor } from "./second-factor.ts";
import { codeAt } from "./totp.server.ts";
import { stepOf } from "./totp.server.ts";
import { stepOfCode } from "./totp.server.ts";
import { toBase32 } from "./totp.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";

const { server } = await testDatabase();
const secret = "a secret of this test alone, forty letters.";
const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.problems.map(({ code }) => code));
const asSelf = (person: Act) =>
  actAs(server, { ...person.who, kind: "anyone", roles: [] }, { now: person.now, language: "en", requestId: "test" });
const at = (seconds: number) => new Date(1_700_000_000_000 + seconds * 1000);

/** Somebody of the staff whose second factor is on, with its key and its recovery codes; the code of `at(0)` was taken. */
async function withFactor() {
  const person = await aPerson(server, "screener");
  const self = asSelf(person);
  const begun = await beginSecondFactor(self, secret);
  assert.ok(begun.ok);
  const { bytes } = begun.value;
  const confirmed = await confirmSecondFactor(self, secret, codeAt(bytes, stepOf(at(0))), at(0));
  assert.ok(confirmed.ok);
  return { person, self, bytes, recoveryCodes: confirmed.value.recoveryCodes };
}

test("codes are those of RFC 6238, appendix B", () => {
  const seeds = {
    sha1: Buffer.from("12345678901234567890"),
    sha256: Buffer.from("12345678901234567890123456789012"),
    sha512: Buffer.from("1234567890123456789012345678901234567890123456789012345678901234"),
  };
  const vectors = [
    [59, "94287082", "46119246", "90693936"],
    [1111111109, "07081804", "68084774", "25091201"],
    [1111111111, "14050471", "67062674", "99943326"],
    [1234567890, "89005924", "91819424", "93441116"],
    [2000000000, "69279037", "90698825", "38618901"],
    [20000000000, "65353130", "77737706", "47863826"],
  ] as const;
  for (const [seconds, ...wanted] of vectors) {
    const step = stepOf(new Date(seconds * 1000));
    assert.deepEqual(
      (["sha1", "sha256", "sha512"] as const).map((algorithm) => codeAt(seeds[algorithm], step, 8, algorithm)),
      wanted,
    );
  }
});

test("codes are those of RFC 4226, appendix D, and keys are written as RFC 4648, section 10", () => {
  const seed = Buffer.from("12345678901234567890");
  const wanted = ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"];
  assert.deepEqual(
    wanted.map((_, step) => codeAt(seed, step)),
    wanted,
  );
  const texts = { f: "MY", fo: "MZXQ", foo: "MZXW6", foob: "MZXW6YQ", fooba: "MZXW6YTB", foobar: "MZXW6YTBOI" };
  for (const [text, written] of Object.entries(texts)) assert.equal(toBase32(Buffer.from(text)), written);
});

test("a code is taken a step early or late and no further, and never once a later one was", () => {
  const bytes = Buffer.from("12345678901234567890");
  fc.assert(
    fc.property(
      fc.integer({ min: 4, max: 2 ** 37 }),
      fc.integer({ min: -3, max: 3 }),
      fc.integer({ min: -3, max: 3 }),
      (step, aside, last) => {
        const moment = new Date(step * 30_000);
        const code = codeAt(bytes, step + aside);
        const near = [-1, 0, 1].filter((one) => codeAt(bytes, step + one) === code && one > last);
        assert.equal(stepOfCode(bytes, code, moment, step + last), near.length === 0 ? null : step + near[0]!);
      },
    ),
  );
});

test("staff may come without a second factor for the days of grace, to the last millisecond", () => {
  const since = new Date("2026-01-01T00:00:00Z");
  const facts = { isSecondFactorShown: false, hasSecondFactor: false, secondFactorAskedSince: since };
  const end = new Date("2026-01-08T00:00:00Z");
  assert.equal(needsSecondFactor(facts, 7, new Date(end.getTime() - 1)), false);
  assert.equal(needsSecondFactor(facts, 7, end), true);
  assert.equal(needsSecondFactor({ ...facts, secondFactorAskedSince: null }, 0, end), false, "nobody else is asked");
  assert.equal(needsSecondFactor({ ...facts, isSecondFactorShown: true }, 0, end), false, "personas are exempt");
});

test("a second factor is on after a first right code; its key is kept sealed and shown the same until then", async () => {
  const person = await aPerson(server, "screener");
  const self = asSelf(person);
  const [one, other] = await Promise.all([beginSecondFactor(self, secret), beginSecondFactor(self, secret)]);
  assert.ok(one.ok && other.ok);
  assert.deepEqual(one.value.bytes, other.value.bytes);
  assert.deepEqual(codes(await confirmSecondFactor(self, secret, codeAt(one.value.bytes, stepOf(at(300))), at(0))), ["factor-code-wrong"]);
  assert.equal((await ownSecondFactor(self)).isOn, false);
  const confirmed = await confirmSecondFactor(self, secret, codeAt(one.value.bytes, stepOf(at(0))), at(0));
  assert.ok(confirmed.ok);
  assert.equal(new Set(confirmed.value.recoveryCodes).size, 10);
  assert.ok(confirmed.value.recoveryCodes.every((code) => /^[a-z2-7]{4}-[a-z2-7]{4}-[a-z2-7]{4}$/.test(code)));
  assert.deepEqual(codes(await beginSecondFactor(self, secret)), ["factor-there"]);
  assert.deepEqual(await ownSecondFactor(self), { isOn: true, since: person.now, recoveryCodesLeft: 10 });
});

test("a code that was taken is refused, and of two who bring one at the same moment one is let in", async () => {
  const { self, bytes } = await withFactor();
  assert.deepEqual(codes(await showSecondFactor(self, secret, codeAt(bytes, stepOf(at(0))), at(1))), ["factor-code-seen"]);
  const next = codeAt(bytes, stepOf(at(60)));
  const both = await Promise.all([showSecondFactor(self, secret, next, at(60)), showSecondFactor(self, secret, next, at(60))]);
  assert.deepEqual(both.map((one) => codes(one)).sort(), [[], ["factor-code-seen"]]);
});

test("each recovery code works once, as typed with or without dashes, also when brought twice at once; renewed ones end the old", async () => {
  const { self, recoveryCodes, bytes } = await withFactor();
  const [first = "", second = "", third = ""] = recoveryCodes;
  const both = await Promise.all([showSecondFactor(self, secret, first, at(5)), showSecondFactor(self, secret, first, at(5))]);
  assert.equal(both.filter((one) => one.ok).length, 1);
  assert.deepEqual(await showSecondFactor(self, secret, second.replaceAll("-", "").toUpperCase(), at(5)), {
    ok: true,
    value: { usedRecoveryCode: true },
  });
  assert.equal((await ownSecondFactor(self)).recoveryCodesLeft, 8);
  const renewed = await renewRecoveryCodes(self, secret, codeAt(bytes, stepOf(at(90))), at(90));
  assert.ok(renewed.ok);
  assert.deepEqual(codes(await showSecondFactor(self, secret, third, at(95))), ["factor-code-wrong"]);
  assert.ok((await showSecondFactor(self, secret, renewed.value.recoveryCodes[0]!, at(95))).ok);
});

test("one person's codes are nobody else's", async () => {
  const [one, other] = [await withFactor(), await withFactor()];
  assert.deepEqual(codes(await showSecondFactor(one.self, secret, other.recoveryCodes[0]!, at(5))), ["factor-code-wrong"]);
  assert.deepEqual(codes(await showSecondFactor(asSelf(await aPerson(server, "screener")), secret, one.recoveryCodes[0]!, at(5))), [
    "factor-missing",
  ]);
});

test("its owner takes a second factor away with a code; an administrator with a reason, and its owner is written to", async () => {
  const own = await withFactor();
  assert.deepEqual(codes(await removeSecondFactor(own.self, secret, "123", at(60))), ["factor-code-wrong"]);
  assert.ok((await removeSecondFactor(own.self, secret, codeAt(own.bytes, stepOf(at(60))), at(60))).ok);
  assert.deepEqual(await ownSecondFactor(own.self), { isOn: false, since: null, recoveryCodesLeft: 0 });

  const { person, self } = await withFactor();
  const administrator = await aPerson(server, "administrator");
  await assert.rejects(
    resetSecondFactor(await aPerson(server, "manager"), { accountId: person.accountId, reason: "phone-lost" }),
    NotAllowed,
  );
  assert.deepEqual(codes(await resetSecondFactor(administrator, { accountId: administrator.accountId, reason: "phone-lost" })), [
    "own-factor",
  ]);
  const listed = async () => (await peopleWithRoles(administrator)).find((one) => one.id === person.accountId)?.hasSecondFactor;
  assert.equal(await listed(), true);
  assert.ok((await resetSecondFactor(administrator, { accountId: person.accountId, reason: "phone-lost" })).ok);
  assert.equal(await listed(), false);
  assert.equal((await ownSecondFactor(self)).isOn, false);
  const letters = await administrator.db.transaction(
    async (tx) =>
      await tx
        .withTables<{ letters: { kind: string; to_account: string; body_en: string } }>()
        .selectFrom("letters")
        .select(["kind", "body_en"])
        .where("to_account", "=", person.accountId)
        .orderBy("kind")
        .execute(),
  );
  assert.deepEqual(
    letters.map((one) => one.kind),
    ["second-factor-removed", "second-factor-set-up"],
  );
  assert.match(letters[0]!.body_en, /phone is lost/);
});

test("staff who have not signed in for 60 days are shown to the administrator", async () => {
  const administrator = await aPerson(server, "administrator");
  const silent = await aPerson(server, "screener", { now: new Date(administrator.now.getTime() - 61 * 86_400_000) });
  const people = await peopleWithRoles(administrator);
  assert.equal(people.find((one) => one.id === silent.accountId)?.isInactive, true);
  assert.equal(people.find((one) => one.id === administrator.accountId)?.isInactive, false);
});
