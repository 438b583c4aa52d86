import assert from "node:assert/strict";
import test from "node:test";
import { actAs } from "#program/accounts/act.server.ts";
import { aSubmittedApplication } from "#tests/makers/intern-application.ts";
import { testDatabase } from "#tests/support/database.ts";
import { applyAgain } from "./apply-again.server.ts";
import { latestApplicationOf } from "./records.server.ts";
import { sectionsOf } from "./records.server.ts";
import { saveSection } from "./save-section.server.ts";
import { submitApplication } from "./submit-application.server.ts";

const database = await testDatabase();

test("next year's application begins from the old answers; courses, declarations and the consent are asked anew, and the old one stays", async () => {
  const { intern, application } = await aSubmittedApplication(database.server);
  const now = new Date("2024-06-03T12:00:00+09:00");
  const again = { ...actAs(database.server, intern.who, { now, language: "en", requestId: "test" }), accountId: intern.accountId };
  await applyAgain(again);
  const draftOf = async () =>
    await again.db.transaction(async (tx) => {
      const draft = (await latestApplicationOf(tx, intern.accountId))!;
      return { draft, sections: await sectionsOf(tx, draft.id), old: await sectionsOf(tx, application.id) };
    });
  const { draft, sections, old } = await draftOf();
  assert.deepEqual([draft.fiscalYear, draft.state, old.size], [2024, "draft", 10]);
  assert.deepEqual(sections.get("name")?.answers, old.get("name")?.answers);
  assert.equal(sections.get("declarations"), undefined);
  assert.equal(sections.get("wishes")?.answers.wish1, undefined);
  assert.deepEqual(sections.get("wishes")?.answers.workFields, ["engineering"]);
  assert.equal(sections.get("background")?.answers.participatedBefore, undefined);
  assert.equal((await submitApplication(again)).ok, false, "nothing is agreed to yet");

  assert.ok((await saveSection(again, "name", { fullName: "Another Name" }, 1)).ok);
  await applyAgain(again);
  assert.equal((await draftOf()).sections.get("name")?.answers.fullName, "Another Name", "a second press takes nothing back");
});
