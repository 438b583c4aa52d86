import { sql } from "kysely";
import { assert } from "#platform/assert.ts";
import { countFieldProblems } from "#program/field-problems/count-field-problems.server.ts";
import { findDuplicates } from "#program/duplicates/find-duplicates.server.ts";
import { proofsOf } from "#program/application-changes/proof-records.server.ts";
import { askForChange } from "#program/application-changes/ask-for-change.server.ts";
import { scoreDocuments } from "#program/selection/score-documents.server.ts";
import { aDraft, aSubmittedApplication } from "#tests/makers/intern-application.ts";
import { at } from "#tests/makers/internship.ts";
import { anInterviewHeld, aScreenedApplication } from "#tests/makers/screened.ts";
import type { DatabaseServer } from "#platform/database.server.ts";
import type { Files } from "#platform/files.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { People } from "./people.ts";

/** Applications at the year's beginning: drafts, one in screening, one interviewed; changes asked for, and two who look like one. */
export async function someApplications(server: DatabaseServer, { files, people, system }: { files: Files; people: People; system: Act }) {
  const { manager } = people;
  const draft = await aDraft(server);
  const otherDraft = await aDraft(server);
  const submitted = await aSubmittedApplication(server);
  const scored = await scoreDocuments(people.screener, {
    ids: [submitted.courses[0]!.id],
    marks: { motivation: 4, fit: 3, languages: 3, skills: 2, availability: 4 },
    note: "An inner note",
  });
  assert(scored.ok, "documents can be marked");
  const screened = await aScreenedApplication(server, manager);
  await anInterviewHeld(manager, screened.application.id, "interview1");
  const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");
  const wish = { note: "I married.", proof: "My new passport", files: [new File([png], "passport.png")] };
  const care = { files, firstState: "not_scanned" } as const;
  const change = await askForChange(submitted.intern, care, "name", { ...wish, answers: { fullName: "Example Wanjiku Otieno" } });
  const otherChange = await askForChange(screened.intern, care, "birth-date", { ...wish, answers: { birthDate: "2000-04-16" } });
  assert(change.ok && otherChange.ok, "a change can be asked for");
  const proofOf = async (id: string) => (await manager.db.transaction(async (tx) => await proofsOf(tx, id)))[0]!.id;
  await countFieldProblems(system, "/:language/inquiry", [{ code: "required", field: "name" }]);
  // Everybody of this world answers alike, save that their telephones are no sign: the clockwork finds them.
  await findDuplicates({ ...system, now: at("2023-07-01") }, "a secret of tests, long enough to sign with");
  return {
    draft,
    otherDraft,
    submitted,
    screened,
    changeId: change.value.id,
    otherChangeId: otherChange.value.id,
    proofs: { mine: await proofOf(change.value.id), others: await proofOf(otherChange.value.id) },
    cardId: await anyCard(system),
  };
}

/** A card of two who look like one. */
async function anyCard(system: Act): Promise<string> {
  const { rows } = await system.db.transaction(
    async (tx) => await sql<{ id: string }>`select id from duplicate_cards order by id limit 1`.execute(tx),
  );
  return rows[0]!.id;
}
