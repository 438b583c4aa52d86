// The last minutes before a deadline: 30,000 drafts, of which 3,000 are sent while others go on saving. How many are received a second and
// how long each waits, beside the bare insert of the same rows in the same run; then the web process and the database are killed with
// SIGKILL several times each while more are sent, and what was acknowledged is counted in the database. `--quick` is a tenth of it.
// It ends by itself, at the latest after 15 minutes.
import { createHmac } from "node:crypto";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { readConfig, openSecret } from "#platform/config.server.ts";
import { startEmbeddedPostgres } from "#platform/embedded-postgres.server.ts";
import { newId, randomToken } from "#platform/ids.ts";
import { applicationAnswers } from "../tests/makers/intern-application.ts";
import { bareInsert } from "./deadline/bare-insert.ts";
import { countLost } from "./deadline/count-lost.ts";
import { fillDrafts } from "./deadline/fill-drafts.ts";
import { startMeasured } from "./web/measured.ts";
import type { DraftOwner } from "./deadline/fill-drafts.ts";

const isQuick = process.argv.includes("--quick");
const size = isQuick
  ? { drafts: 3_000, sent: 300, sentWhileKilled: 60, savers: 12, kills: 2 }
  : { drafts: 30_000, sent: 3_000, sentWhileKilled: 600, savers: 12, kills: 5 };
const senders = 16;
/** Twenty minutes before courses B, B2 and C close. */
const now = new Date("2023-07-03T23:40:00+09:00");

const folder = await mkdtemp(path.join(os.tmpdir(), "jip-deadline-"));
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
const last = setTimeout(() => {
  process.stderr.write("The benchmark took more than 15 minutes and was ended.\n");
  void close().then(() => process.exit(1));
}, 15 * 60_000);
try {
  await run();
} finally {
  clearTimeout(last);
  await close();
}

async function run() {
  const postgres = await startEmbeddedPostgres(path.join(folder, "database"));
  closers.push(() => postgres.stop());
  const settings = {
    DATA_DIR: path.join(folder, "data"),
    DATABASE_URL: postgres.url,
    DEMO_NOW: now.toISOString(),
    BASE_URL: "",
    SMTP_URL: "",
  };
  const start = async (port: number) => await startMeasured("site.ts", { ...settings, LOG_LEVEL: "error", PORT: String(port) });
  let site = await start(0);
  const { port } = site;
  closers.push(() => site.end());
  const behind = new pg.Pool({ connectionString: superuserOf(postgres.superuserUrl), max: senders });
  behind.on("error", () => {}); // The database is killed under it; the next question opens a new connection.
  closers.push(() => behind.end());

  const config = readConfig({ ...settings, PORT: String(port) }, "demo");
  if (!config.ok) throw new Error(config.complaints.join("\n"));
  const secret = await openSecret(config.value, {});
  const cookieOf = (token: string) =>
    `session=${encodeURIComponent(`${token}.${createHmac("sha256", secret).update(token).digest("base64")}`)}`;
  const owners = await fillDrafts(behind, {
    drafts: size.drafts,
    signedIn: size.sent + size.sentWhileKilled + size.savers,
    answers: applicationAnswers(),
    now,
    id: newId,
    token: randomToken,
  });
  const people = owners.map((owner) => ({ ...owner, cookie: cookieOf(owner.token) }));
  const sent = people.slice(0, size.sent);
  const sentWhileKilled = people.slice(size.sent, size.sent + size.sentWhileKilled);
  const savers = people.slice(size.sent + size.sentWhileKilled);
  const agent = new http.Agent({ keepAlive: true, maxSockets: senders + size.savers });
  closers.push(async () => agent.destroy());
  await rehearse(agent, port, savers[0]!);

  // First the calm: how fast are 3,000 received while others save?
  const saving = startSaving(agent, port, savers);
  const waits: number[] = [];
  const began = performance.now();
  await inTurn(sent, senders, async (person) => {
    const pressed = performance.now();
    await sendUntilReceived(agent, port, person);
    waits.push(performance.now() - pressed);
  });
  const seconds = (performance.now() - began) / 1000;
  const saved = saving.acknowledged();
  const bare = await bareInsert(behind, sent, senders);

  // Then the storm: the same with everything killed under it, in turns.
  let retries = 0;
  const outages: { what: string; seconds: number }[] = [];
  const sending = inTurn(sentWhileKilled, senders / 4, async (person) => {
    retries += await sendUntilReceived(agent, port, person);
    await pause(20); // So that presses are under way at every kill.
  });
  let isOver = false;
  void sending.finally(() => (isOver = true));
  let kills = { web: 0, database: 0 };
  while (kills.database < size.kills) {
    await pause(300);
    const killedAt = performance.now();
    if (kills.web <= kills.database) {
      await site.kill();
      site = await start(port);
      kills = { ...kills, web: kills.web + 1 };
      outages.push({ what: "web", seconds: (performance.now() - killedAt) / 1000 });
    } else {
      process.kill(postgres.pid, "SIGKILL");
      await untilAnswered(agent, port, savers[0]!);
      kills = { ...kills, database: kills.database + 1 };
      outages.push({ what: "database", seconds: (performance.now() - killedAt) / 1000 });
    }
  }
  const wereAllKillsWhileSending = !isOver;
  await sending;
  const lastSaved = await saving.stop();
  const counted = await countLost(behind, { sent: [...sent, ...sentWhileKilled], saved: lastSaved });
  say({ seconds, waits, saved, bare, kills, retries, outages, counted, wereAllKillsWhileSending });
  if (counted.lost + counted.doubled + counted.savesLost > 0) process.exitCode = 1;
}

/** The database of the program, as its superuser. */
function superuserOf(url: string): string {
  const address = new URL(url);
  address.pathname = "/jip";
  return address.href;
}

interface Person extends DraftOwner {
  readonly cookie: string;
}

/** One post of a form; rejects when the connection breaks. */
function post(agent: http.Agent, port: number, person: Person, address: string, fields: Readonly<Record<string, string>>) {
  const body = new URLSearchParams(fields).toString();
  return new Promise<{ status: number; location: string; body: string }>((resolve, reject) => {
    const request = http.request(
      {
        agent,
        host: "127.0.0.1",
        port,
        method: "POST",
        path: address,
        timeout: 30_000,
        headers: { cookie: person.cookie, "content-type": "application/x-www-form-urlencoded", "content-length": Buffer.byteLength(body) },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.once("error", reject);
        response.once("end", () =>
          resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? "", body: Buffer.concat(chunks).toString() }),
        );
      },
    );
    request.once("timeout", () => request.destroy(new Error("no answer within 30 seconds")));
    request.once("error", reject);
    request.end(body);
  });
}

/** Presses "Send" until it is acknowledged, as an impatient person does; gives how often it had to be pressed again. */
async function sendUntilReceived(agent: http.Agent, port: number, person: Person): Promise<number> {
  for (let again = 0; ; again += 1) {
    const answer = await post(agent, port, person, "/en/intern/application/check", { intent: "send" }).catch(() => null);
    if (answer?.status === 303 && answer.location.endsWith("/sent")) return again;
    if (answer !== null && answer.status < 500)
      throw new Error(`an application was answered ${answer.status} ${answer.location} ${problemsIn(answer.body)}`);
    await pause(100);
  }
}

/** A save that works proves that sessions, drafts and addresses are as this benchmark believes. */
async function rehearse(agent: http.Agent, port: number, person: Person): Promise<void> {
  const answer = await save(agent, port, person, "A first try.", 1);
  if (answer.status !== 303) throw new Error(`saving was answered ${answer.status} ${answer.location} ${problemsIn(answer.body)}`);
}

function save(agent: http.Agent, port: number, person: Person, motivation: string, version: number) {
  return post(agent, port, person, "/en/intern/application/sections/motivation", { motivation, version: String(version), intent: "list" });
}

function problemsIn(html: string): string {
  return [...html.matchAll(/data-problem="([^"]*)" data-field="([^"]*)"/g)].map(([, code, field]) => `${field}: ${code}`).join(", ");
}

/** Each saver saves another text again and again, some ten a second in all; the last one acknowledged of each must be in the database. */
function startSaving(agent: http.Agent, port: number, savers: readonly Person[]) {
  let isStopped = false;
  let count = 0;
  const lastOf = new Map<string, string>();
  const each = savers.map(async (person, index) => {
    let version = index === 0 ? 2 : 1;
    for (let turn = 1; !isStopped; turn += 1) {
      const text = `I want to learn how a small company plans. Version ${turn} of saver ${index}.`;
      for (;;) {
        // The same text again is one saving: whoever is not sure may press again.
        const answer = await save(agent, port, person, text, version).catch(() => null);
        if (answer?.status === 303) break;
        if (answer !== null && answer.status < 500) throw new Error(`a save was answered ${answer.status} ${problemsIn(answer.body)}`);
        await pause(100);
      }
      version += 1;
      count += 1;
      lastOf.set(person.applicationId, text);
      await pause(60 + ((index * 37 + turn * 11) % 80));
    }
  });
  return {
    acknowledged: () => count,
    stop: async () => {
      isStopped = true;
      await Promise.all(each);
      return lastOf;
    },
  };
}

/** Until the site answers again after its database was killed. */
async function untilAnswered(agent: http.Agent, port: number, person: Person): Promise<void> {
  await pause(50);
  for (;;) {
    const answer = await post(agent, port, person, "/en/intern/application/sections/name", {
      fullName: "Example",
      version: "0",
      intent: "list",
    }).catch(() => null);
    if (answer !== null && answer.status < 500) return;
    await pause(50);
  }
}

/** Works through a list with some at a time. */
async function inTurn<One>(list: readonly One[], atATime: number, work: (one: One) => Promise<void>): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: atATime }, async () => {
      for (let one = list[next++]; one !== undefined; one = list[next++]) await work(one);
    }),
  );
}

/** The figure below which a share of the others lies. */
function percentile(numbers: readonly number[], share: number): number {
  return numbers.toSorted((one, other) => one - other)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? Number.NaN;
}

function say(found: {
  seconds: number;
  waits: readonly number[];
  saved: number;
  bare: Awaited<ReturnType<typeof bareInsert>>;
  kills: { web: number; database: number };
  retries: number;
  outages: readonly { what: string; seconds: number }[];
  counted: Awaited<ReturnType<typeof countLost>>;
  wereAllKillsWhileSending: boolean;
}) {
  const out = (text: string) => process.stdout.write(`${text}\n`);
  const figures = (waits: readonly number[]) => `${percentile(waits, 0.5).toFixed(1)} | ${percentile(waits, 0.99).toFixed(1)}`;
  const [ours, bare] = [found.waits.length / found.seconds, found.waits.length / found.bare.seconds];
  out(
    `\n${size.drafts.toLocaleString("en")} drafts, ${size.sent.toLocaleString("en")} sent by ${senders} at a time, ${size.savers} others saving (${(found.saved / found.seconds).toFixed(0)} saves a second beside them).\n`,
  );
  out("| | a second | p50 ms | p99 ms |");
  out("| --- | --: | --: | --: |");
  out(`| applications received by the site | ${ours.toFixed(1)} | ${figures(found.waits)} |`);
  out(`| bare insert of the same rows | ${bare.toFixed(1)} | ${figures(found.bare.waits)} |`);
  out(
    `| bare / site | ${(bare / ours).toFixed(1)}x | ${(percentile(found.waits, 0.5) / percentile(found.bare.waits, 0.5)).toFixed(1)}x | ${(percentile(found.waits, 0.99) / percentile(found.bare.waits, 0.99)).toFixed(1)}x |`,
  );
  const longest = (what: string) => Math.max(...found.outages.filter((one) => one.what === what).map((one) => one.seconds)).toFixed(1);
  out(
    `\nKilled with SIGKILL while ${size.sentWhileKilled} more were sent: web ${found.kills.web} times (back within ${longest("web")} s), database ${found.kills.database} times (back within ${longest("database")} s); ${found.retries} presses repeated${found.wereAllKillsWhileSending ? "" : "; the last kills fell after the last sending"}.\n`,
  );
  out("| counted in the database afterwards | |");
  out("| --- | --: |");
  out(`| acknowledged applications | ${found.counted.acknowledged} |`);
  out(`| of these lost | ${found.counted.lost} |`);
  out(`| doubled (number, course, letter, consent or history) | ${found.counted.doubled} |`);
  out(`| acknowledged last savings lost | ${found.counted.savesLost} |`);
}
