// Drafts on the page: small enough for a slow line, kept through a dead one, and never lost between two devices.
import assert from "node:assert/strict";
import test from "node:test";
import { brotliCompressSync } from "node:zlib";
import { gzipSync } from "node:zlib";
import { declared } from "#tests/makers/intern-application.ts";
import { aDraft } from "#tests/makers/intern-application.ts";
import { aSubmittedApplication } from "#tests/makers/intern-application.ts";
import { inBrowser } from "#tests/support/browser.ts";
import { testDatabase } from "#tests/support/database.ts";
import { hiddenFieldsIn } from "#tests/support/site.ts";
import { problemsIn } from "#tests/support/site.ts";
import { testSite } from "#tests/support/site.ts";
import { latestApplicationOf } from "#program/intern-applications/records.server.ts";
import { sectionsOf } from "#program/intern-applications/records.server.ts";
import { sectionNames } from "#program/intern-applications/sections.ts";
import { saveSection } from "#program/intern-applications/save-section.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { SectionName } from "#program/intern-applications/sections.ts";

const database = await testDatabase();
const site = await testSite(database, new Date("2023-06-20T10:00:00+09:00"));
const browser = await inBrowser(site);

async function emailOf(accountId: string): Promise<string> {
  const { rows } = await database.server
    .poolAs("jip_sign_in")
    .query<{ email: string }>("select email from accounts where id = $1", [accountId]);
  return rows[0]!.email;
}
async function aSignedInDraft() {
  const person = await aDraft(database.server);
  return { person, headers: await site.signedIn(await emailOf(person.accountId)) };
}
async function savedIn(person: Act & { accountId: string }, section: SectionName) {
  return await person.db.transaction(async (tx) => {
    const draft = await latestApplicationOf(tx, person.accountId);
    return (await sectionsOf(tx, draft!.id)).get(section)!;
  });
}

test("each section's page is at most 14 kB compressed, in both languages and however it is packed", async () => {
  const { headers } = await aSignedInDraft();
  for (const language of ["en", "ja"])
    for (const section of sectionNames) {
      const html = await (await site.get(`/${language}/intern/application/sections/${section}`, headers)).text();
      for (const bytes of [brotliCompressSync(html).length, gzipSync(html).length])
        assert.ok(bytes <= 14_000, `${language} ${section}: ${bytes} bytes compressed`);
    }
});

test("what another device saved meanwhile is shown beside what was typed here, and the person chooses answer by answer", async () => {
  const { person, headers } = await aSignedInDraft();
  const address = "/en/intern/application/sections/name";
  const page = await (await site.get(address, headers)).text();
  const { version = "" } = hiddenFieldsIn(page);
  assert.ok((await saveSection(person, "name", { fullName: "Typed There", calledName: "There" }, Number(version))).ok);
  const here = { version, fullName: "Typed Here", calledName: "Here", intent: "list" };
  const refused = await site.post(address, here, headers);
  assert.equal(refused.status, 422);
  const html = await refused.text();
  assert.deepEqual(problemsIn(html), [": changed-meanwhile"]);
  for (const shown of ["Typed There", "Typed Here"]) assert.ok(html.includes(shown), shown);
  assert.match(html, /name="choose\.fullName" [^>]*value="there"|value="there"[^>]*name="choose\.fullName"/);
  const again = { ...here, version: hiddenFieldsIn(html).version ?? "", "choose.fullName": "there", "choose.calledName": "here" };
  assert.equal((await site.post(address, again, headers)).status, 303);
  const { answers } = await savedIn(person, "name");
  assert.deepEqual([answers.fullName, answers.calledName], ["Typed There", "Here"]);
});

test("the back button after sending changes nothing, a forged section is not there, and the order of sections is the person's own", async () => {
  const { intern } = await aSubmittedApplication(database.server);
  const headers = await site.signedIn(await emailOf(intern.accountId));
  const before = await savedIn(intern, "motivation");
  const late = await site.post("/en/intern/application/sections/motivation", { motivation: "Another one.", version: "1" }, headers);
  assert.deepEqual([late.status, late.headers.get("location")], [303, "/en/intern/application"], "to what was sent");
  assert.deepEqual(await savedIn(intern, "motivation"), before);
  const again = await site.post("/en/intern/application/check", { intent: "send" }, headers);
  assert.deepEqual([again.status, again.headers.get("location")], [303, "/en/intern/application/sent"], "the same receipt");
  const draft = await aSignedInDraft();
  for (const section of ["declarations", "name"]) {
    const saved = await site.post(`/en/intern/application/sections/${section}`, { version: "1", intent: "list" }, draft.headers);
    assert.equal(saved.status, 303, section);
  }
  assert.equal((await site.post("/en/intern/application/sections/__proto__", { version: "0" }, draft.headers)).status, 404);
});

test("a consent that is taken back in mid-application stops the sending, and the rest of the draft stays", async () => {
  const { person, headers } = await aSignedInDraft();
  const taken = { version: "1", truth: "yes", requirements: declared, policyVersion: "2023-1", intent: "next" };
  const saved = await site.post("/en/intern/application/sections/declarations", taken, headers);
  assert.deepEqual(problemsIn(await saved.text()), ["consent: consent-needed"]);
  const refused = await site.post("/en/intern/application/check", { intent: "send" }, headers);
  assert.deepEqual([refused.status, problemsIn(await refused.text())], [422, ["declarations: section-incomplete"]]);
  assert.equal((await savedIn(person, "name")).answers.fullName, "Example Wanjiku Mwaura");
});

const section = "/en/intern/application/sections/motivation";
const words = "I want to see how a small company decides what to make next.";

test("what is typed while the line is dead stays in the browser and is sent when the line is back", async () => {
  const { person, headers } = await aSignedInDraft();
  await browser.visit(section, { headers, width: 360 }, async (page) => {
    await page.context().setOffline(true);
    await page.fill("#motivation", words);
    await page.click("button[value=next]");
    await page.getByText("The line is dead.").waitFor();
    assert.notEqual((await savedIn(person, "motivation")).answers.motivation, words);
    await page.context().setOffline(false);
    await page.waitForURL(/sections\/background/);
    assert.equal((await savedIn(person, "motivation")).answers.motivation, words);
    assert.deepEqual(await draftsKept(page), [], "what the server has is no longer kept in the browser");
  });
});

test("a page that was left unsaved shows what was typed again, and what another device saved meanwhile is not overwritten by it", async () => {
  const { person, headers } = await aSignedInDraft();
  await browser.visit(section, { headers, width: 360 }, async (page) => {
    await page.fill("#motivation", words);
    await page.reload();
    assert.equal(await page.inputValue("#motivation"), words);
    const { version } = await savedIn(person, "motivation");
    assert.ok((await saveSection(person, "motivation", { motivation: "Written on the other device." }, version)).ok);
    await page.reload();
    assert.equal(await page.inputValue("#motivation"), words);
    await page.click("button[value=next]");
    await page.getByText("These answers differ").waitFor();
    assert.ok((await page.innerText("main")).includes("Written on the other device."));
    assert.equal((await savedIn(person, "motivation")).answers.motivation, "Written on the other device.");
    await page.click("button[value=next]");
    await page.waitForURL(/sections\/background/);
    assert.equal((await savedIn(person, "motivation")).answers.motivation, words);
  });
});

test("signing out takes everything that was kept out of the browser", async () => {
  const { headers } = await aSignedInDraft();
  await browser.visit(section, { headers, width: 1280 }, async (page) => {
    await page.fill("#motivation", words);
    assert.equal((await draftsKept(page)).length, 1);
    await page.locator("form[action$='/sign-out'] button:visible").first().click();
    await page.waitForLoadState();
    assert.deepEqual(await draftsKept(page), []);
  });
});

async function draftsKept(page: { evaluate<Value>(script: string): Promise<Value> }): Promise<string[]> {
  return await page.evaluate<string[]>("Object.keys(localStorage).filter((key) => key.startsWith('draft '))");
}
