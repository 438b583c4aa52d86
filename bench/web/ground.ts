import path from "node:path";
import { openSecret, readConfig } from "#platform/config.server.ts";
import type { DatabaseServer } from "#platform/database.server.ts";
import { begin } from "./begun.ts";
import { startMeasured } from "./measured.ts";
import type { Begun } from "./begun.ts";
import type { Measured } from "./measured.ts";

/** What a benchmark of the site stands on: a database and a site of its own. */
export interface Ground {
  readonly postgres: Begun["postgres"];
  readonly site: Measured;
  /** The cookie of somebody who signs in by a code. */
  signedIn(server: DatabaseServer, accountId: string): Promise<string>;
  /** Something more to end, before what was begun earlier. */
  readonly onEnd: Begun["onEnd"];
}

/**
 * Opens a site whose clock begins at `now`, runs the benchmark, and ends everything that was begun, also after a fault or a signal. The port is
 * BENCH_PORT, or any that is free.
 */
export async function onGround(now: Date, run: (ground: Ground) => Promise<void>): Promise<void> {
  const { folder, postgres, onEnd, close } = await begin();
  try {
    const site = await startMeasured("site.ts", {
      DATA_DIR: path.join(folder, "data"),
      DATABASE_URL: postgres.url,
      DEMO_NOW: now.toISOString(),
      PORT: process.env.BENCH_PORT ?? "0",
      BASE_URL: "",
      SMTP_URL: "",
    });
    onEnd(() => site.end());
    const signedIn = (server: DatabaseServer, accountId: string) => cookieOf(folder, site.port, server, accountId);
    await run({ postgres, site, signedIn, onEnd });
  } finally {
    await close();
  }
}

async function cookieOf(folder: string, port: number, server: DatabaseServer, accountId: string): Promise<string> {
  const { rows } = await server.poolAs("jip_sign_in").query<{ email: string }>("select email from accounts where id = $1", [accountId]);
  const settings = readConfig({ DATA_DIR: path.join(folder, "data"), PORT: String(port) }, "demo");
  if (!settings.ok) throw new Error(settings.complaints.join("\n"));
  const { openSignIn } = await import("#program/sign-in/sign-in.server.ts");
  const signIn = openSignIn(server, { secret: await openSecret(settings.value, {}), baseUrl: settings.value.baseUrl });
  const email = rows[0]?.email ?? "";
  const used = await signIn.useCode(email, await signIn.makeCode(email), new Headers());
  if (used === null) throw new Error("nobody could sign in");
  return used.cookies.map((one) => one.split(";")[0]).join("; ");
}
