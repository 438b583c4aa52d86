// A process that holds an embedded PostgreSQL on the folder named until it is told to end; for tests/platform/embedded-postgres.test.ts.
import { CannotStart, startEmbeddedPostgres } from "#platform/embedded-postgres.server.ts";

try {
  const postgres = await startEmbeddedPostgres(process.argv[2] ?? "", { durable: false });
  process.stdout.write(`${JSON.stringify({ came: postgres.came, pid: postgres.pid, url: postgres.url })}\n`);
  process.once("SIGTERM", () => void postgres.stop().then(() => process.exit(0)));
  setInterval(() => {}, 60_000);
} catch (error) {
  process.stdout.write(`${error instanceof CannotStart ? "sentence" : "fault"}: ${(error as Error).message}\n`);
  process.exit(1);
}
