import { accountOf } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { takenOver } from "./facts.ts";
import { latestApplicationOf } from "./records.server.ts";
import { lockOwnApplication } from "./records.server.ts";
import { sectionsOf } from "./records.server.ts";
import { startApplication } from "./start-application.server.ts";
import { answersOf } from "./submit-application.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { InternApplicationTables } from "./tables.ts";

/**
 * Somebody who applied in an earlier year starts this year's application from the answers of then. Wishes of courses, earlier
 * participation, declarations and the consent are asked anew: they belong to the year. An application that has begun is left alone.
 */
export async function applyAgain(act: Act): Promise<void> {
  const accountId = accountOf(act);
  // Both are read apart: the new draft would be the latest as soon as it stands.
  const earlier = await act.db.transaction(async (tx) => {
    const latest = await latestApplicationOf(tx, accountId);
    return latest === null ? null : { id: latest.id, fiscalYear: latest.fiscalYear, answers: answersOf(await sectionsOf(tx, latest.id)) };
  });
  await startApplication(act);
  if (earlier === null) return;
  await act.db.transaction(async (tx) => {
    const draft = await lockOwnApplication(tx, accountId, act.now);
    if (draft.id === earlier.id || draft.state !== "draft" || (await sectionsOf(tx, draft.id)).size > 0) return;
    const sections = Object.entries(takenOver(earlier.answers));
    if (sections.length === 0) return;
    await tx
      .withTables<InternApplicationTables>()
      .insertInto("application_sections")
      .values(
        sections.map(([section, answers]) => ({
          application_id: draft.id,
          account_id: accountId,
          section,
          answers: JSON.stringify(answers),
          saved_at: act.now,
          version: 1,
        })),
      )
      .execute();
    await writeHistory(tx, act, {
      what: "application-answers-taken-over",
      about: { kind: "intern-application", id: draft.id },
      fiscalYear: draft.fiscalYear,
      subjectAccount: accountId,
      facts: { from: earlier.fiscalYear },
    });
  });
}
