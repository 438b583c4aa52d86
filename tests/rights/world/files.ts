import { Readable } from "node:stream";
import { assert } from "#platform/assert.ts";
import { newId } from "#platform/ids.ts";
import { askForDocument } from "#program/documents/ask-for-document.server.ts";
import { acceptDocument } from "#program/documents/decide-document.server.ts";
import { documentById } from "#program/documents/records.server.ts";
import { uploadDocument } from "#program/documents/upload-document.server.ts";
import type { Files } from "#platform/files.server.ts";
import type { Act } from "#program/accounts/act.server.ts";

/** A résumé as far as its first bytes go. */
export const pdf = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

/** The office asks for the résumé of somebody in the pool, they send it, it is accepted; gives the document's id. */
export async function anAcceptedResume(files: Files, office: Act, intern: Act, applicationId: string): Promise<string> {
  const asked = await askForDocument(office, { applicationId, kind: "resume", dueOn: "2024-01-31" });
  assert(asked.ok, "a résumé can be asked for");
  const { id } = asked.value;
  const sent = await uploadDocument(intern, { files, firstState: "not_scanned" }, id, new File([pdf], "resume.pdf"));
  assert(sent.ok, "a résumé can be sent");
  const document = await intern.db.transaction(async (tx) => await documentById(tx, id));
  assert(document !== null, "the document is there");
  assert((await acceptDocument(office, { documentId: id, version: document.version })).ok, "a résumé can be accepted");
  return id;
}

/** Files kept in memory: enough for what is asked about rights. */
export function filesInMemory(): Files {
  const kept = new Map<string, Buffer>();
  return {
    put: async (id, content) => {
      const bytes = Buffer.concat(await Array.fromAsync(content));
      kept.set(id, bytes);
      return { sizeBytes: bytes.length, sha256: newId().replaceAll("-", ""), keyId: "memory" };
    },
    get: async (id) => (kept.has(id) ? { stream: Readable.from([kept.get(id)!]), sizeBytes: kept.get(id)!.length } : null),
    delete: async (id) => void kept.delete(id),
    check: async () => {},
    keyId: "memory",
  };
}
