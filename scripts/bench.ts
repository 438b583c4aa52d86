// `npm run bench`: every benchmark, each printing its table; `npm run bench -- web` runs one. A benchmark is a file of `bench/`.
import { globSync } from "node:fs";
import path from "node:path";
import { buildIfStale } from "./build.ts";

const folder = path.join(import.meta.dirname, "../bench");
const names = globSync("*.ts", { cwd: folder })
  .filter((file) => !file.endsWith(".test.ts"))
  .map((file) => path.basename(file, ".ts"))
  .sort();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`There is no benchmark ${unknown.join(", ")}; there are ${names.join(", ")}.\n`);
  process.exitCode = 2;
} else {
  process.env.NODE_ENV = "production";
  await buildIfStale();
  for (const name of asked.length > 0 ? asked : names) {
    const { bench } = (await import(path.join(folder, `${name}.ts`))) as { bench: () => Promise<void> };
    await bench();
  }
}
