import { industryOf, smeCategoriesOf } from "#program/year/industries.ts";
import type { SmeCategory } from "#program/year/industries.ts";
import type { BodyKind, Course, ProgramYear } from "#program/year/program-year.ts";
import { smeThresholds } from "#program/year/sme-thresholds.ts";

/** What is wrong with a corporate number; the first that holds, in this order. */
export const corporateNumberReasons = ["length", "digits", "check-digit", "public-body"] as const;
export type CorporateNumberReason = (typeof corporateNumberReasons)[number];

export type CorporateNumberCheck = { readonly valid: true } | { readonly valid: false; readonly reason: CorporateNumberReason };

/**
 * Checks a corporate number (13 digits, the first is the check digit). The numbers of the state and of local governments, whose
 * other twelve digits begin with 00, are no host's. Source: National Tax Agency, "check digit"; domain.md 13.
 */
export function checkCorporateNumber(number: string): CorporateNumberCheck {
  if ([...number].length !== 13) return { valid: false, reason: "length" };
  if (!/^[0-9]{13}$/.test(number)) return { valid: false, reason: "digits" };
  if (Number(number[0]) !== checkDigit(number.slice(1))) return { valid: false, reason: "check-digit" };
  if (number.startsWith("00", 1)) return { valid: false, reason: "public-body" };
  return { valid: true };
}

/** The check digit of twelve digits, 1 to 9: 9 - (sum of Pn x Qn mod 9), Pn the n-th digit from the right, Qn 1 for odd n and 2 for even n. */
export function checkDigit(twelve: string): number {
  const sum = [...twelve].reverse().reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 2), 0);
  return 9 - (sum % 9);
}

/** What the SME test asks; null where it isn't known. */
export interface CompanySize {
  /** A JSIC division "A" to "T" or two to four JSIC digits. */
  readonly industry: string;
  readonly capitalYen: number | null;
  /** Regular employees. */
  readonly employees: number | null;
}

/** Why the SME test can't be decided. */
export type SmeWhy =
  | "industry-unknown"
  | "industry-is-government"
  | "industry-too-coarse"
  | "capital-unknown"
  | "employees-unknown"
  | "capital-and-employees-unknown";

export type SmeTest =
  | { readonly sme: boolean; readonly category: SmeCategory | null }
  | { readonly sme: null; readonly category: SmeCategory | null; readonly why: SmeWhy };

/**
 * Whether a company is small or medium-sized: capital or regular employees at or under the limit of its category. One of them known
 * and small enough decides; where the industry leaves the category open, the answer is given if every possible category agrees.
 * Failing it refuses no host: medium-sized firms pass beyond it. Source: Small and Medium-sized Enterprise Basic Act, Art. 2(1).
 */
export function smeTest(company: CompanySize): SmeTest {
  const industry = industryOf(company.industry);
  if (!industry) return { sme: null, category: null, why: "industry-unknown" };
  const possible = smeCategoriesOf(company.industry);
  if (possible.length === 0) return { sme: null, category: null, why: "industry-is-government" };
  const category = possible.length === 1 ? (possible[0] ?? null) : null;
  const [answer, ...others] = possible.map((one) => isSmallIn(one, company));
  if (answer !== undefined && answer !== null && others.every((other) => other === answer)) return { sme: answer, category };
  if (company.capitalYen === null && company.employees === null) return { sme: null, category, why: "capital-and-employees-unknown" };
  if (company.capitalYen === null) return { sme: null, category, why: "capital-unknown" };
  if (company.employees === null) return { sme: null, category, why: "employees-unknown" };
  return { sme: null, category, why: "industry-too-coarse" };
}

/** True, false, or null when what is known doesn't decide. */
function isSmallIn(category: SmeCategory, { capitalYen, employees }: CompanySize): boolean | null {
  const { capitalYenMax, employeesMax } = smeThresholds[category];
  if (capitalYen !== null && capitalYen <= capitalYenMax) return true;
  if (employees !== null && employees <= employeesMax) return true;
  return capitalYen === null || employees === null ? null : false;
}

/** What a company says of itself when it applies. */
export interface CompanyFacts extends CompanySize {
  readonly corporateNumber: string;
  readonly bodyKind: BodyKind;
  readonly hasMainOfficeInJapan: boolean;
  readonly agreesWithPurpose: boolean;
  readonly canSupervise: boolean;
  /** Online meetings with the intern; asked for online courses alone, null where not asked. */
  readonly onlineMeetingsPerWeek: number | null;
}

export const companyFailures = ["corporate-number", "excluded-body", "main-office", "purpose", "supervision", "online-meetings"] as const;
export type CompanyFailure = (typeof companyFailures)[number];

/** What staff should look at; a flag refuses nothing. */
export type CompanyFlag = "not-sme" | "sme-undecided";

export interface CompanyEligibility {
  readonly eligible: boolean;
  readonly failed: readonly CompanyFailure[];
  readonly flags: readonly CompanyFlag[];
}

/**
 * Whether a company may host on the courses that it wishes for. Size is a flag, for the program invites medium-sized firms too.
 * Source: domain.md 7, rule 9; the year's requirements of companies.
 */
export function companyEligibility(year: ProgramYear, courses: readonly Course[], facts: CompanyFacts): CompanyEligibility {
  const number = checkCorporateNumber(facts.corporateNumber);
  const isPublic = !number.valid && number.reason === "public-body";
  const isExcluded = isPublic || year.company.excludedBodies.includes(facts.bodyKind) || industryOf(facts.industry)?.parts.length === 0;
  const isOnline = courses.some((course) => course.mode === "online");
  const fails: Record<CompanyFailure, boolean> = {
    "corporate-number": !number.valid && !isPublic,
    "excluded-body": isExcluded,
    "main-office": !facts.hasMainOfficeInJapan,
    purpose: !facts.agreesWithPurpose,
    supervision: !facts.canSupervise,
    "online-meetings": isOnline && (facts.onlineMeetingsPerWeek ?? 0) < year.company.onlineMeetingsPerWeekMin,
  };
  const failed = companyFailures.filter((code) => fails[code]);
  const { sme } = smeTest(facts);
  return { eligible: failed.length === 0, failed, flags: sme === false ? ["not-sme"] : sme === null ? ["sme-undecided"] : [] };
}

/** The states of a company's application for a year. Source: domain.md 6.2. */
export const companyStates = [
  "draft",
  "submitted",
  "checking",
  "returned",
  "eligible",
  "ineligible",
  "hearing",
  "plan_ready",
  "matching",
  "placed",
  "unmatched",
  "closed",
  "withdrawn",
  "on_hold",
] as const;
export type CompanyState = (typeof companyStates)[number];

const moves: Readonly<Record<CompanyState, readonly CompanyState[]>> = {
  draft: ["submitted", "withdrawn"],
  submitted: ["checking", "on_hold", "withdrawn"],
  checking: ["returned", "eligible", "ineligible", "on_hold", "withdrawn"],
  returned: ["submitted", "on_hold", "withdrawn"],
  eligible: ["hearing", "on_hold", "withdrawn"],
  ineligible: [],
  hearing: ["plan_ready", "on_hold", "withdrawn"],
  plan_ready: ["matching", "on_hold", "withdrawn"],
  matching: ["placed", "unmatched", "on_hold", "withdrawn"],
  // A match that is cancelled after its confirmation: the company is looked after again.
  placed: ["closed", "withdrawn", "matching"],
  unmatched: ["closed", "withdrawn"],
  closed: [],
  withdrawn: [],
  on_hold: ["submitted", "checking", "returned", "eligible", "hearing", "plan_ready", "matching", "withdrawn"],
};

/** The states that may follow, other than by a correction of staff; one on hold goes back to where it was. */
export function nextCompanyStates(state: CompanyState): readonly CompanyState[] {
  return moves[state];
}
