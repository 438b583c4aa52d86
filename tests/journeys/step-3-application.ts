import assert from "node:assert/strict";
import { applicationAnswers } from "#tests/makers/intern-application.ts";
import { dateFields } from "#program/intern-applications/sections.ts";
import { sectionNames } from "#program/intern-applications/sections.ts";
import { codeIn } from "./visitor.ts";
import { linkIn } from "./visitor.ts";
import { visitor } from "./visitor.ts";
import type { Answers } from "#program/intern-applications/sections.ts";
import type { Changes } from "#tests/makers/intern-application.ts";
import type { Scene } from "./visitor.ts";
import type { Someone } from "./visitor.ts";
import type { Typing } from "./visitor.ts";
import type { Visitor } from "./visitor.ts";

/** Answers of a section as a person types them: dates in their parts, what is empty left alone. */
function typed(answers: Answers): Typing {
  const fields = Object.entries(answers).filter(([name, value]) => value.length > 0 && name !== "policyVersion");
  return Object.fromEntries(
    fields.flatMap(([name, value]) => {
      if (!dateFields.includes(name)) return [[name, value]];
      const [year = "", month = "", day = ""] = (value as string).split("-");
      return Object.entries({ year, month, day }).flatMap(([part, figures]) => (figures === "" ? [] : [[`${name}.${part}`, figures]]));
    }),
  ) as Typing;
}

/** Somebody registers their address and writes every section, up to the page that shows all answers; nothing is sent yet. */
export async function aPersonWrites(scene: Scene, someone: Someone, changes: Changes, by: "code" | "link" = "code"): Promise<Visitor> {
  const person = await visitor(scene, someone);
  await person.signIn(by);
  await person.press("intent=intern");
  await person.open("/intern/application");
  await person.open("/intern/application/sections/name");
  const answers = applicationAnswers(changes);
  for (const section of sectionNames) {
    await person.type(typed(answers[section]));
    if (section === "wishes" && person.language === "en") await aRuleSpeaks(person, answers.wishes);
    await person.press("intent=next");
  }
  assert.match(person.page.url(), /\/application\/check$/);
  return person;
}

/** Course A needs a home in Japan: said at once, at the field, with everything kept. */
async function aRuleSpeaks(person: Visitor, wishes: Answers): Promise<void> {
  const { wish1 } = typed(wishes);
  await person.type({ wish1: "A" });
  await person.press("intent=next", 422);
  assert.ok((await person.problems()).includes("wish1: residence"));
  await person.type({ wish1: wish1 as string });
}

/** Sends what stands on the check page; gives the number of the receipt. */
export async function aPersonSends(scene: Scene, person: Visitor): Promise<string> {
  await person.press("intent=send");
  assert.match(person.page.url(), /\/application\/sent$/);
  return await theReceipt(scene, person);
}

/** Presses twice at once, as an impatient hand does: one application, one receipt, one letter. */
export async function aPersonSendsTwice(scene: Scene, person: Visitor): Promise<string> {
  const address = `/${person.language}/intern/application/check`;
  const presses = [1, 2, 3].map(() => person.page.request.post(address, { form: { intent: "send" }, maxRedirects: 0 }));
  assert.deepEqual(
    (await Promise.all(presses)).map((answer) => answer.status()),
    [303, 303, 303],
  );
  await person.open("/intern/application/sent");
  const number = await theReceipt(scene, person);
  assert.equal(scene.mailbox.letters.filter((letter) => letter.to === person.email && letter.text.includes(number)).length, 1);
  return number;
}

async function theReceipt(scene: Scene, person: Visitor): Promise<string> {
  const number =
    /\b[A-Z]*-?\d[\w-]{5,}/.exec((await person.page.locator("main .notice").first().innerText()).replaceAll("\n", " "))?.[0] ?? "";
  assert.notEqual(number, "", `a number stands on the receipt: ${await person.text()}`);
  const { text } = await scene.mailbox.take(person.email, new RegExp(number));
  const signed = `JIP1/${number}/`;
  assert.ok(text.includes(signed), "the letter carries the signed receipt");
  await person.open("/intern");
  await person.open("/intern/application");
  assert.ok((await person.text()).includes(signed), "the receipt stands on the application for good");
  await person.open("/intern/letters");
  await person.press("main a[href*='/intern/letters/']");
  return number;
}

/** Written before the deadline, pressed after it: refused by the program's clock, and the draft is whole. */
export async function aPersonIsLate(person: Visitor): Promise<void> {
  await person.press("intent=send", 422);
  await person.open("/intern/application");
  await person.open("/intern/application/sections/name");
  assert.equal(await person.page.locator('[name="fullName"]').inputValue(), "Example Late Person");
}

/** A code that has signed somebody in opens nothing a second time, nor does the link beside it. */
export async function aUsedCodeIsRefused(scene: Scene, person: Visitor): Promise<void> {
  const [first, second] = [await visitor(scene, person), await visitor(scene, person)];
  await first.open("/sign-in");
  await first.type({ email: person.email });
  await first.press("main form button");
  const page = new URL(first.page.url());
  const { text } = await scene.mailbox.take(person.email, /sign-in\/link/);
  await first.type({ code: codeIn(text) });
  await first.press("main form button");
  await second.open(page.pathname + page.search);
  await second.type({ code: codeIn(text) });
  await second.press("main form button", 422);
  assert.deepEqual(await second.problems(), ["code: code-used"]);
  await second.open(linkIn(text, "/sign-in/link/"));
  await second.press("main form button");
  assert.match(second.page.url(), /\/sign-in\?link=used&for=[\w-]+$/);
  await second.open("/en/intern");
  assert.match(second.page.url(), /\/sign-in\?then=/);
}
