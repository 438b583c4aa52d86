import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { courseApplicationsOf } from "#program/intern-applications/records.server.ts";
import { courseApplicationById } from "#program/intern-applications/records.server.ts";
import { lockCourseApplications } from "#program/intern-applications/records.server.ts";
import { moveCourseApplications } from "#program/intern-applications/move-course-applications.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { hasCommittee } from "#program/year/rules.ts";
import { endOwnMatches } from "./end-matches.server.ts";
import { agreementReceived } from "./letters.ts";
import { personAgreedLetter } from "./letters.ts";
import { personDeclined } from "./letters.ts";
import { moveMatch } from "./move-match.server.ts";
import { offerById } from "./offer-records.server.ts";
import { offersOf } from "./offer-records.server.ts";
import { termsVersionOf } from "./offer-terms.ts";
import { lettersTo } from "./people.server.ts";
import { placeFacts } from "./place-facts.server.ts";
import { guarded } from "./refused-by-database.server.ts";
import { afterAgreement } from "./states.ts";
import { personAgreed } from "./states.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { LetterWords } from "#program/outbox/letter.ts";
import type { OfferDeclineReason } from "./match.ts";
import type { Offer } from "./offer-records.server.ts";

export type AgreeProblem = Problem<"state-forbids" | "terms-changed" | "already-agreed-elsewhere" | "no-seat-left">;

/**
 * The person agrees to an offer, to the terms of the version that they were shown. Their other offers end with it, and so does what
 * other companies see of them in this course; what comes next is the year's: its committee, or the office.
 */
export async function agreeToOffer(act: Act, matchId: string, termsVersion: string): Promise<Outcome<null, Problem>> {
  const accountId = accountOf(act);
  return await guarded(
    "offer",
    async () =>
      await act.db.transaction(async (tx) => {
        const offer = await lockedOffer(tx, matchId, accountId);
        if (personAgreed.includes(offer.state)) return done(null); // A second press.
        const others = (await offersOf(tx, accountId)).filter((one) => one.matchId !== matchId && one.fiscalYear === offer.fiscalYear);
        if (others.some((one) => personAgreed.includes(one.state))) return refused({ code: "already-agreed-elsewhere", field: "offer" });
        if (offer.state !== "intern_offered")
          return refused({ code: offer.state === "superseded" ? "already-agreed-elsewhere" : "state-forbids", field: "offer" });
        const year = await yearOf(tx, offer.fiscalYear);
        if (termsVersion !== termsVersionOf(year, offer.course)) return refused({ code: "terms-changed", field: "offer" });
        await moveMatch(
          tx,
          act,
          movable(offer),
          afterAgreement(year),
          "offer-agreed",
          { intern_agreed_at: act.now, terms_version: termsVersion },
          { person: true, company: true },
        );
        await moveCourseApplications(tx, act, [offer.courseApplicationId], "agreed");
        await endOwnMatches(tx, act, offer.courseApplicationId, matchId, "superseded");
        for (const other of others.filter(
          (one) => one.state === "intern_offered" && one.courseApplicationId !== offer.courseApplicationId,
        )) {
          await endOwnMatches(tx, act, other.courseApplicationId, null, "superseded");
          await moveCourseApplications(tx, act, [other.courseApplicationId], "superseded");
        }
        const place = await placeFacts(tx, offer.positionId);
        const facts = { matchId, recommendationId: offer.recommendationId, hasCommittee: hasCommittee(year) };
        await tell(tx, act, offer, [agreementReceived(place, facts), personAgreedLetter(place, facts)]);
        return done(null);
      }),
  );
}

/** The person declines: the place is free again, and the application to this course ends (domain.md 6.1); other courses go on. */
export async function declineOffer(act: Act, matchId: string, reason: OfferDeclineReason, note = ""): Promise<Outcome<null, Problem>> {
  const accountId = accountOf(act);
  return await act.db.transaction(async (tx) => {
    const offer = await lockedOffer(tx, matchId, accountId);
    if (offer.state === "intern_declined") return done(null);
    if (offer.state !== "intern_offered") return refused({ code: "state-forbids", field: "offer" });
    await moveMatch(
      tx,
      act,
      movable(offer),
      ["intern_declined"],
      "offer-declined",
      { intern_declined_reason: reason, intern_declined_note: note },
      { person: true },
    );
    await moveCourseApplications(tx, act, [offer.courseApplicationId], "declined", reason);
    await endOwnMatches(tx, act, offer.courseApplicationId, matchId, "superseded");
    await tell(tx, act, offer, [
      null,
      personDeclined(await placeFacts(tx, offer.positionId), { recommendationId: offer.recommendationId, isLapsed: false }),
    ]);
    return done(null);
  });
}

/** The offer with all course applications of its person locked: two answers of one person come one after the other. */
async function lockedOffer(tx: Transaction, matchId: string, accountId: string): Promise<Offer> {
  const seen = found(await offerById(tx, matchId), "offer");
  found(seen.accountId === accountId ? true : null, "offer");
  const course = found(await courseApplicationById(tx, seen.courseApplicationId), "course application");
  await lockCourseApplications(
    tx,
    (await courseApplicationsOf(tx, course.applicationId)).map((one) => one.id),
  );
  return found(await offerById(tx, matchId), "offer");
}

const movable = (offer: Offer) => ({ ...offer, id: offer.matchId });

/** A letter to the person and one to the company's people; null for none. */
async function tell(
  tx: Transaction,
  act: Act,
  offer: Offer,
  [toPerson, toCompany]: readonly [LetterWords | null, LetterWords],
): Promise<void> {
  const about = { kind: "match", id: offer.matchId };
  const { fiscalYear } = offer;
  if (toPerson !== null) await queueLetter(tx, act, { to: { account: offer.accountId }, words: toPerson, about, fiscalYear });
  const people = await lettersTo(tx, offer.companyId);
  await queueLetter(tx, act, ...people.map((account) => ({ to: { account }, words: toCompany, about, fiscalYear })));
}
