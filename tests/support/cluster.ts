import { chmod, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { startEmbeddedPostgres } from "#platform/embedded-postgres.server.ts";

/** A PostgreSQL server for tests in a folder of its own, quick because nothing is forced to disk; gone without a trace after `stop`. */
export async function startTestCluster(): Promise<{ superuserUrl: string; stop(): Promise<void> }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "jip-tests-"));
  await chmod(folder, 0o711); // As root PostgreSQL runs as another user, who must pass.
  const server = await startEmbeddedPostgres(folder, { durable: false });
  return {
    superuserUrl: server.superuserUrl,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
