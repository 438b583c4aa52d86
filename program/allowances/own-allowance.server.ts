import { accountOf } from "#program/accounts/act.server.ts";
import { ownInternship } from "#program/internships/records.server.ts";
import { theCourse } from "#program/year/rules.ts";
import { yearOf } from "#program/year/records.server.ts";
import { statementsOfPerson } from "./records.server.ts";
import { allowanceYen } from "./rules.ts";
import { recordedDays } from "./settle-allowance.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { CourseTerms } from "#program/year/program-year.ts";
import type { AllowanceStatement } from "./statement.ts";

/** What an intern sees of their allowance: the terms, what the checked days come to so far, and every statement. */
export interface OwnAllowance {
  readonly terms: CourseTerms | null;
  readonly daysSoFar: number;
  readonly yenSoFar: number;
  readonly statements: readonly AllowanceStatement[];
}

/** The same rule as the settlement, on the days that are on record now; keeps nothing. */
export async function ownAllowance(act: Act): Promise<OwnAllowance> {
  const accountId = accountOf(act);
  return await act.db.transaction(async (tx) => {
    const statements = await statementsOfPerson(tx, accountId);
    const internship = await ownInternship(tx, accountId);
    if (internship === null) return { terms: null, daysSoFar: 0, yenSoFar: 0, statements };
    const { terms } = theCourse(await yearOf(tx, internship.fiscalYear), internship.course);
    const days = (await recordedDays(tx, internship, terms)).length;
    const isStay = terms.allowanceCounts === "stay-days";
    return {
      terms,
      daysSoFar: days,
      yenSoFar: allowanceYen(terms, { activityDays: isStay ? 0 : days, stayDays: isStay ? days : 0 }),
      statements,
    };
  });
}
