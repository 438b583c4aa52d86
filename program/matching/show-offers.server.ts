import { accountOf } from "#program/accounts/act.server.ts";
import { positionById } from "#program/host-companies/position-records.server.ts";
import { courseApplicationsOf } from "#program/intern-applications/records.server.ts";
import { stateForPerson } from "#program/selection/rules.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { latestApplicationOf } from "#program/intern-applications/records.server.ts";
import { hasCommittee } from "#program/year/rules.ts";
import { theCourse } from "#program/year/rules.ts";
import { offersOf } from "./offer-records.server.ts";
import { termsVersionOf } from "./offer-terms.ts";
import { personAgreed } from "./states.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { PositionOfCompany } from "#program/host-companies/position-records.server.ts";
import type { CourseApplicationState } from "#program/intern-applications/intern-application.ts";
import type { Course } from "#program/year/program-year.ts";
import type { Offer } from "./offer-records.server.ts";

/** An offer beside others, with what it is compared by. */
export interface OfferBeside {
  readonly offer: Offer;
  readonly position: PositionOfCompany;
  readonly course: Course;
  readonly termsVersion: string;
}

/** An offer that the person has answered and that still counts, with what its course says of the days ahead. */
export interface OfferAnswered {
  readonly offer: Offer;
  readonly course: Course;
  readonly hasCommittee: boolean;
}

/** All offers of the acting person's newest year, by what they ask of them. */
export interface OwnOffers {
  /** They wait for an answer, the one to be answered first at the head. */
  readonly open: readonly OfferBeside[];
  /** Agreed to or confirmed; at most one. */
  readonly agreed: readonly OfferAnswered[];
  /** Kept in case the agreed one falls away, in the person's own order. */
  readonly reserves: readonly OfferAnswered[];
  /** Declined, expired, cancelled, or ended by another yes; newest first. */
  readonly ended: readonly Offer[];
  /** Where the person lives, alpha-2; empty where they have not said. */
  readonly residence: string;
  /** The year's committee looks at what both have agreed to. */
  readonly hasCommittee: boolean;
  /** The person's courses as far as they are told: why nothing waits, where nothing does. */
  readonly courses: readonly { readonly course: Course; readonly state: CourseApplicationState }[];
}

/** The offers of the acting person, and how their courses stand where there is none. */
export async function showOwnOffers(act: Act): Promise<OwnOffers> {
  return await act.db.transaction(async (tx) => {
    const own = await latestApplicationOf(tx, accountOf(act));
    if (own === null) return { open: [], agreed: [], reserves: [], ended: [], residence: "", hasCommittee: false, courses: [] };
    const year = await yearOf(tx, own.fiscalYear);
    const offers = (await offersOf(tx, accountOf(act))).filter((one) => one.fiscalYear === own.fiscalYear);
    const waiting = offers.filter((one) => one.state === "intern_offered");
    const open: OfferBeside[] = [];
    for (const offer of waiting.filter((one) => !one.isReserve)) {
      const position = await positionById(tx, offer.positionId);
      open.push({ offer, position, course: theCourse(year, offer.course), termsVersion: termsVersionOf(year, offer.course) });
    }
    const answered = (offer: Offer): OfferAnswered => ({
      offer,
      course: theCourse(year, offer.course),
      hasCommittee: hasCommittee(year),
    });
    return {
      open: open.sort((one, other) => (one.offer.answerBy?.getTime() ?? 0) - (other.offer.answerBy?.getTime() ?? 0)),
      agreed: offers.filter((one) => personAgreed.includes(one.state)).map(answered),
      reserves: waiting
        .filter((one) => one.isReserve)
        .sort((one, other) => (one.personRank ?? 0) - (other.personRank ?? 0))
        .map(answered),
      ended: offers.filter((one) => one.state !== "intern_offered" && !personAgreed.includes(one.state)),
      residence: own.residence,
      hasCommittee: hasCommittee(year),
      courses: (await courseApplicationsOf(tx, own.id)).map((one) => ({
        course: theCourse(year, one.course),
        state: stateForPerson(year, one.course, one.state, act.now),
      })),
    };
  });
}
