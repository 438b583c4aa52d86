// `npm run bench`: every benchmark, each printing its table; `npm run bench -- web` runs one. Words that begin with "-" go on to it.
// A benchmark is a file `bench/NAME.bench.ts`, run in a process of its own.
import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import path from "node:path";
import { buildIfStale } from "./build.ts";

const folder = path.join(import.meta.dirname, "../bench");
const names = globSync("*.bench.ts", { cwd: folder })
  .map((file) => path.basename(file, ".bench.ts"))
  .sort();
const words = process.argv.slice(2);
const asked = words.filter((word) => !word.startsWith("-"));
const options = words.filter((word) => word.startsWith("-"));
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`There is no benchmark ${unknown.join(", ")}; there are ${names.join(", ")}.\n`);
  process.exitCode = 2;
} else {
  await buildIfStale();
  for (const name of asked.length > 0 ? asked : names) {
    const environment = { ...process.env, NODE_ENV: "production" };
    const { status } = spawnSync(process.execPath, [path.join(folder, `${name}.bench.ts`), ...options], {
      env: environment,
      stdio: "inherit",
    });
    if (status !== 0) process.exitCode = 1;
  }
}
