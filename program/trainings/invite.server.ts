import { dayOf } from "#platform/days.ts";
import { setDayKind } from "#program/internships/records.server.ts";
import { tellBothSides } from "#program/internships/change-internship.server.ts";
import { pairsOf } from "#program/internships/people.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { trainingInvitation } from "./letters.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Internship } from "#program/internships/internship.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { TrainingSession } from "./training.ts";
import type { TrainingTables } from "./tables.ts";

/** Invites people to a session: notes it, marks its day in their plans where it is one of activity, and writes to both sides. */
export async function inviteToSession(
  tx: Transaction,
  act: Act,
  year: ProgramYear,
  session: TrainingSession,
  internships: readonly Internship[],
  attendanceIds: readonly string[],
  isMoved = false,
): Promise<void> {
  if (internships.length === 0) return;
  await tx
    .withTables<TrainingTables>()
    .updateTable("training_attendances")
    .set({ session_id: session.id })
    .where("id", "in", [...attendanceIds])
    .execute();
  await setDayKind(
    tx,
    internships.map((one) => one.id),
    dayOf(session.heldAt),
    ["planned"],
    "training",
  );
  const training = year.trainings.find((one) => one.id === session.training);
  const pairs = await pairsOf(tx, internships);
  for (const internship of internships) {
    await writeHistory(tx, act, {
      what: isMoved ? "training-moved" : "training-invited",
      about: { kind: "internship", id: internship.id },
      fiscalYear: year.fiscalYear,
      subjectAccount: internship.accountId,
      subjectCompany: internship.companyId,
      facts: { training: session.training, day: dayOf(session.heldAt) },
    });
    await tellBothSides(
      tx,
      act,
      internship,
      trainingInvitation({
        training: training ?? { en: session.training, ja: session.training },
        session,
        isMoved,
        pair: pairs.get(internship.id)!,
        internshipId: internship.id,
      }),
    );
  }
}
