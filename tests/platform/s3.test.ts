import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { readdir } from "node:fs/promises";
import { Readable } from "node:stream";
import test from "node:test";
import { after } from "node:test";
import S3rver from "s3rver";
import { openFiles } from "#platform/files.server.ts";
import { newId } from "#platform/ids.ts";
import { openS3 } from "#platform/s3.server.ts";
import { testFolder } from "../support/folder.ts";
import { testVault } from "../support/vault.ts";

const folder = await testFolder();
const store = new S3rver({
  address: "127.0.0.1",
  port: 0,
  silent: true,
  directory: `${folder}/store`,
  configureBuckets: [{ name: "documents", configs: [] }],
});
const { port } = await store.run();
after(() => store.close());
const settings = {
  endpoint: `http://127.0.0.1:${port}`,
  bucket: "documents",
  region: "us-east-1",
  accessKeyId: "S3RVER",
  secretAccessKey: "S3RVER",
};
const bucket = await openS3(settings, `${folder}/parts`);
const files = openFiles(bucket, testVault());

test("a bucket keeps documents as a disk does: closed, whole, deleted for good, and nothing of a broken upload", async () => {
  const id = newId();
  const plain = Buffer.concat([Buffer.from("PASSPORT"), randomBytes(300_000)]);
  const stored = await files.put(id, Readable.from([plain]), 1_000_000);
  assert.equal(stored.sizeBytes, plain.length);
  assert.equal(Buffer.concat(await (await bucket.get(id))!.stream.toArray()).includes("PASSPORT"), false);
  const found = await files.get(id);
  assert.equal(found?.sizeBytes, plain.length);
  assert.ok(Buffer.concat(await found!.stream.toArray()).equals(plain));
  await files.delete(id);
  await files.delete(id);
  assert.equal(await files.get(id), null);
  const broken = newId();
  await assert.rejects(files.put(broken, Readable.from([plain]), 100_000), { name: "FileTooLarge" });
  assert.equal(await files.get(broken), null);
  assert.deepEqual(await readdir(`${folder}/parts`), []);
});

test("the state of a bucket is known, and a name that somebody chose never becomes a key", async () => {
  await assert.doesNotReject(files.check());
  await assert.rejects((await openS3({ ...settings, bucket: "elsewhere" }, `${folder}/parts`)).check());
  await assert.rejects(bucket.put("../secret", Readable.from([Buffer.from("x")])), { name: "Fault" });
});
