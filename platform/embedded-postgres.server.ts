import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { chownSync, closeSync, openSync, readFileSync } from "node:fs";
import { readFile, readlink, rm } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { CannotStart, isAlive, openCluster, plainEnvironment } from "./postgres-cluster.server.ts";
import type { Cluster } from "./postgres-cluster.server.ts";

export { CannotStart } from "./postgres-cluster.server.ts";

/** A PostgreSQL server of our own, running until `stop`. */
export interface EmbeddedPostgres {
  /** For the program: the role `jip`, which is no superuser, on the database `jip`. */
  readonly url: string;
  /** For tests and backups: the superuser on the database `postgres`. */
  readonly superuserUrl: string;
  readonly port: number;
  readonly pid: number;
  /** How it came to be: `made` on the first start, `started` on a later one, `adopted` from a process that was killed. */
  readonly came: "made" | "started" | "adopted";
  /** Ends it in good order (no new connections, transactions rolled back, data on disk); a second call waits for the same end. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** False only for tests: nothing is forced to disk. */
  readonly durable?: boolean;
  /** A free one unless given. */
  readonly port?: number;
  /** Told in plain sentences when the server died and comes back. */
  readonly tell?: (what: string) => void;
}

/** Our lock in the database `postgres` of the server: who holds it serves this data folder. */
const servingLock = 5_231_001;

/**
 * Starts PostgreSQL on `dataDir/database`, or takes over the one that a killed process left running there.
 * It lives in its own process group: Ctrl+C reaches us alone, and we end it after the last request. When it dies under us it is
 * started again on the same port. Throws `CannotStart` with a sentence for people.
 */
export async function startEmbeddedPostgres(dataDir: string, options: EmbeddedOptions = {}): Promise<EmbeddedPostgres> {
  const { durable = true, tell = () => {} } = options;
  const cluster = await openCluster(path.resolve(dataDir), durable);
  const first = await serve(cluster, durable, options.port);
  let [running, guard] = [first, await takeLock(cluster, first.port, tell)];
  let ending: Promise<void> | null = null;
  let comingBack: Promise<void> | null = null;
  const { port } = first;

  const password = createHash("sha256").update(`jip ${cluster.password}`).digest("hex");
  try {
    await makeDatabase(guard, password);
  } catch (error) {
    await guard.end();
    await endServer(running.pid);
    throw error;
  }
  watch();

  /** The lock's connection ends when the server dies; then both are brought back. */
  function watch(): void {
    guard.once("end", () => {
      if (!ending) comingBack = comeBack();
    });
  }
  async function comeBack(): Promise<void> {
    tell("The database server ended unexpectedly and is started again.");
    for (let wait = 50; !ending; wait = Math.min(wait * 2, 2_000)) {
      try {
        running = await serve(cluster, durable, port);
        guard = await takeLock(cluster, port, tell);
        tell("The database server runs again.");
        return watch();
      } catch (error) {
        tell(`The database server does not start: ${(error as Error).message}`);
        await pause(wait);
      }
    }
  }
  const address = (user: string, secret: string, database: string) => `postgres://${user}:${secret}@127.0.0.1:${port}/${database}`;
  return {
    url: address("jip", password, "jip"),
    superuserUrl: address("postgres", cluster.password, "postgres"),
    port,
    get pid() {
      return running.pid;
    },
    came: first.came === "adopted" ? "adopted" : cluster.isNew ? "made" : "started",
    stop: () =>
      (ending ??= (async () => {
        await comingBack;
        await guard.end().catch(() => {});
        await endServer(running.pid);
      })()),
  };
}

interface Serving {
  readonly pid: number;
  readonly port: number;
  readonly came: "started" | "adopted";
}

/** A running server on the cluster: the one found there, or a new one. Two processes that start at once meet in the same one. */
async function serve(cluster: Cluster, durable: boolean, port: number | undefined): Promise<Serving> {
  const deadline = Date.now() + 90_000; // After a crash PostgreSQL first replays its log.
  let child: ChildProcess | null = null;
  let starts = 0;
  while (Date.now() < deadline) {
    const found = await readPostmaster(cluster.folder);
    if (found?.status === "ready") return { pid: found.pid, port: found.port, came: child?.pid === found.pid ? "started" : "adopted" };
    if (!found && (!child || child.exitCode !== null || child.signalCode !== null)) {
      if (starts++ === 5)
        throw new CannotStart(`PostgreSQL does not start in ${cluster.folder}; its last words: ${lastWords(cluster.logFile)}`);
      if (starts > 1) await pause(200 * starts);
      child = startServer(cluster, durable, port ?? (await freePort()));
    }
    await pause(10);
  }
  throw new CannotStart(`PostgreSQL in ${cluster.folder} is not ready after 90 seconds; its last words: ${lastWords(cluster.logFile)}`);
}

function startServer(cluster: Cluster, durable: boolean, port: number): ChildProcess {
  const settings = {
    listen_addresses: "127.0.0.1",
    port,
    unix_socket_directories: "",
    timezone: "UTC",
    log_timezone: "UTC",
    jit: "off",
    max_connections: 100,
    // A message may quote a row or a statement, and with it a person: only the bare sentence goes to the log.
    log_error_verbosity: "terse",
    log_min_error_statement: "panic",
    ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  const log = openSync(cluster.logFile, "a", 0o600);
  if (cluster.runsAs) chownSync(cluster.logFile, cluster.runsAs.uid, cluster.runsAs.gid);
  const words = ["-D", cluster.seenAs, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
  const identity = cluster.runsAs ? { uid: cluster.runsAs.uid, gid: cluster.runsAs.gid } : {};
  const child = spawn(cluster.postgres, words, {
    ...identity,
    detached: true,
    cwd: cluster.folder,
    env: plainEnvironment,
    stdio: ["ignore", log, log],
  });
  child.on("error", () => {}); // Seen as an early end by whoever waits for it.
  child.unref();
  closeSync(log);
  return child;
}

/** What `postmaster.pid` says of a live server on this folder; null when there is none. A stale file is removed. */
async function readPostmaster(folder: string): Promise<{ pid: number; port: number; status: string } | null> {
  const file = path.join(folder, "postmaster.pid");
  const lines = (await readFile(file, "utf8").catch(() => "")).split("\n");
  const pid = Number(lines[0]);
  if (!pid) return null;
  if (!isAlive(pid) || !(await isPostmasterOf(pid, folder))) {
    // The number may by now belong to somebody else's process, which PostgreSQL would take for a living server.
    if (lines.length > 1) await rm(file, { force: true });
    return null;
  }
  return { pid, port: Number(lines[3]), status: lines[7]?.trim() ?? "starting" };
}

/** PostgreSQL works inside its data folder, so that folder is its process's current one; where this can't be read the number is trusted. */
async function isPostmasterOf(pid: number, folder: string): Promise<boolean> {
  return readlink(`/proc/${pid}/cwd`).then(
    (where) => where === folder,
    (error) => error.code !== "ENOENT" || process.platform !== "linux",
  );
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** A connection that holds the lock of this folder as long as we live. A killed holder's lock is free at once, hence the short patience. */
async function takeLock(cluster: Cluster, port: number, tell: (what: string) => void): Promise<pg.Client> {
  const guard = new pg.Client({
    host: "127.0.0.1",
    port,
    user: "postgres",
    password: cluster.password,
    database: "postgres",
    keepAlive: true,
    connectionTimeoutMillis: 20_000,
    application_name: "jip-guard",
  });
  guard.on("error", (error) => tell(`The connection that guards the data folder broke: ${error.message}`));
  await guard.connect();
  for (let tries = 0; tries < 10; tries++) {
    const { rows } = await guard.query("select pg_try_advisory_lock($1) as taken", [servingLock]);
    if (rows[0].taken) return guard;
    await pause(100);
  }
  await guard.end();
  throw new CannotStart(
    `Another process serves this data folder (${path.dirname(path.dirname(cluster.folder))}): end it first, or name another folder in DATA_DIR.`,
  );
}

/** The program's own login and database. It is no superuser: row-level security binds it. */
async function makeDatabase(guard: pg.Client, password: string): Promise<void> {
  const { rows } = await guard.query(
    "select (select count(*)::int from pg_roles where rolname = 'jip') as roles, (select count(*)::int from pg_database where datname = 'jip') as databases",
  );
  if (rows[0].roles === 0) await guard.query(`create role jip login createrole createdb noinherit password '${password}'`);
  if (rows[0].databases === 0) await guard.query("create database jip owner jip");
}

/** SIGINT is PostgreSQL's "fast" end. Should it hang, SIGQUIT leaves the rest to the log's replay at the next start. */
async function endServer(pid: number): Promise<void> {
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(pid, name);
    } catch {
      // It is gone already.
    }
  };
  signal("SIGINT");
  for (let waited = 0; isAlive(pid) && !isZombie(pid); waited += 10) {
    if (waited === 60_000) signal("SIGQUIT");
    if (waited === 70_000) return;
    await pause(10);
  }
}

/** In a container without an init process an adopted server that ended stays in the table of processes. */
function isZombie(pid: number): boolean {
  try {
    return /^\d+ \(.*\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

function lastWords(logFile: string): string {
  try {
    return readFileSync(logFile, "utf8").trim().split("\n").slice(-3).join(" / ");
  } catch {
    return "none";
  }
}
