import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";
import { personas } from "./personas.ts";

test("the guide for training names every persona", async () => {
  const guide = await readFile(new URL("../../docs/guides/train-with-personas.md", import.meta.url), "utf8");
  assert.deepEqual(
    personas.map(({ persona }) => persona).filter((name) => !guide.includes(`\`${name}\``)),
    [],
  );
});
