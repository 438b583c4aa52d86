import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import path from "node:path";
import test, { after } from "node:test";
import pg from "pg";
import { startEmbeddedPostgres } from "#platform/embedded-postgres.server.ts";
import { openBrowser } from "../support/browser.ts";
import { startChild } from "../support/child.ts";
import type { Child } from "../support/child.ts";
import { testFolder } from "../support/folder.ts";

const folder = await testFolder();
const quiet = { PORT: "0", LOG_LEVEL: "error", DATABASE_URL: "", SMTP_URL: "", BASE_URL: "" };

/** The service with its address, ended after the tests whatever became of them. */
async function start(
  data: string,
  more: Record<string, string> = {},
  words = ["scripts/serve.ts"],
): Promise<Child & { url: string; dataDir: string }> {
  const dataDir = path.join(folder, data);
  const child = startChild(words, { ...quiet, DATA_DIR: dataDir, ...more });
  after(async () => {
    child.process.kill("SIGTERM");
    await child.ended;
  });
  const [, url = ""] = await child.says(/^ready on (\S+)$/m);
  return { ...child, url, dataDir };
}

const inquiry = new URLSearchParams({ intent: "confirm", name: "例示 花子", email: "hanako@example.com", details: "質問です" });
const post = (url: string, body: URLSearchParams | string, headers: Record<string, string> = {}) =>
  fetch(url, { method: "POST", body, headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers }, redirect: "manual" });

test("a service under way", async (group) => {
  const service = await start("whole");
  const { url } = service;

  await group.test("prints on its first start a link that makes the first administrator", () => {
    assert.match(service.said(), new RegExp(`${url}/en/\\S*set-up/[\\w-]{20,}`));
  });

  await group.test("says that it lives and what it can do, as JSON", async () => {
    const [health, ready] = await Promise.all([fetch(`${url}/healthz`), fetch(`${url}/readyz`)]);
    assert.deepEqual([health.status, await health.json()], [200, { alive: true }]);
    assert.deepEqual(
      [ready.status, await ready.json()],
      [200, { ready: true, failing: [], parts: { database: "ok", migrations: "ok", files: "ok", outbox: "ok" } }],
    );
  });

  await group.test("every answer, also a refusal, carries the security headers; cookies and HSTS wait for https", async () => {
    for (const address of ["/en", "/ja/inquiry", "/en/nothing-here", "/healthz"]) {
      const { headers } = await fetch(url + address);
      const policy = headers.get("content-security-policy") ?? "";
      for (const part of [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
      ]) {
        assert.ok(policy.includes(part), `${address}: ${part}`);
      }
      assert.doesNotMatch(policy, /unsafe|\*/);
      assert.deepEqual(
        ["x-content-type-options", "x-frame-options", "referrer-policy", "cross-origin-opener-policy", "strict-transport-security"].map(
          (name) => headers.get(name),
        ),
        ["nosniff", "DENY", "same-origin", "same-origin", null],
      );
    }
  });

  await group.test("a first visit needs one answer to be shown whole; the next page takes the style sheet from the browser", async () => {
    const browser = await openBrowser();
    for (const address of ["/en", "/en", "/ja/inquiry"]) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const faults: string[] = [];
      page.on("console", (said) => faults.push(said.text()));
      // The sheet that waits for print is never answered until the page has been looked at: nothing may wait for it.
      let letThrough = () => {};
      const looked = new Promise<void>((resolve) => (letThrough = resolve));
      await page.route(/\.css$/, async (route) => {
        await looked;
        await route.continue();
      });
      const answer = await page.goto(url + address, { waitUntil: "commit" });
      assert.match(answer!.headers()["content-security-policy"]!, /style-src 'self' 'sha256-/);
      await page.locator("footer").waitFor();
      const first = await page.locator(".skip").evaluate((skip) => getComputedStyle(skip).position);
      letThrough();
      await page.waitForLoadState("load");
      await page.unroute(/\.css$/);
      const next = page.waitForResponse((response) => response.url() === `${url}/${address.slice(1, 3)}/calendar`);
      await page
        .locator(`a[href="/${address.slice(1, 3)}/calendar"]`)
        .first()
        .click();
      assert.match((await next).headers()["content-security-policy"]!, /style-src 'self';/);
      await page.waitForLoadState("load");
      assert.equal(await page.locator(".skip").evaluate((skip) => getComputedStyle(skip).position), first);
      assert.equal(await page.locator("head style").count(), 0);
      assert.notEqual(first, "static");
      const sizes = await page.evaluate(() =>
        performance
          .getEntriesByType("resource")
          .filter(({ name }) => name.endsWith(".css"))
          .map((entry) => (entry as PerformanceResourceTiming).transferSize),
      );
      assert.deepEqual([faults, sizes], [[], [0]]);
      await context.close();
    }
  });

  await group.test("a form of another site is refused; our own and one without an origin are read", async () => {
    const address = `${url}/en/inquiry`;
    assert.equal((await post(address, inquiry, { Origin: "https://elsewhere.example" })).status, 403);
    assert.equal((await post(address, inquiry, { Origin: "null" })).status, 403);
    assert.equal((await post(address, inquiry, { "Sec-Fetch-Site": "cross-site" })).status, 403);
    assert.equal((await post(address, inquiry, { Origin: url })).status, 422);
    assert.equal((await post(address, inquiry)).status, 422);
  });

  await group.test("a body past the limit gets a page that says so, in the reader's language, with its length known or not", async () => {
    const large = "details=" + "a".repeat(2_000_001);
    const known = await post(`${url}/ja/inquiry`, large);
    assert.equal(known.status, 413);
    assert.match(await known.text(), /<html lang="ja">.*送信できる大きさを超えています/s);
    const stream = new ReadableStream({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode(large));
        controller.close();
      },
    });
    const unknown = await fetch(`${url}/en/inquiry`, {
      method: "POST",
      body: stream,
      duplex: "half",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
    } as RequestInit);
    assert.equal(unknown.status, 413);
    assert.match(await unknown.text(), /too large to send/);
  });

  await group.test("nothing but pages is answered: no data of the router, no other method, no file beside the assets", async () => {
    for (const address of ["/en.data", "/__manifest?p=%2Fen", "/package.json", "/..%2fpackage.json", "/assets/../../package.json"]) {
      assert.equal((await fetch(url + address)).status, 404, address);
    }
    assert.equal((await fetch(`${url}/en`, { method: "DELETE" })).status, 405);
  });

  await group.test("assets are packed once and kept by the browser for good; pages are packed, and never kept for others", async () => {
    const page = await fetch(`${url}/en`, { headers: { "Accept-Encoding": "br" } });
    assert.equal(page.headers.get("content-encoding"), "br");
    // Made for this visitor, or shared by all without a cookie: asked for again each time.
    assert.match(page.headers.get("cache-control") ?? "", /^(private, )?no-cache$/);
    const signedIn = await fetch(`${url}/en`, { headers: { Cookie: "session=x" } });
    assert.equal(signedIn.headers.get("cache-control"), "private, no-store");
    const [style] = /\/assets\/[^"]+\.css/.exec(await page.text()) ?? [];
    const asset = await fetch(url + style, { headers: { "Accept-Encoding": "gzip, br" } });
    assert.deepEqual(
      [asset.headers.get("content-encoding"), asset.headers.get("cache-control")],
      ["br", "public, max-age=31536000, immutable"],
    );
    const again = await fetch(url + style, { headers: { "Accept-Encoding": "gzip, br", "If-None-Match": asset.headers.get("etag")! } });
    assert.equal(again.status, 304);
  });

  await group.test("a second one on the same data is refused in a sentence; on the same address as well", async () => {
    const data = startChild(["scripts/serve.ts"], { ...quiet, DATA_DIR: service.dataDir });
    assert.equal(await data.ended, 1);
    assert.match(data.said(), /^Another process serves this data folder .*\n$/);
    const address = startChild(["scripts/serve.ts"], { ...quiet, PORT: new URL(url).port, DATA_DIR: path.join(folder, "other") });
    assert.equal(await address.ended, 1);
    assert.match(address.said(), /The address 127\.0\.0\.1:\d+ cannot be used \(another program listens there\)/);
  });

  await group.test("told twice to end, it answers what is in flight, stops its database and ends with 0", async () => {
    const body = inquiry.toString();
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    await once(socket, "connect");
    let heard = "";
    socket.on("data", (chunk) => (heard += chunk));
    const head = [
      "POST /en/inquiry HTTP/1.1",
      "Host: 127.0.0.1",
      "Content-Type: application/x-www-form-urlencoded",
      `Content-Length: ${body.length}`,
      "",
      "",
    ];
    socket.write(head.join("\r\n") + body.slice(0, 20));
    await fetch(`${url}/healthz`); // By its answer the half request has been read as well.
    process.kill(-service.process.pid!, "SIGTERM");
    process.kill(-service.process.pid!, "SIGINT");
    await assert.rejects(async () => {
      for (;;) await fetch(`${url}/healthz`, { headers: { Connection: "close" } });
    }, "new connections are still taken");
    socket.write(body.slice(20));
    assert.equal(await service.ended, 0);
    assert.match(heard, /^HTTP\/1\.1 422 /);
    const restarted = await startEmbeddedPostgres(service.dataDir);
    assert.equal(restarted.came, "started", "the database was left running");
    await restarted.stop();
  });
});

test("while the database is away each page says so and keeps what was typed; the service lives and recovers by itself", async () => {
  const dataDir = path.join(folder, "database");
  const first = await startEmbeddedPostgres(dataDir, { durable: false });
  after(() => first.stop());
  const { url } = await start("away", { DATABASE_URL: first.url });
  await first.stop();
  const ready = await fetch(`${url}/readyz`);
  assert.equal(ready.status, 503);
  assert.deepEqual(((await ready.json()) as { failing: string[] }).failing.includes("database"), true);
  assert.equal((await fetch(`${url}/healthz`)).status, 200);
  const page = await fetch(`${url}/ja/results`);
  assert.equal(page.status, 503);
  assert.match(await page.text(), /<html[^>]* lang="ja"/);
  const signedIn = await fetch(`${url}/en/start`, { headers: { Cookie: "session=abc.def" } });
  assert.equal(signedIn.status, 503);
  const typed = await post(`${url}/en/inquiry`, new URLSearchParams({ ...Object.fromEntries(inquiry), intent: "send" }));
  assert.equal(typed.status, 503);
  assert.match(await typed.text(), /例示 花子/);

  const second = await startEmbeddedPostgres(dataDir, { durable: false, port: first.port });
  after(() => second.stop());
  const patience = Date.now() + 15_000;
  while ((await fetch(`${url}/readyz`)).status !== 200) assert.ok(Date.now() < patience, "it is not ready 15 seconds later");
  assert.equal((await fetch(`${url}/ja/results`)).status, 200);
});

test("a database of one's own takes the same tables, and its server is left alone at the end", async () => {
  const own = await startEmbeddedPostgres(path.join(folder, "own"), { durable: false });
  after(() => own.stop());
  const service = await start("beside", { DATABASE_URL: own.url });
  service.process.kill("SIGTERM");
  assert.equal(await service.ended, 0);
  const client = new pg.Client(own.url);
  await client.connect();
  assert.ok((await client.query("select count(*)::int as n from jip.program_years")).rows[0].n >= 2);
  await client.end();
});

test("started through the door, a signal to the door alone reaches the service; a second one changes nothing", async () => {
  const service = await start("door", {}, ["scripts/run.mjs", "start"]);
  service.process.kill("SIGTERM");
  service.process.kill("SIGTERM");
  assert.equal(await service.ended, 0);
});

test("when the door is killed the service does not stay behind", async () => {
  const service = await start("killed", {}, ["scripts/run.mjs", "start"]);
  service.process.kill("SIGKILL");
  await service.ended; // Its output closes when the service, too, has gone.
  const next = await startEmbeddedPostgres(service.dataDir);
  assert.equal(next.came, "started");
  await next.stop();
});

test("settings that make no sense are all said at once, and nothing is started", async () => {
  const child = startChild(["scripts/serve.ts"], {
    ...quiet,
    DATA_DIR: path.join(folder, "never"),
    PORT: "x",
    SMTP_URL: "x",
    DEMO_NOW: "2023-09-12T10:00:00+09:00",
  });
  assert.equal(await child.ended, 1);
  assert.deepEqual(
    child
      .said()
      .trim()
      .split("\n")
      .map((line) => line.split(" ")[0])
      .sort(),
    ["DEMO_NOW", "PORT", "SMTP_URL"],
  );
});
