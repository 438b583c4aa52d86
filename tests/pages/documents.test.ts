// Documents in a real browser: an upload over a line that breaks, and the pages on which people write, print and recommend.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import test from "node:test";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { askForDocument } from "#program/documents/ask-for-document.server.ts";
import { nameRecommender } from "#program/documents/name-recommender.server.ts";
import { openDocument } from "#program/documents/open-document.server.ts";
import { pagesOfDocument } from "#program/documents/records.server.ts";
import { recommendersOf } from "#program/documents/recommender-records.server.ts";
import { tokenOf } from "#program/documents/recommender-records.server.ts";
import { writeDocument } from "#program/documents/write-document.server.ts";
import { writeToRecommenders } from "#program/documents/write-to-recommenders.server.ts";
import { aScreenedApplication } from "#tests/makers/screened.ts";
import { aPerson } from "#tests/makers/person.ts";
import { inBrowser } from "#tests/support/browser.ts";
import { overflowOf } from "#tests/support/browser.ts";
import { violationsOf } from "#tests/support/browser.ts";
import { testDatabase } from "#tests/support/database.ts";
import { testFolder } from "#tests/support/folder.ts";
import { testSite } from "#tests/support/site.ts";
import type { Page } from "playwright-core";

const database = await testDatabase();
const { server } = database;
const site = await testSite(database);
const browser = await inBrowser(site);
const office = await aPerson(server, "manager");
const { intern, application } = await aScreenedApplication(server, office);
const headers = await site.signedIn(`${intern.accountId}@people.example`);
const ask = async (kind: string) => {
  const asked = await askForDocument(office, { applicationId: application.id, kind, dueOn: "2023-07-31" });
  assert.ok(asked.ok);
  return asked.value.id;
};
const [resume, language, recommendation] = [await ask("resume"), await ask("language"), await ask("recommendation")];

const whole = Buffer.concat([Buffer.from("%PDF-1.4\n"), Buffer.alloc(1_700_000, "abcdefg"), Buffer.from("\n%%EOF\n")]);
const scan = path.join(await testFolder(), "scan.pdf");
await writeFile(scan, whole);
const kept = async (id: string) => {
  const pages = await intern.db.transaction(async (tx) => await pagesOfDocument(tx, id));
  const contents: Buffer[] = [];
  for (const page of pages)
    contents.push(
      Buffer.concat(await (await openDocument(intern, site.house.files, { documentId: id, pageId: page.id })).stream.toArray()),
    );
  return contents;
};

test("an upload whose line breaks waits, goes on where it stood, also after the page was loaded anew, and arrives whole once", async () => {
  const address = `/en/intern/documents/${language}`;
  await browser.visit(address, { headers, width: 360, hasPolicy: true }, async (page) => {
    let isBroken = true;
    const offsets: string[] = [];
    await page.route("**/uploads?upload=*", async (route) => {
      const offset = new URL(route.request().url()).searchParams.get("offset");
      if (isBroken && offset !== "0") return await route.abort("connectionreset");
      if (offset !== null) offsets.push(offset);
      await route.continue();
    });
    const choose = async () => {
      await page.locator("input[name=file]").setInputFiles(scan);
      await page.locator("button[value=send]").click();
    };
    const waits = page.getByText("The line broke.");
    await choose();
    await waits.waitFor();
    assert.deepEqual(offsets, ["0"], "the first part is there");
    await page.reload();
    await choose(); // The same file again: what is there is not sent twice.
    await waits.waitFor();
    isBroken = false;
    await page.evaluate(() => window.dispatchEvent(new Event("online")));
    await page.getByRole("button", { name: "Take it back" }).or(page.locator("button[value=take-back]")).first().waitFor();
    assert.deepEqual(
      offsets.map(Number),
      [0, 1, 2, 3].map((index) => index * Number(offsets[1])),
      "each part once",
    );
  });
  const contents = await kept(language);
  assert.equal(contents.length, 1);
  assert.ok(contents[0]!.equals(whole));
});

/** Everything that a keyboard can reach on a page, in order, until it comes round. */
async function tabbed(page: Page): Promise<string[]> {
  const stops: string[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement & { name?: string; value?: string };
      if (at === null || at === document.body) return "";
      return at.tagName === "BUTTON" ? `button ${at.value ?? ""}` : at.name ? `field ${at.name}` : at.tagName;
    });
    if (stop === "") break;
    stops.push(stop);
  }
  return stops;
}

test("a résumé is written by keyboard, refused in words where something is missing, and sent", async () => {
  await browser.visit(`/ja/intern/documents/${resume}/write`, { headers, width: 360, script: true }, async (page) => {
    const fields = await page
      .locator("main :is(input:not([type=hidden]), textarea)")
      .evaluateAll((all) => all.map((one) => `field ${(one as HTMLInputElement).name}`));
    const stops = await tabbed(page);
    for (const field of fields) assert.ok(stops.includes(field), field);
    assert.ok(stops.includes("button send"));
    await page.locator("[name=telephone]").fill("");
    await page.locator("button[value=send]").focus();
    await page.keyboard.press("Enter");
    await page.locator(".error-summary").waitFor();
    assert.equal(await page.locator("[data-problem]").first().getAttribute("data-field"), "telephone");
    await page.locator("[name=telephone]").fill("+254 20 000 0000");
    for (const name of ["address", "education", "motivation", "birthDate", "name"])
      if ((await page.locator(`[name=${name}]`).inputValue()) === "") await page.locator(`[name=${name}]`).fill("2000-04-15");
    await page.locator("button[value=send]").focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/documents/${resume}`);
  });
});

test("pages for writing, printing and recommending stand in both languages on a phone and on a desk, without a violation", async () => {
  const teacher = { name: "Amina Otieno", email: "otieno@university.example", organisation: "Example University", language: "en" } as const;
  assert.ok((await nameRecommender(intern, recommendation, teacher)).ok);
  await writeToRecommenders(actAsSystem(server, { now: intern.now, requestId: "test" }), site.house.secret);
  const [recommender] = await intern.db.transaction(async (tx) => await recommendersOf(tx, recommendation));
  const other = await aScreenedApplication(server, office);
  const others = await site.signedIn(`${other.intern.accountId}@people.example`);
  const asked = await askForDocument(office, { applicationId: other.application.id, kind: "resume", dueOn: "2023-07-31" });
  assert.ok(asked.ok);
  assert.ok((await writeDocument(other.intern, site.house.vault, asked.value.id, { written: { name: "Begun" }, isSent: false })).ok);
  const addresses: Record<string, { cookie: string }> = {
    [`intern/documents/${asked.value.id}/write`]: others,
    [`intern/documents/${resume}/written?layout=japanese`]: headers,
    [`intern/documents/${resume}/written?layout=international`]: headers,
    [`intern/documents/${resume}`]: headers,
    [`intern/documents/${language}`]: headers,
    [`intern/documents/${recommendation}`]: headers,
    [`recommendation/${tokenOf(site.house.secret, recommender!.id)}`]: { cookie: "" },
  };
  for (const [address, who] of Object.entries(addresses))
    for (const spoken of ["en", "ja"])
      for (const width of [360, 1280])
        await browser.visit(`/${spoken}/${address}`, { headers: who, width }, async (page) => {
          assert.equal(await page.locator("h1").count(), 1, address);
          assert.equal(await overflowOf(page), 0, `${address} ${width} px`);
          // Each language once and each size once: a look with axe takes seconds.
          if ((spoken === "ja") === (width === 360)) assert.deepEqual(await violationsOf(page), [], `${address} ${width} px`);
        });
});

test("a recommender agrees, chooses a file and sends it by keyboard alone, in Japanese on a phone", async () => {
  const [recommender] = await intern.db.transaction(async (tx) => await recommendersOf(tx, recommendation));
  const address = `/ja/recommendation/${tokenOf(site.house.secret, recommender!.id)}`;
  await browser.visit(address, { width: 360 }, async (page) => {
    const stops = await tabbed(page);
    for (const stop of ["field consent", "field file", "button send", "button decline"]) assert.ok(stops.includes(stop), stop);
    await page.locator("[name=consent]").focus();
    await page.keyboard.press("Space");
    await page.locator("[name=file]").setInputFiles(scan);
    await page.locator("button[value=send]").focus();
    await page.keyboard.press("Enter");
    await page.locator("[name=consent]").waitFor({ state: "detached" });
    assert.equal(await page.locator("h1").count(), 1);
  });
});

test("a question is asked point by point, answered in words and a file, and what was typed stays when a file is refused", async () => {
  const staff = await site.signedIn(`${office.accountId}@people.example`);
  const here = `/en/office/applications/${application.id}/information`;
  await browser.visit(here, { headers: staff, width: 1280, hasPolicy: true }, async (page) => {
    await page.getByRole("checkbox", { name: "Studies" }).check();
    await page.getByRole("button", { name: "Write the questions" }).click();
    assert.match(await page.getByLabel("Question in English").inputValue(), /when you began your studies/);
    await page.waitForLoadState();
    assert.deepEqual(await violationsOf(page), []);
    await page.getByRole("button", { name: "Send the questions" }).click();
    await page.getByRole("link", { name: "Studies" }).waitFor();
  });
  await browser.visit("/en/intern/documents", { headers, width: 360, hasPolicy: true }, async (page) => {
    await page.getByRole("link", { name: "Studies" }).click();
    await page.getByLabel("Your answer").fill("From 2020 to 2024");
    await page.locator("input[name=file]").setInputFiles({ name: "a.pdf", mimeType: "application/pdf", buffer: Buffer.from("no paper") });
    await page.getByRole("button", { name: "Send the answer" }).click();
    await page.locator("[data-problem=file-kind]").waitFor();
    await page.waitForLoadState();
    assert.equal(await page.getByLabel("Your answer").inputValue(), "From 2020 to 2024");
    assert.equal(await overflowOf(page), 0);
    assert.deepEqual(await violationsOf(page), []);
    await page.getByRole("button", { name: "Send the answer" }).click();
    await page.getByText("What you answered").waitFor();
  });
});

test("what no browser sends of a question is left out or asked about, and is no fault of ours", async () => {
  const other = await aScreenedApplication(server, office);
  const send = async (body: string) =>
    await site.ask(`/en/office/applications/${other.application.id}/information`, {
      method: "POST",
      body,
      headers: {
        ...(await site.signedIn(`${office.accountId}@people.example`)),
        "content-type": "application/x-www-form-urlencoded",
      },
    });
  const point = "&points=information-stay&information-stay.ja=b&information-stay.en=";
  assert.equal((await send(`dueOn=2023-07-31${point}a&information-stay.en=b`)).status, 422);
  assert.equal((await send("dueOn=2023-07-31&points=information-elsewhere&points=__proto__")).status, 422);
  assert.equal((await send(`dueOn=2023-07-31&points=information-stay${point}a%00b`)).status, 303);
});
