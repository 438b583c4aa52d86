import { link, mkdir, open, readFile, rm, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import { randomToken } from "./ids.ts";
import { CannotStart } from "./postgres-cluster.server.ts";
import { instantFrom } from "./reading.ts";
import type { S3Settings } from "./s3.server.ts";
import { vaultKeysFrom } from "./vault.server.ts";
import type { VaultKey } from "./vault.server.ts";

/** How the program was started: for real, or as the demonstration with its made-up year. */
export type Mode = "program" | "demo";

/** Every setting, read once at the start. */
export interface Config {
  /** True in the demonstration with its made-up year. */
  readonly isDemo: boolean;
  readonly port: number;
  readonly host: string;
  /** The address that people use, without a slash at its end, such as `https://internship.example`. */
  readonly baseUrl: string;
  /** True when `baseUrl` is https: cookies are then `Secure` with `__Host-` names. */
  readonly isSecure: boolean;
  readonly dataDir: string;
  /** Null: the embedded PostgreSQL below `dataDir`. */
  readonly databaseUrl: string | null;
  /** Null: letters are kept and shown in the office's outbox only. */
  readonly smtpUrl: string | null;
  /** Where mail comes in: letters about inquiries can then be answered by e-mail. Null: nothing listens. Port 0 is any free one. */
  readonly inboundMail: { readonly host: string; readonly port: number; readonly domain: string } | null;
  /** Sender of every letter. */
  readonly mailFrom: string;
  /** Where the program's clock starts in the demonstration; null outside it. */
  readonly demoNow: Date | null;
  /** `count`: limits are counted and shown, not enforced; in the demonstration only. */
  readonly rateLimits: "on" | "count";
  /** How many processes serve pages, the first of which keeps the database, the jobs and the mail as well. */
  readonly webProcesses: number;
  /** How many proxies stand before us; the address of a visitor is read from `X-Forwarded-For` at that place. */
  readonly proxies: number;
  /** Null: documents lie on disk below `dataDir`. */
  readonly s3: S3Settings | null;
  /** Close documents at rest, the newest first. Null: a key of our own below `dataDir`. */
  readonly filesKeys: readonly VaultKey[] | null;
  /** `tcp://host:port` or `unix:///path`; null: uploads are not scanned, and the status page says so. */
  readonly clamavUrl: string | null;
  /** Whether a file that nothing has scanned may be read: `open` marks it "not scanned", `closed` keeps it waiting for a scanner. */
  readonly unscannedFiles: "open" | "closed";
  /** Days after their first sign-in in which staff may still come without a second factor; 0 asks for it at once. */
  readonly secondFactorGraceDays: number;
  readonly logLevel: "debug" | "info" | "warn" | "error";
}

const demoNowUnlessGiven = "2023-09-12T10:00:00+09:00";
const logLevels = ["debug", "info", "warn", "error"] as const;

/**
 * Reads the settings of the environment. An empty setting counts as not given.
 * Gives every complaint at once, each a sentence that names the setting and what it may be.
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  mode: Mode,
): { ok: true; value: Config } | { ok: false; complaints: string[] } {
  const complaints: string[] = [];
  const setting = (name: string) => environment[name]?.trim() || null;
  const whole = (name: string, unlessGiven: number, max: number, min = 0) => {
    const text = setting(name);
    if (text === null) return unlessGiven;
    if (/^\d{1,6}$/.test(text) && Number(text) <= max && Number(text) >= min) return Number(text);
    complaints.push(`${name} must be a whole number from ${min} to ${max}, not "${text}".`);
    return unlessGiven;
  };
  const address = (name: string, schemes: readonly string[]) => {
    const text = setting(name);
    if (text === null) return null;
    if (URL.canParse(text) && schemes.includes(new URL(text).protocol.slice(0, -1)) && new URL(text).host) return text;
    // Its value is not repeated: it may hold a password.
    complaints.push(`${name} must be an address that begins with ${schemes.map((scheme) => `${scheme}://`).join(" or ")}.`);
    return null;
  };
  const oneOf = <Choice extends string>(name: string, choices: readonly Choice[], unlessGiven: Choice) => {
    const text = setting(name);
    if (text === null || choices.includes(text as Choice)) return (text ?? unlessGiven) as Choice;
    complaints.push(`${name} must be one of ${choices.join(", ")}, not "${text}".`);
    return unlessGiven;
  };

  const port = whole("PORT", 3000, 65_535);
  const host = setting("HOST") ?? "127.0.0.1";
  const shownHost = host === "0.0.0.0" || host === "::" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  const baseUrl = address("BASE_URL", ["http", "https"]) ?? `http://${shownHost}:${port}`;
  if (URL.canParse(baseUrl) && (new URL(baseUrl).pathname !== "/" || new URL(baseUrl).search)) {
    complaints.push("BASE_URL must be an address without a path: the site stands at the root of its host.");
  }
  const origin = URL.canParse(baseUrl) ? new URL(baseUrl).origin : baseUrl;
  const rateLimits = oneOf("RATE_LIMITS", ["on", "count"], mode === "demo" ? "count" : "on");
  if (rateLimits === "count" && mode !== "demo") complaints.push("RATE_LIMITS=count is for the demonstration alone: leave it out.");
  const demoNow = readDemoNow(setting("DEMO_NOW"), mode, complaints);
  const mailFrom = setting("MAIL_FROM") ?? `jip-office@${URL.canParse(origin) ? new URL(origin).hostname : "localhost"}`;
  if (!/^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(mailFrom))
    complaints.push("MAIL_FROM must be one plain e-mail address, such as office@internship.example.");
  const s3 = readS3(address("S3_URL", ["http", "https"]), setting, complaints);
  const keys = setting("FILES_KEYS");
  const filesKeys = keys === null ? null : vaultKeysFrom(keys);
  if (keys !== null && filesKeys === null)
    complaints.push("FILES_KEYS must be keys as name:base64 of 32 bytes each, the newest first, with commas between.");
  const clamav = setting("CLAMAV_URL");
  const clamavUrl = clamav !== null && /^(tcp:\/\/[^/\s]+|unix:\/\/\/\S+)$/.test(clamav) && URL.canParse(clamav) ? clamav : null;
  if (clamav !== null && clamavUrl === null) complaints.push("CLAMAV_URL must be tcp://host:port or unix:///path of clamd.");
  const readInboundMail = (): Config["inboundMail"] => {
    const domain = setting("INBOUND_MAIL_DOMAIN") ?? (URL.canParse(origin) ? new URL(origin).hostname : "localhost");
    if (!/^[a-z0-9]([a-z0-9.-]{0,180}[a-z0-9])?$/i.test(domain))
      complaints.push("INBOUND_MAIL_DOMAIN must be the name behind the @, such as mail.internship.example.");
    const isWanted = setting("INBOUND_MAIL_PORT") !== null || mode === "demo";
    const where = { host: setting("INBOUND_MAIL_HOST") ?? "127.0.0.1", port: whole("INBOUND_MAIL_PORT", 0, 65_535), domain };
    return isWanted ? where : null;
  };
  const value: Config = {
    isDemo: mode === "demo",
    port,
    host,
    baseUrl: origin,
    isSecure: origin.startsWith("https:"),
    dataDir: path.resolve(setting("DATA_DIR") ?? (mode === "demo" ? "./demo-data" : "./data")),
    databaseUrl: address("DATABASE_URL", ["postgres", "postgresql"]),
    smtpUrl: address("SMTP_URL", ["smtp", "smtps"]),
    inboundMail: readInboundMail(),
    mailFrom,
    demoNow,
    rateLimits,
    // A second one holds the pace of a deadline's last hour on two cores; a third would only share them with the database.
    webProcesses: whole("WEB_PROCESSES", mode === "demo" ? 1 : Math.min(2, availableParallelism()), 16, 1),
    proxies: whole("PROXIES", 0, 9),
    s3,
    filesKeys,
    clamavUrl,
    unscannedFiles: oneOf("UNSCANNED_FILES", ["open", "closed"], "open"),
    secondFactorGraceDays: whole("SECOND_FACTOR_GRACE_DAYS", 7, 90),
    logLevel: oneOf("LOG_LEVEL", logLevels, "info"),
  };
  return complaints.length === 0 ? { ok: true, value } : { ok: false, complaints };
}

/** The bucket is the path of the address; region and keys are settings of their own. */
function readS3(url: string | null, setting: (name: string) => string | null, complaints: string[]): S3Settings | null {
  if (url === null) return null;
  const { origin, pathname } = new URL(url);
  const bucket = pathname.replace(/^\/|\/$/g, "");
  const [accessKeyId, secretAccessKey] = [setting("S3_ACCESS_KEY_ID"), setting("S3_SECRET_ACCESS_KEY")];
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket))
    complaints.push("S3_URL must end in the name of its bucket, such as https://s3.example/documents.");
  if (accessKeyId === null) complaints.push("S3_ACCESS_KEY_ID must be given with S3_URL.");
  if (secretAccessKey === null) complaints.push("S3_SECRET_ACCESS_KEY must be given with S3_URL.");
  if (accessKeyId === null || secretAccessKey === null) return null;
  return { endpoint: origin, bucket, region: setting("S3_REGION") ?? "us-east-1", accessKeyId, secretAccessKey };
}

function readDemoNow(text: string | null, mode: Mode, complaints: string[]): Date | null {
  if (mode !== "demo") {
    if (text !== null) complaints.push('DEMO_NOW is for the demonstration alone: leave it out, or start with "npm run demo".');
    return null;
  }
  const instant = instantFrom(text ?? demoNowUnlessGiven);
  if (!instant) complaints.push(`DEMO_NOW must be an instant with its zone, such as ${demoNowUnlessGiven}, not "${text}".`);
  return instant;
}

/** The program's clock: the machine's, or in the demonstration one that starts at `demoNow` and runs on. */
export function clockOf(config: Config): () => Date {
  if (!config.demoNow) return () => new Date();
  const ahead = config.demoNow.getTime() - Date.now();
  return () => new Date(Date.now() + ahead);
}

/** The secret that signs cookies: `SECRET`, else one made on the first start and kept in the data folder for its owner alone. */
export async function openSecret(config: Config, environment: Readonly<Record<string, string | undefined>>): Promise<string> {
  const given = environment.SECRET?.trim();
  if (given) {
    if (given.length < 32)
      throw new CannotStart("SECRET must be at least 32 characters that nobody can guess: leave it out to have one made.");
    return given;
  }
  const file = path.join(config.dataDir, "secret");
  const making = `${file}.new-${process.pid}`;
  try {
    await mkdir(config.dataDir, { recursive: true, mode: 0o711 });
    if (!(await stat(file).catch(() => null))) {
      const handle = await open(making, "w", 0o600);
      await handle.writeFile(`${randomToken()}\n`);
      await handle.sync();
      await handle.close();
      // Whole or not at all, whenever we are killed; whoever was quicker has made one that is as good.
      await link(making, file).catch(() => {});
      await rm(making);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CannotStart(
      `The data folder ${config.dataDir} cannot be written (${code}): start as its owner, or name another one in DATA_DIR.`,
    );
  }
  const secret = (await readFile(file, "utf8")).trim();
  if (secret.length < 32)
    throw new CannotStart(`The file ${file} is damaged: remove it to have a new secret made, which signs everybody out.`);
  return secret;
}
