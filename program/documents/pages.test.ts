import assert from "node:assert/strict";
import path from "node:path";
import { Readable } from "node:stream";
import test from "node:test";
import { sql } from "kysely";
import { openFiles } from "#platform/files.server.ts";
import { newId } from "#platform/ids.ts";
import { NotFound } from "#platform/refusals.ts";
import { openClamd } from "#platform/scanner.server.ts";
import { openDisk } from "#platform/storage.server.ts";
import { openVault } from "#platform/vault.server.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { eicar } from "#tests/support/clamd.ts";
import { startClamd } from "#tests/support/clamd.ts";
import { aScreenedApplication } from "#tests/makers/screened.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { testFolder } from "#tests/support/folder.ts";
import { testVault } from "#tests/support/vault.ts";
import { askForDocument } from "./ask-for-document.server.ts";
import { chaseDocuments } from "./chase-documents.server.ts";
import { changeOwnDocument } from "./change-own-document.server.ts";
import { closeFilesAnew } from "./close-files-anew.server.ts";
import { acceptDocument } from "./decide-document.server.ts";
import { returnDocument } from "./decide-document.server.ts";
import { extendDocument } from "./extend-document.server.ts";
import { cancelRecommender } from "./name-recommender.server.ts";
import { nameRecommender } from "./name-recommender.server.ts";
import { openDocument } from "./open-document.server.ts";
import { declineRecommendation } from "./recommendation.server.ts";
import { seeRecommendation } from "./recommendation.server.ts";
import { sendRecommendation } from "./recommendation.server.ts";
import { countFiles } from "./count-files.server.ts";
import { documentById } from "./records.server.ts";
import { pagesOfDocument } from "./records.server.ts";
import { recommendersOf } from "./recommender-records.server.ts";
import { tokenOf } from "./recommender-records.server.ts";
import { beginUpload } from "./resume-upload.server.ts";
import { chunkBytesLeast } from "./resume-upload.server.ts";
import { clearUploads } from "./resume-upload.server.ts";
import { continueUpload } from "./resume-upload.server.ts";
import { uploadStands } from "./resume-upload.server.ts";
import { chaserDue } from "./rules.ts";
import { scanFiles } from "./scan-files.server.ts";
import { showDraft } from "./write-document.server.ts";
import { writeDocument } from "./write-document.server.ts";
import { chaseRecommenders } from "./write-to-recommenders.server.ts";
import { writeToRecommenders } from "./write-to-recommenders.server.ts";
import type { Act } from "#program/accounts/act.server.ts";

const database = await testDatabase();
const { server } = database;
const storage = await openDisk(path.join(await testFolder(), "files"));
const files = openFiles(storage, testVault());
const care = { files, firstState: "not_scanned" } as const;
const office = await aPerson(server, "manager");
const system = actAsSystem(server, { now: office.now, requestId: "test" });
const at = (day: string): Act => actAsSystem(server, { now: new Date(`${day}T09:00:00+09:00`), requestId: "test" });
const secret = "a secret of tests, long enough to sign with";

const pdf = (text: string) => new File([`%PDF-1.4\n${text}\n%%EOF\n`], `${text}.pdf`, { type: "application/pdf" });
async function anAsked(kind = "resume", dueOn = "2023-07-31") {
  const { intern, application } = await aScreenedApplication(server, office);
  const asked = await askForDocument(office, { applicationId: application.id, kind, dueOn });
  assert.ok(asked.ok, JSON.stringify(asked));
  return { intern, id: asked.value.id };
}
const change = (intern: Act, id: string, intent: string, wish: { pageId?: string; originals?: File[]; translations?: File[] } = {}) =>
  changeOwnDocument(intern, care, id, { intent, pageId: "", originals: [], translations: [], ...wish });
const pages = (act: Act, id: string) => act.db.transaction(async (tx) => await pagesOfDocument(tx, id));
const names = async (act: Act, id: string) => (await pages(act, id)).map((page) => `${page.part} ${page.place} ${page.file.name}`);
const standing = async (id: string) => (await office.db.transaction(async (tx) => await documentById(tx, id)))!;
const codes = (outcome: { ok: unknown; problems?: readonly { code: string }[] }) => (outcome.problems ?? []).map((one) => one.code);
const letters = async (id: string) =>
  await system.db.transaction(async (tx) => {
    const { rows } = await sql<{ kind: string; to_email: string | null; body_en: string }>`
      select kind, to_email, body_en from letters where about_id = ${id} order by queued_at, id`.execute(tx);
    return rows;
  });
const read = async (act: Act, documentId: string, pageId: string) =>
  Buffer.concat(await (await openDocument(act, files, { documentId, pageId })).stream.toArray()).toString();

test("several files make one document: they are put in order, taken out, paired with a translation, sent, taken back and returned", async () => {
  const { intern, id } = await anAsked();
  assert.ok((await change(intern, id, "add", { originals: [pdf("two"), pdf("one")], translations: [pdf("in English")] })).ok);
  const [two, one] = await pages(intern, id);
  assert.ok((await change(intern, id, "up", { pageId: one!.id })).ok);
  assert.ok((await change(intern, id, "up", { pageId: one!.id })).ok, "the first stays the first");
  assert.ok((await change(intern, id, "add", { originals: [pdf("three")] })).ok);
  assert.deepEqual(await names(intern, id), [
    "original 1 one.pdf",
    "original 2 two.pdf",
    "original 3 three.pdf",
    "translation 1 in English.pdf",
  ]);
  assert.equal((await standing(id)).state, "asked", "nothing is sent by adding");
  assert.ok((await change(intern, id, "remove", { pageId: two!.id })).ok);
  assert.equal(await files.get(two!.file.id), null);
  assert.ok((await change(intern, id, "send")).ok);
  assert.ok((await change(intern, id, "send")).ok, "a second press changes nothing");
  assert.equal((await standing(id)).state, "uploaded");
  assert.deepEqual(codes(await change(intern, id, "add", { originals: [pdf("late")] })), ["not-open"]);
  assert.deepEqual(await names(office, id), ["original 1 one.pdf", "original 2 three.pdf", "translation 1 in English.pdf"]);
  assert.match(await read(office, id, (await pages(office, id))[1]!.id), /three/);
  assert.ok((await change(intern, id, "take-back")).ok);
  assert.ok((await change(intern, id, "send")).ok);
  const { version } = await standing(id);
  assert.ok((await returnDocument(office, { documentId: id, version, reason: "The seal is missing." })).ok);
  assert.ok((await change(intern, id, "send", { originals: [pdf("seal")] })).ok);
  assert.equal((await names(office, id)).length, 4);
});

test("a document without an original is not sent, one bad file among several leaves nothing of them, and strangers change no page", async () => {
  const { intern, id } = await anAsked();
  assert.deepEqual(codes(await change(intern, id, "send")), ["file-needed"]);
  const bad = new File(["<html>"], "bad.pdf");
  assert.deepEqual(codes(await change(intern, id, "add", { originals: [pdf("good"), bad] })), ["file-kind"]);
  assert.deepEqual(await names(intern, id), []);
  const locked = new File(["%PDF-1.7\ntrailer<</Encrypt 5 0 R /Root 1 0 R>>\n%%EOF"], "locked.pdf");
  const archive = new File(["%PDF-1.7\n%%EOF", Buffer.from("504b0506000000000000000000000000000000000000", "hex")], "two.pdf");
  const flood = Buffer.alloc(40);
  Buffer.from("89504e470d0a1a0a0000000d49484452", "hex").copy(flood);
  flood.writeUInt32BE(65_536, 16);
  flood.writeUInt32BE(65_536, 20);
  Buffer.from("0802000000907753de0000000049444154", "hex").copy(flood, 24, 0, 16);
  const floods = new File([flood], "flood.png");
  for (const [file, code] of [
    [locked, "file-encrypted"],
    [archive, "file-two-kinds"],
    [floods, "file-pixels"],
    [new File([await pdf("x").arrayBuffer()], "x.pdf.exe"), "file-name-kind"],
    [new File([await pdf("x").arrayBuffer()], "x.pdf", { type: "text/html" }), "file-name-kind"],
  ] as const)
    assert.deepEqual(codes(await change(intern, id, "add", { originals: [file] })), [code]);
  const stranger = await aPerson(server, "intern");
  for (const intent of ["add", "send", "up", "remove", "take-back", ""])
    await assert.rejects(change(stranger, id, intent, { originals: [pdf("x")] }), NotFound);
  assert.ok((await change(intern, id, "add", { originals: Array.from({ length: 20 }, (_, n) => pdf(`${n}`)) })).ok);
  assert.deepEqual(codes(await change(intern, id, "add", { originals: [pdf("one too many")] })), ["pages-too-many"]);
});

const clamd = await startClamd();
const skip = clamd === null ? "clamd is not installed: see docs/guides/run.md" : false;

test(
  "with a scanner nobody reads a file before it is clean; what is infected is refused, its person told, and nothing else lost",
  { skip },
  async () => {
    const { intern, id } = await anAsked();
    const waiting = { files, firstState: "pending" } as const;
    const wish = { intent: "send", pageId: "", originals: [pdf("harmless"), pdf(eicar), pdf("also harmless")], translations: [] };
    assert.ok((await changeOwnDocument(intern, waiting, id, wish)).ok);
    const [first, infected] = await pages(intern, id);
    await assert.rejects(read(intern, id, first!.id), NotFound);
    await assert.rejects(read(office, id, first!.id), NotFound);
    assert.deepEqual(codes(await acceptDocument(office, { documentId: id, version: (await standing(id)).version })), ["not-scanned-yet"]);
    assert.equal(
      (await scanFiles(system, { files, scanner: openClamd("unix:///nowhere.sock"), secret })) > 0,
      true,
      "a scanner that is away lets them wait",
    );
    await assert.rejects(read(office, id, first!.id), NotFound);
    assert.equal(await scanFiles(system, { files, scanner: openClamd(clamd!.address), secret }), 0);
    assert.match(await read(office, id, first!.id), /harmless/);
    assert.deepEqual(
      (await pages(intern, id)).map((page) => page.file.scanState),
      ["clean", "clean"],
    );
    assert.equal(await files.get(infected!.file.id), null);
    assert.equal((await standing(id)).state, "asked", "it comes back to its person");
    assert.deepEqual(
      (await letters(id)).map((letter) => letter.kind),
      ["document-asked", "document-infected"],
    );
  },
);

test(
  "a recommender whose file is infected is told, sends another copy by the same link, and the person knows that it is not their matter",
  { skip },
  async () => {
    const { intern, id } = await anAsked("recommendation");
    assert.ok((await nameRecommender(intern, id, { name: "T", email: "t@university.example", organisation: "U", language: "en" })).ok);
    await writeToRecommenders(system, secret);
    const [recommender] = await intern.db.transaction(async (tx) => await recommendersOf(tx, id));
    const token = tokenOf(secret, recommender!.id);
    const send = (file: File) => sendRecommendation(system, { files, firstState: "pending" }, token, { file, hasConsent: true });
    const scan = () => scanFiles(system, { files, scanner: openClamd(clamd!.address), secret });
    assert.ok((await send(pdf(eicar))).ok);
    assert.equal(await scan(), 0);
    assert.equal((await standing(id)).state, "asked");
    const [again] = await intern.db.transaction(async (tx) => await recommendersOf(tx, id));
    assert.equal(again!.state, "invited");
    const told = await letters(id);
    const toSender = told.find((letter) => letter.kind === "recommender-infected");
    assert.deepEqual([toSender?.to_email, toSender?.body_en.includes(token)], ["t@university.example", true]);
    const toPerson = told.find((letter) => letter.kind === "recommendation-infected");
    assert.equal(toPerson?.body_en.includes(token), false, "the link stays the recommender's");
    assert.ok(!told.some((letter) => letter.kind === "document-infected"));
    await writeToRecommenders(system, secret);
    assert.equal((await letters(id)).length, told.length, "one letter is enough");
    assert.equal((await seeRecommendation(system, token)).standing, "open");
    assert.ok((await send(pdf("clean praise"))).ok);
    assert.equal(await scan(), 0);
    assert.equal((await standing(id)).state, "uploaded");
    assert.match(await read(office, id, (await pages(office, id))[0]!.id), /clean praise/);
  },
);

test("a file that the scanner fails to judge is counted for the office after five tries, and tried on", { skip }, async () => {
  const { intern, id } = await anAsked();
  const wish = { intent: "send", pageId: "", originals: [pdf("waits")], translations: [] };
  assert.ok((await changeOwnDocument(intern, { files, firstState: "pending" }, id, wish)).ok);
  const failing = async () => {
    await scanFiles(system, { files, scanner: openClamd("unix:///nowhere.sock"), secret });
    const counts = await office.db.transaction(async (tx) => await countFiles(tx, "test"));
    return [counts.waiting, counts.failing];
  };
  assert.deepEqual([await failing(), await failing(), await failing(), await failing()].at(-1), [1, 0]);
  assert.deepEqual(await failing(), [1, 1]);
  assert.equal(await scanFiles(system, { files, scanner: openClamd(clamd!.address), secret }), 0);
  const counts = await office.db.transaction(async (tx) => await countFiles(tx, "test"));
  assert.deepEqual([counts.waiting, counts.failing], [0, 0]);
});

test("a silent recommender is reminded 14, 7 and 2 days before, once each, by the same link, and not once the letter is there", async () => {
  const { intern, id } = await anAsked("recommendation", "2023-07-31");
  const teacher = { name: "Silent", email: "silent@university.example", organisation: "U", language: "en" } as const;
  assert.ok((await nameRecommender(intern, id, teacher)).ok);
  await writeToRecommenders(system, secret);
  const morning = async (day: string) => {
    await chaseRecommenders(at(day));
    await writeToRecommenders(at(day), secret);
    return (await letters(id)).filter((letter) => letter.kind === "recommender-asked").length;
  };
  const days = ["2023-07-16", "2023-07-17", "2023-07-17", "2023-07-18", "2023-07-24", "2023-07-25", "2023-07-29", "2023-07-30"];
  const sent: number[] = [];
  for (const day of days) sent.push(await morning(day));
  assert.deepEqual(sent, [1, 2, 2, 2, 3, 3, 4, 4]);
  const [recommender] = await intern.db.transaction(async (tx) => await recommendersOf(tx, id));
  const token = tokenOf(secret, recommender!.id);
  const asked = (await letters(id)).filter((letter) => letter.kind === "recommender-asked");
  assert.ok(asked.every((letter) => letter.body_en.includes(token)));
  assert.ok((await sendRecommendation(at("2023-07-30"), care, token, { file: pdf("at last"), hasConsent: true })).ok);
  assert.equal(await morning("2023-07-31"), 4);
});

test("reminders go out 14, 7 and 2 days before, once each, start anew with more time, and then the document is overdue", async () => {
  const { intern, id } = await anAsked("language", "2023-07-31");
  const kinds = async () => (await letters(id)).map((letter) => letter.kind.replace("document-", "")).join(" ");
  for (const day of ["2023-07-16", "2023-07-17", "2023-07-17", "2023-07-18"]) await chaseDocuments(at(day));
  assert.equal(await kinds(), "asked chaser");
  await chaseDocuments(at("2023-07-26")); // Nothing ran on the 24th: made up for.
  await chaseDocuments(at("2023-07-29"));
  await chaseDocuments(at("2023-07-31"));
  assert.equal(await kinds(), "asked chaser chaser chaser");
  await chaseDocuments(at("2023-08-01"));
  await chaseDocuments(at("2023-08-02"));
  assert.equal(await kinds(), "asked chaser chaser chaser overdue");
  const late = await standing(id);
  assert.equal(late.state, "overdue");
  const more = { ...office, now: new Date("2023-08-02T10:00:00+09:00") };
  assert.deepEqual(codes(await extendDocument(more, { documentId: id, version: late.version, dueOn: "2023-07-31" })), ["due-too-early"]);
  assert.deepEqual(codes(await extendDocument(more, { documentId: id, version: late.version, dueOn: "9999-12-31" })), ["day-outside"]);
  assert.ok((await extendDocument(more, { documentId: id, version: late.version, dueOn: "2023-08-12" })).ok);
  assert.equal((await standing(id)).state, "asked");
  await chaseDocuments(at("2023-08-05"));
  assert.equal(await kinds(), "asked chaser chaser chaser overdue extended chaser");
  assert.ok((await change(intern, id, "send", { originals: [pdf("here")] })).ok);
  await chaseDocuments(at("2023-08-13"));
  assert.equal((await standing(id)).state, "uploaded");
});

test("a reminder is due on its day and until the next one, never for a day before the document was asked for", () => {
  const due = (today: string, since = "2023-06-01") => chaserDue("2023-07-31", since, today);
  assert.deepEqual(
    ["2023-07-16", "2023-07-17", "2023-07-23", "2023-07-24", "2023-07-28", "2023-07-29", "2023-07-31", "2023-08-01"].map((day) => due(day)),
    [null, 14, 14, 7, 7, 2, 2, null],
  );
  assert.equal(due("2023-07-22", "2023-07-20"), null, "asked ten days before: the first comes after three days");
  assert.equal(due("2023-07-24", "2023-07-20"), 7);
});

test("a recommender sends the letter by a link of their own; the person sees that it arrived and not what it says", async () => {
  const { intern, id } = await anAsked("recommendation");
  const teacher = { name: "Amina Otieno", email: "otieno@university.example", organisation: "Example University", language: "en" } as const;
  assert.ok((await nameRecommender(intern, id, teacher)).ok);
  assert.ok((await nameRecommender(intern, id, teacher)).ok, "the same one twice is one");
  assert.deepEqual(codes(await nameRecommender(intern, id, { ...teacher, email: "other@university.example" })), ["recommender-there"]);
  await writeToRecommenders(system, secret);
  await writeToRecommenders(system, secret);
  const [recommender] = await intern.db.transaction(async (tx) => await recommendersOf(tx, id));
  const token = tokenOf(secret, recommender!.id);
  const sent = (await letters(id)).filter((letter) => letter.kind === "recommender-asked");
  assert.deepEqual(
    sent.map((letter) => [letter.to_email, letter.body_en.includes(token)]),
    [["otieno@university.example", true]],
  );
  await assert.rejects(seeRecommendation(system, `${token}x`), NotFound);
  const seen = await seeRecommendation(system, token);
  assert.deepEqual([seen.standing, seen.recommender.name], ["open", "Amina Otieno"]);
  const send = (file: File | null, hasConsent = true) => sendRecommendation(system, care, token, { file, hasConsent });
  assert.deepEqual(codes(await send(pdf("praise"), false)), ["consent-needed"]);
  assert.deepEqual(codes(await send(null)), ["file-needed"]);
  assert.ok((await send(pdf("praise"))).ok);
  assert.deepEqual(codes(await send(pdf("again"))), ["link-over"]);
  assert.equal((await standing(id)).state, "uploaded");
  const [page] = await pages(office, id);
  assert.match(await read(office, id, page!.id), /praise/);
  assert.deepEqual(await pages(intern, id), [], "confidential, since the year does not say otherwise");
  await assert.rejects(read(intern, id, page!.id), NotFound);
  assert.deepEqual(codes(await change(intern, id, "take-back")), ["not-open"]);
  assert.deepEqual(
    (await letters(id))
      .map((letter) => letter.kind)
      .slice(2)
      .sort(),
    ["recommendation-arrived", "recommender-thanked"],
  );
  assert.ok((await returnDocument(office, { documentId: id, version: (await standing(id)).version, reason: "Not signed." })).ok);
  assert.equal((await seeRecommendation(system, token)).standing, "open", "whoever wrote it sends another copy by the same link");
  assert.ok((await send(pdf("signed"))).ok);
});

test("a silent or unwilling recommender is replaced, and their link ends", async () => {
  const { intern, id } = await anAsked("recommendation");
  const one = { name: "One", email: "one@university.example", organisation: "U", language: "ja" } as const;
  const linkOf = async () => tokenOf(secret, (await intern.db.transaction(async (tx) => await recommendersOf(tx, id)))[0]!.id);
  assert.ok((await nameRecommender(intern, id, one)).ok);
  await writeToRecommenders(system, secret);
  const first = await linkOf();
  assert.ok((await cancelRecommender(intern, id)).ok);
  assert.equal((await seeRecommendation(system, first)).standing, "cancelled");
  assert.deepEqual(codes(await sendRecommendation(system, care, first, { file: pdf("x"), hasConsent: true })), ["link-over"]);
  assert.ok(
    (await nameRecommender({ ...intern, now: new Date(intern.now.getTime() + 1) }, id, { ...one, email: "two@university.example" })).ok,
  );
  await writeToRecommenders(system, secret);
  const second = await linkOf();
  assert.ok((await declineRecommendation(system, second)).ok);
  assert.ok((await letters(id)).some((letter) => letter.kind === "recommendation-declined"));
  const late = at("2023-08-09");
  assert.ok(
    (await nameRecommender({ ...intern, now: new Date(intern.now.getTime() + 2) }, id, { ...one, email: "three@university.example" })).ok,
  );
  await writeToRecommenders(system, secret);
  assert.equal((await seeRecommendation(late, await linkOf())).standing, "over", "a week after the day the link ends");
});

test("an upload goes on where its line broke, arrives whole, and is nobody else's; what is left is cleared", async () => {
  const { intern, id } = await anAsked();
  const whole = Buffer.concat([Buffer.from("%PDF-1.4\n"), Buffer.alloc(2_000_000, "abc"), Buffer.from("\n%%EOF\n")]);
  const begun = await beginUpload(intern, id, { part: "original", name: "scan.pdf", type: "application/pdf", size: whole.length });
  assert.ok(begun.ok);
  const part = (from: number, size = 900_000) => continueUpload(intern, care, begun.value, from, whole.subarray(from, from + size));
  assert.deepEqual(await part(0), { ok: true, value: { received: 900_000, isWhole: false } });
  assert.deepEqual(await part(0), { ok: "elsewhere", received: 900_000 }, "a part that comes twice changes nothing");
  assert.deepEqual(await uploadStands(intern, begun.value), { received: 900_000, size: whole.length });
  await assert.rejects(uploadStands(await aPerson(server, "intern"), begun.value), NotFound);
  assert.equal((await part(900_000)).ok, true);
  assert.deepEqual(await part(1_800_000), { ok: true, value: { received: whole.length, isWhole: true } });
  const [page] = await pages(intern, id);
  assert.ok(Buffer.from(await read(intern, id, page!.id)).equals(whole));
  await assert.rejects(uploadStands(intern, begun.value), NotFound);
  assert.deepEqual(codes(await beginUpload(intern, id, { part: "original", name: "x", type: "", size: 10 * 1024 * 1024 + 1 })), [
    "file-too-big",
  ]);
  const left = await beginUpload(intern, id, { part: "original", name: "left.pdf", type: "", size: 100 });
  assert.ok(left.ok);
  await clearUploads(actAsSystem(server, { now: new Date(intern.now.getTime() + 25 * 3_600_000), requestId: "test" }), files);
  await assert.rejects(uploadStands(intern, left.value), NotFound);
});

test("parts of a byte fill no disk, and a name with signs that no table holds is taken", async () => {
  const { intern, id } = await anAsked();
  const whole = Buffer.concat([Buffer.from("%PDF-1.4\n"), Buffer.alloc(40_000, "abc"), Buffer.from("\n%%EOF\n")]);
  const name = "scan\0\ud800\u202e.pdf";
  const begun = await beginUpload(intern, id, { part: "original", name, type: "application/pdf\0", size: whole.length });
  assert.ok(begun.ok);
  const part = (from: number, size: number) => continueUpload(intern, care, begun.value, from, whole.subarray(from, from + size));
  for (const size of [1, 100, chunkBytesLeast - 1])
    assert.deepEqual(await part(0, size), { ok: "elsewhere", received: 0 }, `${size} bytes`);
  assert.equal((await part(0, chunkBytesLeast)).ok, true);
  assert.deepEqual(await part(chunkBytesLeast, 1), { ok: "elsewhere", received: chunkBytesLeast });
  assert.equal((await part(chunkBytesLeast, whole.length - chunkBytesLeast - 5)).ok, true);
  assert.deepEqual(
    await part(whole.length - 5, 5),
    { ok: true, value: { received: whole.length, isWhole: true } },
    "the last may be small",
  );
});

test("after a key was replaced the nightly run closes every file and typed text with the new one, once, and the count says when it is done", async () => {
  const { intern, id } = await anAsked();
  assert.ok((await change(intern, id, "add", { originals: [pdf("kept")] })).ok);
  const keys = openVault([
    { id: "newer", key: Buffer.alloc(32, 7) },
    { id: "test", key: Buffer.alloc(32, "test") },
  ]);
  const newer = openFiles(storage, keys);
  const typed = await anAsked();
  assert.ok((await writeDocument(typed.intern, testVault(), typed.id, { written: { name: "Typed before" }, isSent: false })).ok);
  const count = () => system.db.transaction(async (tx) => await countFiles(tx, "newer"));
  assert.ok((await count()).olderKey > 0);
  assert.ok((await closeFilesAnew(system, { files: newer, vault: keys })) > 0);
  assert.equal(await closeFilesAnew(system, { files: newer, vault: keys }), 0);
  const counts = await count();
  assert.deepEqual([counts.plain, counts.olderKey, counts.newestKey > 1], [0, 0, true]);
  const draft = await showDraft(typed.intern, openVault([{ id: "newer", key: Buffer.alloc(32, 7) }]), typed.id);
  assert.equal(draft.written.name, "Typed before", "the older key may be left out");
  const [page] = await pages(intern, id);
  const alone = openFiles(storage, openVault([{ id: "newer", key: Buffer.alloc(32, 7) }]));
  assert.match(Buffer.concat(await (await alone.get(page!.file.id))!.stream.toArray()).toString(), /kept/);
  await newer.put(newId(), Readable.from([Buffer.from("x")]), 1);
});
