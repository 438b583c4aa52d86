// Does the time of an answer tell whether somebody is known? A code is asked for and typed wrongly for 1,000 addresses with an account and
// 1,000 without, in turn, one request at a time; the medians of both stand beside each other. `--quick` is a tenth. It ends by itself.
import { chmod, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { startEmbeddedPostgres } from "#platform/embedded-postgres.server.ts";
import { newId } from "#platform/ids.ts";
import { startMeasured } from "./web/measured.ts";

const tries = process.argv.includes("--quick") ? 100 : 1_000;
const warming = 30;
const folder = await mkdtemp(path.join(os.tmpdir(), "jip-enumeration-"));
await chmod(folder, 0o711); // As root PostgreSQL runs as another user, who must pass.
const closers: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
const close = async () => {
  for (const one of closers.splice(0).reverse()) await one().catch(() => {});
};
process.stdout.on("error", () => {}); // Whoever reads the table may have gone; the database is ended all the same.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void close().then(() => process.exit(1)));
const last = setTimeout(() => {
  process.stderr.write("The benchmark took more than 10 minutes and was ended.\n");
  void close().then(() => process.exit(1));
}, 10 * 60_000);
try {
  await run();
} finally {
  clearTimeout(last);
  await close();
}

async function run() {
  const postgres = await startEmbeddedPostgres(path.join(folder, "database"));
  closers.push(() => postgres.stop());
  const site = await startMeasured("site.ts", {
    DATA_DIR: path.join(folder, "data"),
    DATABASE_URL: postgres.url,
    BASE_URL: "",
    SMTP_URL: "",
    LOG_LEVEL: "error",
    PORT: "0",
  });
  closers.push(() => site.end());
  const known = Array.from({ length: tries + warming }, () => `${newId()}@people.example`);
  const unknown = Array.from({ length: tries + warming }, () => `${newId()}@people.example`);
  const url = new URL(postgres.superuserUrl);
  url.pathname = new URL(postgres.url).pathname;
  const behind = new pg.Client({ connectionString: url.href });
  behind.on("error", () => {});
  await behind.connect();
  await behind.query(
    "insert into jip.accounts (id, email, name) select gen_random_uuid(), email, 'Example' from unnest($1::text[]) as email",
    [known],
  );
  await behind.end();

  const times = { ask: { known: [] as number[], unknown: [] as number[] }, try: { known: [] as number[], unknown: [] as number[] } };
  for (let index = 0; index < tries + warming; index += 1) {
    // Who comes first changes from turn to turn, so that neither has the warmer caches.
    const turn = index % 2 === 0 ? (["known", "unknown"] as const) : (["unknown", "known"] as const);
    for (const who of turn) {
      const email = (who === "known" ? known : unknown)[index]!;
      const asked = await post(`http://127.0.0.1:${site.port}/en/sign-in`, { email }, 303);
      const tried = await post(new URL(asked.location, `http://127.0.0.1:${site.port}`).href, { code: "000000" }, 422);
      if (index < warming) continue;
      times.ask[who].push(asked.ms);
      times.try[who].push(tried.ms);
    }
  }
  process.stdout.write(`\nSigning in with and without an account, ${tries} addresses each, milliseconds\n`);
  process.stdout.write(
    "| request | known, median | unknown, median | difference | ratio | p95 known / unknown |\n|---|---|---|---|---|---|\n",
  );
  for (const [name, { known: one, unknown: other }] of Object.entries(times)) {
    const [a, b] = [at(one, 0.5), at(other, 0.5)];
    process.stdout.write(
      `| ${name === "ask" ? "ask for a code" : "type a wrong code"} | ${a.toFixed(2)} | ${b.toFixed(2)} | ${Math.abs(a - b).toFixed(2)} | ${(a / b).toFixed(3)} | ${at(one, 0.95).toFixed(1)} / ${at(other, 0.95).toFixed(1)} |\n`,
    );
  }
}

async function post(address: string, fields: Record<string, string>, status: number): Promise<{ location: string; ms: number }> {
  const began = performance.now();
  const response = await fetch(address, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });
  await response.arrayBuffer();
  const ms = performance.now() - began;
  if (response.status !== status) throw new Error(`${new URL(address).pathname} answered ${response.status}`);
  return { location: response.headers.get("location") ?? "/", ms };
}

/** The value below which a share of the times lies. */
function at(times: readonly number[], share: number): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length * share)]!;
}
