// How search engines and previews see the site: titles, descriptions, twins, the map for robots, data about things.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import test from "node:test";
import routes from "#app/routes.ts";
import { addressesOf } from "#app/site-map.ts";
import { structuredText } from "#app/parts/structured-data.ts";
import { testDatabase } from "#tests/support/database.ts";
import { plainText, testSite } from "#tests/support/site.ts";

const database = await testDatabase();
const site = await testSite(database, new Date("2024-06-12T12:00:00+09:00"));
const origin = site.house.config.baseUrl;

const xml = await (await site.get("/sitemap.xml")).text();
const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => plainText(address));
/** Every page of the map that differs in its file: of the questions and of the earlier year's pages one is enough. */
const pages = listed.filter((address) => !/\/questions\/(?!how)/.test(address));

test("the map for robots lists every public page once in both languages, and nothing else", async () => {
  assert.equal(new Set(listed).size, listed.length);
  const paths = new Set(listed.map((address) => new URL(address).pathname));
  for (const path of paths) assert.ok(paths.has(path.replace(/^\/(en|ja)/, (_, one: string) => (one === "en" ? "/ja" : "/en"))), path);
  const fixed = addressesOf(routes)
    .filter(({ file }) => file.endsWith(".tsx"))
    .filter(({ mayEnter, audience, pattern }) => mayEnter === "anyone" && audience === "public" && /^\/:language(\/|$)/.test(pattern))
    .map(({ pattern }) => pattern)
    .filter((pattern) => !pattern.slice("/:language".length).includes(":") && !/sign-|set-up|receipts/.test(pattern));
  for (const pattern of fixed) assert.ok(paths.has(pattern.replace(":language", "en")), pattern);
  for (const path of ["/en/years/2023/courses", "/ja/years/2023"]) assert.ok(paths.has(path), path);
  assert.ok([...paths].filter((path) => /^\/en\/questions\/./.test(path)).length >= 60);
  for (const path of paths)
    assert.doesNotMatch(path, /^\/(en|ja)\/(office|intern|company|committee|reader|sign-in|set-up|developer)(\/|$)/, path);
  assert.match(xml, new RegExp(`<xhtml:link rel="alternate" hreflang="ja" href="${origin}/ja/courses"/>`));
});

test("every page of the map has its own title and description, names its twin and itself, and asks nobody else for anything", async () => {
  const titles = new Map<string, string>();
  for (const address of pages) {
    const response = await site.get(new URL(address).pathname);
    assert.equal(response.status, 200, address);
    assert.equal(response.headers.get("set-cookie"), null, address);
    const html = await response.text();
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? "";
    assert.equal(titles.get(title), undefined, `${address} is called as ${titles.get(title)}`);
    titles.set(title, address);
    const description = plainText(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? "");
    assert.ok(description.length >= 15 && description.length <= 320, `${address}: ${description}`);
    assert.match(html, new RegExp(`<link rel="canonical" href="${address}"`), address);
    for (const language of ["en", "ja", "x-default"]) assert.match(html, new RegExp(`hrefLang="${language}"`), address);
    assert.match(html, /property="og:image" content="[^"]+\/pictures\/link-(en|ja)\.png"/, address);
    for (const [, data = ""] of html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)) {
      const thing = JSON.parse(data) as { "@type"?: string };
      assert.equal(typeof thing["@type"], "string", address);
    }
    const loaded = [...html.matchAll(/<(?:script|img|iframe|source)[^>]* src="([^"]+)"|<link rel="(?:stylesheet|icon)" href="([^"]+)"/g)];
    for (const [, one, other] of loaded) assert.match(one ?? other ?? "", /^\/(?!\/)/, address);
  }
});

test("what stands on a public page stands in the stylesheet of public pages", async () => {
  const [whole, small] = ["look", "look-public"].map((name) => classesIn(`app/ui/${name}.css`)) as [Set<string>, Set<string>];
  const forms = ["sign-in", "sign-in/code", "start", "start/company", "questions?q=visa"].flatMap((path) => [`/en/${path}`, `/ja/${path}`]);
  for (const address of [...pages.map((page) => new URL(page).pathname), ...forms]) {
    const html = await (await site.get(address)).text();
    const named = new Set([...html.matchAll(/ class="([^"]+)"/g)].flatMap(([, names = ""]) => names.split(" ")));
    const missing = [...named].filter((name) => whole.has(name) && !small.has(name));
    assert.deepEqual(missing, [], address);
  }
});

/** Every class that a stylesheet knows, those of the sheets that it takes in included. */
function classesIn(file: string): Set<string> {
  const sheets = [...readFileSync(file, "utf8").matchAll(/@import "([^"]+)"/g)].map(([, name = ""]) => name);
  const text = sheets.map((name) => readFileSync(path.join(path.dirname(file), name), "utf8")).join("\n");
  return new Set([...text.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = ""]) => name));
}

test("robots are told where the map is and kept from nobody's own pages; the pictures of links are our own", async () => {
  const robots = await site.get("/robots.txt");
  assert.match(robots.headers.get("content-type") ?? "", /text\/plain/);
  const text = await robots.text();
  assert.match(text, new RegExp(`Sitemap: ${origin}/sitemap.xml`));
  assert.match(text, /Disallow: \/en\/intern\//);
  assert.doesNotMatch(text, /Disallow: \/$/m);
});

test("no sign in a text can end its block of data", () => {
  const text = structuredText({ name: "</script><script>alert(1)</script><!--", url: "/en" }, "https://jip.example");
  assert.doesNotMatch(text, /[<>]/);
  assert.deepEqual(JSON.parse(text), { name: "</script><script>alert(1)</script><!--", url: "https://jip.example/en" });
});
