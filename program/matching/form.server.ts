import { z } from "zod";
import { mustTick } from "#platform/forms.server.ts";
import { oneOf } from "#platform/forms.server.ts";
import { optionalText } from "#platform/forms.server.ts";
import { readTyped } from "#platform/forms.server.ts";
import { requiredText } from "#platform/forms.server.ts";
import { wholeNumber } from "#platform/forms.server.ts";
import { cancelReasons } from "./match.ts";
import { declineReasons } from "./match.ts";
import { matchSides } from "./match.ts";
import { offerDeclineReasons } from "./match.ts";
import type { ReadForm } from "#platform/forms.server.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Typed } from "#platform/typed.ts";
import type { CompanyAnswer } from "./rules.ts";

/** Characters of a note, whoever writes it. */
export const noteCharactersMost = 1000;

const note = optionalText(noteCharactersMost);
const version = wholeNumber(1, 1_000_000);
/** One of a list, or nothing chosen: what must be chosen, the act knows. */
const oneOrNone = <const Values extends readonly string[]>(values: Values) =>
  z
    .string("choice-unknown")
    .default("")
    .refine((text) => text === "" || values.includes(text), { message: "choice-unknown" })
    .transform((text) => text as Values[number] | "");

const answers = ["choose", "interview", "interviewed", "decline"] as const;
const answerForm = z.object({ answer: oneOrNone(answers), reason: oneOrNone(declineReasons), note });

/** The answers of a company's form about some candidates: `answer-<id>`, `reason-<id>`, `note-<id>`; who is left out has no answer yet. */
export function readAnswers(typed: Typed, matchIds: readonly string[]): ReadForm<CompanyAnswer[]> {
  const problems: Problem[] = [];
  const value: CompanyAnswer[] = [];
  for (const matchId of matchIds) {
    const own = Object.fromEntries(
      ["answer", "reason", "note"].map((name) => [name, typed[`${name}-${matchId}`]]).filter(([, one]) => one !== undefined),
    );
    const read = readTyped(own as Typed, answerForm);
    if (!read.ok) {
      problems.push(...read.problems.map((problem) => ({ ...problem, field: `${problem.field}-${matchId}` })));
      continue;
    }
    const { answer, reason, note: written } = read.value;
    if (answer === "decline") value.push({ matchId, answer, reason, note: written });
    else if (answer !== "") value.push({ matchId, answer });
  }
  return problems.length > 0 ? { ok: false, problems, typed } : { ok: true, value, typed };
}

/** Agreeing to an offer: the version of the terms that were shown, and the tick that they were read. */
export const agreeForm = z.object({ termsVersion: requiredText(60), read: mustTick("terms-needed") });
export const declineOfferForm = z.object({ reason: oneOf(offerDeclineReasons), note });

export const decideForm = z.object({ decision: oneOf(["approved", "sent_back"]), note });

/** The change that the person of the office saw when they decided. */
export const versionForm = z.object({ version });
export const cancelForm = z.object({ version, side: oneOf(matchSides), reason: oneOf(cancelReasons), note });
export const returnForm = z.object({ returnReason: requiredText(noteCharactersMost) });

export const overrideForm = z.object({ number: requiredText(20), kind: oneOf(["pinned", "removed"]), reason: requiredText(500) });
export const liftForm = z.object({ courseApplicationId: requiredText(36) });
/** A course whose pool is recommended or released. */
export const courseForm = z.object({ course: requiredText(20) });
export const releaseForm = z.object({ course: requiredText(20), sure: mustTick("sure-needed") });
