import assert from "node:assert/strict";
import { desk } from "./looks.ts";
import { listen } from "./looks.ts";
import { phone } from "./looks.ts";
import type { Browser, Locator, Page } from "playwright-core";
import type { Language } from "#platform/language.ts";
import type { Mailbox } from "#tests/support/mailbox.ts";
import type { YearService } from "#tests/support/year-service.ts";
import type { Looks } from "./looks.ts";

/** Where the journey takes place: server, browser, mail, and the eyes that go along. */
export interface Scene {
  readonly year: YearService;
  readonly browser: Browser;
  readonly mailbox: Mailbox;
  readonly looks: Looks;
}

/** What somebody types or ticks, by name of the field; a list ticks several boxes. */
export type Typing = Readonly<Record<string, string | readonly string[] | boolean>>;

/** Somebody at a browser of their own, with their language, their screen, and script on or off. */
export interface Visitor {
  readonly email: string;
  readonly language: Language;
  readonly page: Page;
  /** Opens an address below their language (`/courses`), or a whole one; `status` is what it must answer. */
  open(address: string, status?: number): Promise<void>;
  /** Types into the fields of the page, or of one part of it. */
  type(typing: Typing, within?: Locator): Promise<void>;
  /** Presses a button (`intent=send`, a text, or a place on the page) and waits for the page that comes; it must answer `status`. */
  press(button: string | Locator, status?: number): Promise<void>;
  /** The text of the page as people read it. */
  text(): Promise<string>;
  /** Fails unless the page says all of this. */
  reads(...wanted: readonly (string | RegExp)[]): Promise<void>;
  /** The problems that the page marks, as `field: code`. */
  problems(): Promise<string[]>;
  /** Signs in by the code of the letter, or by its link. */
  signIn(by?: "code" | "link"): Promise<void>;
}

export interface Someone {
  readonly email: string;
  readonly language: Language;
  /** Off: without script, on a small phone. */
  readonly script?: boolean;
}

export async function visitor(scene: Scene, { email, language, script = true }: Someone): Promise<Visitor> {
  const { year, mailbox, looks } = scene;
  const context = await scene.browser.newContext({
    viewport: { width: script ? desk : phone, height: 900 },
    javaScriptEnabled: script,
    locale: language === "ja" ? "ja-JP" : "en-GB",
    baseURL: year.url,
  });
  context.setDefaultTimeout(10_000);
  context.on("page", (page) => listen(page, year.url, looks.found));
  const page = await context.newPage();
  const whole = (address: string) => (address === "" || /^\/(?!(en|ja)(\/|$))/.test(address) ? `/${language}${address}` : address);
  const say = async () => `${email} at ${page.url()} reads:\n${(await page.locator("body").innerText()).slice(0, 3000)}`;
  const came = async (status: number, wished: number) => {
    if (status !== wished) assert.fail(`wanted ${wished}, came ${status}; ${await say()}`);
    await looks.at(page, status, script);
  };

  const self: Visitor = {
    email,
    language,
    page,
    open: async (address, status = 200) => {
      const answer = await page.goto(whole(address));
      await came(answer?.status() ?? 0, status);
    },
    type: async (typing, within = page.locator("main")) => {
      for (const [name, value] of Object.entries(typing))
        await typeInto(within, name, value).catch(async (error: Error) => assert.fail(`${name}: ${error.message}; ${await say()}`));
    },
    press: async (button, status = 200) => {
      const place = typeof button === "string" ? buttonOf(page, button) : button;
      try {
        await unfold(place);
        const [answer] = await Promise.all([page.waitForNavigation(), place.click()]);
        await came(answer?.status() ?? 0, status);
      } catch (error) {
        if ((error as Error).name === "AssertionError") throw error;
        assert.fail(`${(error as Error).message}; ${await say()}`);
      }
    },
    text: () => page.locator("main").innerText(),
    reads: async (...wanted) => {
      const text = (await page.locator("main").innerText()).replaceAll(/\s+/g, " ");
      for (const each of wanted) {
        if (typeof each === "string" ? !text.includes(each) : !each.test(text)) assert.fail(`not there: ${each}; ${await say()}`);
      }
    },
    problems: () =>
      page
        .locator("[data-problem]")
        .evaluateAll((marks) => [
          ...new Set(marks.map((mark) => `${mark.getAttribute("data-field")}: ${mark.getAttribute("data-problem")}`)),
        ]),
    signIn: async (by = "code") => {
      await self.open("/sign-in");
      await self.type({ email });
      await self.press("main form button");
      const letter = await mailbox.take(email, /sign-in\/link/);
      if (by === "link") {
        await self.open(linkIn(letter.text, "/sign-in/link/"));
        await self.press("main form button");
      } else {
        await self.type({ code: codeIn(letter.text) });
        await self.press("main form button");
      }
    },
  };
  return self;
}

/** `intent=send` is a button by name and value; anything else a place in the words of CSS. */
function buttonOf(page: Page, button: string): Locator {
  const named = /^(\w+)=([\w-]+)$/.exec(button);
  return named === null
    ? page.locator(button).first()
    : page.locator(`main button[name="${named[1]}"][value="${named[2]}"]:not(.unseen)`).first();
}

/** Opens what a place is folded into, as a hand does: by its summary, from the outside in. */
async function unfold(place: Locator): Promise<void> {
  const folded = place.locator("xpath=ancestor::details[not(@open)]");
  for (let left = await folded.count(); left > 0; left -= 1) await folded.first().locator("> summary").click();
}

async function typeInto(within: Locator, name: string, value: string | readonly string[] | boolean): Promise<void> {
  const field = within.locator(`[name="${name}"]:not([type="hidden"])`);
  await unfold(field.first());
  const kind = await field
    .first()
    .evaluate((part) => (part instanceof HTMLSelectElement ? "select" : ((part as HTMLInputElement).type ?? "")));
  if (kind === "select") await field.selectOption(value as string);
  else if (kind === "radio") await within.locator(`[name="${name}"][value="${value as string}"]`).check();
  else if (kind === "checkbox") {
    const wanted = typeof value === "boolean" ? null : [value].flat();
    for (const box of await field.all()) {
      const isWanted = wanted === null ? value === true : wanted.includes((await box.getAttribute("value")) ?? "");
      if ((await box.isChecked()) !== isWanted) await box.setChecked(isWanted);
    }
  } else await field.fill(value as string);
}

/** The six figures of a letter with a code. */
export function codeIn(text: string): string {
  const code = /^(\d{3}) ?(\d{3})$/m.exec(text.replaceAll("\r", ""));
  assert.ok(code, `a code stands in the letter: ${text}`);
  return `${code[1]}${code[2]}`;
}

/** The address in a letter whose path holds `part`, as a path. */
export function linkIn(text: string, part: string): string {
  const link = [...text.matchAll(/https?:\/\/[^\s）)]+/g)]
    .map(([address]) => new URL(address))
    .find((address) => address.pathname.includes(part));
  assert.ok(link, `a link with ${part} stands in the letter: ${text}`);
  return link.pathname + link.search;
}
