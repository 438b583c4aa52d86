import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { moveCourseApplications } from "#program/intern-applications/move-course-applications.server.ts";
import { lockCourseApplications } from "#program/intern-applications/records.server.ts";
import { cancelLetters } from "#program/outbox/cancel-letters.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { resultTakenBack } from "./letters.ts";
import { interviewsOf } from "./records.server.ts";
import { screeningsOf } from "./records.server.ts";
import { decideCorrection } from "./rules.ts";
import { isToldToUnsuccessful } from "./rules.ts";
import { numbersOf } from "./walk.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";

/**
 * Takes the result of a document screening back, so that the documents are read again. A letter that still waits for its day is
 * cancelled; a person who has been told already is told that too.
 */
export async function correctScreening(act: Act, { id, why }: { id: string; why: string }): Promise<Outcome<null>> {
  requirePermission(act, "screen-documents");
  return await act.db.transaction(async (tx) => {
    const [one] = await lockCourseApplications(tx, [id]);
    const year = await yearOf(tx, one!.fiscalYear);
    const last = (await screeningsOf(tx, [id]))[0] ?? null;
    const hasInterview = (await interviewsOf(tx, one!.applicationId)).some(
      (interview) => interview.state !== "cancelled" && interview.covers.includes(id),
    );
    const decided = decideCorrection(year, { state: one!.state, lastResult: last?.result ?? null, hasInterview }, why);
    if (!decided.ok) return refused(...decided.problems);
    const wasHeld = await cancelLetters(tx, { kind: "course-application", id }, ["result-not-selected", "result-ineligible"]);
    const wasTold = last!.result === "passed" || (wasHeld === 0 && isToldToUnsuccessful(year));
    await moveCourseApplications(tx, act, [id], decided.value.to, "", { note: why, isCorrection: true, isHeld: !wasTold });
    await writeHistory(tx, act, {
      what: "screening-corrected",
      about: { kind: "course-application", id },
      fiscalYear: one!.fiscalYear,
      ...(wasTold ? { subjectAccount: one!.accountId } : {}),
      facts: { course: one!.course, from: one!.state },
    });
    if (wasTold) {
      const number = (await numbersOf(tx, [one!])).get(one!.applicationId) ?? "";
      await queueLetter(tx, act, {
        to: { account: one!.accountId },
        words: resultTakenBack({ number, courses: [one!.course] }),
        about: { kind: "course-application", id },
        fiscalYear: one!.fiscalYear,
        replyTo: year.organisation.officeMail ?? undefined,
      });
    }
    return done(null);
  });
}
