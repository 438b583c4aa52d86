import { sql } from "kysely";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { companyOf } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { answerColumns } from "./records.server.ts";
import { lockCompanyApplication } from "./records.server.ts";
import { mayEdit } from "./states.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { CompanyAnswers } from "./company-application.ts";
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
    const problem = await numberProblem(tx, application, answers.corporateNumber);
    if (problem !== null) return refused(problem);
    const tables = tx.withTables<HostCompanyTables>();
    await tables
      .updateTable("host_companies")
      .set({ corporate_number: answers.corporateNumber || null, name: answers.name, name_kana: answers.nameKana, name_en: answers.nameEn })
      .where("id", "=", application.companyId)
      .execute();
    await tables
      .updateTable("company_applications")
      .set({ ...answerColumns(answers), version: version + 1 })
      .where("id", "=", id)
      .execute();
    await writeHistory(tx, act, {
      what: "company-application-saved",
      about: { kind: "company-application", id },
      fiscalYear: application.fiscalYear,
      subjectCompany: application.companyId,
    });
    return done({ version: version + 1 });
  });
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
