// Whether the engine's properties would notice a fault: each fault of the list is planted in a copy of the engine, the engine's own tests run on
// that copy, and the table says which test noticed it. First everything runs without a fault, so that a test that is red anyway is not
// taken for a notice, and so that "does not end" means far more processor time than that test needs, not a busy machine.
// `--only=WORD,WORD` takes the faults whose place holds one of the words; `--json` prints JSON alone. Two copies at a time where there are two processors.
import os from "node:os";
import { plantedFaults } from "../tests/engine/planted-faults.ts";
import type { PlantedFault } from "../tests/engine/planted-faults.ts";
import { engineTests, makeCopy } from "./planted-faults/copy.ts";
import type { Copy, Usual } from "./planted-faults/copy.ts";

interface Row {
  readonly where: string;
  readonly fault: string;
  /** The test that noticed, and how; null where none did. */
  readonly noticedBy: string | null;
  readonly seconds: number;
}

const isJson = process.argv.includes("--json");
const only = process.argv
  .find((word) => word.startsWith("--only="))
  ?.slice("--only=".length)
  .split(",") ?? [""];
const out = (text: string) => process.stdout.write(`${text}\n`);

const copies = await Promise.all(Array.from({ length: Math.min(2, os.availableParallelism()) }, () => makeCopy()));
const closeAll = () => Promise.all(copies.map((copy) => copy.close()));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void closeAll().then(() => process.exit(1)));
try {
  const rows = await run();
  const overlooked = rows.filter((row) => row.noticedBy === null);
  if (isJson) out(JSON.stringify(rows));
  else out(`\n${rows.length - overlooked.length} of ${rows.length} planted faults were noticed.`);
  if (overlooked.length > 0) process.exitCode = 1;
} finally {
  await closeAll();
}

async function run(): Promise<Row[]> {
  const usual: Record<string, Usual> = {};
  await inTurn(engineTests, async (name, copy) => {
    usual[name] = await copy.runUsual(name);
  });
  const seconds = Object.values(usual).reduce((sum, { cpuMs }) => sum + cpuMs / 1000, 0);
  if (!isJson)
    out(
      `Without a fault every test passes, in ${seconds.toFixed(0)} s of processor time.\n\n| where | fault | noticed by |\n| --- | --- | --- |`,
    );
  const wanted = plantedFaults.filter(({ where }) => only.some((word) => where.includes(word)));
  const rows = new Map<PlantedFault, Row>();
  let said = 0;
  await inTurn(wanted, async (fault, copy) => {
    rows.set(fault, await plant(fault, copy, usual));
    // In the order of the list, whichever copy was quicker.
    for (let row = rows.get(wanted[said]!); row !== undefined && !isJson; row = rows.get(wanted[++said]!))
      out(`| ${row.where} | \`${row.fault.replaceAll("|", "\\|")}\` | ${row.noticedBy ?? "**NOT NOTICED**"} |`);
  });
  return wanted.map((fault) => rows.get(fault)!);
}

/** The first test that fails with the fault in place: first those of its own file, then the others, the quick ones before the slow. */
async function plant(fault: PlantedFault, copy: Copy, usual: Readonly<Record<string, Usual>>): Promise<Row> {
  const began = performance.now();
  const others = engineTests.filter((name) => name !== fault.first).toSorted((one, other) => usual[one]!.cpuMs - usual[other]!.cpuMs);
  const noticedBy = await copy.withFault(fault, async () => {
    for (const name of [fault.first, ...others]) {
      const noticed = await copy.firstNotice(name, usual[name]!);
      if (noticed !== null) return `${name}: ${noticed}`;
    }
    return null;
  });
  return { where: fault.where, fault: saidOf(fault), noticedBy, seconds: (performance.now() - began) / 1000 };
}

/** Works through a list, one item at a time in each copy. */
async function inTurn<One>(list: readonly One[], work: (one: One, copy: Copy) => Promise<void>): Promise<void> {
  let next = 0;
  await Promise.all(
    copies.map(async (copy) => {
      for (let one = list[next++]; one !== undefined; one = list[next++]) await work(one, copy);
    }),
  );
}

function saidOf({ find, put }: PlantedFault): string {
  const short = (text: string) => text.trim().replace(/\s+/g, " ").slice(0, 60);
  return `${short(find)} -> ${short(put) || "(nothing)"}`;
}
