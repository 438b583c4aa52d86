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
import { uploadDocument } from "#program/documents/upload-document.server.ts";
import { provisionsAbout } from "#program/third-party-provision/records.server.ts";
import { aMatch } from "#tests/makers/match.ts";
import { anOpenPosition } from "#tests/makers/match.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { testVault } from "#tests/support/vault.ts";
import { testFolder } from "#tests/support/folder.ts";
import { declineCandidate } from "./answer-candidates.server.ts";
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

test("a résumé that is not accepted yet, or a document of another kind, is not the company's to open", async () => {
  for (const [kind, isAccepted] of [
    ["resume", false],
    ["photo", true],
  ] as const) {
    const { place, match, documentId } = await withDocument(kind, isAccepted);
    await assert.rejects(openResume(place.company, files, match.recommendationId, documentId), NotFound, kind);
  }
});
