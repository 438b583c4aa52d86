import { found } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { positionById } from "#program/host-companies/position-records.server.ts";
import { courseApplicationById } from "#program/intern-applications/records.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { hasCommittee } from "#program/year/rules.ts";
import { theCourse } from "#program/year/rules.ts";
import { offerById } from "./offer-records.server.ts";
import { offersOf } from "./offer-records.server.ts";
import { factsOf } from "./people.server.ts";
import { peopleSeen } from "./people.server.ts";
import { reasonsFor } from "./reasons.ts";
import { termsVersionOf } from "./offer-terms.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { PositionOfCompany } from "#program/host-companies/position-records.server.ts";
import type { CourseApplicationState } from "#program/intern-applications/intern-application.ts";
import type { Course } from "#program/year/program-year.ts";
import type { Offer } from "./offer-records.server.ts";
import type { Reason } from "./reasons.ts";

/** Everything that matters for the answer to an offer. */
export interface OfferView {
  readonly offer: Offer;
  readonly position: PositionOfCompany;
  readonly course: Course;
  /** How the place stands to what the person wished: field of work, course, region. */
  readonly wished: readonly Reason[];
  /** What agreeing means is told by this version; the answer carries it back. */
  readonly termsVersion: string;
  readonly hasCommittee: boolean;
  /** Other offers that wait for this person's answer, the one to be answered first at the head. */
  readonly others: readonly Offer[];
  /** How the offer's course stands: a no to the last offer ends it. */
  readonly courseState: CourseApplicationState;
  /** Where the person lives, alpha-2: their own clock beside Japan's. */
  readonly residence: string;
  readonly officeMail: string | null;
}

/** An offer of the acting person's own. Throws `NotFound` for anybody else's. */
export async function showOffer(act: Act, matchId: string): Promise<OfferView> {
  const accountId = accountOf(act);
  return await act.db.transaction(async (tx) => {
    const offer = found(await offerById(tx, matchId), "offer");
    found(offer.accountId === accountId ? true : null, "offer");
    const year = await yearOf(tx, offer.fiscalYear);
    const position = await positionById(tx, offer.positionId);
    const course = theCourse(year, offer.course);
    const own = found(await courseApplicationById(tx, offer.courseApplicationId), "course application");
    const person = found((await peopleSeen(tx, [own.applicationId])).get(own.applicationId), "person");
    return {
      offer,
      position,
      course,
      wished: reasonsFor(course, position, factsOf(person, own.wishRank)).wished,
      termsVersion: offer.termsVersion || termsVersionOf(year, offer.course),
      hasCommittee: hasCommittee(year),
      others: (await offersOf(tx, accountId))
        .filter((one) => one.matchId !== matchId && one.state === "intern_offered" && !one.isReserve)
        .sort((one, other) => (one.answerBy?.getTime() ?? 0) - (other.answerBy?.getTime() ?? 0)),
      courseState: own.state,
      residence: person.residence,
      officeMail: year.organisation.officeMail,
    };
  });
}
