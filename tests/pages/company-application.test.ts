// A company's application on the page: two colleagues at once, a dead line, and what stands on the screen after sending.
import assert from "node:assert/strict";
import test from "node:test";
import { brotliCompressSync } from "node:zlib";
import { gzipSync } from "node:zlib";
import { sayDay } from "#platform/days.ts";
import { theCourse } from "#program/year/rules.ts";
import { companySectionNames } from "#program/host-companies/company-application.ts";
import { companyWithApplication } from "#program/host-companies/company-home.server.ts";
import { aColleague } from "#tests/makers/colleague.ts";
import { aCompanyApplication } from "#tests/makers/company.ts";
import { inBrowser } from "#tests/support/browser.ts";
import { overflowOf } from "#tests/support/browser.ts";
import { violationsOf } from "#tests/support/browser.ts";
import { testDatabase } from "#tests/support/database.ts";
import { testSite } from "#tests/support/site.ts";

const database = await testDatabase();
const site = await testSite(database);
const browser = await inBrowser(site);

/** A draft with two people of its company, each signed in. */
async function twoColleagues() {
  const draft = await aCompanyApplication(database.server).draft();
  const colleague = await aColleague(database.server, draft.person, "manager");
  return {
    ...draft,
    one: await site.signedIn(`${draft.person.accountId}@people.example`),
    other: await site.signedIn(`${colleague.accountId}@people.example`),
  };
}

test("each part of a company's application, and a position, is at most 14 kB compressed in both languages", async () => {
  const { one, positions } = await twoColleagues();
  const pages = [
    ...companySectionNames.map((section) => `application/sections/${section}`),
    `positions/${positions[0]!}`,
    "positions/new?course=B",
  ];
  for (const language of ["en", "ja"])
    for (const page of pages) {
      const html = await (await site.get(`/${language}/company/${page}`, one)).text();
      for (const bytes of [brotliCompressSync(html).length, gzipSync(html).length])
        assert.ok(bytes <= 14_000, `${language} ${page}: ${bytes} bytes compressed`);
    }
});

test("what a clerk types while the line is dead is sent when it is back, and shows beside what a colleague saved meanwhile", async () => {
  const { person, one, other } = await twoColleagues();
  const section = "/ja/company/application/sections/why";
  const saved = async () => (await companyWithApplication(person)).application.answers.why;
  await browser.visit(section, { headers: one, width: 360 }, async (page) => {
    await page.context().setOffline(true);
    await page.fill("#why", "社内で英語を使う機会を増やしたい。");
    await page.click("button[value=back]");
    await page.getByText("通信が切れています").waitFor();
    // Meanwhile the colleague saves the same part at another desk.
    await browser.visit(section, { headers: other, width: 1280 }, async (theirs) => {
      await theirs.fill("#why", "海外の販路を広げたい。");
      await theirs.click("button[value=back]");
      await theirs.waitForURL(/\/ja\/company$/);
    });
    await page.context().setOffline(false);
    await page.getByText("どちらの回答を残しますか").waitFor();
    assert.equal(await saved(), "海外の販路を広げたい。", "nothing is written over");
    const main = await page.innerText("main");
    assert.ok(main.includes("海外の販路を広げたい。"));
    assert.equal(await page.inputValue("#why"), "社内で英語を使う機会を増やしたい。");
    assert.deepEqual(await violationsOf(page), []);
    assert.equal(await overflowOf(page), 0);
    await page.click("button[value=back]");
    await page.waitForURL(/\/ja\/company$/);
    assert.equal(await saved(), "社内で英語を使う機会を増やしたい。");
    assert.deepEqual(await page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('draft '))"), []);
  });
});

test("two colleagues write different answers of one position at once, and both stay; the same answer is shown to the second beside the first", async () => {
  const { person, positions, one, other } = await twoColleagues();
  const address = `/en/company/positions/${positions[0]!}`;
  const saved = async () => (await companyWithApplication(person)).positions[0]!;
  await browser.visit(address, { headers: one, width: 1280 }, async (mine) => {
    await browser.visit(address, { headers: other, width: 360 }, async (theirs) => {
      await theirs.fill("#tutor", "見本 三郎");
      await theirs.click("button[value=save]");
      await theirs.waitForURL(/\/en\/company/);
    });
    await mine.fill("#skills", "表計算と英語");
    await mine.click("button[value=save]");
    await mine.waitForURL((url) => !url.pathname.endsWith(positions[0]!) || url.search === "?advice");
    assert.deepEqual([(await saved()).tutor, (await saved()).skills], ["見本 三郎", "表計算と英語"]);
  });
  await browser.visit(address, { headers: one, width: 360 }, async (mine) => {
    await browser.visit(address, { headers: other, width: 1280 }, async (theirs) => {
      await theirs.fill("#title", "海外の展示会の準備");
      await theirs.click("button[value=save]");
      await theirs.waitForURL(/\/en\/company/);
    });
    await mine.fill("#title", "海外市場の比較");
    await mine.click("button[value=save]");
    await mine.getByText("Which answer shall stay?").waitFor();
    assert.equal((await saved()).title, "海外の展示会の準備");
    await mine.getByLabel("What my colleague saved").check();
    await mine.click("button[value=save]");
    await mine.waitForURL((url) => !url.pathname.endsWith(positions[0]!) || url.search === "?advice");
    assert.equal((await saved()).title, "海外の展示会の準備");
  });
});

test("after sending, the page says the number, what happens next and by when, and the same stands in the letter", async () => {
  const { person, one, id } = await twoColleagues();
  const { year } = await companyWithApplication(person);
  const fields = { requirements: "yes", consent: "yes", policyVersion: year.privacy.textVersion };
  const candidatesBy = sayDay(theCourse(year, "B").resultsOn, "en");
  const sent = await site.post("/en/company/application/check", fields, one);
  assert.deepEqual([sent.status, sent.headers.get("location")], [303, "/en/company/application/sent"]);
  const again = await site.post("/en/company/application/check", fields, one);
  assert.deepEqual([again.status, again.headers.get("location")], [303, "/en/company/application/sent"], "the same receipt");
  const { application } = await companyWithApplication(person);
  const html = await (await site.get("/en/company/application/sent", one)).text();
  for (const words of [`Number ${application.number}`, "By Mon 19 June 2023.", "Japan time (UTC+9)", `By ${candidatesBy}.`])
    assert.ok(html.includes(words), words);
  const { rows } = await database.server
    .poolAs("jip_system")
    .query<{ body_en: string; body_ja: string }>(
      "select body_en, body_ja from letters where about_id = $1 and kind = 'company-application-received'",
      [id],
    );
  assert.equal(rows.length, 1);
  assert.match(rows[0]!.body_en, new RegExp(`${application.number}[\\s\\S]*by Mon 19 June 2023[\\s\\S]*Candidates: by ${candidatesBy}`));
  assert.match(rows[0]!.body_ja, /2023年6月19日（月）までに/);
});
