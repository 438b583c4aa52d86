import { createHmac } from "node:crypto";
import path from "node:path";
import pg from "pg";
import { readConfig, openSecret } from "#platform/config.server.ts";
import { newId, randomToken } from "#platform/ids.ts";
import { applicationAnswers } from "../../tests/makers/intern-application.ts";
import { begin } from "../web/begun.ts";
import { startMeasured } from "../web/measured.ts";
import type { Measured } from "../web/measured.ts";
import { fillDrafts } from "./fill-drafts.ts";
import type { DraftOwner } from "./fill-drafts.ts";

/** Somebody with a complete draft, signed in. */
export interface Person extends DraftOwner {
  readonly cookie: string;
}

/** A site with its own database, twenty minutes before courses B, B2 and C close, and people with complete drafts. */
export interface Stage {
  readonly port: number;
  readonly people: readonly Person[];
  /** The database from behind, without the program. */
  readonly behind: pg.Pool;
  /** Process number of the database: another one after each kill. */
  postmaster(): number;
  site(): Measured;
  /** Kills the site with SIGKILL and starts it anew on the same port. */
  restartSite(): Promise<void>;
  close(): Promise<void>;
}

/** Twenty minutes before courses B, B2 and C close. */
const now = new Date("2023-07-03T23:40:00+09:00");

/** Sets the stage; whatever was begun is ended by `close`, also when it fails half way. */
export async function setStage(size: {
  readonly drafts: number;
  readonly signedIn: number;
  readonly connections: number;
  readonly webProcesses: number;
}): Promise<Stage> {
  const { folder, postgres, onEnd, close } = await begin();
  try {
    const settings = {
      DATA_DIR: path.join(folder, "data"),
      DATABASE_URL: postgres.url,
      DEMO_NOW: now.toISOString(),
      BASE_URL: "",
      SMTP_URL: "",
      WEB_PROCESSES: String(size.webProcesses),
    };
    const start = (port: number) => startMeasured("site.ts", { ...settings, LOG_LEVEL: "error", PORT: String(port) });
    let site = await start(0);
    const { port } = site;
    onEnd(() => site.end());
    const behind = new pg.Pool({ connectionString: superuserOf(postgres.superuserUrl), max: size.connections });
    behind.on("error", () => {}); // The database is killed under it; the next question opens a new connection.
    onEnd(() => behind.end());

    const config = readConfig({ ...settings, PORT: String(port) }, "demo");
    if (!config.ok) throw new Error(config.complaints.join("\n"));
    const secret = await openSecret(config.value, {});
    const cookieOf = (token: string) =>
      `session=${encodeURIComponent(`${token}.${createHmac("sha256", secret).update(token).digest("base64")}`)}`;
    const owners = await fillDrafts(behind, {
      drafts: size.drafts,
      signedIn: size.signedIn,
      answers: applicationAnswers(),
      now,
      id: newId,
      token: randomToken,
    });
    return {
      port,
      people: owners.map((owner) => ({ ...owner, cookie: cookieOf(owner.token) })),
      behind,
      postmaster: () => postgres.pid,
      site: () => site,
      restartSite: async () => {
        await site.kill();
        site = await start(port);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The database of the program, as its superuser. */
function superuserOf(url: string): string {
  const address = new URL(url);
  address.pathname = "/jip";
  return address.href;
}
