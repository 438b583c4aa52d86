// How long the program takes from the command to `ready on <address>`, installed and built: on an empty data folder, again on the same one,
// and after its process was killed. `--quick` starts less often; `--json` prints JSON alone.
import { spawn } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { startMeasured } from "./web/measured.ts";

const isQuick = process.argv.includes("--quick");
const isJson = process.argv.includes("--json");
const rounds = isQuick ? 2 : 5;
const root = path.resolve(import.meta.dirname, "..");
const folder = await mkdtemp(path.join(os.tmpdir(), "jip-bench-"));
await chmod(folder, 0o711); // As root PostgreSQL runs as another user, who must pass.
const times: Record<"nothing" | "again" | "killed", { wall: number[]; cpu: number[] }> = {
  nothing: { wall: [], cpu: [] },
  again: { wall: [], cpu: [] },
  killed: { wall: [], cpu: [] },
};
const environment = { PORT: "0", DATABASE_URL: "", SMTP_URL: "", BASE_URL: "", LOG_LEVEL: "error" };
try {
  for (let round = 0; round < rounds; round++) {
    const data = path.join(folder, `data-${round}`);
    await (await start(data, "nothing")).end("SIGTERM");
    await (await start(data, "again")).end("SIGKILL");
    await (await start(data, "killed")).end("SIGTERM");
    // Once more without the door, to learn the processor time of the service alone, which says the same on a busy machine.
    times.nothing.cpu.push(await cpuOfStart(`${data}-cpu`));
    times.again.cpu.push(await cpuOfStart(`${data}-cpu`));
    for (const one of [data, `${data}-cpu`]) await rm(one, { recursive: true, force: true });
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Starts the program as `npm start` does, behind the same door, and takes the time to its ready line. */
async function start(data: string, kind: keyof typeof times) {
  const began = performance.now();
  const child = spawn(process.execPath, [path.join(root, "scripts/run.mjs"), "start"], {
    cwd: root,
    env: { ...process.env, ...environment, DATA_DIR: data },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (/^ready on /m.test(said)) resolve();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    void ended.then(() => reject(new Error(`it ended before it was ready; it said:\n${said}`)));
  });
  times[kind].wall.push(performance.now() - began);
  return {
    end: async (signal: "SIGTERM" | "SIGKILL") => {
      // A killed door takes the service with it: the service sees that nobody holds it any more, and its database goes on for the next start.
      child.kill(signal);
      await ended;
    },
  };
}

async function cpuOfStart(data: string): Promise<number> {
  const service = await startMeasured("serve.ts", { ...environment, DATA_DIR: data });
  const ms = await service.cpuMs();
  await service.end();
  return ms;
}

const median = (numbers: readonly number[]) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? Number.NaN;
/** A bare Node that does nothing, on this machine in this run: how much of a start is the machine. */
const bare: number[] = [];
for (let round = 0; round < rounds; round++) {
  const began = performance.now();
  await new Promise<void>((resolve) => spawn(process.execPath, ["-e", ""]).once("exit", () => resolve()));
  bare.push(performance.now() - began);
}
const figures = [
  {
    name: "from nothing: empty data folder, installed and built",
    ms: median(times.nothing.wall),
    cpu: median(times.nothing.cpu),
    bar: 5_000,
  },
  { name: "restart on the same data", ms: median(times.again.wall), cpu: median(times.again.cpu), bar: 1_500 },
  { name: "restart after a kill", ms: median(times.killed.wall), cpu: null, bar: null },
  { name: "a bare Node that does nothing", ms: median(bare), cpu: null, bar: null },
];
if (isJson) process.stdout.write(`${JSON.stringify({ rounds, figures })}\n`);
else {
  process.stdout.write(
    `\nFrom the command to ready, median of ${rounds}.\n\n| start | seconds | CPU seconds of the service | bar |\n| --- | --: | --: | --- |\n`,
  );
  for (const { name, ms, cpu, bar } of figures) {
    const verdict = bar === null ? "" : `${ms <= bar ? "holds" : "NOT HELD"}: at most ${bar / 1000} s`;
    process.stdout.write(`| ${name} | ${(ms / 1000).toFixed(2)} | ${cpu === null ? "" : (cpu / 1000).toFixed(2)} | ${verdict} |\n`);
  }
}
