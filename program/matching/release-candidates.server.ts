import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { moveCourseApplications } from "#program/intern-applications/move-course-applications.server.ts";
import { lockCourseApplications } from "#program/intern-applications/records.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { poolOf } from "#program/selection/records.server.ts";
import { heldUntil } from "#program/selection/rules.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { noPlaceFound } from "./letters.ts";
import { moveMatch } from "./move-match.server.ts";
import { lockMarket } from "./recommend-candidates.server.ts";
import { matchesWhere } from "./records.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";

/**
 * Releases everybody of a course who is still in the pool without a match: a kind letter to each, so that nobody waits for a result in
 * silence; held until the course's day of results while that lies ahead. Proposals that nobody has seen fall away.
 */
export async function releaseCandidates(
  act: Act,
  fiscalYear: number,
  course: string,
): Promise<Outcome<{ released: number }, Problem<"nobody-to-release">>> {
  requirePermission(act, "recommend-candidates");
  return await act.db.transaction(async (tx) => {
    const year = await yearOf(tx, fiscalYear);
    await lockMarket(tx, fiscalYear, course);
    const pool = (await poolOf(tx, fiscalYear)).filter((one) => one.course === course);
    const locked = await lockCourseApplications(
      tx,
      pool.map((one) => one.courseApplicationId),
    );
    const free = new Set(locked.filter((one) => one.state === "pool").map((one) => one.id));
    const released = pool.filter((one) => free.has(one.courseApplicationId));
    if (released.length === 0) return refused({ code: "nobody-to-release" as const, field: null });
    const proposed = await matchesWhere(tx, { fiscalYear, course, states: ["proposed"] });
    for (const match of proposed.filter((one) => free.has(one.courseApplicationId)))
      await moveMatch(tx, act, match, ["superseded"], "person-left", { superseded_because: "person-left" });
    await moveCourseApplications(
      tx,
      act,
      released.map((one) => one.courseApplicationId),
      "released",
    );
    const held = heldUntil(year, course, act.now);
    await queueLetter(
      tx,
      act,
      ...released.map((one) => ({
        to: { account: one.accountId },
        words: noPlaceFound(one.number, course),
        about: { kind: "course-application", id: one.courseApplicationId },
        fiscalYear,
        heldUntil: held ?? undefined,
        replyTo: year.organisation.officeMail ?? undefined,
      })),
    );
    return done({ released: released.length });
  });
}
