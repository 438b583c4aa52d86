import assert from "node:assert/strict";
import test from "node:test";
import { newId } from "#platform/ids.ts";
import { later } from "#tests/makers/person.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { historyOfSeveral } from "./records.server.ts";
import { writeHistory } from "./write-history.server.ts";

const database = await testDatabase();

test("the history of several records is one row of moments, the newest first, in whatever order it was written down", async () => {
  const manager = await aPerson(database.server, "manager");
  const records = ["intern-application", "course-application", "document"].map((kind) => ({ kind, id: newId() }));
  const days = ["2023-09-07", "2023-08-20", "2023-09-12", "2023-08-24", "2023-09-11", "2023-08-23"];
  for (const [index, day] of days.entries()) {
    const act = later(manager, new Date(`${day}T10:00:00+09:00`));
    await act.db.transaction(async (tx) => await writeHistory(tx, act, { what: `deed-${index}`, about: records[index % records.length]! }));
  }
  const lines = await manager.db.transaction(async (tx) => await historyOfSeveral(tx, records));
  assert.deepEqual(
    lines.map((line) => line.at.toISOString().slice(0, 10)),
    days.toSorted().toReversed(),
  );
});
