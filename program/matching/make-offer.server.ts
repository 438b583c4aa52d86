import { moveCourseApplications } from "#program/intern-applications/move-course-applications.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { offerMade } from "./letters.ts";
import { moveMatch } from "./move-match.server.ts";
import { placeFacts } from "./place-facts.server.ts";
import { answerBy } from "./rules.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { MatchState } from "./match.ts";
import type { Movable } from "./move-match.server.ts";

/** The company's yes as it stands on record: who gave it, when, and to which version of the terms. */
export interface HostYes {
  readonly by: string;
  readonly at: Date;
  readonly termsVersion: string;
}

/** Makes a candidate an offer on the company's yes: the application moves on, the person has the year's days to answer and a letter. */
export async function makeOffer(
  tx: Transaction,
  act: Act,
  match: Movable & { readonly positionId: string; readonly courseApplicationId: string },
  path: readonly MatchState[],
  year: ProgramYear,
  yes: HostYes,
): Promise<void> {
  const by = answerBy(act.now, year.matching.internAnswerDays);
  const columns = {
    host_agreed_by: yes.by,
    host_agreed_at: yes.at,
    host_terms_version: yes.termsVersion,
    offered_at: act.now,
    offer_answer_by: by,
  };
  await moveCourseApplications(tx, act, [match.courseApplicationId], "offered");
  await moveMatch(tx, act, match, path, "candidate-chosen", columns, { company: true, person: true });
  await queueLetter(tx, act, {
    to: { account: match.accountId },
    words: offerMade(await placeFacts(tx, match.positionId), { matchId: match.id, answerBy: by }),
    about: { kind: "match", id: match.id },
    fiscalYear: match.fiscalYear,
  });
}
