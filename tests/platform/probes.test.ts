// Programs that look for other people's mistakes: answered for next to nothing, refused when there are many, and nobody else with them.
import assert from "node:assert/strict";
import http from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import { once } from "node:events";
import { globSync } from "node:fs";
import path from "node:path";
import type { AddressInfo } from "node:net";
import test, { after } from "node:test";
import { readConfig } from "#platform/config.server.ts";
import { openLog } from "#platform/log.server.ts";
import { isProbe, openProbes, probeSeconds, probesMost, probesRefusedSeconds } from "#platform/probes.server.ts";
import { doors } from "#tests/rights/halls.ts";
import type { House } from "#platform/house.server.ts";
import { makeSite } from "../../scripts/server/site.ts";

const scanned = [
  "/wp-login.php",
  "/wp-admin/setup-config.php",
  "/.env",
  "/.env.production",
  "/api/.env",
  "/.git/config",
  "/.aws/credentials",
  "/en/index.php",
  "/vendor/phpunit/phpunit/src/Util/PHP/eval-stdin.php",
  "/cgi-bin/luci",
  "/phpmyadmin/",
  "/backup.sql",
  "/server-status",
  "/actuator/health",
  "/%2egit/HEAD",
  "//.git/HEAD",
];

test("what scanners ask for is known, and no address, file or picture of ours is taken for it", () => {
  for (const address of scanned) assert.ok(isProbe(address), address);
  const id = "0199c0de-0000-7000-8000-000000000000";
  const ours = Object.keys(doors).map((pattern) => pattern.replace(":language", "ja").replaceAll(/:\w+/g, id));
  const files = globSync("**/*", { cwd: path.resolve(import.meta.dirname, "../../public") }).map((name) => `/${name}`);
  for (const address of [
    ...ours,
    ...files,
    "/en/calendar/interns.ics",
    "/en/questions/who-insures-the-intern",
    "/.well-known/security.txt",
    "/robots.txt",
  ])
    assert.equal(isProbe(address), false, address);
});

const settings = readConfig({ PROXIES: "1" }, "program");
assert.ok(settings.ok);
const probes = openProbes();
/** A house whose database says so when anything asks it. */
const house = {
  config: settings.value,
  log: openLog("error").log,
  probes,
  get databaseServer(): never {
    throw new Error("the database was asked");
  },
} as unknown as House;
let pages = 0;
const site = makeSite({
  house,
  readiness: async () => ({ ready: true, failing: [], parts: {} }),
  staticFile: () => null,
  page: async () => ({ status: 200, headers: new Headers({ "Content-Type": "text/html; charset=utf-8" }), html: `page ${++pages}` }),
  styles: [],
});
const server = createAdaptorServer({ fetch: site.fetch }) as http.Server;
server.listen(0, "127.0.0.1");
await once(server, "listening");
after(() => server.close());
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
/** Asks over HTTP as somebody behind an address; as it is written, without a client that tidies it. */
async function ask(target: string, from: string, method = "GET") {
  const asked = http.request(base, { path: target, method, headers: { "x-forwarded-for": from }, agent: false });
  asked.end();
  const [answer] = (await once(asked, "response")) as [http.IncomingMessage];
  let text = "";
  for await (const piece of answer) text += String(piece);
  return { status: answer.statusCode, text, headers: answer.headers };
}

test("a scanner's path is answered 404 in a few bytes, without a page and without the database, however it is asked", async () => {
  for (const target of scanned.slice(0, 8)) {
    const answer = await ask(target, "203.0.113.1");
    assert.deepEqual([answer.status, answer.text], [404, "Not found\n"], target);
    assert.equal(answer.headers["x-content-type-options"], "nosniff");
  }
  assert.equal((await ask("/xmlrpc.php", "203.0.113.1", "POST")).status, 404);
  assert.equal(pages, 0);
});

test("whoever asks for many is refused more of them; pages stay open to everybody behind the same address", async () => {
  const nat = "203.0.113.7";
  for (let time = 1; time <= probesMost; time += 1) assert.equal((await ask("/wp-login.php", nat)).status, 404);
  const refused = await ask("/.env", nat);
  assert.deepEqual(
    [refused.status, refused.text, refused.headers["retry-after"], refused.headers.connection],
    [429, "", String(probesRefusedSeconds), "close"],
  );
  for (const target of ["/en", "/ja/questions?q=x", "/en/sign-in"]) assert.equal((await ask(target, nat)).status, 200, target);
  assert.equal((await ask("/.env", "203.0.113.8")).status, 404, "another address is not refused");
  assert.deepEqual(probes.counts(), { asked: 9 + probesMost + 2, refused: 1, addresses: 1 });
});

test("the door opens again when an address has been quiet for its time, and a few probes a day never close it", () => {
  let now = 0;
  const own = openProbes(true, () => now);
  for (let time = 0; time < probesMost; time += 1) own.count("a");
  assert.equal(own.count("a"), "refused");
  now += probesRefusedSeconds * 1_000 - 1;
  assert.equal(own.count("a"), "refused", "and its time begins anew");
  now += probesRefusedSeconds * 1_000;
  assert.equal(own.count("a"), "answered");
  for (let time = 0; time < 200; time += 1) {
    now += (probeSeconds * 1_000) / (probesMost - 1);
    assert.equal(own.count("b"), "answered");
  }
});

test("in the demonstration they are counted and not refused", () => {
  const counted = openProbes(false);
  for (let time = 0; time < probesMost * 2; time += 1) assert.equal(counted.count("a"), "answered");
  assert.deepEqual(counted.counts(), { asked: probesMost * 2, refused: 0, addresses: 1 });
});

test("a flood from ever new addresses fills no memory, and does not open a door that is closed to one who goes on", () => {
  const own = openProbes();
  for (let time = 0; time <= probesMost; time += 1) own.count("goes on");
  for (let address = 0; address < 30_000; address += 1) {
    own.count(String(address));
    if (address % 5_000 === 0) assert.equal(own.count("goes on"), "refused");
  }
});
