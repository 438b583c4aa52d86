import { dayOf } from "#platform/days.ts";
import { newId } from "#platform/ids.ts";
import { found } from "#platform/refusals.ts";
import { publishedQuestions } from "./records.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { PublicationTables } from "./tables.ts";

/** Keeps a "yes" or "no" to "Was this helpful?", with at most a sentence why: the day and the language, nothing about who said it. */
export async function giveVote(act: Act, questionId: string, vote: { isHelpful: boolean; why: string }): Promise<void> {
  found((await publishedQuestions(act.db)).byId.get(questionId), "question");
  await act.db.transaction(async (tx) => {
    await tx
      .withTables<PublicationTables>()
      .insertInto("question_votes")
      .values({
        id: newId(),
        question_id: questionId,
        language: act.language,
        is_helpful: vote.isHelpful,
        why: vote.why,
        given_on: dayOf(act.now),
      })
      .execute();
  });
}
