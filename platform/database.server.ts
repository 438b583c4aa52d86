import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from "kysely";
import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult } from "kysely";
import type { Duplex } from "node:stream";
import pg from "pg";
import { Fault, assert } from "./assert.ts";
import { unavailable } from "./database-unavailable.server.ts";
import { isId } from "./ids.ts";
import { postgresTypes } from "./postgres-types.server.ts";

export { DatabaseUnavailable } from "./database-unavailable.server.ts";

/** The kinds of reader that row-level security knows (database/migrations/0001_readers.sql). */
export const databaseRoles = [
  "jip_anyone",
  "jip_intern",
  "jip_company",
  "jip_office",
  "jip_committee",
  "jip_reader",
  "jip_system",
  "jip_sign_in",
] as const;
export type DatabaseRole = (typeof databaseRoles)[number];

/** On whose behalf a transaction runs; the database sees all of it and decides what is visible. */
export interface Identity {
  readonly databaseRole: DatabaseRole;
  /** The account signed in, a UUID; null for a visitor. */
  readonly accountId: string | null;
  /** The company for which they act, a UUID. */
  readonly companyId: string | null;
  /** Roles of the program, such as `screener`. */
  readonly roles: readonly string[];
  readonly requestId: string;
}

/** An open transaction. A slice names its tables: `tx.withTables<InquiryTables>()`. */
// oxlint-disable-next-line -- `{}` is kysely's own word for "no tables yet".
export type Transaction = Kysely<{}>;

/** The database in one identity's hands. */
export interface Database {
  /**
   * Runs one transaction. It is undone when `run` throws or returns a refusal (`{ ok: false }`): a refusal leaves no trace.
   * Throws `DatabaseUnavailable` when the server cannot answer; whether a deed whose commit was cut off happened is then unknown.
   */
  transaction<T>(run: (tx: Transaction) => Promise<T>): Promise<T>;
  /** What every reader of this server may know, kept in memory under a name for a short while. Empty and one's own inside a transaction. */
  readonly shared: Map<string, unknown>;
}

/** Who listens to a channel: told of each NOTIFY, and whether anything announced now would be heard. */
export interface Listener {
  onNotice(): void;
  onListening(isListening: boolean): void;
}

/** The connections to one database. There is no way to query it without saying who asks. */
export interface DatabaseServer {
  as(identity: Identity): Database;
  /** Answers when the server does; throws `DatabaseUnavailable`. */
  ping(): Promise<void>;
  /** Calls back at each NOTIFY on a channel until the function it gives is called; reconnects by itself. */
  listen(channel: string, listener: Listener | (() => void)): () => Promise<void>;
  /** Forgets what every reader may know (`Database.shared`): it may have changed. */
  forgetShared(): void;
  /** Connections without an identity, for pg-boss and migrations only. */
  readonly pool: pg.Pool;
  /** Connections of one role for a library that brings its own queries (the sign-in library); made on the first call. */
  poolAs(role: DatabaseRole): pg.Pool;
  /** Waits for running transactions, then closes every connection. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Connections for transactions; 12 unless given. */
  readonly connections?: number;
  /** Told of broken connections, without personal data. */
  readonly tell?: (what: string) => void;
}

/** Limits in milliseconds: no statement, lock or forgotten transaction may hold the others up. */
const limits = { statement: 15_000, lock: 5_000, idleInTransaction: 30_000, connect: 5_000 };

/** Opens the database at a PostgreSQL address. Connects on first use, and anew whenever a connection was lost. */
export function openDatabase(url: string, { connections = 12, tell = () => {} }: DatabaseOptions = {}): DatabaseServer {
  const makePool = (max: number, role: DatabaseRole | null) => {
    const pool = new pg.Pool({ ...connectionSettings(url, role), max, idleTimeoutMillis: 60_000, pipeline: role === null });
    // Without these two a dying database would end our process.
    pool.on("error", (error) => tell(`A resting database connection broke: ${error.message}`));
    pool.on("connect", (client) => client.on("error", () => {}));
    return pool;
  };
  const pool = makePool(connections, null);
  const others = new Map<DatabaseRole, pg.Pool>();
  const listeners = new Set<() => Promise<void>>();
  const shared = new Map<string, unknown>();
  return {
    pool,
    as: (identity) => {
      const begin = beginning(identity);
      return { transaction: (run) => transact(pool, begin, run), shared };
    },
    ping: async () => {
      await pool.query("select 1").catch((error) => {
        throw unavailable(error) ?? error;
      });
    },
    forgetShared: () => shared.clear(),
    listen: (channel, listener) => {
      const stop = listenForever(
        url,
        channel,
        typeof listener === "function" ? { onNotice: listener, onListening: () => {} } : listener,
        tell,
      );
      listeners.add(stop);
      return stop;
    },
    poolAs: (role) => {
      if (!others.has(role)) others.set(role, makePool(Math.ceil(connections / 2), role));
      return others.get(role)!;
    },
    close: async () => {
      await Promise.all([...listeners].map((stop) => stop()));
      await Promise.all([pool, ...others.values()].map((each) => each.end()));
    },
  };
}

/** The same database from inside its open transaction: an act called by an act joins the other's transaction. */
export function within(tx: Transaction): Database {
  return { transaction: (run) => run(tx), shared: new Map() };
}

/** Settings of every connection of ours: the program's schema, the limits, our reading of values. */
export function connectionSettings(url: string, role: DatabaseRole | null = null): pg.PoolConfig {
  return {
    connectionString: url,
    options: `-c search_path=jip${role ? ` -c role=${role}` : ""}`,
    types: postgresTypes,
    application_name: "jip",
    keepAlive: true,
    connectionTimeoutMillis: limits.connect,
    statement_timeout: limits.statement,
    lock_timeout: limits.lock,
    idle_in_transaction_session_timeout: limits.idleInTransaction,
    // A server that hangs as a whole does not notice its own limit.
    query_timeout: limits.statement + 5_000,
  };
}

/** Begins and says who acts, in one message to the server. Everything is checked against a list or a pattern, so nothing needs quoting. */
function beginning({ databaseRole, accountId, companyId, roles, requestId }: Identity): string {
  assert(databaseRoles.includes(databaseRole), "an unknown database role");
  assert(accountId === null || isId(accountId), "an account id is a UUID");
  assert(companyId === null || isId(companyId), "a company id is a UUID");
  assert(
    roles.every((role) => /^[a-z][a-z-]*$/.test(role)),
    "a role is a word of small letters",
  );
  assert(/^[\w.:-]{1,64}$/.test(requestId), "a request id is a short word");
  const settings = { account_id: accountId ?? "", company_id: companyId ?? "", roles: roles.join(","), request_id: requestId };
  const set = Object.entries(settings).map(([name, value]) => `set_config('jip.${name}', '${value}', true)`);
  return `begin; set local role ${databaseRole}; select ${set.join(", ")}`;
}

async function transact<T>(pool: pg.Pool, begin: string, run: (tx: Transaction) => Promise<T>): Promise<T> {
  let client: pg.PoolClient | null = null;
  let broken = false;
  const bound = new BoundDriver(begin);
  try {
    client = await pool.connect();
    bound.client = client;
    const value = await run(new Kysely({ dialect: dialectOf(bound) }));
    bound.client = null; // A query that nobody awaited must not slip into the next transaction of this connection.
    if (!bound.hasBegun) return value; // It asked nothing of the database.
    if (isRefusal(value)) {
      await client.query("rollback");
      return value;
    }
    const { command } = await client.query("commit");
    // PostgreSQL answers "rollback" to the commit of a transaction in which a statement had failed.
    if (command !== "COMMIT") throw new Fault("an error inside a transaction was caught and hidden: nothing of it was kept");
    return value;
  } catch (error) {
    bound.client = null;
    const lost = unavailable(error);
    // A prepared question whose tables were changed meanwhile by a newer program stays unusable on this connection: the next one knows it not.
    broken = lost?.reason === "unreachable" || (error as { code?: unknown } | null)?.code === "0A000";
    if (client && !broken && bound.hasBegun) await client.query("rollback").catch(() => (broken = true));
    throw lost ?? error;
  } finally {
    client?.release(broken);
  }
}

function isRefusal(value: unknown): boolean {
  return typeof value === "object" && value !== null && "ok" in value && value.ok === false;
}

const adapter = new PostgresAdapter();
const compiler = new PostgresQueryCompiler();
function dialectOf(driver: Driver): Dialect {
  return {
    createDriver: () => driver,
    createAdapter: () => adapter,
    createQueryCompiler: () => compiler,
    createIntrospector: (kysely) => new PostgresIntrospector(kysely),
  };
}

/** Lets kysely speak on the one connection whose transaction is open, and only while it is. The first question brings `begin` along. */
class BoundDriver implements Driver, DatabaseConnection {
  client: pg.PoolClient | null = null;
  hasBegun = false;
  readonly #begin: string;

  constructor(begin: string) {
    this.#begin = begin;
  }

  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    return this;
  }
  async releaseConnection(): Promise<void> {}
  async beginTransaction(): Promise<void> {
    throw new Fault("a transaction inside a transaction: use within(tx)");
  }
  async commitTransaction(): Promise<void> {}
  async rollbackTransaction(): Promise<void> {}
  async destroy(): Promise<void> {}
  // oxlint-disable-next-line require-yield
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Fault("queries are not streamed here");
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    if (!this.client) throw new Fault("a query after the end of its transaction: something was not awaited");
    const question = { name: nameOf(sql, parameters), text: sql, values: parameters as unknown[] };
    const { rows, rowCount, command } = await (this.hasBegun ? this.client.query(question) : this.#beginWith(this.client, question));
    return { rows, numAffectedRows: command === "SELECT" || rowCount === null ? undefined : BigInt(rowCount) };
  }

  /**
   * Begins and asks in one message, without waiting in between: each wait costs the site and the database more than most questions do. Where the
   * beginning fails, so does the question: it finds an undone transaction, or a login role that may read nothing.
   */
  async #beginWith(client: pg.PoolClient, question: pg.QueryConfig): Promise<pg.QueryResult> {
    this.hasBegun = true;
    const { stream } = (client as unknown as { connection: { stream: Duplex } }).connection;
    stream.cork();
    const both = Promise.all([client.query(this.#begin), client.query(question)]);
    stream.uncork();
    return (await both)[1];
  }
}

const names = new Map<string, string>();
const namesMost = 500;

/** A question for a list, which comes in as many forms as lists have lengths. */
const listForm = /\bin \(\$\d+, \$\d+, \$\d+, /;

/**
 * The name under which each connection keeps a question prepared: reading and planning it anew takes longer than answering it. One
 * without values may be several statements, which cannot be prepared; past the limit questions are asked as they are.
 */
function nameOf(sql: string, parameters: readonly unknown[]): string | undefined {
  const known = names.get(sql);
  if (known !== undefined || names.size >= namesMost || parameters.length === 0 || listForm.test(sql)) return known;
  const name = `q${names.size}`;
  names.set(sql, name);
  return name;
}

function listenForever(
  url: string,
  channel: string,
  { onNotice, onListening }: Listener,
  tell: (what: string) => void,
): () => Promise<void> {
  assert(/^[a-z_]+$/.test(channel), "a channel is a word of small letters");
  let client: pg.Client | null = null;
  let isStopped = false;
  let timer: NodeJS.Timeout | null = null;
  const connect = async () => {
    const own = new pg.Client({ ...connectionSettings(url), query_timeout: undefined, idle_in_transaction_session_timeout: undefined });
    client = own;
    own.on("notification", onNotice);
    own.on("error", () => {});
    own.on("end", again);
    await own.connect().then(
      // What was announced while we were away is looked for at once.
      () =>
        own.query(`listen ${channel}`).then(() => {
          onNotice();
          onListening(true);
        }),
      () => again(),
    );
  };
  const again = () => {
    onListening(false);
    if (isStopped || timer) return;
    timer = setTimeout(() => {
      timer = null;
      connect().catch((error) => tell(`Listening to the database failed: ${error.message}`));
    }, 1_000);
  };
  connect().catch(again);
  return async () => {
    isStopped = true;
    if (timer) clearTimeout(timer);
    await client?.end().catch(() => {});
  };
}
