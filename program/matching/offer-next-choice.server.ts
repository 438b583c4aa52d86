import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { assert } from "#platform/assert.ts";
import { found } from "#platform/refusals.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { isOnHold } from "#program/host-companies/position-records.server.ts";
import { lockPosition } from "#program/host-companies/position-records.server.ts";
import { lockCourseApplications } from "#program/intern-applications/records.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { nextChoiceOffered } from "./choice-letters.ts";
import { makeOffer } from "./make-offer.server.ts";
import { termsVersionOf } from "./offer-terms.ts";
import { lettersTo } from "./people.server.ts";
import { placeFacts } from "./place-facts.server.ts";
import { guarded } from "./refused-by-database.server.ts";
import { lockMatch } from "./records.server.ts";
import { matchById } from "./records.server.ts";
import { matchesWhere } from "./records.server.ts";
import { companyOnHold } from "./rules.ts";
import { nextChoiceOf } from "./rules.ts";
import { personAgreed } from "./states.ts";
import { takesSeat } from "./states.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";

/**
 * Offers the next person of a company's own order, after a seat is free again: a press of the office on the yes that the company gave when it
 * ranked them. Refused while no seat is free, for anybody but the next in the order, and where the terms are no longer those of that yes:
 * then the company is asked. The company is told; it may do the same on its own page.
 */
export async function offerNextChoice(act: Act, matchId: string, version: number): Promise<Outcome<null, Problem>> {
  requirePermission(act, "confirm-matches");
  return await guarded<null, Problem>(
    null,
    async () =>
      await act.db.transaction(async (tx) => {
        const seen = found(await matchById(tx, matchId), "match");
        const [course] = await lockCourseApplications(tx, [seen.courseApplicationId]);
        const match = await lockMatch(tx, matchId);
        if (takesSeat.includes(match.state)) return done(null); // A second press.
        if (match.version !== version) return refused({ code: "changed-meanwhile", field: null });
        const position = await lockPosition(tx, match.positionId);
        if (await isOnHold(tx, position)) return refused(companyOnHold(position));
        const all = await matchesWhere(tx, { positionId: position.id });
        if (nextChoiceOf(all)?.id !== match.id) return refused({ code: "not-next-choice", field: null });
        if (all.filter((one) => takesSeat.includes(one.state)).length >= position.seats)
          return refused({ code: "no-seat-left", field: null });
        const agreed = await matchesWhere(tx, { accountId: match.accountId, fiscalYear: match.fiscalYear, states: personAgreed });
        if (agreed.length > 0 || (course!.state !== "recommended" && course!.state !== "offered"))
          return refused({ code: "already-agreed-elsewhere", field: null });
        const year = await yearOf(tx, match.fiscalYear);
        const termsVersion = termsVersionOf(year, match.course);
        if (match.hostTermsVersion !== termsVersion) return refused({ code: "company-terms-changed", field: null });
        const { hostRankedBy: by, hostRankedAt: at } = match;
        assert(by !== null && at !== null, "whoever has a rank was ranked by somebody");
        await makeOffer(tx, act, match, ["host_accepted", "intern_offered"], year, { by, at, termsVersion });
        const words = nextChoiceOffered(await placeFacts(tx, position.id), {
          recommendationId: match.recommendationId,
          rank: match.hostRank!,
        });
        const about = { kind: "match", id: match.id };
        const people = await lettersTo(tx, match.companyId);
        await queueLetter(tx, act, ...people.map((account) => ({ to: { account }, words, about, fiscalYear: match.fiscalYear })));
        return done(null);
      }),
  );
}
