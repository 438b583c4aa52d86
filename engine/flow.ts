import { makeHeap } from "./heap.ts";

/** Places with seats on one side, interns with loads on the other, and the pairs between them (place p owns edges offsets[p]..offsets[p+1]). */
export interface FlowProblem {
  placeCount: number;
  internCount: number;
  offsets: Int32Array;
  /** Intern of each edge. */
  interns: Int32Array;
  /** Cost of each edge, 0..1000. */
  costs: Int32Array;
  /** Seats to fill per place. */
  seats: Int32Array;
  /** Load that each intern has before the first seat is filled; it counts towards `loadMax`. */
  loads: Int32Array;
  loadMax: number;
  /** 1 where the intern's first recommendation goes before evenness. */
  reserved: Uint8Array;
}

/**
 * The four levels of the objective as whole numbers, each greater than all that the levels below can move:
 * an empty seat, the first recommendation of a reserved intern, the step of a load, the suitability itself (0..1000 a pair).
 * A single exchange changes loads by two steps of at most 2 loadMax - 1, so the factors below suffice.
 */
export function flowLevels(problem: FlowProblem): { step: number; reserve: number; empty: number } {
  const seats = problem.seats.reduce((sum, count) => sum + count, 0);
  const pairs = Math.min(seats, problem.interns.length);
  const step = 1000 * pairs + 1001;
  const reserve = problem.reserved.includes(1) ? step * (4 * problem.loadMax + 4) : 0;
  return { step, reserve, empty: 4 * (reserve + step * (2 * problem.loadMax + 2)) };
}

/**
 * The best set of edges (1 = taken): most seats filled, then reserved interns with at least one, then least sum of squared loads, then least cost.
 * Successive shortest paths from one seat at a time with node potentials; Dijkstra stops when no node can beat the best way out.
 * The way out is an intern's next load or, dearest of all, a seat left empty. The sink's potential stays 0, so that only nodes nearer
 * than the sink need an update. All sums must stay below 2^53: the caller checks `flowLevels`.
 */
export function bestFlow(problem: FlowProblem): Uint8Array {
  const { placeCount, internCount, offsets, interns, costs, loadMax, reserved } = problem;
  const { step, reserve, empty } = flowLevels(problem);
  const edgeCount = interns.length;
  const loads = Int32Array.from(problem.loads);
  const taken = new Uint8Array(edgeCount);
  const placeOf = ownersOf(offsets, placeCount);
  // Taken edges per intern, as a short list inside the intern's share of one array.
  const held = new Int32Array(edgeCount);
  const heldCount = new Int32Array(internCount);
  const heldStart = sharesOf(interns, internCount);

  const placePotential = new Float64Array(placeCount);
  const internPotential = new Float64Array(internCount);
  const placeDistance = new Float64Array(placeCount).fill(Infinity);
  const internDistance = new Float64Array(internCount).fill(Infinity);
  const edgeIntoIntern = new Int32Array(internCount);
  const edgeIntoPlace = new Int32Array(placeCount);
  const touchedPlaces = new Int32Array(placeCount);
  const touchedInterns = new Int32Array(internCount);
  const heap = makeHeap();

  function costOfNext(intern: number): number {
    const load = loads[intern]!;
    if (load >= loadMax) return Infinity;
    return step * (2 * load + 1) + (reserve > 0 && !(load === 0 && reserved[intern] === 1) ? reserve : 0);
  }

  /** Fills one seat of `source`, perhaps by emptying another; false if this seat itself must stay empty. */
  function fillSeat(source: number): boolean {
    let best = Infinity;
    let lastIntern = -1;
    let lastPlace = -1;
    let places = 0;
    let internsTouched = 0;
    heap.clear();
    placeDistance[source] = 0;
    edgeIntoPlace[source] = -1;
    touchedPlaces[places++] = source;
    heap.push(0, source);
    while (heap.size > 0) {
      const distance = heap.leastKey();
      if (distance >= best) break;
      const node = heap.pop();
      if (node < placeCount) {
        if (distance > placeDistance[node]!) continue;
        const base = distance + placePotential[node]!;
        if (base + empty < best) {
          best = base + empty;
          lastPlace = node;
          lastIntern = -1;
        }
        for (let edge = offsets[node]!, end = offsets[node + 1]!; edge < end; edge++) {
          const intern = interns[edge]!;
          const next = base + costs[edge]! - internPotential[intern]!;
          if (next >= best || next >= internDistance[intern]! || taken[edge] === 1) continue;
          if (internDistance[intern] === Infinity) touchedInterns[internsTouched++] = intern;
          internDistance[intern] = next;
          edgeIntoIntern[intern] = edge;
          const out = next + internPotential[intern]! + costOfNext(intern);
          if (out < best) {
            best = out;
            lastIntern = intern;
            lastPlace = -1;
          }
          if (heldCount[intern]! > 0) heap.push(next, placeCount + intern);
        }
      } else {
        const intern = node - placeCount;
        if (distance > internDistance[intern]!) continue;
        const base = distance + internPotential[intern]!;
        for (let at = heldStart[intern]!, end = at + heldCount[intern]!; at < end; at++) {
          const edge = held[at]!;
          const place = placeOf[edge]!;
          const next = base - costs[edge]! - placePotential[place]!;
          if (next >= best || next >= placeDistance[place]!) continue;
          if (placeDistance[place] === Infinity) touchedPlaces[places++] = place;
          placeDistance[place] = next;
          edgeIntoPlace[place] = edge;
          heap.push(next, place);
        }
      }
    }
    for (let at = 0; at < places; at++) {
      const place = touchedPlaces[at]!;
      if (placeDistance[place]! < best) placePotential[place] = placePotential[place]! + placeDistance[place]! - best;
      placeDistance[place] = Infinity;
    }
    for (let at = 0; at < internsTouched; at++) {
      const intern = touchedInterns[at]!;
      if (internDistance[intern]! < best) internPotential[intern] = internPotential[intern]! + internDistance[intern]! - best;
      internDistance[intern] = Infinity;
    }
    if (lastIntern >= 0) loads[lastIntern] = loads[lastIntern]! + 1;
    else if (lastPlace === source) return false;
    flip(lastIntern, lastPlace);
    return true;
  }

  /** Turns over the edges of the path that ends at an intern's next load or at a seat left empty. */
  function flip(lastIntern: number, lastPlace: number): void {
    let intern = lastIntern;
    let place = lastPlace;
    for (;;) {
      if (intern >= 0) {
        const edge = edgeIntoIntern[intern]!;
        taken[edge] = 1;
        held[heldStart[intern]! + heldCount[intern]!] = edge;
        heldCount[intern] = heldCount[intern]! + 1;
        place = placeOf[edge]!;
      }
      const edge = edgeIntoPlace[place]!;
      if (edge < 0) return;
      taken[edge] = 0;
      intern = interns[edge]!;
      letGo(intern, edge);
    }
  }

  function letGo(intern: number, edge: number): void {
    const start = heldStart[intern]!;
    const last = start + heldCount[intern]! - 1;
    let at = start;
    while (held[at] !== edge) at++;
    held[at] = held[last]!;
    heldCount[intern] = heldCount[intern]! - 1;
  }

  // Seat by seat round the places: early seats then rarely have to be moved again.
  const left = Int32Array.from(problem.seats);
  for (let open = true; open;) {
    open = false;
    for (let place = 0; place < placeCount; place++) {
      if (left[place] === 0) continue;
      // Once a seat of a place must stay empty, its further seats meet the same ways and stay empty too.
      left[place] = fillSeat(place) ? left[place]! - 1 : 0;
      open = true;
    }
  }
  return taken;
}

function ownersOf(offsets: Int32Array, count: number): Int32Array {
  const owners = new Int32Array(offsets[count]!);
  for (let owner = 0; owner < count; owner++) owners.fill(owner, offsets[owner]!, offsets[owner + 1]!);
  return owners;
}

function sharesOf(interns: Int32Array, count: number): Int32Array {
  const start = new Int32Array(count + 1);
  for (let edge = 0; edge < interns.length; edge++) start[interns[edge]! + 1] = start[interns[edge]! + 1]! + 1;
  for (let intern = 0; intern < count; intern++) start[intern + 1] = start[intern + 1]! + start[intern]!;
  return start;
}
