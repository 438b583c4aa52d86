// Files as somebody would send them who means no good: names that are paths, contents that are something else, sizes at the border.
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import path from "node:path";
import test from "node:test";
import { askForDocument } from "#program/documents/ask-for-document.server.ts";
import { aScreenedApplication } from "#tests/makers/screened.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { problemsIn } from "#tests/support/site.ts";
import { testSite } from "#tests/support/site.ts";
import { pdf } from "#tests/rights/world/files.ts";

const database = await testDatabase();
const { server } = database;
const site = await testSite(database);
const office = await aPerson(server, "manager");
const { intern, application } = await aScreenedApplication(server, office);
const asked = await askForDocument(office, { applicationId: application.id, kind: "resume", dueOn: "2023-07-31" });
assert.ok(asked.ok);
const address = `/en/intern/documents/${asked.value.id}`;
const who = await site.signedIn(`${intern.accountId}@people.example`);
const upload = async (name: string, bytes: Uint8Array | string, type = "application/pdf") => {
  const form = new FormData();
  form.append("file", new File([bytes as BlobPart], name, { type }));
  // In one piece, as it comes from the network: a form that is still being written would break off where it is refused.
  const written = new Response(form);
  const multipart = written.headers.get("content-type")!;
  return await site.ask(address, { method: "POST", body: await written.arrayBuffer(), headers: { ...who, "content-type": multipart } });
};
const shownName = async () => (await site.get(`${address}/file`, who)).headers.get("content-disposition")!;
const keptFiles = async () =>
  (await readdir(path.join(site.house.config.dataDir, "files"), { recursive: true })).filter((name) => /[0-9a-f-]{36}$/.test(name));

test("a name is a name and never a path: it is shown cleaned, and the file lies under an id of ours", async () => {
  for (const name of [
    "../../../etc/passwd",
    "..\\..\\windows\\system32\\x.pdf",
    "/etc/shadow",
    "C:\\x.pdf",
    "a\0b.pdf",
    "x.pdf\r\nSet-Cookie: session=evil",
    'x".pdf; filename="y.pdf',
    "\u202efdp",
    "résumé.v2.final",
    ".htaccess",
    "....",
    " ",
    "<script>alert(1)</script>.pdf",
    "履歴書（最終）.pdf",
    "a".repeat(5000) + ".pdf",
    "con.pdf",
    "x%00.pdf",
    "x;rm -rf .pdf",
    "\ud800.pdf",
    "__proto__",
  ]) {
    const response = await upload(name, pdf);
    assert.equal(response.status, 303, JSON.stringify(name));
    const shown = await shownName();
    assert.match(
      shown,
      /^attachment; filename="[^"\\/\r\n]{1,120}\.pdf"; filename\*=UTF-8''[A-Za-z0-9%._~!$&+^`|-]+\.pdf$/,
      JSON.stringify(name),
    );
    const plain = decodeURIComponent(/filename\*=UTF-8''(.*)$/.exec(shown)![1]!);
    assert.doesNotMatch(plain, /[\\/<>"\p{Cc}\p{Cf}]|\.\./u);
    const page = await (await site.get(address, who)).text();
    assert.doesNotMatch(page, /<script>alert/);
  }
  assert.equal((await keptFiles()).length, 1, "each replaced the one before; nothing lies beside it");
});

test("what is no PDF, JPEG or PNG by its content is refused whatever it calls itself, and leaves nothing behind", async () => {
  const before = await keptFiles();
  const eicar = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EIC", "AR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("");
  const contents: Record<string, Uint8Array | string> = {
    "page.pdf": "<!doctype html><script>alert(1)</script>",
    "picture.png": '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    "archive.pdf": Buffer.from("504b030414000000080000000000", "hex"),
    "program.pdf": Buffer.from("4d5a90000300000004000000ffff0000", "hex"),
    "late.pdf": Buffer.concat([Buffer.from("<html><body>"), pdf]),
    "eicar.pdf": eicar,
    "text.pdf": "%PD",
    "one.pdf": "x",
    "picture.gif": Buffer.from("474946383961", "hex"),
    "shell.jpg": "#!/bin/sh\nrm -rf /",
    "xml.pdf": "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>",
  };
  for (const [name, content] of Object.entries(contents)) {
    const response = await upload(name, content);
    assert.equal(response.status, 422, name);
    assert.deepEqual(problemsIn(await response.text()), ["file: file-kind"], name);
  }
  assert.deepEqual(await keptFiles(), before);
});

test("nothing, an empty file and one byte too many are refused in words; exactly ten megabytes are kept", async () => {
  const megabytes = 10 * 1024 * 1024;
  const of = (size: number) => Buffer.concat([pdf, Buffer.alloc(size - pdf.length, 32)]);
  const codes = async (response: Response) => [response.status, ...problemsIn(await response.text())];
  assert.deepEqual(await codes(await upload("empty.pdf", "")), [422, "file: file-empty"]);
  assert.deepEqual(await codes(await site.post(address, {}, who)), [422, "file: file-needed"]);
  assert.deepEqual(await codes(await site.post(address, { file: "resume.pdf" }, who)), [422, "file: file-needed"]);
  assert.deepEqual(await codes(await upload("large.pdf", of(megabytes + 1))), [422, "file: file-too-big"]);
  assert.equal((await upload("border.pdf", of(megabytes))).status, 303);
  assert.deepEqual(await codes(await upload("huge.pdf", Buffer.alloc(13_000_000, 37))), [422, "file: file-too-big"]);
});

test("a file that is also a page is handed out as an attachment in which nothing runs", async () => {
  const both = Buffer.concat([pdf, Buffer.from("<script>alert(document.domain)</script><html onload=alert(1)>")]);
  assert.equal((await upload("both.pdf", both)).status, 303);
  const response = await site.get(`${address}/file`, who);
  assert.equal(response.headers.get("content-type"), "application/pdf");
  assert.equal(response.headers.get("content-security-policy"), "sandbox; default-src 'none'");
  assert.equal(response.headers.get("x-content-type-options"), "nosniff");
  assert.match(response.headers.get("cache-control")!, /no-store/);
  assert.match(response.headers.get("content-disposition")!, /^attachment/);
  await response.body?.cancel();
});

test("several files in one form, a file in another field and a text in its place change nothing but the one asked for", async () => {
  const form = new FormData();
  for (const name of ["one.pdf", "two.pdf"]) form.append("file", new File([pdf], name));
  form.append("__proto__", new File([pdf], "x.pdf"));
  form.append("documentId", crypto.randomUUID());
  const response = await site.ask(address, { method: "POST", body: form, headers: who });
  assert.equal(response.status, 303);
  assert.equal((await keptFiles()).length, 1);
});
