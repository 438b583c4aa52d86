import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { after } from "node:test";
import pg from "pg";
import { openDatabase } from "#platform/database.server.ts";
import type { Database, DatabaseServer, Identity } from "#platform/database.server.ts";
import { migrate } from "#platform/migrate.server.ts";
import { startTestCluster } from "./cluster.ts";

const root = path.resolve(import.meta.dirname, "../..");
const migrations = path.join(root, "database/migrations");
const yearLoader = path.join(root, "program/year/load-years.server.ts");

/** A database of one test file: all tables and the program years, nobody in it. */
export interface TestDatabase {
  readonly server: DatabaseServer;
  /** The login that the program uses; row-level security binds it. */
  readonly url: string;
  /** A superuser on the same database, to look behind row-level security. */
  readonly superuserUrl: string;
  /** The database in somebody's hands; whoever is not said is nobody: a visitor without roles. */
  as(identity: Partial<Identity>): Database;
}

/**
 * A fresh database, cloned from a template that is built once per form of `database/` and dropped after the tests of the file.
 * Uses the server at `TEST_DATABASE_URL` (a superuser's address; the test command gives one), else starts one of its own.
 * Call it once at the top of a test file: `const database = await testDatabase();`
 */
export async function testDatabase(): Promise<TestDatabase> {
  const cluster = process.env.TEST_DATABASE_URL
    ? { superuserUrl: process.env.TEST_DATABASE_URL, stop: async () => {} }
    : await startTestCluster();
  const admin = new pg.Client(cluster.superuserUrl);
  await admin.connect();
  const template = await makeTemplate(admin, cluster.superuserUrl);
  const name = `jip_test_${crypto.randomUUID().slice(0, 18).replaceAll("-", "")}`;
  await admin.query(`create database ${name} template ${template} owner jip`);
  const url = addressOf(cluster.superuserUrl, name, "jip");
  const server = openDatabase(url, { connections: 8 });
  after(async () => {
    await server.close();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
    await cluster.stop();
  });
  const nobody: Identity = { databaseRole: "jip_anyone", accountId: null, companyId: null, roles: [], requestId: "test" };
  return {
    server,
    url,
    superuserUrl: addressOf(cluster.superuserUrl, name),
    as: (identity) => server.as({ ...nobody, ...identity }),
  };
}

/** Built under another name and renamed when whole, one process at a time; the name holds the hash of what it was built from. */
async function makeTemplate(admin: pg.Client, superuserUrl: string): Promise<string> {
  const name = `jip_template_${await hashOfForm()}`;
  const exists = async () => (await admin.query("select from pg_database where datname = $1", [name])).rowCount === 1;
  if (await exists()) return name;
  await admin.query("select pg_advisory_lock(5231003)");
  try {
    if (await exists()) return name;
    const { rowCount } = await admin.query("select from pg_roles where rolname = 'jip'");
    if (!rowCount) await admin.query("create role jip login createrole createdb noinherit");
    await admin.query("alter role jip password 'jip'");
    await admin.query(`drop database if exists ${name}_building with (force)`);
    await admin.query(`create database ${name}_building owner jip`);
    const url = addressOf(superuserUrl, `${name}_building`, "jip");
    await migrate(url, migrations);
    await loadYears(url);
    await admin.query(`alter database ${name}_building rename to ${name}`);
    return name;
  } finally {
    await admin.query("select pg_advisory_unlock(5231003)");
  }
}

async function loadYears(url: string): Promise<void> {
  if (!existsSync(yearLoader)) return;
  const { loadProgramYears } = (await import(yearLoader)) as { loadProgramYears: (server: DatabaseServer) => Promise<unknown> };
  const server = openDatabase(url, { connections: 2 });
  await loadProgramYears(server);
  await server.close();
}

/** Changes when a migration, a seed or the code that loads the years does. */
async function hashOfForm(): Promise<string> {
  const hash = createHash("sha256");
  for (const folder of ["database/migrations", "database/seeds", "program/year"]) {
    const names = await readdir(path.join(root, folder), { recursive: true }).catch(() => []);
    for (const name of names.filter((each) => /\.(sql|json|csv|md|server\.ts)$/.test(each)).sort()) {
      hash.update(name).update(await readFile(path.join(root, folder, name)));
    }
  }
  return hash.digest("hex").slice(0, 16);
}

function addressOf(superuserUrl: string, database: string, login?: string): string {
  const url = new URL(superuserUrl);
  url.pathname = `/${database}`;
  if (login) url.username = url.password = login;
  return url.href;
}
