import assert from "node:assert/strict";
import { test } from "node:test";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { sendPrivacyRequest } from "#program/privacy-requests/send-privacy-request.server.ts";
import { workToday } from "./work-today.server.ts";

const database = await testDatabase();
const now = new Date("2023-06-12T12:00:00+09:00");

test("everybody of the office sees the duties that are theirs, and nobody else's", async () => {
  const intern = await aPerson(database.server, "intern", { now });
  const officer = await aPerson(database.server, "privacy-officer", { now: new Date("2023-07-12T12:00:00+09:00") });
  const matcher = await aPerson(database.server, "matcher", { now });
  const work = (who: typeof officer) => who.db.transaction((tx) => workToday(tx, who, 2023));
  assert.deepEqual(await work(officer), []);
  await sendPrivacyRequest(intern, { kind: "disclosure", details: "" });
  assert.deepEqual(await work(officer), [{ code: "privacy-requests", waiting: 1, late: 1 }]);
  assert.deepEqual(await work(matcher), []);
});
