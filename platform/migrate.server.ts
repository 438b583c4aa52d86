import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { connectionSettings } from "./database.server.ts";
import { CannotStart } from "./postgres-cluster.server.ts";

/** One step of the database's form: `0001_readers.sql` is number 1. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

const oldestServer = 150_000;
const migratingLock = 5_231_002;

/** The migrations of a folder, in the order of their numbers; gaps are fine. Throws when a number is given twice. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}_.+\.sql$/.test(name)).sort();
  const migrations = await Promise.all(
    names.map(async (name) => {
      const sql = await readFile(path.join(folder, name), "utf8");
      return { number: Number(name.slice(0, 4)), name, sql, sha256: createHash("sha256").update(sql).digest("hex") };
    }),
  );
  const twice = migrations.find(({ number }, index) => migrations[index - 1]?.number === number);
  if (twice) throw new CannotStart(`Two migrations bear the number of ${twice.name}: give the newer one the next free number.`);
  return migrations;
}

/**
 * Brings a database to the newest form: each missing migration in a transaction of its own, one process at a time.
 * Gives the names of those applied. Throws `CannotStart` when the server is older than PostgreSQL 15, when a migration that was
 * applied has changed since, or when the database is newer than this program.
 */
export async function migrate(url: string, folder: string): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const client = new pg.Client({
    ...connectionSettings(url),
    statement_timeout: 0,
    lock_timeout: 0,
    query_timeout: 0,
    idle_in_transaction_session_timeout: 0,
  });
  client.on("error", () => {});
  await client.connect();
  try {
    const { rows } = await client.query(
      "select current_setting('server_version_num')::int as number, current_setting('server_version') as name",
    );
    if (rows[0].number < oldestServer)
      throw new CannotStart(`The database server is PostgreSQL ${rows[0].name}; this program needs 15 or newer.`);
    await client.query("select pg_advisory_lock($1)", [migratingLock]);
    await client.query("create schema if not exists jip");
    await client.query(
      "create table if not exists jip.migrations (number int primary key, name text not null, sha256 text not null, applied_at timestamptz not null default now())",
    );
    const { rows: applied } = await client.query<Applied>("select number, name, sha256 from jip.migrations");
    refuseOtherPast(migrations, applied);
    const missing = migrations.filter(({ number }) => !applied.some((each) => each.number === number));
    for (const migration of missing) await apply(client, migration);
    return missing.map(({ name }) => name);
  } finally {
    await client.end().catch(() => {});
  }
}

interface Applied {
  readonly number: number;
  readonly name: string;
  readonly sha256: string;
}

function refuseOtherPast(migrations: readonly Migration[], applied: readonly Applied[]): void {
  for (const each of applied) {
    const ours = migrations.find(({ number }) => number === each.number);
    if (!ours)
      throw new CannotStart(`The database has the migration ${each.name}, which this program does not know: start a newer version of it.`);
    if (ours.sha256 !== each.sha256) {
      throw new CannotStart(
        `The migration ${ours.name} was changed after it had been applied to this database: restore the file and add a new migration instead.`,
      );
    }
  }
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await client.query("begin");
      await client.query(migration.sql);
      await client.query("insert into jip.migrations (number, name, sha256) values ($1, $2, $3)", [
        migration.number,
        migration.name,
        migration.sha256,
      ]);
      await client.query("commit");
      return;
    } catch (error) {
      await client.query("rollback");
      // Roles belong to the whole cluster: another database migrated at the same moment may touch the same ones.
      const isRace = /tuple concurrently updated|pg_authid|pg_auth_members/.test(String(error));
      if (!isRace || tries === 20) throw new Error(`migration ${migration.name}: ${(error as Error).message}`, { cause: error });
      await pause(20 * tries);
    }
  }
}
