import assert from "node:assert/strict";
import { createPublicKey } from "node:crypto";
import { verify } from "node:crypto";
import test from "node:test";
import fc from "fast-check";
import { checkReceipt } from "./signed-receipt.server.ts";
import { receiptKey } from "./signed-receipt.server.ts";
import { signedReceipt } from "./signed-receipt.server.ts";

const secret = "a secret of tests, long enough to sign with";
const facts = { number: "23-000-118", submittedAt: new Date("2023-07-03T14:59:59.999Z"), fingerprint: "0123456789abcdef".repeat(4) };
const receipt = signedReceipt(secret, facts);

test("a receipt is genuine as it was given, also wrapped by a mail program", () => {
  assert.deepEqual(checkReceipt(secret, receipt), { is: "genuine", facts });
  assert.deepEqual(checkReceipt(secret, `  ${receipt.slice(0, 40)}\r\n ${receipt.slice(40)}\n`), { is: "genuine", facts });
  assert.equal(signedReceipt(secret, facts), receipt, "the same facts are signed the same way");
});

test("a receipt with another number, instant, fingerprint or signature is told to be altered", () => {
  for (const altered of [
    receipt.replace("23-000-118", "23-000-119"),
    receipt.replace("14:59:59.999", "14:59:59.998"),
    receipt.replace("0123456789abcdef/", "0123456789abcdee/"),
  ])
    assert.equal(checkReceipt(secret, altered).is, "altered", altered);
  assert.equal(checkReceipt("another secret, of another program altogether", receipt).is, "altered");
});

test("no change of one character leaves a receipt genuine", () => {
  fc.assert(
    fc.property(fc.nat({ max: receipt.length - 1 }), fc.constantFrom(..."0a9fZ-_/ "), (at, character) => {
      fc.pre(receipt[at] !== character && character.trim() !== "");
      const changed = receipt.slice(0, at) + character + receipt.slice(at + 1);
      // The last character of base64 carries four bits that mean nothing.
      fc.pre(at < receipt.length - 1);
      assert.notEqual(checkReceipt(secret, changed).is, "genuine");
    }),
  );
});

test("what is no receipt is unreadable, whatever it is", () => {
  for (const text of ["", "JIP1", receipt.slice(0, -1), `${receipt}A`, receipt.replace("2023-07-03", "2023-13-03")])
    assert.equal(checkReceipt(secret, text).is, "unreadable", text);
  fc.assert(fc.property(fc.string(), (text) => checkReceipt(secret, text).is === "unreadable"));
});

test("anybody can check a receipt with the public key alone", () => {
  const at = receipt.lastIndexOf("/");
  const { pem, id } = receiptKey(secret);
  assert.ok(verify(null, Buffer.from(receipt.slice(0, at)), createPublicKey(pem), Buffer.from(receipt.slice(at + 1), "base64url")));
  assert.match(id, /^[0-9a-f]{16}$/);
});
