import { isSupportedCountry } from "libphonenumber-js/min";
import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { addDays } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
import { countWorkingDays } from "#platform/holidays.ts";
import { isWorkingDay } from "#platform/holidays.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { simplifiedToJapanese } from "#platform/simplified-characters.ts";
import { hasLineBreak } from "#platform/text.ts";
import { isBlank } from "#platform/text.ts";
import { normalText } from "#platform/text.ts";
import { textSize } from "#platform/text.ts";
import { isCountry } from "#program/year/countries.ts";
import { detailsBytesMax } from "./inquiry.ts";
import { emailCharactersMax } from "./inquiry.ts";
import { nameBytesMax } from "./inquiry.ts";
import { otherCountry } from "./inquiry.ts";
import { senderKinds } from "./inquiry.ts";
import { telephoneCharactersMax } from "./inquiry.ts";
import { topics } from "./inquiry.ts";
import type { CountryCode } from "libphonenumber-js/min";
import type { Day } from "#platform/days.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Inquiry } from "./inquiry.ts";
import type { InquiryAnswers } from "./inquiry.ts";
import type { InquiryField } from "./inquiry.ts";
import type { InquiryState } from "./inquiry.ts";

/** Codes of what a sender can mend; their words are in `messages.ts`. */
export type InquiryProblemCode =
  | "required"
  | "too-long"
  | "email-invalid"
  | "emails-differ"
  | "telephone-invalid"
  | "country-unknown"
  | "choice-unknown"
  | "characters-refused"
  | "consent-needed";

export interface InquiryProblem extends Problem<InquiryProblemCode> {
  readonly field: InquiryField;
}

type Found = Omit<InquiryProblem, "field"> | null;

/**
 * The inquiry as it may be sent, or every problem of the answers: at most one a field, in the order of the fields.
 * Pure; the page asks it for the confirm step, the act asks it again. Source: domain.md 7 (rule 21), 14 and 18; contracts, "inquiry form".
 */
export function checkInquiry(answers: InquiryAnswers): Outcome<Inquiry, InquiryProblem> {
  const inquiry = asKept(answers);
  const isElsewhere = answers.country === otherCountry;
  const found: [InquiryField, Found][] = [
    ["name", lineProblem(inquiry.name, nameBytesMax)],
    ["email", emailProblem(inquiry.email)],
    ["emailAgain", againProblem(inquiry.email, emailAsKept(answers.emailAgain))],
    ["country", countryProblem(answers.country)],
    ["countryOther", isElsewhere ? lineProblem(inquiry.countryOther, nameBytesMax) : null],
    ["telephone", telephoneProblem(inquiry.telephone, answers.country)],
    ["senderKind", choiceProblem(answers.senderKind, senderKinds)],
    ["topic", choiceProblem(answers.topic, topics)],
    ["details", detailsProblem(inquiry.details)],
    ["consent", answers.consent === "yes" ? null : { code: "consent-needed" }],
  ];
  const problems = found.flatMap(([field, problem]) => (problem === null ? [] : [{ ...problem, field }]));
  return problems.length > 0 ? refused(...problems) : done(inquiry);
}

/** The answers in the form in which they would be kept; what is no choice of ours shows as a problem of `checkInquiry`. */
function asKept(answers: InquiryAnswers): Inquiry {
  return {
    name: normalText(answers.name).trim(),
    email: emailAsKept(answers.email),
    country: answers.country,
    countryOther: answers.country === otherCountry ? normalText(answers.countryOther).trim() : "",
    telephone: answers.telephone.normalize("NFKC").trim(),
    senderKind: answers.senderKind as Inquiry["senderKind"],
    topic: answers.topic as Inquiry["topic"],
    details: normalText(answers.details),
  };
}

/** Full-width signs of an address become plain ones: a Japanese keyboard often leaves them. */
const emailAsKept = (typed: string) => typed.normalize("NFKC").trim();

function lineProblem(text: string, bytesMax: number): Found {
  if (isBlank(text)) return { code: "required" };
  if (hasLineBreak(text)) return lineBreakRefused;
  return textProblem(text, bytesMax);
}

function detailsProblem(text: string): Found {
  return isBlank(text) ? { code: "required" } : textProblem(text, detailsBytesMax);
}

/** Refused characters first: they count no bytes, so a length beside them would mislead. */
function textProblem(text: string, bytesMax: number): Found {
  const { bytes, refused: characters } = textSize(text);
  if (characters.length > 0)
    return {
      code: "characters-refused",
      facts: {
        characters: characters.map(nameOf).join(" "),
        simplified: characters.filter((one) => simplifiedToJapanese(one) !== null).join(" "),
        japanese: mendedBy(text),
      },
    };
  return bytes > bytesMax ? { code: "too-long", facts: { over: bytes - bytesMax, most: bytesMax } } : null;
}

const lineBreakRefused = { code: "characters-refused", facts: { characters: "", simplified: "", japanese: "" } } as const;

function emailProblem(email: string): Found {
  if (isBlank(email)) return { code: "required" };
  if (hasLineBreak(email)) return lineBreakRefused;
  if (email.length > emailCharactersMax) return { code: "too-long", facts: { over: email.length - emailCharactersMax, most: 0 } };
  return isAddress(email) ? null : { code: "email-invalid" };
}

function againProblem(email: string, again: string): Found {
  if (isBlank(again)) return { code: "required" };
  if (hasLineBreak(again)) return lineBreakRefused;
  return email.toLowerCase() === again.toLowerCase() ? null : { code: "emails-differ" };
}

function countryProblem(country: string): Found {
  if (isBlank(country)) return { code: "required" };
  return country === otherCountry || isCountry(country) ? null : { code: "country-unknown" };
}

function telephoneProblem(telephone: string, country: string): Found {
  if (isBlank(telephone)) return { code: "required" };
  if (hasLineBreak(telephone)) return lineBreakRefused;
  if (telephone.length > telephoneCharactersMax)
    return { code: "too-long", facts: { over: telephone.length - telephoneCharactersMax, most: 0 } };
  return isTelephone(telephone, country) ? null : { code: "telephone-invalid" };
}

function choiceProblem(chosen: string, choices: readonly string[]): Found {
  if (isBlank(chosen)) return { code: "required" };
  return choices.includes(chosen) ? null : { code: "choice-unknown" };
}

/** One mailbox, no list, no display name, nothing that could end a mail header. */
export function isAddress(text: string): boolean {
  return /^[^\s@<>()[\]\\,;:"\p{Cc}\p{Cf}]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u.test(text);
}

/**
 * True for what may be a telephone number: possible in the sender's country, in Japan (many senders abroad have a number there) or
 * with its country code. Lenient, as a number is a second way to reach somebody: whether it is in use, nobody can see.
 * For a country without numbering data 6 to 15 digits are enough.
 */
export function isTelephone(text: string, country: string): boolean {
  const possible = (home: string) =>
    parsePhoneNumberFromString(text, { defaultCountry: home as CountryCode, extract: false })?.isPossible() === true;
  if (possible("JP")) return true;
  if (isSupportedCountry(country)) return possible(country);
  return /^[\d\s()./-]+$/.test(text) && /^\d{6,15}$/.test(text.replace(/\D/g, ""));
}

/** A refused character as a reader can see it: itself, or its code when it has no form of its own. */
function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return /^[\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\ufffd]/u.test(character)
    ? `U+${code.toString(16).toUpperCase().padStart(4, "0")}`
    : character;
}

/** The Japanese kanji by which the simplified characters of a text can be replaced, each once; empty when there is nothing to mend. */
export function mendedBy(text: string): string {
  const kanji = textSize(text).refused.map(simplifiedToJapanese);
  return [...new Set(kanji.filter((one) => one !== null))].join("");
}

/** The text with those simplified characters replaced whose Japanese kanji is among `kanji`. Other characters stay as typed. */
export function withKanji(text: string, kanji: string): string {
  return Array.from(text, (character) => {
    const japanese = simplifiedToJapanese(character);
    return japanese !== null && kanji.includes(japanese) && textSize(character).refused.length > 0 ? japanese : character;
  }).join("");
}

/** `Q23-000123`: fiscal year and number of the inquiry. Throws nothing; `number` counts from 1. */
export function receiptOf(fiscalYear: number, number: number): string {
  return `Q${String(fiscalYear % 100).padStart(2, "0")}-${String(number).padStart(6, "0")}`;
}

/** True for a text in the form of a receipt. */
export const isReceipt = (text: string) => /^Q\d{2}-\d{6,}$/.test(text);

/**
 * The day by whose end an inquiry should be answered: so many working days of Japan after the day of arrival there, which counts not.
 * `workingDays` is the topic's target. Throws on a day whose holidays are not known.
 */
export function dueDay(receivedAt: Date, workingDays: number): Day {
  let day = dayOf(receivedAt);
  for (let left = workingDays; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** True when the day of the target has passed in Japan and the sender still waits. */
export function isLate({ dueOn, state }: { readonly dueOn: Day; readonly state: InquiryState }, now: Date): boolean {
  return dueOn < dayOf(now) && ["received", "assigned", "reopened"].includes(state);
}

/** Working days that have begun since the day of arrival, both in Japan: 0 on the day itself. */
export function daysWaiting(receivedAt: Date, now: Date): number {
  return countWorkingDays(addDays(dayOf(receivedAt), 1), dayOf(now));
}

const following: Readonly<Record<InquiryState, readonly InquiryState[]>> = {
  received: ["assigned", "answered", "closed", "spam", "duplicate"],
  assigned: ["assigned", "answered", "closed", "spam", "duplicate"],
  answered: ["answered", "closed", "reopened"],
  reopened: ["assigned", "answered", "closed", "spam", "duplicate"],
  closed: ["reopened"],
  spam: ["reopened"],
  duplicate: ["reopened"],
};

/** True when closing an inquiry can be told by letter: it is not closed yet and its sender never had an answer. */
export function mayTellClosed({ state, answeredAt }: { readonly state: InquiryState; readonly answeredAt: Date | null }): boolean {
  return answeredAt === null && mayBecome(state, "closed");
}

/** True when an inquiry in one state may come into another. Source: domain.md 6.5. */
export function mayBecome(from: InquiryState, to: InquiryState): boolean {
  return following[from].includes(to);
}
