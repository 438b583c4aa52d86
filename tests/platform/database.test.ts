import assert from "node:assert/strict";
import path from "node:path";
import test from "node:test";
import { sql } from "kysely";
import { DatabaseUnavailable, databaseRoles, openDatabase, within } from "#platform/database.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import { startEmbeddedPostgres } from "#platform/embedded-postgres.server.ts";
import { newId } from "#platform/ids.ts";
import { done, refused } from "#platform/outcome.ts";
import { testDatabase } from "../support/database.ts";
import { testFolder } from "../support/folder.ts";

const database = await testDatabase();
const owner = database.server.pool;
await owner.query("create table notes (id int primary key, text text); grant select, insert on notes to jip_anyone");

const anyone = database.as({});
const insert = (tx: Transaction, id: number) => sql`insert into notes values (${id}, 'x')`.execute(tx);
const count = async () => Number((await owner.query("select count(*) from notes")).rows[0].count);
const one = async <Row>(tx: Transaction, query: ReturnType<typeof sql<Row>>) => (await query.execute(tx)).rows[0];

test("a transaction carries its actor, and nothing of it stays on the connection", async () => {
  const [accountId, companyId] = [newId(), newId()];
  const actor = { databaseRole: "jip_company" as const, accountId, companyId, roles: ["company", "reader-meti"], requestId: "r-1" };
  const facts = sql`select current_user as role, jip_account() as account, jip_company() as company, jip_has_role('reader-meti') as has,
    jip_has_role('administrator') as has_not, current_setting('jip.request_id') as request`;
  assert.deepEqual(await database.as(actor).transaction((tx) => one(tx, facts)), {
    role: "jip_company",
    account: accountId,
    company: companyId,
    has: true,
    has_not: false,
    request: "r-1",
  });
  for (let round = 0; round < 20; round++) {
    const after = sql`select current_user as role, jip_account() as account, jip_company() as company, jip_has_role('reader-meti') as has`;
    assert.deepEqual(await anyone.transaction((tx) => one(tx, after)), { role: "jip_anyone", account: null, company: null, has: false });
  }
});

test("the first questions of a transaction, asked at once, are asked by its actor; one that asks nothing opens nothing", async () => {
  const role = sql<{ role: string }>`select current_user as role, jip_account() as account`;
  const accountId = newId();
  const both = await database
    .as({ databaseRole: "jip_intern", accountId })
    .transaction((tx) => Promise.all([one(tx, role), one(tx, role)]));
  assert.deepEqual(both, Array(2).fill({ role: "jip_intern", account: accountId }));
  const refusal = refused({ code: "no-seat-left", field: null });
  assert.deepEqual(await anyone.transaction(async () => refusal), refusal);
  await assert.rejects(
    anyone.transaction((tx) => sql`select 1 / 0`.execute(tx)),
    /division by zero/,
  );
  const { rows } = await owner.query(
    "select count(*)::int as open from pg_stat_activity where datname = current_database() and xact_start is not null and pid <> pg_backend_pid()",
  );
  assert.equal(rows[0].open, 0);
});

test("an actor that could break out of its quotes is never sent", () => {
  assert.throws(() => database.as({ accountId: "x'; drop table notes; --" }), /account id/);
  assert.throws(() => database.as({ companyId: "'" }), /company id/);
  assert.throws(() => database.as({ roles: ["a,b"] }), /role/);
  assert.throws(() => database.as({ requestId: "'" }), /request id/);
  assert.throws(() => database.as({ databaseRole: "postgres" as "jip_anyone" }), /database role/);
});

test("a deed is kept; a refusal and a fault leave no trace", async () => {
  assert.deepEqual(await anyone.transaction(async (tx) => (await insert(tx, 1), done("kept"))), done("kept"));
  const refusal = refused({ code: "no-seat-left", field: null });
  assert.deepEqual(await anyone.transaction(async (tx) => (await insert(tx, 2), refusal)), refusal);
  await assert.rejects(
    anyone.transaction(async (tx) => (await insert(tx, 3), Promise.reject(new Error("a fault")))),
    /a fault/,
  );
  assert.equal(await count(), 1);
});

test("an act inside an act joins its transaction", async () => {
  await assert.rejects(
    anyone.transaction(async (tx) => {
      await within(tx).transaction((inner) => insert(inner, 4));
      throw new Error("the outer act fails");
    }),
  );
  assert.equal(await count(), 1);
});

test("an error that was caught and hidden inside a transaction is a fault, not a silent loss", async () => {
  const hides = anyone.transaction(async (tx) => {
    await insert(tx, 5);
    await sql`select 1 / 0`.execute(tx).catch(() => {});
  });
  await assert.rejects(hides, { name: "Fault" });
});

test("a query that outlives its transaction is refused, whoever has the connection now", async () => {
  let escaped: Transaction | null = null;
  await anyone.transaction(async (tx) => void (escaped = tx));
  await assert.rejects(insert(escaped!, 6), { name: "Fault" });
});

test("days stay days, instants are dates, counts are exact numbers", async () => {
  const query = sql`select '2023-06-19'::date as day, '2023-06-19T12:00:00+09:00'::timestamptz as at, 9007199254740991::int8 as most,
    array['2023-06-19'::date] as days, '12.50'::numeric as exact, null::date as nothing`;
  assert.deepEqual(await anyone.transaction((tx) => one(tx, query)), {
    day: "2023-06-19",
    at: new Date("2023-06-19T03:00:00Z"),
    most: Number.MAX_SAFE_INTEGER,
    days: ["2023-06-19"],
    exact: "12.50",
    nothing: null,
  });
  await assert.rejects(
    anyone.transaction((tx) => one(tx, sql`select 9007199254740993::int8 as n`)),
    { name: "Fault" },
  );
});

test("no table of the program shows a row with personal data to a connection that did not say who it is", async () => {
  const { rows } = await owner.query<{ name: string }>(
    `select c.relname as name from pg_class c where c.relnamespace = 'jip'::regnamespace and c.relkind = 'r' and c.relrowsecurity order by 1`,
  );
  assert.ok(rows.length > 10, "the tables of the program were not found");
  for (const { name } of rows) {
    const { rows: forced } = await owner.query("select relforcerowsecurity as forced from pg_class where oid = $1::regclass", [
      `jip.${name}`,
    ]);
    assert.ok(forced[0].forced, `${name} does not bind its owner`);
    assert.equal((await owner.query(`select * from jip.${name}`)).rowCount, 0, name);
    await assert.rejects(owner.query(`insert into jip.${name} default values`), name);
  }
});

test("no role of a reader may log in, own a table, make one or take another role", async () => {
  const { rows } = await owner.query<{ rolname: string; can: boolean }>(
    `select rolname, rolcanlogin or rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or
       exists (select from pg_auth_members m where m.member = r.oid) or has_schema_privilege(rolname, 'jip', 'create') or
       exists (select from pg_class c where c.relowner = r.oid) as can
     from pg_roles r where rolname = any($1)`,
    [[...databaseRoles]],
  );
  assert.deepEqual(
    rows.filter(({ can }) => can),
    [],
  );
  assert.equal(rows.length, databaseRoles.length);
});

test("a lock that is not let go in time makes the database busy", async () => {
  const holder = await owner.connect();
  await holder.query("begin; lock table notes in access exclusive mode");
  const waits = anyone.transaction(async (tx) => {
    await sql`set local lock_timeout = 50`.execute(tx);
    await sql`select * from notes`.execute(tx);
  });
  await assert.rejects(waits, (error) => error instanceof DatabaseUnavailable && error.reason === "busy");
  await holder.query("rollback");
  holder.release();
});

test("a database that goes away is said as such, harms no process, and is found again when it is back", async () => {
  const dataDir = path.join(await testFolder(), "data");
  const first = await startEmbeddedPostgres(dataDir, { durable: false });
  const server = openDatabase(first.url, { connections: 2 });
  await server.ping();
  const held = await server.pool.connect(); // One connection in use, one at rest.
  await server.ping();
  await first.stop();
  await assert.rejects(held.query("select 1"));
  held.release(true);
  await assert.rejects(server.ping(), (error) => error instanceof DatabaseUnavailable && error.reason === "unreachable");
  const second = await startEmbeddedPostgres(dataDir, { durable: false, port: first.port });
  await server.ping();
  await server.close();
  await second.stop();
});

test("a notice is heard, also after the connection was lost", async () => {
  const heard: (() => void)[] = [];
  const stop = database.server.listen("letters", () => heard.shift()?.());
  const next = () => new Promise<void>((resolve) => heard.push(resolve));
  await next(); // Listening begins with a look at what was missed.
  const noticed = next();
  await owner.query("notify letters");
  await noticed;
  const back = next();
  await owner.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query = 'listen letters'",
  );
  await back;
  await stop();
});
