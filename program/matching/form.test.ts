import assert from "node:assert/strict";
import test from "node:test";
import { readText } from "./form.server.ts";

test("a text of the market's forms is cleaned of signs that nobody sees, and refused where it is too long, never cut", () => {
  assert.equal(readText({ note: " Round\0 one " }, "note", 200), "Round one");
  assert.equal(readText({}, "note", 200), "");
  assert.deepEqual(readText({ note: "a".repeat(201) }, "note", 200), { code: "too-long", field: "note" });
});
