// The log of the service says ids, codes and places. What people typed never gets there, also not inside a fault's own words.
import assert from "node:assert/strict";
import path from "node:path";
import test from "node:test";
import { startChild } from "#tests/support/child.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** What the log writes about an error that is made in a process of its own. */
async function logged(error: string): Promise<string> {
  const program = `import { openLog } from ${JSON.stringify(path.join(root, "platform/log.server.ts"))};
    const { log, flush } = openLog("info");
    log.error({ error: ${error} }, "it failed");
    await flush();`;
  const child = startChild(["--input-type=module-typescript", "--eval", program]);
  await child.ended;
  return child.said();
}

test("what a database quotes of a form stays out of the log; where and what kind of fault it was is there", async () => {
  for (const quoted of [
    'invalid input syntax for type uuid: \\"hanako@secret.example\\"',
    "unexpected 'Hanako Himitsu' here",
    'value \\"Hanako\\nHimitsu\\nhanako@secret.example\\" is too long',
    'unterminated \\"Hanako Himitsu',
  ]) {
    const said = await logged(
      `Object.assign(new Error("${quoted}"), { code: "22P02", detail: "Key (email)=(hanako@secret.example) exists", where: "hanako" })`,
    );
    assert.match(said, /"code":"22P02"/);
    assert.match(said, /it failed/);
    assert.doesNotMatch(said, /hanako|himitsu|secret\.example/i, quoted);
  }
});

test("an error's causes are told in the same way, and whatever else was thrown is not told at all", async () => {
  assert.doesNotMatch(await logged(`new Error("outer", { cause: new Error('inner "hanako@secret.example"') })`), /hanako/);
  assert.doesNotMatch(await logged(`"hanako@secret.example"`), /hanako/);
  assert.doesNotMatch(await logged(`{ typed: { email: "hanako@secret.example" } }`), /hanako/);
});

test("names of columns and relations stay in the log: they are ours", async () => {
  assert.match(
    await logged(`new Error('null value in column "state" of relation "matches" violates not-null constraint')`),
    /column \\"state\\" of relation \\"matches\\"/,
  );
});
