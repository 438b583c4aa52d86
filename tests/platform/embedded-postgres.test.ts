import assert from "node:assert/strict";
import { chmod, chown, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import test, { after } from "node:test";
import pg from "pg";
import { startEmbeddedPostgres } from "#platform/embedded-postgres.server.ts";
import type { EmbeddedOptions, EmbeddedPostgres } from "#platform/embedded-postgres.server.ts";
import { closedFolder, programsWithinReach } from "#platform/postgres-reach.server.ts";
import { startChild } from "../support/child.ts";
import { testFolder } from "../support/folder.ts";

const folder = await testFolder();
const isRoot = process.getuid?.() === 0;
const holder = "tests/support/embedded-postgres-holder.ts";

/** Started, and ended after the tests whatever became of them. */
async function start(dataDir: string, options: EmbeddedOptions = { durable: false }): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres(dataDir, options);
  after(() => server.stop());
  return server;
}

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client(url);
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

test("the first start makes a database that is ours, by code point and bound by row-level security; the next start finds it", async () => {
  const dataDir = path.join(folder, "first");
  const first = await start(dataDir, {});
  assert.equal(first.came, "made");
  const [facts] = await ask(
    first.url,
    `select current_user as who, rolsuper as is_super, rolbypassrls as bypasses, current_setting('fsync') as fsync, current_setting('listen_addresses') as listens,
       (select datlocprovider::text || ' ' || pg_encoding_to_char(encoding) from pg_database where datname = current_database()) as locale
     from pg_roles where rolname = current_user`,
  );
  assert.deepEqual(facts, { who: "jip", is_super: false, bypasses: false, fsync: "on", listens: "127.0.0.1", locale: "b UTF8" });
  await ask(first.url, "create table kept (what text); insert into kept values ('応募')");
  await first.stop();
  await assert.rejects(ask(first.url, "select 1"), "a stopped server still answers");

  const again = await start(dataDir, {});
  assert.equal(again.came, "started");
  assert.deepEqual(await ask(again.url, "select what from kept"), [{ what: "応募" }]);
  await Promise.all([again.stop(), again.stop()]);
});

test("the server that a killed process left running is taken over and ended by its successor", async () => {
  const dataDir = path.join(folder, "orphan");
  const killed = startChild([holder, dataDir]);
  const left = JSON.parse((await killed.says(/\{.*\}/))[0]) as { pid: number };
  killed.process.kill("SIGKILL");
  await killed.ended;
  const heir = await start(dataDir);
  assert.deepEqual([heir.came, heir.pid], ["adopted", left.pid]);
  await heir.stop();
  await assert.rejects(ask(heir.url, "select 1"));
});

test("a second process on the same data is refused in a sentence, and the first goes on", async () => {
  const dataDir = path.join(folder, "shared");
  const first = await start(dataDir);
  const second = startChild([holder, dataDir]);
  assert.equal(await second.ended, 1);
  assert.match(second.said(), /^sentence: Another process serves this data folder \(.*shared\)/);
  assert.deepEqual(await ask(first.url, "select 1 as one"), [{ one: 1 }]);
  await first.stop();
});

test("of two processes that start at once on nothing, one serves and one is refused", async () => {
  const dataDir = path.join(folder, "race");
  const both = [startChild([holder, dataDir]), startChild([holder, dataDir])];
  const said = await Promise.all(both.map((child) => child.says(/\{.*\}|sentence: Another process.*/)));
  assert.deepEqual(said.map(([text]) => text.startsWith("sentence")).sort(), [false, true]);
  for (const child of both) child.process.kill("SIGTERM");
  await Promise.all(both.map(({ ended }) => ended));
});

test("a file left by a dead server whose number now belongs to another process does not stand in the way", async () => {
  const dataDir = path.join(folder, "stale");
  await (await start(dataDir)).stop();
  const file = path.join(dataDir, "database/cluster/postmaster.pid");
  await writeFile(file, `${process.pid}\n${path.dirname(file)}\n0\n5432\n\n127.0.0.1\n0 0\nready   \n`);
  const again = await start(dataDir);
  assert.equal(again.came, "started");
  await again.stop();
});

test("a server that dies comes back at the same address", async () => {
  const told: string[] = [];
  let isBack = () => {};
  const back = new Promise<void>((resolve) => (isBack = resolve));
  const tell = (what: string) => {
    told.push(what);
    if (/runs again/.test(what)) isBack();
  };
  const server = await start(path.join(folder, "dies"), { durable: false, tell });
  await ask(server.url, "create table kept (n int); insert into kept values (1)");
  process.kill(server.pid, "SIGKILL");
  await back;
  assert.equal((await ask(server.url, "select current_user as who"))[0]?.who, "jip");
  await server.stop();
});

test("Ctrl+C on the whole process group does not reach the database: its process ends it", async () => {
  const child = startChild([holder, path.join(folder, "group")]);
  const { url } = JSON.parse((await child.says(/\{.*\}/))[0]) as { url: string };
  process.kill(-child.process.pid!, "SIGINT"); // The holder has no handler for SIGINT and dies of it; PostgreSQL must not.
  await child.ended;
  assert.deepEqual(await ask(url, "select 1 as one"), [{ one: 1 }]);
  await (await start(path.join(folder, "group"))).stop();
});

test("a normal user starts it without any right of root's", async (t) => {
  const nobody = { uid: 65_534, gid: 65_534, name: "nobody" };
  if (isRoot && (await closedFolder(import.meta.dirname, nobody))) return t.skip("the project lies in a folder that only root may enter");
  const dataDir = path.join(folder, "normal");
  await mkdir(dataDir);
  const user = 65_534; // Nobody: every system has it, and it owns nothing.
  if (isRoot) await chown(dataDir, user, user);
  const child = startChild([holder, dataDir], {}, isRoot ? user : undefined);
  const { url } = JSON.parse((await child.says(/\{.*\}/))[0]) as { url: string };
  assert.deepEqual(await ask(url, "select current_user as who"), [{ who: "jip" }]);
  child.process.kill("SIGTERM");
  assert.equal(await child.ended, 0);
});

test("a folder that is closed to others is no hindrance, though PostgreSQL refuses root and runs as another user", async () => {
  const closed = path.join(folder, "closed");
  await mkdir(closed);
  await chmod(closed, 0o700);
  const first = await start(path.join(closed, "data"));
  assert.equal(first.came, "made");
  await ask(first.url, "create table kept (n int); insert into kept values (1)");
  await first.stop();
  const again = await start(path.join(closed, "data"));
  assert.deepEqual([again.came, await ask(again.url, "select n from kept")], ["started", [{ n: 1 }]]);
  await again.stop();
});

test("programs in a closed folder are copied to where they can be run, once; those in an open one are used as they lie", async () => {
  const [open, closed] = [path.join(folder, "open-programs"), path.join(folder, "closed-programs")];
  const kept = path.join(folder, "kept");
  for (const each of [open, closed]) await mkdir(path.join(each, "bin"), { recursive: true });
  await mkdir(kept);
  await writeFile(path.join(closed, "bin/postgres"), "x", { mode: 0o755 });
  await chmod(closed, 0o700);
  const somebody = { uid: 65_534, gid: 65_534, name: "nobody" };
  assert.equal(await programsWithinReach(open, "18.1", somebody, kept), open);
  assert.equal(await programsWithinReach(closed, "18.1", null, kept), closed);
  const copy = path.join(kept, "jip-postgresql-18.1");
  const both = await Promise.all([
    programsWithinReach(closed, "18.1", somebody, kept),
    programsWithinReach(closed, "18.1", somebody, kept),
  ]);
  assert.deepEqual(both, [copy, copy]);
  assert.equal(await readFile(path.join(copy, "bin/postgres"), "utf8"), "x");
  assert.deepEqual(await readdir(kept), ["jip-postgresql-18.1"]);
  assert.equal(await programsWithinReach(closed, "18.1", somebody, path.join(folder, "nowhere")), null);
});
