/** The edges of each place by cost less potential, nearest first as far as is needed; made for potentials that only ever fall. */
export interface NearestEdges {
  /** Edges in the order of their heaps; `edges[at]` stands at position `at`, the root of a place at its offset. */
  readonly edges: Int32Array;
  /** Intern and cost of each edge, in the same order, so that a walk stays within little memory. */
  readonly interns: Int32Array;
  readonly costs: Int32Array;
  /** Lower bound of cost less potential, aligned with `edges`; never above a parent's children. */
  readonly bounds: Float64Array;
  /** Raises a bound to its present value and lets it sink below smaller ones. Deeper positions of a place must be raised first. */
  raise(at: number, from: number, end: number, bound: number): void;
}

/**
 * A binary heap of edges per place (place p owns offsets[p]..offsets[p+1]). As potentials only fall, an old bound is too low but never too high:
 * whoever walks a heap from its root, turning back at bounds that are too far, meets every edge that is near enough, and few others.
 */
export function nearestEdges(offsets: Int32Array, internOf: Int32Array, costOf: Int32Array): NearestEdges {
  const edges = Int32Array.from(costOf.keys());
  const bounds = Float64Array.from(costOf);
  const interns = internOf.slice();
  const costs = costOf.slice();

  function raise(at: number, from: number, end: number, bound: number): void {
    const edge = edges[at]!;
    const intern = interns[at]!;
    const cost = costs[at]!;
    let hole = at;
    for (;;) {
      let down = 2 * (hole - from) + 1 + from;
      if (down >= end) break;
      if (down + 1 < end && bounds[down + 1]! < bounds[down]!) down++;
      if (bounds[down]! >= bound) break;
      edges[hole] = edges[down]!;
      interns[hole] = interns[down]!;
      costs[hole] = costs[down]!;
      bounds[hole] = bounds[down]!;
      hole = down;
    }
    edges[hole] = edge;
    interns[hole] = intern;
    costs[hole] = cost;
    bounds[hole] = bound;
  }

  for (let place = 0; place + 1 < offsets.length; place++) {
    const from = offsets[place]!;
    const end = offsets[place + 1]!;
    for (let at = from + ((end - from) >> 1); at >= from; at--) if (at < end) raise(at, from, end, bounds[at]!);
  }
  return { edges, interns, costs, bounds, raise };
}
