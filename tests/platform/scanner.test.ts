import assert from "node:assert/strict";
import test from "node:test";
import { Readable } from "node:stream";
import { openClamd } from "#platform/scanner.server.ts";
import { eicar } from "../support/clamd.ts";
import { startClamd } from "../support/clamd.ts";

const clamd = await startClamd();
const skip = clamd === null ? "clamd is not installed: see docs/guides/run.md" : false;

test("what a scanner knows is found wherever it lies in a file, and everything else is clean", { skip }, async () => {
  const scanner = openClamd(clamd!.address);
  assert.match(await scanner.ping(), /^ClamAV /);
  const scan = (...parts: (string | Buffer)[]) => scanner.scan(Readable.from(parts.map((part) => Buffer.from(part))));
  assert.deepEqual(await scan("%PDF-1.4 nothing in it"), { isClean: true });
  assert.deepEqual(await scan(""), { isClean: true });
  for (const parts of [[eicar], [eicar.slice(0, 20), eicar.slice(20)], [Buffer.alloc(2_000_000, 32), eicar]]) {
    assert.deepEqual(await scan(...parts), { isClean: false, found: "JIP.Test.Eicar.UNOFFICIAL" });
  }
});

test("a file past the scanner's own limit is judged by nobody, which is no yes", { skip }, async () => {
  const large = Readable.from(Array.from({ length: 25 }, () => Buffer.alloc(1_000_000)));
  await assert.rejects(openClamd(clamd!.address).scan(large));
});

test("a scanner that is away is a fault, not a yes", { skip }, async () => {
  await assert.rejects(openClamd("unix:///nowhere/clamd.sock").scan(Readable.from([Buffer.from("x")])));
  await assert.rejects(openClamd("tcp://127.0.0.1:9").ping());
});
