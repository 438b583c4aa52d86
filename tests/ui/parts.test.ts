// The developers' page in a real browser: every part in every state, as people and their tools meet it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after } from "node:test";
import { test } from "node:test";
import { chromium } from "playwright-core";
import { textSize } from "#platform/text.ts";
import { findBrowser } from "../../scripts/find-browser.ts";
import { buildParts } from "./built-parts.ts";
import { serveParts } from "./built-parts.ts";
import type { BrowserContextOptions } from "playwright-core";
import type { Page } from "playwright-core";

const parts = await buildParts();
const server = await serveParts(parts);
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
after(async () => {
  await browser.close();
  await server.end();
  await parts.end();
});

/** Opens an address for the length of a look; whatever the browser complains about is a failure. */
async function look(address: string, options: BrowserContextOptions, see: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext(options);
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(server.address + address);
    await see(page);
  } finally {
    await context.close();
  }
  assert.deepEqual(complaints, []);
}

const phone = { viewport: { width: 360, height: 800 } };
const narrowest = { viewport: { width: 320, height: 640 } };
const desk = { viewport: { width: 1280, height: 900 } };
const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

for (const address of ["/en", "/ja", "/ja?audience=office"]) {
  for (const [size, options] of [
    ["a phone", phone],
    ["a desk", desk],
  ] as const) {
    test(`axe finds nothing at ${address} on ${size}`, () =>
      look(address, { ...options, bypassCSP: true }, async (page) => {
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
          const { violations } = await (
            window as unknown as {
              axe: { run: (where: Document, how: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
            }
          ).axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
          return violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html.slice(0, 120)}`);
        });
        assert.deepEqual(found, []);
      }));
  }

  test(`nothing at ${address} makes a page scroll sideways, down to 320 px`, async () => {
    for (const options of [narrowest, phone, desk]) {
      await look(address, options, async (page) => {
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= options.viewport.width, `${width} px on ${options.viewport.width} px`);
      });
    }
  });
}

test("buttons, fields and lone links are at least 44 px high", () =>
  look("/ja", phone, async (page) => {
    const small = await page.evaluate(() => {
      const high = (selector: string, least: number) =>
        [...document.querySelectorAll(selector)]
          .filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().height < least - 0.5)
          .map((element) => `${selector}: ${element.textContent?.trim()} ${element.getBoundingClientRect().height}`);
      return [
        ...high(
          ".button, .menu-open, .saved-filters a, .pagination a, .doors li li a, .main-nav a, .header-tools a, .site-footer li a, .choice, .score label, .pick",
          44,
        ),
        ...high("input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea", 44),
      ];
    });
    assert.deepEqual(small, []);
  }));

test("the menu opens and closes without script", () =>
  look("/en", { ...phone, javaScriptEnabled: false }, async (page) => {
    const door = page.getByRole("link", { name: "For companies" });
    assert.equal(await door.isVisible(), false);
    await page.getByRole("button", { name: "Menu" }).click();
    assert.equal(await door.isVisible(), true);
    await page.keyboard.press("Escape");
    assert.equal(await door.isVisible(), false);
  }));

test("on a desk the doors stand in the open and there is no menu button", () =>
  look("/en", desk, async (page) => {
    assert.equal(await page.getByRole("link", { name: "For companies" }).isVisible(), true);
    assert.equal(await page.getByRole("button", { name: "Menu" }).isVisible(), false);
  }));

test("the bar of deeds appears with the first tick and counts without script", () =>
  look("/en", { ...desk, javaScriptEnabled: false }, async (page) => {
    const bar = page.getByRole("region", { name: "Deeds for the selected rows" });
    assert.equal(await bar.isVisible(), false);
    await page.getByLabel("Select 23-004-118").check();
    await page.getByLabel("Select 23-001-233").check();
    assert.equal(await bar.isVisible(), true);
    // What the stylesheet counts is heard: it stands in the tree that screen readers walk.
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const heard = nodes.filter((node) => node.role?.value === "StaticText").map((node) => String(node.name?.value).trim());
    assert.equal(heard[heard.indexOf("selected") - 1], "2");
  }));

test("keys walk the list and tick its rows, and one switch turns them off", () =>
  look("/en", desk, async (page) => {
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    for (const [key, number] of [
      ["j", "23-004-118"],
      ["j", "23-001-233"],
      ["k", "23-004-118"],
    ] as const) {
      await page.keyboard.press(key);
      assert.equal(await focused(), number);
    }
    await page.keyboard.press("x");
    assert.equal(await page.getByLabel("Select 23-004-118").isChecked(), true);
    await page.keyboard.press("?");
    await page.getByLabel("Do not use single keys").check();
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: "23-004-118" }).focus();
    await page.keyboard.press("j");
    assert.equal(await focused(), "23-004-118");
  }));

test("a letter typed into a field is a letter, not a key of the list", () =>
  look("/en", desk, async (page) => {
    await page.locator("#desk-q").focus();
    await page.keyboard.type("jkx/?");
    assert.equal(await page.locator("#desk-q").inputValue(), "jkx/?");
  }));

test("a score sheet opens its deed with the last score and keeps its total up to date", () =>
  look("/en", desk, async (page) => {
    const deed = page.getByRole("button", { name: "Confirm and next" });
    assert.equal(await deed.isDisabled(), true);
    await page.locator("input[name=score-own][value='4']").check({ force: true });
    assert.equal(await page.locator("[data-score-total]").textContent(), "90");
    assert.equal(await deed.isDisabled(), false);
  }));

const texts = [
  "",
  "a",
  "abc 123\t~",
  "ｱﾞ｡",
  "日本語の文",
  "é ñ ễ",
  "e\u0301",
  "が",
  "か\u3099",
  "髙①～－〜‖−",
  "αβγ жук",
  "한국어",
  "ภาษาไทย",
  "😀 ok",
  "one\ntwo\n\nthree",
  "“quoted” — …",
  "€ ₫ ฿",
  "oʻzbek",
  "か\u309a",
  "㌔ ㈱ №",
  "♠♪☆",
  "￥100",
  "𠮟る 俱楽部 剝",
];

test("the live counter and the server count the same bytes", () =>
  look("/en", desk, async (page) => {
    for (const text of texts) {
      await page.locator("#details").fill(text);
      const counted = await page.locator("#details-count span").first().textContent();
      assert.equal(counted, `${textSize(text).bytes.toLocaleString("en")} / 1,024 bytes`, JSON.stringify(text));
    }
    await page.locator("#details").fill("国".repeat(513));
    assert.equal(await page.locator("#details-count").textContent(), "1,026 / 1,024 bytes2 bytes too many");
    assert.match((await page.locator("#details-count").getAttribute("class")) ?? "", /over/);
  }));

test("a closing time is said in the reader's own time where the browser knows it, and not twice in Japan", async () => {
  await look("/en", { ...desk, timezoneId: "Africa/Nairobi" }, async (page) => {
    assert.match((await page.locator("[data-reader-slot]").last().textContent()) ?? "", /Nairobi, your timeMon 3 July 2023, 17:59/);
    assert.match(
      (await page.locator("[data-reader-zone] + .reader-time").first().textContent()) ?? "",
      /\(Nairobi: Mon 3 July 2023, 17:59\)/,
    );
  });
  await look("/ja", { ...desk, timezoneId: "Asia/Tokyo" }, async (page) => {
    assert.equal(await page.locator("[data-reader-zone] + .reader-time").count(), 0);
  });
});

test("paper has the words and no menus or buttons; what is folded is open", () =>
  look("/ja", desk, async (page) => {
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator(".site-header nav").isVisible(), false);
    assert.equal(await page.locator("button.button").first().isVisible(), false);
    assert.equal(await page.getByRole("heading", { level: 1 }).isVisible(), true);
    assert.equal(await page.getByText("2名が読み、その年度のあいだ保管します。").isVisible(), true);
  }));
