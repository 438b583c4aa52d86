import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { latestApplicationOf } from "#program/intern-applications/records.server.ts";
import { lockApplication } from "#program/intern-applications/records.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { countedFrom } from "./rules.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { InternApplication } from "#program/intern-applications/intern-application.ts";
import type { DiversityQuestions } from "#program/year/program-year.ts";
import type { DiversityAnswers } from "./diversity-answers.ts";
import type { DiversityChoices } from "./diversity-answers.ts";
import type { DiversityTables } from "./tables.ts";

/** The year's questions with what the person answered so far; null for nothing yet. */
export interface OwnDiversityAnswers {
  readonly asked: DiversityQuestions;
  readonly answers: DiversityAnswers | null;
  readonly applicationState: InternApplication["state"];
  /** Whether counting has opened: from then on answers are only deleted. */
  readonly isCounted: boolean;
}

/** The diversity questions of the actor's own application. Throws `NotFound` where the year asks none, or nothing was started. */
export async function showDiversityQuestions(act: Act): Promise<OwnDiversityAnswers> {
  return await act.db.transaction(async (tx) => {
    const { application, asked, isCounted } = await ownQuestions(tx, act);
    const row = await tx
      .withTables<DiversityTables>()
      .selectFrom("diversity_answers")
      .select(["answers", "text_version", "agreed_at"])
      .where("application_id", "=", application.id)
      .executeTakeFirst();
    const answers =
      row === undefined ? null : { choices: row.answers as DiversityChoices, textVersion: row.text_version, agreedAt: row.agreed_at };
    return { asked, answers, applicationState: application.state, isCounted };
  });
}

/**
 * Keeps the actor's answers with the consent that they gave now; what was answered before is gone. Nothing is written into the history:
 * its readers shall not see who answered. An application that has ended takes none, and none is taken once counting has opened.
 */
export async function answerDiversityQuestions(act: Act, choices: DiversityChoices): Promise<Outcome<null>> {
  const accountId = accountOf(act);
  return await act.db.transaction(async (tx) => {
    const { application, textVersion, isCounted } = await ownQuestions(tx, act);
    if (application.state !== "draft" && application.state !== "submitted") return refused({ code: "application-ended", field: null });
    if (isCounted) return refused({ code: "answers-counted", field: null });
    const row = { answers: JSON.stringify(choices), text_version: textVersion, agreed_at: act.now };
    await tx
      .withTables<DiversityTables>()
      .insertInto("diversity_answers")
      .values({ ...row, application_id: application.id, account_id: accountId, fiscal_year: application.fiscalYear })
      .onConflict((conflict) => conflict.column("application_id").doUpdateSet(row))
      .execute();
    return done(null);
  });
}

/** Deletes the actor's answers for good; a second press changes nothing. */
export async function deleteDiversityAnswers(act: Act): Promise<void> {
  await act.db.transaction(async (tx) => {
    const { application } = await ownQuestions(tx, act);
    await tx.withTables<DiversityTables>().deleteFrom("diversity_answers").where("application_id", "=", application.id).execute();
  });
}

async function ownQuestions(tx: Transaction, act: Act) {
  // The latest, also of a year that is over: one's answers can be deleted at any time.
  const latest = found(await latestApplicationOf(tx, accountOf(act)), "intern application");
  const application = await lockApplication(tx, latest.id);
  const year = await yearOf(tx, application.fiscalYear);
  // Counted stays counted, also when a window is opened longer afterwards.
  const counting = await tx
    .withTables<DiversityTables>()
    .selectFrom("diversity_countings")
    .select("counted_at")
    .where("fiscal_year", "=", application.fiscalYear)
    .executeTakeFirst();
  const asked = found(year.diversity, "diversity questions");
  return { application, asked, textVersion: year.privacy.textVersion, isCounted: counting !== undefined || act.now >= countedFrom(year) };
}
