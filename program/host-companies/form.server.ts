import { z } from "zod";
import { optionalDay } from "#platform/forms.server.ts";
import { oneOf } from "#platform/forms.server.ts";
import { optionalLine } from "#platform/forms.server.ts";
import { requiredLine } from "#platform/forms.server.ts";
import { readTyped } from "#platform/forms.server.ts";
import { mustTick } from "#platform/forms.server.ts";
import { optionalText } from "#platform/forms.server.ts";
import { requiredText } from "#platform/forms.server.ts";
import { someOf } from "#platform/forms.server.ts";
import { isId } from "#platform/ids.ts";
import { companyRoles } from "#program/accounts/company-roles.ts";
import { emailText } from "#program/sign-in/form.server.ts";
import { bodyKinds } from "#program/year/program-year.ts";
import { prefectures } from "#program/year/prefectures.ts";
import { isAddress } from "#program/sign-in/form.server.ts";
import { companyAnswerOf } from "./check.ts";
import { fieldsOfSection } from "./company-application.ts";
import { companyPurposes } from "./company-application.ts";
import { overseasBusinessKinds } from "./company-application.ts";
import { industryCodes } from "./industry-choices.ts";
import { environmentItems } from "./position.ts";
import { positionFields } from "./position.ts";
import { isJapanese } from "./position-said.ts";
import { englishLevels } from "./position.ts";
import { japaneseLevels } from "./position.ts";
import { seatsMost } from "./position.ts";
import { workFields } from "./position.ts";
import { workLanguages } from "./position.ts";
import { positionDaysOutside } from "./requirements.ts";
import { checkCorporateNumber } from "./rules.ts";
import { corporateNumberReasons } from "./rules.ts";
import { yenFrom } from "./yen.ts";
import type { ReadForm } from "#platform/forms.server.ts";
import type { Typed } from "#platform/forms.server.ts";
import type { Problem } from "#platform/outcome.ts";
import type { CompanyAnswers } from "./company-application.ts";
import type { CompanySection } from "./company-application.ts";
import type { PositionAnswers } from "./position.ts";
import type { CompanyCheckAnswers } from "./check.ts";
import type { CompanyQuestion } from "./check.ts";

// A draft is saved with gaps: an empty answer passes here, and the rules ask for it before anything is submitted.

/** One of the given values, or nothing yet. */
const perhapsOneOf = <const Values extends readonly string[]>(values: Values) =>
  z
    .string("choice-unknown")
    .default("")
    .refine((text) => text === "" || values.includes(text), { message: "choice-unknown" })
    .transform((text) => text as Values[number] | "");

const plain = (text: string) => text.normalize("NFKC").replace(/\s+/g, " ");

/** A whole number as people type it, or null. */
const perhapsNumber = (least: number, most: number) =>
  optionalText(40)
    .transform((text) => plain(text).replace(/[,\s]|人$|名$|回$/g, ""))
    .refine((text) => text === "" || /^\d{1,15}$/.test(text), { message: "number-needed" })
    .transform((text) => (text === "" ? null : Number(text)))
    .refine((number) => number === null || (number >= least && number <= most), { message: "out-of-range" });

/** Digits only, however they were typed; each thing that can be wrong has its own code. */
const corporateNumber = optionalText(40)
  .transform((text) => text.normalize("NFKC").replace(/[\s\-‐‑–—ー]/g, ""))
  .superRefine((text, context) => {
    const check = text === "" ? { valid: true as const } : checkCorporateNumber(text);
    if (!check.valid) context.addIssue({ code: "custom", message: `corporate-number-${check.reason}` });
  });

/** The problem codes of a corporate number. */
export const corporateNumberCodes = corporateNumberReasons.map((reason) => `corporate-number-${reason}` as const);

export const registerForm = z.object({
  corporateNumber: corporateNumber.refine((text) => text !== "", { message: "required" }),
  name: requiredLine(120),
});

/** The question of somebody whose company's number is registered already; number and name ride along. */
export const claimForm = registerForm.extend({
  personName: requiredLine(80),
  telephone: requiredText(40)
    .transform((text) => plain(text).replace(/[‐‑–—ー]/g, "-"))
    .refine((text) => /^(\+\d{7,15}|0\d{9,10})$/.test(text.replace(/[\s().-]/g, "")), { message: "telephone-invalid" }),
  message: requiredText(1000),
});

const postalCode = optionalText(20)
  .transform((text) => text.normalize("NFKC").replace(/[\s\-‐‑–—ー〒]/g, ""))
  .refine((text) => text === "" || /^\d{7}$/.test(text), { message: "postal-code-invalid" });

const telephone = optionalText(40)
  .transform((text) => plain(text).replace(/[‐‑–—ー]/g, "-"))
  .refine((text) => text === "" || /^(\+\d{7,15}|0\d{9,10})$/.test(text.replace(/[\s().-]/g, "")), { message: "telephone-invalid" });

const version = z.coerce.number("choice-unknown").int("choice-unknown").min(1, "choice-unknown");

/** The company's answers; the version that they were written upon rides along. */
export const companyForm = z.object({
  corporateNumber,
  name: optionalLine(120),
  nameKana: optionalLine(120)
    .transform((text) => text.normalize("NFKC").replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60)))
    .refine((text) => text === "" || /^[\p{Script=Katakana}ー・\s]+$/u.test(text), { message: "kana-needed" }),
  nameEn: optionalLine(120)
    .transform(plain)
    .refine((text) => text === "" || /^(?=.*[A-Za-z])[\p{Script=Latin}\p{M}\d .,&'’()+/!-]+$/u.test(text), { message: "latin-needed" }),
  bodyKind: perhapsOneOf(bodyKinds),
  postalCode,
  prefecture: perhapsOneOf(prefectures.map((one) => one.code)),
  address: optionalLine(200),
  industry: perhapsOneOf(industryCodes),
  capitalYen: optionalText(40)
    .refine((text) => text === "" || yenFrom(text) !== null, { message: "number-needed" })
    .transform((text) => (text === "" ? null : yenFrom(text)))
    .refine((yen) => yen === null || yen <= 1e14, { message: "out-of-range" }),
  employees: perhapsNumber(0, 1_000_000),
  overseasBusiness: perhapsOneOf(overseasBusinessKinds),
  purposes: someOf(companyPurposes),
  why: optionalText(1000),
  contactName: optionalLine(80),
  contactEmail: optionalText(254)
    .transform((text) => text.normalize("NFKC").toLowerCase())
    .refine((text) => text === "" || isAddress(text), { message: "email-invalid" }),
  contactTelephone: telephone,
  managerName: optionalLine(80),
  trainerName: optionalLine(80),
  version,
});

const day = optionalDay();

/** Words that people without Japanese can read. */
const englishLine = (most: number) => optionalLine(most).refine((text) => !isJapanese(text), { message: "english-needed" });
const english = (most: number) => optionalText(most).refine((text) => !isJapanese(text), { message: "english-needed" });

/** A position; which courses are open, and what a course asks, is the rules' matter. */
export const positionForm = z.object({
  course: requiredText(20),
  startsOn: day,
  endsOn: day,
  title: optionalLine(80),
  field: perhapsOneOf(workFields),
  tasks: optionalText(2000),
  learns: optionalText(1000),
  needsJapanese: perhapsOneOf(japaneseLevels),
  needsEnglish: perhapsOneOf(englishLevels),
  workLanguage: perhapsOneOf(workLanguages),
  skills: optionalText(400),
  seats: perhapsNumber(1, seatsMost).transform((seats) => seats ?? 1),
  prefecture: perhapsOneOf(prefectures.map((one) => one.code)),
  place: optionalLine(200),
  tutor: optionalLine(80),
  meetingsPerWeek: perhapsNumber(0, 20),
  environment: someOf(environmentItems),
  lodgingPlan: optionalText(600),
  titleEn: englishLine(120),
  tasksEn: english(3000),
  learnsEn: english(1500),
  placeEn: englishLine(300),
  lodgingPlanEn: english(900),
});

/** What a part of a form gave: what can be kept, and what is wrong with the rest. Nothing typed waits for the mending of its neighbour. */
export interface PartlyRead<Answers> {
  readonly answers: Partial<Answers>;
  readonly problems: readonly Problem[];
}

function readPartly<Answers>(typed: Typed, shape: Readonly<Record<string, z.ZodType>>, fields: readonly string[]): PartlyRead<Answers> {
  const answers: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const field of fields) {
    const read = readTyped({ [field]: typed[field] ?? "" } as Typed, z.object({ [field]: shape[field]! }));
    if (read.ok) answers[field] = (read.value as Record<string, unknown>)[field];
    else problems.push(...read.problems);
  }
  return { answers: answers as Partial<Answers>, problems };
}

/** Reads one section of a company's application, each answer by itself. */
export function readCompanySection(typed: Typed, section: CompanySection): PartlyRead<CompanyAnswers> {
  const given = { ...typed, ...("purposes" in typed ? {} : { purposes: [] }) };
  return readPartly(given, companyForm.shape, fieldsOfSection(section));
}

/** Reads a position of a year, each answer by itself: a day beyond the year is a slip and not kept. */
export function readPosition(typed: Typed, fiscalYear: number): PartlyRead<PositionAnswers> {
  const given = { ...typed, ...("environment" in typed ? {} : { environment: [] }) };
  const { answers, problems } = readPartly<PositionAnswers>(given, positionForm.shape, positionFields);
  const outside = positionDaysOutside(answers, fiscalYear);
  const slips = new Set(outside.map(({ field }) => field));
  return {
    answers: Object.fromEntries(Object.entries(answers).filter(([field]) => !slips.has(field))),
    problems: [...problems, ...outside],
  };
}

/** What the company says to the office's points, by the number of the point: fields `pointAnswer0` and on. */
export function readPointAnswers(typed: Typed): ReadonlyMap<number, string> {
  const found = Object.keys(typed).flatMap((name) => {
    const number = /^pointAnswer(\d{1,2})$/.exec(name)?.[1];
    const read = optionalText(400).safeParse(typed[name]);
    return number !== undefined && read.success ? [[Number(number), read.data] as const] : [];
  });
  return new Map(found);
}

/** What is said with the sending itself. */
export const submitForm = z.object({
  requirements: mustTick("requirements-needed"),
  consent: mustTick("consent-needed"),
  policyVersion: requiredText(60),
});

export const inviteForm = z.object({ email: emailText, companyRole: oneOf(companyRoles) });
/** Whoever accepts an invitation says their name, unless it is known. */
export const acceptForm = (needsName: boolean) => z.object({ name: needsName ? requiredLine(120) : optionalLine(120) });
export const changeColleagueForm = z.object({
  accountId: requiredText(36).refine(isId, { message: "choice-unknown" }),
  companyRole: oneOf(companyRoles),
});
// The checker for companies asks one question a page.

const yesOrNo = oneOf(["yes", "no"] as const).transform((answer) => answer === "yes");

/** A number that is well-formed but a public body's is an answer, not a typing error: the rules say what follows from it. */
const checkedNumber = optionalText(40)
  .transform((text) => text.normalize("NFKC").replace(/[\s\-‐‑–—ー]/g, ""))
  .superRefine((text, context) => {
    const check = text === "" ? { valid: true as const } : checkCorporateNumber(text);
    if (!check.valid && check.reason !== "public-body") context.addIssue({ code: "custom", message: `corporate-number-${check.reason}` });
  });

const checkFields = {
  "body-kind": oneOf(bodyKinds),
  "corporate-number": checkedNumber,
  "main-office": yesOrNo,
  industry: oneOf(industryCodes),
  capital: companyForm.shape.capitalYen,
  employees: companyForm.shape.employees,
  purpose: yesOrNo,
  supervision: yesOrNo,
  "online-meetings": yesOrNo,
} satisfies Record<CompanyQuestion, z.ZodType>;

/** Reads the answer to one question of the checker for companies; its field is named as the answer is kept. */
export function readCompanyAnswer(question: CompanyQuestion, typed: Typed): ReadForm<CompanyCheckAnswers> {
  const form: z.ZodType<Record<string, unknown>> = z.object({ [companyAnswerOf[question]]: checkFields[question] });
  return readTyped(typed, form) as ReadForm<CompanyCheckAnswers>;
}
