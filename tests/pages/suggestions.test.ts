import assert from "node:assert/strict";
import test from "node:test";
import { inquiryAnswers } from "#tests/makers/inquiry.ts";
import { inBrowser } from "#tests/support/browser.ts";
import { testDatabase } from "#tests/support/database.ts";
import { testSite } from "#tests/support/site.ts";

const site = await testSite(await testDatabase());
const { visit } = await inBrowser(site);

test("while somebody types an inquiry the answers that fit are offered, reached by Tab, in the language of the page", async () => {
  for (const { address, typed, id } of [
    { address: "/en/inquiry", typed: "How much is the allowance a day?", id: "how-much-is-the-allowance" },
    { address: "/ja/inquiry", typed: "手当はいくらもらえますか", id: "how-much-is-the-allowance" },
  ])
    await visit(address, { width: 1280, hasPolicy: true }, async (page) => {
      const place = page.locator("[data-suggestions-for=details]");
      assert.equal(await place.isVisible(), false);
      await page.locator("#details").focus();
      await page.keyboard.insertText(typed);
      const first = place.getByRole("link").first();
      await first.waitFor({ state: "visible" });
      assert.ok((await first.getAttribute("href"))!.endsWith(`/questions/${id}`), address);
      assert.equal(await first.getAttribute("target"), "_blank");
      assert.equal(await place.getAttribute("aria-live"), "polite");
      await page.keyboard.press("Tab");
      assert.equal(
        await first.evaluate((link) => link === document.activeElement),
        true,
        "the next stop of the keyboard is the first answer",
      );
      assert.equal(await page.locator("#details").inputValue(), typed);
      await page.locator("#details").focus();
      await page.keyboard.press("Control+A");
      await page.keyboard.press("Delete");
      await place.waitFor({ state: "hidden" });
    });
});

test("without script nothing is offered while typing, and the page to check lists the same answers", async () => {
  await visit("/en/inquiry", { width: 360, script: false }, async (page) => {
    const answers = inquiryAnswers({ details: "How much is the allowance a day?" });
    for (const field of ["name", "email", "emailAgain", "telephone", "details"] as const)
      await page.locator(`#${field}`).fill(answers[field]);
    await page.locator("#country").selectOption(answers.country);
    await page.locator("#topic").selectOption(answers.topic);
    await page.locator(`input[name=senderKind][value=${answers.senderKind}]`).check();
    await page.locator("input[name=consent]").check();
    assert.equal(await page.locator("[data-suggestions-for=details]").isVisible(), false);
    await page.locator("button[name=intent][value=confirm]:not(.unseen)").click();
    assert.equal(await page.locator("[data-fitting]").first().getAttribute("data-fitting"), "how-much-is-the-allowance");
  });
});
