import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import test from "node:test";
import { openFiles } from "#platform/files.server.ts";
import { newId } from "#platform/ids.ts";
import { testFolder } from "../support/folder.ts";

const folder = await testFolder();
const files = await openFiles(`${folder}/files`);

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
  assert.deepEqual(stored, { sizeBytes: 9, sha256: "d2b3cdae5d7ee1bd6c798af7a16dcedf4d78e84fdb14ccc6649fdd2df220ee39" });
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
