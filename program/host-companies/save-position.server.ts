import { done } from "#platform/outcome.ts";
import { newId } from "#platform/ids.ts";
import { refused } from "#platform/outcome.ts";
import { NotFound } from "#platform/refusals.ts";
import { companyOf } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { lockCompanyApplication } from "./records.server.ts";
import { lockPosition } from "./position-records.server.ts";
import { positionColumns } from "./position-records.server.ts";
import { positionsOf } from "./position-records.server.ts";
import { laidUpon } from "./position-seal.server.ts";
import { openCourses } from "./requirements.ts";
import { positionDaysOutside } from "./requirements.ts";
import { blankPosition } from "./position.ts";
import { englishAfterSaving } from "./position-said.ts";
import { mayEdit } from "./states.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { CompanyApplication } from "./company-application.ts";
import type { Position } from "./position.ts";
import type { PositionAnswers } from "./position.ts";
import type { PositionBase } from "./position-seal.server.ts";
import type { HostCompanyTables } from "./tables.ts";

export type PositionSaveProblem = Problem<"not-editable" | "changed-meanwhile" | "course-closed" | "day-outside">;

/**
 * Keeps a position with its gaps: a new one when `positionId` is null, else the one that was written upon `version`. What a colleague
 * has saved since stays where the form did not change it; where both changed the same answer (`words`), nothing is written over.
 * A day beyond the program year is refused. A course can be chosen while its window on the company's side is open; one chosen before stays.
 */
export async function savePosition(
  act: Act,
  applicationId: string,
  positionId: string | null,
  given: PositionAnswers & { version: number; words?: PositionBase["words"] },
): Promise<Outcome<{ id: string }, PositionSaveProblem>> {
  companyOf(act, "write-application");
  const { version, words = {}, ...typed } = given;
  return await act.db.transaction(async (tx) => {
    const application = await lockCompanyApplication(tx, applicationId);
    if (!mayEdit(application.state)) return refused({ code: "not-editable" as const, field: null });
    const present = positionId === null ? await twinOf(tx, applicationId, typed) : await lockPosition(tx, positionId);
    const isMoved = present !== null && positionId !== null && present.version !== version;
    const written = isMoved ? laidUpon(present, typed, { version, words }) : typed;
    if (written === null) return refused({ code: "changed-meanwhile" as const, field: null });
    const { answers, officeEnglish } = englishAfterSaving(present ?? { ...blankPosition, officeEnglish: [] }, written);
    if (present !== null && present.companyApplicationId !== applicationId) throw new NotFound("position");
    if (present !== null && !present.lookAgain && isSame(present, answers)) return done({ id: present.id });
    const outside = positionDaysOutside(answers, application.fiscalYear).filter(
      ({ field }) => present?.[field as "startsOn"] !== answers[field as "startsOn"],
    );
    if (outside.length > 0) return refused(...outside); // What was kept before there were bounds hinders no other answer.
    const isNewCourse = present?.course !== answers.course;
    const courses = isNewCourse ? openCourses(await yearOf(tx, application.fiscalYear), act.now) : [];
    if (isNewCourse && !courses.some((course) => course.code === answers.course))
      return refused({ code: "course-closed" as const, field: "course" });
    const id =
      present === null
        ? await insert(tx, act, application, answers)
        : await update(tx, act, present, { ...answers, officeEnglish }, isNewCourse);
    await writeHistory(tx, act, {
      what: "position-saved",
      about: { kind: "company-application", id: applicationId },
      fiscalYear: application.fiscalYear,
      subjectCompany: application.companyId,
      facts: { position: id },
    });
    return done({ id });
  });
}

/** The position that a first press of the same form has made already. */
async function twinOf(tx: Transaction, applicationId: string, answers: PositionAnswers): Promise<Position | null> {
  return (await positionsOf(tx, applicationId)).find((position) => isSame(position, answers)) ?? null;
}

function isSame(position: Position, answers: PositionAnswers): boolean {
  return (Object.keys(answers) as (keyof PositionAnswers)[]).every(
    (field) => JSON.stringify(position[field]) === JSON.stringify(answers[field]),
  );
}

async function insert(tx: Transaction, act: Act, application: CompanyApplication, answers: PositionAnswers): Promise<string> {
  const id = newId();
  await tx
    .withTables<HostCompanyTables>()
    .insertInto("positions")
    .values({
      ...positionColumns(answers),
      id,
      company_application_id: application.id,
      company_id: application.companyId,
      fiscal_year: application.fiscalYear,
      state: "draft",
      office_english: [],
      look_again: false,
      created_at: act.now,
      course_chosen_at: act.now,
      version: 1,
    })
    .execute();
  return id;
}

async function update(
  tx: Transaction,
  act: Act,
  present: Position,
  answers: PositionAnswers & Pick<Position, "officeEnglish">,
  isNewCourse: boolean,
): Promise<string> {
  await tx
    .withTables<HostCompanyTables>()
    .updateTable("positions")
    .set({
      ...positionColumns(answers),
      ...(isNewCourse ? { course_chosen_at: act.now } : {}),
      office_english: [...answers.officeEnglish],
      look_again: false,
      version: present.version + 1,
    })
    .where("id", "=", present.id)
    .execute();
  return present.id;
}
