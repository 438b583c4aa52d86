import { makeHeap } from "./heap.ts";
import { nearestEdges } from "./nearest.ts";

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
  // Taken edges per intern: edge, place and cost, side by side in the intern's share of one array.
  const heldStart = sharesOf(interns, internCount, loadMax);
  const held = new Int32Array(3 * heldStart[internCount]!);

  const placePotential = new Float64Array(placeCount);
  // Four numbers per intern side by side (see the constants below), as they are always needed together.
  const about = new Float64Array(4 * internCount);
  const placeDistance = new Float64Array(placeCount).fill(Infinity);
  const edgeIntoIntern = new Int32Array(internCount);
  const edgeIntoPlace = new Int32Array(placeCount);
  const touchedPlaces = new Int32Array(placeCount);
  const touchedInterns = new Int32Array(internCount);
  const heap = makeHeap();
  const nearest = nearestEdges(offsets, interns, costs);
  const { bounds, raise } = nearest;
  const widest = offsets.reduce((most, end, place) => Math.max(most, place === 0 ? 0 : end - offsets[place - 1]!), 0);
  const walk = new Int32Array(widest + 2);
  const toRaise = new Int32Array(widest + 2);

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
      if (distance > placeDistance[node]!) continue;
      const base = distance + placePotential[node]!;
      if (base + empty < best) {
        best = base + empty;
        lastPlace = node;
        lastIntern = -1;
      }
      // Walks the place's edges nearest first, turning back where even the bound is too far.
      const from = offsets[node]!;
      const end = offsets[node + 1]!;
      let waiting = 0;
      let outdated = 0;
      if (from < end) walk[waiting++] = from;
      while (waiting > 0) {
        const position = walk[--waiting]!;
        if (base + bounds[position]! >= best) continue;
        const left = 2 * (position - from) + 1 + from;
        if (left < end) walk[waiting++] = left;
        if (left + 1 < end) walk[waiting++] = left + 1;
        const intern = nearest.interns[position]!;
        const far = nearest.costs[position]! - about[4 * intern + potential]!;
        if (far > bounds[position]!) toRaise[outdated++] = position;
        const next = base + far;
        const known = about[4 * intern + away]!;
        if (next >= best || next >= known) continue;
        const edge = nearest.edges[position]!;
        if (taken[edge] === 1) continue;
        if (known === Infinity) touchedInterns[internsTouched++] = intern;
        about[4 * intern + away] = next;
        edgeIntoIntern[intern] = edge;
        const reached = base + nearest.costs[position]!;
        const out = reached + about[4 * intern + wayOut]!;
        if (out < best) {
          best = out;
          lastIntern = intern;
          lastPlace = -1;
        }
        // Interns are passed through at once: only places wait in the heap, which keeps it small.
        const some = about[4 * intern + holds]!;
        if (some === 0) continue;
        for (let at = heldStart[intern]!, stop = at + some; at < stop; at++) {
          const place = held[3 * at + 1]!;
          const onward = reached - held[3 * at + 2]! - placePotential[place]!;
          if (onward >= best || onward >= placeDistance[place]!) continue;
          if (placeDistance[place] === Infinity) touchedPlaces[places++] = place;
          placeDistance[place] = onward;
          edgeIntoPlace[place] = held[3 * at]!;
          heap.push(onward, place);
        }
      }
      // Parents were met before their children, so going backwards raises the deeper ones first.
      while (outdated > 0) {
        const position = toRaise[--outdated]!;
        raise(position, from, end, nearest.costs[position]! - about[4 * nearest.interns[position]! + potential]!);
      }
    }
    for (let at = 0; at < places; at++) {
      const place = touchedPlaces[at]!;
      if (placeDistance[place]! < best) placePotential[place] = placePotential[place]! + placeDistance[place]! - best;
      placeDistance[place] = Infinity;
    }
    for (let at = 0; at < internsTouched; at++) {
      const intern = touchedInterns[at]!;
      const row = 4 * intern;
      if (about[row + away]! < best) about[row + potential] = about[row + potential]! + about[row + away]! - best;
      about[row + away] = Infinity;
    }
    if (lastIntern >= 0) {
      loads[lastIntern] = loads[lastIntern]! + 1;
      about[4 * lastIntern + wayOut] = costOfNext(lastIntern);
    } else if (lastPlace === source) return false;
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
        keep(heldStart[intern]! + about[4 * intern + holds]!, edge);
        about[4 * intern + holds] = about[4 * intern + holds]! + 1;
        place = placeOf[edge]!;
      }
      const edge = edgeIntoPlace[place]!;
      if (edge < 0) return;
      taken[edge] = 0;
      intern = interns[edge]!;
      letGo(intern, edge);
    }
  }

  function keep(at: number, edge: number): void {
    held[3 * at] = edge;
    held[3 * at + 1] = placeOf[edge]!;
    held[3 * at + 2] = costs[edge]!;
  }

  function letGo(intern: number, edge: number): void {
    const start = heldStart[intern]!;
    const last = start + about[4 * intern + holds]! - 1;
    let at = start;
    while (held[3 * at] !== edge) at++;
    keep(at, held[3 * last]!);
    about[4 * intern + holds] = last - start;
  }

  for (let intern = 0; intern < internCount; intern++) {
    about[4 * intern + away] = Infinity;
    about[4 * intern + wayOut] = costOfNext(intern);
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

// The four numbers of an intern: its potential, its distance in the search at hand, the cost of its next recommendation, how many it has.
const potential = 0;
const away = 1;
const wayOut = 2;
const holds = 3;

function ownersOf(offsets: Int32Array, count: number): Int32Array {
  const owners = new Int32Array(offsets[count]!);
  for (let owner = 0; owner < count; owner++) owners.fill(owner, offsets[owner]!, offsets[owner + 1]!);
  return owners;
}

/** Where each intern's share begins: as much room as it has edges, but never more than `most`. */
function sharesOf(interns: Int32Array, count: number, most: number): Int32Array {
  const start = new Int32Array(count + 1);
  for (let edge = 0; edge < interns.length; edge++) start[interns[edge]! + 1] = start[interns[edge]! + 1]! + 1;
  for (let intern = 0; intern < count; intern++) start[intern + 1] = start[intern]! + Math.min(most, start[intern + 1]!);
  return start;
}
