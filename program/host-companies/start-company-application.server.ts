import { done } from "#platform/outcome.ts";
import { newId } from "#platform/ids.ts";
import { refused } from "#platform/outcome.ts";
import { companyOf } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { openCourses } from "./requirements.ts";
import { answerColumns } from "./records.server.ts";
import { applicationOfCompany } from "./records.server.ts";
import { earlierApplication } from "./records.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { HostCompanyTables } from "./tables.ts";

/** Begins the company's application of a year, with the answers of its last one where there is one. A second press gives the first draft. */
export async function startCompanyApplication(act: Act, fiscalYear: number): Promise<Outcome<{ id: string }, Problem<"no-window">>> {
  const companyId = companyOf(act, "write-application");
  return await act.db.transaction(async (tx) => {
    const present = await applicationOfCompany(tx, companyId, fiscalYear);
    if (present !== null) return done({ id: present.id });
    if (openCourses(await yearOf(tx, fiscalYear), act.now).length === 0) return refused({ code: "no-window" as const, field: null });
    const earlier = await earlierApplication(tx, companyId, fiscalYear);
    const id = newId();
    const started = await tx
      .withTables<HostCompanyTables>()
      .insertInto("company_applications")
      .values({
        ...blank,
        ...(earlier ? answerColumns(earlier.answers) : {}),
        id,
        fiscal_year: fiscalYear,
        company_id: companyId,
        state_since: act.now,
        created_at: act.now,
      })
      .onConflict((conflict) => conflict.columns(["company_id", "fiscal_year"]).doNothing())
      .executeTakeFirst();
    // Two colleagues pressed at the same moment: the other one's draft is there now.
    if (started.numInsertedOrUpdatedRows !== 1n) return done({ id: (await applicationOfCompany(tx, companyId, fiscalYear))!.id });
    await writeHistory(tx, act, {
      what: "company-application-started",
      about: { kind: "company-application", id },
      fiscalYear,
      subjectCompany: companyId,
    });
    return done({ id });
  });
}

const blank = {
  number: null,
  state: "draft",
  postal_code: "",
  prefecture: "",
  address: "",
  industry: "",
  capital_yen: null,
  employees: null,
  body_kind: "",
  overseas_business: "",
  purposes: [],
  contact_name: "",
  contact_email: "",
  contact_telephone: "",
  sme: null,
  flags: [],
  returned_points: "[]",
  decision_reason: "",
  submitted_at: null,
  decided_at: null,
  decided_by: null,
  first_seen_at: null,
  version: 1,
};
