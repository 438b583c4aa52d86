import { z } from "zod";
import { requiredDay } from "#platform/forms.server.ts";
import { oneOf } from "#platform/forms.server.ts";
import { optionalText } from "#platform/forms.server.ts";
import { someOf } from "#platform/forms.server.ts";
import { isId } from "#platform/ids.ts";
import { checkPoints } from "./check-points.ts";
import { claimDecisions } from "./claim.ts";
import { hearingMeans } from "./hearing.ts";
import { companyFields } from "./company-application.ts";
import { positionFields } from "./position.ts";
import { companyForm } from "./form.server.ts";
import { positionForm } from "./form.server.ts";
import { officeDeedNames } from "./states.ts";

/** The English of a position, as the office writes it. */
export const englishForm = z.object({
  position: z.string("choice-unknown").refine(isId, { message: "choice-unknown" }),
  version: companyForm.shape.version,
  titleEn: positionForm.shape.titleEn,
  tasksEn: positionForm.shape.tasksEn,
  learnsEn: positionForm.shape.learnsEn,
  placeEn: positionForm.shape.placeEn,
  lodgingPlanEn: positionForm.shape.lodgingPlanEn,
});

/** Points of a return: rows of an answer's name (`name`, or `<position id>.tasks`) and a sentence; empty rows are passed over. */
export const pointRows = 6;

const pointName = (text: string): boolean => {
  const [head = "", tail] = text.split(".");
  if (tail === undefined) return (companyFields as readonly string[]).includes(head);
  return isId(head) && (positionFields as readonly string[]).includes(tail);
};

const pointShape = Object.fromEntries(
  Array.from({ length: pointRows }, (_, row) => [
    [`field${row}`, optionalText(80).refine((text) => text === "" || pointName(text), { message: "choice-unknown" })],
    [`sentence${row}`, optionalText(400)],
  ]).flat(),
) as Record<string, ReturnType<typeof optionalText>>;

/** A deed of the office on one application. */
export const checkForm = z
  .object({
    intent: z.enum(officeDeedNames, "choice-unknown"),
    version: companyForm.shape.version,
    reason: optionalText(600),
    ...pointShape,
  })
  .superRefine((read: Readonly<Record<string, unknown>>, context) => {
    // Half a point would be lost unseen: a sentence without its answer, or the other way round.
    for (let row = 0; row < pointRows; row += 1) {
      const halves = [`field${row}`, `sentence${row}`];
      const missing = halves.filter((name) => !read[name]);
      if (missing.length === 1) context.addIssue({ code: "custom", message: "required", path: [missing[0]!] });
    }
  });

/** A reason, which the company reads, for the hold; the release has none. */
export const holdForm = z.object({ version: companyForm.shape.version, holdReason: optionalText(600) });

/** What was heard; at least the wishes or the notes. */
export const hearingForm = z
  .object({
    heldOn: requiredDay(),
    means: oneOf(hearingMeans),
    present: optionalText(200),
    wishes: optionalText(2000),
    notes: optionalText(2000),
  })
  .superRefine((read, context) => {
    if (read.wishes === "" && read.notes === "") context.addIssue({ code: "custom", message: "required", path: ["wishes"] });
  });

/** The points that are ticked, and the version of the list that was looked at. */
export const checkPointsForm = z.object({
  points: someOf(checkPoints),
  checksVersion: z.coerce.number("choice-unknown").int("choice-unknown"),
});

/** The points of a read return form: those with both parts. */
export function pointsOf(read: Readonly<Record<string, unknown>>): { position: string | null; field: string; sentence: string }[] {
  return Array.from({ length: pointRows }, (_, row) => {
    const name = String(read[`field${row}`] ?? "");
    const [head = "", tail] = name.split(".");
    return { position: tail === undefined ? null : head, field: tail ?? head, sentence: String(read[`sentence${row}`] ?? "") };
  }).filter((point) => point.field !== "" && point.sentence !== "");
}

/** The office's decision on the question of somebody whose company stands here already. */
export const settleClaimForm = z.object({
  claim: z.string("choice-unknown").refine(isId, { message: "choice-unknown" }),
  decision: oneOf(claimDecisions),
  note: optionalText(1000).refine((text) => text !== "", { message: "note-needed" }),
  version: companyForm.shape.version,
  holder: z.string("choice-unknown").refine((text) => text === "" || isId(text), { message: "choice-unknown" }),
});
