import { sql } from "kysely";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { companyOf } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { fieldsOfSection } from "./company-application.ts";
import { answerColumns } from "./records.server.ts";
import { lockCompanyApplication } from "./records.server.ts";
import { sealOf } from "./section-seal.server.ts";
import { mayEdit } from "./states.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { CompanyAnswers } from "./company-application.ts";
import type { CompanySection } from "./company-application.ts";
import type { CompanyApplication } from "./company-application.ts";
import type { HostCompanyTables } from "./tables.ts";

export type SaveProblem = Problem<"not-editable" | "changed-meanwhile" | "corporate-number-registered" | "corporate-number-fixed">;

/**
 * Keeps the company's answers, also with gaps. `version` is the one that they were written upon: a colleague's change in between is
 * not written over. The same answers posted again change nothing.
 */
export async function saveCompanyApplication(
  act: Act,
  id: string,
  given: CompanyAnswers & { version: number },
): Promise<Outcome<{ version: number }, SaveProblem>> {
  companyOf(act, "write-application");
  const { version, ...answers } = given;
  return await act.db.transaction(async (tx) => {
    const application = await lockCompanyApplication(tx, id);
    if (!mayEdit(application.state)) return refused({ code: "not-editable" as const, field: null });
    if (isSame(application.answers, answers)) return done({ version: application.version });
    if (application.version !== version) return refused({ code: "changed-meanwhile" as const, field: null });
    return await writeAnswers(tx, act, application, { answers });
  });
}

/** What a section's form gave beside its answers. */
export interface SectionSaved {
  /** The section's answers as they stood when the form was shown (`sealOf`). */
  readonly seal: string;
  /** What the company says to the office's points, by their number; the others stay. */
  readonly pointAnswers?: ReadonlyMap<number, string>;
}

/**
 * Keeps one section, also with gaps; answers that are not given stay. A colleague who saved the same section meanwhile is not written
 * over; one who saved another section is no matter. From now on the section counts as looked at. The same once more changes nothing.
 */
export async function saveCompanySection(
  act: Act,
  id: string,
  section: CompanySection,
  given: Partial<CompanyAnswers>,
  { seal, pointAnswers = new Map() }: SectionSaved,
): Promise<Outcome<{ version: number }, SaveProblem>> {
  companyOf(act, "write-application");
  return await act.db.transaction(async (tx) => {
    const application = await lockCompanyApplication(tx, id);
    if (!mayEdit(application.state)) return refused({ code: "not-editable" as const, field: null });
    const own = Object.fromEntries(fieldsOfSection(section).flatMap((field) => (field in given ? [[field, given[field]]] : [])));
    const answers = { ...application.answers, ...own };
    const said = application.returnedPoints.map((_, index) => pointAnswers.get(index) ?? application.pointAnswers[index] ?? "");
    const lookAgain = application.lookAgain.filter((one) => one !== section);
    const isUnchanged = isSame(application.answers, answers);
    const saysSame = said.every((text, index) => text === (application.pointAnswers[index] ?? ""));
    if (isUnchanged && saysSame && lookAgain.length === application.lookAgain.length) return done({ version: application.version });
    if (!isUnchanged && sealOf(application.answers, section) !== seal) return refused({ code: "changed-meanwhile" as const, field: null });
    return await writeAnswers(tx, act, application, { answers, pointAnswers: said, lookAgain });
  });
}

async function writeAnswers(
  tx: Transaction,
  act: Act,
  application: CompanyApplication,
  { answers, ...more }: { answers: CompanyAnswers; pointAnswers?: readonly string[]; lookAgain?: readonly CompanySection[] },
): Promise<Outcome<{ version: number }, SaveProblem>> {
  const problem = await numberProblem(tx, application, answers.corporateNumber);
  if (problem !== null) return refused(problem);
  const version = application.version + 1;
  const tables = tx.withTables<HostCompanyTables>();
  await tables
    .updateTable("host_companies")
    .set({ corporate_number: answers.corporateNumber || null, name: answers.name, name_kana: answers.nameKana, name_en: answers.nameEn })
    .where("id", "=", application.companyId)
    .execute();
  await tables
    .updateTable("company_applications")
    .set({
      ...answerColumns(answers),
      ...(more.pointAnswers === undefined ? {} : { point_answers: JSON.stringify(more.pointAnswers) }),
      ...(more.lookAgain === undefined ? {} : { look_again: [...more.lookAgain] }),
      version,
    })
    .where("id", "=", application.id)
    .execute();
  await writeHistory(tx, act, {
    what: "company-application-saved",
    about: { kind: "company-application", id: application.id },
    fiscalYear: application.fiscalYear,
    subjectCompany: application.companyId,
  });
  return done({ version });
}

/** A number may be mended before the office has seen it; later it names the company for good. It never becomes another company's. */
async function numberProblem(tx: Transaction, application: CompanyApplication, number: string): Promise<SaveProblem | null> {
  if (number === application.answers.corporateNumber || number === "") {
    return number === "" && application.answers.corporateNumber !== ""
      ? { code: "corporate-number-fixed", field: "corporateNumber" }
      : null;
  }
  const others = await tx
    .withTables<HostCompanyTables>()
    .selectFrom("company_applications")
    .select("id")
    .where("company_id", "=", application.companyId)
    .where("submitted_at", "is not", null)
    .execute();
  if (others.length > 0) return { code: "corporate-number-fixed", field: "corporateNumber" };
  const { rows } = await sql<{ taken: boolean }>`select is_corporate_number_taken(${number}, ${application.companyId}) as taken`.execute(
    tx,
  );
  return rows[0]?.taken === true ? { code: "corporate-number-registered", field: "corporateNumber" } : null;
}

function isSame(one: CompanyAnswers, other: CompanyAnswers): boolean {
  return (Object.keys(other) as (keyof CompanyAnswers)[]).every((field) => JSON.stringify(one[field]) === JSON.stringify(other[field]));
}
