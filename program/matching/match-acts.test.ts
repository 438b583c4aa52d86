import assert from "node:assert/strict";
import test from "node:test";
import { aMatch } from "#tests/makers/match.ts";
import { testDatabase } from "#tests/support/database.ts";

const database = await testDatabase();
test("a match goes from the pool to its confirmation", async () => {
  const made = await aMatch(database.server).confirmed();
  assert.equal(made.match.state, "confirmed");
});
