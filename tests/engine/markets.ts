import fc from "fast-check";
import type { Cap, Market, Tier } from "../../engine/index.ts";
import { lotteries } from "./random.ts";

/** What kind of random market is wanted; everything stays small enough to enumerate. */
export interface Shape {
  interns: number;
  places: number;
  /** Longest list of an intern. */
  listMax: number;
  quotaMax?: number;
  ties?: boolean;
  caps?: "regions" | "places" | "any";
  targets?: boolean;
}

/** A random market: one-sided listings, quota 0 and empty lists included; every cap kind on request. */
export function markets(shape: Shape): fc.Arbitrary<Market> {
  const order = (count: number) =>
    fc.shuffledSubarray(
      Array.from({ length: count }, (_, at) => at),
      { minLength: count, maxLength: count },
    );
  return fc
    .record({
      internCount: mostlyMost(shape.interns),
      placeCount: mostlyMost(shape.places),
      internOrders: fc.array(order(shape.places), { minLength: shape.interns, maxLength: shape.interns }),
      lengths: fc.array(fc.oneof({ weight: 4, arbitrary: fc.constant(shape.listMax) }, { weight: 1, arbitrary: fc.nat(shape.listMax) }), {
        minLength: shape.interns,
        maxLength: shape.interns,
      }),
      placeOrders: fc.array(order(shape.interns), { minLength: shape.places, maxLength: shape.places }),
      missing: fc.array(fc.tuple(fc.nat(shape.interns - 1), fc.nat(shape.places - 1)), { maxLength: 3 }),
      quotas: fc.array(
        fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: shape.quotaMax ?? 2 }) }, { weight: 1, arbitrary: fc.constant(0) }),
        {
          minLength: shape.places,
          maxLength: shape.places,
        },
      ),
      tieBits: fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
      capBits: fc.array(fc.nat(99), { minLength: 40, maxLength: 40 }),
      turn: order(shape.places),
      lottery: lotteries,
    })
    .map((raw) => {
      const internIds = Array.from({ length: raw.internCount }, (_, at) => `i${at}`);
      const placeIds = Array.from({ length: raw.placeCount }, (_, at) => `p${at}`);
      let bit = 0;
      const tiers = (ids: string[]): Tier[] => {
        const lists: Tier[] = [];
        for (const id of ids) {
          const joins = shape.ties === true && lists.length > 0 && raw.tieBits[bit++ % raw.tieBits.length]!;
          if (joins) lists[lists.length - 1]!.push(id);
          else lists.push([id]);
        }
        return lists;
      };
      const isMissing = (intern: number, place: number) => raw.missing.some(([i, p]) => i === intern && p === place);
      const interns = internIds.map((id, at) => {
        const wanted = raw.internOrders[at]!.filter((place) => place < raw.placeCount).slice(0, raw.lengths[at]!);
        return { id, prefs: tiers(wanted.map((place) => placeIds[place]!)), attrs: { type: `t${raw.capBits[at]! % 2}` } };
      });
      const places = placeIds.map((id, at) => {
        const listed = raw.placeOrders[at]!.filter((intern) => intern < raw.internCount && !isMissing(intern, at));
        return {
          id,
          company: `company of ${id}`,
          quota: raw.quotas[at]!,
          prefs: tiers(listed.map((intern) => internIds[intern]!)),
          attrs: {},
        };
      });
      const caps = shape.caps === undefined || raw.placeCount === 0 ? [] : capsOf(shape.caps, raw.capBits, internIds, placeIds);
      const market: Market = {
        round: 1,
        interns,
        places,
        caps,
        order: raw.turn.filter((at) => at < raw.placeCount).map((at) => placeIds[at]!),
        lottery: raw.lottery,
      };
      return shape.targets === true ? { ...market, targets: targetsOf(market, raw.capBits) } : market;
    });
}

/** A whole number that is most often the greatest allowed, so that enumeration is worth it. */
function mostlyMost(max: number): fc.Arbitrary<number> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(max) }, { weight: 2, arbitrary: fc.nat(max) });
}

function capsOf(kind: "regions" | "places" | "any", bits: number[], interns: string[], places: string[]): Cap[] {
  const reason = { en: "reason", ja: "理由" };
  if (kind === "regions") {
    const parts = [places.filter((_, at) => bits[at]! % 3 === 0), places.filter((_, at) => bits[at]! % 3 === 1)];
    return parts.flatMap((part, at) => (part.length === 0 ? [] : [{ id: `region${at}`, max: bits[20 + at]! % 4, places: part, reason }]));
  }
  return Array.from({ length: 1 + (bits[30]! % 3) }, (_, cap): Cap[] => {
    const counted = places.filter((_, at) => bits[(at + 7 * cap) % 20]! % 2 === 0);
    if (counted.length === 0) return [];
    const named = interns.filter((_, at) => bits[(at + 11 * cap) % 20]! % 2 === 0);
    return [
      {
        id: `cap${cap}`,
        max: bits[31 + cap]! % 4,
        places: counted,
        reason,
        ...(kind === "any" && bits[35 + cap]! % 3 > 0 ? { interns: named } : {}),
      },
    ];
  }).flat();
}

function targetsOf(market: Market, bits: number[]): Record<string, number> {
  const targets: [string, number][] = [];
  const left = new Map(market.caps.map((cap) => [cap.id, cap.max]));
  market.places.forEach((place, at) => {
    const cap = market.caps.find((one) => one.places.includes(place.id));
    const target = Math.min(bits[10 + at]! % 3, place.quota, cap ? left.get(cap.id)! : 9);
    if (cap) left.set(cap.id, left.get(cap.id)! - target);
    targets.push([place.id, target]);
  });
  return Object.fromEntries(targets);
}
