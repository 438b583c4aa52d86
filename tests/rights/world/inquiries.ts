import { assert } from "#platform/assert.ts";
import { newId } from "#platform/ids.ts";
import { noteOnInquiry } from "#program/inquiries/note-on-inquiry.server.ts";
import { receiveMail } from "#program/inquiries/receive-mail.server.ts";
import { setTargets, showTargets } from "#program/inquiries/set-targets.server.ts";
import { saveTemplate } from "#program/inquiries/save-template.server.ts";
import { answerInquiry } from "#program/inquiries/answer-inquiry.server.ts";
import { actAs } from "#program/accounts/act.server.ts";
import { aSentInquiry } from "#tests/makers/inquiry.ts";
import type { DatabaseServer } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";

/** What was asked, by nobody we know and by people who are signed in, one of it answered; and what else lies on that desk. */
export async function someInquiries(
  server: DatabaseServer,
  { manager, system, mine, others, text }: { manager: Act; system: Act; mine: Act; others: Act; text: string | undefined },
) {
  // People who are signed in ask on the public page like everybody. One inquiry is answered.
  const asVisitor = (one: Act): Act =>
    actAs(server, { ...one.who, kind: "anyone", roles: [] }, { now: one.now, language: one.language, requestId: "test" });
  await aSentInquiry(asVisitor(mine), { email: "mine@people.example", details: "A question of an intern." });
  await aSentInquiry(asVisitor(others), { email: "others@people.example", details: "A question of another intern." });
  const inquiries = await manager.db.transaction(
    async (tx) =>
      await tx
        .withTables<{ inquiries: { id: string; email: string; version: number; received_at: Date } }>()
        .selectFrom("inquiries")
        .selectAll()
        .orderBy("received_at")
        .execute(),
  );
  assert(
    (await answerInquiry(manager, { id: inquiries[0]!.id, version: 1, body: text ?? "This is how it is." })).ok,
    "an inquiry can be answered",
  );
  const templateId = newId();
  await furnishDesk(manager, system, { inquiryId: inquiries[1]!.id, templateId, text: text ?? "A text of the desk." });
  return { inquiries, templateId };
}

/** What else lies on the desk of inquiries: a note, a template, and a mail that belongs to no inquiry for certain. */
async function furnishDesk(
  manager: Act,
  system: Act,
  { inquiryId, templateId, text }: { inquiryId: string; templateId: string; text: string },
) {
  assert((await noteOnInquiry(manager, { id: inquiryId, body: text })).ok, "a note can be kept");
  const typed = { topic: "", titleEn: "Example", titleJa: "例", bodyEn: "As you wrote.", bodyJa: "ご連絡のとおりです。" };
  const { fiscalYear, targets } = await showTargets(manager);
  assert((await setTargets(manager, fiscalYear, { ...targets, other: targets.other + 1 })).ok, "the manager may set the year's targets");
  assert((await saveTemplate(manager, { id: templateId, version: 0, typed })).ok, "a template can be kept");
  const raw = Buffer.from(
    `From: stranger@elsewhere.example\r\nSubject: Example\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`,
  );
  const desk = { secret: "a secret of tests, long enough to sign with", domain: "mail.example" };
  const arrived = { envelopeFrom: "stranger@elsewhere.example", envelopeTo: ["office@mail.example"], raw };
  assert((await receiveMail(system, arrived, { desk, own: [] })) === "unmatched", "a stranger's mail is kept apart");
}
