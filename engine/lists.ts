/**
 * Both sides' strict lists as flat arrays. Intern i lists `places[internStart[i] .. internStart[i + 1]]`, best first; such a position is an *edge*.
 * Place p lists `interns[placeStart[p] .. placeStart[p + 1]]`, best first. A one-sided listing is allowed and never becomes a pair.
 */
export interface Lists {
  internCount: number;
  placeCount: number;
  internStart: Int32Array;
  places: Int32Array;
  placeStart: Int32Array;
  interns: Int32Array;
}

/** Rank of an edge whose place does not list the intern: below every other rank, so that no comparison ever takes it. */
export const unlisted = 0x7fffffff;

/**
 * The position of each edge's intern on its place's list, counted from 0, aligned with `places`; `unlisted` where the place lacks it.
 * The place side is turned over to the intern side in slices of interns, so that memory stays at a fraction of the lists and writes stay near.
 * Time: linear in both lists.
 */
export function rankEdges(lists: Lists): Int32Array {
  const { internCount, internStart, places } = lists;
  const rank = new Int32Array(places.length).fill(unlisted);
  const start = incomingStarts(lists);
  // The edge through which the intern at hand lists a place; an older value points outside of that intern's edges.
  const edgeTo = new Int32Array(lists.placeCount).fill(-1);
  const ends = sliceEnds(start, internCount, Math.max(1 << 22, Math.ceil(lists.interns.length / 6)));
  const longest = ends.reduce((most, to, slice) => Math.max(most, start[to]! - start[ends[slice - 1] ?? 0]!), 0);
  // One array serves all slices: garbage of this size is collected too late.
  const incoming = new Int32Array(2 * longest);
  ends.forEach((to, slice) => rankSlice(lists, start, ends[slice - 1] ?? 0, to, edgeTo, incoming, rank));
  return rank;

  function incomingStarts({ interns }: Lists): Int32Array {
    const starts = new Int32Array(internCount + 1);
    for (let at = 0; at < interns.length; at++) starts[interns[at]! + 1]!++;
    for (let intern = 0; intern < internCount; intern++) starts[intern + 1]! += starts[intern]!;
    return starts;
  }

  function rankSlice(
    { placeCount, placeStart, interns }: Lists,
    starts: Int32Array,
    from: number,
    to: number,
    edge: Int32Array,
    incoming: Int32Array,
    out: Int32Array,
  ): void {
    const base = starts[from]!;
    const size = to - from;
    // Place and position stand side by side in `incoming`, so that each entry touches one line of the cache.
    const next = new Int32Array(size);
    for (let at = 0; at < size; at++) next[at] = 2 * (starts[from + at]! - base);
    for (let place = 0; place < placeCount; place++) {
      const first = placeStart[place]!;
      const end = placeStart[place + 1]!;
      for (let at = first; at < end; at++) {
        const own = (interns[at]! - from) | 0;
        if (own >>> 0 >= size) continue;
        const slot = next[own]!;
        next[own] = slot + 2;
        incoming[slot] = place;
        incoming[slot + 1] = at - first;
      }
    }
    let at = 0;
    for (let intern = from; intern < to; intern++) {
      const own = internStart[intern]!;
      const ownEnd = internStart[intern + 1]!;
      for (let mine = own; mine < ownEnd; mine++) edge[places[mine]!] = mine;
      for (const end = next[intern - from]!; at < end; at += 2) {
        const mine = edge[incoming[at]!]!;
        if (mine >= own && mine < ownEnd) out[mine] = incoming[at + 1]!;
      }
    }
  }
}

/** Where the slices of interns end, each with at most about `entries` listings. */
function sliceEnds(start: Int32Array, internCount: number, entries: number): number[] {
  const ends: number[] = [];
  for (let from = 0; from < internCount;) {
    let to = from + 1;
    while (to < internCount && start[to + 1]! - start[from]! <= entries) to++;
    ends.push(to);
    from = to;
  }
  return ends;
}
