import { sql } from "kysely";
import { writeHistory } from "#program/history/write-history.server.ts";
import { moveCourseApplications } from "#program/intern-applications/move-course-applications.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { closeRoundIfAnswered } from "./close-round.server.ts";
import { candidateTaken } from "./letters.ts";
import { internWithdrew } from "./letters.ts";
import { moveMatch } from "./move-match.server.ts";
import { lettersTo } from "./people.server.ts";
import { placeFacts } from "./place-facts.server.ts";
import { matchesWhere } from "./records.server.ts";
import { liveStates } from "./states.ts";
import { personAgreed } from "./states.ts";
import { takesSeat } from "./states.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { LetterWords } from "#program/outbox/letter.ts";
import type { PlaceFacts } from "./letters.ts";
import type { Match } from "./match.ts";
import type { MatchState } from "./match.ts";
import type { SupersededBecause } from "./match.ts";

interface Ended {
  readonly match_id: string;
  readonly recommendation_id: string;
  readonly position_id: string;
  readonly company_id: string;
  readonly fiscal_year: number;
  readonly course: string;
  readonly former_state: MatchState;
}

/**
 * Ends what companies are still shown of the acting person in one course, apart from `kept`; the companies are told that somebody is no
 * longer free, and where they hold a place for this person, that their intern has withdrawn; never why. The person cannot see these rows, so one function of the database does it for them.
 */
export async function endOwnMatches(
  tx: Transaction,
  act: Act,
  courseApplicationId: string,
  kept: string | null,
  into: "superseded" | "cancelled",
): Promise<void> {
  const { rows } =
    await sql<Ended>`select * from end_my_matches(${courseApplicationId}::uuid, ${kept}::uuid, ${into}, ${act.now}::timestamptz)`.execute(
      tx,
    );
  await writeHistory(
    tx,
    act,
    ...rows.map((one) => ({
      what: into === "cancelled" ? "match-cancelled" : "match-superseded",
      about: { kind: "match", id: one.match_id },
      fiscalYear: one.fiscal_year,
      subjectCompany: one.company_id,
      facts: { course: one.course, from: one.former_state, to: into },
    })),
  );
  for (const one of rows.filter(({ former_state }) => former_state !== "proposed")) {
    const match = {
      id: one.match_id,
      companyId: one.company_id,
      positionId: one.position_id,
      recommendationId: one.recommendation_id,
      fiscalYear: one.fiscal_year,
    };
    const isOwnIntern = into === "cancelled" && takesSeat.includes(one.former_state);
    await tellCompany(tx, act, match, (place) =>
      isOwnIntern ? internWithdrew(place, { ...match, hadAgreed: personAgreed.includes(one.former_state) }) : candidateTaken(place, match),
    );
  }
}

async function tellCompany(
  tx: Transaction,
  act: Act,
  match: Pick<Match, "id" | "companyId" | "positionId" | "fiscalYear">,
  letter: (place: PlaceFacts) => LetterWords,
): Promise<void> {
  const words = letter(await placeFacts(tx, match.positionId));
  const people = await lettersTo(tx, match.companyId);
  await queueLetter(
    tx,
    act,
    ...people.map((account) => ({ to: { account }, words, about: { kind: "match", id: match.id }, fiscalYear: match.fiscalYear })),
  );
}

/**
 * For the office: ends other live matches as superseded and closes rounds that have nobody left. Where a person is no longer free (`because`
 * null or "person-left"), their companies are told; where the position is gone, those who are live nowhere else return to the pool.
 */
export async function supersede(tx: Transaction, act: Act, matches: readonly Match[], because: SupersededBecause | null): Promise<void> {
  const isOfPosition = because === "position-closed" || because === "position-filled";
  for (const match of matches) {
    await moveMatch(
      tx,
      act,
      match,
      ["superseded"],
      because ?? "match-superseded",
      { superseded_because: because },
      { company: match.state !== "proposed" },
    );
    if (match.state === "proposed") continue;
    if (!isOfPosition) await tellCompany(tx, act, match, (place) => candidateTaken(place, match));
    await closeRoundIfAnswered(tx, act, match);
  }
  if (!isOfPosition) return;
  for (const match of matches) {
    const live = await matchesWhere(tx, { courseApplicationId: match.courseApplicationId, states: liveStates });
    const { rows } = await sql<{
      state: string;
    }>`select state from course_applications where id = ${match.courseApplicationId}::uuid`.execute(tx);
    if (live.length === 0 && rows[0]?.state === "recommended") await moveCourseApplications(tx, act, [match.courseApplicationId], "pool");
  }
}
