// Every page that anybody may open, in a real browser and both languages: axe, no sideways scrolling, nothing asked of others, no cookie.
// The list comes from the site map, so that a new page can't be forgotten.
import assert from "node:assert/strict";
import test from "node:test";
import routes from "#app/routes.ts";
import { sealCompanyAnswers, sealPersonAnswers } from "#app/sealed-answers.server.ts";
import { addressesOf } from "#app/site-map.ts";
import { doors } from "#tests/rights/halls.ts";
import { aWorld } from "#tests/rights/world.ts";
import { inBrowser, overflowOf, violationsOf } from "#tests/support/browser.ts";
import { testDatabase } from "#tests/support/database.ts";
import { testSite } from "#tests/support/site.ts";

const database = await testDatabase();
const site = await testSite(database, new Date("2023-06-12T10:00:00+09:00"));
const world = await aWorld(database.server, site.house.files);
const browser = await inBrowser(site);

/** An earlier year's pages are this year's by the same files; the page of developers shows parts out of their places. */
const isAgain = (pattern: string) => /\/years\/:fiscalYear\/./.test(pattern) || pattern.startsWith("/:language/developer/");
const person = {
  person: { nationality1: "VN", residence: "VN", birthDate: "2000-01-02" },
  education: { standing: "student" },
  languages: { japanese: "N3", english: "none" },
  background: { participatedBefore: "no" },
};
const company = {
  bodyKind: "company" as const,
  corporateNumber: "",
  hasMainOfficeInJapan: true,
  industry: "39",
  capitalYen: 10_000_000,
  employees: 25,
  agreesWithPurpose: true,
  canSupervise: false,
  canMeetOnline: true,
};
/** Pages that look otherwise by what was asked of them. */
const asked = [
  "questions?q=visa",
  "questions?q=zzzzqqqq",
  "requirements?country=viet",
  `eligibility/with/${sealPersonAnswers(site.house.secret, person)}`,
  `eligibility/with/${sealPersonAnswers(site.house.secret, { ...person, person: { ...person.person, nationality1: "DE" } })}`,
  `eligibility/company/with/${sealCompanyAnswers(site.house.secret, company)}`,
];
const patterns = addressesOf(routes)
  .filter(
    ({ mayEnter, audience, file, pattern }) => mayEnter === "anyone" && audience === "public" && file.endsWith(".tsx") && pattern !== "/",
  )
  .map(({ pattern }) => pattern);
const paths = [
  ...patterns
    .filter((pattern) => !isAgain(pattern))
    .map((pattern) => doors[pattern]?.records?.(world).mine ?? pattern.slice("/:language/".length)),
  "years/2023/courses",
  "no-such-page",
  ...asked,
];

test("every page that anybody may open is clean to axe at 360 and 1280 px in both languages, and asks nothing of others", async () => {
  const found: string[] = [];
  for (const path of paths) {
    for (const language of ["en", "ja"]) {
      const address = `/${language}${path === "" ? "" : `/${path}`}`;
      const where = address.slice(0, 60);
      const listen = (page: import("playwright-core").Page) => {
        page.on("console", (message) => {
          // The browser itself writes down a page that is not there.
          if (message.type() === "error" && !/status of 404/.test(message.text())) found.push(`${where}: console: ${message.text()}`);
        });
        page.on("pageerror", (error) => found.push(`${where}: ${error.message}`));
        page.on("request", (request) => {
          const { hostname, protocol } = new URL(request.url());
          if (hostname !== "127.0.0.1" && protocol !== "data:") found.push(`${where}: asks ${request.url()}`);
        });
      };
      await browser.visit(address, { width: 360, hasPolicy: true, listen }, async (page) => {
        for (const width of [360, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          const over = await overflowOf(page);
          if (over > 0) found.push(`${where}: ${over} px too wide at ${width} px`);
          // Wide or narrow, the two languages have the same parts: each is looked at closely where it is read most.
          if (width === (language === "ja" ? 1280 : 360) || path === "")
            found.push(...(await violationsOf(page)).map((one) => `${where} at ${width}: ${one}`));
        }
        for (const { name } of await page.context().cookies()) found.push(`${where}: the cookie ${name}`);
      });
    }
  }
  assert.deepEqual(found, []);
  assert.ok(paths.length >= 45, `${paths.length} pages were looked at`);
});
