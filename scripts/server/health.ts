import type { DatabaseServer } from "#platform/database.server.ts";
import type { Files } from "#platform/files.server.ts";

/** What must work for the site to serve, by name; each throws when it does not. */
export type Parts = Readonly<Record<string, () => Promise<void>>>;

/** `ready`, and each part's word: "ok" or what is wrong, without an address or a person in it. */
export interface Readiness {
  readonly ready: boolean;
  readonly failing: readonly string[];
  readonly parts: Readonly<Record<string, string>>;
}

/** The parts that `/readyz` asks. */
export function partsOf(database: DatabaseServer, files: Files, migrations: number, isOutboxWorking: () => boolean): Parts {
  return {
    database: () => database.ping(),
    migrations: async () => {
      const { rows } = await database.pool.query<{ applied: number }>("select count(*) as applied from jip.migrations");
      if (rows[0]?.applied !== migrations) throw new Error(`${rows[0]?.applied} of ${migrations} are applied`);
    },
    files: () => files.check(),
    outbox: async () => {
      if (!isOutboxWorking()) throw new Error("the worker does not run");
    },
  };
}

/** Asks every part at once; one that does not answer within three seconds fails. An answer is good for a second, so asking is cheap. */
export function readinessOf(parts: Parts): () => Promise<Readiness> {
  let last: { at: number; answer: Promise<Readiness> } | null = null;
  const ask = async (): Promise<Readiness> => {
    const said = await Promise.all(Object.entries(parts).map(async ([name, works]) => [name, await wordOf(works)] as const));
    const failing = said.filter(([, word]) => word !== "ok").map(([name]) => name);
    return { ready: failing.length === 0, failing, parts: Object.fromEntries(said) };
  };
  return () => {
    if (!last || Date.now() - last.at > 1_000) last = { at: Date.now(), answer: ask() };
    return last.answer;
  };
}

async function wordOf(works: () => Promise<void>): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve("no answer within 3 seconds"), 3_000);
  });
  const word = works().then(
    () => "ok",
    (error: Error) => error.message,
  );
  return Promise.race([word, patience]).finally(() => clearTimeout(timer));
}
