import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { after } from "node:test";
import type { RouterContextProvider, ServerBuild } from "react-router";
import { assert } from "#platform/assert.ts";
import { readConfig } from "#platform/config.server.ts";
import { openFiles } from "#platform/files.server.ts";
import type { House, RequestFacts, WholePage } from "#platform/house.server.ts";
import { openLog } from "#platform/log.server.ts";
import { openMailer } from "#platform/mailer.server.ts";
import { openPreviews } from "#platform/previews.server.ts";
import { openProbes } from "#platform/probes.server.ts";
import { openRateLimits } from "#platform/rate-limits.server.ts";
import type { Scanner } from "#platform/scanner.server.ts";
import { openDisk } from "#platform/storage.server.ts";
import type { SignIn } from "#program/sign-in/sign-in.server.ts";
import { makeSite } from "../../scripts/server/site.ts";
import type { TestDatabase } from "./database.ts";
import { testVault } from "./vault.ts";

const root = path.resolve(import.meta.dirname, "../..");
const secret = "a secret of tests, long enough to sign with";

interface Entry<SignIn> {
  openSignIn(server: TestDatabase["server"], settings: { secret: string; baseUrl: string }): SignIn;
  makeContext(house: House, signIn: SignIn, facts: RequestFacts): RouterContextProvider;
  openPages(routes: ServerBuild["routes"]): (request: Request, context: RouterContextProvider) => Promise<Response | WholePage>;
}

/** The site of one test file: asked as over the network, without one. */
export interface TestSite {
  /** Everything it stands on, such as the files that it keeps. */
  readonly house: House;
  get(address: string, headers?: Record<string, string>): Promise<Response>;
  /** Sends a plain form; a value that is a list is sent once for each. */
  post(address: string, fields: Readonly<Record<string, string | readonly string[]>>, headers?: Record<string, string>): Promise<Response>;
  /** Anything else, such as an upload. */
  ask(address: string, init: RequestInit): Promise<Response>;
  /** Signs an account in by a code, as a letter brings it; gives the headers of its next requests. */
  signedIn(email: string): Promise<{ cookie: string }>;
}

/** The built site (the test command builds it) on a test's database, with limits enforced and the program's clock standing at `now`. */
export async function testSite(
  database: TestDatabase,
  now = new Date("2023-06-12T12:00:00+09:00"),
  wishes: { scanner?: Scanner } = {},
): Promise<TestSite> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "jip-site-"));
  const settings = readConfig({ DATA_DIR: folder, DATABASE_URL: database.url, LOG_LEVEL: "error" }, "program");
  assert(settings.ok, "the settings of tests are good");
  const { log, flush } = openLog("error");
  const previews = openPreviews();
  const mailer = openMailer(null, settings.value.mailFrom);
  const house: House = {
    config: settings.value,
    databaseServer: database.server,
    files: openFiles(await openDisk(path.join(folder, "files")), testVault()),
    arrivals: openFiles(await openDisk(path.join(folder, "arrivals")), testVault()),
    vault: testVault(),
    scanner: wishes.scanner ?? null,
    previews,
    mailer,
    log,
    probes: openProbes(false), // Tests ask for ids of nothing by the hundred; that scanners are refused has tests of its own.
    rateLimits: await openRateLimits(database.server, "on", secret),
    secret,
    clock: () => now,
  };
  after(async () => {
    previews.close();
    await mailer.close();
    await flush();
    await rm(folder, { recursive: true, force: true });
  });
  // As it is delivered: React reads this once, and its development build takes twice the time of a page.
  process.env.NODE_ENV = "production";
  const build = (await import(path.join(root, "build/server/index.js"))) as ServerBuild;
  const entry = build.entry.module as unknown as Entry<object>;
  const signIn = entry.openSignIn(database.server, { secret, baseUrl: house.config.baseUrl });
  const answer = entry.openPages(build.routes);
  const site = makeSite({
    house,
    staticFile: () => null,
    readiness: async () => ({ ready: true, failing: [], parts: {} }),
    page: (request, facts) => answer(request, entry.makeContext(house, signIn, facts)),
    styles: [],
  });
  const ask = (address: string, init: RequestInit) =>
    Promise.resolve(
      site.request(new URL(address, house.config.baseUrl).href, init, { incoming: { socket: { remoteAddress: "127.0.0.1" } } }),
    );
  return {
    house,
    ask,
    signedIn: async (email) => {
      const { makeCode, useCode } = signIn as SignIn;
      const used = await useCode(email, await makeCode(email), new Headers());
      assert(used !== null, "a fresh code signs in");
      return { cookie: used.cookies.map((cookie) => cookie.split(";")[0]).join("; ") };
    },
    get: (address, headers = {}) => ask(address, { headers }),
    post: (address, fields, headers = {}) => {
      const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one as string]));
      return ask(address, { method: "POST", body: new URLSearchParams(pairs), headers });
    },
  };
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", "#39": "'" };

/** A text as HTML writes it, read back. */
export function plainText(html: string): string {
  return html.replace(/&(amp|lt|gt|quot|#x27|#39);/g, (_, name: string) => entities[name] ?? "");
}

/** A page without the breaks between phrases that Japanese heads, leads and buttons have (app/phrase-breaks.server.ts): for tests that match its HTML. */
export function withoutBreaks(html: string): string {
  return html.replaceAll("<wbr/>", "");
}

/** The words of a page as they are read, one blank between parts: without marks, breaks inside phrases, and data for search engines. */
export function visibleText(html: string): string {
  return plainText(
    withoutBreaks(html)
      .replace(/<script\b[^>]*>[\s\S]*?<\/script>|<!--[\s\S]*?-->/g, "")
      .replace(/<[^>]+>/g, " "),
  ).replace(/\s+/g, " ");
}

/** The problems that a refused form marks, as `field: code`, in the order of the page. */
export function problemsIn(html: string): string[] {
  return [...html.matchAll(/data-problem="([^"]*)" data-field="([^"]*)"/g)].map(([, code, field]) => `${field}: ${code}`);
}

/** The lines of the error summary of a page, as they are read. */
export function summaryIn(html: string): string[] {
  const summary = /<div class="error-summary".*?<ol>(.*?)<\/ol>/s.exec(html)?.[1] ?? "";
  return [...summary.matchAll(/<li>(.*?)<\/li>/gs)].map(([, line = ""]) => visibleText(line).trim());
}

/** The title of the document, as the window and screen readers say it. */
export function titleIn(html: string): string {
  return plainText(/<title>(.*?)<\/title>/s.exec(html)?.[1] ?? "");
}

/** Values of the hidden fields of a page, by name. */
export function hiddenFieldsIn(html: string): Record<string, string> {
  return Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"\/>/g)].map(([, name = "", value = ""]) => [
      name,
      plainText(value),
    ]),
  );
}
