import { mkdir } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";
import type { Page } from "playwright-core";
import sharp from "sharp";
import routes from "#app/routes.ts";
import { addressesOf } from "#app/site-map.ts";
import { findBrowser } from "./find-browser.ts";

// Takes the pictures of docs/pictures from a running demonstration:
//   npm run demo, then node_modules/.bin/node scripts/pictures.ts http://127.0.0.1:3000
// Every page of the site map that anybody may open, in both languages, on a phone and on a desk; and the main pages behind sign-in.
// `--only=home,courses` takes some alone.

const base = process.argv.slice(2).find((word) => word.startsWith("http")) ?? "http://127.0.0.1:3000";
const only = process.argv
  .find((word) => word.startsWith("--only="))
  ?.slice("--only=".length)
  .split(",");
const folder = path.join(import.meta.dirname, "../docs/pictures");
/** What is seen without and with a little scrolling, in CSS pixels; taller pages are cut. */
const heights = { 360: 1200, 1280: 900 } as const;

/** A page to take, with the persona who looks at it (null: anybody). */
type Shot = readonly [name: string, path: string, persona: string | null];

const behindSignIn: readonly Shot[] = [
  ["intern-home", "intern", "intern-draft"],
  ["application", "intern/application", "intern-draft"],
  ["offer-home", "intern", "intern-offered"],
  ["daily-reports", "intern/reports", "intern-active"],
  ["my-data", "intern/my-data", "intern-active"],
  ["company-candidates", "company/candidates", "company-choosing"],
  ["office-today", "office", "administrator"],
  ["office-screening", "office/screening", "screener"],
  ["office-internships", "office/internships", "concierge"],
  ["office-year", "office/year", "administrator"],
  ["reader", "reader", "reader-meti"],
];

/** Public pages that are one person's, or show parts out of their places. */
const noPicture =
  /^(account|start|set-up|sign-in\/|sign-out|developer|receipts|recommendation|invitation|email-change)|\/(with|sent|booked|bookings)\/|:token/;

/** Every public page of the site map; of a list's entries the first that the list shows. */
async function publicPages(page: Page): Promise<Shot[]> {
  const patterns = addressesOf(routes)
    .filter(({ audience, mayEnter, file }) => audience === "public" && mayEnter === "anyone" && file.endsWith(".tsx"))
    .map(({ pattern }) => pattern.slice("/:language/".length))
    .filter((pattern) => !noPicture.test(pattern) && !pattern.endsWith("/helpful") && !pattern.startsWith("years/:fiscalYear"));
  const shots: Shot[] = [];
  for (const pattern of patterns) {
    const [list, entry] = pattern.split("/:");
    if (entry === undefined) {
      shots.push([pattern === "" ? "home" : pattern.replaceAll("/", "-"), pattern, null]);
      continue;
    }
    await page.goto(`${base}/en/${list}`);
    const hrefs = await page
      .locator(`main a[href^="/en/${list}/"]`)
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
    const first = hrefs.find((href) => /\/[a-z0-9-]+$/.test(href));
    if (first !== undefined) shots.push([`${list}-entry`, first.slice("/en/".length), null]);
  }
  return shots;
}

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const anybody = await browser.newContext({ locale: "en" });
const pages = [...(await publicPages(await anybody.newPage())), ...behindSignIn].filter(
  ([name]) => only === undefined || only.includes(name),
);
await anybody.close();
for (const persona of new Set(pages.map(([, , one]) => one))) {
  const context = await browser.newContext({ locale: "en" });
  if (persona !== null) await context.request.post(`${base}/demo/sign-in`, { form: { persona, language: "en" }, maxRedirects: 0 });
  const page = await context.newPage();
  for (const [name, place] of pages.filter(([, , one]) => one === persona)) {
    for (const language of ["en", "ja"]) {
      for (const width of [360, 1280] as const) {
        await page.setViewportSize({ width, height: 900 });
        const answer = await page.goto(`${base}/${language}${place === "" ? "" : `/${place}`}`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (answer?.status() !== 200 || wide > width) process.stdout.write(`${name} ${language} ${width}: ${answer?.status()} ${wide}\n`);
        const taken = await page.screenshot({ clip: { x: 0, y: 0, width, height: heights[width] }, fullPage: true });
        // Pages of few colours: a palette keeps letters sharp at a third of the size.
        await sharp(taken)
          .png({ palette: true, colours: 16, dither: 0, effort: 10, compressionLevel: 9 })
          .toFile(path.join(folder, `${name}-${language}-${width}.png`));
      }
    }
  }
  await context.close();
}
await browser.close();
