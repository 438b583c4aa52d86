import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import test from "node:test";

test("the program in the engine's README runs in a folder with nothing but the engine, and prints what the README says", () => {
  const readme = readFileSync("engine/README.md", "utf8");
  const [, program = "", said = ""] = /```ts\n(.*?)```\n\n```text\n(.*?)```/s.exec(readme) ?? [];
  const folder = mkdtempSync(path.join(os.tmpdir(), "jip-readme-"));
  try {
    cpSync("engine", path.join(folder, "engine"), { recursive: true });
    writeFileSync(path.join(folder, "program.ts"), program);
    writeFileSync(path.join(folder, "package.json"), JSON.stringify({ type: "module" }));
    const { stdout, stderr, status } = spawnSync(process.execPath, ["program.ts"], { cwd: folder, encoding: "utf8" });
    assert.equal(stdout, said, stderr);
    assert.equal(status, 0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
