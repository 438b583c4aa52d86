// Pages that visitors share: never older than their data, nor than the moment at which their words change.
import assert from "node:assert/strict";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { once } from "node:events";
import path from "node:path";
import test, { after } from "node:test";
import pg from "pg";
import type { RouterContextProvider, ServerBuild } from "react-router";
import { extendWindow } from "#program/year-changes/extend-window.server.ts";
import { nextChange } from "#program/year/rules.ts";
import { yearFrom } from "#program/year/read-year.ts";
import { yearSeeds } from "#program/year/seeds.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { testSite } from "#tests/support/site.ts";
import { openSharedPages } from "../../scripts/server/shared-pages.ts";
import { listenForPublicPages } from "../../scripts/server/pages.ts";
import type { House, RequestFacts, WholePage } from "#platform/house.server.ts";

const database = await testDatabase();
let now = new Date("2023-06-12T12:00:00+09:00");
const { house: still } = await testSite(database);
const house: House = { ...still, clock: () => now };
const build = (await import(path.resolve(import.meta.dirname, "../../build/server/index.js"))) as ServerBuild;
const entry = build.entry.module as unknown as {
  openSignIn(server: House["databaseServer"], settings: object): object;
  makeContext(house: House, signIn: object, facts: RequestFacts): RouterContextProvider;
  openPages(routes: ServerBuild["routes"]): (request: Request, context: RouterContextProvider) => Promise<Response | WholePage>;
};
const signIn = entry.openSignIn(house.databaseServer, { secret: house.secret, baseUrl: house.config.baseUrl });
const render = entry.openPages(build.routes);

const shared = openSharedPages(house, (page) => ({ ...page, html: page.html.replace("<head>", "<head><style>p{}</style>") }));
const stop = listenForPublicPages(house, shared);
after(() => stop());
let made = 0;
/** What a visitor is answered who asks as others did. */
async function visited(address: string): Promise<string> {
  const answer = await shared.page(address, () => {
    made += 1;
    const request = new Request(`${house.config.baseUrl}${address}`);
    return render(request, entry.makeContext(house, signIn, { requestId: "test", ip: "127.0.0.1" }));
  });
  return "html" in answer ? answer.html : await answer.text();
}
/** Waits until the page says it, or until a second is over. */
async function within(address: string, words: string): Promise<boolean> {
  const until = performance.now() + 1_000;
  while (performance.now() < until) {
    if ((await visited(address)).includes(words)) return true;
    await new Promise((resolve) => setImmediate(resolve)); // A page from memory alone would let no notice in.
  }
  return false;
}
/** Listening begins in a moment of its own; from then on a page is kept. */
while ((await visited("/en/courses"), made) < 3 && performance.now() < 30_000) if (await isKept()) break;
async function isKept() {
  const before = made;
  await visited("/en/courses");
  await new Promise((resolve) => setImmediate(resolve));
  return made === before;
}

test("many visitors at once and one after the other get a page that was made once", async () => {
  shared.forget();
  made = 0;
  const pages = await Promise.all(Array.from({ length: 20 }, () => visited("/ja/support")));
  for (let visit = 0; visit < 20; visit++) pages.push(await visited("/ja/support"));
  assert.equal(made, 1);
  assert.equal(new Set(pages).size, 1);
});

test("a change by another process is on the page within a second", async () => {
  await visited("/en/calendar");
  const other = new pg.Client(database.superuserUrl);
  await other.connect();
  after(() => other.end());
  await other.query(
    `insert into jip.window_extensions (id, fiscal_year, course, side, old_closes_at, new_closes_at, reason, extended_at)
     select gen_random_uuid(), 2023, 'C', 'intern', '2023-07-04T00:00:00+09:00', '2023-07-11T00:00:00+09:00', 'Example', '2023-06-12T11:00:00+09:00'`,
  );
  await other.query("update jip.program_years set revision = revision + 1 where fiscal_year = 2023");
  assert.ok(await within("/en/calendar", "Mon 10 July 2023, 23:59:59"));
});

test("a change by an act of this process is on the page within a second, in both languages", async () => {
  const manager = await aPerson(database.server, "manager", { now });
  await Promise.all([visited("/en"), visited("/ja")]);
  const wish = {
    course: "A",
    side: "intern" as const,
    newClosesAt: new Date("2023-06-27T00:00:00+09:00"),
    reason: "見本のための延長です。",
  };
  assert.ok((await extendWindow(manager, 2023, wish)).ok);
  assert.ok(await within("/en", "Mon 26 June 2023"), /<ul class="board".*?<\/ul>/s.exec(await visited("/en"))?.[0]);
  assert.ok(await within("/ja", "2023年6月26日"));
});

test("at the closing instant the page of a moment before is no longer given", async () => {
  now = new Date("2023-06-26T23:59:59.999+09:00");
  assert.match(await visited("/en"), /Apply for Course A"/);
  now = new Date("2023-06-27T00:00:00.000+09:00");
  assert.doesNotMatch(await visited("/en"), /Apply for Course A"/);
});

test("while the database is away a public page is shown as it was, never past the moment at which its words change, nor after a change", async () => {
  const pages = openSharedPages(house, (page) => page);
  const until = new Date("2023-06-27T12:00:00+09:00");
  const said = (html: string, status: number) => async (): Promise<WholePage> => ({
    status,
    html,
    headers: new Headers(),
    ...(status === 200 ? { lasts: { until } } : {}),
  });
  const asked = async (make: () => Promise<WholePage>) => ((await pages.page("/en/courses", make)) as WholePage).html;
  now = new Date("2023-06-27T11:59:00+09:00");
  pages.areChangesTold(true);
  assert.equal(await asked(said("courses", 200)), "courses");
  pages.areChangesTold(false);
  pages.areChangesTold(false); // Said again at each try to connect.
  assert.equal(await asked(said("not now", 503)), "courses");
  now = until;
  assert.equal(await asked(said("not now", 503)), "not now");
  now = new Date("2023-06-27T11:59:00+09:00");
  assert.equal(await asked(said("not now", 503)), "courses");
  pages.forget();
  assert.equal(await asked(said("not now", 503)), "not now");
});

test("words hold until the next window opens or closes, or the day ends in Japan", () => {
  const years = yearSeeds.map(yearFrom);
  const next = (from: string) => nextChange(years, new Date(from)).toISOString();
  assert.equal(next("2023-06-19T11:59:00+09:00"), "2023-06-19T03:00:00.000Z", "course A closes at noon");
  assert.equal(next("2023-06-19T12:00:00+09:00"), "2023-06-19T15:00:00.000Z", "then the day ends");
  assert.equal(next("2030-01-01T00:00:00+09:00"), "2030-01-01T15:00:00.000Z", "when nothing is ahead but the day's end");
});

test("straight from memory a page comes packed, is told to be asked for again, and is not sent twice to who has it", async () => {
  await visited("/en/courses");
  const server = http.createServer((incoming, outgoing) => {
    if (!shared.answer(incoming, outgoing)) outgoing.writeHead(599).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  after(() => server.close());
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const first = await fetch(`${base}/en/courses`);
  assert.equal(first.status, 200);
  assert.equal(first.headers.get("cache-control"), "no-cache");
  assert.equal(first.headers.get("vary"), "Accept-Encoding, Cookie, Sec-Fetch-Site, Sec-Fetch-Dest");
  assert.equal(first.headers.get("set-cookie"), null);
  assert.ok(first.headers.get("content-encoding"), "packed");
  assert.match(first.headers.get("content-security-policy") ?? "", /default-src 'none'/);
  assert.match(await first.text(), /<h1/);
  const again = await fetch(`${base}/en/courses`, { headers: { "If-None-Match": first.headers.get("etag")! } });
  assert.deepEqual([again.status, await again.text()], [304, ""]);
  const fromElsewhere = { "Sec-Fetch-Site": "none", "Sec-Fetch-Dest": "document", "If-None-Match": first.headers.get("etag")! };
  const inside = await askedFor(`${base}/en/courses`, fromElsewhere);
  assert.equal(inside.status, 200, "who comes from elsewhere gets another form of the page than who has been here");
  assert.match(inside.text, /<head><style>/);
  assert.notEqual(inside.tag, first.headers.get("etag"));
  for (const own of [{ headers: { cookie: "session=x" } }, { method: "POST" }])
    assert.equal((await fetch(`${base}/en/courses`, own)).status, 599);
  assert.equal((await fetch(`${base}/en/courses?x=1`)).status, 599);
});

/** By plain http: `fetch` says its own Sec-Fetch heads. */
async function askedFor(
  address: string,
  headers: Record<string, string>,
): Promise<{ status: number; tag: string | undefined; text: string }> {
  const [answer] = (await once(http.get(address, { headers }), "response")) as [http.IncomingMessage];
  return { status: answer.statusCode!, tag: answer.headers.etag, text: Buffer.concat(await answer.toArray()).toString() };
}

/** Readable, since an act of visitors needs them, but shown on no public page. */
const onNoPage = ["inquiry_targets", "inquiry_year_targets", "receipt_keys"];
test("every table that any visitor may read says when it changes", async () => {
  const { rows } = await database.server.pool.query<{ name: string }>(
    `select c.relname as name from pg_class c
     where c.relnamespace = 'jip'::regnamespace and c.relkind = 'r'
       and (has_table_privilege('jip_anyone', c.oid, 'select') or has_any_column_privilege('jip_anyone', c.oid, 'select'))
       and (not c.relrowsecurity or exists (
         select from pg_policy p where p.polrelid = c.oid and p.polcmd in ('r', '*')
           and (p.polroles = '{0}' or 'jip_anyone'::regrole = any (p.polroles))
           and coalesce(pg_get_expr(p.polqual, p.polrelid), 'true') !~ 'jip_account|current_setting'))
       and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'public_pages')
     order by 1`,
  );
  assert.deepEqual(
    rows.map(({ name }) => name).filter((name) => !onNoPage.includes(name)),
    [],
    "create trigger public_pages ... execute function tell_public_pages() in the migration of the table",
  );
});
