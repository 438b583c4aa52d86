import { englishMissing } from "#program/host-companies/position-said.ts";
import { writeEnglish } from "#program/host-companies/write-english.server.ts";
import { checkCompanyApplication } from "#program/host-companies/check-company-application.server.ts";
import { companyWithApplication } from "#program/host-companies/company-home.server.ts";
import { registerCompany } from "#program/host-companies/register-company.server.ts";
import { saveCompanyApplication } from "#program/host-companies/save-company-application.server.ts";
import { savePosition } from "#program/host-companies/save-position.server.ts";
import { startCompanyApplication } from "#program/host-companies/start-company-application.server.ts";
import { submitCompanyApplication } from "#program/host-companies/submit-company-application.server.ts";
import { courseApplicationsOf } from "#program/intern-applications/records.server.ts";
import { latestApplicationOf } from "#program/intern-applications/records.server.ts";
import { saveSection } from "#program/intern-applications/save-section.server.ts";
import { sectionNames } from "#program/intern-applications/sections.ts";
import { startApplication } from "#program/intern-applications/start-application.server.ts";
import { submitApplication } from "#program/intern-applications/submit-application.server.ts";
import { found } from "#platform/refusals.ts";
import { must } from "./cast.ts";
import { positionInEnglish } from "./companies.ts";
import type { Language } from "#platform/language.ts";
import type { DemoApplicant } from "./applicants.ts";
import type { Cast } from "./cast.ts";
import type { Player } from "./cast.ts";
import type { DemoCompany } from "./companies.ts";

/** A company of the play with its person and its application. */
export interface CastCompany {
  readonly player: Player;
  readonly companyId: string;
  readonly applicationId: string;
  readonly positionIds: readonly string[];
  readonly company: DemoCompany;
}

const fiscalYear = 2023;
const policyVersion = "2023-1";

/** A company registers and writes its application; it stays a draft. */
export async function companyDrafts(cast: Cast, company: DemoCompany, at: Date): Promise<CastCompany> {
  const player = await cast.signIn(company.email, "ja");
  const visiting = await cast.as(player, "anyone", at);
  const { companyId } = must(
    await registerCompany(visiting, { corporateNumber: company.answers.corporateNumber, name: company.answers.name }),
    "register a company",
  );
  const act = await cast.as(player, "company", at);
  const { id } = must(await startCompanyApplication(act, fiscalYear), "start a company's application");
  must(await saveCompanyApplication(act, id, { ...company.answers, version: 1 }), "save a company's answers");
  const positionIds: string[] = [];
  for (const position of company.positions)
    positionIds.push(must(await savePosition(act, id, null, { ...position, version: 0 }), "save a position").id);
  return { player, companyId, applicationId: id, positionIds, company };
}

/** The company sends its application. */
export async function companySends(cast: Cast, { player, applicationId }: CastCompany, at: Date): Promise<void> {
  must(await submitCompanyApplication(await cast.as(player, "company", at), applicationId, policyVersion), "send a company's application");
}

/** The office does a deed on a company's application as it stands then. */
export async function officeChecks(
  cast: Cast,
  office: Player,
  { player, applicationId }: CastCompany,
  at: Date,
  check: Omit<Parameters<typeof checkCompanyApplication>[2], "version">,
): Promise<void> {
  const { application, positions } = await companyWithApplication(await cast.as(player, "company", at));
  for (const position of check.deed === "open" ? positions : []) {
    if (englishMissing(position).length === 0) continue;
    const english = { ...positionInEnglish(position), version: position.version };
    must(await writeEnglish(await cast.as(office, "office", at), position.id, english), "put a position into English");
  }
  must(
    await checkCompanyApplication(await cast.as(office, "office", at), applicationId, { ...check, version: application.version }),
    `${check.deed} a company's application`,
  );
}

/** A person of the play with the application that they sent, or write. */
export interface CastApplicant {
  readonly player: Player;
  readonly applicant: DemoApplicant;
  readonly wishes: readonly string[];
  /** Null while it is a draft. */
  readonly applicationId: string | null;
  /** The number on the receipt; empty while it is a draft. */
  readonly number: string;
  /** Ids of the course applications by course. */
  readonly courses: ReadonlyMap<string, string>;
}

/** A person starts an application and saves sections of it: all of them, or the first few. */
export async function personDrafts(
  cast: Cast,
  email: string,
  language: Language,
  applicant: DemoApplicant,
  wishes: readonly string[],
  at: Date,
  sections = sectionNames.length,
): Promise<CastApplicant> {
  const player = await cast.signIn(email, language);
  await startApplication(await cast.as(player, "anyone", at));
  const act = await cast.as(player, "intern", at);
  for (const section of sectionNames.slice(0, sections))
    must(await saveSection(act, section, applicant.answers[section], 0), `save ${section}`);
  return { player, applicant, wishes, applicationId: null, number: "", courses: new Map() };
}

/** The person sends the application. */
export async function personSends(cast: Cast, drafted: CastApplicant, at: Date): Promise<CastApplicant> {
  const act = await cast.as(drafted.player, "intern", at);
  const { number } = must(await submitApplication(act), "send an application");
  return await act.db.transaction(async (tx) => {
    const application = found(await latestApplicationOf(tx, drafted.player.accountId), "application");
    const courses = await courseApplicationsOf(tx, application.id);
    return { ...drafted, applicationId: application.id, number, courses: new Map(courses.map((one) => [one.course, one.id])) };
  });
}
