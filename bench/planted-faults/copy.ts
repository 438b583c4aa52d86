import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { globSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { PlantedFault } from "../../tests/engine/planted-faults.ts";
import type { Watched } from "./watch.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** The engine's test files, without their ending. */
export const engineTests: readonly string[] = globSync("*.test.ts", { cwd: path.join(root, "tests/engine") })
  .map((file) => file.slice(0, -".test.ts".length))
  .sort();

/** What a test file needs without a fault: processor time in milliseconds, whole and by test. */
export interface Usual {
  readonly cpuMs: number;
  readonly byTest: Readonly<Record<string, number>>;
}

/** A copy of the engine with its tests, in a folder of its own. */
export interface Copy {
  /** Runs a test file as it is. Throws if a test is red: then nothing could be said of faults. */
  runUsual(name: string): Promise<Usual>;
  /** The first test of a file that fails, or does not end; null where all pass. */
  firstNotice(name: string, usual: Usual): Promise<string | null>;
  /** Does something with a fault in place; the copy is as before afterwards. Throws if the fault's text isn't there exactly once. */
  withFault<Value>(fault: PlantedFault, act: () => Promise<Value>): Promise<Value>;
  /** Ends what runs and takes the folder away. */
  close(): Promise<void>;
}

/** Whatever waits without using the processor is ended after so long, in milliseconds. */
const standstillMs = 10 * 60_000;

/** Copies engine and tests into a new folder. */
export async function makeCopy(): Promise<Copy> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "jip-faults-"));
  for (const part of ["engine", "tests/engine", "bench/planted-faults/watch.ts", "scripts", "package.json", "tsconfig.json"])
    await cp(path.join(root, part), path.join(folder, part), { recursive: true });
  await symlink(path.join(root, "node_modules"), path.join(folder, "node_modules"));
  const report = path.join(folder, "report");
  let running: ChildProcess | null = null;

  const run = async (name: string, usual: Usual | null): Promise<{ isGreen: boolean; tests: Watched[]; said: string }> => {
    await writeFile(report, "");
    // The million ids are left out, being slow and no finer than the rest.
    const words = ["--import", "./bench/planted-faults/watch.ts", "--test-skip-pattern=a million ids", `tests/engine/${name}.test.ts`];
    const environment = { ...process.env, NODE_TEST_CONTEXT: undefined, WATCH_REPORT: report };
    const child = spawn(process.execPath, words, {
      cwd: folder,
      env: usual === null ? environment : { ...environment, WATCH_USUAL: JSON.stringify(usual.byTest) },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: standstillMs,
      killSignal: "SIGKILL",
    });
    running = child;
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4_000)));
    const code = await new Promise((resolve) => child.once("close", resolve));
    running = null;
    const lines = (await readFile(report, "utf8")).split("\n").filter((line) => line !== "");
    return { isGreen: code === 0, tests: lines.map((line) => JSON.parse(line) as Watched), said };
  };

  return {
    runUsual: async (name) => {
      const { isGreen, tests, said } = await run(name, null);
      if (!isGreen) throw new Error(`${name}.test.ts is red without a fault:\n${said}`);
      return {
        cpuMs: tests.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
        byTest: Object.fromEntries(tests.map((one) => [one.name, one.cpuMs])),
      };
    },
    firstNotice: async (name, usual) => {
      const { isGreen, tests } = await run(name, usual);
      if (isGreen) return null;
      const last = tests.at(-1);
      if (last === undefined) return "does not start";
      return last.end === "does not end" ? `${last.name} (does not end: stopped after ${(last.cpuMs / 1000).toFixed(0)} s)` : last.name;
    },
    withFault: async (fault, act) => {
      const file = path.join(folder, "engine", fault.file);
      const text = await readFile(file, "utf8");
      const count = text.split(fault.find).length - 1;
      if (count !== 1) throw new Error(`${fault.where}: the text to replace stands ${count} times in ${fault.file}: ${fault.find}`);
      await writeFile(
        file,
        text.replace(fault.find, () => fault.put),
      );
      try {
        return await act();
      } finally {
        await writeFile(file, text);
      }
    },
    close: async () => {
      running?.kill("SIGKILL");
      await rm(folder, { recursive: true, force: true });
    },
  };
}
