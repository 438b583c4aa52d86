// The desk of inquiries in a real browser: by keyboard alone from the list to the answer and back, and what axe finds on its pages.
import assert from "node:assert/strict";
import test from "node:test";
import { newId } from "#platform/ids.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { firstList } from "#program/inquiries/desk.ts";
import { listInquiries } from "#program/inquiries/list-inquiries.server.ts";
import { receiveMail } from "#program/inquiries/receive-mail.server.ts";
import { saveTemplate } from "#program/inquiries/save-template.server.ts";
import { showInquiryToOffice } from "#program/inquiries/show-inquiry-to-office.server.ts";
import { listUnmatchedMails } from "#program/inquiries/unmatched-mail.server.ts";
import { aSentInquiry } from "#tests/makers/inquiry.ts";
import { aPerson } from "#tests/makers/person.ts";
import { aVisitor } from "#tests/makers/person.ts";
import { inBrowser } from "#tests/support/browser.ts";
import { overflowOf } from "#tests/support/browser.ts";
import { violationsOf } from "#tests/support/browser.ts";
import { testDatabase } from "#tests/support/database.ts";
import { problemsIn } from "#tests/support/site.ts";
import { testSite } from "#tests/support/site.ts";
import type { Page } from "playwright-core";

const now = new Date("2023-06-13T10:00:00+09:00");
const database = await testDatabase();
const { server } = database;
const site = await testSite(database, now);
const browser = await inBrowser(site);
const officer = await aPerson(server, "screener", { now });
const headers = await site.signedIn(`${officer.accountId}@people.example`);

const visitor = aVisitor(server, { now: new Date("2023-06-12T12:00:00+09:00") });
await aSentInquiry(visitor, { name: "架空 一番", email: "first@people.example", emailAgain: "first@people.example" });
const receipt = await aSentInquiry(aVisitor(server, { now: new Date("2023-06-01T12:00:00+09:00") }), { name: "架空 鍵子" });
const templateId = newId();
const typed = { topic: "", titleEn: "Received", titleJa: "受領", bodyEn: "Thank you for writing.", bodyJa: "ご連絡ありがとうございます。" };
assert.ok((await saveTemplate(officer, { id: templateId, version: 0, typed })).ok);
const raw = Buffer.from("From: A Stranger <stranger@elsewhere.example>\r\nSubject: A question\r\n\r\nMay I ask something?\r\n");
const arrived = { envelopeFrom: "stranger@elsewhere.example", envelopeTo: ["office@inbound.example"], raw };
const desk = { secret: "a secret of tests, long enough to sign with", domain: "inbound.example" };
await receiveMail(actAsSystem(server, { now, requestId: "test" }), arrived, { desk, own: [] });
const inquiry = (await listInquiries(officer, { ...firstList, q: receipt })).inquiries[0]!;

/** Goes on with the tabulator until the focus stands on what is meant, as somebody without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((meant) => document.activeElement?.matches(meant) === true, selector)) return;
  }
  assert.fail(`the focus never came to ${selector}`);
}
/** Presses Enter where the focus stands and waits for the page to which it leads. */
const enter = async (page: Page) => {
  await Promise.all([page.waitForEvent("domcontentloaded"), page.keyboard.press("Enter")]);
};
const pressButton = async (page: Page, value: string) => {
  await tabTo(page, `button[value="${value}"]`);
  await enter(page);
};

test("by keyboard alone: from the list to an inquiry, taken in hand, answered from a template, found again, reopened and closed", async () => {
  await browser.visit("/en/office/inquiries", { headers, width: 1280 }, async (page) => {
    const keys = await page.locator(".keys kbd").allTextContents();
    assert.deepEqual(keys, ["J", "K", "Enter", "/", "?"], "only keys that work on this list are shown");
    await page.keyboard.press("j"); // The one that waits longest stands first.
    await enter(page);
    assert.equal(new URL(page.url()).pathname, `/en/office/inquiries/${inquiry.id}`);
    await pressButton(page, "assign-me");
    await tabTo(page, "#template");
    await page.keyboard.press("ArrowDown");
    await tabTo(page, "button");
    await enter(page);
    await tabTo(page, "textarea[name=body]");
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" We look into it.");
    await pressButton(page, "answer");
    await tabTo(page, 'a[href="/en/office/inquiries"]');
    await enter(page);
    await page.keyboard.press("/");
    await page.keyboard.type(receipt);
    await enter(page);
    await page.keyboard.press("j");
    await enter(page);
    await pressButton(page, "reopened");
    await pressButton(page, "closed");
  });
  const shown = await showInquiryToOffice(officer, inquiry.id);
  assert.deepEqual([shown.inquiry.state, shown.inquiry.assignedTo], ["closed", officer.accountId]);
  assert.match(shown.answers[0]!.body, /We look into it\.$/);
  assert.deepEqual(shown.history.map(({ what }) => what).toReversed(), [
    "inquiry-received",
    "inquiry-assigned",
    "inquiry-answered",
    "inquiry-reopened",
    "inquiry-closed",
  ]);
});

test("single keys can be switched off, and type nothing away in a field", async () => {
  await browser.visit("/en/office/inquiries", { headers, width: 1280 }, async (page) => {
    await page.keyboard.press("/");
    await page.keyboard.type("jk?/x");
    assert.equal(await page.locator("input[name=q]").inputValue(), "jk?/x");
    await page.locator("h1").evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press("?");
    await tabTo(page, "[data-keys-off]");
    await page.keyboard.press("Space");
    await page.keyboard.press("Escape");
    await page.keyboard.press("j");
    assert.equal(await page.evaluate(() => document.activeElement?.classList.contains("row-link")), false);
  });
});

const pages = {
  "the list": "",
  "one inquiry": `/${inquiry.id}`,
  "the templates": "/templates",
  "one template": `/templates/${templateId}`,
  "the targets": "/targets",
  "the unmatched mail": "/mails",
};
for (const [name, address] of Object.entries(pages)) {
  test(`${name} stands in both languages on a phone and on a desk, without a violation`, async () => {
    for (const [language, width] of [
      ["en", 1280],
      ["ja", 360],
    ] as const) {
      await browser.visit(`/${language}/office/inquiries${address}`, { headers, width }, async (page) => {
        assert.equal(await page.locator("h1").count(), 1);
        assert.equal(await overflowOf(page), 0, `${width} px`);
        await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
        assert.deepEqual(await violationsOf(page), [], `${language}, ${width} px`);
      });
    }
  });
}

test("an unmatched mail becomes an inquiry by a form of its page; what is left out is asked for again with the rest kept", async () => {
  const [mail] = await listUnmatchedMails(officer);
  const fields = { id: mail!.id, intent: "begin", senderKind: "corporation", language: "en" };
  const asked = await site.post("/en/office/inquiries/mails", { ...fields, topic: "" }, headers);
  assert.equal(asked.status, 422);
  const html = await asked.text();
  assert.deepEqual(problemsIn(html), ["topic: required"]);
  assert.match(html, /<option value="corporation" selected=""/);
  const begun = await site.post("/en/office/inquiries/mails", { ...fields, topic: "other" }, headers);
  assert.equal(begun.status, 303);
  const shown = await (await site.get(begun.headers.get("location")!, headers)).text();
  assert.match(shown, /May I ask something\?/);
});
