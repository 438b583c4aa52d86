import { compareIds } from "./lottery.ts";
import type { Id, Text2 } from "./market.ts";
import type { ShortlistRequest, Shortlists } from "./shortlists.ts";

/** Why an eligible place did not get an intern on its shortlist. */
export interface PassedOver {
  place: Id;
  /** `no-seats`: its shortlist has length 0; `own-limit`: the intern has all the recommendations it may have; `full`: filled with others. */
  because: "no-seats" | "own-limit" | "full";
  /** Length of the shortlist. */
  seats: number;
  /** On a full shortlist: those with no more recommendations than this intern. */
  fewer: number;
  /** On a full shortlist: those pinned by staff. */
  pinned: number;
  /** On a full shortlist: those of the reserved group whose only recommendation this is; they go before evenness. */
  reserved: number;
  /** On a full shortlist: the least suitability of those who have one recommendation more; null if there are none. */
  threshold: number | null;
}

/** What one intern is told about its recommendations; it names no other intern. */
export interface InternRecommendation {
  intern: Id;
  recommendedTo: Id[];
  passedOver: PassedOver[];
  text: Text2;
}

/**
 * Explains the shortlists to each intern, by code unit of ids. For a full place the best set guarantees: each one on it is pinned, reserved, or has no more
 * recommendations than this intern, or one more and at least the same suitability (else an exchange would be better). Source: section 3.
 */
export function explainShortlists(request: ShortlistRequest, shortlists: Shortlists): InternRecommendation[] {
  const load = new Map<Id, number>(request.interns.map((id) => [id, 0]));
  const onList = new Map<Id, Shortlists["pairs"]>(request.places.map((id) => [id, []]));
  const given = new Map<Id, Set<Id>>(request.interns.map((id) => [id, new Set()]));
  for (const pair of shortlists.pairs) {
    load.set(pair.intern, load.get(pair.intern)! + 1);
    onList.get(pair.place)!.push(pair);
    given.get(pair.intern)!.add(pair.place);
  }
  const reserve = new Set(request.reserve ?? []);
  const eligibleFor = new Map<Id, Id[]>(request.interns.map((id) => [id, []]));
  for (const pair of request.pairs) eligibleFor.get(pair.intern)!.push(pair.place);

  return [...request.interns].sort(compareIds).map((intern) => {
    const own = load.get(intern)!;
    const recommendedTo = [...given.get(intern)!].sort(compareIds);
    const places = eligibleFor
      .get(intern)!
      .filter((place) => !given.get(intern)!.has(place))
      .sort(compareIds);
    const passedOver = places.map((place) => passedOverAt(place, own));
    return { intern, recommendedTo, passedOver, text: textOf(recommendedTo, passedOver) };
  });

  function passedOverAt(place: Id, own: number): PassedOver {
    const others = onList.get(place)!;
    const seats = Object.hasOwn(request.k, place) ? request.k[place]! : 0;
    const isReserved = (pair: { intern: Id; fixed?: unknown }) => !pair.fixed && reserve.has(pair.intern) && load.get(pair.intern) === 1;
    const rivals = others.filter((pair) => !pair.fixed && !isReserved(pair));
    const more = rivals.filter((pair) => load.get(pair.intern)! > own);
    return {
      place,
      because: seats === 0 ? "no-seats" : own >= request.m ? "own-limit" : "full",
      seats,
      fewer: rivals.length - more.length,
      pinned: others.filter((pair) => pair.fixed).length,
      reserved: others.filter(isReserved).length,
      threshold: more.length === 0 ? null : more.reduce((least, pair) => Math.min(least, pair.suitability), Infinity),
    };
  }
}

function textOf(recommendedTo: readonly Id[], passedOver: readonly PassedOver[]): Text2 {
  if (recommendedTo.length > 0) {
    return { en: `Recommended to ${recommendedTo.join(", ")}.`, ja: `推薦先：${recommendedTo.join("、")}` };
  }
  const count = passedOver.length;
  if (count === 0) return { en: "There is no place that you are eligible for.", ja: "応募条件を満たす受入枠がありません。" };
  const lowest = passedOver
    .map((at) => at.threshold)
    .filter((threshold) => threshold !== null)
    .sort((a, b) => a - b)[0];
  return {
    en:
      `All ${count} places that you are eligible for are filled with candidates who had fewer recommendations or greater suitability` +
      (lowest === undefined ? "." : `; the lowest suitability recommended was ${lowest}.`),
    ja:
      `応募条件を満たす${count}件の受入枠は、推薦の少ない候補者または適合度の高い候補者で埋まりました。` +
      (lowest === undefined ? "" : `推薦された最低の適合度は${lowest}です。`),
  };
}
