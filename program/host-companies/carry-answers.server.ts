import { done } from "#platform/outcome.ts";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import { carriedCompanyAnswers } from "./check.ts";
import { applicationOfCompany } from "./records.server.ts";
import { saveCompanyApplication } from "./save-company-application.server.ts";
import { startCompanyApplication } from "./start-company-application.server.ts";
import { companyOf } from "#program/accounts/act.server.ts";
import type { Outcome, Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { CompanyAnswers } from "./company-application.ts";
import type { CompanyCheckAnswers } from "./check.ts";
import type { SaveProblem } from "./save-company-application.server.ts";

/**
 * Begins the company's application of the current year where there is none, and puts the checker's answers where it has none yet; what
 * somebody wrote stays. A second press changes nothing.
 */
export async function carryCompanyAnswers(
  act: Act,
  answers: CompanyCheckAnswers,
): Promise<Outcome<{ id: string }, SaveProblem | Problem<"no-window">>> {
  const companyId = companyOf(act, "write-application");
  const fiscalYear = await act.db.transaction((tx) => currentFiscalYear(tx, act.now));
  const started = await startCompanyApplication(act, fiscalYear);
  if (!started.ok) return started;
  const application = await act.db.transaction((tx) => applicationOfCompany(tx, companyId, fiscalYear));
  if (application === null) return done(started.value);
  const kept = application.answers;
  const gaps = Object.fromEntries(
    Object.entries(carriedCompanyAnswers(answers)).filter(([field]) => [null, ""].includes(kept[field as keyof CompanyAnswers] as string)),
  );
  const saved = await saveCompanyApplication(act, started.value.id, { ...kept, ...gaps, version: application.version });
  return saved.ok ? done(started.value) : saved;
}
