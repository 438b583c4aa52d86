import assert from "node:assert/strict";
import test from "node:test";
import { NotAllowed } from "#platform/refusals.ts";
import { newId } from "#platform/ids.ts";
import { aSubmittedApplication } from "#tests/makers/intern-application.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { personOnDesk } from "./person-on-desk.server.ts";

const database = await testDatabase();

test("the desk of an application shows what others keep about the person, each part only to those whose desk it is", async () => {
  const { intern, application } = await aSubmittedApplication(database.server);
  const seenBy = async (role: "screener" | "manager" | "travel-desk") => {
    const who = await aPerson(database.server, role);
    return await who.db.transaction((tx) => personOnDesk(tx, who, application.id));
  };
  const manager = await seenBy("manager");
  assert.match(manager.email, /@/);
  assert.deepEqual([manager.matches, manager.internships, manager.inquiries, manager.provisions], [[], [], [], []]);
  assert.deepEqual(
    manager.consents.map(({ aboutId }) => aboutId),
    [application.id],
  );
  const screener = await seenBy("screener");
  assert.deepEqual([screener.matches, screener.internships, screener.inquiries, screener.provisions], [null, null, [], null]);
  const travelDesk = await seenBy("travel-desk");
  assert.deepEqual([travelDesk.matches, travelDesk.inquiries, travelDesk.provisions], [null, null, null]);
  await assert.rejects(
    intern.db.transaction((tx) => personOnDesk(tx, intern, application.id)),
    NotAllowed,
  );
  const reader = await aPerson(database.server, "manager");
  await assert.rejects(
    reader.db.transaction((tx) => personOnDesk(tx, reader, newId())),
    { name: "NotFound" },
  );
});
