import assert from "node:assert/strict";
import { overflowOf } from "#tests/support/browser.ts";
import { violationsOf } from "#tests/support/browser.ts";
import type { Page } from "playwright-core";

/** The width of a small phone, in CSS pixels. */
export const phone = 360;
/** The width of a desk. */
export const desk = 1280;

/** What the journey found wrong with the pages that it came through; gathered, so that one run says all of it. */
export interface Looks {
  readonly found: string[];
  /** How many pages in how many forms were looked at with axe. */
  counted(): { pages: number; withAxe: number };
  /** Looks at the page that has just come: cheap facts each time, axe and the page's twin in the other language once per page and form. */
  at(page: Page, status: number, hasScript: boolean): Promise<void>;
}

/** An address with what differs from record to record taken out. */
function patternOf(address: string): string {
  const { pathname } = new URL(address);
  return pathname
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ":id")
    .replace(/\d{4}-\d{2}-\d{2}/g, ":day")
    .replace(/(link|set-up|sent)\/[^/]+$/, "$1/:token");
}

/** A form of a page: its parts by kind, so that a state that looks otherwise is looked at again. */
async function formOf(page: Page): Promise<string> {
  return await page.evaluate(() => {
    const kinds = [...document.querySelectorAll("main *")].map((part) => `${part.tagName}.${part.className}`);
    return [...new Set(kinds)].sort().join(" ");
  });
}

/** Tells of sideways scrolling, with the parts that stick out. */
async function tooWide(page: Page, where: string, found: string[]): Promise<void> {
  const over = await overflowOf(page);
  if (over === 0) return;
  const parts = await page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((part) => part.getBoundingClientRect().right > window.innerWidth + 1)
      .slice(-3)
      .map((part) => part.outerHTML.slice(0, 160)),
  );
  found.push(`${where}: ${over} px too wide at ${phone} px: ${parts.join(" | ")}`);
}

export function openLooks(): Looks {
  const found: string[] = [];
  const seen = new Set<string>();
  const axed = new Set<string>();
  const facts = async (page: Page, where: string) => {
    const { title, h1, lang } = await page.evaluate(() => ({
      title: document.title,
      h1: document.querySelectorAll("h1").length,
      lang: document.documentElement.lang,
    }));
    const wished = /^\/(en|ja)(\/|$)/.exec(new URL(page.url()).pathname)?.[1];
    if (title.trim() === "") found.push(`${where}: no title`);
    if (h1 !== 1) found.push(`${where}: ${h1} h1`);
    if (wished !== undefined && lang !== wished) found.push(`${where}: lang is ${lang}`);
  };
  const fits = async (page: Page, where: string) => {
    const before = page.viewportSize()!;
    if (before.width !== phone) await page.setViewportSize({ width: phone, height: before.height });
    await tooWide(page, where, found);
    if (before.width !== phone) await page.setViewportSize(before);
  };
  const axe = async (page: Page, where: string) => {
    axed.add(where);
    for (const violation of await violationsOf(page)) found.push(`${where}: ${violation}`);
  };
  const twin = async (page: Page, pattern: string) => {
    const href = await page
      .locator('link[rel="alternate"][hreflang]')
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    const own = new URL(page.url()).pathname;
    const other = href.map((one) => new URL(one, page.url()).pathname).find((one) => one !== own && /^\/(en|ja)/.test(one));
    if (other === undefined) return void found.push(`${pattern}: no twin`);
    const second = await page.context().newPage();
    try {
      await second.setViewportSize({ width: phone, height: 800 });
      const answer = await second.goto(other + new URL(page.url()).search);
      const where = `${patternOf(second.url())} (twin)`;
      if (answer?.status() !== 200) found.push(`${where}: answers ${answer?.status()}`);
      await facts(second, where);
      await tooWide(second, where, found);
      await axe(second, where);
    } finally {
      await second.close();
    }
  };
  return {
    found,
    counted: () => ({ pages: seen.size, withAxe: axed.size }),
    at: async (page, status, hasScript) => {
      const pattern = patternOf(page.url());
      const where = `${pattern} ${status}`;
      await facts(page, where);
      const key = `${where} ${await formOf(page)}`;
      const isNew = !seen.has(key);
      if (!isNew) return;
      const isFirst = ![...seen].some((one) => one.startsWith(`${where} `));
      seen.add(key);
      await fits(page, where);
      if (!hasScript) return; // axe is a script; the same page is looked at with it where script is on.
      if (isFirst) await axe(page, where);
      if (isFirst && status === 200 && /^\/(en|ja)\b/.test(pattern) && !/:token$/.test(pattern)) await twin(page, pattern);
    },
  };
}

/** Every console error, failed script and request to another host on a page, gathered into `found`. */
export function listen(page: Page, site: string, found: string[]): void {
  page.on("console", (message) => {
    // Chromium writes a refused answer (422, 404) into the console; the journey checks those itself.
    if (message.type() === "error" && !/status of (4\d\d)/.test(message.text())) found.push(`${page.url()}: console: ${message.text()}`);
  });
  page.on("pageerror", (error) => found.push(`${page.url()}: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(site) && !request.url().startsWith("data:"))
      found.push(`${page.url()}: asked another host: ${request.url()}`);
  });
}

/** Fails with everything that was found. */
export function nothingFound(looks: Looks): void {
  assert.deepEqual(looks.found, []);
}
