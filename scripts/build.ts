import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { globSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import zlib from "node:zlib";

const root = path.resolve(import.meta.dirname, "..");
const stamp = path.join(root, "build/built-from");
const sources = [
  "{app,program,platform,engine,public}/**/*",
  "database/seeds/**/*.json",
  "*.config.ts",
  "package-lock.json",
  "tsconfig.json",
  "scripts/build.ts",
  "scripts/joined-script.ts",
];

/** Builds the site when a source has changed since the last time; quick when none has. Throws with the builder's words. */
export async function buildIfStale(): Promise<void> {
  const form = await hashOfSources();
  if ((await readFile(stamp, "utf8").catch(() => "")) === form) return;
  process.stderr.write("Building the site.\n");
  await rm(stamp, { force: true });
  await runPackage("@react-router/dev", "react-router", ["build"]);
  // The bundler also writes pages for a browser to go on with; none of ours does (docs/decisions/no-hydration.md).
  for (const name of globSync("build/client/assets/*.js", { cwd: root })) await rm(path.join(root, name));
  await rm(path.join(root, "build/compiled"), { recursive: true, force: true });
  await compressAssets(path.join(root, "build/client"));
  await writeFile(stamp, form); // Last: a build that was cut off is stale.
}

/** A command of a package that failed, with all it printed: said as it is, since it names the file and line. */
export class CommandFailed extends Error {
  override name = "CommandFailed";
}

/** Runs a command of a package on our own Node and gives what it printed; throws `CommandFailed` when it fails. */
export async function runPackage(name: string, command: string, words: readonly string[]): Promise<string> {
  const { bin } = JSON.parse(await readFile(path.join(root, "node_modules", name, "package.json"), "utf8")) as {
    bin: string | Record<string, string>;
  };
  const file = path.join(root, "node_modules", name, typeof bin === "string" ? bin : (bin[command] ?? ""));
  return new Promise((resolve, reject) => {
    const environment = { ...process.env, NODE_ENV: "production", NO_COLOR: "1" };
    const child = spawn(process.execPath, [file, ...words], { cwd: root, env: environment, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    child.stdout.on("data", (chunk) => (said += chunk));
    child.stderr.on("data", (chunk) => (said += chunk));
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve(said) : reject(new CommandFailed(`${command} ${words.join(" ")} failed:\n${said.trim()}`)),
    );
  });
}

async function hashOfSources(): Promise<string> {
  const files = globSync(sources, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".test.ts"))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash("sha256").update(process.version);
  const contents = await Promise.all(files.map((file) => readFile(file)));
  files.forEach((file, index) => hash.update(path.relative(root, file)).update("\0").update(contents[index]!).update("\0"));
  return hash.digest("hex");
}

const [brotli, gzip] = [promisify(zlib.brotliCompress), promisify(zlib.gzip)];

/** Lays a brotli and a gzip form beside each text asset, once and as small as can be; the server only picks. */
async function compressAssets(folder: string): Promise<void> {
  const names = globSync("**/*.{css,js,svg,json,txt,ico,webmanifest}", { cwd: folder });
  await Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      const content = await readFile(file);
      const small = await brotli(content, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 } });
      if (small.length >= content.length) return;
      await writeFile(`${file}.br`, small);
      await writeFile(`${file}.gz`, await gzip(content, { level: 9 }));
    }),
  );
}
