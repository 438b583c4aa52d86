// Every page of an applicant, found by the site map: on a small phone, in both languages, by keyboard and without script.
import assert from "node:assert/strict";
import test from "node:test";
import routes from "#app/routes.ts";
import { addressesOf } from "#app/site-map.ts";
import { startApplication } from "#program/intern-applications/start-application.server.ts";
import { latestApplicationOf } from "#program/intern-applications/records.server.ts";
import { dateFields } from "#program/intern-applications/sections.ts";
import { sectionNames } from "#program/intern-applications/sections.ts";
import { aDraft } from "#tests/makers/intern-application.ts";
import { applicationAnswers } from "#tests/makers/intern-application.ts";
import { aSubmittedApplication } from "#tests/makers/intern-application.ts";
import { later } from "#tests/makers/person.ts";
import { aPerson } from "#tests/makers/person.ts";
import { doors } from "#tests/rights/halls.ts";
import { aWorld } from "#tests/rights/world.ts";
import { inBrowser } from "#tests/support/browser.ts";
import { overflowOf } from "#tests/support/browser.ts";
import { violationsOf } from "#tests/support/browser.ts";
import { testDatabase } from "#tests/support/database.ts";
import { testSite } from "#tests/support/site.ts";
import type { Page } from "playwright-core";

const database = await testDatabase();
const now = new Date("2023-06-20T10:00:00+09:00");
const site = await testSite(database, now);
const browser = await inBrowser(site);
const signedIn = async ({ accountId }: { accountId: string }) => await site.signedIn(`${accountId}@people.example`);

test("every applicant page of the site map is clean to axe and fits a small phone, in both languages", async () => {
  const world = await aWorld(database.server);
  const [atWork, drafting] = [await signedIn(world.mine.intern), await signedIn(world.draft)];
  const pages = addressesOf(routes).filter(({ audience, file }) => audience === "intern" && file.endsWith(".tsx"));
  assert.ok(pages.length >= 20);
  const addresses = pages.flatMap(({ pattern }) => {
    const door = doors[pattern]!;
    if (door.answers === 404) return [];
    if (pattern.endsWith("/sections/:section"))
      return sectionNames.map((section) => ({ path: `intern/application/sections/${section}`, headers: drafting }));
    const path = door.records?.(world).mine ?? pattern.replace("/:language/", "");
    const isOfDraft = pattern.endsWith("/application/check");
    return [{ path, headers: isOfDraft ? drafting : atWork }, ...(pattern.endsWith("/application") ? [{ path, headers: drafting }] : [])];
  });
  const found: string[] = [];
  let seen = 0;
  const own = (wanted: typeof atWork) => addresses.filter(({ headers }) => headers === wanted).map(({ path }) => path);
  for (const headers of [atWork, drafting])
    await browser.visit("/en/intern", { headers, width: 360 }, async (page) => {
      for (const address of own(headers).flatMap((path) => [`/en/${path}`, `/ja/${path}`])) {
        const answer = await site.get(address, headers);
        if (answer.status !== 200 || !(answer.headers.get("content-type") ?? "").startsWith("text/html")) continue;
        seen += 1;
        await page.goto(new URL(address, page.url()).href);
        for (const violation of await violationsOf(page)) found.push(`${address}: ${violation}`);
        const over = await overflowOf(page);
        if (over > 0) found.push(`${address}: ${over} px too wide`);
      }
    });
  assert.deepEqual(found, []);
  assert.ok(seen >= 60, `only ${seen} pages were looked at`);
});

/** What somebody types into a section, by the names of its controls. */
function typingOf(section: (typeof sectionNames)[number], changes = {}): ReadonlyMap<string, readonly string[]> {
  const answers = Object.entries(applicationAnswers(changes)[section]);
  return new Map(
    answers.flatMap(([name, value]): (readonly [string, readonly string[]])[] => {
      if (value.length === 0 || name === "policyVersion") return [];
      if (!dateFields.includes(name)) return [[name, [value].flat() as string[]]];
      const [year = "", month = "", day = ""] = (value as string).split("-");
      return Object.entries({ year, month, day }).flatMap(([part, figures]) =>
        figures === "" ? [] : [[`${name}.${part}`, [figures]] as const],
      );
    }),
  );
}

/** The control that has the focus. */
const focused = async (page: Page) =>
  await page.evaluate(() => {
    const it = document.activeElement as HTMLInputElement & HTMLSelectElement;
    return {
      kind: it.tagName === "INPUT" ? it.type : it.tagName.toLowerCase(),
      name: it.getAttribute("name") ?? "",
      value: it.value ?? "",
      options: it.tagName === "SELECT" ? [...it.options].map((option) => ({ value: option.value, label: option.label })) : [],
    };
  });

/** Fills in a page with the keyboard alone, from its top to the button of a value, and presses that. */
async function byKeyboard(page: Page, typing: ReadonlyMap<string, readonly string[]>, button: string): Promise<void> {
  const done = new Set<string>();
  for (let presses = 0; presses < 300; presses += 1) {
    await page.keyboard.press("Tab");
    const at = await focused(page);
    const wanted = typing.get(at.name);
    if (at.kind === "button" && at.value === button) {
      assert.deepEqual(
        [...typing.keys()].filter((name) => !done.has(name)),
        [],
        `every field of ${page.url()} is reached by Tab`,
      );
      await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
      return;
    }
    if (wanted === undefined || (done.has(at.name) && at.kind !== "checkbox")) continue;
    done.add(at.name);
    if (at.kind === "select") await page.keyboard.type(at.options.find(({ value }) => value === wanted[0])!.label);
    else if (at.kind === "checkbox") {
      if (wanted.includes(at.value)) await page.keyboard.press("Space");
    } else if (at.kind === "radio") {
      await page.keyboard.press("Space");
      for (let turns = 0; turns < 20 && (await focused(page)).value !== wanted[0]; turns += 1) await page.keyboard.press("ArrowDown");
    } else await page.keyboard.insertText(wanted[0]!);
  }
  assert.fail(`no button ${button} is reached by Tab on ${page.url()}`);
}

test("a whole application is written and sent with the keyboard alone, without script, at 360 px", async () => {
  const person = await aPerson(database.server, "intern", { now });
  await startApplication(person);
  await browser.visit(
    "/en/intern/application/sections/name",
    { headers: await signedIn(person), width: 360, script: false },
    async (page) => {
      for (const section of sectionNames) {
        assert.match(page.url(), new RegExp(`/sections/${section}`));
        assert.equal(await overflowOf(page), 0, section);
        await byKeyboard(page, typingOf(section), "next");
      }
      assert.match(page.url(), /\/application\/check$/);
      await byKeyboard(page, new Map(), "send");
      assert.match(page.url(), /\/application\/sent$/);
    },
  );
  const sent = await person.db.transaction(async (tx) => await latestApplicationOf(tx, person.accountId));
  assert.deepEqual([sent?.state, sent?.fullName], ["submitted", "Example Wanjiku Mwaura"]);
});

test("next year somebody applies again from the old answers, in a browser: only what belongs to the year is asked anew", async () => {
  const { intern } = await aSubmittedApplication(database.server);
  const nextYear = await testSite(database, new Date("2024-06-10T12:00:00+09:00"));
  const there = await inBrowser(nextYear);
  const headers = await nextYear.signedIn(`${intern.accountId}@people.example`);
  const of2024 = {
    wishes: { wish1: "IN_PERSON", wish2: "ONLINE", wish3: "", periods: ["IN_PERSON", "ONLINE"] },
    declarations: { policyVersion: "2024-1" },
  };
  await there.visit("/en/intern", { headers, width: 360, script: false }, async (page) => {
    await Promise.all([page.waitForNavigation(), page.locator("main form[method=post] button").first().click()]);
    await page.goto(new URL("/en/intern/application/sections/name", page.url()).href);
    assert.equal(await page.locator('[name="fullName"]').inputValue(), "Example Wanjiku Mwaura");
    for (const section of ["wishes", "background", "declarations"] as const) {
      await page.goto(new URL(`/en/intern/application/sections/${section}`, page.url()).href);
      // What is taken over of the wishes stands there already; the courses are another year's.
      const kept = section === "wishes" ? new Set(["workFields"]) : new Set();
      await byKeyboard(page, new Map([...typingOf(section, of2024)].filter(([name]) => !kept.has(name))), "next");
    }
    assert.match(page.url(), /\/application\/check$/);
    await byKeyboard(page, new Map(), "send");
    assert.match(page.url(), /\/application\/sent$/);
  });
  const again = await later(intern, now).db.transaction(async (tx) => await latestApplicationOf(tx, intern.accountId));
  assert.deepEqual([again?.fiscalYear, again?.state], [2024, "submitted"]);
});

test("where a year asks diversity questions, they stand apart, may be left out, and their page is clean to axe", async () => {
  const open = new Date("2024-06-10T12:00:00+09:00");
  const of2024 = await testSite(database, open);
  const there = await inBrowser(of2024);
  const person = await aDraft(
    database.server,
    { wishes: { wish1: "IN_PERSON", wish2: "", periods: ["IN_PERSON"] }, declarations: { policyVersion: "2024-1" } },
    { now: open },
  );
  const headers = await of2024.signedIn(`${person.accountId}@people.example`);
  for (const language of ["en", "ja"])
    await there.visit(`/${language}/intern/application/statistics`, { headers, width: 360 }, async (page) => {
      assert.deepEqual(await violationsOf(page), []);
      assert.equal(await overflowOf(page), 0);
    });
  const address = "/en/intern/application/statistics";
  assert.equal((await of2024.post(address, { intent: "save", gender: "woman" }, headers)).status, 422);
  assert.equal((await of2024.post(address, { intent: "save", gender: "woman", consent: "yes" }, headers)).status, 303);
  assert.match(await (await of2024.get(address, headers)).text(), /Delete my answers/);
  const check = await (await of2024.get("/en/intern/application/check", headers)).text();
  assert.ok(!check.includes("Your gender"), "no part of what is sent");
  assert.equal((await of2024.post(address, { intent: "delete" }, headers)).status, 303);
  assert.doesNotMatch(await (await of2024.get(address, headers)).text(), /Delete my answers/);
});
