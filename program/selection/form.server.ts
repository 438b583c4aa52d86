import { z } from "zod";
import { requiredDay } from "#platform/forms.server.ts";
import { requiredClock } from "#platform/forms.server.ts";
import { oneOf } from "#platform/forms.server.ts";
import { requiredLine } from "#platform/forms.server.ts";
import { optionalText } from "#platform/forms.server.ts";
import { requiredText } from "#platform/forms.server.ts";
import { wholeNumber } from "#platform/forms.server.ts";
import { isId } from "#platform/ids.ts";
import { criteria } from "./selection.ts";
import { interviewOutcomes } from "./selection.ts";
import { interviewStepIds } from "./selection.ts";
import { markMost } from "./selection.ts";
import type { Pick } from "./screen-documents.server.ts";
import type { Marks } from "./selection.ts";

const list = z
  .union([z.string(), z.array(z.string())], "choice-unknown")
  .default([])
  .transform((chosen) => [...new Set(typeof chosen === "string" ? [chosen] : chosen)]);

/** Ids of ticked rows. */
const ids = list.refine((chosen) => chosen.every(isId), { message: "choice-unknown" });

/** Course applications as they stood on the page: `<id>:<version>`. */
const picks = list
  .refine((chosen) => chosen.every((one) => isId(one.slice(0, 36)) && /^:\d{1,9}$/.test(one.slice(36))), { message: "choice-unknown" })
  .transform((chosen): Pick[] => chosen.map((one) => ({ id: one.slice(0, 36), version: Number(one.slice(37)) })));

/** A course application as the confirming page sends it back. */
export const pickOf = ({ id, version }: { id: string; version: number }): string => `${id}:${version}`;

export const bulkDeeds = ["assign", "pass", "not_selected", "ineligible"] as const;
/** What the bar below the list does with ticked rows. */
export type BulkDeed = (typeof bulkDeeds)[number];

/** The first press: which rows, and what with them; `all` takes everybody who matches the list's question. */
export const bulkForm = z.object({ intent: oneOf([...bulkDeeds, "all"] as const), pick: ids });

/** The second press, on the page that names everybody who is touched. */
export const confirmBulkForm = z.object({
  intent: oneOf(bulkDeeds),
  touch: picks,
  reason: optionalText(60),
  note: optionalText(1000),
  screener: optionalText(36),
});

const mark = z
  .string("choice-unknown")
  .default("")
  .transform((text) => (text === "" ? null : Number(text)))
  .refine((given) => given === null || (Number.isInteger(given) && given >= 0 && given <= markMost), { message: "choice-unknown" });
const marks = Object.fromEntries(criteria.map((criterion) => [criterion, mark])) as Record<(typeof criteria)[number], typeof mark>;

/** The score sheet. Marks may be missing where a requirement is not met: that needs no reading. */
export const sheetForm = z
  .object({
    intent: oneOf(["decide", "save", "ineligible"] as const),
    ...marks,
    result: optionalText(20),
    reason: optionalText(60),
    note: optionalText(1000),
    touch: picks,
  })
  .superRefine((sheet, context) => {
    for (const criterion of criteria)
      if (sheet.intent !== "ineligible" && sheet[criterion] === null)
        context.addIssue({ code: "custom", path: [criterion], message: "marks-needed" });
    if (sheet.intent === "decide" && sheet.result !== "passed" && sheet.result !== "not_selected")
      context.addIssue({ code: "custom", path: ["result"], message: "required" });
  });

/** The marks of a sheet when all are given, else null. */
export function marksIn(sheet: Readonly<Record<(typeof criteria)[number], number | null>>): Marks | null {
  return criteria.every((criterion) => sheet[criterion] !== null)
    ? (Object.fromEntries(criteria.map((criterion) => [criterion, sheet[criterion]])) as Marks)
    : null;
}

/** Takes a screening back. */
export const correctForm = z.object({
  courseApplicationId: requiredText(36).refine(isId, { message: "choice-unknown" }),
  why: optionalText(500),
});

/** An invitation: day and clock are Japan's. */
export const inviteForm = z.object({
  step: oneOf(interviewStepIds),
  day: requiredDay(),
  clock: requiredClock(),
  language: requiredText(10),
  place: requiredLine(300),
  interviewer: optionalText(36).refine((text) => text === "" || isId(text), { message: "choice-unknown" }),
});

const version = wholeNumber(1, 1_000_000_000);

/** The record of an interview. */
export const recordForm = z.object({
  version,
  outcome: oneOf(interviewOutcomes),
  language: optionalText(10),
  score: optionalText(5)
    .transform((text) => (text === "" ? null : Number(text.normalize("NFKC"))))
    .refine((score) => score === null || (Number.isInteger(score) && score >= 0 && score <= 100), { message: "out-of-range" }),
  reason: optionalText(60),
  notes: optionalText(4000),
});

/** A press that only needs to know what was on the screen. */
export const versionForm = z.object({ version });

/** Asks a person for a document. */
export const askForm = z.object({
  kind: requiredText(40),
  dueOn: requiredDay(),
  whyEn: optionalText(500),
  whyJa: optionalText(500),
});

/** Sends a document back. */
export const returnForm = z.object({ version, reason: optionalText(1000) });
