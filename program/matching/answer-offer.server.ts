import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { courseApplicationsOf } from "#program/intern-applications/records.server.ts";
import { courseApplicationById } from "#program/intern-applications/records.server.ts";
import { lockCourseApplications } from "#program/intern-applications/records.server.ts";
import { moveCourseApplications } from "#program/intern-applications/move-course-applications.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { mayAskAbout } from "#program/documents/rules.ts";
import { stateForPerson } from "#program/selection/rules.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { hasCommittee } from "#program/year/rules.ts";
import { endOwnMatches } from "./end-matches.server.ts";
import { agreementReceived } from "./letters.ts";
import { keptInReserve } from "./choice-letters.ts";
import { declineReceived } from "./letters.ts";
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
import type { MatchingTables } from "./tables.ts";

export type AgreeProblem = Problem<
  "state-forbids" | "offer-lapsed" | "offer-cancelled" | "terms-changed" | "already-agreed-elsewhere" | "no-seat-left"
>;

/**
 * The person agrees to an offer, to the terms of the version that they were shown. `reserves` are other offers that they hold, in the
 * order in which they would take them if this one falls away: those stay as they are until the office confirms. All others end with the
 * yes, and so does what companies see of the person in this course; what comes next is the year's: its committee, or the office.
 */
export async function agreeToOffer(
  act: Act,
  matchId: string,
  termsVersion: string,
  reserves: readonly string[] = [],
): Promise<Outcome<null, Problem>> {
  const accountId = accountOf(act);
  return await guarded(
    "offer",
    async () =>
      await act.db.transaction(async (tx) => {
        const offer = await lockedOffer(tx, matchId, accountId);
        if (personAgreed.includes(offer.state)) return done(null); // A second press.
        const others = (await offersOf(tx, accountId)).filter((one) => one.matchId !== matchId && one.fiscalYear === offer.fiscalYear);
        if (others.some((one) => personAgreed.includes(one.state))) return refused({ code: "already-agreed-elsewhere", field: "offer" });
        if (offer.state !== "intern_offered") return refused({ code: endedHow(offer), field: "offer" });
        const year = await yearOf(tx, offer.fiscalYear);
        if (termsVersion !== termsVersionOf(year, offer.course)) return refused({ code: "terms-changed", field: "offer" });
        const open = others.filter((one) => one.state === "intern_offered");
        const kept = [...new Set(reserves)].flatMap((id) => open.filter((one) => one.matchId === id));
        await rank(tx, [offer, ...kept], open);
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
        const keptCourses = new Set([offer, ...kept].map((one) => one.courseApplicationId));
        for (const course of new Set(open.map((one) => one.courseApplicationId))) {
          if (course !== offer.courseApplicationId) await endOwnMatches(tx, act, course, null, "superseded");
          if (!keptCourses.has(course)) await moveCourseApplications(tx, act, [course], "superseded");
        }
        for (const one of kept)
          await tell(tx, act, one, [null, keptInReserve(await placeFacts(tx, one.positionId), { recommendationId: one.recommendationId })]);
        const place = await placeFacts(tx, offer.positionId);
        const facts = { matchId, recommendationId: offer.recommendationId, hasCommittee: hasCommittee(year) };
        await tell(tx, act, offer, [agreementReceived(place, facts), personAgreedLetter(place, facts)]);
        return done(null);
      }),
  );
}

/** Where an offer stands in the person's own order; those left out have no rank. */
async function rank(tx: Transaction, ranked: readonly Offer[], open: readonly Offer[]): Promise<void> {
  const order = ranked.length > 1 ? ranked : [];
  for (const one of [...ranked.slice(0, 1), ...open]) {
    const at = order.findIndex((each) => each.matchId === one.matchId);
    await tx
      .withTables<MatchingTables>()
      .updateTable("matches")
      .set({ person_rank: at < 0 ? null : at + 1 })
      .where("id", "=", one.matchId)
      .execute();
  }
}

/** Why an offer can no longer be answered, as the person is told it. */
function endedHow(offer: Offer): "already-agreed-elsewhere" | "offer-lapsed" | "offer-cancelled" | "state-forbids" {
  if (offer.state === "superseded") return "already-agreed-elsewhere";
  if (offer.state === "intern_lapsed") return "offer-lapsed";
  return offer.state === "cancelled" ? "offer-cancelled" : "state-forbids";
}

/**
 * The person declines: the place is free again. With their last offer the application to this course ends (domain.md 6.1); while they hold
 * another offer of the course, or have agreed to one, it goes on, and so do other courses.
 */
export async function declineOffer(act: Act, matchId: string, reason: OfferDeclineReason, note = ""): Promise<Outcome<null, Problem>> {
  const accountId = accountOf(act);
  return await act.db.transaction(async (tx) => {
    const offer = await lockedOffer(tx, matchId, accountId);
    if (offer.state === "intern_declined") return done(null);
    if (offer.state !== "intern_offered") return refused({ code: endedHow(offer), field: "offer" });
    const stays = (await offersOf(tx, accountId)).some(
      (one) =>
        one.matchId !== matchId &&
        one.courseApplicationId === offer.courseApplicationId &&
        (one.state === "intern_offered" || personAgreed.includes(one.state)),
    );
    await moveMatch(
      tx,
      act,
      movable(offer),
      ["intern_declined"],
      "offer-declined",
      { intern_declined_reason: reason, intern_declined_note: note },
      { person: true },
    );
    if (!stays) {
      await moveCourseApplications(tx, act, [offer.courseApplicationId], "declined", reason);
      await endOwnMatches(tx, act, offer.courseApplicationId, matchId, "superseded");
    }
    const place = await placeFacts(tx, offer.positionId);
    const year = await yearOf(tx, offer.fiscalYear);
    const own = found(await courseApplicationById(tx, offer.courseApplicationId), "course application");
    // As the person may read it: the letter tells no result before its day.
    const isOver = !mayAskAbout(
      (await courseApplicationsOf(tx, own.applicationId)).map((one) => stateForPerson(year, one.course, one.state, act.now)),
    );
    await tell(tx, act, offer, [
      declineReceived(place, { matchId, courseEnds: !stays, isOver }),
      personDeclined(place, { recommendationId: offer.recommendationId, isLapsed: false }),
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
