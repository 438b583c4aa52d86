import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import test, { after } from "node:test";
import pg from "pg";
import { migrate, readMigrations } from "#platform/migrate.server.ts";
import { testDatabase } from "../support/database.ts";
import { testFolder } from "../support/folder.ts";

const database = await testDatabase();
const folder = await testFolder();
const admin = new pg.Client(database.superuserUrl.replace(/[^/]+$/, "postgres"));
await admin.connect();
const made: string[] = [];
after(async () => {
  for (const name of made) await admin.query(`drop database ${name} with (force)`);
  await admin.end();
});

/** An empty database of the login that the program uses. */
async function emptyDatabase(): Promise<string> {
  const name = `jip_test_empty_${crypto.randomUUID().slice(0, 8)}`;
  await admin.query(`create database ${name} owner jip`);
  made.push(name);
  const url = new URL(database.url);
  url.pathname = name;
  return url.href;
}

async function migrations(name: string, files: Record<string, string>): Promise<string> {
  const place = path.join(folder, name);
  await mkdir(place, { recursive: true });
  for (const [file, sql] of Object.entries(files)) await writeFile(path.join(place, file), sql);
  return place;
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

test("each migration is applied once, in the order of its number, and a later one is added", async () => {
  const url = await emptyDatabase();
  const place = await migrations("order", { "0001_a.sql": "create table jip.a (n int)", "0002_b.sql": "insert into jip.a values (1)" });
  assert.deepEqual(await migrate(url, place), ["0001_a.sql", "0002_b.sql"]);
  assert.deepEqual(await migrate(url, place), []);
  await migrations("order", { "0004_c.sql": "insert into jip.a values (2)" });
  assert.deepEqual(await migrate(url, place), ["0004_c.sql"]);
  assert.deepEqual(await ask(url, "select n from jip.a order by n"), [{ n: 1 }, { n: 2 }]);
});

test("a migration that fails leaves nothing of itself and names its file; those before it stay", async () => {
  const url = await emptyDatabase();
  const place = await migrations("fails", {
    "0001_a.sql": "create table jip.a (n int)",
    "0002_b.sql": "create table jip.b (n int); select 1 / 0",
  });
  await assert.rejects(migrate(url, place), /0002_b\.sql: division by zero/);
  assert.deepEqual(await ask(url, "select to_regclass('jip.a') is not null as a, to_regclass('jip.b') is not null as b"), [
    { a: true, b: false },
  ]);
});

test("a migration that changed after it was applied is refused, and so is a database newer than the program", async () => {
  const url = await emptyDatabase();
  const place = await migrations("changed", { "0001_a.sql": "select 1", "0002_b.sql": "select 2" });
  await migrate(url, place);
  await migrations("changed", { "0002_b.sql": "select 3" });
  await assert.rejects(migrate(url, place), { name: "CannotStart", message: /0002_b\.sql was changed/ });
  const older = await migrations("older", { "0001_a.sql": "select 1" });
  await assert.rejects(migrate(url, older), { name: "CannotStart", message: /0002_b\.sql, which this program does not know/ });
});

test("two migrations of one number are refused", async () => {
  const place = await migrations("twice", { "0001_a.sql": "select 1", "0001_b.sql": "select 2" });
  await assert.rejects(readMigrations(place), { name: "CannotStart" });
});

test("processes that start at once apply each migration once; databases of one server share its roles", async () => {
  const [one, other] = [await emptyDatabase(), await emptyDatabase()];
  const real = path.resolve(import.meta.dirname, "../../database/migrations");
  const all = (await readMigrations(real)).map(({ name }) => name);
  const applied = await Promise.all([migrate(one, real), migrate(one, real), migrate(other, real)]);
  assert.deepEqual(
    applied.map(({ length }) => length).sort((a, b) => a - b),
    [0, all.length, all.length],
  );
});
