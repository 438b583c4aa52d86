import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { readdir } from "node:fs/promises";
import { utimes } from "node:fs/promises";
import { Readable } from "node:stream";
import test from "node:test";
import { openFiles } from "#platform/files.server.ts";
import { clearLeft } from "#platform/storage.server.ts";
import { openDisk } from "#platform/storage.server.ts";
import { openVault } from "#platform/vault.server.ts";
import { vaultKeysFrom } from "#platform/vault.server.ts";
import { newId } from "#platform/ids.ts";
import { testFolder } from "../support/folder.ts";
import { testVault } from "../support/vault.ts";

const folder = await testFolder();
const disk = await openDisk(`${folder}/files`);
const files = openFiles(disk, testVault());

async function* stream(...parts: (string | Error)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    if (part instanceof Error) throw part;
    yield Buffer.from(part);
  }
}
const everything = async () =>
  (await readdir(`${folder}/files`, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());

test("a document is stored in the pieces in which it comes, found again whole, and deleted for good", async () => {
  const id = newId();
  const stored = await files.put(id, stream("履歴", "書"), 9);
  assert.deepEqual(stored, { sizeBytes: 9, sha256: "d2b3cdae5d7ee1bd6c798af7a16dcedf4d78e84fdb14ccc6649fdd2df220ee39", keyId: "test" });
  const found = await files.get(id);
  assert.equal(found?.sizeBytes, 9);
  assert.equal(Buffer.concat(await found!.stream.toArray()).toString(), "履歴書");
  await files.delete(id);
  await files.delete(id);
  assert.equal(await files.get(id), null);
});

test("one byte too many, or a line that breaks, leaves nothing", async () => {
  await assert.rejects(files.put(newId(), stream("1234", "56"), 5), { name: "FileTooLarge" });
  await assert.rejects(files.put(newId(), stream("12", new Error("the line broke")), 5), /line broke/);
  assert.equal((await files.put(newId(), stream("12345"), 5)).sizeBytes, 5);
  assert.equal((await everything()).length, 1);
});

test("a name that somebody chose never becomes a path", async () => {
  for (const name of ["../secret", "a/b", "résumé.pdf", "", "00000000-0000-7000-8000-00000000000g"]) {
    await assert.rejects(files.put(name, stream("x"), 5), { name: "Fault" });
    await assert.rejects(files.get(name), { name: "Fault" });
  }
});

test("the state of the store is known", async () => assert.doesNotReject(files.check()));

const whole = async (id: string, from = files) => Buffer.concat(await (await from.get(id))!.stream.toArray());

test("nothing of a document lies open in the storage, and each border of its pieces is read back whole", async () => {
  const piece = 64 * 1024;
  for (const size of [0, 1, piece - 1, piece, piece + 1, 3 * piece, 200_001]) {
    const id = newId();
    const plain = size === 0 ? Buffer.alloc(0) : Buffer.concat([Buffer.from("PASSPORT"), randomBytes(size)]).subarray(0, size);
    await files.put(id, Readable.from([plain.subarray(0, 7), plain.subarray(7)]), 1_000_000);
    const kept = Buffer.concat(await (await disk.get(id))!.stream.toArray());
    assert.equal(kept.includes("PASSPORT"), false);
    assert.equal((await files.get(id))!.sizeBytes, size);
    assert.ok((await whole(id)).equals(plain), `${size} bytes`);
  }
});

test("a document that is cut, changed in one bit, put together anew or laid under another id does not open", async () => {
  const [id, other] = [newId(), newId()];
  await files.put(id, Readable.from([randomBytes(150_000)]), 1_000_000);
  const kept = Buffer.concat(await (await disk.get(id))!.stream.toArray());
  const changes: Buffer[] = [kept.subarray(0, -1), kept.subarray(0, kept.length - 70_000), Buffer.concat([kept, Buffer.alloc(1)])];
  for (const at of [12, kept.length - 1, 70_000]) {
    const changed = Buffer.from(kept);
    changed[at] = changed[at]! ^ 1;
    changes.push(changed);
  }
  for (const changed of changes) {
    await disk.put(other, Readable.from([changed]));
    await assert.rejects(whole(other));
    await disk.put(id, Readable.from([changed]));
    await assert.rejects(whole(id));
  }
  await disk.put(other, Readable.from([kept]));
  await assert.rejects(whole(other), "its id is part of the lock");
});

test("keys are replaced: what an older one closed opens beside the new one, and not without it; what lay open before is still read", async () => {
  const [older, newer] = [
    { id: "2023", key: randomBytes(32) },
    { id: "2024", key: randomBytes(32) },
  ];
  const id = newId();
  await openFiles(disk, openVault([older])).put(id, stream("from before"), 100);
  const both = openFiles(disk, openVault([newer, older]));
  assert.equal((await whole(id, both)).toString(), "from before");
  await both.put(id, (await both.get(id))!.stream, 100);
  assert.equal((await whole(id, openFiles(disk, openVault([newer])))).toString(), "from before");
  await assert.rejects(whole(id, openFiles(disk, openVault([older]))), /2024/);
  await disk.put(id, stream("%PDF as it lay before there was a vault"));
  assert.equal((await whole(id)).toString(), "%PDF as it lay before there was a vault");
});

test("keys of the settings are read whole or not at all", () => {
  const key = randomBytes(32).toString("base64");
  assert.deepEqual(
    vaultKeysFrom(`2024:${key}, 2023:${key}`)?.map((one) => one.id),
    ["2024", "2023"],
  );
  for (const bad of ["", key, `2024:${key.slice(4)}`, `2024:${key},2024:${key}`, `A b:${key}`]) assert.equal(vaultKeysFrom(bad), null, bad);
});

test("what a killed process left among the arrivals is cleared after a day, and what is under way is left alone", async () => {
  const folder = `${await testFolder()}/arrivals`;
  const arrivals = openFiles(await openDisk(folder), testVault());
  const [left, fresh] = [newId(), newId()];
  for (const id of [left, fresh]) await arrivals.put(id, stream("x"), 10);
  const before = new Date(Date.now() - 25 * 3_600_000);
  await utimes(`${folder}/${left.slice(-2)}/${left}`, before, before);
  assert.equal(await clearLeft(folder), 1);
  assert.equal(await arrivals.get(left), null);
  assert.notEqual(await arrivals.get(fresh), null);
  assert.equal(await clearLeft(`${folder}/nowhere`), 0);
});
