// An applicant's pages and the public ones in a real browser on a slow line: 400 kbit/s and 400 ms of delay for each request, at 360 px, the
// first visit with nothing kept and the next page with styles and scripts kept. "Can be used" is the moment at which the whole page stands
// and its scripts, if any, have run; the largest paint is the browser's own figure. It ends by itself.
import { chromium } from "playwright-core";
import { findBrowser } from "../scripts/find-browser.ts";
import { sectionNames } from "#program/intern-applications/sections.ts";
import { setStage } from "./deadline/stage.ts";
import type { BrowserContext } from "playwright-core";

/** The line of the issue on applications: 400 kbit/s, 400 ms. */
const line = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const publicPages = ["", "courses", "eligibility", "questions", "inquiry", "sign-in"];
const ownPages = [
  "intern",
  "intern/application",
  ...sectionNames.map((name) => `intern/application/sections/${name}`),
  "intern/application/check",
];

const stage = await setStage({ drafts: 1, signedIn: 1, webProcesses: 1, connections: 2 });
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--disable-background-networking"] });
try {
  const out = (cells: readonly (string | number)[]) => process.stdout.write(`| ${cells.join(" | ")} |\n`);
  process.stdout.write("\nOn a line of 400 kbit/s with 400 ms of delay, 360 px, milliseconds.\n\n");
  out(["page", "kB, all", "largest paint, first visit", "can be used, first visit", "kB, next visit", "can be used, next visit"]);
  out(["---", "--:", "--:", "--:", "--:", "--:"]);
  for (const language of ["en", "ja"])
    for (const page of [...publicPages, ...ownPages]) {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 }, bypassCSP: true });
      try {
        if (page.startsWith("intern")) await signIn(context);
        const address = `http://127.0.0.1:${stage.port}/${language}${page === "" ? "" : `/${page}`}`;
        const [first, next] = [await look(context, address), await look(context, address)];
        out([`/${language}/${page}`, kilobytes(first.bytes), first.largestPaint, first.usable, kilobytes(next.bytes), next.usable]);
      } finally {
        await context.close();
      }
    }
} finally {
  await browser.close();
  await stage.close();
}

async function signIn(context: BrowserContext): Promise<void> {
  const pair = stage.people[0]!.cookie;
  const at = pair.indexOf("=");
  await context.addCookies([{ name: pair.slice(0, at), value: pair.slice(at + 1), url: `http://127.0.0.1:${stage.port}` }]);
}

/** One visit in a page of its own; what the context has kept from earlier visits stays kept. */
async function look(context: BrowserContext, address: string): Promise<{ bytes: number; largestPaint: number; usable: number }> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", line);
  let bytes = 0;
  devtools.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  const answer = await page.goto(address, { waitUntil: "load" });
  if (answer?.status() !== 200) throw new Error(`${address}: ${answer?.status()}`);
  const times = await page.evaluate(
    () =>
      new Promise<{ largestPaint: number; usable: number }>((resolve) => {
        const { domContentLoadedEventEnd, domInteractive } = performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming;
        new PerformanceObserver((list) =>
          resolve({ largestPaint: list.getEntries().at(-1)!.startTime, usable: domContentLoadedEventEnd || domInteractive }),
        ).observe({ type: "largest-contentful-paint", buffered: true });
      }),
  );
  await page.close();
  return { bytes, largestPaint: Math.round(times.largestPaint), usable: Math.round(times.usable) };
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
