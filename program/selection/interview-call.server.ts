import { stepOf } from "#program/year/rules.ts";
import { courseApplicationsOf } from "#program/intern-applications/records.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { InternApplication } from "#program/intern-applications/intern-application.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { StepLanguage } from "#program/year/program-year.ts";
import type { Interview } from "./interview.ts";
import type { InterviewCall } from "./letters.ts";

/** What a letter about an interview names; null for one without a time, of which nobody was told. */
export async function callOf(
  tx: Transaction,
  year: ProgramYear,
  interview: Interview,
  application: InternApplication,
): Promise<InterviewCall | null> {
  if (interview.scheduledAt === null) return null;
  const courses = (await courseApplicationsOf(tx, application.id))
    .filter((one) => interview.covers.includes(one.id))
    .map((one) => one.course);
  return {
    number: application.number ?? "",
    courses,
    step: stepOf(year, interview.step)?.title ?? { en: interview.step, ja: interview.step },
    at: interview.scheduledAt,
    language: interview.language as StepLanguage,
    place: interview.place,
  };
}
