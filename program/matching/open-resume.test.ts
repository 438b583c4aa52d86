import assert from "node:assert/strict";
import path from "node:path";
import test from "node:test";
import { openFiles } from "#platform/files.server.ts";
import { openDisk } from "#platform/storage.server.ts";
import { NotAllowed } from "#platform/refusals.ts";
import { NotFound } from "#platform/refusals.ts";
import { askForDocument } from "#program/documents/ask-for-document.server.ts";
import { acceptDocument } from "#program/documents/decide-document.server.ts";
import { documentById } from "#program/documents/records.server.ts";
import { changeOwnDocument } from "#program/documents/change-own-document.server.ts";
import { writeDocument } from "#program/documents/write-document.server.ts";
import { uploadDocument } from "#program/documents/upload-document.server.ts";
import { holdCompanyApplication } from "#program/host-companies/hold-company-application.server.ts";
import { positionById } from "#program/host-companies/position-records.server.ts";
import { companyApplication } from "#program/host-companies/records.server.ts";
import { provisionsAbout } from "#program/third-party-provision/records.server.ts";
import { aMatch } from "#tests/makers/match.ts";
import { anOpenPosition } from "#tests/makers/match.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { testVault } from "#tests/support/vault.ts";
import { testFolder } from "#tests/support/folder.ts";
import { declineCandidate } from "./answer-candidates.server.ts";
import { openWrittenResume } from "./open-resume.server.ts";
import { openResume } from "./open-resume.server.ts";
import { showCandidates } from "./show-candidates.server.ts";

const database = await testDatabase();
const { server } = database;
const files = openFiles(await openDisk(path.join(await testFolder(), "files")), testVault());
const office = await aPerson(server, "manager");
const pdf = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n";

/** A candidate shown to a company, with a document of a kind uploaded, accepted where said. */
async function withDocument(kind: string, isAccepted: boolean) {
  const made = await aMatch(server).sent();
  const asked = await askForDocument(office, { applicationId: made.person.application.id, kind, dueOn: "2023-06-30" });
  assert.ok(asked.ok);
  assert.ok(
    (
      await uploadDocument(
        made.person.intern,
        { files, firstState: "not_scanned" },
        asked.value.id,
        new File([pdf], "resume.pdf", { type: "application/pdf" }),
      )
    ).ok,
  );
  if (isAccepted) {
    const document = await office.db.transaction(async (tx) => await documentById(tx, asked.value.id));
    assert.ok((await acceptDocument(office, { documentId: asked.value.id, version: document!.version })).ok);
  }
  return { ...made, documentId: asked.value.id };
}

test("an accepted résumé is opened by the company of a live candidate, on record, and by nobody else", async () => {
  const { place, match, person, documentId } = await withDocument("resume", true);
  const view = await showCandidates(place.company, match.recommendationId);
  assert.equal(view.candidates.find((one) => one.id === match.id)!.resumeId, documentId);
  const opened = await openResume(place.company, files, match.recommendationId, documentId);
  assert.equal(opened.file.mediaType, "application/pdf");
  opened.stream.destroy();
  const provisions = await office.db.transaction(async (tx) => await provisionsAbout(tx, person.intern.accountId));
  assert.ok(provisions.some((one) => one.items.includes("resume") && one.aboutId === match.id));
  const { company: stranger } = await anOpenPosition(server);
  await assert.rejects(openResume(stranger, files, match.recommendationId, documentId), NotFound);
  await assert.rejects(openResume(person.intern, files, match.recommendationId, documentId), NotAllowed);
  assert.ok((await declineCandidate(place.company, match.id, "period")).ok);
  await assert.rejects(openResume(place.company, files, match.recommendationId, documentId), NotFound);
});

test("a company on hold opens no résumé of its candidates", async () => {
  const { place, match, documentId } = await withDocument("resume", true);
  const { id, version } = await office.db.transaction(async (tx) => {
    const { companyApplicationId } = await positionById(tx, place.positionId);
    return await companyApplication(tx, companyApplicationId);
  });
  assert.ok((await holdCompanyApplication(office, id, { version, reason: "The company asked for time" })).ok);
  await assert.rejects(openResume(place.company, files, match.recommendationId, documentId), NotFound);
});

test("a résumé that is not accepted yet, or a document of another kind, is not the company's to open", async () => {
  for (const [kind, isAccepted] of [
    ["resume", false],
    ["photo", true],
  ] as const) {
    const { place, match, documentId } = await withDocument(kind, isAccepted);
    await assert.rejects(openResume(place.company, files, match.recommendationId, documentId), NotFound, kind);
  }
});

/** A résumé asked of a candidate who was shown to a company, handed in by `hand`, and accepted. */
async function withResume(hand: (intern: Awaited<ReturnType<typeof aPerson>>, documentId: string) => Promise<{ ok: boolean }>) {
  const made = await aMatch(server).sent();
  const asked = await askForDocument(office, { applicationId: made.person.application.id, kind: "resume", dueOn: "2023-06-30" });
  assert.ok(asked.ok);
  assert.ok((await hand(made.person.intern, asked.value.id)).ok);
  const document = await office.db.transaction(async (tx) => await documentById(tx, asked.value.id));
  assert.ok((await acceptDocument(office, { documentId: asked.value.id, version: document!.version })).ok);
  const provisions = async () =>
    (await office.db.transaction(async (tx) => await provisionsAbout(tx, made.person.intern.accountId))).filter(
      (one) => one.items.includes("resume") && one.aboutId === made.match.id,
    ).length;
  return { ...made, documentId: asked.value.id, provisions };
}

test("a résumé of many files is opened file by file, original and translation, each by the company of the candidate only, on record", async () => {
  const file = (text: string) => new File([`${pdf}${text}`], `${text}.pdf`, { type: "application/pdf" });
  const { place, match, documentId, provisions } = await withResume((intern, id) =>
    changeOwnDocument(intern, { files, firstState: "not_scanned" }, id, {
      intent: "send",
      pageId: "",
      originals: [file("one"), file("two")],
      translations: [file("in English")],
    }),
  );
  const view = await showCandidates(place.company, match.recommendationId);
  const { resumePages } = view.candidates.find((one) => one.id === match.id)!;
  assert.deepEqual(
    resumePages.map((page) => `${page.part} ${page.place}`),
    ["original 1", "original 2", "translation 1"],
  );
  assert.equal(await provisions(), 0, "links alone are no provision of the résumé");
  const names: string[] = [];
  for (const page of resumePages) {
    const opened = await openResume(place.company, files, match.recommendationId, documentId, page.id);
    opened.stream.destroy();
    names.push(opened.file.name);
  }
  assert.deepEqual(names, ["one.pdf", "two.pdf", "in English.pdf"]);
  assert.ok((await provisions()) > 0);
  const { company: stranger } = await anOpenPosition(server);
  for (const page of resumePages) await assert.rejects(openResume(stranger, files, match.recommendationId, documentId, page.id), NotFound);
});

test("a résumé that was typed in the product is read by the company of the candidate only, on record", async () => {
  const written = { name: "N", birthDate: "2000-04-15", address: "A", telephone: "1", education: "2020-09 E", motivation: "TO-LEARN" };
  const { place, match, person, documentId, provisions } = await withResume((intern, id) =>
    writeDocument(intern, testVault(), id, { written, isSent: true }),
  );
  assert.deepEqual(
    (await showCandidates(place.company, match.recommendationId)).candidates.find((one) => one.id === match.id)!.resumePages,
    [],
  );
  const { company: stranger } = await anOpenPosition(server);
  await assert.rejects(openWrittenResume(stranger, testVault(), match.recommendationId, documentId), NotFound);
  await assert.rejects(openWrittenResume(person.intern, testVault(), match.recommendationId, documentId), NotAllowed);
  assert.equal(await provisions(), 0);
  const opened = await openWrittenResume(place.company, testVault(), match.recommendationId, documentId);
  assert.equal(opened!.written.motivation, "TO-LEARN");
  assert.equal(await provisions(), 1);
  assert.ok((await declineCandidate(place.company, match.id, "period")).ok);
  await assert.rejects(openWrittenResume(place.company, testVault(), match.recommendationId, documentId), NotFound);
  assert.equal(await provisions(), 1);
});
