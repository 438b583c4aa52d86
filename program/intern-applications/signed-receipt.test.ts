import assert from "node:assert/strict";
import { createPublicKey } from "node:crypto";
import { verify } from "node:crypto";
import test from "node:test";
import fc from "fast-check";
import { checkReceipt } from "./signed-receipt.server.ts";
import { aVisitor } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { keepReceiptKey } from "./receipt-keys.server.ts";
import { receiptKeys } from "./receipt-keys.server.ts";
import { receiptKey } from "./signed-receipt.server.ts";
import { signedReceipt } from "./signed-receipt.server.ts";

const secret = "a secret of tests, long enough to sign with";
const facts = { number: "23-000-118", submittedAt: new Date("2023-07-03T14:59:59.999Z"), fingerprint: "0123456789abcdef".repeat(4) };
const keys = [{ ...receiptKey(secret), replacedAt: null }];
const receipt = signedReceipt(secret, facts);

test("a receipt is genuine as it was given, also wrapped by a mail program", () => {
  assert.deepEqual(checkReceipt(keys, receipt), { is: "genuine", facts });
  assert.deepEqual(checkReceipt(keys, `  ${receipt.slice(0, 40)}\r\n ${receipt.slice(40)}\n`), { is: "genuine", facts });
  assert.equal(signedReceipt(secret, facts), receipt, "the same facts are signed the same way");
});

test("a receipt with another number, instant, fingerprint or signature is told to be altered", () => {
  for (const altered of [
    receipt.replace("23-000-118", "23-000-119"),
    receipt.replace("14:59:59.999", "14:59:59.998"),
    receipt.replace("0123456789abcdef/", "0123456789abcdee/"),
  ])
    assert.equal(checkReceipt(keys, altered).is, "altered", altered);
  assert.equal(checkReceipt([{ ...receiptKey("another secret, of another program altogether"), replacedAt: null }], receipt).is, "altered");
});

test("no change of one character leaves a receipt genuine", () => {
  fc.assert(
    fc.property(fc.nat({ max: receipt.length - 1 }), fc.constantFrom(..."0a9fZ-_/ "), (at, character) => {
      fc.pre(receipt[at] !== character && character.trim() !== "");
      const changed = receipt.slice(0, at) + character + receipt.slice(at + 1);
      // The last character of base64 carries four bits that mean nothing.
      fc.pre(at < receipt.length - 1);
      assert.notEqual(checkReceipt(keys, changed).is, "genuine");
    }),
  );
});

test("what is no receipt is unreadable, whatever it is", () => {
  for (const text of ["", "JIP1", receipt.slice(0, -1), `${receipt}A`, receipt.replace("2023-07-03", "2023-13-03")])
    assert.equal(checkReceipt(keys, text).is, "unreadable", text);
  fc.assert(fc.property(fc.string(), (text) => checkReceipt(keys, text).is === "unreadable"));
});

test("anybody can check a receipt with the public key alone", () => {
  const at = receipt.lastIndexOf("/");
  const { pem, id } = receiptKey(secret);
  assert.ok(verify(null, Buffer.from(receipt.slice(0, at)), createPublicKey(pem), Buffer.from(receipt.slice(at + 1), "base64url")));
  assert.match(id, /^[0-9a-f]{16}$/);
});

test("a receipt stays genuine after the program's secret was changed, and nothing newer passes by the old key", async () => {
  const database = await testDatabase();
  const renewed = "another secret of tests, put in its place later";
  const changedAt = new Date("2023-09-01T00:00:00Z");
  const onRecord = async (now: string) => await aVisitor(database.server).db.transaction(async (tx) => await receiptKeys(tx, now));
  await keepReceiptKey(database.server, secret, new Date("2023-04-01T00:00:00Z"));
  await keepReceiptKey(database.server, secret, new Date("2023-05-01T00:00:00Z"));
  assert.equal((await onRecord(secret)).length, 1, "the same secret at the next start is the same key");
  await keepReceiptKey(database.server, renewed, changedAt);
  const both = await onRecord(renewed);
  assert.deepEqual(
    both.map(({ id, replacedAt }) => [id, replacedAt]),
    [
      [receiptKey(renewed).id, null],
      [receiptKey(secret).id, changedAt],
    ],
  );
  assert.equal(checkReceipt(both, receipt).is, "genuine");
  assert.equal(checkReceipt(both, signedReceipt(renewed, facts)).is, "genuine");
  const forged = signedReceipt(secret, { ...facts, submittedAt: new Date(changedAt.getTime() + 1) });
  assert.equal(checkReceipt(both, forged).is, "altered", "signed by the old key after its time");
  await keepReceiptKey(database.server, secret, new Date("2023-10-01T00:00:00Z"));
  assert.equal(checkReceipt(await onRecord(secret), forged).is, "genuine", "a secret that comes back is in use again");
  assert.equal(checkReceipt(await onRecord(secret), signedReceipt(renewed, facts)).is, "genuine");
});
