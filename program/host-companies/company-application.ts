import type { BodyKind } from "#program/year/program-year.ts";
import type { CompanyFlag } from "./rules.ts";
import type { CompanyState } from "./rules.ts";

/** Business abroad, as the results report charts it. */
export const overseasBusinessKinds = ["none", "planned", "running"] as const;
export type OverseasBusiness = (typeof overseasBusinessKinds)[number];

/** What a company hopes for; several are possible. */
export const companyPurposes = ["overseas", "new-business", "inbound"] as const;
export type CompanyPurpose = (typeof companyPurposes)[number];

/** The questions of the application, in the order of the form. */
export const companyFields = [
  "corporateNumber",
  "name",
  "nameKana",
  "nameEn",
  "bodyKind",
  "postalCode",
  "prefecture",
  "address",
  "industry",
  "capitalYen",
  "employees",
  "overseasBusiness",
  "purposes",
  "why",
  "contactName",
  "contactEmail",
  "contactTelephone",
  "managerName",
  "trainerName",
] as const;
export type CompanyField = (typeof companyFields)[number];

/** The parts of the application that are saved one by one, in their order; every question stands in exactly one. */
export const companySections = {
  company: ["corporateNumber", "name", "nameKana", "nameEn", "bodyKind"],
  place: ["postalCode", "prefecture", "address"],
  business: ["industry", "capitalYen", "employees", "overseasBusiness"],
  why: ["purposes", "why"],
  people: ["contactName", "contactEmail", "contactTelephone", "managerName", "trainerName"],
} as const satisfies Record<string, readonly CompanyField[]>;
export type CompanySection = keyof typeof companySections;
export const companySectionNames = Object.keys(companySections) as CompanySection[];

/** The questions of a section. */
export function fieldsOfSection(section: CompanySection): readonly CompanyField[] {
  return companySections[section];
}

/** The section in which a question stands. */
export function sectionOf(field: CompanyField): CompanySection {
  return companySectionNames.find((section) => fieldsOfSection(section).includes(field)) ?? "company";
}

export function isCompanySection(text: string | undefined): text is CompanySection {
  return (companySectionNames as readonly (string | undefined)[]).includes(text);
}

/** A company's answers; what is not answered yet is empty or null. */
export interface CompanyAnswers {
  readonly corporateNumber: string;
  readonly name: string;
  readonly nameKana: string;
  readonly nameEn: string;
  readonly bodyKind: BodyKind | "";
  /** Seven digits. */
  readonly postalCode: string;
  /** Two digits of JIS X 0401. */
  readonly prefecture: string;
  readonly address: string;
  /** A division of the JSIC ("E") or finer digits ("39"). */
  readonly industry: string;
  readonly capitalYen: number | null;
  readonly employees: number | null;
  readonly overseasBusiness: OverseasBusiness | "";
  readonly purposes: readonly CompanyPurpose[];
  /** Why the company wants to host, in its own words. */
  readonly why: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactTelephone: string;
  /** Who answers for the hosting. */
  readonly managerName: string;
  /** Who trains the intern and looks after the tutors. */
  readonly trainerName: string;
}

/** What the office looks at twice, never a refusal; other-body: no company, where the year admits it. */
export const applicationFlags = ["not-sme", "sme-undecided", "other-body"] as const satisfies readonly (CompanyFlag | "other-body")[];
export type ApplicationFlag = (typeof applicationFlags)[number];

/** Something that the office asks to have changed: which answer (of a position where `position` names one), and what about it. */
export interface ReturnedPoint {
  readonly position: string | null;
  readonly field: string;
  readonly sentence: string;
  /** The answer that was returned, as JSON: once it is another one, the company has done its part. */
  readonly was: string;
}

/** A company's application in one year. */
export interface CompanyApplication {
  readonly id: string;
  /** Given with the first receipt, such as C23-0041; null before. */
  readonly number: string | null;
  readonly fiscalYear: number;
  readonly companyId: string;
  readonly state: CompanyState;
  readonly stateSince: Date;
  readonly answers: CompanyAnswers;
  /** True: small or medium-sized by law; false: larger; null: not decided by the answers, or not submitted yet. */
  readonly sme: boolean | null;
  readonly flags: readonly ApplicationFlag[];
  readonly returnedPoints: readonly ReturnedPoint[];
  /** What the company says to each point, in the order of the points; empty where it said nothing. */
  readonly pointAnswers: readonly string[];
  /** The year whose answers this application began with; null for none. */
  readonly takenFrom: number | null;
  /** When the company's registration ended, its number having passed to whose it is; null while it stands. */
  readonly registrationEndedAt: Date | null;
  /** Sections with answers of an earlier year that nobody has looked at yet. */
  readonly lookAgain: readonly CompanySection[];
  /** Where it goes back to when it is released, and why it is on hold; empty while it is not. */
  readonly holdFrom: CompanyState | "";
  readonly holdReason: string;
  readonly decisionReason: string;
  /** The first receipt; a later one after a return doesn't move it. */
  readonly submittedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  readonly firstSeenAt: Date | null;
  readonly version: number;
}
