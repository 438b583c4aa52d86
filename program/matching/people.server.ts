import { sql } from "kysely";
import { companyRolesWith } from "#program/accounts/company-roles.ts";
import { answerList } from "#program/intern-applications/sections.ts";
import { skillsSaid } from "#program/intern-applications/skills-said.ts";
import { answerText } from "#program/intern-applications/sections.ts";
import { poolOf } from "#program/selection/records.server.ts";
import { peopleAgreed } from "./records.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Answers } from "#program/intern-applications/sections.ts";
import type { InternApplicationTables } from "#program/intern-applications/tables.ts";
import type { ProvidedItem } from "#program/third-party-provision/provision.ts";
import type { CefrLevel } from "#program/year/program-year.ts";
import type { JlptLevel } from "#program/year/program-year.ts";
import type { Candidate } from "./candidate.ts";
import type { CandidateFacts } from "./candidate.ts";

/** The sections that those outside the office may be shown; the database holds the same list. */
export const shownSections = ["education", "languages", "skills", "motivation", "wishes"] as const;
export type ShownSection = (typeof shownSections)[number];
type Sections = Readonly<Partial<Record<ShownSection, Answers>>>;

/** What of a person a company or the committee is shown: no birth date, no address, no contact. */
export interface PersonSeen {
  readonly applicationId: string;
  readonly accountId: string;
  readonly number: string;
  readonly name: string;
  readonly otherName: string;
  readonly nationalities: readonly string[];
  readonly residence: string;
  readonly japanese: JlptLevel | null;
  readonly english: CefrLevel | null;
  readonly school: string;
  readonly field: string;
  readonly isStudent: boolean | null;
  readonly sections: Sections;
}

/** What the record of provisions says that a company or the committee was shown: the fields of `PersonSeen`, and how well the person fits. */
export const itemsSeen = [
  "name",
  "nationality",
  "residence",
  "education",
  "languages",
  "skills",
  "wishes",
  "motivation",
  "suitability",
] as const satisfies readonly ProvidedItem[];

/** People by the id of their application, as far as the reader may see them. */
export async function peopleSeen(tx: Transaction, applicationIds: readonly string[]): Promise<ReadonlyMap<string, PersonSeen>> {
  if (applicationIds.length === 0) return new Map();
  const rows = await tx
    .withTables<InternApplicationTables>()
    .selectFrom("intern_applications")
    .select([
      "id",
      "account_id",
      "number",
      "full_name",
      "other_name",
      "nationalities",
      "residence",
      "japanese",
      "english",
      "school",
      "field",
      "is_student",
    ])
    .where("id", "in", [...applicationIds])
    .execute();
  const sections = await sectionsOfMany(
    tx,
    rows.map((row) => row.id),
  );
  return new Map(
    rows.map((row) => [
      row.id,
      {
        applicationId: row.id,
        accountId: row.account_id,
        number: row.number ?? "",
        name: row.full_name,
        otherName: row.other_name,
        nationalities: row.nationalities,
        residence: row.residence,
        japanese: (row.japanese || null) as JlptLevel | null,
        english: (row.english || null) as CefrLevel | null,
        school: row.school,
        field: row.field,
        isStudent: row.is_student,
        sections: sections.get(row.id) ?? {},
      },
    ]),
  );
}

async function sectionsOfMany(tx: Transaction, applicationIds: readonly string[]): Promise<ReadonlyMap<string, Sections>> {
  if (applicationIds.length === 0) return new Map();
  const rows = await tx
    .withTables<InternApplicationTables>()
    .selectFrom("application_sections")
    .select(["application_id", "section", "answers"])
    .where("application_id", "in", [...applicationIds])
    .where("section", "in", [...shownSections])
    .execute();
  const sections = new Map<string, Partial<Record<ShownSection, Answers>>>();
  for (const row of rows) {
    const own = sections.get(row.application_id) ?? {};
    own[row.section as ShownSection] = row.answers as Answers;
    sections.set(row.application_id, own);
  }
  return sections;
}

/** What a pair is judged by, from a person's answers and the rank of the course among their wishes. */
export function factsOf(
  person: Pick<PersonSeen, "japanese" | "english" | "residence" | "field" | "sections">,
  wishRank: number,
): CandidateFacts {
  const { education, languages, skills, wishes } = person.sections;
  const availability = answerText(wishes, "availability");
  return {
    japanese: person.japanese,
    japaneseTest: answerText(languages, "japaneseTest"),
    english: person.english,
    englishTest: answerText(languages, "englishTest"),
    englishScore: answerText(languages, "englishScore"),
    englishTestMonth: answerText(languages, "englishTestMonth"),
    residence: person.residence,
    field: person.field || answerText(education, "field"),
    studies: answerText(education, "studies"),
    skills: skillsSaid(skills),
    experience: answerText(skills, "experience"),
    workFields: answerList(wishes, "workFields"),
    workWished: answerText(wishes, "workWished"),
    regions: answerList(wishes, "regions"),
    periods: answerList(wishes, "periods"),
    availability: availability === "all" || availability === "some" ? availability : "",
    availabilityNote: answerText(wishes, "availabilityNote"),
    wishRank,
  };
}

/** Everybody in a course's pool who has not agreed to a place elsewhere, as the market knows them. For the office. */
export async function candidatesOf(tx: Transaction, fiscalYear: number, course: string): Promise<Candidate[]> {
  const agreed = await peopleAgreed(tx, fiscalYear);
  const pool = (await poolOf(tx, fiscalYear)).filter((one) => one.course === course && !agreed.has(one.accountId));
  const people = await peopleSeen(
    tx,
    pool.map((one) => one.applicationId),
  );
  return pool.flatMap((one) => {
    const person = people.get(one.applicationId);
    return person === undefined
      ? []
      : [{ ...factsOf(person, one.wishRank), courseApplicationId: one.courseApplicationId, accountId: one.accountId }];
  });
}

/**
 * The accounts to which letters about candidates go, whoever causes them: those of the company who may see candidates. The office reads them
 * itself; a person with an offer, a colleague and the committee learn them from one function of the database, and for nothing else.
 */
export async function lettersTo(tx: Transaction, companyId: string): Promise<string[]> {
  const readByMyself = sql`select account_id as account from account_roles where company_id = ${companyId}::uuid and role = 'company' and company_role in (${sql.join(companyRolesWith("see-candidates"))}) and ended_at is null`;
  const { rows } = await sql<{
    account: string;
  }>`${readByMyself} union select people_of_company(${companyId}::uuid) order by account`.execute(tx);
  return rows.map((row) => row.account);
}
