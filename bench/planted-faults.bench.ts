// Whether the engine's properties would notice a fault: each fault of the list is planted in a copy of the engine, the engine's own tests run on
// that copy, and the table says which of them noticed. `--only=WORD` takes the faults whose place holds that word; `--json` prints JSON alone.
import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { globSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { plantedFaults } from "../tests/engine/planted-faults.ts";
import type { PlantedFault } from "../tests/engine/planted-faults.ts";

const root = path.resolve(import.meta.dirname, "..");
const isJson = process.argv.includes("--json");
const only = process.argv.find((word) => word.startsWith("--only="))?.slice("--only=".length) ?? "";
const tests = globSync("*.test.ts", { cwd: path.join(root, "tests/engine") }).map((file) => file.slice(0, -".test.ts".length));

const folder = await mkdtemp(path.join(os.tmpdir(), "jip-faults-"));
const survivors: PlantedFault[] = [];
const rows: { where: string; fault: string; noticedBy: string | null; seconds: number }[] = [];
try {
  for (const part of ["engine", "tests/engine", "scripts", "package.json", "tsconfig.json"])
    await cp(path.join(root, part), path.join(folder, part), { recursive: true });
  await symlink(path.join(root, "node_modules"), path.join(folder, "node_modules"));
  for (const fault of plantedFaults.filter(({ where }) => where.includes(only))) {
    const started = performance.now();
    const noticedBy = await plant(fault);
    if (noticedBy === null) survivors.push(fault);
    const row = { where: fault.where, fault: saidOf(fault), noticedBy, seconds: (performance.now() - started) / 1000 };
    rows.push(row);
    if (!isJson) process.stdout.write(`${row.where.padEnd(30)} ${(noticedBy ?? "NOT NOTICED").padEnd(96)} ${row.fault}\n`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
if (isJson) process.stdout.write(`${JSON.stringify(rows)}\n`);
else process.stdout.write(`${rows.length - survivors.length} of ${rows.length} planted faults were noticed.\n`);
if (survivors.length > 0) process.exitCode = 1;

/** The first test that fails with the fault in place, or null; the copy is as before afterwards. Throws if the fault's text isn't there once. */
async function plant(fault: PlantedFault): Promise<string | null> {
  const file = path.join(folder, "engine", fault.file);
  const text = await readFile(file, "utf8");
  const count = text.split(fault.find).length - 1;
  if (count !== 1) throw new Error(`${fault.where}: the text to replace stands ${count} times in ${fault.file}: ${fault.find}`);
  await writeFile(
    file,
    text.replace(fault.find, () => fault.put),
  );
  try {
    for (const name of [fault.first, ...tests.filter((other) => other !== fault.first)]) {
      // The million ids are left out, being slow and no finer than the rest. A fault can make a calculation endless: that is noticed too.
      const run = spawnSync(
        process.execPath,
        ["--test", "--test-reporter=tap", "--test-skip-pattern=a million ids", `tests/engine/${name}.test.ts`],
        {
          cwd: folder,
          encoding: "utf8",
          timeout: 120_000,
          killSignal: "SIGKILL",
          env: { ...process.env, NODE_TEST_CONTEXT: undefined },
        },
      );
      if (run.error && (run.error as NodeJS.ErrnoException).code === "ETIMEDOUT") return `${name}: does not end`;
      if (run.status !== 0) return `${name}: ${/^not ok \d+ - (.*)$/m.exec(run.stdout)?.[1] ?? "does not start"}`;
    }
    return null;
  } finally {
    await writeFile(file, text);
  }
}

function saidOf({ find, put }: PlantedFault): string {
  const short = (text: string) => text.trim().replace(/\s+/g, " ").slice(0, 60);
  return `${short(find)} -> ${short(put) || "(nothing)"}`;
}
