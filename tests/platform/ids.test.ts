import assert from "node:assert/strict";
import test from "node:test";
import { isId, newId, randomCode, randomToken } from "#platform/ids.ts";

test("ids are UUIDs of version 7, in the order of their moments and never twice", () => {
  const at = Date.parse("2023-09-12T01:00:00Z");
  const ids = Array.from({ length: 2_000 }, (_, index) => newId(at + index));
  assert.deepEqual([...ids].sort(), ids);
  assert.ok(ids.every((id) => isId(id) && id[14] === "7" && "89ab".includes(id[19]!)));
  assert.equal(Number.parseInt(ids[0]!.replaceAll("-", "").slice(0, 12), 16), at);
  assert.equal(new Set(Array.from({ length: 2_000 }, () => newId(at))).size, 2_000);
});

test("what is no id is told apart", () => {
  for (const text of ["", "1", null, newId().toUpperCase(), `${newId()} `, newId().replaceAll("-", "")]) assert.equal(isId(text), false);
});

test("tokens go into an address as they are; codes have their digits, each digit as often", () => {
  assert.match(randomToken(), /^[\w-]{43}$/);
  const codes = Array.from({ length: 3_000 }, () => randomCode());
  assert.ok(codes.every((code) => /^\d{6}$/.test(code)));
  for (let digit = 0; digit < 10; digit++) {
    const share = codes.join("").split(String(digit)).length / 18_000;
    assert.ok(share > 0.08 && share < 0.12, `${digit} comes up in ${share}`);
  }
});
