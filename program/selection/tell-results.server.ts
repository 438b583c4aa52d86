import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { heldUntil } from "./rules.ts";
import { isToldToUnsuccessful } from "./rules.ts";
import { notSelected } from "./letters.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { CourseApplication } from "#program/intern-applications/intern-application.ts";
import type { ProgramYear } from "#program/year/program-year.ts";

/**
 * Queues the letters of a result that ends course applications: one a course, held until its day of announcement. A year in which
 * silence means no writes none. `numbers` gives each application's number by its id.
 */
export async function tellNotSelected(
  tx: Transaction,
  act: Act,
  year: ProgramYear,
  ended: readonly CourseApplication[],
  reason: string,
  numbers: ReadonlyMap<string, string>,
): Promise<void> {
  if (!isToldToUnsuccessful(year)) return;
  await queueLetter(
    tx,
    act,
    ...ended.map((one) => ({
      to: { account: one.accountId },
      words: notSelected({ number: numbers.get(one.applicationId) ?? "", courses: [one.course] }, reason),
      about: { kind: "course-application", id: one.id },
      fiscalYear: one.fiscalYear,
      heldUntil: heldUntil(year, one.course, act.now) ?? undefined,
      replyTo: year.organisation.officeMail ?? undefined,
    })),
  );
}
