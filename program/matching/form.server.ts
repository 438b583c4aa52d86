import { z } from "zod";
import { requiredDay } from "#platform/forms.server.ts";
import { instantInJapan } from "#platform/days.ts";
import { isId } from "#platform/ids.ts";
import { mustTick } from "#platform/forms.server.ts";
import { optionalLine } from "#platform/forms.server.ts";
import { oneOf } from "#platform/forms.server.ts";
import { optionalText } from "#platform/forms.server.ts";
import { readTyped } from "#platform/forms.server.ts";
import { requiredText } from "#platform/forms.server.ts";
import { wholeNumber } from "#platform/forms.server.ts";
import { readClock } from "#platform/typed-days.ts";
import { readDay } from "#platform/typed-days.ts";
import { cancelReasons } from "./match.ts";
import { declineReasons } from "./match.ts";
import { matchSides } from "./match.ts";
import { offerDeclineReasons } from "./match.ts";
import type { ReadForm } from "#platform/forms.server.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Typed } from "#platform/typed.ts";
import type { Sitting } from "./hold-sitting.server.ts";
import type { TimesWish } from "./interview-rules.ts";
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
const rank = z
  .string("choice-unknown")
  .default("")
  .refine((text) => text === "" || /^[1-9]\d?$/.test(text), { message: "choice-unknown" })
  .transform((text) => (text === "" ? undefined : Number(text)));
const answerForm = z.object({ answer: oneOrNone(answers), reason: oneOrNone(declineReasons), note, rank });

/**
 * The answers of a company's form about some candidates: `answer-<id>`, `reason-<id>`, `note-<id>`, `rank-<id>` (its own order, from 1);
 * who is left out has no answer yet.
 */
export function readAnswers(typed: Typed, matchIds: readonly string[]): ReadForm<CompanyAnswer[]> {
  const problems: Problem[] = [];
  const value: CompanyAnswer[] = [];
  for (const matchId of matchIds) {
    const own = Object.fromEntries(
      ["answer", "reason", "note", "rank"].map((name) => [name, typed[`${name}-${matchId}`]]).filter(([, one]) => one !== undefined),
    );
    const read = readTyped(own as Typed, answerForm);
    if (!read.ok) {
      problems.push(...read.problems.map((problem) => ({ ...problem, field: `${problem.field}-${matchId}` })));
      continue;
    }
    const { answer, reason, note: written, rank: place } = read.value;
    if (answer === "choose") value.push({ matchId, answer, ...(place === undefined ? {} : { rank: place }) });
    else if (answer === "decline") value.push({ matchId, answer, reason, note: written });
    else if (answer !== "") value.push({ matchId, answer });
  }
  return problems.length > 0 ? { ok: false, problems, typed } : { ok: true, value, typed };
}

/** Agreeing to an offer: the version of the terms that were shown, the tick that they were read, and what becomes of other offers. */
export const agreeForm = z.object({
  termsVersion: requiredText(60),
  read: mustTick("terms-needed"),
  others: oneOrNone(["keep", "end"]),
});
export const declineOfferForm = z.object({ reason: oneOf(offerDeclineReasons), note });

export const decideForm = z.object({ decision: oneOf(["approved", "sent_back"]), note });

/** The change that the person of the office saw when they decided. */
export const versionForm = z.object({ version });
export const cancelForm = z.object({ version, side: oneOf(matchSides), reason: oneOf(cancelReasons), note, sure: mustTick("sure-needed") });
export const returnForm = z.object({ returnReason: requiredText(noteCharactersMost) });

export const overrideForm = z.object({ number: requiredText(20), kind: oneOf(["pinned", "removed"]), reason: requiredText(500) });
export const liftForm = z.object({ courseApplicationId: requiredText(36) });
/** A course whose pool is recommended or released. */
export const courseForm = z.object({ course: requiredText(20) });
export const releaseForm = z.object({ course: requiredText(20), sure: mustTick("sure-needed") });

const times = [0, 1, 2] as const;
const slot = optionalText(100);
const timesShape = z.object({
  ...Object.fromEntries(
    times.flatMap((index) => [
      [`day-${index}`, slot],
      [`clock-${index}`, slot],
    ]),
  ),
  minutes: wholeNumber(10, 180),
  place: optionalLine(300),
});

/** Times that are proposed for a talk: `day-0` and `clock-0` to `day-2` and `clock-2` in Japan's time, `minutes`, `place`. An empty pair is none. */
export function readTimes(typed: Typed): ReadForm<TimesWish> {
  const read = readTyped(typed, timesShape);
  if (!read.ok) return read;
  const parts = read.value as unknown as Record<string, string>;
  const proposed = times.map((index) => timeOf(parts[`day-${index}`] ?? "", parts[`clock-${index}`] ?? ""));
  return { ...read, value: { times: proposed, minutes: read.value.minutes, place: read.value.place } };
}

/** The instant of a day and an hour as they were typed, null where neither was, or all that is wrong with them. */
function timeOf(typedDay: string, typedClock: string): TimesWish["times"][number] {
  if (typedDay === "" && typedClock === "") return null;
  const day = readDay(typedDay);
  const clock = readClock(typedClock);
  if (day.ok && clock.ok) return instantInJapan(day.value, clock.value);
  return [
    ...(day.ok ? [] : [typedDay === "" ? ("day-needed" as const) : day.wrong]),
    ...(clock.ok ? [] : [typedClock === "" ? ("clock-needed" as const) : clock.wrong]),
  ];
}

/** The person's choice of a time, as its instant; or that none fits, with when they would be free. */
export const chooseTimeForm = z.object({
  time: requiredText(30).refine((text) => !Number.isNaN(Date.parse(text)), { message: "choice-unknown" }),
});
export const refuseTimesForm = z.object({ note });
export const missedForm = z.object({ resultNote: note });

/** More time for an answer. */
export const extendForm = z.object({
  version,
  lastDay: requiredDay(),
  extendReason: note,
});
/** The end of the search for a position. */
export const closePositionForm = z.object({
  closeSide: oneOf(["company", "office"]),
  closeWhole: oneOrNone(["yes"]),
  closeReason: requiredText(noteCharactersMost),
  sure: mustTick("sure-needed"),
});

/** Besides the order: that the offers were read. */
export const rankForm = z.object({ read: mustTick("terms-needed") });

/**
 * The order in which a person would take their offers: `rank-<id>` from 1, `end` for one that ends with the yes. Nothing ends because nobody
 * said anything of it: an empty one is asked for. Gives the ids in their order, the one agreed to first.
 */
export function readRanks(typed: Typed, matchIds: readonly string[]): ReadForm<string[]> {
  const said = matchIds.map((id) => ({ id, text: String(typed[`rank-${id}`] ?? "").trim() }));
  const ranked = said.filter(({ text }) => text !== "" && text !== "end");
  const problems: Problem[] = said.filter(({ text }) => text === "").map(({ id }) => ({ code: "rank-needed", field: `rank-${id}` }));
  const unknown = ranked.filter(({ text }) => !/^[1-9]\d?$/.test(text)).map(({ id }) => ({ code: "choice-unknown", field: `rank-${id}` }));
  problems.push(...unknown);
  const numbers = ranked.map(({ text }) => Number(text));
  for (const [index, { id }] of ranked.entries())
    if (Number.isInteger(numbers[index]) && numbers.indexOf(numbers[index]!) !== index)
      problems.push({ code: "rank-twice", field: `rank-${id}` });
  if (ranked.length === 0 && problems.length === 0) problems.push({ code: "rank-needed", field: `rank-${matchIds[0] ?? ""}` });
  if (problems.length > 0) return { ok: false, problems, typed };
  const value = ranked.sort((one, other) => Number(one.text) - Number(other.text)).map(({ id }) => id);
  return { ok: true, value, typed };
}

/** A text of a form, cleaned as everywhere; one that is too long is a problem, never cut. */
export function readText(typed: Typed, field: string, charactersMost: number): string | Problem {
  const read = readTyped({ text: typed[field] ?? "" }, z.object({ text: optionalText(charactersMost) }));
  return read.ok ? read.value.text : { code: read.problems[0]!.code, field };
}

/** Characters of who took part in a sitting, and of its remarks; the database holds the same. */
const attendedCharactersMost = 2000;
const remarksCharactersMost = 4000;
const sittingForm = z.object({ attended: optionalText(attendedCharactersMost), remarks: optionalText(remarksCharactersMost) });
const lineForm = z.object({ decision: oneOrNone(["approved", "sent_back", "later"]), note });

/** Reads the list of a sitting: a decision and a reason for each match; those left for later are not among them. */
export function readSitting(typed: Typed): ReadForm<Sitting> {
  const whole = readTyped(typed, sittingForm);
  const problems: Problem[] = [];
  const decisions: Sitting["decisions"][number][] = [];
  const later: string[] = [];
  for (const matchId of Object.keys(typed).flatMap((key) => (key.startsWith("decision-") && isId(key.slice(9)) ? [key.slice(9)] : []))) {
    const read = readTyped({ decision: typed[`decision-${matchId}`] ?? "", note: typed[`note-${matchId}`] ?? "" }, lineForm);
    if (!read.ok) problems.push(...read.problems.map((one) => ({ ...one, field: `${one.field}-${matchId}` })));
    else if (read.value.decision === "approved" || read.value.decision === "sent_back")
      decisions.push({ matchId, decision: read.value.decision, note: read.value.note });
    else later.push(matchId);
  }
  if (!whole.ok) problems.push(...whole.problems);
  return !whole.ok || problems.length > 0
    ? { ok: false, problems, typed }
    : { ok: true, value: { ...whole.value, decisions, later }, typed };
}
