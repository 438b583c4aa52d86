import assert from "node:assert/strict";
import { readFile, stat, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import test from "node:test";
import { clockOf, openSecret, readConfig } from "#platform/config.server.ts";
import type { Config, Mode } from "#platform/config.server.ts";
import { testFolder } from "../support/folder.ts";

const folder = await testFolder();

function read(environment: Record<string, string>, mode: Mode = "program"): Config {
  const config = readConfig(environment, mode);
  assert.ok(config.ok, JSON.stringify(config));
  return config.value;
}

test("without any setting the program serves this machine alone, on data beside it", () => {
  assert.deepEqual(read({}), {
    isDemo: false,
    port: 3000,
    host: "127.0.0.1",
    baseUrl: "http://127.0.0.1:3000",
    isSecure: false,
    dataDir: path.resolve("data"),
    databaseUrl: null,
    smtpUrl: null,
    inboundMail: null,
    mailFrom: "jip-office@127.0.0.1",
    demoNow: null,
    rateLimits: "on",
    webProcesses: Math.min(2, availableParallelism()),
    proxies: 0,
    s3: null,
    filesKeys: null,
    clamavUrl: null,
    unscannedFiles: "open",
    secondFactorGraceDays: 7,
    logLevel: "info",
  });
});

test("the demonstration has its own data, its own time and counts limits only", () => {
  const demo = read({}, "demo");
  assert.deepEqual([demo.isDemo, demo.dataDir, demo.rateLimits], [true, path.resolve("demo-data"), "count"]);
  assert.deepEqual(demo.demoNow, new Date("2023-09-12T10:00:00+09:00"));
  assert.equal(read({ RATE_LIMITS: "on" }, "demo").rateLimits, "on");
  const ahead = clockOf(demo)().getTime() - demo.demoNow!.getTime();
  assert.ok(ahead >= 0 && ahead < 5_000, "the demonstration's clock does not start where it should");
});

test("all complaints come at once, each a sentence that names its setting, and none repeats a password", () => {
  const config = readConfig(
    {
      PORT: "eighty",
      BASE_URL: "internship.example",
      DATABASE_URL: "mysql://user:geheim@db/x",
      SMTP_URL: "geheim",
      RATE_LIMITS: "count",
      DEMO_NOW: "2023-09-12T10:00:00+09:00",
      MAIL_FROM: "a@x.example, b@x.example",
      LOG_LEVEL: "loud",
      PROXIES: "-1",
      WEB_PROCESSES: "0",
      S3_URL: "https://s3.example",
      CLAMAV_URL: "http://clam.example",
      FILES_KEYS: "a:geheim",
      UNSCANNED_FILES: "maybe",
    },
    "program",
  );
  assert.ok(!config.ok);
  const named = [
    "PORT",
    "BASE_URL",
    "RATE_LIMITS",
    "DEMO_NOW",
    "MAIL_FROM",
    "S3_URL",
    "S3_ACCESS_KEY_ID",
    "S3_SECRET_ACCESS_KEY",
    "FILES_KEYS",
    "UNSCANNED_FILES",
    "CLAMAV_URL",
    "DATABASE_URL",
    "SMTP_URL",
    "PROXIES",
    "WEB_PROCESSES",
    "LOG_LEVEL",
  ];
  assert.deepEqual(config.complaints.map((each) => each.split(/[ =]/)[0]).sort(), named.sort());
  for (const each of config.complaints) assert.match(each, /^[A-Z].*\.$/s);
  assert.doesNotMatch(config.complaints.join(), /geheim/);
});

test("an empty setting counts as not given, and an address loses the slash at its end", () => {
  assert.deepEqual(read({ PORT: "", DATABASE_URL: " ", BASE_URL: "https://internship.example/" }).baseUrl, "https://internship.example");
  assert.equal(read({ BASE_URL: "https://internship.example" }).isSecure, true);
  assert.ok(!readConfig({ BASE_URL: "https://internship.example/jip" }, "program").ok);
  assert.ok(!readConfig({ DEMO_NOW: "2023-09-12T10:00:00" }, "demo").ok, "an instant without its zone was taken");
});

test("the secret is made once and kept for its owner alone; a given one wins if it cannot be guessed", async () => {
  const config = { ...read({}), dataDir: folder };
  const made = await openSecret(config, {});
  assert.ok(made.length >= 43);
  assert.equal(await openSecret(config, {}), made);
  assert.equal((await stat(path.join(folder, "secret"))).mode & 0o777, 0o600);
  assert.equal((await readFile(path.join(folder, "secret"), "utf8")).trim(), made);
  assert.equal(await openSecret(config, { SECRET: "s".repeat(32) }), "s".repeat(32));
  await assert.rejects(openSecret(config, { SECRET: "short" }), { name: "CannotStart" });
  await writeFile(path.join(folder, "secret"), "");
  await assert.rejects(openSecret(config, {}), { name: "CannotStart" });
});
