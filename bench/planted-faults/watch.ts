// Loaded before a test file of the engine (`node --import`): ends the process at the first test that fails, and at a test that uses far more
// processor time than it does without a fault, so that a calculation made endless is told from a machine that is busy.
// Writes what it found to the file of WATCH_REPORT, one JSON line a test.
import { appendFileSync } from "node:fs";
import { afterEach, beforeEach } from "node:test";
import type { TestContext } from "node:test";
import { Worker } from "node:worker_threads";

/** A line of the report. `cpuMs` is the processor time of the whole process during the test. */
export interface Watched {
  readonly name: string;
  readonly end: "passed" | "failed" | "does not end";
  readonly cpuMs: number;
}

/** A test may use so many times its ordinary processor time, and so much more in milliseconds; one that is not known, the latter times ten. */
const [timesMost, moreMs] = [4, 3_000];

const report = process.env["WATCH_REPORT"] ?? "";
const usual = JSON.parse(process.env["WATCH_USUAL"] ?? "{}") as Readonly<Record<string, number>>;
const isUnlimited = process.env["WATCH_USUAL"] === undefined;
const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
let began = cpuMs();

// A thread of its own still runs while the tests' thread is caught in a loop.
const watcher = new Worker(
  `const { parentPort } = require("node:worker_threads");
   const { appendFileSync } = require("node:fs");
   let test = null;
   parentPort.on("message", (next) => (test = next));
   setInterval(() => {
     const { user, system } = process.cpuUsage();
     const cpuMs = (user + system) / 1000 - (test?.began ?? 0);
     if (test === null || cpuMs < test.most) return;
     appendFileSync(${JSON.stringify(report)}, JSON.stringify({ name: test.name, end: "does not end", cpuMs }) + "\\n");
     process.kill(process.pid, "SIGKILL");
   }, 100);`,
  { eval: true },
);
watcher.unref();

beforeEach((context) => {
  const { name } = context as TestContext;
  began = cpuMs();
  const most = name in usual ? timesMost * usual[name]! + moreMs : 10 * moreMs;
  watcher.postMessage(isUnlimited ? null : { name, began, most });
});

afterEach((context) => {
  const { name, passed } = context as TestContext & { readonly passed: boolean };
  watcher.postMessage(null);
  const found: Watched = { name, end: passed ? "passed" : "failed", cpuMs: cpuMs() - began };
  appendFileSync(report, `${JSON.stringify(found)}\n`);
  if (!passed) process.exit(1);
});
