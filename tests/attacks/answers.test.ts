// What every answer of the site carries, whatever is asked of it: headers, caching, methods, addresses that are none, foreign forms.
import assert from "node:assert/strict";
import test from "node:test";
import routes from "#app/routes.ts";
import { addressesOf } from "#app/site-map.ts";
import { doors } from "#tests/rights/halls.ts";
import { testDatabase } from "#tests/support/database.ts";
import { testSite } from "#tests/support/site.ts";
import { aWorld } from "#tests/rights/world.ts";

const database = await testDatabase();
const site = await testSite(database, new Date("2024-01-15T10:00:00+09:00"));
const world = await aWorld(database.server, site.house.files);
const patterns = addressesOf(routes)
  .map(({ pattern }) => pattern || "/")
  .filter((one) => one in doors);
const addressOf = (pattern: string) => {
  const records = doors[pattern]!.records?.(world);
  return records === undefined ? pattern.replace(":language", "ja").replace("*", "nothing") : `/ja/${records.mine}`;
};
const who = new Map<string, Record<string, string>>();
for (const [name, account] of [
  ["intern", world.mine.intern.accountId],
  ["company", world.mine.company.accountId],
  ["administrator", world.people.administrator.accountId],
  ["committee", world.people.committee.accountId],
  ["reader-meti", world.people["reader-meti"].accountId],
] as const)
  who.set(name, await site.signedIn(`${account}@people.example`));
const headersFor = (pattern: string) => {
  const { enters } = doors[pattern]!;
  return (typeof enters === "string" ? undefined : [...who].find(([name]) => (enters as readonly string[]).includes(name))?.[1]) ?? {};
};

test("each page carries the strict policy, holds no script or style of its own, and nothing of it is kept by others", async () => {
  for (const pattern of patterns) {
    const headers = headersFor(pattern);
    const response = await site.get(addressOf(pattern), headers);
    const html = await response.text();
    const isPicture = /^image\//.test(response.headers.get("content-type") ?? "");
    const isFile = isPicture || /^(attachment)/.test(response.headers.get("content-disposition") ?? "");
    const policy = response.headers.get("content-security-policy") ?? "";
    assert.match(
      policy,
      isFile ? /^sandbox; default-src 'none'$/ : /default-src 'none'.*form-action 'self'.*base-uri 'none'.*frame-ancestors 'none'/,
      pattern,
    );
    assert.doesNotMatch(policy, /unsafe|\*|https?:/, pattern);
    assert.equal(response.headers.get("x-frame-options"), "DENY", pattern);
    assert.equal(response.headers.get("x-content-type-options"), "nosniff", pattern);
    assert.equal(response.headers.get("referrer-policy"), "same-origin", pattern);
    // What is offered while somebody types, and the feed, are published for everybody; some minutes of them may be kept.
    const kept = isPicture
      ? /^(public, max-age=3600|private, no-store)$/
      : /\/(questions\/suggestions|news\/feed\.xml)$/.test(pattern)
        ? /^public, max-age=(60|300)$/
        : "cookie" in headers
          ? /no-store/
          : /no-cache|no-store/;
    assert.match(response.headers.get("cache-control") ?? "", kept, pattern);
    assert.equal(response.headers.get("server"), null);
    assert.equal(response.headers.get("x-powered-by"), null);
    if (isFile) continue;
    // Data for search engines is no script: of its type nothing runs, and no sign in it can end its block.
    assert.doesNotMatch(html, /<script(?![^>]*\ssrc="\/)(?! type="application\/ld\+json">)[^>]*>/i, `${pattern}: a script in the page`);
    assert.doesNotMatch(html, /<style[\s>]/i, `${pattern}: a style in the page`);
    assert.doesNotMatch(html, /<[a-z][^>]*\s(?:style|on[a-z]+)=/i, `${pattern}: a style or a handler in a tag`);
    assert.doesNotMatch(
      html,
      /(?:src|href|action)="(?:https?:)?\/\/(?!localhost|127\.0\.0\.1)[^"]*"[^>]*>(?!.*rel=)/i,
      `${pattern}: loads from elsewhere`,
    );
  }
});

const foreigners: readonly Record<string, string>[] = [
  { origin: "https://evil.example" },
  { origin: "null" },
  { origin: "http://127.0.0.1.evil.example" },
  { "sec-fetch-site": "cross-site" },
];
test("a form from a foreign page is refused at every address, before anybody is asked who they are", async () => {
  for (const pattern of patterns) {
    for (const foreign of foreigners) {
      const response = await site.post(addressOf(pattern), { intent: "send" }, { ...headersFor(pattern), ...foreign });
      assert.equal(response.status, 403, `${pattern} from ${JSON.stringify(foreign)}`);
      await response.body?.cancel();
    }
  }
});

test("only reading and sending are known: any other method is refused, and HEAD has no body", async () => {
  for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"]) {
    for (const address of ["/en", "/en/sign-in", "/en/office/people", "/nothing"]) {
      const response = await site.ask(address, { method, headers: who.get("administrator")! });
      assert.equal(response.status, 405, `${method} ${address}`);
    }
  }
  for (const address of ["/en", "/en/intern", "/en/nothing"]) {
    const response = await site.ask(address, { method: "HEAD" });
    assert.equal((await response.arrayBuffer()).byteLength, 0, address);
    assert.ok(response.status < 500);
  }
});

test("data for a script of the router is given to nobody", async () => {
  for (const address of [
    "/en.data",
    "/en/intern.data",
    "/en/office/applications.data",
    "/_root.data",
    "/__manifest?p=/en/office",
    "/en/office/people.data?_routes=office/people",
  ]) {
    const response = await site.get(address, who.get("administrator")!);
    assert.equal(response.status, 404, address);
  }
});

test("addresses that are none are answered quietly: long, broken, doubled, with dots and signs", async () => {
  const odd = [
    "//",
    "///evil.example",
    "//evil.example/en/sign-in",
    "/en//sign-in",
    "/en/%",
    "/%zz",
    "/en/%00",
    "/en/..%2f..%2fetc/passwd",
    "/../../etc/passwd",
    "/en/sign-in/%E3%81",
    `/en/${"a".repeat(60_000)}`,
    `/en/sign-in?then=${"b".repeat(60_000)}`,
    "/EN",
    "/fr",
    "/en/office/",
    "/en/sign-in/",
    "/.git/config",
    "/.env",
    "/index.php",
    "/en\\..\\..\\",
    "/assets/../../../package.json",
    "/scripts/%2e%2e%2f%2e%2e%2fpackage.json",
    "/en?__proto__[x]=1&constructor=2",
    "/en/office/applications?page=-1&sort=__proto__&filter=%00&q=%00%FF&course=constructor",
    "/en/office/screening?filter=toString&course=__proto__&page=1e9",
    "/en/office/inquiries?state=constructor&q=%25_%5C&page=NaN",
    "/en/office/interviews?filter=__proto__",
    "/en/office/documents?filter=hasOwnProperty",
    "/en/office/reports?filter=__proto__&page=99999999999999999999",
    "/en/office/letters?state=__proto__",
    "/en/office/internships?filter=__proto__&course=__proto__&state=constructor",
    "/en/office/matches?filter=__proto__&course=constructor",
    "/en/office/companies?filter=constructor&q=%00",
    "/en/office/trainings?course=__proto__",
    "/en/office/travel?filter=__proto__",
    "/en/office/allowances?filter=__proto__",
    "/en/questions?q=%00%FF%25",
    "/en/questions/__proto__",
    "/en/results?year=9e99",
    "/en/calendar?year=__proto__",
  ];
  for (const address of odd) {
    for (const headers of [{}, who.get("administrator")!]) {
      for (const method of ["GET", "POST"]) {
        const whole = site.house.config.baseUrl + address;
        const response = await (method === "GET" ? site.get(whole, headers) : site.post(whole, { intent: "x" }, headers));
        assert.ok(response.status < 500, `${method} ${address.slice(0, 90)}: ${response.status}`);
        const location = response.headers.get("location");
        if (location !== null) assert.match(location, /^\/(en|ja)(\/|$|\?)/, `${address.slice(0, 90)} leads to ${location}`);
        await response.body?.cancel();
      }
    }
  }
});

test("after signing in nobody is led out of the site", async () => {
  const outside = [
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "/en//evil.example",
    "/en/../..//evil.example",
    "javascript:alert(1)",
    "/en/%0d%0aSet-Cookie:x=1",
    "/en\r\nLocation: //evil.example",
    "/en?x=//evil.example",
    "/fr",
    "/en@evil.example",
    "\\\\evil.example",
    "/ja/\u2028",
    "/enevil",
  ];
  for (const then of outside) {
    const html = await (await site.get(`/en/sign-in?then=${encodeURIComponent(then)}`)).text();
    const kept = /<input type="hidden" name="then" value="([^"]*)"/.exec(html)?.[1] ?? "";
    assert.doesNotMatch(kept, /evil|javascript|Set-Cookie/, then);
    const response = await site.post("/en/sign-in", { email: "nobody@people.example", then });
    assert.ok([303, 422, 429].includes(response.status), then);
    assert.match(response.headers.get("location") ?? "/en", /^\/en(\/sign-in\/code\?for=[\w-]+)?$/, then);
  }
});

test("a form that is too large is refused while it comes, with and without its length said", async () => {
  const big = new Uint8Array(10 * 1024 * 1024).fill(97);
  for (const address of ["/en/inquiry", "/en/sign-in", "/en/intern/my-data"]) {
    const said = await site.ask(address, {
      method: "POST",
      body: big,
      headers: { "content-type": "application/x-www-form-urlencoded", "content-length": String(big.byteLength) },
    });
    assert.equal(said.status, 413, address);
    const stream = new ReadableStream({
      start: (control) => {
        for (let part = 0; part < 10; part++) control.enqueue(big.subarray(0, 1024 * 1024));
        control.close();
      },
    });
    const unsaid = await site.ask(address, {
      method: "POST",
      body: stream,
      headers: { "content-type": "application/x-www-form-urlencoded" },
      duplex: "half",
    } as RequestInit);
    assert.equal(unsaid.status, 413, address);
  }
});

test("a body that is no form, or says that it is another thing, is no fault", async () => {
  const deep = "[".repeat(50_000) + "]".repeat(50_000);
  const bodies: [string, string][] = [
    ["application/json", deep],
    ["application/json", '{"email":"x@people.example","__proto__":{"isAdmin":true}}'],
    ["text/plain", "email=x"],
    ["multipart/form-data", "no boundary"],
    ["multipart/form-data; boundary=x", '--x\r\nContent-Disposition: form-data; name="email"\r\n\r\nnever ends'],
    ["multipart/form-data; boundary=x", '--x\r\nContent-Disposition: form-data; name="email"; filename="../../x"\r\n\r\nx\r\n--x--'],
    ["application/x-www-form-urlencoded; charset=shift_jis", "email=%83e%83X%83g"],
    ["application/x-www-form-urlencoded", "%"],
    ["", "email=x"],
    ["application/xml", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>"],
  ];
  for (const address of [
    "/en/sign-in",
    "/en/inquiry",
    "/en/start/company",
    `/en/intern/documents/${world.askedDocument}`,
    "/en/office/people",
  ]) {
    for (const [type, body] of bodies) {
      const headers = address.includes("intern")
        ? await site.signedIn(`${world.shownThere.intern.accountId}@people.example`)
        : who.get("administrator")!;
      const response = await site.ask(address, {
        method: "POST",
        body,
        headers: { ...headers, ...(type === "" ? {} : { "content-type": type }) },
      });
      assert.ok(response.status < 500, `${type} to ${address}: ${response.status}`);
      const html = await response.text();
      assert.doesNotMatch(html, /root:x:0/);
    }
  }
});
