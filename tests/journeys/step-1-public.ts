import assert from "node:assert/strict";
import { visitor } from "./visitor.ts";
import type { Scene } from "./visitor.ts";
import type { Visitor } from "./visitor.ts";
import type { Language } from "#platform/language.ts";

/** The office's people of the journey, each with the role that they need. */
export type Office = Readonly<
  Record<"administrator" | "screener" | "interviewer" | "matcher" | "concierge" | "accounts" | "privacy-officer" | "committee", Visitor>
>;

let office: Office | null = null;

/** The office's people, once the office has opened. */
export function theOffice(): Office {
  assert.ok(office, "the office has opened");
  return office;
}

const staff = [
  ["screener", "佐藤 見本", "ja"],
  ["interviewer", "Tanaka Kakuu", "en"],
  ["matcher", "鈴木 仮名", "ja"],
  ["concierge", "Takahashi Reiko", "en"],
  ["accounts", "伊藤 仮子", "ja"],
  ["privacy-officer", "Watanabe Mohan", "en"],
  ["committee", "中村 例一", "ja"],
] as const satisfies readonly (readonly [role: string, name: string, language: Language])[];

/** The set-up link makes the administrator, who gives the others their roles; each signs in by the code of a letter. */
export async function theOfficeOpens(scene: Scene): Promise<void> {
  const administrator = await visitor(scene, { email: "administrator@office.example", language: "en" });
  await administrator.open(scene.year.setUpLink);
  await administrator.type({ name: "Yamamoto Kakuko", email: administrator.email });
  await administrator.press("main form button");
  await administrator.open("/office/people");
  const people: Record<string, Visitor> = { administrator };
  for (const [role, name, language] of staff) {
    const email = `${role}@office.example`;
    await administrator.type({ name, email, role });
    await administrator.press("intent=give");
    await administrator.reads(email);
    await administrator.press("intent=give"); // Looked at once more before it is done.
    await scene.mailbox.take(email);
    people[role] = await visitor(scene, { email, language });
    await people[role].signIn(role === "committee" ? "link" : "code");
  }
  // The link works once.
  const late = await visitor(scene, { email: "late@office.example", language: "en" });
  await late.open(scene.year.setUpLink);
  await late.type({ name: "Example Late", email: late.email });
  await late.press("main form button", 422);
  office = people as unknown as Office;
}

const publicPages = ["", "/courses", "/calendar", "/requirements", "/results", "/privacy", "/accessibility", "/sign-in"];

/** Public pages, then an inquiry: refused, changed, sent twice to one receipt, answered. */
export async function aVisitorAsks(scene: Scene): Promise<void> {
  for (const [language, script] of [
    ["en", true],
    ["ja", false],
  ] as const) {
    const asker = await visitor(scene, { email: `asker-${language}@people.example`, language, script });
    for (const address of publicPages) await asker.open(address);
    await asker.open("/nothing-here", 404);
    await asker.open("/inquiry");
    await asker.type({
      name: "Example Moja",
      email: asker.email,
      emailAgain: "other@people.example",
      country: "KE",
      telephone: "+254 20 000 0000",
      senderKind: "individual",
      topic: "intern-application",
      details: "May I apply from Nairobi? ナイロビから応募できますか。",
    });
    await asker.press("intent=confirm", 422);
    assert.deepEqual(await asker.problems(), ["emailAgain: emails-differ", "consent: consent-needed"]);
    await asker.type({ emailAgain: asker.email, consent: true });
    await asker.press("intent=confirm");
    await asker.reads("Example Moja", "May I apply from Nairobi? ナイロビから応募できますか。");
    await asker.press("intent=edit");
    await asker.type({ details: "May I apply from Mombasa?" });
    await asker.press("intent=confirm");
    const sent = await asker.page
      .locator("main form")
      .first()
      .evaluate((form) => Object.fromEntries(new FormData(form as HTMLFormElement)) as Record<string, string>);
    await asker.press("intent=send");
    const receipt = asker.page.url();
    await scene.mailbox.take(asker.email);
    // The same answers once more, as by a second press: the same receipt.
    const again = await asker.page.request.post(`/${language}/inquiry`, { form: { ...sent, intent: "send" }, maxRedirects: 0 });
    assert.equal(again.status(), 303);
    assert.equal(new URL(again.headers().location ?? "", scene.year.url).pathname, new URL(receipt).pathname);
  }
  const { screener } = theOffice();
  await screener.open("/office/inquiries");
  await screener.press("main a[href*='/office/inquiries/']:has-text('Moja'), main tbody a[href*='/office/inquiries/']");
  await screener.type({ body: "Yes: courses B, B2 and C are open to people outside Japan." });
  await screener.press("intent=answer");
  const answered = scene.mailbox.letters.at(-1);
  assert.ok(answered);
  await scene.mailbox.take(answered.to, /courses B, B2 and C/);
}
