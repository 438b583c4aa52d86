import { mkdir } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "./find-browser.ts";

// Takes the pictures of docs/pictures from a running demonstration:
//   npm run demo, then node_modules/.bin/node scripts/pictures.ts http://127.0.0.1:3000

/** Pages to take, with the persona who looks at them (null: anybody). */
const pages: readonly (readonly [name: string, path: string, persona: string | null])[] = [
  ["home", "", null],
  ["courses", "courses", null],
  ["inquiry", "inquiry", null],
  ["about", "about", null],
  ["requirements", "requirements", null],
  ["steps-interns", "steps/interns", null],
  ["steps-companies", "steps/companies", null],
  ["duties", "duties", null],
  ["support", "support", null],
  ["calendar", "calendar", null],
  ["questions", "questions", null],
  ["cookies", "cookies", null],
  ["site-map", "site-map", null],
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

const base = process.argv[2] ?? "http://127.0.0.1:3000";
const folder = path.join(import.meta.dirname, "../docs/pictures");
await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
for (const persona of new Set(pages.map(([, , one]) => one))) {
  const context = await browser.newContext({ locale: "en" });
  if (persona !== null) await context.request.post(`${base}/demo/sign-in`, { form: { persona, language: "en" }, maxRedirects: 0 });
  for (const [name, place] of pages.filter(([, , one]) => one === persona)) {
    for (const language of ["en", "ja"]) {
      for (const width of [360, 1280]) {
        const page = await context.newPage();
        await page.setViewportSize({ width, height: 900 });
        const answer = await page.goto(`${base}/${language}${place === "" ? "" : `/${place}`}`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (answer?.status() !== 200 || wide > width) process.stdout.write(`${name} ${language} ${width}: ${answer?.status()} ${wide}\n`);
        await page.screenshot({
          path: path.join(folder, `${name}-${language}-${width}.png`),
          clip: { x: 0, y: 0, width, height: width === 360 ? 1200 : 900 },
          fullPage: true,
        });
        await page.close();
      }
    }
  }
  await context.close();
}
await browser.close();
