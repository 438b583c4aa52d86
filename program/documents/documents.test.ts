import assert from "node:assert/strict";
import { mkdtemp } from "node:fs/promises";
import { readdir } from "node:fs/promises";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import test from "node:test";
import { after } from "node:test";
import { sql } from "kysely";
import { openFiles } from "#platform/files.server.ts";
import { openDisk } from "#platform/storage.server.ts";
import { NotAllowed } from "#platform/refusals.ts";
import { NotFound } from "#platform/refusals.ts";
import { aSubmittedApplication } from "#tests/makers/intern-application.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { testVault } from "#tests/support/vault.ts";
import { askForDocument } from "./ask-for-document.server.ts";
import { acceptDocument } from "./decide-document.server.ts";
import { returnDocument } from "./decide-document.server.ts";
import { waiveDocument } from "./decide-document.server.ts";
import { documentById } from "./records.server.ts";
import { moveCourseApplications } from "#program/intern-applications/move-course-applications.server.ts";
import { openDocument } from "./open-document.server.ts";
import { uploadDocument } from "./upload-document.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { AskedDocument } from "./document.ts";

const database = await testDatabase();
const system = database.as({ databaseRole: "jip_system" });
const folder = await mkdtemp(path.join(tmpdir(), "jip-files-"));
const files = openFiles(await openDisk(folder), testVault());
const care = { files, firstState: "not_scanned" } as const;
after(() => rm(folder, { recursive: true, force: true }));
const screener = await aPerson(database.server, "screener");

const pdf = new TextEncoder().encode("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF\n");
const png = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0, 0x90, 0x77,
  0x53, 0xde, 0, 0, 0, 0, 0x49, 0x44, 0x41, 0x54, 0, 0, 0, 0,
]);
const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
const aFile = (bytes: Uint8Array, name: string) => new File([Uint8Array.from(bytes)], name);
const ofText = (text: string, name: string) => aFile(new TextEncoder().encode(text), name);

/** Somebody past the screening of one course. */
async function aScreenedPerson() {
  const sent = await aSubmittedApplication(database.server);
  await screener.db.transaction(async (tx) => {
    await moveCourseApplications(tx, screener, [sent.courses[0]!.id], "screening");
    await moveCourseApplications(tx, screener, [sent.courses[0]!.id], "interview1_invited");
  });
  return sent;
}

async function anAskedDocument(kind = "resume") {
  const sent = await aScreenedPerson();
  const asked = await askForDocument(screener, { applicationId: sent.application.id, kind, dueOn: "2023-07-20" });
  assert.ok(asked.ok);
  return { ...sent, document: asked.value };
}

async function now(act: Act, id: string): Promise<AskedDocument> {
  return (await act.db.transaction(async (tx) => await documentById(tx, id)))!;
}

async function bytesOnDisk() {
  return (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length;
}

async function traces() {
  return await system.transaction(async (tx) => {
    const { rows } =
      await sql`select (select count(*)::int from documents) d, (select count(*)::int from files) f, (select count(*)::int from letters) l, (select count(*)::int from history) h`.execute(
        tx,
      );
    return rows[0];
  });
}

const problems = (outcome: { ok: boolean; problems?: readonly { code: string }[] }) => (outcome.problems ?? []).map((one) => one.code);

test("the office asks for a document after the screening is passed: a letter goes out, and asking again changes nothing", async () => {
  const { application, document, intern } = await anAskedDocument();
  assert.deepEqual([document.state, document.kind, document.dueOn], ["asked", "resume", "2023-07-20"]);
  const before = await traces();
  const again = await askForDocument(screener, { applicationId: application.id, kind: "resume", dueOn: "2023-07-30" });
  assert.ok(again.ok);
  assert.equal(again.value.id, document.id);
  assert.deepEqual(await traces(), before);
  assert.equal((await now(intern, document.id)).state, "asked");
});

test("nothing is asked before the screening is passed, of a kind that is not this person's, or until a day that is over", async () => {
  const early = await aSubmittedApplication(database.server);
  const screened = await aScreenedPerson();
  const before = await traces();
  const ask = (applicationId: string, kind: string, dueOn = "2023-07-20") => askForDocument(screener, { applicationId, kind, dueOn });
  assert.deepEqual(problems(await ask(early.application.id, "resume")), ["too-early"]);
  assert.deepEqual(problems(await ask(screened.application.id, "pledge")), ["too-early"]);
  assert.deepEqual(problems(await ask(screened.application.id, "graduation")), ["kind-unknown"]);
  assert.deepEqual(problems(await ask(screened.application.id, "birth-certificate")), ["kind-unknown"]);
  assert.deepEqual(problems(await ask(screened.application.id, "resume", "2023-06-12")), ["due-too-early"]);
  assert.deepEqual(problems(await ask(screened.application.id, "resume", "2024-04-01")), ["day-outside"]);
  await assert.rejects(ask("00000000-0000-7000-8000-000000000000", "resume"), NotFound);
  await assert.rejects(
    askForDocument(await aPerson(database.server, "accounts"), {
      applicationId: screened.application.id,
      kind: "resume",
      dueOn: "2023-07-20",
    }),
    NotAllowed,
  );
  await assert.rejects(
    askForDocument(screened.intern, { applicationId: screened.application.id, kind: "resume", dueOn: "2023-07-20" }),
    NotAllowed,
  );
  assert.deepEqual(await traces(), before);
});

test("the person uploads a PDF, JPEG or PNG by its content; the name loses its path and gets the right ending", async () => {
  const { intern, document } = await anAskedDocument();
  for (const [file, name, type] of [
    [aFile(pdf, "../../etc/passwd"), "passwd.pdf", "application/pdf"],
    [aFile(jpeg, "C:\\Users\\me\\photo.PDF"), "photo.jpg", "image/jpeg"],
    [aFile(png, "履歴書\u202Egpj"), "履歴書gpj.png", "image/png"],
    [aFile(pdf, 'a\0\r\n"b".pdf'), "a_b_.pdf", "application/pdf"],
    [aFile(pdf, "..pdf"), "document.pdf", "application/pdf"],
  ] as const) {
    const kept = await uploadDocument(intern, care, document.id, file);
    assert.ok(kept.ok);
    assert.deepEqual([kept.value.name, kept.value.mediaType], [name, type]);
    assert.match(kept.value.sha256, /^[0-9a-f]{64}$/);
  }
  assert.equal((await now(intern, document.id)).state, "uploaded");
  assert.equal(await bytesOnDisk(), 1, "what was replaced is gone");
});

test("a wrong type by content, an empty file, one that is too big and none at all are refused and leave nothing behind", async () => {
  const { intern, document } = await anAskedDocument();
  const [before, onDisk] = [await traces(), await bytesOnDisk()];
  const upload = async (file: File | null) => problems(await uploadDocument(intern, care, document.id, file));
  assert.deepEqual(await upload(ofText("<html><script>alert(1)</script></html>", "resume.pdf")), ["file-kind"]);
  assert.deepEqual(await upload(ofText("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "photo.png")), ["file-kind"]);
  assert.deepEqual(await upload(ofText("<html><!-- \n%PDF-1.7 --></html>", "polyglot.pdf")), ["file-kind"]);
  assert.deepEqual(await upload(aFile(Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), "resume.pdf")), ["file-kind"]);
  assert.deepEqual(await upload(ofText("", "empty.pdf")), ["file-empty"]);
  assert.deepEqual(await upload(new File([pdf, new Uint8Array(10 * 1024 * 1024 - pdf.length + 1)], "big.pdf")), ["file-too-big"]);
  assert.deepEqual(await upload(new File([], "")), ["file-needed"]);
  assert.deepEqual(await upload(null), ["file-needed"]);
  assert.deepEqual(await traces(), before);
  assert.equal(await bytesOnDisk(), onDisk);
  assert.deepEqual(await upload(new File([pdf, new Uint8Array(10 * 1024 * 1024 - pdf.length)], "just.pdf")), [], "exactly 10 MB is fine");
});

test("nobody uploads to somebody else's document, and none but its owner and the office open it", async () => {
  const { intern, document } = await anAskedDocument();
  const other = await aPerson(database.server, "intern");
  await assert.rejects(uploadDocument(other, care, document.id, aFile(pdf, "a.pdf")), NotFound);
  await assert.rejects(uploadDocument(intern, care, "no-id", aFile(pdf, "a.pdf")), NotFound);
  await assert.rejects(openDocument(intern, files, { documentId: document.id }), NotFound, "nothing was uploaded yet");
  assert.ok((await uploadDocument(intern, care, document.id, aFile(pdf, "a.pdf"))).ok);
  await assert.rejects(openDocument(other, files, { documentId: document.id }), NotFound);
  await assert.rejects(openDocument(await aPerson(database.server, "accounts"), files, { documentId: document.id }), NotAllowed);
  for (const reader of [intern, screener]) {
    const opened = await openDocument(reader, files, { documentId: document.id });
    assert.equal(opened.file.name, "a.pdf");
    assert.deepEqual(new Uint8Array(Buffer.concat(await opened.stream.toArray())), pdf);
  }
});

test("the office returns a document with its reason, gets another, and accepts it; each step is told", async () => {
  const { intern, document } = await anAskedDocument();
  assert.ok((await uploadDocument(intern, care, document.id, aFile(pdf, "a.pdf"))).ok);
  const seen = await now(screener, document.id);
  assert.deepEqual(problems(await returnDocument(screener, { documentId: document.id, version: seen.version, reason: "  " })), [
    "reason-needed",
  ]);
  const back = { documentId: document.id, version: seen.version, reason: "The second page is missing." };
  assert.ok((await returnDocument(screener, back)).ok);
  assert.ok((await returnDocument(screener, back)).ok, "a second press changes nothing");
  assert.deepEqual(problems(await acceptDocument(screener, { documentId: document.id, version: seen.version })), ["changed-meanwhile"]);
  assert.ok((await uploadDocument(intern, care, document.id, aFile(jpeg, "b.jpg"))).ok);
  const again = await now(screener, document.id);
  assert.ok((await acceptDocument(screener, { documentId: document.id, version: again.version })).ok);
  assert.deepEqual(problems(await uploadDocument(intern, care, document.id, aFile(pdf, "c.pdf"))), ["not-open"]);
  assert.deepEqual(problems(await waiveDocument(screener, { documentId: document.id, version: again.version + 1 })), ["not-to-decide"]);
  await system.transaction(async (tx) => {
    const { rows } = await sql<{ kind: string }>`select kind from letters where about_id = ${document.id} order by queued_at, id`.execute(
      tx,
    );
    assert.deepEqual(
      rows.map((row) => row.kind),
      ["document-asked", "document-returned", "document-accepted"],
    );
  });
});

test("a document replaced while the office looks at the old one is not accepted by mistake", async () => {
  const { intern, document } = await anAskedDocument();
  assert.ok((await uploadDocument(intern, care, document.id, aFile(pdf, "a.pdf"))).ok);
  const seen = await now(screener, document.id);
  assert.ok((await uploadDocument(intern, care, document.id, aFile(pdf, "b.pdf"))).ok);
  assert.deepEqual(problems(await acceptDocument(screener, { documentId: document.id, version: seen.version })), ["changed-meanwhile"]);
  await assert.rejects(acceptDocument(intern, { documentId: document.id, version: seen.version }), NotAllowed);
});

test("a document that was waived may be asked for anew", async () => {
  const { application, document } = await anAskedDocument();
  assert.ok((await waiveDocument(screener, { documentId: document.id, version: document.version })).ok);
  const again = await askForDocument(screener, { applicationId: application.id, kind: "resume", dueOn: "2023-07-30" });
  assert.ok(again.ok && again.value.id !== document.id);
});
