import pg from "pg";
import { databaseRoles } from "#platform/database.server.ts";
import { postgresTypes } from "#platform/postgres-types.server.ts";
import type { DatabaseRole } from "#platform/database.server.ts";
import type { TestDatabase } from "#tests/support/database.ts";

/** In whose hands the database is asked. */
export interface Hands {
  readonly role: DatabaseRole;
  readonly account?: string;
  readonly company?: string;
  readonly roles?: readonly string[];
}

/** One table as the catalogue describes it. */
export interface TableInCatalogue {
  readonly name: string;
  readonly isLocked: boolean;
  readonly key: readonly string[];
  readonly columns: readonly string[];
  /** Columns that the table works out itself: nobody gives them. */
  readonly workedOut: readonly string[];
  /** Values that the check on `state` allows; empty without such a column. */
  readonly states: readonly string[];
}

export type Deed = "select" | "insert" | "update" | "delete";

/** What the locks refuse says so itself; every other complaint comes after them. */
const refusedByLock = "42501";

/** Looks at the locks of a test's database from behind (as superuser) and tries them as each reader. */
export async function openLocks(database: TestDatabase) {
  const behind = new pg.Client({ connectionString: database.superuserUrl, options: "-c search_path=jip", types: postgresTypes });
  const front = new pg.Client({ connectionString: database.url, options: "-c search_path=jip", types: postgresTypes });
  // The database is dropped after the tests whoever still looks at it.
  for (const client of [behind, front]) client.on("error", () => {});
  await Promise.all([behind.connect(), front.connect()]);
  await behind.query(tryEach);
  const tables = await tablesOf(behind);

  /** Runs in a transaction of somebody's that is always undone. */
  async function inHands<T>(hands: Hands | null, run: (client: pg.Client) => Promise<T>): Promise<T> {
    await front.query("begin");
    try {
      if (hands !== null) {
        await front.query(`set local role ${hands.role}`);
        const settings = { account_id: hands.account, company_id: hands.company, roles: hands.roles?.join(","), request_id: "test" };
        for (const [name, value] of Object.entries(settings))
          await front.query("select set_config($1, $2, true)", [`jip.${name}`, value ?? ""]);
      }
      return await run(front);
    } finally {
      await front.query("rollback");
    }
  }

  /** What becomes of each statement, undone either way: the number of its rows, or the SQLSTATE that refused it. */
  async function triedEach(statements: readonly string[]): Promise<(number | string)[]> {
    if (statements.length === 0) return [];
    const { rows } = await front.query<{ outcomes: string[] }>("select public.try_each($1) as outcomes", [statements]);
    return rows[0]!.outcomes.map((outcome) => (outcome.startsWith("rows ") ? Number(outcome.slice(5)) : outcome));
  }
  const tried = async (statement: string) => (await triedEach([statement]))[0]!;

  /** The columns on which a role has a right; `*` when it is all of them. */
  async function columnsOf(role: string, table: TableInCatalogue, deed: Exclude<Deed, "delete">): Promise<string> {
    const { rows } = await behind.query<{ column: string }>(
      "select attname as column from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and has_column_privilege($2, attrelid, attnum, $3) order by attnum",
      [`jip.${table.name}`, role, deed],
    );
    return rows.length === table.columns.length ? "*" : rows.map(({ column }) => column).join(" ");
  }

  async function mayDelete(role: string, table: TableInCatalogue): Promise<boolean> {
    return (await behind.query<{ may: boolean }>("select has_table_privilege($1, $2, 'delete') as may", [role, `jip.${table.name}`]))
      .rows[0]!.may;
  }

  const keyOf = (table: TableInCatalogue) => `jsonb_build_array(${table.key.join(", ")})::text`;
  const keysIn = (rows: pg.QueryResultRow[]) => rows.map((row) => row.key as string).sort();

  /** Keys of the rows for which a condition holds, seen from behind. `:account` and `:company` are those of the hands. */
  async function rowsWhere(table: TableInCatalogue, condition: string, hands: Hands): Promise<string[]> {
    const literal = (id: string | undefined) => (id === undefined ? "null::uuid" : `'${id}'::uuid`);
    const where = condition.replaceAll(":account", literal(hands.account)).replaceAll(":company", literal(hands.company));
    return keysIn((await behind.query(`select ${keyOf(table)} as key from ${table.name} it where ${where}`)).rows);
  }

  /** Keys of the rows that somebody can read, write over or take away. */
  async function rowsFor(table: TableInCatalogue, deed: "select" | "update" | "delete", hands: Hands | null): Promise<string[]> {
    return await inHands(hands, async () => {
      const seen = await keysSeen(table, deed === "update");
      if (deed !== "delete") return seen;
      const gone = await triedEach(seen.map((key) => `delete from ${table.name} where ${keyOf(table)} = ${pg.escapeLiteral(key)}`));
      return seen.filter((_, index) => gone[index] !== 0 && gone[index] !== refusedByLock);
    });
  }

  /** Keys of the rows that the hands of this transaction read; `isLocking` those that they could also write over. */
  async function keysSeen(table: TableInCatalogue, isLocking: boolean): Promise<string[]> {
    const statement = `select ${keyOf(table)} as key from ${table.name}${isLocking ? " for update" : ""}`;
    return (await tried(statement)) === refusedByLock ? [] : keysIn((await front.query(statement)).rows);
  }

  /** Keys of the rows of which somebody could insert the like: other people's rows stand for what a forger would write. */
  async function rowsToInsert(table: TableInCatalogue, hands: Hands, columns: string): Promise<string[]> {
    const { rows } = await behind.query<{ key: string; row: unknown }>(
      `select ${keyOf(table)} as key, to_jsonb(it) as row from ${table.name} it`,
    );
    const given = (columns === "*" ? table.columns : columns.split(" "))
      .filter((column) => (table.name !== "history" || column !== "id") && !table.workedOut.includes(column))
      .join(", ");
    return await inHands(hands, async () => {
      const outcomes = await triedEach(
        rows.map(
          ({ row }) =>
            `insert into ${table.name} (${given}) select ${given} from jsonb_populate_record(null::${table.name}, ${pg.escapeLiteral(JSON.stringify(row))})`,
        ),
      );
      return rows
        .filter((_, index) => outcomes[index] !== refusedByLock)
        .map(({ key }) => key)
        .sort();
    });
  }

  /** The states into which somebody can bring a row that they may write over, from those in which rows stand. */
  async function statesReached(table: TableInCatalogue, hands: Hands): Promise<string[]> {
    return await inHands(hands, async () => {
      const { rows } = await front.query<{ key: string; state: string }>(
        `select ${keyOf(table)} as key, state from ${table.name} for update`,
      );
      const steps = rows.flatMap(({ key, state }) => table.states.filter((to) => to !== state).map((to) => ({ key, state, to })));
      const outcomes = await triedEach(
        steps.map(({ key, to }) => `update ${table.name} set state = '${to}' where ${keyOf(table)} = ${pg.escapeLiteral(key)}`),
      );
      return steps.filter((_, index) => outcomes[index] !== refusedByLock).map(({ state, to }) => `${state}>${to}`);
    });
  }

  return {
    tables,
    databaseRoles,
    inHands,
    tried,
    columnsOf,
    mayDelete,
    rowsWhere,
    rowsFor,
    rowsToInsert,
    statesReached,
    behind,
    close: async () => void (await Promise.all([behind.end(), front.end()])),
  };
}

/** Tries statements one by one as whoever calls, and undoes each. It stands in a test's database alone. */
const tryEach = `create or replace function public.try_each(statements text[]) returns text[] language plpgsql as $$
declare one text; affected int; outcomes text[] := '{}';
begin
  foreach one in array statements loop
    begin
      execute one;
      get diagnostics affected = row_count;
      raise exception using errcode = 'UND00';
    exception
      when sqlstate 'UND00' then outcomes := outcomes || ('rows ' || affected);
      when others then outcomes := outcomes || sqlstate::text;
    end;
  end loop;
  return outcomes;
end $$`;

async function tablesOf(behind: pg.Client): Promise<TableInCatalogue[]> {
  const { rows } = await behind.query<{
    name: string;
    locked: boolean;
    key: string[] | null;
    columns: string[];
    generated: string[] | null;
    check: string | null;
  }>(`
    select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as locked,
      (select array_agg(a.attname::text order by a.attnum) from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey) where i.indrelid = c.oid and i.indisprimary) as key,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      (select array_agg(a.attname::text) from pg_attribute a where a.attrelid = c.oid and a.attgenerated <> '') as generated,
      (select pg_get_constraintdef(k.oid) from pg_constraint k where k.conrelid = c.oid and k.conname = c.relname || '_state_check') as check
    from pg_class c where c.relnamespace = 'jip'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f') order by c.relname`);
  return rows.map(({ name, locked, key, columns, generated, check }) => ({
    name,
    isLocked: locked,
    key: key ?? [],
    columns,
    workedOut: generated ?? [],
    states: [...(check ?? "").matchAll(/'([a-z_0-9]+)'/g)].map(([, state]) => state!),
  }));
}
