import sharp from "sharp";
import { acceptDocument } from "#program/documents/decide-document.server.ts";
import { answerInformation } from "#program/documents/answer-information.server.ts";
import { askForInformation } from "#program/documents/ask-for-information.server.ts";
import { informationItems } from "#program/documents/information.ts";
import { documentsOf } from "#program/documents/records.server.ts";
import { documentById } from "#program/documents/records.server.ts";
import { writeDocument } from "#program/documents/write-document.server.ts";
import { askForDocument } from "#program/documents/ask-for-document.server.ts";
import { changeOwnDocument } from "#program/documents/change-own-document.server.ts";
import { nameRecommender } from "#program/documents/name-recommender.server.ts";
import { addDays } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
import { assert } from "#platform/assert.ts";
import { at } from "./cast.ts";
import { must } from "./cast.ts";
import type { Internship } from "#program/internships/internship.ts";
import type { Day } from "#platform/days.ts";
import type { Played } from "./play.ts";
import type { Cast } from "./cast.ts";
import type { Player } from "./cast.ts";
import type { CastApplicant } from "./recruiting.ts";

/** A photograph of a paper that does not exist. */
export async function photograph(title: string, name: string): Promise<File> {
  const lines = Array.from(
    { length: 9 },
    (_, index) => `<rect x="80" y="${260 + index * 70}" width="${420 + ((index * 97) % 160)}" height="14" fill="#9aa"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="720" height="960"><rect width="720" height="960" fill="#cfc6b8"/><rect x="40" y="40" width="640" height="880" fill="#fff"/><text x="80" y="140" font-size="40" font-family="sans-serif">${title}</text><text x="80" y="200" font-size="24" font-family="sans-serif" fill="#667">Example, not a document</text>${lines.join("")}</svg>`;
  const picture = await sharp(Buffer.from(svg)).jpeg({ quality: 70 }).toBuffer();
  return new File([new Uint8Array(picture)], name, { type: "image/jpeg" });
}

/** One person has sent photographs with a translation and begun another document; another one waits for a recommender. */
export async function showDocuments(
  cast: Cast,
  interviewer: Player,
  { offered, waiting, askedAt }: { offered: CastApplicant; waiting: CastApplicant; askedAt: Date },
): Promise<void> {
  const office = await cast.as(interviewer, "office", askedAt);
  const later = new Date(askedAt.getTime() + 3_600_000);
  const ask = async (person: CastApplicant, kind: string) => {
    assert(person.applicationId !== null, "documents are asked of a sent application");
    const dueOn = addDays(dayOf(askedAt), 20);
    return must(await askForDocument(office, { applicationId: person.applicationId, kind, dueOn }), `ask for ${kind}`).id;
  };
  const care = { files: cast.house.files, firstState: "not_scanned" as const };
  const person = await cast.as(offered.player, "intern", later);
  const [front, back, translation] = await Promise.all([
    photograph("Certificado", "certificado-1.jpg"),
    photograph("Certificado (2)", "certificado-2.jpg"),
    photograph("Certificate", "translation.jpg"),
  ]);
  const change = async (id: string, intent: string, originals: File[], translations: File[] = []) =>
    must(await changeOwnDocument(person, care, id, { intent, pageId: "", originals, translations }), `${intent} pages`);
  await change(await ask(offered, "language"), "send", [front!, back!], [translation!]);
  await change(await ask(offered, "passport"), "add", [await photograph("Pasaporte", "pasaporte.jpg")]);
  const recommendation = await ask(waiting, "recommendation");
  must(
    await nameRecommender(await cast.as(waiting.player, "intern", later), recommendation, {
      name: "Miruna Exemplu",
      email: "exemplu@university.example",
      organisation: "Example University, Faculty of Engineering",
      language: "en",
    }),
    "name a recommender",
  );
}

/** The office asks one applicant about the days, and another about the studies, who has answered; both are still being read. */
export async function askQuestions(
  cast: Cast,
  screener: Player,
  { waiting, answered, askedAt }: { waiting: CastApplicant; answered: CastApplicant; askedAt: Date },
): Promise<void> {
  const office = await cast.as(screener, "office", askedAt);
  const ask = async (person: CastApplicant, kinds: readonly string[]) => {
    assert(person.applicationId !== null, "questions are asked about a sent application");
    const points = informationItems.filter((item) => kinds.includes(item.id)).map((item) => ({ kind: item.id, question: item.question }));
    const wish = { applicationId: person.applicationId, dueOn: addDays(dayOf(askedAt), 14), points };
    must(await askForInformation(office, wish), "ask for information");
  };
  await ask(waiting, ["information-dates", "information-languages"]);
  await ask(answered, ["information-studies"]);
  const person = await cast.as(answered.player, "intern", new Date(askedAt.getTime() + 7_200_000));
  const [question] = await person.db.transaction(async (tx) => await documentsOf(tx, answered.applicationId!));
  const place = { vault: cast.house.vault, care: { files: cast.house.files, firstState: "not_scanned" as const } };
  must(
    await answerInformation(person, place, question!.id, {
      answer: "I began my studies in September 2020 and finish them in July 2024.",
      files: [],
      removePage: "",
      isSent: true,
    }),
    "answer a question",
  );
}

/** After the match: the pledge, the account for the allowance and the emergency contact, each read by its own desk. */
export async function askAfterMatch(
  cast: Cast,
  { staff, people }: Played,
  internships: readonly Internship[],
  askedOn: Day,
): Promise<void> {
  const office = await cast.as(staff.interviewer, "office", at(askedOn, "15:00"));
  const typed = {
    pledge: (name: string) => ({ name }),
    payout: (name: string) => ({ holder: name, bank: "Example Bank, Example Branch", country: "Japan", number: "0000000" }),
    "emergency-contact": () => ({ name: "Example Relative", relation: "Sister", telephone: "+81 00 0000 0000", languages: "English" }),
  };
  const desks = { pledge: staff.interviewer, payout: staff.accounts, "emergency-contact": staff.concierge };
  for (const [index, { applicationId, accountId }] of internships.entries()) {
    const person = people.find((one) => one.player.accountId === accountId);
    assert(person !== undefined, "whoever has a place is of the play");
    const intern = await cast.as(person.player, "intern", at(addDays(askedOn, 1), "20:00"));
    for (const kind of ["pledge", "payout", "emergency-contact"] as const) {
      const { id } = must(await askForDocument(office, { applicationId, kind, dueOn: addDays(askedOn, 14) }), `ask for ${kind}`);
      if (index === 2 && kind === "payout") continue; // Still waited for.
      const wish = { written: typed[kind](String(person.applicant.answers.name.fullName)), isSent: true };
      must(await writeDocument(intern, cast.house.vault, id, wish), `type ${kind}`);
      if (index !== 0) continue;
      const desk = await cast.as(desks[kind], "office", at(addDays(askedOn, 2), "10:00"));
      const document = await desk.db.transaction(async (tx) => await documentById(tx, id));
      must(await acceptDocument(desk, { documentId: id, version: document!.version }), `accept ${kind}`);
    }
  }
}
