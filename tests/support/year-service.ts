import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { after } from "node:test";
import { assert } from "#platform/assert.ts";
import { testFolder } from "./folder.ts";

/** A real server process with a database and files of its own, in which a test lives through a program year. */
export interface YearService {
  readonly url: string;
  /** The path of the link that makes the first administrator. */
  readonly setUpLink: string;
  /** Moves the program's clock forward: `at("2023-06-01", "10:30:00")` in Japan's time. It runs on from there, and never back. */
  at(day: string, clock: string): Promise<void>;
  /** Kills the process as a power cut does (SIGKILL), and waits until it is gone. */
  kill(): Promise<void>;
  /** Complaints that the server wrote so far. */
  complaints(): string;
}

/**
 * Starts the service on an empty folder with the embedded database, limits enforced, the program's clock at `now`, letters going to `smtpUrl`.
 * `databaseUrl`: on a database that stands already, made by the test, instead of its own. It ends with the test file, and must end cleanly.
 */
export async function startYear(now: string, smtpUrl: string, { databaseUrl = "" }: { databaseUrl?: string } = {}): Promise<YearService> {
  const settings = {
    PORT: "0",
    DATA_DIR: path.join(await testFolder(), "data"),
    SMTP_URL: smtpUrl,
    DEMO_NOW: now,
    RATE_LIMITS: "on",
    LOG_LEVEL: "warn",
    // A key of its own, or the service says that it had to make one.
    FILES_KEYS: `test:${Buffer.alloc(32, 7).toString("base64")}`,
  };
  const env = { ...process.env, NODE_TEST_CONTEXT: undefined, DATABASE_URL: databaseUrl, BASE_URL: "", ...settings };
  const child = fork(path.join(import.meta.dirname, "service-with-clock.ts"), { env, silent: true });
  let said = "";
  const hear = (chunk: Buffer) => void (said += chunk.toString());
  child.stdout?.on("data", hear);
  child.stderr?.on("data", hear);
  const ended = once(child, "exit");
  let isKilled = false;
  after(async () => {
    if (isKilled) return;
    child.kill("SIGTERM");
    const [code] = (await ended) as [number | null];
    assert(code === 0, `the service ends cleanly: ${said}`);
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on("data", () => {
      const ready = /^ready on (\S+)$/m.exec(said);
      if (ready?.[1] !== undefined) resolve(ready[1]);
    });
    void ended.then(() => reject(new Error(`the service ended before it was ready:\n${said}`)));
  });
  let latest = Date.parse(now);
  return {
    url,
    setUpLink: /\/en\/set-up\/\S+/.exec(said)?.[0] ?? "",
    at: async (day, clock) => {
      const wanted = Date.parse(`${day}T${clock}+09:00`);
      assert(wanted > latest, `the year goes forward: ${day} ${clock}`);
      latest = wanted;
      const set = once(child, "message");
      child.send({ now: `${day}T${clock}+09:00` });
      await set;
    },
    kill: async () => {
      isKilled = true;
      child.kill("SIGKILL");
      await ended;
    },
    complaints: () =>
      said
        .split("\n")
        .filter((line) => /"level":(40|50|60)|"(warn|error|fatal)"/.test(line))
        .join("\n"),
  };
}
