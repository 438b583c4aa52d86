import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import test from "node:test";
import zlib from "node:zlib";
import { readConfig } from "#platform/config.server.ts";
import { openProbes } from "#platform/probes.server.ts";
import { openLog } from "#platform/log.server.ts";
import type { House, WholePage } from "#platform/house.server.ts";
import { openFirstVisits } from "../../scripts/server/first-visits.ts";
import { openSharedPages } from "../../scripts/server/shared-pages.ts";
import { makeSite } from "../../scripts/server/site.ts";

const settings = readConfig({}, "program");
assert.ok(settings.ok);
const house = { config: settings.value, log: openLog("error").log, probes: openProbes() } as unknown as House;

/** The server around pages that say how often one was made. */
function counting(more: Partial<WholePage> = {}, postedStatus = 200) {
  let made = 0;
  const site = makeSite({
    house,
    readiness: async () => ({ ready: true, failing: [], parts: {} }),
    staticFile: () => null,
    page: async (request) => ({
      status: request.method === "POST" ? postedStatus : 200,
      headers: new Headers({ "Content-Type": "text/html; charset=utf-8" }),
      html: `page ${++made} ${"long ".repeat(400)}`,
      ...more,
    }),
    sharedPages: openSharedPages(house, (page) => page),
    styles: [],
  });
  return async (address: string, init: RequestInit = {}) => {
    const answer = await site.request(`http://127.0.0.1:3000${address}`, init, {});
    const bytes = Buffer.from(await answer.arrayBuffer());
    const text = answer.headers.get("content-encoding") === "br" ? zlib.brotliDecompressSync(bytes) : bytes;
    return {
      status: answer.status,
      headers: answer.headers,
      bytes: bytes.length,
      page: Number(/^page (\d+)/.exec(text.toString())?.[1] ?? 0),
    };
  };
}

test("visitors who ask for a public page at once share it; whoever has a cookie, a query or another page gets their own", async () => {
  const ask = counting();
  assert.deepEqual([(await ask("/en")).page, (await ask("/en")).page, (await ask("/ja")).page], [1, 1, 2]);
  assert.equal((await ask("/en", { headers: { cookie: "session=x" } })).page, 3);
  assert.equal((await ask("/en?q=1")).page, 4);
  assert.deepEqual([(await ask("/en/questions/fees")).page, (await ask("/en/questions/fees")).page], [5, 6]);
});

test("after a visitor's post everybody sees what is so now; what somebody signed in posts leaves shared pages shared", async () => {
  const ask = counting();
  const form = { "content-type": "application/x-www-form-urlencoded" };
  assert.equal((await ask("/en/calendar")).page, 1);
  await ask("/en/inquiry", { method: "POST", body: "name=x", headers: form });
  assert.equal((await ask("/en/calendar")).page, 3);
  await ask("/en/intern/application/check", { method: "POST", body: "intent=send", headers: { ...form, cookie: "session=x" } });
  assert.equal((await ask("/en/calendar")).page, 3);
});

test("a form that was refused, and one of signing in, leave shared pages shared, however often they are sent", async () => {
  const form = { method: "POST", body: "", headers: { "content-type": "application/x-www-form-urlencoded" } };
  for (const [postedStatus, address, page] of [
    [422, "/en/inquiry", 1],
    [429, "/en/sessions/x", 1],
    [200, "/en/sign-in", 1],
    [303, "/ja/sign-in/code", 1],
    [303, "/en/sign-in-is-another-page", 3],
  ] as const) {
    const ask = counting({}, postedStatus);
    assert.equal((await ask("/en/calendar")).page, 1);
    await ask(address, form);
    assert.equal((await ask("/en/calendar")).page, page, `${postedStatus} ${address}`);
  }
});

test("a failure and a page that sets a cookie are kept for nobody", async () => {
  const failing = counting({ status: 503 });
  assert.deepEqual([(await failing("/en")).page, (await failing("/en")).page], [1, 2]);
  const setting = counting({ headers: new Headers({ "Content-Type": "text/html", "Set-Cookie": "session=x" }) });
  const [one, other] = [await setting("/en"), await setting("/en")];
  assert.deepEqual([one.page, other.page, one.headers.get("cache-control")], [1, 2, "private, no-store"]);
});

test("a shared page comes packed as each visitor takes it, with a number of its own in the log", async () => {
  const ask = counting();
  const [brotli, gzip, plain] = [
    await ask("/en", { headers: { "accept-encoding": "br" } }),
    await ask("/en", { headers: { "accept-encoding": "gzip" } }),
    await ask("/en"),
  ];
  assert.deepEqual(
    [brotli, gzip, plain].map(({ headers }) => headers.get("content-encoding")),
    ["br", "gzip", null],
  );
  assert.ok(brotli.bytes < 200 && gzip.bytes < 200 && plain.bytes > 2_000);
  for (const { headers, bytes } of [brotli, gzip, plain])
    assert.deepEqual([headers.get("vary"), headers.get("content-length")], ["Accept-Encoding", String(bytes)]);
  assert.notEqual(brotli.headers.get("x-request-id"), plain.headers.get("x-request-id"));
});

test("a page's head alone is answered with the same head and nothing below it", async () => {
  const ask = counting();
  const [whole, head] = [await ask("/en"), await ask("/en", { method: "HEAD" })];
  assert.deepEqual([head.status, head.bytes, head.headers.get("content-length")], [200, 0, whole.headers.get("content-length")]);
});

test("who comes from elsewhere gets the style sheet inside the page, allowed by its hash alone; everybody else the link", async () => {
  const sheet = "body{color:$&red}";
  const html = `<html><head><link rel="stylesheet" href="/assets/look.css"/></head>${"long ".repeat(400)}</html>`;
  const firstForm = openFirstVisits((address) => (address === "/assets/look.css" ? sheet : null));
  const site = makeSite({
    house,
    readiness: async () => ({ ready: true, failing: [], parts: {} }),
    staticFile: () => null,
    page: async ({ url }) => ({
      status: url.endsWith("/en") ? 200 : 404,
      headers: new Headers({ "Content-Type": "text/html; charset=utf-8" }),
      html,
    }),
    sharedPages: openSharedPages(house, firstForm),
    firstForm,
    styles: [],
  });
  const ask = async (headers: Record<string, string>, address = "/en") => {
    const answer = await site.request(`http://127.0.0.1:3000${address}`, { headers }, {});
    return { policy: answer.headers.get("content-security-policy") ?? "", html: await answer.text() };
  };
  for (const from of ["none", "cross-site", "same-site"]) {
    const { policy, html: first } = await ask({ "sec-fetch-site": from, "sec-fetch-dest": "document" });
    assert.ok(first.includes(`<style>${sheet}</style><link rel="stylesheet" href="/assets/look.css" media="print"/>`), first.slice(0, 200));
    assert.match(policy, new RegExp(`style-src 'self' 'sha256-${RegExp.escape(createHash("sha256").update(sheet).digest("base64"))}';`));
  }
  const missing = await ask({ "sec-fetch-site": "cross-site", "sec-fetch-dest": "document" }, "/en/nothing-here");
  assert.equal(missing.html, html, "a page that is not there is answered small");
  for (const headers of [
    {},
    { "sec-fetch-site": "same-origin", "sec-fetch-dest": "document" },
    { "sec-fetch-site": "none", "sec-fetch-dest": "empty" },
    { "sec-fetch-site": "none", "sec-fetch-dest": "document", cookie: "session=x" },
  ] as Record<string, string>[]) {
    const { policy, html: other } = await ask(headers);
    assert.equal(other, html);
    assert.match(policy, /style-src 'self';/);
  }
});

test("a page with its style sheet inside waits for our script where that writes the reader's own times, so that nothing moves", () => {
  const first = openFirstVisits(() => "p{}");
  const page = (body: string): WholePage => ({
    status: 200,
    headers: new Headers(),
    html: `<head><link rel="stylesheet" href="/a.css"/><script src="/s.js" defer=""></script></head><body>${body}</body>`,
  });
  const waits = (body: string) => first(page(body)).html.includes('<script src="/s.js" defer="" blocking="render">');
  assert.ok(waits('<time class="date" dateTime="2023-06-19" data-reader-zone="closing">19 June</time>'));
  assert.ok(waits('<p class="yours" data-reader-slot="2023-06-19"></p>'));
  assert.ok(!waits("<p>No time of another zone.</p>"));
});
