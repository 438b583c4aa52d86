import { z } from "zod";
import { hasLineBreak } from "./text.ts";
import { readEndClock } from "./typed-days.ts";
import { readClock } from "./typed-days.ts";
import { readDay } from "./typed-days.ts";
import type { Day } from "./days.ts";
import type { Problem } from "./outcome.ts";
import type { Typed } from "./typed.ts";
import type { Read } from "./typed-days.ts";

export type { Typed } from "./typed.ts";

/** A form that was read: the values in the thing's types, or every problem with what was typed. */
export type ReadForm<Value> =
  | { readonly ok: true; readonly value: Value; readonly typed: Typed }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly typed: Typed };

/** Far more values than any form of ours sends; what comes after them is not read. */
const valuesMost = 10_000;

/** The fields of a form by name; files and passwords are never kept. Time: linear in the values, whoever repeats a name how often. */
export function typedOf(form: FormData | URLSearchParams): Typed {
  const typed: Record<string, string | string[]> = Object.create(null) as Record<string, string | string[]>;
  let values = 0;
  for (const [name, value] of form.entries()) {
    if (++values > valuesMost) break;
    if (typeof value !== "string" || /password/i.test(name)) continue;
    const earlier = typed[name];
    if (earlier === undefined) typed[name] = value;
    else if (Array.isArray(earlier)) earlier.push(value);
    else typed[name] = [earlier, value];
  }
  return typed;
}

/**
 * Reads a form by a schema of its slice's `form.server.ts`. The message of each rule is the problem's code, its path the field;
 * a field gets its first problem only.
 */
export function readTyped<Value>(typed: Typed, schema: z.ZodType<Value>): ReadForm<Value> {
  const read = schema.safeParse(typed);
  if (read.success) return { ok: true, value: read.data, typed };
  const problems = new Map<string, Problem>();
  for (const issue of read.error.issues) {
    const field = issue.path.length === 0 ? null : String(issue.path[0]);
    const code = /^[a-z0-9-]+$/.test(issue.message) ? issue.message : "choice-unknown"; // A forged shape: a list where one value belongs.
    if (!problems.has(field ?? "")) problems.set(field ?? "", { code, field });
  }
  return { ok: false, problems: [...problems.values()], typed };
}

/** Reads the body of a request by a schema. */
export async function readForm<Value>(request: Request, schema: z.ZodType<Value>): Promise<ReadForm<Value>> {
  return readTyped(typedOf(await request.formData()), schema);
}

/**
 * Blanks at both ends away, also the full-width one; line ends as CR LF are the reader's business. Signs that nobody types or sees (NUL
 * and its like, halves of a pair) go as well: the database keeps none of them.
 */
const trimmed = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, "")
    .trim(); // No expression for the blanks at the end: it would try each run of blanks from each of its places.

/** A text that may be missing; blanks only count as empty. */
export const optionalText = (charactersMost = 200) =>
  z
    .string("choice-unknown")
    .default("")
    .transform(trimmed)
    .refine((text) => [...text].length <= charactersMost, { message: "too-long" });

/** A text that must be there: `required` when empty or only blanks, `too-long` past `charactersMost` characters. */
export const requiredText = (charactersMost = 200) => optionalText(charactersMost).refine((text) => text !== "", { message: "required" });

/** A name, title or place: one line, `one-line` when it has line ends (a browser's field sends none; letters quote such answers in subjects). */
export const optionalLine = (charactersMost = 200) =>
  optionalText(charactersMost).refine((text) => !hasLineBreak(text), { message: "one-line" });

/** `optionalLine` that must be there. */
export const requiredLine = (charactersMost = 200) =>
  requiredText(charactersMost).refine((text) => !hasLineBreak(text), { message: "one-line" });

/** What a text is read as; empty stays empty. What can't be read is the problem that the reader names. */
const readAs = <Value extends string>(read: (text: string) => Read<Value, string>) =>
  optionalText(40).transform((text, context): Value | "" => {
    if (text === "") return "";
    const one = read(text);
    if (one.ok) return one.value;
    context.issues.push({ code: "custom", message: one.wrong, input: text, continue: true });
    return text as Value;
  });

/** A day as `YYYY-MM-DD`, however it was typed, or empty; `day-unreadable`, `day-invalid` where the calendar has none such. */
export const optionalDay = () => readAs<Day>(readDay);
/** `optionalDay` that must be there: `required` when empty or only blanks. */
export const requiredDay = () => optionalDay().refine((day) => day !== "", { message: "required" });

/** An hour as `14:30`, however it was typed, or empty; `clock-unreadable`, `clock-invalid` where no clock shows it. */
export const optionalClock = () => readAs(readClock);
/** `optionalClock` for an end: `24:00` as well, the end of the day. */
export const optionalEndClock = () => readAs(readEndClock);
/** `optionalClock` that must be there: `required` when empty or only blanks. */
export const requiredClock = () => optionalClock().refine((clock) => clock !== "", { message: "required" });

/** One of the given values: `required` when nothing is chosen, `choice-unknown` for anything forged. */
export const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z
    .string("choice-unknown")
    .default("")
    .refine((text) => text !== "", { message: "required" })
    .refine((text) => text === "" || values.includes(text), { message: "choice-unknown" })
    .transform((text) => text as Values[number]);

/** Several of the given values (ticked boxes); `choice-unknown` for anything forged. May be empty. */
export const someOf = <const Values extends readonly string[]>(values: Values) =>
  z
    .union([z.string(), z.array(z.string())], "choice-unknown")
    .default([])
    .transform((chosen) => (typeof chosen === "string" ? [chosen] : chosen))
    .refine((chosen) => chosen.every((one) => values.includes(one)), { message: "choice-unknown" })
    .transform((chosen) => [...new Set(chosen)] as Values[number][]);

/** A box that must be ticked (`yes`), with its own code when it is not. */
export const mustTick = (code: string) =>
  z
    .string(code)
    .default("")
    .refine((text) => text === "yes", { message: code });

/** A whole number in a range, typed with or without separators and in half or full width; `required`, `number-needed`, `out-of-range`. */
export const wholeNumber = (least: number, most: number) =>
  z
    .string("number-needed")
    .default("")
    .transform((text) => trimmed(text).normalize("NFKC").replaceAll(",", ""))
    .refine((text) => text !== "", { message: "required" })
    .refine((text) => text === "" || /^-?\d{1,15}$/.test(text), { message: "number-needed" })
    .transform(Number)
    .refine((number) => Number.isNaN(number) || (number >= least && number <= most), { message: "out-of-range" });
