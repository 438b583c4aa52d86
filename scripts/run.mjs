// The door of every command (`npm start`, `npm test`, ...). Runs on any Node from 20 on without a package: it installs what is missing
// and hands over to the project's own Node. Plain JavaScript, since an older Node cannot read TypeScript.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const scripts = {
  start: "serve.ts",
  demo: "demo.ts",
  test: "test.ts",
  bench: "bench.ts",
  rules: "rules.ts",
  routes: "routes.ts",
  "matching-adapter": "matching-adapter.ts",
};

const [command = "", ...words] = process.argv.slice(2);
if (!Object.hasOwn(scripts, command)) fail(`There is no command "${command}"; there are ${Object.keys(scripts).join(", ")}.`);
if (Number(process.versions.node.split(".")[0]) < 20) fail(`Node ${process.versions.node} is too old: install Node 20 or newer.`);

/** The child that runs just now. A signal goes on to it, however often it comes; it may have had it already, as one of our process group. */
let running = null;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => running?.kill(signal));

process.chdir(root);
if (isInstallStale()) await alone(install);
const node = path.join(root, "node_modules/.bin", process.platform === "win32" ? "node.cmd" : "node");
// The fourth channel tells the child when we are killed, so that no server is left behind.
process.exitCode = await run(node, [`scripts/${scripts[command]}`, ...words], ["inherit", "inherit", "inherit", "ipc"]);

/** Compares what is installed with the lock file, package by package; times of files say nothing after a clone. */
function isInstallStale() {
  if (!existsSync("node_modules/.bin/node")) return true;
  try {
    const wanted = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;
    const there = JSON.parse(readFileSync("node_modules/.package-lock.json", "utf8")).packages;
    return Object.entries(wanted).some(([name, { version, optional }]) => name !== "" && !optional && there[name]?.version !== version);
  } catch {
    return true;
  }
}

/** Everything npm says goes to standard error: some commands print their answer alone on standard output. */
async function install() {
  if (!isInstallStale()) return; // Another command did it while we waited.
  process.stderr.write("Installing what is missing; this takes about half a minute.\n");
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ["npm"];
  const [program, ...before] = npm;
  const options = ["ci", "--include=dev", "--ignore-scripts=false", "--no-audit", "--no-fund", "--loglevel=error"];
  const code = await run(program, [...before, ...options], ["ignore", 2, 2]);
  if (code !== 0) fail("The packages could not be installed: see the lines above, then run the same command again.");
}

/** One installation at a time: two commands may be started at once on a fresh clone. A lock of a dead process is taken over. */
async function alone(work) {
  const lock = path.join(tmpdir(), `jip-install-${createHash("sha256").update(root).digest("hex").slice(0, 12)}`);
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      let holder = 0;
      try {
        holder = Number(readFileSync(path.join(lock, "pid"), "utf8"));
        process.kill(holder, 0);
      } catch (error) {
        if (holder && error.code === "ESRCH") rmSync(lock, { recursive: true, force: true });
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }
  try {
    writeFileSync(path.join(lock, "pid"), String(process.pid));
    await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Runs a program to its end and gives its exit code, as a shell would say it. */
function run(program, words, stdio) {
  return new Promise((resolve) => {
    running = spawn(program, words, { stdio });
    running.on("error", (error) => fail(`${program} cannot be run: ${error.message}`));
    running.on("exit", (code, signal) => {
      running = null;
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
