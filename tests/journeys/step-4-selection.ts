import assert from "node:assert/strict";
import { theOffice } from "./step-1-public.ts";
import type { Scene } from "./visitor.ts";
import type { Visitor } from "./visitor.ts";

const marks = { motivation: "4", fit: "3", languages: "4", skills: "3", availability: "4" };

/** The screener reads one application on its sheet, passes two in one press and turns one down in another. */
export async function theOfficeScreens(
  scene: Scene,
  numbers: Readonly<Record<"online" | "visiting" | "second" | "unlucky", string>>,
): Promise<void> {
  const { screener } = theOffice();
  await screener.open("/office");
  await screener.open("/office/applications");
  await screener.open("/office/screening");
  await screener.press(screener.page.locator("main tr", { hasText: numbers.online }).locator("a").first());
  await screener.type({ ...marks, result: "passed" });
  await screener.press("intent=decide");
  await inBulk(screener, [numbers.visiting, numbers.second], "pass");
  await inBulk(screener, [numbers.unlucky], "not_selected");
}

async function inBulk(screener: Visitor, numbers: readonly string[], deed: "pass" | "not_selected"): Promise<void> {
  await screener.open("/office/screening");
  for (const number of numbers) await screener.page.locator("main tr", { hasText: number }).locator('input[name="pick"]').check();
  await screener.press(`intent=${deed}`);
  for (const number of numbers) await screener.reads(number);
  if (deed === "not_selected") {
    await screener.press(`intent=${deed}`, 422);
    assert.deepEqual(await screener.problems(), ["reason: reason-needed"]);
    await screener.type({ reason: "more-applicants-than-places" });
  }
  await screener.press(`intent=${deed}`);
}

/** Opens the office's page of an application by its number. */
export async function openApplication(person: Visitor, number: string): Promise<void> {
  await person.open(`/office/applications?q=${encodeURIComponent(number)}`);
  await person.press(person.page.locator("main tr", { hasText: number }).locator("a").first());
}

/** Invites a person to an interview; the letter says where. */
export async function theyAreInvited(
  scene: Scene,
  person: Visitor,
  number: string,
  step: "interview1" | "interview2",
  day: string,
): Promise<void> {
  const { interviewer } = theOffice();
  await openApplication(interviewer, number);
  await interviewer.type(
    { step, day, clock: "14:30", language: "en", place: "https://meet.example/jip-room" },
    interviewer.page.locator("#invite"),
  );
  await interviewer.press("intent=invite");
  await scene.mailbox.take(person.email, /meet\.example\/jip-room/);
}

/** Records the interview of a person that is due. */
export async function theyAreInterviewed(number: string): Promise<void> {
  const { interviewer } = theOffice();
  await interviewer.open("/office/interviews?filter=due");
  await interviewer.press(interviewer.page.locator("main tr", { hasText: number }).locator("a[href*='/office/interviews/']").first());
  await interviewer.type({ outcome: "passed", language: "en", score: "84", notes: "Speaks clearly; 質問に具体的に答える。" });
  await interviewer.press("intent=record");
}

/** A small real PDF. */
function pdf(title: string): Buffer {
  return Buffer.from(`%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Title (${title}) >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`);
}

/** The office asks for a document; the person sends a wrong file, then the right one; the office reads and accepts it. */
export async function aDocumentIsSent(
  scene: Scene,
  person: Visitor,
  number: string,
  kind: "resume" | "recommendation",
  days: { due: string; asked: string; sent: string },
): Promise<void> {
  const { interviewer } = theOffice();
  const { year, mailbox } = scene;
  await year.at(days.asked, "09:30:00");
  await openApplication(interviewer, number);
  const ask = interviewer.page.locator("form", { has: interviewer.page.locator('[name="dueOn"]') });
  await interviewer.type({ kind, dueOn: days.due }, ask);
  await interviewer.press("intent=ask");
  await mailbox.take(person.email, /\/intern\/documents/);
  await year.at(days.sent, "20:10:00");
  await person.open("/intern");
  await person.open("/intern/documents");
  const own = person.page.locator("main a[href*='/intern/documents/']");
  await person.press(own.nth((await own.count()) - 1));
  await person.page
    .locator('input[name="file"]')
    .setInputFiles({ name: "resume.pdf", mimeType: "application/pdf", buffer: Buffer.from("<html>not a document</html>") });
  await person.press("main form:has(input[type=file]) button", 422);
  await person.page
    .locator('input[name="file"]')
    .setInputFiles({ name: `${kind} 履歴書.pdf`, mimeType: "application/pdf", buffer: pdf(kind) });
  await person.press("main form:has(input[type=file]) button");
  await interviewer.open("/office/documents");
  await interviewer.press(interviewer.page.locator("main tr", { hasText: number }).locator("a[href*='/office/documents/']").first());
  await interviewer.press("intent=accept");
  await mailbox.take(person.email);
}
