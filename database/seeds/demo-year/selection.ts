import { askForDocument } from "#program/documents/ask-for-document.server.ts";
import { acceptDocument } from "#program/documents/decide-document.server.ts";
import { returnDocument } from "#program/documents/decide-document.server.ts";
import { uploadDocument } from "#program/documents/upload-document.server.ts";
import { inviteToInterview } from "#program/selection/invite-to-interview.server.ts";
import { recordInterview } from "#program/selection/record-interview.server.ts";
import { screenDocuments } from "#program/selection/screen-documents.server.ts";
import { addDays } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
import { assert } from "#platform/assert.ts";
import { must } from "./cast.ts";
import type { Marks } from "#program/selection/selection.ts";
import type { ReasonCode } from "#program/selection/selection.ts";
import type { Cast } from "./cast.ts";
import type { Chance } from "./chance.ts";
import type { Player } from "./cast.ts";
import type { CastApplicant } from "./recruiting.ts";

/** Five marks around a strength: 0 weak to 4 strong. */
function marksAround(strength: number, chance: Chance): Marks {
  const mark = () => Math.max(0, Math.min(4, strength + chance.between(-1, 1)));
  return { motivation: mark(), fit: mark(), languages: mark(), skills: mark(), availability: 4 };
}

/** The screener reads these courses of some people: passed, or not for a reason. One by one, with marks, as reading goes. */
export async function screen(
  cast: Cast,
  screener: Player,
  people: readonly CastApplicant[],
  courses: readonly string[],
  passed: boolean,
  at: Date,
  chance: Chance,
): Promise<void> {
  const act = await cast.as(screener, "office", at);
  const reasons: readonly ReasonCode[] = [
    "more-applicants-than-places",
    "motivation-stays-general",
    "course-fits-less",
    "language-for-work",
  ];
  for (const person of people) {
    const picks = courses.flatMap((course) => person.courses.get(course) ?? []).map((id) => ({ id, version: null }));
    if (picks.length === 0) continue;
    const decision = passed
      ? ({ result: "passed", reason: "" } as const)
      : ({ result: "not_selected", reason: chance.pick(reasons) } as const);
    must(await screenDocuments(act, { ...decision, picks, note: "", marks: marksAround(passed ? 3 : 1, chance) }), "screen documents");
  }
}

/** Not selected in one press, as on the day on which the places are full. */
export async function screenInBulk(
  cast: Cast,
  screener: Player,
  people: readonly CastApplicant[],
  courses: readonly string[],
  at: Date,
): Promise<void> {
  const picks = people
    .flatMap((person) => courses.flatMap((course) => person.courses.get(course) ?? []))
    .map((id) => ({ id, version: null }));
  const act = await cast.as(screener, "office", at);
  for (let from = 0; from < picks.length; from += 100) {
    must(
      await screenDocuments(act, {
        picks: picks.slice(from, from + 100),
        result: "not_selected",
        reason: "more-applicants-than-places",
        note: "",
        marks: null,
      }),
      "screen in bulk",
    );
  }
}

/** Invites to an interview; gives its id. */
export async function invite(
  cast: Cast,
  interviewer: Player,
  person: CastApplicant,
  step: "interview1" | "interview2",
  invitedAt: Date,
  heldAt: Date,
): Promise<string> {
  assert(person.applicationId !== null, "only a sent application is invited");
  const act = await cast.as(interviewer, "office", invitedAt);
  const language = person.applicant.answers.languages.english === "none" ? "ja" : "en";
  const wish = {
    applicationId: person.applicationId,
    step,
    at: heldAt,
    language,
    place: "https://meet.example/jip-interview",
    interviewer: interviewer.accountId,
  };
  return must(await inviteToInterview(act, wish), "invite to an interview").interviewId;
}

/** Holds an interview and records it. */
export async function hold(
  cast: Cast,
  interviewer: Player,
  person: CastApplicant,
  step: "interview1" | "interview2",
  invitedAt: Date,
  heldAt: Date,
  outcome: "passed" | "not_selected" | "no_show",
  chance: Chance,
): Promise<void> {
  const id = await invite(cast, interviewer, person, step, invitedAt, heldAt);
  const act = await cast.as(interviewer, "office", new Date(heldAt.getTime() + 3_600_000));
  const language = person.applicant.answers.languages.english === "none" ? "ja" : "en";
  const score = outcome === "no_show" ? null : outcome === "passed" ? chance.between(70, 96) : chance.between(35, 60);
  const reason =
    outcome === "not_selected" ? chance.pick(["more-applicants-than-places", "expectations-differ", "language-for-work"] as const) : "";
  must(
    await recordInterview(act, {
      id,
      version: 1,
      outcome,
      language,
      score,
      reason,
      notes: outcome === "passed" ? "Speaks clearly about the task; asks good questions." : "",
    }),
    "record an interview",
  );
}

/** A small real PDF: a document of the demonstration. */
function smallPdf(title: string): Uint8Array<ArrayBuffer> {
  const text = `BT /F1 18 Tf 72 720 Td (${title.replace(/[^\x20-\x7e]/g, "?")}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let body = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const xref = body.length;
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("")}`;
  body += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return new TextEncoder().encode(body);
}

/** The office asks for a document, the person sends it, the office accepts it; `until` names the last of these steps that is done. */
export async function askAndGet(
  cast: Cast,
  people: { interviewer: Player; person: CastApplicant },
  kind: string,
  askedAt: Date,
  until: "asked" | "uploaded" | "accepted" | "returned",
): Promise<void> {
  const { interviewer, person } = people;
  assert(person.applicationId !== null, "documents are asked of a sent application");
  const due = addDays(dayOf(askedAt), 10);
  const document = must(
    await askForDocument(await cast.as(interviewer, "office", askedAt), { applicationId: person.applicationId, kind, dueOn: due }),
    `ask for ${kind}`,
  );
  if (until === "asked") return;
  const sentAt = new Date(askedAt.getTime() + 3 * 86_400_000);
  const bytes = smallPdf(`${kind}: example document`);
  const file = new File([bytes], `${kind}.pdf`);
  const care = { files: cast.house.files, firstState: "not_scanned" as const };
  must(await uploadDocument(await cast.as(person.player, "intern", sentAt), care, document.id, file), `send ${kind}`);
  if (until === "uploaded") return;
  const decidedAt = await cast.as(interviewer, "office", new Date(sentAt.getTime() + 86_400_000));
  const seen = { documentId: document.id, version: document.version + 1 };
  if (until === "accepted") must(await acceptDocument(decidedAt, seen), `accept ${kind}`);
  else
    must(
      await returnDocument(decidedAt, { ...seen, reason: "The last page is missing. Please send the whole document." }),
      `return ${kind}`,
    );
}
