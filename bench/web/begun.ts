import { chmod, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { startEmbeddedPostgres } from "#platform/embedded-postgres.server.ts";

/** What a benchmark has begun: a folder and a database of its own, and whatever it adds. */
export interface Begun {
  readonly folder: string;
  readonly postgres: Awaited<ReturnType<typeof startEmbeddedPostgres>>;
  /** Something more to end, before what was begun earlier. */
  onEnd(end: () => Promise<unknown>): void;
  /** Ends everything, the latest first; a second time does nothing. */
  close(): Promise<void>;
}

/** Begins with a folder and a database; everything ends with `close`, and when a signal ends the benchmark. */
export async function begin(): Promise<Begun> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "jip-bench-"));
  await chmod(folder, 0o711); // As root PostgreSQL runs as another user, who must pass.
  const closers: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  let isClosed = false;
  const close = async () => {
    if (isClosed) return;
    isClosed = true;
    for (const one of closers.reverse()) await one().catch(() => {});
  };
  process.stdout.on("error", () => {}); // Whoever reads the table may have gone; the database is ended all the same.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void close().then(() => process.exit(1)));
  try {
    const postgres = await startEmbeddedPostgres(path.join(folder, "database"));
    closers.push(() => postgres.stop());
    return { folder, postgres, onEnd: (end) => void closers.push(end), close };
  } catch (error) {
    await close();
    throw error;
  }
}
