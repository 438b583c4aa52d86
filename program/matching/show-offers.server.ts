import { accountOf } from "#program/accounts/act.server.ts";
import { positionById } from "#program/host-companies/position-records.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { theCourse } from "#program/year/rules.ts";
import { offersOf } from "./offer-records.server.ts";
import { termsVersionOf } from "./offer-terms.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { PositionOfCompany } from "#program/host-companies/position-records.server.ts";
import type { Course } from "#program/year/program-year.ts";
import type { Offer } from "./offer-records.server.ts";

/** An offer beside others, with what it is compared by. */
export interface OfferBeside {
  readonly offer: Offer;
  readonly position: PositionOfCompany;
  readonly course: Course;
  readonly termsVersion: string;
}

/** The offers that wait for the acting person's answer, the one to be answered first at the head; reserves are not among them. */
export async function showOpenOffers(act: Act): Promise<OfferBeside[]> {
  return await act.db.transaction(async (tx) => {
    const open = (await offersOf(tx, accountOf(act))).filter((one) => one.state === "intern_offered" && !one.isReserve);
    const offers: OfferBeside[] = [];
    for (const offer of open) {
      const year = await yearOf(tx, offer.fiscalYear);
      offers.push({
        offer,
        position: await positionById(tx, offer.positionId),
        course: theCourse(year, offer.course),
        termsVersion: termsVersionOf(year, offer.course),
      });
    }
    return offers.sort((one, other) => (one.offer.answerBy?.getTime() ?? 0) - (other.offer.answerBy?.getTime() ?? 0));
  });
}
