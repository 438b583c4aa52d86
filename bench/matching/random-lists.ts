import type { Lists } from "../../engine/lists.ts";
import { unlisted } from "../../engine/lists.ts";
import { lotteryOf } from "../../engine/index.ts";
import type { Market } from "../../engine/index.ts";

/** What a random market is made of. */
export type Size = [places: number, interns: number, shortest: number, longest: number, quotaMax: number];

/** Random lists from a fixed seed: everybody lists different places, every place lists all who list it in a random order. */
export function makeLists([placeCount, internCount, shortest, longest, quotaMax]: Size): {
  lists: Lists;
  quota: Int32Array;
  random: () => number;
} {
  let state = 20_240_410;
  const random = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x100000000;
  };
  const internStart = new Int32Array(internCount + 1);
  for (let intern = 0; intern < internCount; intern++)
    internStart[intern + 1] = internStart[intern]! + shortest + Math.floor(random() * (longest - shortest + 1));
  const places = new Int32Array(internStart[internCount]!);
  const takenBy = new Int32Array(placeCount).fill(-1);
  const placeStart = new Int32Array(placeCount + 1);
  for (let intern = 0; intern < internCount; intern++) {
    for (let edge = internStart[intern]!; edge < internStart[intern + 1]!;) {
      const place = Math.floor(random() * placeCount);
      if (takenBy[place] === intern) continue;
      takenBy[place] = intern;
      places[edge++] = place;
      placeStart[place + 1]!++;
    }
  }
  for (let place = 0; place < placeCount; place++) placeStart[place + 1]! += placeStart[place]!;
  const next = placeStart.slice();
  const interns = new Int32Array(places.length);
  for (let intern = 0; intern < internCount; intern++) {
    for (let edge = internStart[intern]!; edge < internStart[intern + 1]!; edge++) interns[next[places[edge]!]!++] = intern;
  }
  for (let place = 0; place < placeCount; place++) {
    for (let last = placeStart[place + 1]! - 1, from = placeStart[place]!; last > from; last--) {
      const other = from + Math.floor(random() * (last - from + 1));
      const swapped = interns[last]!;
      interns[last] = interns[other]!;
      interns[other] = swapped;
    }
  }
  const quota = Int32Array.from({ length: placeCount }, (_, place) =>
    Math.min(placeStart[place + 1]! - placeStart[place]!, 1 + Math.floor(random() * quotaMax)),
  );
  return { lists: { internCount, placeCount, internStart, places, placeStart, interns }, quota, random };
}

/** The edge of each position on the places' lists, or -1. */
export function edgesAt(lists: Lists, rank: Int32Array): Int32Array {
  const edgeAt = new Int32Array(lists.interns.length).fill(-1);
  for (let edge = 0; edge < rank.length; edge++)
    if (rank[edge] !== unlisted) edgeAt[lists.placeStart[lists.places[edge]!]! + rank[edge]!] = edge;
  return edgeAt;
}

/** Lists as a market of the public door, nothing capped. */
export function marketOf(lists: Lists, quotaOf: (place: number) => number): Market {
  return {
    round: 1,
    interns: ids("intern", lists.internCount).map((id, at) => ({
      id,
      prefs: namesAt(lists.places, lists.internStart, at, "place"),
      attrs: {},
    })),
    places: ids("place", lists.placeCount).map((id, at) => ({
      id,
      company: id,
      quota: quotaOf(at),
      prefs: namesAt(lists.interns, lists.placeStart, at, "intern"),
      attrs: {},
    })),
    caps: [],
    lottery: lotteryOf("bench"),
  };
}

export function ids(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${prefix} ${at}`);
}

function namesAt(list: Int32Array, start: Int32Array, at: number, prefix: string): string[][] {
  return Array.from(list.subarray(start[at]!, start[at + 1]!), (id) => [`${prefix} ${id}`]);
}
