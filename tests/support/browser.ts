import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { after } from "node:test";
import { createAdaptorServer } from "@hono/node-server";
import { chromium } from "playwright-core";
import { findBrowser } from "../../scripts/find-browser.ts";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import type { TestSite } from "./site.ts";

const built = path.resolve(import.meta.dirname, "../../build/client");
const publicFolder = path.resolve(import.meta.dirname, "../../public");
const axe = readFileSync(path.resolve(import.meta.dirname, "../../node_modules/axe-core/axe.min.js"), "utf8");
const types: Record<string, string> = { ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".png": "image/png" };

/** A page of a test's site in a real browser. */
export interface Visit {
  /**
   * Opens an address in a size, signed in with the headers of `TestSite.signedIn`, for the length of a look; `hasPolicy`: under the site's own
   * policy; `listen`: before anything is asked for.
   */
  visit(
    address: string,
    how: { headers?: { cookie: string }; width: number; script?: boolean; hasPolicy?: boolean; listen?: (page: Page) => void },
    see: (page: Page) => Promise<void>,
  ): Promise<void>;
}

/** A real browser for one test file, ended with it. */
export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  after(() => browser.close());
  return browser;
}

/** The site of one test file behind a port of its own, with its styles and scripts, for a real browser; both end with the file. */
export async function inBrowser(site: TestSite): Promise<Visit> {
  const server = createAdaptorServer({ fetch: (request: Request) => answer(site, request) }) as import("node:http").Server;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await openBrowser();
  after(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return {
    visit: async (address, { headers, width, script = true, hasPolicy = false, listen }, see) => {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        javaScriptEnabled: script,
        bypassCSP: script && !hasPolicy,
      });
      try {
        const cookies = (headers?.cookie ?? "")
          .split("; ")
          .filter(Boolean)
          .map((pair) => ({ name: pair.slice(0, pair.indexOf("=")), value: pair.slice(pair.indexOf("=") + 1), url: origin }));
        await context.addCookies(cookies);
        const page = await context.newPage();
        listen?.(page);
        await page.goto(origin + address);
        await see(page);
      } finally {
        await context.close();
      }
    },
  };
}

async function answer(site: TestSite, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const file = [built, publicFolder]
    .map((folder) => path.join(folder, path.normalize(url.pathname)))
    .find((each) => path.extname(each) in types && existsSync(each));
  if (file !== undefined) return new Response(readFileSync(file), { headers: { "Content-Type": types[path.extname(file)] ?? "" } });
  const headers = new Headers(request.headers);
  // The site knows itself by its own address; to the browser this port is it.
  for (const name of ["origin", "referer", "host"]) headers.delete(name);
  const body = request.method === "GET" || request.method === "HEAD" ? undefined : await request.arrayBuffer();
  return await site.ask(url.pathname + url.search, { method: request.method, headers, body, redirect: "manual" });
}

/** What axe finds on a page: each violation with the places where. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return await page.evaluate(async () => {
    const { violations } = await (
      window as unknown as { axe: { run: (how: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      // Every rule is tried as it is; what axe would tell of the parts that pass, and where in the tree each one stands, is what takes long.
      resultTypes: ["violations"],
      selectors: false,
      preload: false,
    });
    return violations.map((found) => `${found.id}: ${found.nodes.map((node) => node.html.slice(0, 200)).join(" | ")}`);
  });
}

/** By how many pixels a page is wider than its window; 0 when nothing needs sideways scrolling. */
export async function overflowOf(page: Page): Promise<number> {
  return await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}
