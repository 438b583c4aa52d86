import { done } from "#platform/outcome.ts";
import { newId } from "#platform/ids.ts";
import { refused } from "#platform/outcome.ts";
import { companyOf } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { openCourses } from "./requirements.ts";
import { courseOf } from "#program/year/rules.ts";
import { positionColumns } from "./position-records.server.ts";
import { positionsOf } from "./position-records.server.ts";
import { answerColumns } from "./records.server.ts";
import { applicationOfCompany } from "./records.server.ts";
import { earlierApplication } from "./records.server.ts";
import { takeBackNotThisYear } from "./say-not-this-year.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Course } from "#program/year/program-year.ts";
import type { Mode } from "#program/year/program-year.ts";
import type { CompanySection } from "./company-application.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { HostCompanyTables } from "./tables.ts";

/** What a start leads to: the draft, and the year whose answers it began with. */
export interface Started {
  readonly id: string;
  readonly takenFrom: number | null;
}

/** Sections whose answers change from year to year: they are looked at again before anything is sent. */
const changesYearly: readonly CompanySection[] = ["business", "why", "people"];

/**
 * Begins the company's application of a year. Who applied before begins with those answers and with the positions that fit a course of
 * this year; what changes from year to year is marked to be looked at again, and the consent is asked anew. A second press gives the
 * first draft.
 */
export async function startCompanyApplication(act: Act, fiscalYear: number): Promise<Outcome<Started, Problem<"no-window">>> {
  const companyId = companyOf(act, "write-application");
  return await act.db.transaction(async (tx) => {
    const present = await applicationOfCompany(tx, companyId, fiscalYear);
    if (present !== null) return done({ id: present.id, takenFrom: present.takenFrom });
    const courses = openCourses(await yearOf(tx, fiscalYear), act.now);
    if (courses.length === 0) return refused({ code: "no-window" as const, field: null });
    const earlier = await earlierApplication(tx, companyId, fiscalYear);
    const takenFrom = earlier?.fiscalYear ?? null;
    const id = newId();
    const started = await tx
      .withTables<HostCompanyTables>()
      .insertInto("company_applications")
      .values({
        ...blank,
        ...(earlier ? { ...answerColumns(earlier.answers), taken_from: takenFrom, look_again: [...changesYearly] } : {}),
        id,
        fiscal_year: fiscalYear,
        company_id: companyId,
        state_since: act.now,
        created_at: act.now,
      })
      .onConflict((conflict) => conflict.columns(["company_id", "fiscal_year"]).doNothing())
      .executeTakeFirst();
    if (started.numInsertedOrUpdatedRows !== 1n) {
      // Two colleagues pressed at the same moment: the other one's draft is there now.
      const other = (await applicationOfCompany(tx, companyId, fiscalYear))!;
      return done({ id: other.id, takenFrom: other.takenFrom });
    }
    await takeBackNotThisYear(tx, companyId, fiscalYear);
    if (earlier !== null) await takeOverPositions(tx, act, { id, companyId, fiscalYear }, earlier.id, courses);
    await writeHistory(tx, act, {
      what: takenFrom === null ? "company-application-started" : "company-application-taken-over",
      about: { kind: "company-application", id },
      fiscalYear,
      subjectCompany: companyId,
      ...(takenFrom === null ? {} : { facts: { from: takenFrom } }),
    });
    return done({ id, takenFrom });
  });
}

/** The course of this year that an earlier position fits: where its interns work as they did then, of the same code if there is one. */
export function courseLike(mode: Mode | null, code: string, courses: readonly Course[]): Course | null {
  const alike = courses.filter((course) => course.mode === mode);
  return alike.find((course) => course.code === code) ?? alike[0] ?? null;
}

async function takeOverPositions(
  tx: Transaction,
  act: Act,
  to: { id: string; companyId: string; fiscalYear: number },
  earlierId: string,
  courses: readonly Course[],
): Promise<void> {
  for (const position of await positionsOf(tx, earlierId)) {
    const mode = courseOf(await yearOf(tx, position.fiscalYear), position.course)?.mode ?? null;
    const course = courseLike(mode, position.course, courses);
    if (course === null) continue; // No course of this year is like it: the company describes a new position.
    await tx
      .withTables<HostCompanyTables>()
      .insertInto("positions")
      .values({
        // The days belonged to the earlier year.
        ...positionColumns({ ...position, course: course.code, startsOn: "", endsOn: "" }),
        id: newId(),
        company_application_id: to.id,
        company_id: to.companyId,
        fiscal_year: to.fiscalYear,
        state: "draft",
        office_english: [...position.officeEnglish],
        look_again: true,
        created_at: act.now,
        course_chosen_at: act.now,
        version: 1,
      })
      .execute();
  }
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
  manager_name: "",
  trainer_name: "",
  why: "",
  taken_from: null,
  look_again: [],
  point_answers: "[]",
  hold_from: "",
  hold_reason: "",
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
